package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.encoding.Slots;

/** A day that must be known, and lie within fixed days. */
final class DateGivenOp extends Op {
  private final DayAt day;
  private final long first;
  private final long last;

  DateGivenOp(DayAt day, long first, long last) {
    this.day = day;
    this.first = first;
    this.last = last;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    long known = day.day(values, moment);
    if (known == PackedDay.NONE) {
      return Verdicts.INDETERMINATE;
    }
    return first <= known && known <= last ? Verdicts.MET : Verdicts.NOT_MET;
  }
}
