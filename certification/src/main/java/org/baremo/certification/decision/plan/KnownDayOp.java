package org.baremo.certification.decision.plan;

import java.time.LocalDate;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.encoding.Slots;

/** A day that must be known; one that no document can write is as good as unknown. */
final class KnownDayOp extends Op {
  private static final long FIRST = PackedDay.of(LocalDate.of(0, 1, 1));
  private static final long LAST = PackedDay.of(LocalDate.of(9999, 12, 31));

  private final DayAt day;

  KnownDayOp(DayAt day) {
    this.day = day;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    long known = day.day(values, moment);
    return FIRST <= known && known <= LAST ? Verdicts.MET : Verdicts.INDETERMINATE;
  }
}
