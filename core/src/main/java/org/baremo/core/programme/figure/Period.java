package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.DateRange;

/**
 * From one date to another, both included, each as precise as its source. “March 2017 to November
 * 2018” is 640 days and 21 calendar months. Written {@code 2017-03/2018-11}.
 *
 * @param start its first day belongs to the period
 * @param end its last day belongs to the period
 */
public record Period(@NotNull @Valid PartialDate start, @NotNull @Valid PartialDate end) {
  public Period {
    new Laws()
        .that(
            !end.lastDay().isBefore(start.firstDay()),
            "end",
            "end must not be before start %s, was %s",
            start,
            end)
        .orThrow();
  }

  /**
   * Reads the written form.
   *
   * @param text {@code 2017-03/2018-11} or {@code 2017-03-01/2018-12-31}
   * @return the period
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Period parse(String text) {
    int stroke = text.indexOf('/');
    Require.that(stroke > 0, "period must be written start/end, was '%s'", text);
    return new Period(
        PartialDate.of(text.substring(0, stroke)), PartialDate.of(text.substring(stroke + 1)));
  }

  /**
   * Returns the period between two days.
   *
   * @param firstDay included
   * @param lastDay included
   * @return the period
   * @throws IllegalArgumentException when the last day is before the first
   */
  public static Period of(LocalDate firstDay, LocalDate lastDay) {
    return new Period(PartialDate.of(firstDay), PartialDate.of(lastDay));
  }

  /**
   * Returns the first day.
   *
   * @return of the start
   */
  public LocalDate firstDay() {
    return start.firstDay();
  }

  /**
   * Returns the last day.
   *
   * @return of the end
   */
  public LocalDate lastDay() {
    return end.lastDay();
  }

  /**
   * Returns the days as a range.
   *
   * @return the same days
   */
  public DateRange toDateRange() {
    return DateRange.of(firstDay(), lastDay());
  }

  /**
   * Returns how precise the period is.
   *
   * @return the coarser precision of its two dates
   */
  public PartialDate.Precision precision() {
    return start.precision().compareTo(end.precision()) <= 0 ? start.precision() : end.precision();
  }

  /**
   * Counts the days.
   *
   * @return from the first to the last, both counted; 1 or more
   */
  public long days() {
    return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
  }

  /**
   * Counts the calendar months that the period touches.
   *
   * @return the first month and the last one counted: March 2019 to March 2020 is 13
   */
  public long calendarMonths() {
    return monthsBetween() + 1;
  }

  /**
   * Counts the months from the first to the last one.
   *
   * @return the last one not counted: March 2019 to March 2020 is 12
   */
  public long monthsBetween() {
    return ChronoUnit.MONTHS.between(YearMonth.from(firstDay()), YearMonth.from(lastDay()));
  }

  /**
   * Returns the years, months and days from the first day to the last.
   *
   * @return the last day itself not counted: 16 May to 31 December is {@code P7M15D}
   */
  public java.time.Period between() {
    return firstDay().until(lastDay());
  }

  /**
   * Counts the days of the period that are over at the end of a day.
   *
   * @param asOf the last day counted
   * @return from 0, before the period, to {@link #days()}, at its end and later
   */
  public long elapsedDays(LocalDate asOf) {
    long elapsed = ChronoUnit.DAYS.between(firstDay(), asOf) + 1;
    return Math.max(0, Math.min(days(), elapsed));
  }

  /**
   * Tells whether a day belongs to the period.
   *
   * @param day any day
   * @return whether it is neither before the first nor after the last
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /**
   * Tells whether two periods have a day in common.
   *
   * @param other another period
   * @return whether they do
   */
  public boolean overlaps(Period other) {
    return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
  }

  @Override
  @JsonValue
  public String toString() {
    return start + "/" + end;
  }
}
