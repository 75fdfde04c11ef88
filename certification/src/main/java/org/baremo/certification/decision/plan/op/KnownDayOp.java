package org.baremo.certification.decision.plan.op;

import java.time.LocalDate;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.DayAt;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** A day that must be known; one that no document can write is as good as unknown. */
public final class KnownDayOp extends Op {
  private static final long FIRST = PackedDay.of(LocalDate.of(0, 1, 1));
  private static final long LAST = PackedDay.of(LocalDate.of(9999, 12, 31));

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
