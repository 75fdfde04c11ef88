package org.baremo.certification.decision.plan.op;

import java.util.List;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** What an award requires, and that the days are known that it is given with. */
public final class AwardOp extends Op {
  private final Op required;
  private final Op[] days;

  /**
   * Makes an operation.
   *
   * @param required what the award requires
   * @param days each met where the day is known
   */
  public AwardOp(Op required, List<Op> days) {
    this.required = required;
    this.days = days.toArray(new Op[0]);
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    int verdict = required.verdict(values, slots, moment);
    if (verdict == Verdicts.NOT_MET || verdict == Verdicts.NOT_APPLICABLE) {
      return verdict;
    }
    for (Op day : days) {
      int known = day.verdict(values, slots, moment);
      if (known != Verdicts.MET && known != Verdicts.PENDING) {
        return Verdicts.INDETERMINATE;
      }
      verdict = known == Verdicts.PENDING && verdict == Verdicts.MET ? known : verdict;
    }
    return verdict;
  }
}
