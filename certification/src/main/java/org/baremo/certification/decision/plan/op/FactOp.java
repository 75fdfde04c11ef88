package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** A stated fact that must hold. */
public final class FactOp extends Op {
  private final int at;
  private final int whenNotStated;

  /**
   * Makes an operation.
   *
   * @param at where the slots say whether it holds
   * @param whenNotStated one of {@link Verdicts}: what it comes to where it is not stated
   */
  public FactOp(int at, int whenNotStated) {
    this.at = at;
    this.whenNotStated = whenNotStated;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    int holds = (int) values[at];
    return holds < 0 ? whenNotStated : 1 - holds; // met is 0, not met is 1
  }
}
