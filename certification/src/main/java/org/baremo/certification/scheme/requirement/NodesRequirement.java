package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * So many of several nodes must pass a test: the floors of a hybrid rule, any two of five, at least
 * ten at level 6, 80 % of the indicators. A node that the person is exempt from, or that was not
 * assessed, counts as stated.
 */
@Value.Immutable
@JsonTypeName(NodesRequirement.TYPE)
@JsonSerialize(as = ImmutableNodesRequirement.class)
@JsonDeserialize(builder = NodesRequirement.Builder.class)
public abstract non-sealed class NodesRequirement implements Requirement {
  static final String TYPE = "nodes";

  NodesRequirement() {}

  /**
   * Returns the nodes.
   *
   * @return at least one, all different
   */
  @NotEmpty
  public abstract List<Ref> getNodes();

  /**
   * Returns what each must be like.
   *
   * @return a cut, a level, attempted, exempt or covered
   */
  @NotNull
  @Valid
  public abstract NodeTest getTest();

  /**
   * Returns how many must pass it.
   *
   * @return all unless stated
   */
  @NotNull
  @Value.Default
  public NodeQuantifier getQuantifier() {
    return NodeQuantifier.ALL;
  }

  /**
   * Returns the number that the quantifier names.
   *
   * @return there exactly for exactly, at least and at most; 0 or more
   */
  public abstract Optional<@PositiveOrZero Integer> getCount();

  /**
   * Returns the percentage that the quantifier names.
   *
   * @return there exactly for a share; from 0 to 100
   */
  public abstract Optional<Rational> getPercentage();

  /**
   * Returns how the number that a percentage comes to is made whole.
   *
   * @return empty when it is compared exactly
   */
  public abstract Optional<Rounding.Mode> getRounding();

  /**
   * Returns the number that a share asks for at the least, so that few nodes are not passed by
   * passing none.
   *
   * @return empty but for a share, and there 1 unless stated; 0 lets nodes pass of which none needs
   *     to
   */
  public abstract Optional<@PositiveOrZero Integer> getLeastCount();

  /**
   * Returns what an exemption does.
   *
   * @return not applicable unless stated
   */
  @NotNull
  @Value.Default
  public WhenExempt getWhenExempt() {
    return WhenExempt.NOT_APPLICABLE;
  }

  /**
   * Returns what it means that nothing was assessed.
   *
   * @return indeterminate unless stated
   */
  @NotNull
  @Value.Default
  public WhenNotAssessed getWhenNotAssessed() {
    return WhenNotAssessed.INDETERMINATE;
  }

  /**
   * Returns what the group comes to when none of its members applies.
   *
   * @return not applicable unless stated
   */
  @NotNull
  @Value.Default
  public WhenEmpty getWhenEmpty() {
    return WhenEmpty.NOT_APPLICABLE;
  }

  /**
   * Returns the number that the quantifier asks for, of those nodes that the test applies to.
   *
   * @param applicable how many nodes it applies to
   * @return the count, or what the percentage comes to, at least the least number; empty for all,
   *     any and none
   */
  public Optional<Rational> needed(int applicable) {
    if (getQuantifier() == NodeQuantifier.AT_LEAST_SHARE) {
      int least = getLeastCount().orElse(RequirementLaws.LEAST_COUNT);
      return getPercentage().map(p -> RequirementLaws.share(p, applicable, getRounding(), least));
    }
    return getCount().map(Rational::of);
  }

  /**
   * Starts a requirement.
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

  @Override
  public NodesRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public NodesRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    Laws laws = RequirementLaws.of(this).notEmpty(getNodes(), "nodes");
    laws.distinct(getNodes(), "nodes");
    laws.that(
        getCount().isPresent() == RequirementLaws.isCounting(getQuantifier()),
        "count",
        "count must be there exactly for exactly, at-least and at-most");
    laws.that(
        getCount().orElse(0) >= 0, "count", "count must be 0 or more, was " + getCount().orElse(0));
    laws.that(
        getPercentage().isPresent() == (getQuantifier() == NodeQuantifier.AT_LEAST_SHARE),
        "percentage",
        "percentage must be there exactly for at-least-share");
    laws.that(
        getPercentage().map(RequirementLaws::isPercentage).orElse(true),
        "percentage",
        "percentage must be from 0 to 100, was " + getPercentage().orElse(Rational.ZERO));
    laws.that(
        getRounding().isEmpty() || getQuantifier() == NodeQuantifier.AT_LEAST_SHARE,
        "rounding",
        "rounding must be left out but for at-least-share");
    laws.that(
        getLeastCount().isEmpty() || getQuantifier() == NodeQuantifier.AT_LEAST_SHARE,
        "leastCount",
        "leastCount must be left out but for at-least-share");
    laws.notNegative(getLeastCount().orElse(0), "leastCount");
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableNodesRequirement.Builder {
    Builder() {}
  }
}
