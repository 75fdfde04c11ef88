package org.baremo.certification.decision.rule.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Amount;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.reckoning.Range;
import org.baremo.certification.decision.reckoning.Reckoning;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.Unassessed;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.core.value.Rational;

/**
 * A number against another.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which numbers, and how they compare
 * @param unassessed what a number comes to that lacks
 * @param numbers what reckons the numbers of the scheme
 */
public record CompareRule(
    Head head, CompareRequirement requirement, Unassessed unassessed, Numbers numbers)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    Reckoning left = numbers.reckon(requirement.getLeft(), facts);
    Reckoning right = numbers.reckon(requirement.getRight(), facts);
    Optional<Amount.Lack> lack = Lacks.of(List.of(left.amount(), right.amount()));
    Finding.Builder finding =
        lack.isPresent()
            ? open(left.amount(), right.amount(), lack.get())
            : compared(left.value().orElseThrow(), right.value().orElseThrow());
    List<Operand> operands = new ArrayList<>(left.operands(Operand.Role.LEFT, right.value()));
    operands.addAll(right.operands(Operand.Role.RIGHT, left.value()));
    return finding
        .operands(operands)
        .used(Numbers.used(left, right))
        .ignored(Numbers.ignored(left, right))
        .build();
  }

  /** Decided all the same where every way in which it could turn out comes to the same. */
  private Finding.Builder open(Amount left, Amount right, Amount.Lack lack) {
    Range one = Range.of(left);
    Range other = Range.of(right);
    return one.compared(requirement.getComparison(), other)
        .map(holds -> Numbers.decided(head, holds, left instanceof Amount.Lack ? one : other))
        .orElseGet(() -> Numbers.lacking(head, lack, unassessed));
  }

  private Finding.Builder compared(Rational left, Rational right) {
    boolean holds = requirement.getComparison().holds(left, right);
    return head.finding(holds ? Verdict.MET : Verdict.NOT_MET, Numbers.observed(left, right))
        .missing(holds ? Optional.empty() : Distance.to(requirement.getComparison(), left, right));
  }
}
