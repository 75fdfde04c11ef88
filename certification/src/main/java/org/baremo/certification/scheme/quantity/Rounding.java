package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;
import java.util.Objects;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * A rounding that is part of a rule: what is rounded, how, and to how many decimal places. What has
 * no rounding is compared exactly.
 *
 * @param stage what is rounded before the comparison
 * @param mode how
 * @param decimals places after the point, from 0 to 20
 */
public record Rounding(
    @NotNull Stage stage, @NotNull Mode mode, @Min(0) @Max(Rounding.MOST_DECIMALS) int decimals) {
  static final int MOST_DECIMALS = 20;

  public Rounding {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(mode, "mode");

    new Laws().between(0, MOST_DECIMALS, decimals, "decimals").orThrow();
  }

  /** What is rounded. */
  public enum Stage {
    /** The points, before any percentage is taken of them. */
    @JsonProperty("points")
    POINTS,
    /** The percentage, after it was taken of the exact points. */
    @JsonProperty("percentage")
    PERCENTAGE
  }

  /** How a number is rounded. */
  public enum Mode {
    /** To the nearest, a half away from zero. */
    @JsonProperty("half-up")
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearest, a half to the even neighbour. */
    @JsonProperty("half-even")
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** To the nearest, a half towards zero. */
    @JsonProperty("half-down")
    HALF_DOWN(RoundingMode.HALF_DOWN),
    /** Down, towards minus infinity. */
    @JsonProperty("floor")
    FLOOR(RoundingMode.FLOOR),
    /** Up, towards plus infinity. */
    @JsonProperty("ceiling")
    CEILING(RoundingMode.CEILING);

    private final RoundingMode mode;

    Mode(RoundingMode mode) {
      this.mode = mode;
    }

    /**
     * Rounds a number.
     *
     * @param exact any number
     * @param decimals how many decimals are kept, 0 or more
     * @return the rounded number
     */
    public Rational apply(Rational exact, int decimals) {
      return exact.rounded(decimals, mode);
    }
  }

  /**
   * Rounds a number as this rule says, whatever the stage.
   *
   * @param exact any number
   * @return the rounded number
   */
  public Rational apply(Rational exact) {
    return mode.apply(exact, decimals);
  }
}
