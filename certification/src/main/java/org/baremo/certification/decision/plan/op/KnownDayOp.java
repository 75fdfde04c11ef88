package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.DayAt;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.scheme.time.WrittenDays;

/** A day that must be known; one that no document can write is as good as unknown. */
public final class KnownDayOp extends Op {
  private static final long FIRST = PackedDay.of(WrittenDays.FIRST);
  private static final long LAST = PackedDay.of(WrittenDays.LAST);

  private final DayAt day;

  /**
   * Makes an operation.
   *
   * @param day which
   */
  public KnownDayOp(DayAt day) {
    this.day = day;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    long known = day.day(values, moment);
    return FIRST <= known && known <= LAST ? Verdicts.MET : Verdicts.INDETERMINATE;
  }
}
