package org.baremo.certification.remedy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Rational;

/**
 * How finely numbers are told: in whole ones where all are whole that they have to do with, else
 * with as many decimals as any of these has, and two at least.
 */
final class Grain {
  private static final int LEAST = 2;

  /** As many as rounding keeps at most. */
  private static final int MOST = Quantity.MOST_DECIMALS;

  private int decimals;

  /** What no decimals tell: thirds, and the like. */
  private BigInteger parts = BigInteger.ONE;

  private Grain() {}

  /**
   * Returns the smallest step between two numbers.
   *
   * @param readers what is asked of them
   * @param known numbers that are stated
   */
  static Rational of(Collection<Leaf> readers, Collection<Rational> known) {
    Grain grain = new Grain();
    known.forEach(grain::add);
    Constants.of(readers).forEach(grain::add);
    for (Requirement requirement : Leaf.words(readers)) {
      requirement.quantities().values().forEach(grain::add);
    }
    return grain.step();
  }

  private Rational step() {
    int told = decimals == 0 ? 0 : Math.max(decimals, LEAST);
    BigInteger tenths = BigInteger.TEN.pow(told);
    BigInteger all = tenths.divide(tenths.gcd(parts)).multiply(parts);
    return Rational.ONE.dividedBy(Rational.of(new BigDecimal(all)));
  }

  private void add(Quantity quantity) {
    if (quantity instanceof Quantity.Rounded rounded) {
      decimals = Math.max(decimals, rounded.decimals());
      rounded.step().ifPresent(this::add);
    } else if (quantity instanceof Quantity.Constant constant) {
      add(constant.value());
    }
    quantity.parts().values().forEach(this::add);
  }

  private void add(Rational number) {
    for (int i = 0; i <= MOST; i++) {
      if (number.times(Rational.of(new BigDecimal(BigInteger.TEN.pow(i)))).isWhole()) {
        decimals = Math.max(decimals, i);
        return;
      }
    }
    parts = parts.divide(parts.gcd(number.denominator())).multiply(number.denominator());
  }
}
