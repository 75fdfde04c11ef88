package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.encoding.Slots;

/** What an award requires, and that the day is known that its validity starts on. */
final class AwardOp extends Op {
  private final Op required;
  private final DayAt start;

  AwardOp(Op required, DayAt start) {
    this.required = required;
    this.start = start;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    int verdict = required.verdict(values, slots, moment);
    boolean isClosed = verdict == Verdicts.NOT_MET || verdict == Verdicts.NOT_APPLICABLE;
    return isClosed || start.day(values, moment) != PackedDay.NONE
        ? verdict
        : Verdicts.INDETERMINATE;
  }
}
