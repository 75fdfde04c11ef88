package org.baremo.core.instrument;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.ItemCodes;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Rational;

/** What the kinds of answer key share. */
final class Keys {
  private Keys() {}

  static Laws options(List<String> options, int atLeast) {
    Laws laws = new Laws();
    laws.that(
        options.size() >= atLeast,
        "options",
        "options must be %s or more, were %s".formatted(atLeast, options.size()));
    return ItemCodes.codes(laws, options, "options");
  }

  static void shares(Map<String, Rational> shares, Laws laws) {
    shares.forEach(
        (option, share) -> {
          String place = "shares/" + Laws.step(option);
          ItemCodes.code(laws, option, place);
          laws.that(
              share.signum() >= 0 && share.compareTo(Rational.ONE) <= 0,
              place,
              "share of '%s' must be from 0 to 1, was %s".formatted(option, share));
        });
  }

  static Optional<String> objectionToOne(Collection<String> options, Answer answer) {
    if (answer instanceof Answer.Choice choice && choice.options().size() == 1) {
      return objectionToOptions(options, choice);
    }
    return answer instanceof Answer.Choice choice
        ? Optional.of("answer must be one option, was " + choice.options())
        : objectionToKind(Answer.Kind.SINGLE_CHOICE, answer);
  }

  static Optional<String> objectionToSeveral(Collection<String> options, Answer answer) {
    return answer instanceof Answer.Choice choice
        ? objectionToOptions(options, choice)
        : objectionToKind(Answer.Kind.MULTIPLE_CHOICE, answer);
  }

  private static Optional<String> objectionToOptions(
      Collection<String> options, Answer.Choice choice) {
    for (int i = 0; i < choice.options().size(); i++) {
      String chosen = choice.options().get(i);
      if (!options.contains(chosen)) {
        return Optional.of(
            "answer must be of the options %s, was '%s'".formatted(options, Require.shown(chosen)));
      }
    }
    return Optional.empty();
  }

  static Optional<String> objectionToKind(Answer.Kind wanted, Answer answer) {
    String given =
        answer instanceof Answer.Choice
            ? "choice"
            : answer instanceof Answer.Numeric
                ? "number"
                : answer instanceof Answer.Text ? "text" : "work";
    return Optional.of("answer must be a %s, was a %s".formatted(name(wanted), given));
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A copy in the order of the document, which {@code Map.copyOf} would shuffle. */
  static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
