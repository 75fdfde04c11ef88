package org.baremo.digcomp.indicator;

import jakarta.validation.constraints.PositiveOrZero;
import org.baremo.core.internal.Laws;

/**
 * The ages of a population, in completed years.
 *
 * @param from the youngest
 * @param to the oldest, not below the youngest
 */
public record AgeRange(@PositiveOrZero int from, @PositiveOrZero int to) {
  public AgeRange {
    new Laws()
        .notNegative(from, "from")
        .notNegative(to, "to")
        .that(to >= from, "to", "to must be from on, %s, was %s", from, to)
        .orThrow();
  }

  /**
   * Tells whether an age is among these.
   *
   * @param age in completed years
   * @return whether it lies within both bounds
   */
  public boolean contains(int age) {
    return age >= from && age <= to;
  }

  /**
   * Returns both bounds.
   *
   * @return {@code 16-74}
   */
  @Override
  public String toString() {
    return from + "-" + to;
  }
}
