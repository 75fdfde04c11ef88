package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.DayAt;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** A day that must be known, lie within fixed days, and have come. */
public final class DateGivenOp extends Op {
  private final DayAt day;
  private final long first;
  private final long last;

  /**
   * Makes an operation.
   *
   * @param day which
   * @param first the first day that will do, packed
   * @param last the last day that will do, packed
   */
  public DateGivenOp(DayAt day, long first, long last) {
    this.day = day;
    this.first = first;
    this.last = last;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    long known = day.day(values, moment);
    if (known == PackedDay.NONE) {
      return Verdicts.INDETERMINATE;
    }
    if (known < first || known > last) {
      return Verdicts.NOT_MET;
    }
    return known <= moment.today() ? Verdicts.MET : Verdicts.PENDING;
  }
}
