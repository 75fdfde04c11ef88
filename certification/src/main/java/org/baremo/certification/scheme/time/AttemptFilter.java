package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * Which attempts of a case are meant: those that fit everything stated here. Without anything
 * stated, all of them.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAttemptFilter.class)
@JsonDeserialize(builder = AttemptFilter.Builder.class)
public abstract class AttemptFilter {
  AttemptFilter() {}

  /**
   * Returns the exams or modules attempted.
   *
   * @return slugs; empty for any
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getExams();

  /**
   * Returns the forms of the test that were sat.
   *
   * @return slugs; empty for any
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getForms();

  /**
   * Returns the languages in which they were held.
   *
   * @return slugs; empty for any
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getLanguages();

  /**
   * Returns the channels by which they were held: in a centre, over the network.
   *
   * @return slugs; empty for any
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getChannels();

  /**
   * Returns what is asked of one thing that attempts may have in common.
   *
   * @param aspect which
   * @return the exams, forms, languages or channels; empty for any, and for the day, of which only
   *     limits are asked
   */
  public List<String> asked(AttemptAspect aspect) {
    return switch (aspect) {
      case EXAM -> getExams();
      case FORM -> getForms();
      case LANGUAGE -> getLanguages();
      case CHANNEL -> getChannels();
      case DAY -> List.of();
    };
  }

  /**
   * Returns what came of the attempts.
   *
   * @return empty for any but annulled, which count only when named. Where passed or failed ones
   *     are asked for, one that is not marked yet ({@link AttemptResult#PENDING}) may still fit,
   *     and what hangs on it is pending; it fits for certain where it is named, and where both are
   *     asked for, one of which it will be
   */
  public abstract List<AttemptResult> getResults();

  /**
   * Returns the day from which on they may have been held.
   *
   * @return the first such day, unless that end is open; empty when there is no limit. A limit that
   *     surely is no day lets none pass
   */
  public abstract Optional<@Valid Day> getSince();

  /**
   * Returns whether the day from which on they count is left out: only those after it pass.
   *
   * @return false unless stated; never true without such a day
   */
  @Value.Default
  public boolean isSinceOpen() {
    return false;
  }

  /**
   * Returns the day until which they may have been held.
   *
   * @return the last such day, unless that end is open; empty when there is no limit. A limit that
   *     surely is no day lets none pass
   */
  public abstract Optional<@Valid Day> getUntil();

  /**
   * Returns whether the day until which they count is left out: only those before it pass.
   *
   * @return false unless stated; never true without such a day
   */
  @Value.Default
  public boolean isUntilOpen() {
    return false;
  }

  /**
   * Tells whether a day is not too early.
   *
   * @param day on which an attempt was held
   * @param since what {@link #getSince()} comes to
   * @return whether it is after that day, or on it where the end is not open
   */
  public boolean isSince(LocalDate day, LocalDate since) {
    return isSinceOpen() ? day.isAfter(since) : !day.isBefore(since);
  }

  /**
   * Tells whether a day is not too late.
   *
   * @param day on which an attempt was held
   * @param until what {@link #getUntil()} comes to
   * @return whether it is before that day, or on it where the end is not open
   */
  public boolean isUntil(LocalDate day, LocalDate until) {
    return isUntilOpen() ? day.isBefore(until) : !day.isAfter(until);
  }

  /**
   * Returns the days that limit when they may have been held.
   *
   * @param at the JSON Pointer of this filter
   * @return by their JSON Pointers; empty when there is none
   */
  public Map<String, Day> days(String at) {
    return Day.ends(at, getSince(), getUntil());
  }

  /**
   * Starts a filter that lets every attempt pass.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getExams().forEach(exam -> laws.matches(Slugs.FORM, exam, "exams", Slugs.LAW));
    getForms().forEach(form -> laws.matches(Slugs.FORM, form, "forms", Slugs.LAW));
    getLanguages().forEach(one -> laws.matches(Slugs.FORM, one, "languages", Slugs.LAW));
    getChannels().forEach(channel -> laws.matches(Slugs.FORM, channel, "channels", Slugs.LAW));
    laws.that(
            getSince().isPresent() || !isSinceOpen(),
            "sinceOpen",
            "sinceOpen must not be true without since")
        .that(
            getUntil().isPresent() || !isUntilOpen(),
            "untilOpen",
            "untilOpen must not be true without until");
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableAttemptFilter.Builder {
    Builder() {}
  }
}
