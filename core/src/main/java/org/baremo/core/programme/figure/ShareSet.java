package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;
import java.util.Map;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * Shares of one base, by name: parts of a whole that have nothing in common, or groups that may
 * overlap. Parts that add up to more than the whole are refused.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableShareSet.class)
@JsonDeserialize(builder = ShareSet.Builder.class)
public abstract class ShareSet {
  ShareSet() {}

  /** How the shares stand to each other. */
  public enum Form {
    /** Nothing is in two of them: together they are at most the whole. */
    @JsonProperty("partition")
    PARTITION,
    /** The same may be in several: their sum means nothing. */
    @JsonProperty("overlapping")
    OVERLAPPING
  }

  /**
   * Returns how the shares stand to each other.
   *
   * @return stated, never guessed from the numbers
   */
  @NotNull
  public abstract Form getForm();

  /**
   * Returns the shares by name.
   *
   * @return at least one, all of the same base
   */
  @NotEmpty
  public abstract Map<String, @Valid Proportion> getShares();

  /**
   * Adds the shares.
   *
   * @return exact; may be more than 1 where they overlap
   */
  public Rational sum() {
    return getShares().values().stream()
        .map(Proportion::getShare)
        .reduce(Rational.ZERO, Rational::plus);
  }

  /**
   * Returns how much must be in all of the shares at once: what does not fit beside each other
   * (Bonferroni's inequality, {@code max(0, Σ − (n − 1))}).
   *
   * @return the least share that all have in common, from 0 to 1; 0 of a partition of several
   */
  public Rational intersectionAtLeast() {
    Rational most = sum().minus(Rational.of(getShares().size() - 1L));
    return most.signum() < 0 ? Rational.ZERO : most;
  }

  /**
   * Starts a set.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this set's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notEmpty(getShares().keySet(), "shares");
    getShares().values().stream()
        .map(Proportion::getBase)
        .distinct()
        .skip(1)
        .forEach(
            base ->
                laws.that(
                    false,
                    "shares",
                    "shares must have one base, %s has %s, another %s",
                    getShares().keySet().iterator().next(),
                    getShares().values().iterator().next().getBase(),
                    base));
    laws.that(
        getForm() == Form.OVERLAPPING || sum().compareTo(Rational.ONE) <= 0,
        "shares",
        "shares of a partition must add up to at most 100 %, added up to %s %",
        percent());
    laws.orThrow();
  }

  private String percent() {
    return sum().times(Rational.HUNDRED).toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** Builds sets. Not thread-safe. */
  public static final class Builder extends ImmutableShareSet.Builder {
    Builder() {}
  }
}
