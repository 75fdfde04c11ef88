package org.baremo.certification.decision.rule.node;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.reckoning.Lengths;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/** By how much a mark is too low for a cut, where that can be named. */
final class CutGap {
  private CutGap() {}

  /**
   * Returns the gap; empty where more points were not asked for, where a rounding decides over
   * marks that are not whole, so that no smallest one can be named, and where its numbers are
   * longer than documents hold.
   */
  static Optional<Gap> of(Cut cut, Mark mark) {
    return found(cut, mark).filter(CutGap::isTold).map(Gap.class::cast);
  }

  private static boolean isTold(Gap.Points gap) {
    return Stream.of(gap.limit(), gap.smallest(), gap.missing())
        .flatMap(Optional::stream)
        .noneMatch(Lengths::isTooLong);
  }

  private static Optional<Gap.Points> found(Cut cut, Mark mark) {
    Comparison comparison = cut.getComparison();
    if (comparison != Comparison.ABOVE && comparison != Comparison.AT_LEAST) {
      return Optional.empty();
    }
    Optional<Rational> limit =
        cut.getRounding().isPresent() ? Optional.empty() : Optional.of(limit(cut, mark));
    if (!makes(cut, mark, mark.getMaximum())) {
      return Optional.of(new Gap.Points(limit, Optional.empty(), Optional.empty()));
    }
    if (mark.getValue().isWhole() && mark.getMaximum().isWhole()) {
      Rational smallest = smallestWhole(cut, mark);
      return Optional.of(
          new Gap.Points(
              limit, Optional.of(smallest), Optional.of(smallest.minus(mark.getValue()))));
    }
    return limit.map(
        points ->
            new Gap.Points(limit, Optional.empty(), Optional.of(points.minus(mark.getValue()))));
  }

  /** The points that the cut falls on. */
  private static Rational limit(Cut cut, Mark mark) {
    return cut.getMeasure() == Cut.Measure.POINTS
        ? cut.getRequired()
        : cut.getRequired().times(mark.getMaximum()).dividedBy(Rational.HUNDRED);
  }

  /** Halves the whole marks above the one obtained; every rounding keeps their order. */
  private static Rational smallestWhole(Cut cut, Mark mark) {
    BigInteger low = mark.getValue().numerator();
    BigInteger high = mark.getMaximum().numerator();
    while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      if (makes(cut, mark, whole(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return whole(high);
  }

  private static boolean makes(Cut cut, Mark mark, Rational points) {
    return cut.isMadeBy(mark.toBuilder().value(points).build());
  }

  private static Rational whole(BigInteger number) {
    return Rational.of(new BigDecimal(number));
  }
}
