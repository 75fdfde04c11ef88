package org.baremo.certification.decision.rule.number;

import java.util.Optional;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.reckoning.Lengths;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/** How far numbers are from each other. */
final class Distance {
  private Distance() {}

  static Rational between(Rational one, Rational other) {
    Rational difference = one.minus(other);
    return difference.signum() < 0 ? difference.negated() : difference;
  }

  /**
   * What a number that does not compare as it must is away from the one that it is compared with;
   * empty where that is a longer number than documents hold.
   */
  static Optional<Gap> to(Comparison comparison, Rational number, Rational limit) {
    return Optional.of(between(number, limit))
        .filter(distance -> !Lengths.isTooLong(distance))
        .map(distance -> new Gap.Amount(comparison, limit, distance));
  }
}
