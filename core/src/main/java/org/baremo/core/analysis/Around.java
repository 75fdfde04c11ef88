package org.baremo.core.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/** How many marks lie near a cut. Distances are exact. */
@Value.Immutable
@JsonSerialize(as = ImmutableAround.class)
@JsonDeserialize(builder = Around.Builder.class)
public abstract class Around {
  Around() {}

  /**
   * Returns what distances are measured in.
   *
   * @return percentage points, or points of the mark
   */
  @NotNull
  public abstract Measure getMeasure();

  /**
   * Returns how near marks are counted.
   *
   * @return more than 0, included
   */
  @NotNull
  public abstract Rational getWithin();

  /**
   * Returns how many lie below the cut and this near to it.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getBelow();

  /**
   * Returns how many lie exactly at the cut, where its strictness decides.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getAt();

  /**
   * Returns how many lie above the cut and this near to it.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getAbove();

  /** What distances are measured in. */
  public enum Measure {
    /** Points of a percentage of the maximum. */
    @JsonProperty("percentage-points")
    PERCENTAGE_POINTS,
    /** Points of the mark itself, in whatever unit it has. */
    @JsonProperty("mark-points")
    MARK_POINTS
  }

  /**
   * Starts a count.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this count's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .that(getWithin().signum() > 0, "within", "within must be more than 0, was " + getWithin())
        .notNegative(getBelow(), "below")
        .notNegative(getAt(), "at")
        .notNegative(getAbove(), "above")
        .orThrow();
  }

  /** Builds counts. Not thread-safe. */
  public static final class Builder extends ImmutableAround.Builder {
    Builder() {}
  }
}
