package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Slots;

/** A stated fact that must hold. */
final class FactOp extends Op {
  private final int at;
  private final int whenNotStated;

  FactOp(int at, int whenNotStated) {
    this.at = at;
    this.whenNotStated = whenNotStated;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    int holds = (int) values[at];
    return holds < 0 ? whenNotStated : 1 - holds; // met is 0, not met is 1
  }
}
