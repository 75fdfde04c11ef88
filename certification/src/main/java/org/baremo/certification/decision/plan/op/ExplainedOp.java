package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;

/** What the plain path cannot tell: the verdict of the finding that the rule makes. */
public final class ExplainedOp extends Op {
  private final Rule rule;

  /**
   * Makes an operation.
   *
   * @param rule what explains everything
   */
  public ExplainedOp(Rule rule) {
    this.rule = rule;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    return Verdicts.of(finding(slots, moment).getVerdict());
  }

  Finding finding(Slots slots, Moment moment) {
    return rule.judge(new Case(slots.dossier(), moment.asOf()));
  }
}
