package org.baremo.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.baremo.core.internal.Require;

/** Reads the texts of exact numbers: most are short and need neither big numbers nor exceptions. */
final class RationalText {
  private static final int LONG_DIGITS = 18;

  /** A sign, two numbers and a stroke between them, or a nought in front of the point. */
  private static final int LONGEST = 2 * Rational.MAX_DIGITS + 3;

  private static final long[] POWERS = new long[LONG_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private RationalText() {}

  static Rational parse(String text) {
    int separator = separator(text);
    if (separator < text.length() && text.charAt(separator) == '/') {
      return Rational.reduced(
          new BigInteger(text.substring(0, separator)),
          new BigInteger(text.substring(separator + 1)));
    }
    return text.length() <= LONG_DIGITS
        ? small(text.toCharArray(), 0, text.length())
        : Rational.of(new BigDecimal(text));
  }

  /** Where the point or the stroke stands, the length without one; throws when the form is bad. */
  private static int separator(String text) {
    Require.that(text.length() <= LONGEST, "number must have at most 400 digits, was %s", text);
    int separator = text.length();
    int start = text.startsWith("-") ? 1 : 0;
    boolean good = start < text.length();
    for (int i = start; i < text.length() && good; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '/') {
        good = separator == text.length() && i > start && i + 1 < text.length();
        separator = i;
      } else {
        good = c >= '0' && c <= '9';
      }
    }
    Require.that(good, "number must be a decimal or a fraction, was '%s'", text);
    int above = separator - start;
    int below = Math.max(0, text.length() - separator - 1);
    boolean isFraction = below > 0 && text.charAt(separator) == '/';
    Require.that(
        (isFraction ? Math.max(above, below) : above + below)
            <= Rational.MAX_DIGITS + (isFraction ? 0 : 1),
        "number must have at most 400 digits, was %s",
        text);
    return separator;
  }

  /** Whether {@link #small} reads a number as JSON writes it: few characters, no exponent. */
  static boolean isSmall(char[] text, int from, int length) {
    if (length > LONG_DIGITS) {
      return false;
    }
    for (int i = from; i < from + length; i++) {
      if (text[i] == 'e' || text[i] == 'E') {
        return false;
      }
    }
    return true;
  }

  /** Reads a decimal of at most 18 characters: sign, digits, at most one point. */
  static Rational small(char[] text, int from, int length) {
    long unscaled = 0;
    int decimals = -1;
    for (int i = text[from] == '-' ? from + 1 : from; i < from + length; i++) {
      if (text[i] == '.') {
        decimals = 0;
      } else {
        unscaled = unscaled * 10 + (text[i] - '0');
        decimals += decimals < 0 ? 0 : 1;
      }
    }
    long signed = text[from] == '-' ? -unscaled : unscaled;
    return decimals < 1 ? Rational.of(signed) : Rational.of(signed, POWERS[decimals]);
  }
}
