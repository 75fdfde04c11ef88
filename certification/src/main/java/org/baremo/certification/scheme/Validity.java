package org.baremo.certification.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.time.LeapDay;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.DateRange;
import org.immutables.value.Value;

/** How long an award lasts: calendar years from a named date, with the last day stated. */
@Value.Immutable
@JsonSerialize(as = ImmutableValidity.class)
@JsonDeserialize(builder = Validity.Builder.class)
public abstract class Validity {
  private static final int MOST_YEARS = 100;
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  Validity() {}

  /** Which day is the last one of a number of calendar years. */
  public enum LastDay {
    /** The anniversary itself is still valid: from date to date. */
    @JsonProperty("anniversary")
    ANNIVERSARY,
    /** The day before the anniversary is the last one. */
    @JsonProperty("day-before")
    DAY_BEFORE
  }

  /**
   * Returns how many calendar years the award lasts.
   *
   * @return from 1 to 100
   */
  @Min(1)
  @Max(MOST_YEARS)
  public abstract int getYears();

  /**
   * Returns the date that is the first valid day.
   *
   * @return a date of the case
   */
  @NotNull
  public abstract DateName getStart();

  /**
   * Returns which day is the last one.
   *
   * @return valid throughout that day
   */
  @NotNull
  public abstract LastDay getLastDay();

  /**
   * Returns the anniversary of 29 February in years without one.
   *
   * @return 28 February unless stated
   */
  @NotNull
  @Value.Default
  public LeapDay getLeapDay() {
    return LeapDay.FEBRUARY_28;
  }

  /**
   * Returns what ends the award before its last day.
   *
   * @return empty when nothing does
   */
  public abstract List<@Valid EndsEarly> getEndsEarly();

  /**
   * Returns the valid days of an award.
   *
   * @param firstDay the day that {@link #getStart()} names
   * @return first and last day, both included; the last is at most 31 December 9999, the last one
   *     that documents can write
   */
  public DateRange daysFrom(LocalDate firstDay) {
    LocalDate anniversary = getLeapDay().anniversary(firstDay, getYears());
    LocalDate last = getLastDay() == LastDay.ANNIVERSARY ? anniversary : anniversary.minusDays(1);
    return DateRange.of(firstDay, last.isAfter(LATEST) ? LATEST : last);
  }

  /**
   * Starts a validity.
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
    new Laws().between(1, MOST_YEARS, getYears(), "years").orThrow();
  }

  /** Builds validities. Not thread-safe. */
  public static final class Builder extends ImmutableValidity.Builder {
    Builder() {}
  }
}
