package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * How far a figure may be off and still be taken to agree. Said by the caller: no source says how
 * near “around” is.
 *
 * @param amount 0 or more
 * @param measure of what
 */
public record Tolerance(@NotNull Rational amount, @NotNull Measure measure) {
  /** What a tolerance is a number of. */
  public enum Measure {
    /** The unit of the figure: 5 centres, or 0.05 of a share, that is 5 percentage points. */
    @JsonProperty("absolute")
    ABSOLUTE,
    /** The figure itself: 0.05 is 5 % of it. */
    @JsonProperty("relative")
    RELATIVE
  }

  public Tolerance {
    Objects.requireNonNull(measure);
    new Laws()
        .that(amount.signum() >= 0, "amount", "amount must be 0 or more, was %s", amount)
        .orThrow();
  }

  /**
   * Returns a tolerance in the unit of the figure.
   *
   * @param amount 0 or more
   * @return the tolerance
   */
  public static Tolerance absolute(Rational amount) {
    return new Tolerance(amount, Measure.ABSOLUTE);
  }

  /**
   * Returns a tolerance as a share of the figure.
   *
   * @param amount 0 or more, 0.05 for 5 %
   * @return the tolerance
   */
  public static Tolerance relative(Rational amount) {
    return new Tolerance(amount, Measure.RELATIVE);
  }

  /**
   * Returns how far a figure may be off.
   *
   * @param value the figure
   * @return 0 or more, in its unit
   */
  public Rational around(Rational value) {
    Rational size = value.signum() < 0 ? value.negated() : value;
    return measure == Measure.ABSOLUTE ? amount : size.times(amount);
  }

  /**
   * Tells whether a number is near enough to a figure.
   *
   * @param number any
   * @param value the figure
   * @return whether they are no farther apart than the tolerance around the figure
   */
  public boolean holds(Rational number, Rational value) {
    Rational off = number.minus(value);
    Rational distance = off.signum() < 0 ? off.negated() : off;
    return distance.compareTo(around(value)) <= 0;
  }
}
