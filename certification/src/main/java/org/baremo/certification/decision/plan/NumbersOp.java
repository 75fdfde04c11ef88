package org.baremo.certification.decision.plan;

import java.util.List;
import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.encoding.Slots;

/** Many numbers tested alike: one loop instead of an operation for each. */
final class NumbersOp extends Op {
  private final Combination combination;
  private final NumberOp.Test test;
  private final int[] at;
  private final Op[] members;

  /**
   * Joins operations.
   *
   * @param members all with the same test
   */
  NumbersOp(Combination combination, List<NumberOp> members) {
    this.combination = combination;
    this.test = members.get(0).test();
    this.at = members.stream().mapToInt(NumberOp::at).toArray();
    this.members = members.toArray(new Op[0]);
  }

  @Override
  int verdict(Slots slots, Moment moment) {
    long[] values = slots.values();
    long counts = 0;
    for (int i = 0; i < at.length; i++) {
      int one = at[i];
      boolean ask = values[one] == Lacks.ASK && values[one + 1] == 0;
      counts += Verdicts.one(ask ? members[i].verdict(slots, moment) : test.verdict(values, one));
    }
    return combination.of(counts);
  }
}
