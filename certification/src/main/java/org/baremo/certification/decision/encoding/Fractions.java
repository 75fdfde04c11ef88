package org.baremo.certification.decision.encoding;

import org.baremo.core.value.Rational;

/**
 * Exact fractions in two neighbouring slots: above and below the line, the latter 0 where there is
 * no number, the former then saying why. Parts are below 2^31 in size, so that two fractions can be
 * compared by multiplying crosswise; anything larger is asked of the rule.
 */
public final class Fractions {
  /** The sizes of parts are below this. */
  public static final long LIMIT = 1L << 31;

  private static final long FACTOR_LIMIT = 1L << 27;

  private Fractions() {}

  /**
   * Tells whether a number can stand in slots.
   *
   * @param number any number
   * @return whether both its parts are small
   */
  public static boolean isSmall(Rational number) {
    return number.isLong()
        && Math.abs(number.longNumerator()) < LIMIT
        && number.longDenominator() < LIMIT;
  }

  static void lack(int lack, long[] values, int at) {
    values[at] = lack;
    values[at + 1] = 0;
  }

  static void put(Rational number, long[] values, int at) {
    if (number.isLong()) {
      put(number.longNumerator(), number.longDenominator(), values, at);
    } else {
      lack(Lacks.ASK, values, at);
    }
  }

  /** Puts a number that need not be in lowest terms; below the line 1 or more. */
  static void put(long above, long below, long[] values, int at) {
    if (Math.abs(above) < LIMIT && below < LIMIT) {
      values[at] = above;
      values[at + 1] = below;
      return;
    }
    long divisor = gcd(Math.abs(above), below);
    if (Math.abs(above / divisor) < LIMIT && below / divisor < LIMIT) {
      values[at] = above / divisor;
      values[at + 1] = below / divisor;
    } else {
      lack(Lacks.ASK, values, at);
    }
  }

  /** Puts hundred times one number over another that is not 0. */
  static void percentage(Rational of, Rational to, long[] values, int at) {
    if (isFactor(of) && isFactor(to)) {
      put(
          100 * of.longNumerator() * to.longDenominator(),
          of.longDenominator() * to.longNumerator(),
          values,
          at);
    } else {
      lack(Lacks.ASK, values, at);
    }
  }

  private static boolean isFactor(Rational number) {
    return number.isLong()
        && Math.abs(number.longNumerator()) < FACTOR_LIMIT
        && number.longDenominator() < FACTOR_LIMIT;
  }

  private static long gcd(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
}
