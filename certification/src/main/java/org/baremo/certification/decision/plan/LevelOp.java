package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Slots;

/** A standing on a scale against the place of a level on it. */
final class LevelOp extends Op {
  private final int at;
  private final int atLeast;
  private final int lacks;

  LevelOp(int at, int atLeast, int lacks) {
    this.at = at;
    this.atLeast = atLeast;
    this.lacks = lacks;
  }

  @Override
  int verdict(long[] values, Slots slots, Moment moment) {
    int level = (int) values[at];
    if (level < 0) {
      return Verdicts.lacking(lacks, -level);
    }
    return level >= atLeast ? Verdicts.MET : Verdicts.NOT_MET;
  }
}
