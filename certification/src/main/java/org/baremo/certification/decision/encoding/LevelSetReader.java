package org.baremo.certification.decision.encoding;

import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Mark;
import org.jspecify.annotations.Nullable;

/** Reads a standing into the bit of its node. */
final class LevelSetReader extends OutcomeReader {
  private final Ladder ladder;
  private final LevelSet set;
  private final long bit;

  LevelSetReader(Ladder ladder, LevelSet set, long bit) {
    this.ladder = ladder;
    this.set = set;
    this.bit = bit;
  }

  @Override
  void assessed(@Nullable Mark mark, @Nullable Standing standing, long[] values) {
    values[set.lacking(Lacks.NOT_ASSESSED)] &= ~bit;
    int ordinal = standing == null ? -1 : ladder.ordinal(standing);
    if (ordinal > 0) {
      values[set.atLeast(ordinal)] |= bit;
    } else if (ordinal < 0) {
      values[set.lacking(Lacks.UNKNOWN)] |= bit;
    }
  }

  @Override
  void told(long value, long maximum, @Nullable Standing standing, long[] values) {
    assessed(null, standing, values);
  }

  @Override
  void lacking(int lack, long[] values) {
    values[set.lacking(Lacks.NOT_ASSESSED)] &= ~bit;
    values[set.lacking(lack)] |= bit;
  }
}
