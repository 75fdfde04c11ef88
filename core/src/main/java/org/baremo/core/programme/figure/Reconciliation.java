package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * What several claims about one thing say together. All of them are kept, and none is chosen:
 * {@link ResolutionPolicy} chooses, when it is named.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReconciliation.class)
@JsonDeserialize(builder = Reconciliation.Builder.class)
public abstract class Reconciliation {
  Reconciliation() {}

  /** Whether claims can all be true. */
  public enum Verdict {
    /** They can all be true, and their numbers are near each other. */
    @JsonProperty("consistent")
    CONSISTENT,
    /** They can all be true, but their numbers are far apart: somebody should look. */
    @JsonProperty("compatible-wide")
    COMPATIBLE_WIDE,
    /** They cannot all be true. */
    @JsonProperty("conflict")
    CONFLICT,
    /** They are not about the same: unit, definition or date differ, or fewer than two report. */
    @JsonProperty("incomparable")
    INCOMPARABLE
  }

  /**
   * Returns whether the claims can all be true.
   *
   * @return the verdict
   */
  @NotNull
  public abstract Verdict getVerdict();

  /**
   * Returns why.
   *
   * @return one English sentence without a final stop, with the numbers of both sides
   */
  @NotBlank
  public abstract String getReason();

  /**
   * Returns all claims, those without a number too.
   *
   * @return at least one, in the order given
   */
  @NotEmpty
  public abstract List<@Valid Claim> getClaims();

  /**
   * Returns the largest number over the smallest.
   *
   * @return exact, 1 or more; empty when fewer than two report, units differ or a number is not
   *     positive
   */
  public abstract Optional<Rational> getSpread();

  /**
   * Compares claims.
   *
   * <p>An approximate number stands for all within the tolerance, “at least” for all from it on, a
   * number of unknown exactness for any. Claims whose numbers have none in common conflict. Claims
   * with different units, with different stated definitions, or of dates that cannot be the same
   * are incomparable; what a source leaves out is not held against it.
   *
   * @param claims at least one, all about the same
   * @param tolerance how near “around” is
   * @param wideAbove the spread above which compatible claims are wide, 1 or more
   * @return the verdict with all claims
   * @throws IllegalArgumentException when there is no claim, they are about different things, or
   *     the limit is below 1
   */
  public static Reconciliation of(List<Claim> claims, Tolerance tolerance, Rational wideAbove) {
    return new Reconciler(claims, tolerance, wideAbove).reconcile();
  }

  /**
   * Chooses one claim by a named policy.
   *
   * @param policy how to choose
   * @return the claim with the policy's name; empty when the policy chooses none or cannot choose
   *     between several
   */
  public Optional<Resolution> resolvedBy(ResolutionPolicy policy) {
    return policy.choose(getClaims()).map(claim -> new Resolution(claim, policy));
  }

  /**
   * Starts a reconciliation.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this reconciliation's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getReason(), "reason").notEmpty(getClaims(), "claims");
    getSpread()
        .ifPresent(
            spread ->
                laws.that(
                    spread.compareTo(Rational.ONE) >= 0,
                    "spread",
                    "spread must be 1 or more, was %s",
                    spread));
    laws.orThrow();
  }

  /** Builds reconciliations. Not thread-safe. */
  public static final class Builder extends ImmutableReconciliation.Builder {
    Builder() {}
  }
}
