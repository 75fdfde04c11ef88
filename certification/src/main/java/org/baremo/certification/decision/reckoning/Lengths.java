package org.baremo.certification.decision.reckoning;

import java.util.List;
import java.util.function.BinaryOperator;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.core.value.Rational;

/**
 * Keeps numbers to the length that documents hold, 400 digits above and below the line. A few
 * hundred fractions of that length, multiplied or added exactly, would otherwise take hours and
 * come to a number that no decision could state; beyond it, a number is unknown.
 */
public final class Lengths {
  private static final int MOST_DIGITS = 400;

  /** No number of so many bits, or fewer, has more digits. */
  private static final int SAFE_BITS = 1_300;

  private Lengths() {}

  /** The number, or unknown where it is too long. */
  static Amount of(Rational number) {
    return isTooLong(number)
        ? Amount.Lack.unknown(Observation.Reason.NUMBER_TOO_LONG)
        : Amount.of(number);
  }

  /**
   * Tells whether documents cannot hold a number.
   *
   * @param number any
   * @return whether it has more than 400 digits above or below the line
   */
  public static boolean isTooLong(Rational number) {
    if (number.isLong()) {
      return false;
    }
    int bits = Math.max(number.numerator().bitLength(), number.denominator().bitLength());
    return bits > SAFE_BITS
        && (number.numerator().abs().toString().length() > MOST_DIGITS
            || number.denominator().toString().length() > MOST_DIGITS);
  }

  /** Takes numbers together, one after the other, as long as what they come to is not too long. */
  static Amount folded(Rational start, List<Rational> numbers, BinaryOperator<Rational> fold) {
    Rational all = start;
    for (Rational number : numbers) {
      all = fold.apply(all, number);
      if (isTooLong(all)) {
        return of(all);
      }
    }
    return Amount.of(all);
  }
}
