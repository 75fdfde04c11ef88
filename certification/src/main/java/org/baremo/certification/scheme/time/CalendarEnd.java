package org.baremo.certification.scheme.time;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The last day of a calendar month or year, to which a stretch of time goes on that ends in it: 31
 * December, or the end of a school year.
 *
 * @param unit of what
 * @param firstMonth the month on whose first day years begin, from 1 to 12, as 9 where a school
 *     year is meant; empty for January, and for months
 */
public record CalendarEnd(
    @NotNull CalendarUnit unit, Optional<@Min(1) @Max(12) Integer> firstMonth) {
  public CalendarEnd {
    Objects.requireNonNull(unit, "unit");
    unit.checkFirst(firstMonth);
  }

  /**
   * Takes the end of a month, or of a year that begins in January.
   *
   * @param unit of what
   */
  public CalendarEnd(CalendarUnit unit) {
    this(unit, Optional.empty());
  }

  /**
   * Returns the last day of the month or year that a day lies in.
   *
   * @param day any day
   * @return the day itself or one after it
   */
  public LocalDate of(LocalDate day) {
    return unit.end(day, firstMonth);
  }
}
