package org.baremo.core.value;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * A mark: an exact number of points with the unit and the maximum it was given on. Zero is a mark;
 * where there is no mark, there is none.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMark.class)
@JsonDeserialize(builder = Mark.Builder.class)
public abstract class Mark {
  Mark() {}

  /**
   * Returns the mark obtained.
   *
   * @return from {@link #getMinimum()} to {@link #getMaximum()}
   */
  @NotNull
  public abstract Rational getValue();

  /**
   * Returns the highest mark that could be obtained, after annulled items left it.
   *
   * @return more than the minimum
   */
  @NotNull
  public abstract Rational getMaximum();

  /**
   * Returns the lowest mark that could be obtained.
   *
   * @return 0 unless wrong answers take points away
   */
  @NotNull
  @Value.Default
  public Rational getMinimum() {
    return Rational.ZERO;
  }

  /**
   * Returns what is counted.
   *
   * @return {@code points} unless stated: {@code items}, {@code percent}, {@code pix}
   */
  @Pattern(regexp = Slug.SLUG)
  @Value.Default
  public String getUnit() {
    return "points";
  }

  /**
   * Returns a mark in points from zero.
   *
   * @param value obtained, 0 or more
   * @param maximum obtainable, more than 0
   * @return the mark
   * @throws IllegalArgumentException when the value is out of range
   */
  public static Mark of(long value, long maximum) {
    return of(Rational.of(value), Rational.of(maximum));
  }

  /**
   * Returns a mark in points from zero.
   *
   * @param value obtained, 0 or more
   * @param maximum obtainable, more than 0
   * @return the mark
   * @throws IllegalArgumentException when the value is out of range
   */
  public static Mark of(Rational value, Rational maximum) {
    return builder().value(value).maximum(maximum).build();
  }

  /**
   * Returns the share of the maximum, exact.
   *
   * @return hundred times value over maximum; negative when the value is
   */
  public Rational percentage() {
    return getValue().times(Rational.HUNDRED).dividedBy(getMaximum());
  }

  /**
   * Starts a mark.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this mark's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    boolean isWithin =
        Slug.isSlug(getUnit())
            && getMaximum().signum() > 0
            && getMinimum().signum() <= 0
            && getValue().compareTo(getMinimum()) >= 0
            && getValue().compareTo(getMaximum()) <= 0;
    if (!isWithin) { // nothing is made ready in vain: profiles hold marks by the million
      refuse();
    }
  }

  private void refuse() {
    new Laws()
        .that(
            Slug.isSlug(getUnit()),
            "unit",
            "unit must be lower-case letters and digits joined by - or ., was '%s'",
            getUnit())
        .that(
            getMaximum().signum() > 0,
            "maximum",
            "maximum must be more than 0, was %s",
            getMaximum())
        .that(
            getMinimum().signum() <= 0,
            "minimum",
            "minimum must be 0 or less, was %s",
            getMinimum())
        .that(
            getValue().compareTo(getMinimum()) >= 0 && getValue().compareTo(getMaximum()) <= 0,
            "value",
            "value must be from %s to %s, was %s",
            getMinimum(),
            getMaximum(),
            getValue())
        .orThrow();
  }

  /** Builds marks. Not thread-safe. */
  public static final class Builder extends ImmutableMark.Builder {
    Builder() {}
  }
}
