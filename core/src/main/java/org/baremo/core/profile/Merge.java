package org.baremo.core.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;

/** Several profiles of one person, node by node. Not thread-safe; used once. */
final class Merge {
  private final List<CompetenceProfile> profiles;
  private final Levels levels;

  /** By node, empty for the whole; every outcome stated, in the order of the profiles. */
  private final Map<Optional<Ref>, List<Outcome>> stated = new LinkedHashMap<>();

  Merge(List<CompetenceProfile> profiles, Framework framework) {
    if (profiles.isEmpty()) {
      throw new IllegalArgumentException("profiles must not be empty");
    }
    EditionRef edition = framework.getEdition();
    HolderKey holder = profiles.get(0).getHolder();
    for (CompetenceProfile profile : profiles) {
      requireEdition(profile, edition);
      if (!profile.getHolder().equals(holder)) {
        throw new IllegalArgumentException(
            "profiles must be of one person, were of %s and %s"
                .formatted(holder, profile.getHolder()));
      }
      stated.computeIfAbsent(Optional.empty(), key -> new ArrayList<>()).add(profile.getOverall());
    }
    for (CompetenceProfile profile : profiles) {
      profile
          .getOutcomes()
          .forEach(
              (ref, outcome) ->
                  stated.computeIfAbsent(Optional.of(ref), key -> new ArrayList<>()).add(outcome));
    }
    this.profiles = profiles;
    this.levels = new Levels(framework);
  }

  static void requireEdition(CompetenceProfile profile, EditionRef edition) {
    if (!profile.getEdition().equals(edition)) {
      throw new IllegalArgumentException(
          "profiles must be of edition %s, one was of %s: migrate it first"
              .formatted(edition, profile.getEdition()));
    }
  }

  /** The profile with the outcome of each node chosen among all that are stated of it. */
  CompetenceProfile merged(BiFunction<Optional<Ref>, List<Outcome>, Outcome> choice) {
    CompetenceProfile.Builder merged =
        CompetenceProfile.builder()
            .holder(profiles.get(0).getHolder())
            .edition(profiles.get(0).getEdition());
    stated.forEach(
        (node, outcomes) -> {
          Outcome chosen = choice.apply(node, outcomes);
          node.ifPresentOrElse(ref -> merged.putOutcome(ref, chosen), () -> merged.overall(chosen));
        });
    Set<SittingFacts> sittings = new LinkedHashSet<>();
    Set<Evidence> evidence = new LinkedHashSet<>();
    Set<Optional<Digest>> rules = new LinkedHashSet<>();
    for (CompetenceProfile profile : profiles) {
      sittings.addAll(profile.getSittings());
      evidence.addAll(profile.getEvidence());
      rules.add(profile.getScoringRule());
    }
    merged.sittings(sittings).evidence(evidence);
    return merged
        .scoringRule(rules.size() == 1 ? rules.iterator().next() : Optional.empty())
        .build();
  }

  /** What is said where nothing was assessed: exempt before not yet marked before not assessed. */
  static Outcome withoutResult(List<Outcome> outcomes) {
    Outcome best = outcomes.get(0);
    for (Outcome outcome : outcomes) {
      best = standing(outcome) > standing(best) ? outcome : best;
    }
    return best;
  }

  private static int standing(Outcome outcome) {
    if (outcome instanceof Outcome.Exempt) {
      return 2;
    }
    return outcome instanceof Outcome.NotYetMarked ? 1 : 0;
  }

  static List<Outcome> assessed(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome.Assessed.class::isInstance).toList();
  }

  /**
   * The highest of some results: by level where all stand on one scale, then by percentage where
   * all have a mark; else by percentage. Of equals the first. Empty where they cannot be compared.
   */
  Optional<Outcome> highest(List<Outcome> assessed) {
    int first = levels.of(assessed.get(0));
    boolean haveLevels = true;
    boolean haveMarks = true;
    for (Outcome outcome : assessed) {
      int level = levels.of(outcome);
      haveLevels &= level != Levels.NONE && Levels.scale(level) == Levels.scale(first);
      haveMarks &= outcome.markGiven().isPresent();
    }
    if (!haveLevels && !haveMarks) {
      return assessed.stream().distinct().count() == 1
          ? Optional.of(assessed.get(0))
          : Optional.empty();
    }
    Comparator<Outcome> byLevel = Comparator.comparingInt(levels::of);
    Comparator<Outcome> byMark =
        Comparator.comparing(outcome -> outcome.markGiven().map(Mark::percentage).orElseThrow());
    Comparator<Outcome> order =
        !haveLevels ? byMark : haveMarks ? byLevel.thenComparing(byMark) : byLevel;
    Outcome best = assessed.get(0);
    for (Outcome outcome : assessed) {
      best = order.compare(outcome, best) > 0 ? outcome : best;
    }
    return Optional.of(best);
  }
}
