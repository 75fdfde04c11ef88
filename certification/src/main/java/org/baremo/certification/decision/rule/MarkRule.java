package org.baremo.certification.decision.rule;

import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;

/** A mark against a cut. */
record MarkRule(Head head, Cut cut, Unassessed unassessed) implements Rule {

  @Override
  public Finding judge(Case facts) {
    Outcome outcome = facts.outcome(head.node());
    Optional<Mark> mark = outcome.markGiven();
    return mark.isPresent()
        ? judge(mark.get())
        : unassessed.finding(head, outcome, Observation.Reason.NO_MARK);
  }

  private Finding judge(Mark mark) {
    boolean made = cut.isMadeBy(mark);
    Observation observed =
        new Observation.Marked(
            mark, cut.measured(mark), Operand.shown(cut.measured(mark), cut.getRequired()));
    return head.finding(made ? Verdict.MET : Verdict.NOT_MET, observed)
        .missing(made ? Optional.empty() : CutGap.of(cut, mark))
        .build();
  }
}
