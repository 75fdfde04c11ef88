package org.baremo.core.programme.pledge;

import java.time.LocalDate;
import org.baremo.core.problem.Checked;
import org.baremo.core.programme.figure.Period;

/**
 * Counts what a {@linkplain Indicator.Source#COUNTED counted} indicator asks for from records:
 * certificates of a register, enrolments of a platform. Whoever keeps the records implements it, so
 * that a pledge needs to know nothing about them. Implementations are thread-safe.
 */
@FunctionalInterface
public interface IndicatorSource {
  /**
   * Counts.
   *
   * @param indicator what to count: its {@linkplain Indicator#getMeasure measure}, in its unit
   * @param window the time to look at
   * @param asOf the last day to look at; nothing later is counted, even within the window
   * @param scope which records to look at
   * @return the count and the records behind it, or a problem: {@code measure.not-counted} when the
   *     indicator's values are not counted, {@code measure.unknown} for a measure, {@code
   *     measure.unit} for a unit and {@code measure.dimension} for a dimension that this source
   *     does not have
   */
  Checked<Measurement> measure(
      Indicator indicator, Period window, LocalDate asOf, MeasureScope scope);
}
