package org.baremo.core.value;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** Civil days from a first to a last one, both included; without a last day, it goes on. */
@Value.Immutable
@JsonSerialize(as = ImmutableDateRange.class)
@JsonDeserialize(builder = DateRange.Builder.class)
public abstract class DateRange {
  DateRange() {}

  /**
   * Returns the first day.
   *
   * @return included in the range
   */
  @NotNull
  public abstract LocalDate getFirstDay();

  /**
   * Returns the last day.
   *
   * @return included in the range; empty when the range has no end
   */
  public abstract Optional<LocalDate> getLastDay();

  /**
   * Returns the days from a first to a last one.
   *
   * @param firstDay included
   * @param lastDay included, not before the first
   * @return the range
   * @throws IllegalArgumentException when the last day is before the first
   */
  public static DateRange of(LocalDate firstDay, LocalDate lastDay) {
    return builder().firstDay(firstDay).lastDay(lastDay).build();
  }

  /**
   * Returns the days from a first one on.
   *
   * @param firstDay included
   * @return the range without an end
   */
  public static DateRange from(LocalDate firstDay) {
    return builder().firstDay(firstDay).build();
  }

  /**
   * Tells whether a day is one of the range.
   *
   * @param day any day
   * @return whether it is neither before the first nor after the last
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(getFirstDay())
        && getLastDay().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Starts a range.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this range's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    getLastDay()
        .ifPresent(
            last ->
                new Laws()
                    .that(
                        !last.isBefore(getFirstDay()),
                        "lastDay",
                        "lastDay must not be before firstDay %s, was %s",
                        getFirstDay(),
                        last)
                    .orThrow());
  }

  @Override
  public String toString() {
    return getFirstDay() + "/" + getLastDay().map(LocalDate::toString).orElse("…");
  }

  /** Builds ranges. Not thread-safe. */
  public static final class Builder extends ImmutableDateRange.Builder {
    Builder() {}
  }
}
