package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/** A standing on a scale against the place of a level on it. */
public final class LevelOp extends Op {
  private final int at;
  private final int atLeast;
  private final int lacks;

  /**
   * Makes an operation.
   *
   * @param at where the slots say the place of the standing on its scale
   * @param atLeast the place of the level
   * @param lacks what a lack comes to, as {@link Verdicts#lacks} has it
   */
  public LevelOp(int at, int atLeast, int lacks) {
    this.at = at;
    this.atLeast = atLeast;
    this.lacks = lacks;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    int level = (int) values[at];
    if (level < 0) {
      return Verdicts.lacking(lacks, -level);
    }
    return level >= atLeast ? Verdicts.MET : Verdicts.NOT_MET;
  }
}
