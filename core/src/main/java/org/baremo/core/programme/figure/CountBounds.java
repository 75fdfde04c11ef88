package org.baremo.core.programme.figure;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;

/**
 * How many there are, when all that is known is a least and a most: different people behind several
 * headcounts, for instance. Both bounds can be true.
 *
 * @param lower the fewest there can be
 * @param upper the most there can be
 */
public record CountBounds(@PositiveOrZero long lower, @PositiveOrZero long upper) {
  public CountBounds {
    new Laws()
        .notNegative(lower, "lower")
        .notNegative(upper, "upper")
        .that(
            lower <= upper || upper < 0,
            "lower",
            "lower must be at most upper %s, was %s",
            upper,
            lower)
        .orThrow();
  }

  /**
   * Returns a count that is known.
   *
   * @param count 0 or more
   * @return bounds that meet
   */
  public static CountBounds exactly(long count) {
    return new CountBounds(count, count);
  }

  /**
   * Tells whether the count is known.
   *
   * @return whether the bounds meet
   */
  public boolean isExact() {
    return lower == upper;
  }

  /**
   * Adds a count that shares nothing with this one.
   *
   * @param other of others
   * @return the sums of the lower and of the upper bounds
   * @throws IllegalArgumentException when the sum does not fit
   */
  public CountBounds plus(CountBounds other) {
    return new CountBounds(sum(lower, other.lower), sum(upper, other.upper));
  }

  /**
   * Joins a count that may share anything with this one: at least as many as the larger alone, at
   * most as many as both together.
   *
   * @param other of some that may be the same
   * @return from the larger lower bound to the sum of the upper bounds
   * @throws IllegalArgumentException when the sum does not fit
   */
  public CountBounds union(CountBounds other) {
    return new CountBounds(Math.max(lower, other.lower), sum(upper, other.upper));
  }

  /**
   * Joins counts that may share anything.
   *
   * @param counts any number
   * @return from the largest lower bound to the sum of the upper bounds; exactly 0 of none
   * @throws IllegalArgumentException when the sum does not fit
   */
  public static CountBounds unionOf(List<CountBounds> counts) {
    return counts.stream().reduce(exactly(0), CountBounds::union);
  }

  /**
   * Tells whether a count can be true.
   *
   * @param count any number
   * @return whether it is within the bounds
   */
  public boolean contains(long count) {
    return lower <= count && count <= upper;
  }

  private static long sum(long one, long other) {
    Require.that(
        one <= Long.MAX_VALUE - other, "count must be less than 2^63, was %s + %s", one, other);
    return one + other;
  }

  @Override
  public String toString() {
    return isExact() ? Long.toString(lower) : "[" + lower + ", " + upper + "]";
  }
}
