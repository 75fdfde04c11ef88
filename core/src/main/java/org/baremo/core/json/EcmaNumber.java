package org.baremo.core.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as ECMAScript writes them (ECMA-262, Number::toString), which RFC 8785 adopts. */
final class EcmaNumber {
  private static final int UNIQUE_DIGITS = 15;
  private static final int ENOUGH_DIGITS = 17;
  private static final double SMALLEST_NORMAL = 1e-300;

  private EcmaNumber() {}

  /**
   * The decimal of fewest digits that reads as the same binary64, and the closest of them. The
   * platform's own text is not used: before Java 19 it is sometimes a digit too long.
   *
   * @param written more than 0, without trailing zeros
   * @param value the same number as a binary64
   */
  static BigDecimal shortest(BigDecimal written, double value) {
    if (written.precision() <= UNIQUE_DIGITS && value > SMALLEST_NORMAL) {
      return written;
    }
    BigDecimal held = new BigDecimal(value);
    for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
      BigDecimal down = held.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal up = held.round(new MathContext(digits, RoundingMode.UP));
      boolean isDown = down.doubleValue() == value;
      boolean isUp = up.doubleValue() == value;
      if (isDown || isUp) {
        boolean closerDown = held.subtract(down).compareTo(up.subtract(held)) <= 0;
        return (isDown && (closerDown || !isUp) ? down : up).stripTrailingZeros();
      }
    }
    return held.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  /** The text of a number of at most 17 digits, more than 0 and without trailing zeros. */
  static String written(BigDecimal number) {
    String digits = number.unscaledValue().toString();
    int count = digits.length();
    int point = count - number.scale();
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    } else if (point > 0 && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    } else if (point > -6 && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = count > 1 ? "." + digits.substring(1) : "";
    return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e") + (point - 1);
  }
}
