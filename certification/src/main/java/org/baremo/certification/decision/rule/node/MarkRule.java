package org.baremo.certification.decision.rule.node;

import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Lengths;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.Unassessed;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/**
 * A mark against a cut.
 *
 * @param head what every finding of the requirement says about it
 * @param cut what the mark must make
 * @param unassessed what an outcome comes to that holds nothing to compare
 */
public record MarkRule(Head head, Cut cut, Unassessed unassessed) implements Rule {

  @Override
  public Finding judge(Case facts) {
    Outcome outcome = facts.outcome(head.node());
    Optional<Mark> mark = outcome.markGiven();
    return mark.isPresent()
        ? judge(mark.get())
        : unassessed.finding(head, outcome, Observation.Reason.NO_MARK);
  }

  private Finding judge(Mark mark) {
    Rational measured = cut.measured(mark);
    if (Lengths.isTooLong(measured)) {
      return head.finding(
              Verdict.INDETERMINATE, Observation.Nothing.of(Observation.Reason.NUMBER_TOO_LONG))
          .build();
    }
    boolean made = cut.isMadeBy(mark);
    Observation observed =
        new Observation.Marked(mark, measured, Operand.shown(measured, cut.getRequired()));
    return head.finding(made ? Verdict.MET : Verdict.NOT_MET, observed)
        .missing(made ? Optional.empty() : CutGap.of(cut, mark))
        .build();
  }
}
