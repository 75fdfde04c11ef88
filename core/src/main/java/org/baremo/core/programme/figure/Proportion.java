package org.baremo.core.programme.figure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * A share of something named. 70 % of the women who use a platform is no share of those who passed:
 * a proportion carries its base and is applied to no other, unless the caller states the
 * assumption.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProportion.class)
@JsonDeserialize(builder = Proportion.Builder.class)
public abstract class Proportion {
  Proportion() {}

  /**
   * Returns the share.
   *
   * @return exact, from 0 to 1
   */
  @NotNull
  public abstract Rational getShare();

  /**
   * Returns what it is a share of.
   *
   * @return population and unit
   */
  @NotNull
  @Valid
  public abstract Base getBase();

  /**
   * Returns how the share is meant.
   *
   * @return exact unless stated
   */
  @NotNull
  @Value.Default
  public Exactness getExactness() {
    return Exactness.EXACT;
  }

  /**
   * Returns how many make up the share.
   *
   * @return 0 or more, at most the denominator; empty when only the share is stated
   */
  public abstract Optional<@PositiveOrZero Long> getNumerator();

  /**
   * Returns how many make up the whole.
   *
   * @return 1 or more; empty when only the share is stated
   */
  public abstract Optional<@Positive Long> getDenominator();

  /**
   * Returns the date that the share is true of.
   *
   * @return as precise as the source; empty when unknown
   */
  public abstract Optional<@Valid PartialDate> getAsOf();

  /**
   * Returns so many of so many.
   *
   * @param numerator how many make up the share, 0 or more
   * @param denominator how many make up the whole, 1 or more
   * @param base what the whole is
   * @return the proportion
   * @throws IllegalArgumentException when the numbers are out of range
   */
  public static Proportion of(long numerator, long denominator, Base base) {
    new Laws().positive(denominator, "denominator").orThrow();
    return builder()
        .share(Rational.of(numerator, denominator))
        .numerator(numerator)
        .denominator(denominator)
        .base(base)
        .build();
  }

  /**
   * Returns a share of which no more is known.
   *
   * @param share from 0 to 1
   * @param base what it is a share of
   * @return the proportion
   * @throws IllegalArgumentException when the share is out of range
   */
  public static Proportion of(Rational share, Base base) {
    return builder().share(share).base(base).build();
  }

  /**
   * Returns the share in per cent.
   *
   * @return exact, from 0 to 100
   */
  public Rational percentage() {
    return getShare().times(Rational.HUNDRED);
  }

  /**
   * Takes the share of its own base; of any other it says what would have come out and why that is
   * no result.
   *
   * @param base what the number is of
   * @param size how many there are of it
   * @param exactness how that number is meant
   * @return the part, or the mismatch
   */
  public Applied appliedTo(Base base, Rational size, Exactness exactness) {
    Rational part = getShare().times(size);
    return base.equals(getBase())
        ? part(part, base, exactness, Optional.empty())
        : new Applied.BaseMismatch(getBase(), base, part);
  }

  /**
   * Takes the share of another base than its own, because the caller assumes that it holds there.
   *
   * @param base what the number is of
   * @param size how many there are of it
   * @param exactness how that number is meant
   * @param assumption why, for readers; not blank
   * @return the part, which carries the assumption
   * @throws IllegalArgumentException when the assumption is blank
   */
  public Applied.Part assumedFor(Base base, Rational size, Exactness exactness, String assumption) {
    Require.notBlank(assumption, "assumption");
    return part(getShare().times(size), base, exactness, Optional.of(assumption));
  }

  private Applied.Part part(Rational part, Base base, Exactness size, Optional<String> assumption) {
    return new Applied.Part(new Quantity(part, base.unit()), getExactness().with(size), assumption);
  }

  /**
   * Starts a proportion.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this proportion's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .that(
                getShare().signum() >= 0 && getShare().compareTo(Rational.ONE) <= 0,
                "share",
                "share must be from 0 to 1, was %s",
                getShare());
    getNumerator().ifPresent(n -> laws.notNegative(n, "numerator"));
    getDenominator().ifPresent(n -> laws.positive(n, "denominator"));
    laws.that(
        getNumerator().isPresent() == getDenominator().isPresent(),
        "",
        "numerator and denominator must be given together, were %s and %s",
        getNumerator().map(Object::toString).orElse("none"),
        getDenominator().map(Object::toString).orElse("none"));
    if (getNumerator().isPresent() && getDenominator().filter(n -> n > 0).isPresent()) {
      long above = getNumerator().get();
      long below = getDenominator().get();
      laws.that(
          getShare().equals(Rational.of(above, below)),
          "",
          "share must be %s/%s, was %s",
          above,
          below,
          getShare());
    }
    laws.orThrow();
  }

  /** Builds proportions. Not thread-safe. */
  public static final class Builder extends ImmutableProportion.Builder {
    Builder() {}
  }
}
