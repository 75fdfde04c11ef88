package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * Where marks are cut into passed and not passed: how a mark compares with which number, exactly,
 * or after the rounding that the rule states.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCut.class)
@JsonDeserialize(builder = Cut.Builder.class)
public abstract class Cut {
  Cut() {}

  /** What of a mark is compared. */
  public enum Measure {
    /** The share of the maximum, in per cent. */
    @JsonProperty("percentage")
    PERCENTAGE,
    /** The points themselves, whatever their maximum. */
    @JsonProperty("points")
    POINTS
  }

  /**
   * Returns how the mark must compare; the strictness is in it.
   *
   * @return above, at least, equal, at most or below
   */
  @NotNull
  public abstract Comparison getComparison();

  /**
   * Returns the number compared with.
   *
   * @return per cent, from 0 to 100, or points; exact
   */
  @NotNull
  public abstract Rational getRequired();

  /**
   * Returns what of the mark is compared.
   *
   * @return the percentage unless stated
   */
  @NotNull
  @Value.Default
  public Measure getMeasure() {
    return Measure.PERCENTAGE;
  }

  /**
   * Returns the rounding before the comparison.
   *
   * @return empty when the exact number is compared
   */
  public abstract Optional<@Valid Rounding> getRounding();

  /**
   * Returns a cut of exact percentages.
   *
   * @param comparison how the percentage must compare
   * @param percent with what, from 0 to 100
   * @return the cut
   * @throws IllegalArgumentException when the percentage is out of range
   */
  public static Cut percentage(Comparison comparison, Rational percent) {
    return builder().comparison(comparison).required(percent).build();
  }

  /**
   * Returns the number that is compared.
   *
   * @param mark the mark obtained
   * @return its percentage or points, after the rounding of this rule
   */
  public Rational measured(Mark mark) {
    Rational points = rounded(mark.getValue(), Rounding.Stage.POINTS);
    if (getMeasure() == Measure.POINTS) {
      return points;
    }
    Rational percentage = points.times(Rational.HUNDRED).dividedBy(mark.getMaximum());
    return rounded(percentage, Rounding.Stage.PERCENTAGE);
  }

  /**
   * Tells whether a mark makes the cut.
   *
   * @param mark the mark obtained
   * @return whether the comparison holds
   */
  public boolean isMadeBy(Mark mark) {
    return getComparison().holds(measured(mark), getRequired());
  }

  private Rational rounded(Rational number, Rounding.Stage stage) {
    return getRounding()
        .filter(rounding -> rounding.stage() == stage)
        .map(rounding -> rounding.apply(number))
        .orElse(number);
  }

  /**
   * Starts a cut.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this cut's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .that(
            getMeasure() == Measure.POINTS || isPercentage(getRequired()),
            "required",
            "required must be from 0 to 100 where percentages are compared, was " + getRequired())
        .that(
            getMeasure() == Measure.PERCENTAGE
                || getRounding().map(r -> r.stage() == Rounding.Stage.POINTS).orElse(true),
            "rounding",
            "rounding must be of points where points are compared, was of percentage")
        .orThrow();
  }

  private static boolean isPercentage(Rational number) {
    return number.signum() >= 0 && number.compareTo(Rational.HUNDRED) <= 0;
  }

  /** Builds cuts. Not thread-safe. */
  public static final class Builder extends ImmutableCut.Builder {
    Builder() {}
  }
}
