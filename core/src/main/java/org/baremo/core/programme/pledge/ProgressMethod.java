package org.baremo.core.programme.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Tolerance;
import org.baremo.core.value.Rational;

/**
 * Reckons progress along a straight line over the inclusive days of a window: what was gained a day
 * so far is taken to go on. It knows nothing of seasons; a method that does can be put beside it,
 * because every result names the one it was reckoned by. Immutable, thread-safe.
 */
public final class ProgressMethod {
  private static final String LINEAR =
      "linear over the inclusive days of the window, from the baseline on its first day";

  private final Window window;
  private final Tolerance tolerance;

  private ProgressMethod(Window window, Tolerance tolerance) {
    this.window = window;
    this.tolerance = tolerance;
  }

  /**
   * Returns the straight line over a window.
   *
   * @param window the time that targets are to be reached in
   * @param tolerance how far a forecast may fall short of its target and still be on track; where
   *     relative, of the way from baseline to target
   * @return the method
   */
  public static ProgressMethod linear(Window window, Tolerance tolerance) {
    return new ProgressMethod(
        Objects.requireNonNull(window, "window"), Objects.requireNonNull(tolerance, "tolerance"));
  }

  /**
   * Reckons the progress of an indicator.
   *
   * @param indicator the indicator
   * @param actual the last observation of everything so far; empty when there is none
   * @param asOf the day asked for; an observation of a later day is not looked at
   * @return progress, with the reasons where it cannot be assessed
   */
  public Progress assess(Indicator indicator, Optional<Observation> actual, LocalDate asOf) {
    Optional<Observation> seen = actual.filter(one -> !one.getAsOf().isAfter(asOf));
    LocalDate day = seen.map(Observation::getAsOf).orElse(asOf);
    Period period = window.period();
    Progress.Builder progress =
        Progress.builder()
            .indicator(indicator.getId())
            .window(window)
            .asOf(asOf)
            .method(LINEAR)
            .tolerance(tolerance)
            .measuredOn(seen.map(Observation::getAsOf))
            .elapsedDays(period.elapsedDays(day))
            .target(indicator.target())
            .actual(seen.map(Observation::quantity))
            .verification(seen.map(Observation::getVerification));
    expected(indicator, period.elapsedDays(day)).ifPresent(progress::expected);
    List<Progress.Reason> reasons = missing(indicator, seen, asOf);
    if (asOf.isBefore(period.firstDay())) {
      return progress.status(ProgressStatus.NOT_BEGUN).build();
    }
    if (!reasons.isEmpty() || seen.isEmpty()) {
      return progress.status(ProgressStatus.NOT_ASSESSABLE).reasons(reasons).build();
    }
    Way way =
        new Way(
            indicator.getBaseline().orElseThrow(),
            indicator.getTarget().orElseThrow(),
            seen.get().getValue());
    return assess(indicator, way, period.elapsedDays(day), progress);
  }

  private List<Progress.Reason> missing(
      Indicator indicator, Optional<Observation> seen, LocalDate asOf) {
    List<Progress.Reason> reasons = new ArrayList<>();
    if (seen.isEmpty()) {
      reasons.add(Progress.Reason.NO_OBSERVATION);
    }
    if (!seen.map(one -> one.isShownBy(asOf)).orElse(false)) {
      reasons.add(Progress.Reason.NO_EVIDENCE);
    }
    if (indicator.getTarget().isEmpty()) {
      reasons.add(Progress.Reason.NO_TARGET);
    }
    if (indicator.getBaseline().isEmpty()) {
      reasons.add(Progress.Reason.NO_BASELINE);
    }
    if (indicator.getTarget().isPresent()
        && indicator.getTarget().equals(indicator.getBaseline())) {
      reasons.add(Progress.Reason.NO_WAY_TO_GO);
    }
    LocalDate end = window.period().lastDay();
    if (asOf.isAfter(end) && seen.filter(one -> one.getAsOf().isBefore(end)).isPresent()) {
      reasons.add(Progress.Reason.STALE);
    }
    return reasons;
  }

  private Progress assess(Indicator indicator, Way way, long elapsed, Progress.Builder progress) {
    long all = window.period().days();
    progress.share(way.share());
    if (elapsed == 0) {
      return progress.status(ProgressStatus.NOT_BEGUN).build();
    }
    Rational rate = way.gained().dividedBy(Rational.of(elapsed));
    Rational forecast = way.baseline().plus(rate.times(Rational.of(all)));
    progress
        .runRate(new Quantity(rate, indicator.getUnit()))
        .forecast(new Quantity(forecast, indicator.getUnit()))
        .gap(new Quantity(forecast.minus(way.target()), indicator.getUnit()));
    if (elapsed < all) {
      Rational left = way.target().minus(way.actual()).dividedBy(Rational.of(all - elapsed));
      progress.requiredRunRate(new Quantity(left, indicator.getUnit()));
    }
    if (way.share().compareTo(Rational.ONE) >= 0) {
      return progress.status(ProgressStatus.ACHIEVED).build();
    }
    if (elapsed == all) {
      return progress.status(ProgressStatus.MISSED).build();
    }
    Rational short0 = way.shortOf(forecast);
    if (short0.signum() <= 0) {
      return progress.status(ProgressStatus.ON_TRACK).build();
    }
    return short0.compareTo(tolerance.around(way.length())) <= 0
        ? progress
            .status(ProgressStatus.ON_TRACK)
            .addReasons(Progress.Reason.WITHIN_TOLERANCE)
            .build()
        : progress.status(ProgressStatus.BEHIND).build();
  }

  private Optional<Quantity> expected(Indicator indicator, long elapsed) {
    return indicator
        .getBaseline()
        .flatMap(
            baseline ->
                indicator
                    .getTarget()
                    .map(
                        target ->
                            baseline.plus(
                                target
                                    .minus(baseline)
                                    .times(Rational.of(elapsed, window.period().days())))))
        .map(value -> new Quantity(value, indicator.getUnit()));
  }

  /** The way from where it stood to where it is to stand, upwards or downwards. */
  private record Way(Rational baseline, Rational target, Rational actual) {
    Rational gained() {
      return actual.minus(baseline);
    }

    Rational length() {
      return target.minus(baseline);
    }

    Rational share() {
      return gained().dividedBy(length());
    }

    /** How far a value is before the target, whatever the direction; 0 or less when it is there. */
    Rational shortOf(Rational value) {
      return length().signum() > 0 ? target.minus(value) : value.minus(target);
    }
  }
}
