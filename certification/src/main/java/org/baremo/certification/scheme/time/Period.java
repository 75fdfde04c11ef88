package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.DateRange;
import org.immutables.value.Value;

/**
 * A stretch of civil time: years, then months, then days, then working days, counted one after the
 * other. Years and months keep the day of the month; which day stands for one that the month does
 * not have is stated, never left to the code.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePeriod.class)
@JsonDeserialize(builder = Period.Builder.class)
public abstract class Period {
  static final int MOST_YEARS = 150;
  static final int MOST_MONTHS = 1_800;
  static final int MOST_DAYS = 55_000;
  static final int MOST_WORKING_DAYS = 5_000;

  Period() {}

  /**
   * Returns the years.
   *
   * @return 0 unless stated, at most 150
   */
  @Min(0)
  @Max(Period.MOST_YEARS)
  @Value.Default
  public int getYears() {
    return 0;
  }

  /**
   * Returns the calendar months.
   *
   * @return 0 unless stated, at most 1,800
   */
  @Min(0)
  @Max(Period.MOST_MONTHS)
  @Value.Default
  public int getMonths() {
    return 0;
  }

  /**
   * Returns the natural days.
   *
   * @return 0 unless stated, at most 55,000
   */
  @Min(0)
  @Max(Period.MOST_DAYS)
  @Value.Default
  public int getDays() {
    return 0;
  }

  /**
   * Returns the working days, by the calendar of the scheme.
   *
   * @return 0 unless stated, at most 5,000
   */
  @Min(0)
  @Max(Period.MOST_WORKING_DAYS)
  @Value.Default
  public int getWorkingDays() {
    return 0;
  }

  /**
   * Returns which day stands for one that its month does not have.
   *
   * @return the last day of the month unless stated
   */
  @NotNull
  @Value.Default
  public ShortMonth getShortMonth() {
    return ShortMonth.LAST_DAY;
  }

  /**
   * Returns years.
   *
   * @param years how many, from 0 to 150
   * @return the period
   */
  public static Period ofYears(int years) {
    return builder().years(years).build();
  }

  /**
   * Returns calendar months.
   *
   * @param months how many, from 0 to 1,800
   * @return the period
   */
  public static Period ofMonths(int months) {
    return builder().months(months).build();
  }

  /**
   * Returns natural days.
   *
   * @param days how many, from 0 to 55,000
   * @return the period
   */
  public static Period ofDays(int days) {
    return builder().days(days).build();
  }

  /**
   * Tells whether any time passes.
   *
   * @return false when years, months, days and working days are all 0
   */
  public boolean isSomeTime() {
    return getYears() + getMonths() + getDays() + getWorkingDays() > 0;
  }

  /**
   * Counts years, months and natural days forwards; working days need a calendar and are left out.
   *
   * @param day where to start
   * @return the day reached
   */
  public LocalDate after(LocalDate day) {
    return moved(day, 1);
  }

  /**
   * Counts this period several times over, always from the same day, so that a short month moves no
   * later one: from 31 January three times a month is 30 April, and four times 31 May. Working days
   * are left out.
   *
   * @param day where to start
   * @param times how often, 0 or more
   * @return the day reached
   */
  public LocalDate after(LocalDate day, int times) {
    return moved(day, times);
  }

  /**
   * Returns the days of a stretch of this length; working days are left out.
   *
   * @param firstDay its first day
   * @param lastDay whether the day on which the time is over is its last, or the one before
   * @return first and last day, both included; the last is at most 31 December 9999, the last one
   *     that documents can write
   */
  public DateRange from(LocalDate firstDay, LastDay lastDay) {
    LocalDate over = after(firstDay);
    LocalDate last = lastDay == LastDay.ANNIVERSARY ? over : over.minusDays(1);
    return DateRange.of(firstDay, WrittenDays.atMost(last));
  }

  /**
   * Counts years, months and natural days backwards; working days need a calendar and are left out.
   *
   * @param day where to start
   * @return the day reached
   */
  public LocalDate before(LocalDate day) {
    return moved(day, -1);
  }

  private LocalDate moved(LocalDate day, int times) {
    LocalDate month = day.plusMonths(times * (12L * getYears() + getMonths()));
    boolean cut = month.getDayOfMonth() < day.getDayOfMonth();
    LocalDate kept = cut && getShortMonth() == ShortMonth.NEXT_DAY ? month.plusDays(1) : month;
    return kept.plusDays((long) times * getDays());
  }

  /**
   * Starts a period of no time.
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
    new Laws()
        .between(0, MOST_YEARS, getYears(), "years")
        .between(0, MOST_MONTHS, getMonths(), "months")
        .between(0, MOST_DAYS, getDays(), "days")
        .between(0, MOST_WORKING_DAYS, getWorkingDays(), "workingDays")
        .orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutablePeriod.Builder {
    Builder() {}
  }
}
