package org.baremo.certification.redecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.value.HolderKey;

/** What a log knows of a person who had two keys. */
final class Merger {
  private final FactChange.HoldersMerged change;
  private final Map<String, Attempt> attempts = new LinkedHashMap<>();
  private final Map<Evidence, LocalDate> evidence = new LinkedHashMap<>();
  private final Set<HeldStatus> statuses = new LinkedHashSet<>();

  Merger(FactChange.HoldersMerged change, Collection<LoggedDecision> log) {
    this.change = change;
    List<Attempt> all = new ArrayList<>();
    for (LoggedDecision entry : log) {
      Dossier dossier = entry.getDossier();
      if (isOne(dossier)) {
        LocalDate known = entry.getDecision().getAsOf().toLocalDate();
        all.addAll(dossier.getAttempts());
        dossier
            .getProfile()
            .getEvidence()
            .forEach(one -> evidence.merge(one, known, Merger::first));
        statuses.addAll(dossier.getCertificateStatuses());
      }
    }
    all.sort(Comparator.comparing(Attempt::getHeldOn).thenComparing(Attempt::getId));
    all.forEach(attempt -> attempts.putIfAbsent(attempt.getId(), attempt));
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
    Map<String, Attempt> known = new LinkedHashMap<>();
    dossier.getAttempts().forEach(attempt -> known.put(attempt.getId(), attempt));
    attempts.values().stream()
        .filter(attempt -> !attempt.getHeldOn().isAfter(decided))
        .forEach(attempt -> known.putIfAbsent(attempt.getId(), attempt));
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
        .attempts(List.copyOf(known.values()))
        .certificateStatuses(said)
        .build();
  }
}
