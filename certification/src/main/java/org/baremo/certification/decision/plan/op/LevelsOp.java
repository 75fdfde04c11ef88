package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.encoding.LevelSet;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Combination;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** So many of several nodes at a level or above, counted as sets of bits. */
public final class LevelsOp extends Op {
  private final Combination combination;
  private final LevelSet set;
  private final int attained;
  private final int firstLack;
  private final int nodes;
  private final int lacks;
  private final int least;
  private final int most;

  /**
   * Makes an operation.
   *
   * @param combination how many nodes must be at the level
   * @param set where the slots have their standings
   * @param atLeast the place of the level
   * @param lacks what a lack comes to, as {@link Verdicts#lacks} has it
   */
  public LevelsOp(Combination combination, LevelSet set, int atLeast, int lacks) {
    this.combination = combination;
    this.set = set;
    this.attained = set.atLeast(atLeast);
    this.firstLack = set.lacking(Lacks.NOT_ASSESSED);
    this.nodes = Long.bitCount(set.all());
    this.lacks = lacks;
    this.least = combination.least(nodes);
    this.most = combination.most(nodes);
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    int met = Long.bitCount(values[attained]);
    long lacking =
        values[firstLack] | values[firstLack + 1] | values[firstLack + 2] | values[firstLack + 3];
    return lacking == 0 ? Verdicts.within(least, most, met) : combination.of(counts(values, met));
  }

  private long counts(long[] values, int met) {
    long counts = met * Verdicts.one(Verdicts.MET);
    int closed = nodes;
    for (int lack = Lacks.NOT_ASSESSED; lack <= Lacks.UNKNOWN; lack++) {
      int count = Long.bitCount(values[set.lacking(lack)]);
      closed -= count;
      counts += count * Verdicts.one(Verdicts.lacking(lacks, lack));
    }
    return counts + (closed - met) * Verdicts.one(Verdicts.NOT_MET);
  }
}
