package org.baremo.core.profile;

import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.Structure;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A profile whose wholes were rolled up from their parts. Immutable, thread-safe; a profile of its
 * own is made only when asked for.
 */
public final class RolledUp {
  private static final Outcome NOT_ASSESSED = new Outcome.NotAssessed();

  private final CompetenceProfile before;
  private final Structure structure;
  private final @Nullable Outcome[] outcomes;
  private final Outcome overall;

  RolledUp(
      CompetenceProfile before,
      Structure structure,
      @Nullable Outcome[] outcomes,
      Outcome overall) {
    this.before = before;
    this.structure = structure;
    this.outcomes = outcomes;
    this.overall = overall;
  }

  /**
   * Returns the outcome of a node.
   *
   * @param ref a node, or a statement that the profile speaks of
   * @return rolled up where it has parts; not assessed when nothing is known
   */
  public Outcome outcome(Ref ref) {
    int vertex = structure.vertex(ref);
    Outcome outcome = vertex < 0 ? null : outcomes[vertex];
    return vertex < 0 ? before.outcome(ref) : outcome == null ? NOT_ASSESSED : outcome;
  }

  /**
   * Returns the overall outcome.
   *
   * @return rolled up where the policy has a rule for it, else what the profile said
   */
  public Outcome overall() {
    return overall;
  }

  /**
   * Returns the profile with its wholes rolled up. It names no scoring rule, because not all of its
   * results come from one; only where nothing came of the rolling up is it the profile that it was.
   *
   * @return what the profile already held, in its order, then the nodes that it did not speak of,
   *     in the order of the framework
   */
  public CompetenceProfile profile() {
    CompetenceProfile.Builder profile = before.toBuilder().overall(overall);
    profile.outcomes(Map.of());
    for (Map.Entry<Ref, Outcome> entry : before.getOutcomes().entrySet()) {
      profile.putOutcome(entry.getKey(), outcome(entry.getKey()));
    }
    for (int vertex = 0; vertex < outcomes.length; vertex++) {
      Outcome outcome = outcomes[vertex];
      if (outcome != null
          && !(outcome instanceof Outcome.NotAssessed)
          && !before.getOutcomes().containsKey(structure.ref(vertex))) {
        profile.putOutcome(structure.ref(vertex), outcome);
      }
    }
    CompetenceProfile rolledUp = profile.build();
    return before.getScoringRule().isEmpty() || rolledUp.equals(before)
        ? rolledUp
        : rolledUp.toBuilder().scoringRule(Optional.empty()).build();
  }
}
