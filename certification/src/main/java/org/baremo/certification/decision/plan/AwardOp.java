package org.baremo.certification.decision.plan;

import java.util.List;
import org.baremo.certification.decision.encoding.Slots;

/** What an award requires, and that the days are known that it is given with. */
final class AwardOp extends Op {
  private final Op required;
  private final Op[] days;

  AwardOp(Op required, List<Op> days) {
    this.required = required;
    this.days = days.toArray(new Op[0]);
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
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
