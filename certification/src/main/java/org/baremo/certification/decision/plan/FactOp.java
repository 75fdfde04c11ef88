package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Slots;

/** A stated fact that must hold; one that is not stated is unknown. */
final class FactOp extends Op {
  private final int at;

  FactOp(int at) {
    this.at = at;
  }

  @Override
  int verdict(Slots slots, Moment moment) {
    long holds = slots.at(at);
    if (holds < 0) {
      return Verdicts.INDETERMINATE;
    }
    return holds == 1 ? Verdicts.MET : Verdicts.NOT_MET;
  }
}
