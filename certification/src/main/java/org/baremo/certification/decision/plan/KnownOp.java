package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Slots;

/** A verdict that is the same for every case. */
final class KnownOp extends Op {
  static final KnownOp NOT_APPLICABLE = new KnownOp(Verdicts.NOT_APPLICABLE);

  private final int verdict;

  private KnownOp(int verdict) {
    this.verdict = verdict;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    return verdict;
  }
}
