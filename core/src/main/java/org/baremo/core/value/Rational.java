package org.baremo.core.value;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.baremo.core.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction of two whole numbers, always in lowest terms. Marks, thresholds,
 * weights and percentages are rationals, so that 43 of 60 is neither 71.66 nor 71.67 % until
 * somebody asks for a rounded text.
 *
 * <p>In JSON it is a number where that number survives RFC 8785 unchanged (at most 15 significant
 * digits), and otherwise a string such as {@code "215/3"}; both are read. Immutable, thread-safe.
 */
@JsonSerialize(using = RationalJson.Writer.class)
@JsonDeserialize(using = RationalJson.Reader.class)
public final class Rational implements Comparable<Rational> {
  /** The whole numbers that most marks are made of, each made once. */
  private static final Rational[] SMALL = new Rational[256];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = new Rational(i, 1);
    }
  }

  /** Zero. */
  public static final Rational ZERO = of(0);

  /** One. */
  public static final Rational ONE = of(1);

  /** A hundred, the whole of a percentage. */
  public static final Rational HUNDRED = of(100);

  static final int MAX_DIGITS = 400;

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  /** The number when {@link #large} is null; neither is ever {@link Long#MIN_VALUE}. */
  private final long numerator;

  private final long denominator;

  /** The number when a part of it does not fit in a long, and never otherwise. */
  private final @Nullable Large large;

  private record Large(BigInteger numerator, BigInteger denominator) {}

  private Rational(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = null;
  }

  private Rational(Large large) {
    this.numerator = 0;
    this.denominator = 0;
    this.large = large;
  }

  /**
   * Returns a whole number.
   *
   * @param whole the number
   * @return the same number, exact
   */
  public static Rational of(long whole) {
    if (whole >= 0 && whole < SMALL.length) {
      return SMALL[(int) whole];
    }
    return whole == Long.MIN_VALUE
        ? reduced(BigInteger.valueOf(whole), BigInteger.ONE)
        : new Rational(whole, 1);
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
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    return reduced(numerator, denominator);
  }

  /**
   * Returns a decimal number.
   *
   * @param decimal the number; its scale is not kept: 1.50 equals 1.5
   * @return the same number
   * @throws IllegalArgumentException when it has more than 400 digits written out
   */
  public static Rational of(BigDecimal decimal) {
    Require.that(
        Math.abs((long) decimal.scale()) + decimal.precision() <= MAX_DIGITS,
        "number must have at most 400 digits, was %s",
        decimal);
    if (decimal.scale() <= 0) {
      return reduced(decimal.toBigIntegerExact(), BigInteger.ONE);
    }
    return reduced(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * Reads a decimal number or a fraction: ASCII digits, a sign {@code -} in front, one point or one
   * stroke between digits.
   *
   * @param text {@code 7.25}, {@code -3} or {@code 215/3}
   * @return the number
   * @throws IllegalArgumentException when the text is neither, or has more than 400 digits: of a
   *     fraction, above or below the line
   */
  public static Rational parse(String text) {
    return RationalText.parse(text);
  }

  static Rational reduced(BigInteger numerator, BigInteger denominator) {
    Require.that(denominator.signum() != 0, "denominator must not be 0");
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    BigInteger above = numerator.divide(signed);
    BigInteger below = denominator.divide(signed);
    return above.abs().compareTo(LARGEST) <= 0 && below.compareTo(LARGEST) <= 0
        ? new Rational(above.longValueExact(), below.longValueExact())
        : new Rational(new Large(above, below));
  }

  private static Rational reduced(long numerator, long denominator) {
    Require.that(denominator != 0, "denominator must not be 0");
    long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
    long signed = denominator < 0 ? -divisor : divisor;
    return new Rational(numerator / signed, denominator / signed);
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

  /**
   * Returns the number above the line, in lowest terms.
   *
   * @return any whole number
   */
  public BigInteger numerator() {
    return large == null ? BigInteger.valueOf(numerator) : large.numerator;
  }

  /**
   * Returns the number below the line, in lowest terms.
   *
   * @return 1 or more
   */
  public BigInteger denominator() {
    return large == null ? BigInteger.valueOf(denominator) : large.denominator;
  }

  /**
   * Tells whether both parts fit in a long, so that arithmetic can do without objects.
   *
   * @return true for nearly every number that people meet
   */
  public boolean isLong() {
    return large == null;
  }

  /**
   * Returns the number above the line as a primitive.
   *
   * @return never {@link Long#MIN_VALUE}
   * @throws ArithmeticException when it does not fit
   */
  public long longNumerator() {
    return large == null ? numerator : large.numerator.longValueExact();
  }

  /**
   * Returns the number below the line as a primitive.
   *
   * @return 1 or more
   * @throws ArithmeticException when it does not fit
   */
  public long longDenominator() {
    return large == null ? denominator : large.denominator.longValueExact();
  }

  /**
   * Adds.
   *
   * @param other the other term
   * @return the exact sum
   */
  public Rational plus(Rational other) {
    if (large == null && other.large == null) {
      if (denominator == other.denominator) {
        long sum = numerator + other.numerator;
        if (isSum(numerator, other.numerator, sum)) {
          return denominator == 1 ? new Rational(sum, 1) : reduced(sum, denominator);
        }
      } else if (areProducts(numerator, other.denominator)
          && areProducts(other.numerator, denominator)
          && areProducts(denominator, other.denominator)) {
        long left = numerator * other.denominator;
        long right = other.numerator * denominator;
        if (isSum(left, right, left + right)) {
          return reduced(left + right, denominator * other.denominator);
        }
      }
    }
    return reduced(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  /** Whether a sum did not leave the range. */
  private static boolean isSum(long left, long right, long sum) {
    return ((left ^ sum) & (right ^ sum)) >= 0 && sum != Long.MIN_VALUE;
  }

  /** Whether a product stays in the range. */
  private static boolean areProducts(long left, long right) {
    long product = left * right;
    return Math.multiplyHigh(left, right) == product >> 63 && product != Long.MIN_VALUE;
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
    if (large == null
        && other.large == null
        && areProducts(numerator, other.numerator)
        && areProducts(denominator, other.denominator)) {
      return reduced(numerator * other.numerator, denominator * other.denominator);
    }
    return reduced(
        numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * Divides.
   *
   * @param other the divisor, not zero
   * @return the exact quotient
   * @throws IllegalArgumentException when the divisor is zero
   */
  public Rational dividedBy(Rational other) {
    if (large == null
        && other.large == null
        && areProducts(numerator, other.denominator)
        && areProducts(denominator, other.numerator)) {
      return reduced(numerator * other.denominator, denominator * other.numerator);
    }
    return reduced(
        numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  /**
   * Changes the sign.
   *
   * @return the number of the other sign
   */
  public Rational negated() {
    return large == null
        ? new Rational(-numerator, denominator)
        : new Rational(new Large(large.numerator.negate(), large.denominator));
  }

  /**
   * Returns the sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return large == null ? Long.signum(numerator) : large.numerator.signum();
  }

  /**
   * Tells whether this is a whole number.
   *
   * @return whether nothing stands after the decimal point
   */
  public boolean isWhole() {
    return large == null ? denominator == 1 : large.denominator.equals(BigInteger.ONE);
  }

  /**
   * Rounds to a number of decimal places.
   *
   * @param decimals places after the point, from 0 to 400
   * @param mode how; stated by the caller, never assumed
   * @return the rounded number
   * @throws IllegalArgumentException when the decimals are out of range
   * @throws ArithmeticException when the mode is {@link RoundingMode#UNNECESSARY} and it is not
   */
  public Rational rounded(int decimals, RoundingMode mode) {
    return reduced(toDecimal(decimals, mode).unscaledValue(), BigInteger.TEN.pow(decimals));
  }

  /**
   * Returns a rounded decimal, for display.
   *
   * @param decimals places after the point, from 0 to 400
   * @param mode how to round
   * @return the decimal with exactly that many places
   * @throws IllegalArgumentException when the decimals are out of range
   * @throws ArithmeticException when the mode is {@link RoundingMode#UNNECESSARY} and it is not
   */
  public BigDecimal toDecimal(int decimals, RoundingMode mode) {
    Require.that(
        decimals >= 0 && decimals <= MAX_DIGITS,
        "decimals must be from 0 to 400, was %s",
        decimals);
    return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, mode);
  }

  @Override
  public int compareTo(Rational other) {
    if (large != null || other.large != null) {
      return numerator()
          .multiply(other.denominator())
          .compareTo(other.numerator().multiply(denominator()));
    } else if (denominator == other.denominator) {
      return Long.compare(numerator, other.numerator);
    }
    int high =
        Long.compare(
            Math.multiplyHigh(numerator, other.denominator),
            Math.multiplyHigh(other.numerator, denominator));
    return high != 0
        ? high
        : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational that
        && numerator == that.numerator
        && denominator == that.denominator
        && (large == null ? that.large == null : large.equals(that.large));
  }

  @Override
  public int hashCode() {
    return large == null
        ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
        : large.hashCode();
  }

  /**
   * Returns the exact number: a plain decimal where it has one ({@code 7.25}), else a fraction.
   *
   * @return a text that {@link #parse} reads back, unless reckoning made a number of more than 400
   *     digits above or below the line: its text is exact, and too long to be read
   */
  @Override
  public String toString() {
    if (isWhole()) {
      return large == null ? Long.toString(numerator) : large.numerator.toString();
    }
    BigDecimal decimal = decimalOrNull();
    return decimal == null || decimal.scale() > MAX_DIGITS - decimal.precision()
        ? numerator() + "/" + denominator()
        : decimal.toPlainString();
  }

  /**
   * The finite decimal expansion, or null when there is none (a third) or it is very long. A
   * fraction in lowest terms has one exactly when its denominator is made of twos and fives.
   */
  @Nullable BigDecimal decimalOrNull() {
    BigInteger below = denominator();
    int twos = below.getLowestSetBit();
    BigInteger rest = below.shiftRight(twos);
    int fives = 0;
    while (!rest.equals(BigInteger.ONE)) {
      BigInteger[] fifth = rest.divideAndRemainder(FIVE);
      if (fifth[1].signum() != 0) {
        return null;
      }
      rest = fifth[0];
      fives++;
    }
    int scale = Math.max(twos, fives);
    if (scale > MAX_DIGITS) {
      return null;
    }
    BigInteger unscaled = numerator().multiply(BigInteger.TEN.pow(scale)).divide(below);
    BigDecimal decimal = new BigDecimal(unscaled, scale).stripTrailingZeros();
    return decimal.precision() > MAX_DIGITS ? null : decimal;
  }
}
