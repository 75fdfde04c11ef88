package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.MonthDay;

/** Which day stands for 29 February in a year that has none. A scheme states it, never the code. */
public enum LeapDay {
  /** 28 February: the last day of the month, as in article 5.1 of Spain's Civil Code. */
  @JsonProperty("february-28")
  FEBRUARY_28,
  /** 1 March: the day after 28 February. */
  @JsonProperty("march-1")
  MARCH_1;

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  /**
   * Returns the same day some years later.
   *
   * @param day any day
   * @param years how many, 0 or more
   * @return the anniversary; of 29 February in a common year, the day that this rule says
   */
  public LocalDate anniversary(LocalDate day, int years) {
    LocalDate later = day.plusYears(years);
    boolean moved = MonthDay.from(day).equals(LEAP_DAY) && !later.isLeapYear();
    return moved && this == MARCH_1 ? later.plusDays(1) : later;
  }
}
