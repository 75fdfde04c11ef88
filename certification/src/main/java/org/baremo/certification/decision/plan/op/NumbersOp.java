package org.baremo.certification.decision.plan.op;

import java.util.List;
import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Combination;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.jspecify.annotations.Nullable;

/** Many numbers tested alike: one loop instead of an operation for each. */
public final class NumbersOp extends Op {
  private final Combination combination;
  private final NumberOp.Test test;
  private final int[] at;
  private final Op[] members;
  private final @Nullable Op rule;
  private final int least;
  private final int most;

  /**
   * Joins operations.
   *
   * @param combination how many of them must be met
   * @param members all with the same test
   * @param rule what tells the whole where the plain path cannot tell a member; null where the
   *     operation of the member can
   */
  public NumbersOp(Combination combination, List<NumberOp> members, @Nullable Op rule) {
    this.combination = combination;
    this.test = members.get(0).test();
    this.at = new int[members.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = members.get(i).at();
    }
    this.members = members.toArray(new Op[0]);
    this.rule = rule;
    this.least = combination.least(at.length);
    this.most = combination.most(at.length);
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    int met = 0;
    for (int one : at) {
      long denominator = values[one + 1];
      if (denominator == 0) {
        return withLacks(values, slots, moment);
      }
      met += test.met(values[one], denominator);
    }
    return Verdicts.within(least, most, met);
  }

  private int withLacks(long[] values, Slots slots, Moment moment) {
    long counts = 0;
    for (int i = 0; i < at.length; i++) {
      int one = at[i];
      if (values[one] != Lacks.ASK || values[one + 1] != 0) {
        counts += Verdicts.one(test.verdict(values, one));
      } else if (rule == null) {
        counts += Verdicts.one(members[i].verdict(values, slots, moment));
      } else {
        return rule.verdict(values, slots, moment);
      }
    }
    return combination.of(counts);
  }
}
