package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * A number that tells how far a pledge has come: what it counts, from where to where, and where its
 * values come from. Known by its identifier: two indicators of a pledge may have the same name.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIndicator.class)
@JsonDeserialize(builder = Indicator.Builder.class)
public abstract class Indicator {
  Indicator() {}

  /** Whether and how values may be added, over periods or over indicators. */
  public enum Additivity {
    /** Each unit is counted once and in one place: sums are exact. */
    @JsonProperty("additive")
    ADDITIVE,
    /** The same one may be behind several values: a sum is only the most there can be. */
    @JsonProperty("distinct-count")
    DISTINCT_COUNT,
    /** A share, a mean, a state: a sum means nothing. */
    @JsonProperty("non-additive")
    NON_ADDITIVE
  }

  /** Where values come from. */
  public enum Source {
    /** Counted from records by an {@link IndicatorSource}; a value typed in is refused. */
    @JsonProperty("counted")
    COUNTED,
    /** Stated by somebody. */
    @JsonProperty("reported")
    REPORTED,
    /** Estimated from a sample. */
    @JsonProperty("sampled")
    SAMPLED
  }

  /**
   * Returns the identifier.
   *
   * @return a slug, unique in the pledge
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns what it is called.
   *
   * @return in one or more languages; not necessarily unique
   */
  @NotNull
  @Valid
  public abstract LocalizedText getName();

  /**
   * Returns what it is an indicator of.
   *
   * @return its type
   */
  @NotNull
  @Valid
  public abstract IndicatorType getType();

  /**
   * Returns what it counts.
   *
   * @return the unit of target, baseline and values
   */
  @NotNull
  @Valid
  public abstract Unit getUnit();

  /**
   * Returns which of the pledge's categories it belongs to.
   *
   * @return a slug; empty when to none
   */
  public abstract Optional<@Pattern(regexp = Forms.SLUG) String> getCategory();

  /**
   * Returns where it stood before.
   *
   * @return exact; empty when unknown, which is not zero
   */
  public abstract Optional<Rational> getBaseline();

  /**
   * Returns where it is to stand in the end.
   *
   * @return exact; empty when no target is set
   */
  public abstract Optional<Rational> getTarget();

  /**
   * Returns the time to reach the target in.
   *
   * @return empty when it is the pledge's
   */
  public abstract Optional<@Valid Period> getWindow();

  /**
   * Tells whether more is better.
   *
   * @return true unless stated
   */
  @Value.Default
  public boolean isAscending() {
    return true;
  }

  /**
   * Returns whether and how values may be added.
   *
   * @return stated, never guessed from the unit
   */
  @NotNull
  public abstract Additivity getAdditivity();

  /**
   * Returns where values come from.
   *
   * @return counted, reported or sampled
   */
  @NotNull
  public abstract Source getSource();

  /**
   * Returns what is counted, in the words of the source that counts it.
   *
   * @return the name of a measure, a slug such as {@code certificates-issued}; there exactly when
   *     values are counted
   */
  public abstract Optional<@Pattern(regexp = Forms.SLUG) String> getMeasure();

  /**
   * Returns who says so.
   *
   * @return the sources; empty when the document itself is the source
   */
  public abstract List<@Valid SourceRef> getSources();

  /**
   * Returns the target with its unit.
   *
   * @return empty when no target is set
   */
  public Optional<Quantity> target() {
    return getTarget().map(value -> new Quantity(value, getUnit()));
  }

  /**
   * Starts an indicator.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this indicator's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getId(), "id");
    getCategory().ifPresent(category -> laws.slug(category, "category"));
    getMeasure().ifPresent(measure -> laws.slug(measure, "measure"));
    laws.that(
        (getSource() == Source.COUNTED) == getMeasure().isPresent(),
        "measure",
        "measure must be named exactly when values are COUNTED, source was %s and measure %s",
        getSource(),
        getMeasure().orElse("none"));
    if (getBaseline().isPresent() && getTarget().isPresent()) {
      int way = getTarget().get().compareTo(getBaseline().get());
      laws.that(
          isAscending() ? way >= 0 : way <= 0,
          "target",
          "target must be %s the baseline %s, was %s",
          isAscending() ? "at or above" : "at or below",
          getBaseline().get(),
          getTarget().get());
    }
    laws.orThrow();
  }

  /** Builds indicators. Not thread-safe. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
