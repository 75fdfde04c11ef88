package org.baremo.core.programme.figure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * A figure that a source states, as it states it. It is not yet a fact: another source may say
 * otherwise. A field that the source leaves blank is a claim without a value, which is not a claim
 * of zero.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableClaim.class)
@JsonDeserialize(builder = Claim.Builder.class)
public abstract class Claim {
  Claim() {}

  /**
   * Returns what the figure is about.
   *
   * @return a slug that claims about the same thing share: {@code somos-digital-centres}
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getAbout();

  /**
   * Returns the number.
   *
   * @return exact as written; empty when the source leaves it blank
   */
  public abstract Optional<Rational> getValue();

  /**
   * Returns what is counted.
   *
   * @return the unit of the value, or of the one that is missing
   */
  @NotNull
  @Valid
  public abstract Unit getUnit();

  /**
   * Returns how the number is meant.
   *
   * @return exact unless stated; unknown when there is no number
   */
  @NotNull
  @Value.Default
  public Exactness getExactness() {
    return getValue().isPresent() ? Exactness.EXACT : Exactness.UNKNOWN;
  }

  /**
   * Returns the date that the figure is true of.
   *
   * @return as precise as the source; empty when the source does not say
   */
  public abstract Optional<@Valid PartialDate> getAsOf();

  /**
   * Returns what the source counts as one.
   *
   * @return in words or as a slug; empty when the source does not say
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getDefinition();

  /**
   * Returns who says so, and where.
   *
   * @return the source
   */
  @NotNull
  @Valid
  public abstract SourceRef getSource();

  /**
   * Returns number and unit.
   *
   * @return empty when the source leaves it blank
   */
  public Optional<Quantity> quantity() {
    return getValue().map(value -> new Quantity(value, getUnit()));
  }

  /**
   * Starts a claim.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this claim's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getAbout(), "about");
    laws.that(
        getValue().isPresent() || getExactness() == Exactness.UNKNOWN,
        "exactness",
        "exactness must be unknown where no value is reported, was %s",
        getExactness());
    getDefinition().ifPresent(text -> laws.notBlank(text, "definition"));
    laws.orThrow();
  }

  /**
   * Returns the figure as the source means it.
   *
   * @return {@code ≥ 4000 centre}, {@code 11 network} or {@code unreported centre}
   */
  @Override
  public String toString() {
    if (getValue().isEmpty()) {
      return "unreported " + getUnit();
    }
    String number = getValue().get() + " " + getUnit();
    return getExactness() == Exactness.EXACT ? number : getExactness().symbol() + " " + number;
  }

  /** Builds claims. Not thread-safe. */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
