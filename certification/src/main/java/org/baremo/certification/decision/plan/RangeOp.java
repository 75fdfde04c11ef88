package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.encoding.Slots;

/** A number of the case between two numbers of the scheme. */
final class RangeOp extends Op {
  private final int at;
  private final NumberOp.Test lower;
  private final NumberOp.Test upper;
  private final Op rule;

  /** Both tests say the same of lacks. */
  RangeOp(int at, NumberOp.Test lower, NumberOp.Test upper, Op rule) {
    this.at = at;
    this.lower = lower;
    this.upper = upper;
    this.rule = rule;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    if (values[at] == Lacks.ASK && values[at + 1] == 0) {
      return rule.verdict(values, slots, moment);
    }
    int first = lower.verdict(values, at);
    return first == Verdicts.MET ? upper.verdict(values, at) : first;
  }
}
