package org.baremo.core.evaluation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Exemption;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.ResolvedAssessment;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * What a person's assessment came to: the outcome overall and for each node, with the facts of the
 * sittings behind it. The only thing that the deciding rooms see of an assessment.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCompetenceProfile.class)
@JsonDeserialize(builder = CompetenceProfile.Builder.class)
public abstract class CompetenceProfile {
  CompetenceProfile() {}

  /**
   * Returns whose profile this is.
   *
   * @return a pseudonymous key
   */
  @NotNull
  public abstract HolderKey getHolder();

  /**
   * Returns the framework edition assessed against.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns the outcome over everything assessed.
   *
   * @return not assessed when nothing says it
   */
  @NotNull
  @Valid
  @Value.Default
  public Outcome getOverall() {
    return new Outcome.NotAssessed();
  }

  /**
   * Returns the outcome of each node that anything is known about.
   *
   * @return by reference, of the profile's edition; a node that is missing here was not assessed
   */
  public abstract Map<Ref, @Valid Outcome> getOutcomes();

  /**
   * Returns the facts of the sittings that the outcomes come from.
   *
   * @return in order of their start; empty when none is known
   */
  public abstract List<@Valid SittingFacts> getSittings();

  /**
   * Returns the evidence presented beside the sittings.
   *
   * @return empty when there is none
   */
  public abstract List<@Valid Evidence> getEvidence();

  /**
   * Returns the scoring rule that was applied.
   *
   * @return its digest; empty when results were reported as such
   */
  public abstract Optional<Digest> getScoringRule();

  /**
   * Returns what is known of a node.
   *
   * @param node its reference
   * @return its outcome; not assessed when nothing is known
   */
  public Outcome outcome(Ref node) {
    return getOutcomes().getOrDefault(node, new Outcome.NotAssessed());
  }

  /**
   * Returns the profile of results that were reported, as they are: nothing is rolled up, compared
   * or given a level. With a scoring rule, {@link Evaluator} does that. An exemption covers what
   * lies below its node too, unless it lies below another node as well or was itself reported.
   *
   * @param assessment without sittings of its own
   * @return the profile, which names no scoring rule
   * @throws IllegalArgumentException when there are responses, which only a rule can score
   */
  public static CompetenceProfile asReported(ResolvedAssessment assessment) {
    if (!assessment.sittings().isEmpty()) {
      throw new IllegalArgumentException(
          "responses need a scoring rule, had %s sittings".formatted(assessment.sittings().size()));
    }
    Builder profile =
        builder()
            .holder(assessment.assessment().getHolder())
            .edition(assessment.assessment().getEdition())
            .sittings(assessment.sittingFacts())
            .evidence(assessment.assessment().getEvidence());
    assessment
        .assessment()
        .getReported()
        .ifPresent(
            reported -> {
              reported.getOverall().ifPresent(profile::overall);
              profile.putAllOutcomes(reported.getOutcomes());
            });
    exempt(assessment).forEach(profile::putOutcome);
    return profile.build();
  }

  private static Map<Ref, Outcome> exempt(ResolvedAssessment assessment) {
    Map<Ref, Outcome> reported =
        assessment.assessment().getReported().map(ReportedResults::getOutcomes).orElse(Map.of());
    Map<Ref, Outcome> exempt = new LinkedHashMap<>();
    Deque<Ref> above = new ArrayDeque<>();
    for (Exemption exemption : assessment.assessment().getExemptions()) {
      exempt.put(exemption.node(), new Outcome.Exempt(exemption.reason()));
      above.add(exemption.node());
    }
    Framework framework = assessment.framework();
    while (!above.isEmpty()) {
      Ref ref = above.remove();
      Outcome outcome = exempt.getOrDefault(ref, new Outcome.NotAssessed());
      if (framework.node(ref).isEmpty()) {
        continue; // a statement, which has no parts
      }
      for (Node part : framework.children(ref)) {
        if (!reported.containsKey(part.getRef())
            && exempt.keySet().containsAll(part.getParents())
            && exempt.putIfAbsent(part.getRef(), outcome) == null) {
          above.add(part.getRef());
        }
      }
    }
    return exempt;
  }

  /**
   * Starts a profile.
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
    for (Ref node : getOutcomes().keySet()) {
      if (!node.edition().equals(getEdition())) {
        refuse();
      }
    }
  }

  private void refuse() {
    Laws laws = new Laws();
    for (Ref node : getOutcomes().keySet()) {
      laws.that(
          node.edition().equals(getEdition()),
          "outcomes/" + Laws.step(node),
          "outcomes must be of edition %s, was of %s",
          getEdition(),
          node);
    }
    laws.orThrow();
  }

  /** Builds profiles. Not thread-safe. */
  public static final class Builder extends ImmutableCompetenceProfile.Builder {
    Builder() {}
  }
}
