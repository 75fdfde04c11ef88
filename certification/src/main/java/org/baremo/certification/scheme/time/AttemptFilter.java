package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
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
   * Returns what came of the attempts.
   *
   * @return empty for any but annulled, which count only when named. Where passed or failed ones
   *     are asked for, one that is not marked yet ({@link AttemptResult#PENDING}) may still fit,
   *     and leaves open what hangs on it; it fits for certain only when named
   */
  public abstract List<AttemptResult> getResults();

  /**
   * Returns the first day on which they may have been held.
   *
   * @return that day included; empty when there is no limit. A limit that surely is no day lets
   *     none pass
   */
  public abstract Optional<@Valid Day> getSince();

  /**
   * Returns the last day on which they may have been held.
   *
   * @return that day included; empty when there is no limit. A limit that surely is no day lets
   *     none pass
   */
  public abstract Optional<@Valid Day> getUntil();

  /**
   * Returns the days that limit when they may have been held.
   *
   * @param at the JSON Pointer of this filter
   * @return by their JSON Pointers; empty when there is none
   */
  public Map<String, Day> days(String at) {
    Map<String, Day> days = new LinkedHashMap<>();
    getSince().ifPresent(day -> days.put(at + "/since", day));
    getUntil().ifPresent(day -> days.put(at + "/until", day));
    return days;
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
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableAttemptFilter.Builder {
    Builder() {}
  }
}
