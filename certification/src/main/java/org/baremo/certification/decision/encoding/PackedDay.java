package org.baremo.certification.decision.encoding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Civil days as whole numbers in their order: year, month and day beside each other, so that
 * birthdays need no calendar.
 */
public final class PackedDay {
  /** A day that is not known. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int YEAR = 9;
  private static final int MONTH = 5;
  private static final int LEAP_DAY = (2 << MONTH) | 29;

  private PackedDay() {}

  /**
   * Packs a day.
   *
   * @param day any day, or none
   * @return a number that is greater for later days
   */
  public static long of(@Nullable LocalDate day) {
    return day == null
        ? NONE
        : ((long) day.getYear() << YEAR)
            | ((long) day.getMonthValue() << MONTH)
            | day.getDayOfMonth();
  }

  /**
   * Moves a day by years. Of a leap day in a year without one this gives a day that does not exist,
   * after 28 February and before 1 March.
   *
   * @param packed a day
   * @param years how many
   * @return the same day of the other year
   */
  public static long plusYears(long packed, int years) {
    return packed + ((long) years << YEAR);
  }

  /**
   * Tells whether a day is 29 February.
   *
   * @param packed a day
   * @return whether only leap years have it
   */
  public static boolean isLeapDay(long packed) {
    return (packed & ((1L << YEAR) - 1)) == LEAP_DAY;
  }

  /**
   * Returns the year of a day.
   *
   * @param packed a day
   * @return its year
   */
  public static long year(long packed) {
    return packed >> YEAR;
  }
}
