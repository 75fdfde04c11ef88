package org.baremo.certification.decision.plan.op;

import java.time.Year;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.DayAt;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.scheme.time.LeapDay;

/** An age reached on a date of the case, told from years, months and days without a calendar. */
public final class AgeOp extends Op {
  private final int birth;
  private final DayAt on;
  private final int years;
  private final boolean isFebruary28;

  /**
   * Makes an operation.
   *
   * @param birth where the slots have the day of birth
   * @param on the date on which the age must be reached
   * @param years the age
   * @param leapDay when somebody born on 29 February reaches it
   */
  public AgeOp(int birth, DayAt on, int years, LeapDay leapDay) {
    this.birth = birth;
    this.on = on;
    this.years = years;
    this.isFebruary28 = leapDay == LeapDay.FEBRUARY_28;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    long born = values[birth];
    long day = on.day(values, moment);
    if (born == PackedDay.NONE || day == PackedDay.NONE) {
      return Verdicts.INDETERMINATE;
    }
    long reached = reached(born);
    if (reached > day) {
      return Verdicts.NOT_MET;
    }
    return reached <= moment.today() ? Verdicts.MET : Verdicts.PENDING;
  }

  private long reached(long born) {
    long reached = PackedDay.plusYears(born, years);
    boolean isMoved =
        isFebruary28 && PackedDay.isLeapDay(born) && !Year.isLeap(PackedDay.year(reached));
    return isMoved ? reached - 1 : reached; // 28 February
  }
}
