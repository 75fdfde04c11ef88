package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.time.AttemptAspect;

/**
 * Attempts that have something in common, looked at as if no others had been made.
 *
 * @param same what they have in common, one thing within the other; empty for all of a case
 * @param attempts those that have it in common, and those that may have, in order
 * @param doubtful those that may
 */
public record Alike(Set<AttemptAspect> same, List<Attempt> attempts, Set<Attempt> doubtful) {
  /** Keeps the attempts as they are now. */
  public Alike {
    same = Set.copyOf(same);
    attempts = List.copyOf(attempts);
    doubtful = Set.copyOf(doubtful);
  }

  /** All attempts of a case. */
  static Alike all(List<Attempt> attempts) {
    return new Alike(Set.of(), attempts, Set.of());
  }

  /** None of these. */
  Alike none() {
    return new Alike(same, List.of(), Set.of());
  }

  /** Those that do not say something. */
  List<Attempt> silent(AttemptAspect aspect) {
    return attempts.stream().filter(attempt -> attempt.said(aspect).isEmpty()).toList();
  }

  /**
   * Those of each day, exam, form… that is said, in order; then those that do not say it, which may
   * be of each of these, or of one that no other says.
   */
  List<Alike> by(AttemptAspect aspect) {
    Map<String, List<Attempt>> said = new LinkedHashMap<>();
    List<Attempt> silent = silent(aspect);
    for (Attempt attempt : attempts) {
      attempt.said(aspect).ifPresent(one -> said.computeIfAbsent(one, any -> new ArrayList<>()));
    }
    for (Attempt attempt : attempts) {
      attempt
          .said(aspect)
          .ifPresentOrElse(
              one -> said.computeIfAbsent(one, any -> new ArrayList<>()).add(attempt),
              () -> said.values().forEach(group -> group.add(attempt)));
    }
    Set<AttemptAspect> all = new LinkedHashSet<>(same);
    all.add(aspect);
    List<Alike> groups = new ArrayList<>();
    said.values().forEach(group -> groups.add(part(all, group, silent)));
    if (!silent.isEmpty()) {
      groups.add(part(all, silent, silent));
    }
    return groups;
  }

  private Alike part(Set<AttemptAspect> all, List<Attempt> group, List<Attempt> silent) {
    Set<Attempt> mayBe = new LinkedHashSet<>(silent);
    group.stream().filter(doubtful::contains).forEach(mayBe::add);
    return new Alike(all, group, mayBe);
  }
}
