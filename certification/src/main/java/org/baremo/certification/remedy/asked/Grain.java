package org.baremo.certification.remedy.asked;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Rational;

/**
 * How finely numbers are told: in whole ones where all are whole that they have to do with, else
 * with as many decimals as any of these has, and two at least.
 */
public final class Grain {
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
   * @return more than 0
   */
  public static Rational of(Collection<Leaf> readers, Collection<Rational> known) {
    Grain grain = new Grain();
    known.forEach(grain::add);
    Constants.of(readers).forEach(grain::add);
    for (Requirement requirement : Leaf.words(readers)) {
      requirement.quantities().values().forEach(grain::add);
      if (requirement instanceof MarkRequirement mark) {
        mark.getCut().getRounding().ifPresent(rounding -> grain.keep(rounding.decimals()));
      }
    }
    return grain.step();
  }

  private Rational step() {
    int told = decimals == 0 ? 0 : Math.max(decimals, LEAST);
    BigInteger tenths = BigInteger.TEN.pow(told);
    BigInteger all = tenths.divide(tenths.gcd(parts)).multiply(parts);
    return Rational.ONE.dividedBy(Rational.of(new BigDecimal(all)));
  }

  private void keep(int atLeast) {
    decimals = Math.max(decimals, atLeast);
  }

  private void add(Quantity quantity) {
    if (quantity instanceof Quantity.Rounded rounded) {
      keep(rounded.decimals());
      rounded.step().ifPresent(this::add);
    } else if (quantity instanceof Quantity.Constant constant) {
      add(constant.value());
    }
    quantity.parts().values().forEach(this::add);
  }

  private void add(Rational number) {
    for (int i = 0; i <= MOST; i++) {
      if (number.times(Rational.of(new BigDecimal(BigInteger.TEN.pow(i)))).isWhole()) {
        keep(i);
        return;
      }
    }
    parts = parts.divide(parts.gcd(number.denominator())).multiply(number.denominator());
  }
}
