package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Slots;

/** A requirement that people may rule on: where anybody did, the rule says what came of it. */
final class OverridableOp extends Op {
  private final int overrides;
  private final Op requirement;
  private final ExplainedOp rule;

  OverridableOp(int overrides, Op requirement, ExplainedOp rule) {
    this.overrides = overrides;
    this.requirement = requirement;
    this.rule = rule;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    return (values[overrides] == 0 ? requirement : rule).verdict(values, slots, moment);
  }

  /** Whether a ruling has an effect, even if only that of contradicting another. */
  boolean isRuled(Slots slots, Moment moment) {
    return slots.at(overrides) != 0 && rule.finding(slots, moment).hasRuling();
  }
}
