package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** A verdict that is the same for every case. */
public final class KnownOp extends Op {
  /** What does not apply, whatever the case. */
  public static final KnownOp NOT_APPLICABLE = new KnownOp(Verdicts.NOT_APPLICABLE);

  private final int verdict;

  private KnownOp(int verdict) {
    this.verdict = verdict;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    return verdict;
  }
}
