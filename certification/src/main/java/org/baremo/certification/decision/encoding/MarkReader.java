package org.baremo.certification.decision.encoding;

import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Mark;
import org.jspecify.annotations.Nullable;

/** Reads a part of a mark as a fraction. */
final class MarkReader extends OutcomeReader {
  private final MarkPart part;
  private final int at;

  MarkReader(MarkPart part, int at) {
    this.part = part;
    this.at = at;
  }

  @Override
  void assessed(@Nullable Mark mark, @Nullable Standing standing, long[] values) {
    if (mark == null) {
      Fractions.lack(Lacks.UNKNOWN, values, at);
    } else if (part == MarkPart.PERCENTAGE) {
      Fractions.percentage(mark.getValue(), mark.getMaximum(), values, at);
    } else {
      Fractions.put(part == MarkPart.POINTS ? mark.getValue() : mark.getMaximum(), values, at);
    }
  }

  @Override
  void told(long value, long maximum, @Nullable Standing standing, long[] values) {
    if (maximum == 0) {
      Fractions.lack(Lacks.UNKNOWN, values, at);
    } else if (part == MarkPart.PERCENTAGE) {
      Fractions.put(100 * value, maximum, values, at);
    } else {
      Fractions.put(part == MarkPart.POINTS ? value : maximum, FlatSlots.SCALE, values, at);
    }
  }

  @Override
  void lacking(int lack, long[] values) {
    Fractions.lack(lack, values, at);
  }
}
