package org.baremo.certification.decision.plan.moment;

import java.time.LocalDate;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.scheme.time.WrittenDays;

/**
 * The days of a date from which on it compares otherwise with a fixed day.
 *
 * @param term of a date of the case
 * @param other fixed, compared with it
 */
public record CutOff(DayTerm term, DayTerm other) {
  /** How many days a cut-off has. */
  public static final int DAYS = 4;

  private static final long FIRST = WrittenDays.FIRST.toEpochDay();
  private static final long END = WrittenDays.LAST.toEpochDay() + 1;

  /**
   * Works the days out: the first day that the term can tell; the first on which it comes to the
   * other day or a later one; the first on which it comes to a later one; the first that it cannot
   * tell any more. Where the other day cannot be told, no day can.
   *
   * @param decision the day of the decision
   * @param days where to write them
   * @param at the place of the first
   */
  void asOf(LocalDate decision, long[] days, int at) {
    long compared = other.asOf(decision);
    boolean isTold = compared != DayTerm.BEFORE && compared != DayTerm.BEYOND;
    days[at] = isTold ? first(FIRST) : Long.MAX_VALUE;
    days[at + 1] = isTold ? first(compared) : Long.MAX_VALUE;
    days[at + 2] = isTold ? first(compared + 1) : Long.MAX_VALUE;
    days[at + 3] = isTold ? first(END) : Long.MAX_VALUE;
  }

  /** The first day on which the term comes to a day, or to a later one: it keeps their order. */
  private long first(long reached) {
    long low = FIRST;
    long high = END;
    while (low < high) {
      long middle = (low + high) >> 1;
      if (term.moved(middle) >= reached) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return PackedDay.of(LocalDate.ofEpochDay(low));
  }
}
