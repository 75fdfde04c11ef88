package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.baremo.core.internal.Require;

/**
 * An exact number: a fraction of two whole numbers, always in lowest terms. Marks, thresholds,
 * weights and percentages are rationals, so that 43 of 60 is neither 71.66 nor 71.67 % until
 * somebody asks for a rounded text.
 *
 * <p>In JSON it is a number where that number survives RFC 8785 unchanged (at most 15 significant
 * digits), and otherwise a string such as {@code "215/3"}; both are read. Immutable, thread-safe.
 */
public final class Rational implements Comparable<Rational> {
  /** Zero. */
  public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

  /** One. */
  public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  /** A hundred, the whole of a percentage. */
  public static final Rational HUNDRED = of(100);

  private static final int JSON_DIGITS = 15;
  private static final int MAX_DIGITS = 400;

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Rational(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * Returns a whole number.
   *
   * @param whole the number
   * @return the same number, exact
   */
  public static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /**
   * Returns a fraction.
   *
   * @param numerator above the line
   * @param denominator below the line, not zero
   * @return the fraction in lowest terms
   * @throws IllegalArgumentException when the denominator is zero
   */
  public static Rational of(long numerator, long denominator) {
    return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Returns a decimal number.
   *
   * @param decimal the number; its scale is not kept: 1.50 equals 1.5
   * @return the same number
   * @throws IllegalArgumentException when it has more than 400 digits written out
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Rational of(BigDecimal decimal) {
    Require.that(
        Math.abs((long) decimal.scale()) + decimal.precision() <= MAX_DIGITS,
        "number must have at most 400 digits, was %s",
        decimal);
    if (decimal.scale() <= 0) {
      return new Rational(decimal.toBigIntegerExact(), BigInteger.ONE);
    }
    return reduced(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * Reads a decimal number or a fraction.
   *
   * @param text {@code 7.25}, {@code -3} or {@code 215/3}
   * @return the number
   * @throws IllegalArgumentException when the text is neither, or has more than 400 digits
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Rational parse(String text) {
    Require.that(text.length() <= MAX_DIGITS, "number must have at most 400 digits, was %s", text);
    int slash = text.indexOf('/');
    try {
      return slash < 0
          ? of(new BigDecimal(text))
          : reduced(
              new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    } catch (NumberFormatException e) {
      Require.that(false, "number must be a decimal or a fraction, was '%s'", text);
      throw e;
    }
  }

  private static Rational reduced(BigInteger numerator, BigInteger denominator) {
    Require.that(denominator.signum() != 0, "denominator must not be 0");
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    return new Rational(numerator.divide(signed), denominator.divide(signed));
  }

  /**
   * Returns the number above the line, in lowest terms.
   *
   * @return any whole number
   */
  public BigInteger numerator() {
    return numerator;
  }

  /**
   * Returns the number below the line, in lowest terms.
   *
   * @return 1 or more
   */
  public BigInteger denominator() {
    return denominator;
  }

  /**
   * Adds.
   *
   * @param other the other term
   * @return the exact sum
   */
  public Rational plus(Rational other) {
    if (denominator.equals(other.denominator)) {
      return reduced(numerator.add(other.numerator), denominator);
    }
    return reduced(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * Subtracts.
   *
   * @param other what is taken away
   * @return the exact difference
   */
  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  /**
   * Multiplies.
   *
   * @param other the other factor
   * @return the exact product
   */
  public Rational times(Rational other) {
    return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * Divides.
   *
   * @param other the divisor, not zero
   * @return the exact quotient
   * @throws IllegalArgumentException when the divisor is zero
   */
  public Rational dividedBy(Rational other) {
    return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /**
   * Changes the sign.
   *
   * @return the number of the other sign
   */
  public Rational negated() {
    return new Rational(numerator.negate(), denominator);
  }

  /**
   * Returns the sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  /**
   * Tells whether this is a whole number.
   *
   * @return whether nothing stands after the decimal point
   */
  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /**
   * Rounds to a number of decimal places.
   *
   * @param decimals places after the point, 0 or more
   * @param mode how; stated by the caller, never assumed
   * @return the rounded number
   */
  public Rational rounded(int decimals, RoundingMode mode) {
    return of(toDecimal(decimals, mode));
  }

  /**
   * Returns a rounded decimal, for display.
   *
   * @param decimals places after the point, 0 or more
   * @param mode how to round
   * @return the decimal with exactly that many places
   */
  public BigDecimal toDecimal(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  @Override
  public int compareTo(Rational other) {
    if (denominator.equals(other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational that
        && numerator.equals(that.numerator)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /**
   * Returns the exact number: a plain decimal where it has one ({@code 7.25}), else a fraction.
   *
   * @return a text that {@link #parse} reads back
   */
  @Override
  public String toString() {
    if (isWhole()) {
      return numerator.toString();
    }
    BigDecimal decimal = decimalOrNull();
    return decimal == null ? numerator + "/" + denominator : decimal.toPlainString();
  }

  /** A number where RFC 8785 keeps it as it is, else a string. */
  @JsonValue
  Object toJson() {
    BigDecimal decimal = isWhole() ? new BigDecimal(numerator) : decimalOrNull();
    if (decimal == null || decimal.precision() > JSON_DIGITS) {
      return isWhole() || decimal == null ? toString() : numerator + "/" + denominator;
    }
    return decimal;
  }

  /** The finite decimal expansion, or null when there is none (a third) or it is very long. */
  private @org.jspecify.annotations.Nullable BigDecimal decimalOrNull() {
    try {
      return new BigDecimal(numerator)
          .divide(
              new BigDecimal(denominator), new MathContext(MAX_DIGITS, RoundingMode.UNNECESSARY))
          .stripTrailingZeros();
    } catch (ArithmeticException e) {
      return null;
    }
  }
}
