package org.baremo.core.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Ref;

/**
 * Carries profiles of one edition to another along links, asserted, inverted or composed. Levels
 * carry through the level mappings of the links; marks never do. Prepared once for any number of
 * profiles. Immutable, thread-safe.
 *
 * <p>There and back along the same links, under a policy that takes broad links if and only if it
 * takes narrow ones, nothing is claimed that was not there: with level mappings that keep their
 * order, the lowest level claimed of a node is no higher than the one that it started with, and a
 * range of one source contains it. Along a composition, the lowest level claimed is no higher than
 * the one claimed step by step where both can decide and any two links that carry also carry in a
 * row: exact and close links composed by the weakest do. Composed cautiously, two close links are
 * related, and a source that comes that way counts no more.
 */
public final class Migration {
  private final Links links;
  private final MigrationPolicy policy;
  private final LevelCarrier levels;
  private final List<Plan> nodes;
  private final List<Plan> statements;
  private final boolean isIdentity;

  private Migration(
      Links links,
      MigrationPolicy policy,
      LevelCarrier levels,
      List<Plan> nodes,
      List<Plan> statements) {
    this.links = links;
    this.policy = policy;
    this.levels = levels;
    this.nodes = nodes;
    this.statements = statements;
    isIdentity = links.isIdentity();
  }

  /**
   * Prepares a migration.
   *
   * @param links from the edition of the profiles to another
   * @param target that other edition
   * @param policy which links are good enough
   * @return the migration
   * @throws IllegalArgumentException when the links lead to another edition than the target
   */
  public static Migration of(Links links, Framework target, MigrationPolicy policy) {
    Require.that(
        links.target().equals(target.getEdition()),
        "target must be edition %s, was %s",
        links.target(),
        target.getEdition());
    List<Plan> nodes = new ArrayList<>();
    for (Node node : target.getNodes()) {
      nodes.add(Plan.of(node.getRef(), links.to(node.getRef()), policy));
    }
    List<Plan> statements = new ArrayList<>();
    for (Ref ref : links.targets()) {
      if (target.node(ref).isEmpty()) {
        statements.add(Plan.of(ref, links.to(ref), policy));
      }
    }
    LevelCarrier levels = new LevelCarrier(links, target, policy);
    return new Migration(links, policy, levels, nodes, statements);
  }

  /**
   * Carries a profile.
   *
   * @param profile of the edition that the links begin at
   * @return what is known of every node of the target edition, and of the statements that
   *     correspond to one that the profile says something of
   * @throws IllegalArgumentException when the profile is of another edition
   */
  public MigratedProfile migrate(CompetenceProfile profile) {
    Require.that(
        profile.getEdition().equals(links.source()),
        "profile must be of edition %s, was of %s",
        links.source(),
        profile.getEdition());
    Map<Ref, MigratedOutcome> outcomes = new LinkedHashMap<>();
    for (Plan plan : nodes) {
      outcomes.put(plan.target(), plan.decide(profile, policy, levels));
    }
    for (Plan plan : statements) {
      if (concerns(plan, profile)) {
        outcomes.put(plan.target(), plan.decide(profile, policy, levels));
      }
    }
    return MigratedProfile.builder()
        .holder(profile.getHolder())
        .source(links.source())
        .target(links.target())
        .policy(policy)
        .overall(
            isIdentity
                ? new MigratedOutcome.Unchanged(profile.getOverall())
                : new MigratedOutcome.Undecided(Reason.of(Reason.Code.OVERALL), List.of()))
        .outcomes(outcomes)
        .lost(lost(profile, outcomes))
        .sittings(profile.getSittings())
        .evidence(profile.getEvidence())
        .scoringRule(profile.getScoringRule())
        .build();
  }

  private static boolean concerns(Plan plan, CompetenceProfile profile) {
    return plan.good().stream().anyMatch(l -> profile.getOutcomes().containsKey(l.getSource()))
        || plan.weak().stream().anyMatch(l -> profile.getOutcomes().containsKey(l.getSource()));
  }

  private List<Lost> lost(CompetenceProfile profile, Map<Ref, MigratedOutcome> outcomes) {
    Set<Ref> carried = new HashSet<>();
    Set<Ref> unchanged = new HashSet<>();
    outcomes.forEach(
        (node, outcome) -> {
          if (outcome instanceof MigratedOutcome.Unchanged) {
            unchanged.add(node);
          } else if (!(outcome instanceof MigratedOutcome.Undecided)) {
            outcome.basis().forEach(basis -> carried.add(basis.node()));
          }
        });
    List<Lost> lost = new ArrayList<>();
    if (!isIdentity && !(profile.getOverall() instanceof Outcome.NotAssessed)) {
      lost.add(new Lost(Optional.empty(), profile.getOverall(), Lost.Cause.OVERALL));
    }
    profile
        .getOutcomes()
        .forEach(
            (node, outcome) -> {
              if (outcome instanceof Outcome.NotAssessed || unchanged.contains(node)) {
                return;
              } else if (!carried.contains(node)) {
                lost.add(new Lost(Optional.of(node), outcome, cause(node)));
              } else if (outcome.markGiven().isPresent()) {
                lost.add(new Lost(Optional.of(node), outcome, Lost.Cause.MARK));
              }
            });
    return lost;
  }

  private Lost.Cause cause(Ref node) {
    List<Link> from = links.from(node);
    if (from.isEmpty()) {
      return Lost.Cause.NO_LINK;
    }
    return from.stream().anyMatch(policy::carries)
        ? Lost.Cause.TARGET_UNDECIDED
        : Lost.Cause.LINK_TOO_WEAK;
  }
}
