package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;

/** A requirement that people may rule on: where anybody did, the rule says what came of it. */
public final class OverridableOp extends Op {
  private final int overrides;
  private final Op requirement;
  private final ExplainedOp rule;

  /**
   * Makes an operation.
   *
   * @param overrides where the slots say whether anybody ruled
   * @param requirement what it comes to where nobody did
   * @param rule what it comes to where somebody did
   */
  public OverridableOp(int overrides, Op requirement, ExplainedOp rule) {
    this.overrides = overrides;
    this.requirement = requirement;
    this.rule = rule;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    return (values[overrides] == 0 ? requirement : rule).verdict(values, slots, moment);
  }

  /**
   * Tells whether a ruling has an effect, even if only that of contradicting another.
   *
   * @param slots the dossier
   * @param moment when it is decided
   * @return whether the ruling is what counts
   */
  public boolean isRuled(Slots slots, Moment moment) {
    return slots.at(overrides) != 0 && rule.finding(slots, moment).hasRuling();
  }
}
