package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Tolerance;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * How far an indicator has come in a window, with the method it was reckoned by. Made by {@link
 * ProgressMethod}; whatever cannot be reckoned is empty, and the reasons say why.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProgress.class)
@JsonDeserialize(builder = Progress.Builder.class)
public abstract class Progress {
  Progress() {}

  /** Why progress is what it is, where the numbers alone do not say. */
  public enum Reason {
    /** No observation is of that day or earlier: nobody reported. */
    @JsonProperty("no-observation")
    NO_OBSERVATION,
    /** A period begins before and ends after the day of the last total: nobody can add them. */
    @JsonProperty("unclear-total")
    UNCLEAR_TOTAL,
    /** Nothing shows the value by that day. */
    @JsonProperty("no-evidence")
    NO_EVIDENCE,
    /** No target is set. */
    @JsonProperty("no-target")
    NO_TARGET,
    /** Where it stood before is unknown, which is not zero. */
    @JsonProperty("no-baseline")
    NO_BASELINE,
    /** Target and baseline are the same, so that there is no way to go. */
    @JsonProperty("no-way-to-go")
    NO_WAY_TO_GO,
    /** The window is over, and the last value is from before its end. */
    @JsonProperty("stale")
    STALE,
    /** The forecast falls short of the target, by no more than the tolerance. */
    @JsonProperty("within-tolerance")
    WITHIN_TOLERANCE
  }

  /**
   * Returns which indicator it is of.
   *
   * @return its identifier, a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getIndicator();

  /**
   * Returns the time that the target is to be reached in.
   *
   * @return the window reckoned with, by name
   */
  @NotNull
  @Valid
  public abstract Window getWindow();

  /**
   * Returns the day on which it was asked for.
   *
   * @return nothing later was looked at
   */
  @NotNull
  public abstract LocalDate getAsOf();

  /**
   * Returns how expected value and forecast are reckoned.
   *
   * @return one sentence for readers
   */
  @NotBlank
  public abstract String getMethod();

  /**
   * Returns how far the forecast may be off the target and still be on track.
   *
   * @return as the caller gave it; relative to the way from baseline to target
   */
  @NotNull
  @Valid
  public abstract Tolerance getTolerance();

  /**
   * Returns what it comes to.
   *
   * @return not assessable unless everything is known
   */
  @NotNull
  public abstract ProgressStatus getStatus();

  /**
   * Returns why.
   *
   * @return at least one where it is not assessable; may be empty elsewhere
   */
  public abstract List<Reason> getReasons();

  /**
   * Returns the day that the last value is true of.
   *
   * @return empty when there is none
   */
  public abstract Optional<LocalDate> getMeasuredOn();

  /**
   * Returns how many days of the window are over at the end of the day that the value is of, or of
   * the day asked for where there is no value.
   *
   * @return 0 or more, first and last day counted
   */
  @PositiveOrZero
  public abstract long getElapsedDays();

  /**
   * Returns where it is to stand in the end.
   *
   * @return empty when no target is set
   */
  public abstract Optional<@Valid Quantity> getTarget();

  /**
   * Returns where it stands.
   *
   * @return the last value; empty when nobody reported one
   */
  public abstract Optional<@Valid Quantity> getActual();

  /**
   * Returns how far the value was looked into.
   *
   * @return empty when there is none
   */
  public abstract Optional<Observation.Verification> getVerification();

  /**
   * Returns how much of the way is behind: (actual − baseline) / (target − baseline).
   *
   * @return exact; 1 is the target, more is beyond it and less than 0 behind the start; empty when
   *     it cannot be assessed
   */
  public abstract Optional<Rational> getShare();

  /**
   * Returns where it would stand on an even way: baseline + (target − baseline) × elapsed days ÷
   * all days.
   *
   * @return empty when target or baseline is unknown
   */
  public abstract Optional<@Valid Quantity> getExpected();

  /**
   * Returns where it will stand at the end of the window if it goes on as it went: baseline +
   * (actual − baseline) × all days ÷ elapsed days.
   *
   * @return empty when it cannot be assessed or no day has passed
   */
  public abstract Optional<@Valid Quantity> getForecast();

  /**
   * Returns by how much the forecast differs from the target.
   *
   * @return forecast − target; empty where one of them is
   */
  public abstract Optional<@Valid Quantity> getGap();

  /**
   * Returns how much was gained a day.
   *
   * @return (actual − baseline) ÷ elapsed days; empty when it cannot be assessed or no day has
   *     passed
   */
  public abstract Optional<@Valid Quantity> getRunRate();

  /**
   * Returns how much a day is needed from now on.
   *
   * @return (target − actual) ÷ days left; empty when it cannot be assessed or no day is left
   */
  public abstract Optional<@Valid Quantity> getRequiredRunRate();

  /** The same, where there are observations but they tell no value. */
  Progress withUnclearTotal() {
    List<Reason> why =
        getReasons().stream()
            .map(reason -> reason == Reason.NO_OBSERVATION ? Reason.UNCLEAR_TOTAL : reason)
            .toList();
    return builder().from(this).reasons(why).build();
  }

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    new Laws()
        .slug(getIndicator(), "indicator")
        .notBlank(getMethod(), "method")
        .notNegative(getElapsedDays(), "elapsedDays")
        .that(
            getStatus() != ProgressStatus.NOT_ASSESSABLE || !getReasons().isEmpty(),
            "reasons",
            "reasons must say why it is NOT_ASSESSABLE, were none")
        .orThrow();
  }

  /** Builds progress; closed, so that only a method or a document becomes it. */
  static final class Builder extends ImmutableProgress.Builder {
    Builder() {}
  }
}
