package org.baremo.core.analysis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** How a cohort stands to one cut. */
@Value.Immutable
@JsonSerialize(as = ImmutableCutStatistics.class)
@JsonDeserialize(builder = CutStatistics.Builder.class)
public abstract class CutStatistics {
  CutStatistics() {}

  /**
   * Returns the cut.
   *
   * @return with its strictness
   */
  @NotNull
  @Valid
  public abstract CutScore getCut();

  /**
   * Returns how many met it.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getMet();

  /**
   * Returns the outcomes that the cut looks at.
   *
   * @return counts of everybody in the cohort
   */
  @NotNull
  @Valid
  public abstract OutcomeCounts getOutcomes();

  /**
   * Returns how many marks lie near the cut.
   *
   * @return first by percentage points, then by points of the mark, nearest first
   */
  public abstract List<@Valid Around> getAround();

  /**
   * Returns the pass rate.
   *
   * @param base who is in the denominator
   * @return how many of how many
   */
  public PassRate rate(PassRate.Base base) {
    long of =
        switch (base) {
          case WITH_MARK -> getOutcomes().getWithMark();
          case NOT_EXEMPT -> getOutcomes().everybody() - getOutcomes().getExempt();
          case EVERYBODY -> getOutcomes().everybody();
        };
    return new PassRate(getMet(), of, base);
  }

  /**
   * Starts statistics.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these statistics
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    long withMark = getOutcomes().getWithMark();
    new Laws()
        .notNegative(getMet(), "met")
        .that(
            getMet() <= withMark,
            "met",
            "met must be at most those with a mark %s, was %s".formatted(withMark, getMet()))
        .orThrow();
  }

  /** Builds statistics. Not thread-safe. */
  public static final class Builder extends ImmutableCutStatistics.Builder {
    Builder() {}
  }
}
