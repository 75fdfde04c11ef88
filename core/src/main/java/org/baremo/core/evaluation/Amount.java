package org.baremo.core.evaluation;

import java.math.BigInteger;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/**
 * An exact number, held as a whole number of small units where it is one, because those are summed
 * by the million; else as the fraction that it is.
 */
final class Amount {
  private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(40);

  private final long units;
  private final @Nullable Rational fraction;

  private Amount(long units, @Nullable Rational fraction) {
    this.units = units;
    this.fraction = fraction;
  }

  static Amount of(Rational value, long unitsPerOne) {
    BigInteger scaled = value.numerator().multiply(BigInteger.valueOf(unitsPerOne));
    BigInteger[] parts = scaled.divideAndRemainder(value.denominator());
    return parts[1].signum() == 0 && parts[0].abs().compareTo(LIMIT) <= 0
        ? new Amount(parts[0].longValueExact(), null)
        : new Amount(0, value);
  }

  /** Whole units; 0 when there is a fraction instead. */
  long units() {
    return units;
  }

  /** The number itself where it is no whole number of units, else null. */
  @Nullable Rational fraction() {
    return fraction;
  }
}
