package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** One operation or another, by what a condition comes to. */
public final class WhenOp extends Op {
  private final Op condition;
  private final Op then;
  private final Op otherwise;

  /**
   * Makes an operation.
   *
   * @param condition what decides which of the others counts
   * @param then what follows where the condition is met
   * @param otherwise what follows where it is not
   */
  public WhenOp(Op condition, Op then, Op otherwise) {
    this.condition = condition;
    this.then = then;
    this.otherwise = otherwise;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    int asked = condition.verdict(values, slots, moment);
    if (asked == Verdicts.MET) {
      return then.verdict(values, slots, moment);
    }
    if (!Verdicts.isOpen(asked)) {
      return otherwise.verdict(values, slots, moment);
    }
    int one = then.verdict(values, slots, moment);
    int other = otherwise.verdict(values, slots, moment);
    if (one == other && !Verdicts.isOpen(one)) {
      return one;
    }
    boolean isUntold =
        asked == Verdicts.INDETERMINATE
            || one == Verdicts.INDETERMINATE
            || other == Verdicts.INDETERMINATE;
    return isUntold ? Verdicts.INDETERMINATE : Verdicts.PENDING;
  }
}
