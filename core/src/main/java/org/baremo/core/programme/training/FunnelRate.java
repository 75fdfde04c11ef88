package org.baremo.core.programme.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;
import java.util.Objects;
import org.baremo.core.analysis.WilsonInterval;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.value.Rational;

/**
 * The share of those at one stage who reached a later one. “Half passed” says nothing until it says
 * half of whom.
 *
 * @param stage the stage reached
 * @param base the stage that it is a share of, an earlier one
 * @param unit what is counted
 * @param interval the counts, with their 95 % interval
 */
public record FunnelRate(
    @NotNull Stage stage,
    @NotNull Stage base,
    @NotNull @Valid Unit unit,
    @NotNull @Valid WilsonInterval interval) {
  public FunnelRate {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(interval);
    new Laws()
        .that(
            base.compareTo(stage) < 0,
            "stage",
            "stage must be later than its base %s, was %s",
            base,
            stage)
        .orThrow();
  }

  /**
   * Returns the rate in per cent.
   *
   * @return exact, from 0 to 100
   */
  public Rational percentage() {
    return interval.share().times(Rational.HUNDRED);
  }

  /**
   * Returns the rate with its base and its interval, rounded half up for reading.
   *
   * @return {@code PASSED of STARTED: 258 of 540 enrolment, 47.78 % [43.60, 51.99]}
   */
  @Override
  public String toString() {
    return "%s of %s: %s of %s %s, %s %% [%s, %s]"
        .formatted(
            stage,
            base,
            interval.part(),
            interval.base(),
            unit,
            percent(interval.share()),
            percent(interval.lower()),
            percent(interval.upper()));
  }

  private static String percent(Rational share) {
    return share.times(Rational.HUNDRED).toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }
}
