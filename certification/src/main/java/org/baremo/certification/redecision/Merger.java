package org.baremo.certification.redecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.value.HolderKey;

/** What a log knows of a person who had two keys. */
final class Merger {
  private final FactChange.HoldersMerged change;

  /** By the key that they were stated of, and by identifier. */
  private final Map<HolderKey, Map<String, Attempt>> attempts = new HashMap<>();

  private final Map<Evidence, LocalDate> evidence = new LinkedHashMap<>();
  private final Set<HeldStatus> statuses = new LinkedHashSet<>();

  Merger(FactChange.HoldersMerged change, Collection<LoggedDecision> log) {
    this.change = change;
    for (LoggedDecision entry : log) {
      Dossier dossier = entry.getDossier();
      if (isOne(dossier)) {
        LocalDate known = entry.getDecision().getAsOf().toLocalDate();
        Map<String, Attempt> own = known(dossier);
        dossier
            .getAttempts()
            .forEach(attempt -> own.merge(attempt.getId(), attempt, Merger::first));
        dossier
            .getProfile()
            .getEvidence()
            .forEach(one -> evidence.merge(one, known, Merger::first));
        statuses.addAll(dossier.getCertificateStatuses());
      }
    }
  }

  private Map<String, Attempt> known(Dossier dossier) {
    return attempts.computeIfAbsent(dossier.getProfile().getHolder(), key -> new LinkedHashMap<>());
  }

  private static Attempt first(Attempt one, Attempt other) {
    return other.getHeldOn().isBefore(one.getHeldOn()) ? other : one;
  }

  private static LocalDate first(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private boolean isOne(Dossier dossier) {
    HolderKey holder = dossier.getProfile().getHolder();
    return holder.equals(change.kept()) || holder.equals(change.merged());
  }

  /** The dossier of either key, with what was known of both by the day of its decision. */
  Dossier merged(Dossier dossier, LocalDate decided) {
    if (!isOne(dossier)) {
      return dossier;
    }
    Set<Evidence> shown = new LinkedHashSet<>(dossier.getProfile().getEvidence());
    evidence.forEach(
        (one, day) -> {
          if (!day.isAfter(decided)) {
            shown.add(one);
          }
        });
    Set<HeldStatus> said = new LinkedHashSet<>(dossier.getCertificateStatuses());
    said.addAll(statuses);
    return dossier.toBuilder()
        .profile(dossier.getProfile().toBuilder().holder(change.kept()).evidence(shown).build())
        .attempts(attempts(dossier, decided))
        .certificateStatuses(said)
        .build();
  }

  /** Its own, those that its key was known to have made, and those of the other key. */
  private List<Attempt> attempts(Dossier dossier, LocalDate decided) {
    HolderKey holder = dossier.getProfile().getHolder();
    HolderKey other = holder.equals(change.kept()) ? change.merged() : change.kept();
    List<Attempt> all = new ArrayList<>(dossier.getAttempts());
    all.addAll(known(holder, decided, attempt -> isNew(attempt, all)));
    all.addAll(
        known(other, decided, attempt -> all.stream().noneMatch(one -> isSame(one, attempt))));
    return all;
  }

  private List<Attempt> known(HolderKey holder, LocalDate decided, Predicate<Attempt> isAsked) {
    return attempts.getOrDefault(holder, Map.of()).values().stream()
        .filter(attempt -> !attempt.getHeldOn().isAfter(decided))
        .filter(isAsked)
        .sorted(Comparator.comparing(Attempt::getHeldOn).thenComparing(Attempt::getId))
        .toList();
  }

  private static boolean isNew(Attempt attempt, List<Attempt> all) {
    return all.stream().noneMatch(one -> one.getId().equals(attempt.getId()));
  }

  /**
   * Whether two attempts of one identifier may be the same, seen at different times. Each key may
   * have been given identifiers of its own: of two that are not the same nobody can tell then.
   */
  private static boolean isSame(Attempt one, Attempt other) {
    return one.getId().equals(other.getId())
        && one.getHeldOn().equals(other.getHeldOn())
        && one.getExam().equals(other.getExam());
  }
}
