package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.baremo.core.internal.Laws;

/** A stretch of the calendar that begins and ends for everybody on the same days. */
public enum CalendarUnit {
  /** A calendar month. */
  @JsonProperty("month")
  MONTH,
  /** A year from 1 January, or from the first day of another month. */
  @JsonProperty("year")
  YEAR;

  /**
   * Returns the first day of the month or year that a day lies in.
   *
   * @param day any day
   * @param firstMonth the month that years begin with, from 1 to 12; empty for January
   * @return the day itself or one before it
   */
  LocalDate start(LocalDate day, Optional<Integer> firstMonth) {
    LocalDate month = day.withDayOfMonth(1);
    if (this == MONTH) {
      return month;
    }
    int since = Math.floorMod(day.getMonthValue() - firstMonth.orElse(1), 12);
    return month.minusMonths(since);
  }

  /**
   * Returns the last day of the month or year that a day lies in.
   *
   * @param day any day
   * @param firstMonth the month that years begin with, from 1 to 12; empty for January
   * @return the day itself or one after it
   */
  LocalDate end(LocalDate day, Optional<Integer> firstMonth) {
    return start(day, firstMonth).plusMonths(this == MONTH ? 1 : 12).minusDays(1);
  }

  /** Throws unless years begin with a month of the calendar, and months with none. */
  void checkFirst(Optional<Integer> firstMonth) {
    Laws laws = new Laws();
    firstMonth.ifPresent(
        month ->
            laws.between(1, 12, month, "firstMonth")
                .that(
                    this == YEAR,
                    "firstMonth",
                    "firstMonth must be left out of months, was %s",
                    month));
    laws.orThrow();
  }
}
