package org.baremo.certification.decision.plan.op;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Combination;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/**
 * A combination of other operations. Those that cost an explanation come last, and not at all where
 * the others settle it.
 */
public final class GroupOp extends Op {
  private final Combination combination;
  private final Op[] plain;
  private final Op[] explained;
  private final int least;
  private final int most;

  /**
   * Makes an operation.
   *
   * @param combination how many members must be met
   * @param members in any order; what follows does not hang on it
   */
  public GroupOp(Combination combination, List<Op> members) {
    this.combination = combination;
    List<Op> first = new ArrayList<>();
    List<Op> last = new ArrayList<>();
    for (Op member : members) {
      (member instanceof ExplainedOp ? last : first).add(member);
    }
    this.plain = first.toArray(new Op[0]);
    this.explained = last.toArray(new Op[0]);
    this.least = combination.least(members.size());
    this.most = combination.most(members.size());
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    long counts = 0;
    for (Op member : plain) {
      counts += Verdicts.one(member.verdict(values, slots, moment));
    }
    if (explained.length == 0 && Verdicts.areClosed(counts)) {
      return Verdicts.within(least, most, Verdicts.count(counts, Verdicts.MET));
    }
    for (Op member : explained) {
      if (combination.isSettledBy(counts)) {
        break;
      }
      counts += Verdicts.one(member.verdict(values, slots, moment));
    }
    return combination.of(counts);
  }
}
