package org.baremo.certification.decision.rule.stretch;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.value.DateRange;

/**
 * Stretches of time that follow one another: found by counting from the first day, without looking
 * at those between.
 *
 * @param since the first day of the first
 * @param lasts how long each is, more than no time
 * @param count how many there are
 */
record StretchRow(LocalDate since, Period lasts, int count) {

  /** Those that end on a day at the latest. */
  static StretchRow until(LocalDate since, Period lasts, LocalDate last) {
    int count = first(i -> lasts.after(since, i + 1).minusDays(1).isAfter(last));
    return new StretchRow(since, lasts, count);
  }

  /** The days of one of them, by its place from 0. */
  DateRange days(int place) {
    return DateRange.of(lasts.after(since, place), lasts.after(since, place + 1).minusDays(1));
  }

  /** Whether one of them holds all of these days. */
  boolean holds(DateRange days) {
    int place = place(days.getFirstDay());
    return place >= 0
        && place < count
        && days.getLastDay().map(last -> place(last) == place).orElse(false);
  }

  /** The place of the stretch that a day lies in, in the row or after it; -1 before it. */
  int place(LocalDate day) {
    return day.isBefore(since) ? -1 : Math.min(count, first(i -> reaches(i, day)));
  }

  private boolean reaches(int place, LocalDate day) {
    return place >= count || lasts.after(since, place + 1).isAfter(day);
  }

  /** The first place from 0 of which something holds that goes on holding. */
  private static int first(IntPredicate holds) {
    int after = 1;
    while (!holds.test(after - 1)) {
      after *= 2;
    }
    int from = after / 2;
    int to = after - 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (holds.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
