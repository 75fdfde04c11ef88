package org.baremo.certification.scheme.requirement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/** The laws that all requirements share. */
final class RequirementLaws {
  /** A slug that is none of what every decision finds on its own. */
  static final String ID = "(?!(in-force|edition|validity)$)" + Slugs.SLUG;

  /** What a share needs at the least unless a scheme says otherwise. */
  static final int LEAST_COUNT = 1;

  static final String ID_LAW = Slugs.LAW + ", and not in-force, edition or validity";
  static final Pattern ID_FORM = Pattern.compile(ID);

  private RequirementLaws() {}

  /** Starts the laws of a requirement with those that hold for every one. */
  static Laws of(Requirement requirement) {
    Laws laws = new Laws().matches(ID_FORM, requirement.getId(), "id", ID_LAW);
    requirement.getLegalReference().ifPresent(text -> laws.notBlank(text, "legalReference"));
    return laws;
  }

  static boolean isPercentage(Rational number) {
    return number.signum() >= 0 && number.compareTo(Rational.HUNDRED) <= 0;
  }

  static boolean isCounting(NodeQuantifier quantifier) {
    return quantifier == NodeQuantifier.EXACTLY
        || quantifier == NodeQuantifier.AT_LEAST
        || quantifier == NodeQuantifier.AT_MOST;
  }

  /**
   * What a percentage of so many members comes to: made whole where a rounding says so, and at
   * least the least number.
   */
  static Rational share(
      Rational percentage, int members, Optional<Rounding.Mode> rounding, int leastCount) {
    Rational exact = percentage.times(Rational.of(members)).dividedBy(Rational.HUNDRED);
    Rational share = rounding.map(mode -> mode.apply(exact, 0)).orElse(exact);
    Rational least = Rational.of(leastCount);
    return share.compareTo(least) < 0 ? least : share;
  }
}
