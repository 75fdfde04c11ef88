package org.baremo.certification.decision.reckoning;

import java.time.Instant;
import java.util.Collection;
import java.util.function.IntPredicate;
import org.baremo.certification.dossier.Attempt;

/**
 * How many of some attempts were surely held before another one, and how many after it, told
 * without looking at each of them again. Immutable, thread-safe.
 */
public final class AttemptTally {
  private final long[] days;
  private final long[] untimed;
  private final Instant[] starts;

  private AttemptTally(long[] days, long[] untimed, Instant[] starts) {
    this.days = days;
    this.untimed = untimed;
    this.starts = starts;
  }

  /**
   * Makes attempts ready to be counted.
   *
   * @param attempts in any order
   * @return their tally
   */
  public static AttemptTally of(Collection<Attempt> attempts) {
    return new AttemptTally(
        attempts.stream().mapToLong(AttemptTally::day).sorted().toArray(),
        attempts.stream()
            .filter(one -> AttemptOrder.start(one).isEmpty())
            .mapToLong(AttemptTally::day)
            .sorted()
            .toArray(),
        attempts.stream()
            .flatMap(one -> AttemptOrder.start(one).stream())
            .sorted()
            .toArray(Instant[]::new));
  }

  private static long day(Attempt attempt) {
    return attempt.getHeldOn().toEpochDay();
  }

  /**
   * Returns how many attempts there are.
   *
   * @return 0 or more
   */
  public int size() {
    return days.length;
  }

  /**
   * Counts those that surely were before an attempt.
   *
   * @param one any attempt, of these or not
   * @return how many {@link AttemptOrder#isBefore} tells to be before it
   */
  public int before(Attempt one) {
    return AttemptOrder.start(one)
        .map(
            start ->
                below(untimed, day(one)) + count(starts.length, i -> starts[i].isBefore(start)))
        .orElseGet(() -> below(days, day(one)));
  }

  /**
   * Counts those that surely were after an attempt.
   *
   * @param one any attempt, of these or not
   * @return how many it is before, as {@link AttemptOrder#isBefore} tells
   */
  public int after(Attempt one) {
    return AttemptOrder.start(one)
        .map(
            start ->
                untimed.length
                    - below(untimed, day(one) + 1)
                    + starts.length
                    - count(starts.length, i -> !starts[i].isAfter(start)))
        .orElseGet(() -> days.length - below(days, day(one) + 1));
  }

  private static int below(long[] sorted, long limit) {
    return count(sorted.length, i -> sorted[i] < limit);
  }

  /** How many of a sorted list come before the first that is not counted. */
  private static int count(int size, IntPredicate isCounted) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isCounted.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
