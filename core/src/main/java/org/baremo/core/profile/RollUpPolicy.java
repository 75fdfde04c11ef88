package org.baremo.core.profile;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.evaluation.LevelBands;
import org.baremo.core.evaluation.ScoringRule.IncompleteParts;
import org.baremo.core.framework.Framework;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * How the results of a profile's competences become results of what they are part of. A document;
 * nothing in it is assumed: the mean of a node's items is not the mean of its parts' means.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRollUpPolicy.class)
@JsonDeserialize(builder = RollUpPolicy.Builder.class)
public abstract class RollUpPolicy {
  RollUpPolicy() {}

  /**
   * Returns the identifier and version.
   *
   * @return unique among roll-up policies
   */
  @NotNull
  public abstract VersionedId getId();

  /**
   * Returns the title.
   *
   * @return in one or more languages; empty when it has none
   */
  public abstract Optional<@Valid LocalizedText> getTitle();

  /**
   * Returns the framework edition whose nodes are rolled up.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns how the result of a node comes from its parts.
   *
   * @return for all kinds of node without a rule of their own
   */
  @NotNull
  @Valid
  public abstract RollUpRule getRule();

  /**
   * Returns how the results of nodes of some kinds come about, where that differs.
   *
   * @return by kind of the whole
   */
  public abstract Map<Kind, @Valid RollUpRule> getRulesByKind();

  /**
   * Returns how the overall result comes about; its parts are the roots of the framework.
   *
   * @return empty where the overall result stays what the profile says
   */
  public abstract Optional<@Valid RollUpRule> getOverallRule();

  /**
   * Returns how much nodes weigh among their siblings in a mean.
   *
   * @return 0 or more by node; 1 for those that are missing. Only their ratios matter
   */
  public abstract Map<Ref, @NotNull Rational> getWeights();

  /**
   * Returns what becomes of a whole when one of its parts was not assessed.
   *
   * @return the whole is not assessed unless stated
   */
  @NotNull
  @Value.Default
  public IncompleteParts getIncompleteParts() {
    return IncompleteParts.NOT_ASSESSED;
  }

  /**
   * Returns the levels that nodes of some kinds attain by a percentage that was rolled up.
   *
   * @return by kind of node; kinds that are missing attain no level by a percentage
   */
  public abstract Map<Kind, @Valid LevelBands> getLevels();

  /**
   * Returns the levels that the overall percentage attains.
   *
   * @return empty where it attains none
   */
  public abstract Optional<@Valid LevelBands> getOverallLevels();

  /**
   * Compiles the policy for a framework, once for many profiles.
   *
   * @param framework the edition that the policy is for
   * @return the plan, or every reference of the policy that is not found
   * @throws IllegalArgumentException when the framework is of another edition
   */
  public Checked<RollUpPlan> resolve(Framework framework) {
    return RollUpPlan.compile(this, framework);
  }

  /**
   * Starts a policy.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this policy's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getWeights()
        .forEach(
            (node, weight) ->
                laws.that(
                    weight.signum() >= 0,
                    "weights/" + Laws.step(node),
                    "weight of %s must be 0 or more, was %s",
                    node,
                    weight));
    laws.orThrow();
  }

  /** Builds policies. Not thread-safe. */
  public static final class Builder extends ImmutableRollUpPolicy.Builder {
    Builder() {}
  }
}
