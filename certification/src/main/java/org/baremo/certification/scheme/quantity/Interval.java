package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * Numbers from one to another. An end that is stated belongs to it unless it is open; without an
 * end, it goes on.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInterval.class)
@JsonDeserialize(builder = Interval.Builder.class)
public abstract class Interval {
  Interval() {}

  /**
   * Returns the lower end.
   *
   * @return empty when there is none
   */
  public abstract Optional<Rational> getLower();

  /**
   * Returns whether the lower end is left out.
   *
   * @return false unless stated
   */
  @Value.Default
  public boolean isLowerOpen() {
    return false;
  }

  /**
   * Returns the upper end.
   *
   * @return empty when there is none
   */
  public abstract Optional<Rational> getUpper();

  /**
   * Returns whether the upper end is left out.
   *
   * @return false unless stated
   */
  @Value.Default
  public boolean isUpperOpen() {
    return false;
  }

  /**
   * Tells whether a number is in it.
   *
   * @param number any number
   * @return whether it lies between the ends
   */
  public boolean contains(Rational number) {
    return getLower().map(lower -> isAbove(number, lower)).orElse(true)
        && getUpper().map(upper -> isBelow(number, upper)).orElse(true);
  }

  private boolean isAbove(Rational number, Rational lower) {
    int sign = number.compareTo(lower);
    return isLowerOpen() ? sign > 0 : sign >= 0;
  }

  private boolean isBelow(Rational number, Rational upper) {
    int sign = number.compareTo(upper);
    return isUpperOpen() ? sign < 0 : sign <= 0;
  }

  /**
   * Starts an interval without ends.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    laws.that(
        getLower().isEmpty()
            || getUpper().isEmpty()
            || getLower().get().compareTo(getUpper().get()) <= 0,
        "upper",
        "upper must not be below lower %s, was %s",
        getLower().map(Rational::toString).orElse(""),
        getUpper().map(Rational::toString).orElse(""));
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableInterval.Builder {
    Builder() {}
  }
}
