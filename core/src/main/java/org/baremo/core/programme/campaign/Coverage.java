package org.baremo.core.programme.campaign;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * How many of those who were to report have. A total over some of them is no total.
 *
 * @param reported how many reported, at most as many as were expected
 * @param expected how many were to
 */
public record Coverage(@PositiveOrZero long reported, @Positive long expected) {
  public Coverage {
    new Laws()
        .notNegative(reported, "reported")
        .positive(expected, "expected")
        .that(
            reported <= expected || expected < 1,
            "",
            "reported must be at most expected %s, was %s",
            expected,
            reported)
        .orThrow();
  }

  /**
   * Returns the share that reported.
   *
   * @return exact, from 0 to 1
   */
  public Rational share() {
    return Rational.of(reported, expected);
  }

  /**
   * Tells whether all reported.
   *
   * @return false when totals are partial
   */
  public boolean isComplete() {
    return reported == expected;
  }
}
