package org.baremo.certification.decision.encoding;

import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** Puts one thing that is asked of an outcome into its slots. Immutable, thread-safe. */
abstract class OutcomeReader {
  /**
   * Reads an assessed outcome.
   *
   * @param mark null when there is none
   * @param standing null when there is none
   * @param values where to write
   */
  abstract void assessed(@Nullable Mark mark, @Nullable Standing standing, long[] values);

  /**
   * Reads an assessed outcome that is told in whole numbers.
   *
   * @param value the points, in thousandths; without meaning where there is no mark
   * @param maximum their maximum, in thousandths, more than 0; 0 where there is no mark
   * @param standing null when there is none
   * @param values where to write
   */
  void told(long value, long maximum, @Nullable Standing standing, long[] values) {
    Mark mark =
        maximum == 0
            ? null
            : Mark.of(Rational.of(value, FlatSlots.SCALE), Rational.of(maximum, FlatSlots.SCALE));
    assessed(mark, standing, values);
  }

  /**
   * Reads an outcome without a result.
   *
   * @param lack why, one of {@link Lacks}
   * @param values where to write
   */
  abstract void lacking(int lack, long[] values);
}
