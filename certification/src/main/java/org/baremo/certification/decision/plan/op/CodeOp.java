package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** One of several codes that must be stated. */
public final class CodeOp extends Op {
  private final int at;
  private final int whenNotStated;

  /**
   * Makes an operation.
   *
   * @param at where the slots say how many of the codes are stated
   * @param whenNotStated one of {@link Verdicts}: what it comes to where it is not stated
   */
  public CodeOp(int at, int whenNotStated) {
    this.at = at;
    this.whenNotStated = whenNotStated;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    long found = values[at];
    if (found < 0) {
      return whenNotStated;
    }
    return found == 0 ? Verdicts.NOT_MET : Verdicts.MET;
  }
}
