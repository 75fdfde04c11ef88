package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Slots;

/** One of several codes that must be stated. */
final class CodeOp extends Op {
  private final int at;
  private final int whenNotStated;

  CodeOp(int at, int whenNotStated) {
    this.at = at;
    this.whenNotStated = whenNotStated;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    long found = values[at];
    if (found < 0) {
      return whenNotStated;
    }
    return found == 0 ? Verdicts.NOT_MET : Verdicts.MET;
  }
}
