package org.baremo.certification.scheme.time;

import java.time.LocalDate;

/** The days that documents can write: those of the years 0 to 9999, as RFC 3339 has them. */
public final class WrittenDays {
  /** The first one, 1 January of the year 0. */
  public static final LocalDate FIRST = LocalDate.of(0, 1, 1);

  /** The last one, 31 December 9999. */
  public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private WrittenDays() {}

  /**
   * Tells whether documents can write a day.
   *
   * @param day any civil day
   * @return whether it is one of these
   */
  public static boolean have(LocalDate day) {
    return FIRST.getYear() <= day.getYear() && day.getYear() <= LAST.getYear();
  }

  /**
   * Returns a day, or the last one that documents can write.
   *
   * @param day any civil day
   * @return the earlier of the two
   */
  public static LocalDate atMost(LocalDate day) {
    return day.isAfter(LAST) ? LAST : day;
  }
}
