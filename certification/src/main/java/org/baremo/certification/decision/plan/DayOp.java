package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Slots;

/** A date of the case compared with the days that a cut-off worked out. */
final class DayOp extends Op {
  private final DayAt date;
  private final int cutOff;
  private final int accepted;

  /**
   * Makes an operation.
   *
   * @param date which
   * @param cutOff where the days of the cut-off begin
   * @param accepted the comparison, as {@link Verdicts#accepted} has it
   */
  DayOp(DayAt date, int cutOff, int accepted) {
    this.date = date;
    this.cutOff = cutOff;
    this.accepted = accepted;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    long day = date.day(values, moment); // one that is not known lies before every other
    if (day < moment.cutOff(cutOff) || day >= moment.cutOff(cutOff + 3)) {
      return Verdicts.INDETERMINATE;
    }
    int before = day < moment.cutOff(cutOff + 1) ? -1 : 0;
    int after = day < moment.cutOff(cutOff + 2) ? 0 : 1;
    return Verdicts.compared(accepted, before + after);
  }
}
