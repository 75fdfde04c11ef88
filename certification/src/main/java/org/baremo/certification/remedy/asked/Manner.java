package org.baremo.certification.remedy.asked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;

/**
 * How somebody sits an attempt.
 *
 * @param form the form of the test; empty where it is not said
 * @param language the language; empty where it is not said
 * @param channel the channel; empty where it is not said
 */
public record Manner(Optional<String> form, Optional<String> language, Optional<String> channel) {
  /** More of them than these are not tried in every combination. */
  private static final int MOST = 24;

  /**
   * Returns the manners in which an attempt may be asked for, the one of which nothing is said
   * first: in every form, language and channel that a requirement names. Of waits between attempts
   * that have these in common nothing is said: whoever waits as long as for the same need not.
   *
   * @param filters what is asked of attempts
   * @param exam the exam of the attempt
   * @return at least the one of which nothing is said
   */
  public static List<Manner> of(Filters filters, Optional<String> exam) {
    List<AttemptFilter> own =
        filters.all().stream().filter(filter -> Filters.isOf(filter, exam)).toList();
    Set<Optional<String>> forms = options(own, AttemptAspect.FORM);
    Set<Optional<String>> languages = options(own, AttemptAspect.LANGUAGE);
    Set<Optional<String>> channels = options(own, AttemptAspect.CHANNEL);
    return product(forms, languages, channels);
  }

  private static List<Manner> product(
      Collection<Optional<String>> forms,
      Collection<Optional<String>> languages,
      Collection<Optional<String>> channels) {
    List<Manner> all = new ArrayList<>();
    for (Optional<String> form : forms) {
      for (Optional<String> language : languages) {
        for (Optional<String> channel : channels) {
          all.add(new Manner(form, language, channel));
        }
      }
    }
    return all.stream()
        .sorted((one, other) -> Long.compare(one.said(), other.said()))
        .limit(MOST)
        .toList();
  }

  private long said() {
    return Stream.of(form, language, channel).filter(Optional::isPresent).count();
  }

  private static Set<Optional<String>> options(List<AttemptFilter> filters, AttemptAspect aspect) {
    Set<Optional<String>> options = new LinkedHashSet<>(List.of(Optional.empty()));
    filters.forEach(filter -> filter.asked(aspect).forEach(one -> options.add(Optional.of(one))));
    return options;
  }
}
