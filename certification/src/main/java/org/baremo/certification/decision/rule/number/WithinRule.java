package org.baremo.certification.decision.rule.number;

import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Amount;
import org.baremo.certification.decision.reckoning.Reckoning;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.Unassessed;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/**
 * A number that must lie in an interval.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which number, and the interval
 * @param unassessed what a number comes to that lacks
 * @param numbers what reckons the numbers of the scheme
 */
public record WithinRule(
    Head head, WithinRequirement requirement, Unassessed unassessed, Numbers numbers)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    Reckoning number = numbers.reckon(requirement.getOf(), facts);
    Optional<Rational> nearest = number.value().flatMap(this::nearest);
    Finding.Builder finding =
        number.amount() instanceof Amount.Lack lack
            ? open(lack)
            : tested(number.value().orElseThrow(), nearest);
    return finding
        .operands(number.operands(Operand.Role.LEFT, nearest))
        .used(number.used())
        .ignored(number.ignored())
        .build();
  }

  /** Decided all the same where every way in which it could turn out comes to the same. */
  private Finding.Builder open(Amount.Lack lack) {
    return lack.range()
        .liesIn(requirement.getInterval())
        .map(holds -> Numbers.decided(head, holds, lack.range()))
        .orElseGet(() -> Numbers.lacking(head, lack, unassessed));
  }

  private Finding.Builder tested(Rational number, Optional<Rational> nearest) {
    boolean holds = requirement.getInterval().contains(number);
    return head.finding(
            holds ? Verdict.MET : Verdict.NOT_MET, Numbers.observed(number, nearest.orElse(number)))
        .missing(holds ? Optional.empty() : missing(number));
  }

  /** The end that the number is nearest to, which display must not round it across. */
  private Optional<Rational> nearest(Rational number) {
    Interval interval = requirement.getInterval();
    return Stream.of(interval.getLower(), interval.getUpper())
        .flatMap(Optional::stream)
        .min(
            (one, other) ->
                Distance.between(one, number).compareTo(Distance.between(other, number)));
  }

  private Optional<Gap> missing(Rational number) {
    Interval interval = requirement.getInterval();
    Comparison lower = interval.isLowerOpen() ? Comparison.ABOVE : Comparison.AT_LEAST;
    Comparison upper = interval.isUpperOpen() ? Comparison.BELOW : Comparison.AT_MOST;
    Optional<Rational> tooLow = interval.getLower().filter(end -> !lower.holds(number, end));
    return tooLow.isPresent()
        ? Distance.to(lower, number, tooLow.get())
        : Distance.to(upper, number, interval.getUpper().orElseThrow());
  }
}
