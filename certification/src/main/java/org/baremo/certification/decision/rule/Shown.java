package org.baremo.certification.decision.rule;

import java.math.RoundingMode;
import org.baremo.core.value.Rational;

/** Numbers for display that never round across the number they are compared with. */
final class Shown {
  private static final int FEWEST = 2;
  private static final int MOST = 12;

  private Shown() {}

  /**
   * Returns a number for display: exact where few decimals suffice, else rounded to as few decimals
   * as keep it on its side of the other number, else an exact fraction.
   */
  static String beside(Rational number, Rational other) {
    int side = Integer.signum(number.compareTo(other));
    for (int decimals = FEWEST; decimals <= MOST; decimals++) {
      Rational rounded = number.rounded(decimals, RoundingMode.HALF_UP);
      if (Integer.signum(rounded.compareTo(other)) == side) {
        return rounded.toString();
      }
    }
    return number.numerator() + "/" + number.denominator();
  }
}
