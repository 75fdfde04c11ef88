package org.baremo.programmes;

import java.util.Map;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Exactness;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.value.Rational;

/** Figures in words, as the reports write them. */
final class Words {
  private static final Map<Unit, String> MANY =
      Map.of(Unit.PERSON, "people", Unit.ACTIVITY, "activities", Unit.REACH, "contacts");

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
                    + many(claim.getUnit()))
        .orElse("unreported, which is not zero");
  }

  /** {@code 18,000 people}, {@code 1 certificate}. */
  static String quantity(Quantity quantity) {
    boolean one = quantity.value().equals(Rational.ONE);
    return Shown.number(quantity.value())
        + " "
        + (one ? quantity.unit().toString() : many(quantity.unit()));
  }

  /** The unit in the plural. */
  static String many(Unit unit) {
    return MANY.getOrDefault(unit, unit + "s");
  }
}
