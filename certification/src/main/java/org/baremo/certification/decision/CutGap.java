package org.baremo.certification.decision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.baremo.certification.scheme.requirement.Cut;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/** By how much a mark is too low for a cut. */
final class CutGap {
  private CutGap() {}

  /** Returns the gap; empty where more points would not help, or were not asked for. */
  static Optional<Gap> of(Cut cut, Mark mark) {
    Comparison comparison = cut.getComparison();
    if (comparison != Comparison.ABOVE && comparison != Comparison.AT_LEAST) {
      return Optional.empty();
    }
    Optional<Rational> limit =
        cut.getRounding().isPresent() ? Optional.empty() : Optional.of(limit(cut, mark));
    if (mark.getValue().isWhole() && mark.getMaximum().isWhole()) {
      Optional<Rational> smallest = smallestWhole(cut, mark);
      return Optional.of(
          new Gap.Points(limit, smallest, smallest.map(s -> s.minus(mark.getValue()))));
    }
    Optional<Rational> missing =
        limit
            .filter(points -> points.compareTo(mark.getMaximum()) <= 0)
            .map(points -> points.minus(mark.getValue()));
    return Optional.of(new Gap.Points(limit, Optional.empty(), missing));
  }

  /** The points that the cut falls on. */
  private static Rational limit(Cut cut, Mark mark) {
    return cut.getMeasure() == Cut.Measure.POINTS
        ? cut.getRequired()
        : cut.getRequired().times(mark.getMaximum()).dividedBy(Rational.HUNDRED);
  }

  /** Halves the whole marks above the one obtained; every rounding keeps their order. */
  private static Optional<Rational> smallestWhole(Cut cut, Mark mark) {
    BigInteger low = mark.getValue().numerator();
    BigInteger high = mark.getMaximum().numerator();
    if (!makes(cut, mark, high)) {
      return Optional.empty();
    }
    while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      if (makes(cut, mark, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Optional.of(whole(high));
  }

  private static boolean makes(Cut cut, Mark mark, BigInteger points) {
    return cut.isMadeBy(mark.toBuilder().value(whole(points)).build());
  }

  private static Rational whole(BigInteger number) {
    return Rational.of(new BigDecimal(number));
  }
}
