package org.baremo.programmes;

import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Exactness;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.value.Rational;
import org.baremo.programmes.page.Units;

/** Figures in words, as the reports write them. */
final class Words {
  private Words() {}

  /** {@code ≥ 4,000 centres}, {@code 11 networks} or {@code unreported}. */
  static String claim(Claim claim) {
    return claim
        .getValue()
        .map(
            value ->
                (claim.getExactness() == Exactness.EXACT ? "" : claim.getExactness().symbol() + " ")
                    + Shown.number(value)
                    + " "
                    + Units.many(claim.getUnit()))
        .orElse("unreported, which is not zero");
  }

  /** {@code 18,000 people}, {@code 1 certificate}. */
  static String quantity(Quantity quantity) {
    boolean one = quantity.value().equals(Rational.ONE);
    return Shown.number(quantity.value())
        + " "
        + (one ? quantity.unit().toString() : Units.many(quantity.unit()));
  }
}
