package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.DayAt;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** A date of the case compared with the days that a cut-off worked out. */
public final class DayOp extends Op {
  private static final int SIGN = Long.SIZE - 1;

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
  public DayOp(DayAt date, int cutOff, int accepted) {
    this.date = date;
    this.cutOff = cutOff;
    this.accepted = accepted;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    long day = date.day(values, moment); // one that is not known lies before every other
    if (day < moment.cutOff(cutOff) || day >= moment.cutOff(cutOff + 3)) {
      return Verdicts.INDETERMINATE;
    }
    long reached = moment.cutOff(cutOff + 1) - 1 - day; // negative once the day is reached
    long passed = moment.cutOff(cutOff + 2) - 1 - day;
    return Verdicts.placed(accepted, (int) ((reached >>> SIGN) + (passed >>> SIGN)));
  }
}
