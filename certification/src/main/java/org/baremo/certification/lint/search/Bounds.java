package org.baremo.certification.lint.search;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.setting.Span;
import org.baremo.certification.lint.setting.Spans;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Results;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/**
 * What a requirement can come to at most, told without trying cases. Unknowns are left out: what is
 * met or not met in spite of one is so without it.
 */
final class Bounds {
  private final Spans spans;

  Bounds(Spans spans) {
    this.spans = spans;
  }

  Set<Verdict> of(Requirement requirement) {
    if (requirement instanceof CompareRequirement compare) {
      Span left = spans.of(compare.getLeft());
      Span right = spans.of(compare.getRight());
      return with(
          holds(left, compare.getComparison(), right),
          holds(left, opposite(compare.getComparison()), right)
              || (compare.getComparison() == Comparison.EQUAL && !isSame(left, right)),
          exempt(compare, compare.getWhenExempt()),
          compare.getWhenNotAssessed(),
          compare.getWhenNotStated());
    } else if (requirement instanceof WithinRequirement within) {
      Span of = spans.of(within.getOf());
      return with(
          reaches(of, within.getInterval()),
          leaves(of, within.getInterval()),
          exempt(within, within.getWhenExempt()),
          within.getWhenNotAssessed(),
          within.getWhenNotStated());
    }
    boolean exempts =
        requirement.asksOfStretches()
            || requirement instanceof MarkRequirement
            || requirement instanceof LevelRequirement
            || requirement instanceof EachNode
            || requirement instanceof NodesRequirement;
    return exempts
        ? EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE)
        : EnumSet.of(Verdict.MET, Verdict.NOT_MET);
  }

  /** What an exemption comes to; empty where nobody can be exempt from what is looked at. */
  private static Optional<WhenExempt> exempt(Requirement requirement, WhenExempt stated) {
    return requirement.quantities().values().stream().anyMatch(Results::mayBeExempt)
        ? Optional.of(stated)
        : Optional.empty();
  }

  private static Set<Verdict> with(
      boolean met,
      boolean notMet,
      Optional<WhenExempt> exempt,
      WhenNotAssessed notAssessed,
      Optional<WhenNotAssessed> notStated) {
    Set<Verdict> all = EnumSet.noneOf(Verdict.class);
    if (met || exempt.equals(Optional.of(WhenExempt.MET))) {
      all.add(Verdict.MET);
    }
    if (notMet
        || exempt.equals(Optional.of(WhenExempt.NOT_MET))
        || notAssessed == WhenNotAssessed.NOT_MET
        || notStated.equals(Optional.of(WhenNotAssessed.NOT_MET))) {
      all.add(Verdict.NOT_MET);
    }
    if (exempt.equals(Optional.of(WhenExempt.NOT_APPLICABLE))) {
      all.add(Verdict.NOT_APPLICABLE);
    }
    return all;
  }

  private static boolean isSame(Span left, Span right) {
    return left.isSingle() && right.isSingle() && left.low().equals(right.low());
  }

  private static Comparison opposite(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> Comparison.BELOW;
      case ABOVE -> Comparison.AT_MOST;
      case AT_MOST -> Comparison.ABOVE;
      case BELOW -> Comparison.AT_LEAST;
      case EQUAL -> Comparison.ABOVE;
    };
  }

  /** Whether some number of one span can compare so with some number of another. */
  private static boolean holds(Span left, Comparison comparison, Span right) {
    return switch (comparison) {
      case AT_LEAST, ABOVE -> compares(left.high(), comparison, right.low());
      case AT_MOST, BELOW -> compares(left.low(), comparison, right.high());
      case EQUAL ->
          compares(left.high(), Comparison.AT_LEAST, right.low())
              && compares(left.low(), Comparison.AT_MOST, right.high());
    };
  }

  private static boolean compares(
      Optional<Rational> one, Comparison comparison, Optional<Rational> other) {
    return one.isEmpty() || other.isEmpty() || comparison.holds(one.get(), other.get());
  }

  private static boolean reaches(Span span, Interval interval) {
    Comparison low = interval.isLowerOpen() ? Comparison.ABOVE : Comparison.AT_LEAST;
    Comparison high = interval.isUpperOpen() ? Comparison.BELOW : Comparison.AT_MOST;
    return compares(span.high(), low, interval.getLower())
        && compares(span.low(), high, interval.getUpper());
  }

  private static boolean leaves(Span span, Interval interval) {
    Comparison low = interval.isLowerOpen() ? Comparison.AT_MOST : Comparison.BELOW;
    Comparison high = interval.isUpperOpen() ? Comparison.AT_LEAST : Comparison.ABOVE;
    return (interval.getLower().isPresent() && compares(span.low(), low, interval.getLower()))
        || (interval.getUpper().isPresent() && compares(span.high(), high, interval.getUpper()));
  }
}
