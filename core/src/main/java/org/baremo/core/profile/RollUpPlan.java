package org.baremo.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.LevelBands;
import org.baremo.core.evaluation.Structure;
import org.baremo.core.framework.Framework;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/** A roll-up policy compiled for one framework, to be applied many times. Thread-safe. */
public final class RollUpPlan {
  private final RollUpPolicy policy;
  private final Structure structure;
  private final Levels levels;
  private final RollUpRule[] rules;
  private final @Nullable LevelBands[] bands;
  private final Rational[] weights;

  private RollUpPlan(RollUpPolicy policy, Framework framework) {
    this.policy = policy;
    this.structure = Structure.of(framework, List.of());
    this.levels = new Levels(framework);
    int whole = structure.whole();
    this.rules = new RollUpRule[whole + 1];
    this.bands = new LevelBands[whole + 1];
    this.weights = new Rational[whole];
    for (int vertex = 0; vertex < whole; vertex++) {
      Ref ref = structure.ref(vertex);
      rules[vertex] = policy.getRulesByKind().getOrDefault(ref.kind(), policy.getRule());
      bands[vertex] = policy.getLevels().get(ref.kind());
      weights[vertex] = policy.getWeights().getOrDefault(ref, Rational.ONE);
    }
    rules[whole] = policy.getOverallRule().orElse(policy.getRule());
    bands[whole] = policy.getOverallLevels().orElse(null);
  }

  static Checked<RollUpPlan> compile(RollUpPolicy policy, Framework framework) {
    if (!framework.getEdition().equals(policy.getEdition())) {
      throw new IllegalArgumentException(
          "%s rolls up %s, framework was %s"
              .formatted(policy.getId(), policy.getEdition(), framework.getEdition()));
    }
    List<Problem> found = problems(policy, framework);
    return found.isEmpty() ? Checked.of(new RollUpPlan(policy, framework)) : Checked.failed(found);
  }

  private static List<Problem> problems(RollUpPolicy policy, Framework framework) {
    List<Problem> found = new ArrayList<>();
    Location document = Location.of(policy.getId().toString(), "");
    for (Ref ref : policy.getWeights().keySet()) {
      if (framework.node(ref).isEmpty()) {
        found.add(
            unresolved(document, "/weights/" + Laws.step(ref), framework.explainUnknown(ref)));
      }
    }
    Set<String> kinds = new TreeSet<>();
    framework.getNodes().forEach(node -> kinds.add(node.getRef().kind().value()));
    for (Kind kind : policy.getRulesByKind().keySet()) {
      kind(kind, kinds, document, "/rulesByKind/" + Laws.step(kind), found);
    }
    policy
        .getLevels()
        .forEach(
            (kind, bands) -> {
              String path = "/levels/" + Laws.step(kind);
              kind(kind, kinds, document, path, found);
              found.addAll(bands.problems(framework, document.below(path)));
            });
    policy
        .getOverallLevels()
        .map(bands -> bands.problems(framework, document.below("/overallLevels")))
        .ifPresent(found::addAll);
    return found;
  }

  private static void kind(
      Kind kind, Set<String> kinds, Location document, String path, List<Problem> found) {
    if (!kinds.contains(kind.value())) {
      String message = "kind must be one of %s, was %s".formatted(kinds, kind);
      found.add(unresolved(document, path, message));
    }
  }

  private static Problem unresolved(Location document, String path, String message) {
    return Problem.error("ref.unresolved", document.below(path), message);
  }

  /**
   * Rolls a profile up. What the profile says of a whole is replaced by what its parts give, with a
   * warning where the two differ; it stays where the parts give nothing, and where the whole is
   * exempt. A whole is not yet marked while a part is; exempt when all its parts are. A part of two
   * wholes counts in full in each.
   *
   * @param profile of the policy's edition
   * @return the rolled-up results; with a warning for each whole whose own outcome was replaced
   *     (<b>profile.replaced</b>), whose parts stand on different scales
   *     (<b>profile.scales-differ</b>) or are marked in different units
   *     (<b>profile.units-differ</b>), so that they give it no result
   * @throws IllegalArgumentException when the profile is of another edition
   */
  public Checked<RolledUp> apply(CompetenceProfile profile) {
    if (!profile.getEdition().equals(policy.getEdition())) {
      throw new IllegalArgumentException(
          "%s rolls up %s, profile was of %s: migrate it first"
              .formatted(policy.getId(), policy.getEdition(), profile.getEdition()));
    }
    return new RollUpRun(this, profile).settle();
  }

  /**
   * Returns the policy.
   *
   * @return the document that this plan was compiled from
   */
  public RollUpPolicy policy() {
    return policy;
  }

  Structure structure() {
    return structure;
  }

  Levels levels() {
    return levels;
  }

  RollUpRule rule(int vertex) {
    return rules[vertex];
  }

  Optional<LevelBands> bands(int vertex) {
    return Optional.ofNullable(bands[vertex]);
  }

  Rational weight(int vertex) {
    return weights[vertex];
  }
}
