package org.baremo.certification.decision.encoding;

import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Mark;
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
   * Reads an outcome without a result.
   *
   * @param lack why, one of {@link Lacks}
   * @param values where to write
   */
  abstract void lacking(int lack, long[] values);
}
