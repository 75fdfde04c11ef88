package org.baremo.certification.decision.encoding;

import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Mark;
import org.jspecify.annotations.Nullable;

/** Reads a standing as its place on a scale; a lack as its negative number. */
final class LevelReader extends OutcomeReader {
  private final Ladder ladder;
  private final int at;

  LevelReader(Ladder ladder, int at) {
    this.ladder = ladder;
    this.at = at;
  }

  @Override
  void assessed(@Nullable Mark mark, @Nullable Standing standing, long[] values) {
    int ordinal = standing == null ? -1 : ladder.ordinal(standing);
    values[at] = ordinal < 0 ? -Lacks.UNKNOWN : ordinal;
  }

  @Override
  void told(long value, long maximum, @Nullable Standing standing, long[] values) {
    assessed(null, standing, values);
  }

  @Override
  void lacking(int lack, long[] values) {
    values[at] = -lack;
  }
}
