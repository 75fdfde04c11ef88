package org.baremo.core.migration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** A person's profile carried to another edition: what is known of each node there, and why. */
@Value.Immutable
@JsonSerialize(as = ImmutableMigratedProfile.class)
@JsonDeserialize(builder = MigratedProfile.Builder.class)
public abstract class MigratedProfile {
  MigratedProfile() {}

  /**
   * Returns whose profile this is.
   *
   * @return a pseudonymous key
   */
  @NotNull
  public abstract HolderKey getHolder();

  /**
   * Returns the edition that was assessed against.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getSource();

  /**
   * Returns the edition carried to.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getTarget();

  /**
   * Returns what was taken for good enough.
   *
   * @return the policy applied
   */
  @NotNull
  @Valid
  public abstract MigrationPolicy getPolicy();

  /**
   * Returns what is known over everything assessed.
   *
   * @return undecided unless nothing had to be carried: an overall outcome is of one edition
   */
  @NotNull
  @Valid
  public abstract MigratedOutcome getOverall();

  /**
   * Returns what is known of each node of the target edition.
   *
   * @return by reference, of the target edition
   */
  public abstract Map<Ref, @Valid MigratedOutcome> getOutcomes();

  /**
   * Returns what the profile said and is not said here.
   *
   * @return the overall outcome first, nodes in the order of the profile; empty when all of it was
   *     carried
   */
  public abstract List<@Valid Lost> getLost();

  /**
   * Returns the facts of the sittings that the profile rests on.
   *
   * @return as they were
   */
  public abstract List<@Valid SittingFacts> getSittings();

  /**
   * Returns the evidence presented beside the sittings.
   *
   * @return as it was
   */
  public abstract List<@Valid Evidence> getEvidence();

  /**
   * Returns the scoring rule that gave the outcomes of the source edition.
   *
   * @return its digest; empty when results were reported as such
   */
  public abstract Optional<Digest> getScoringRule();

  /**
   * Returns a profile of the target edition that claims what is certain and no more: of a range its
   * lowest level, of what is undecided nothing. It names no scoring rule, because none of the
   * target edition was applied; only where nothing had to be carried is it the profile that it was.
   *
   * @return the profile, with sittings and evidence
   */
  public CompetenceProfile asProfileAtLeast() {
    boolean isUnchanged = getOverall() instanceof MigratedOutcome.Unchanged;
    Map<Ref, Outcome> certain = new LinkedHashMap<>();
    getOutcomes()
        .forEach((node, known) -> known.atLeast().ifPresent(outcome -> certain.put(node, outcome)));
    return CompetenceProfile.builder()
        .holder(getHolder())
        .edition(getTarget())
        .overall(getOverall().atLeast().orElseGet(Outcome.NotAssessed::new))
        .outcomes(certain)
        .sittings(getSittings())
        .evidence(getEvidence())
        .scoringRule(isUnchanged ? getScoringRule() : Optional.empty())
        .build();
  }

  /**
   * Starts a migrated profile.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this profile's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    for (Ref node : getOutcomes().keySet()) {
      if (!node.edition().equals(getTarget())) {
        laws.that(
            false,
            "outcomes/" + Laws.step(node),
            "outcomes must be of edition %s, was of %s",
            getTarget(),
            node);
      }
    }
    for (int i = 0; i < getLost().size(); i++) {
      Ref node = getLost().get(i).node().orElse(null);
      if (node != null && !node.edition().equals(getSource())) {
        laws.that(false, "lost/" + i, "lost must be of edition %s, was of %s", getSource(), node);
      }
    }
    laws.orThrow();
  }

  /** Builds migrated profiles. Not thread-safe. */
  public static final class Builder extends ImmutableMigratedProfile.Builder {
    Builder() {}
  }
}
