package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** A number of the case between two numbers of the scheme. */
public final class RangeOp extends Op {
  private final int at;
  private final NumberOp.Test lower;
  private final NumberOp.Test upper;
  private final Op rule;

  /**
   * Makes an operation. Both tests say the same of lacks.
   *
   * @param at where the slots have the number
   * @param lower against the lower end
   * @param upper against the upper end
   * @param rule what tells a number that the slots cannot hold
   */
  public RangeOp(int at, NumberOp.Test lower, NumberOp.Test upper, Op rule) {
    this.at = at;
    this.lower = lower;
    this.upper = upper;
    this.rule = rule;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    if (values[at] == Lacks.ASK && values[at + 1] == 0) {
      return rule.verdict(values, slots, moment);
    }
    int first = lower.verdict(values, at);
    return first == Verdicts.MET ? upper.verdict(values, at) : first;
  }
}
