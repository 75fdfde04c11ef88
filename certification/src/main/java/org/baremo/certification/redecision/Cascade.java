package org.baremo.certification.redecision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;

/**
 * Follows a change of facts through a log until nothing more changes. A certificate can fall, and
 * come back once when what it relied on comes back; one that would fall again is unsettled and is
 * followed no further, so that it always ends. Used once.
 */
final class Cascade {
  private static final int MOST_TURNS = 2;

  private final Collection<LoggedCase> cases;
  private final FactChange change;
  private final Optional<OffsetDateTime> asOf;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Map<CertificateNumber, Integer> turns = new HashMap<>();
  private final Set<CertificateNumber> fallen = new LinkedHashSet<>();
  private final Map<CertificateNumber, Set<String>> reduced = new HashMap<>();
  private final Set<CertificateNumber> unsettled = new LinkedHashSet<>();

  /** A change, and the certificate whose fall or return it is. */
  private record Step(FactChange change, Optional<CertificateNumber> by) {}

  Cascade(Collection<LoggedCase> cases, FactChange change, Optional<OffsetDateTime> asOf) {
    this.cases = cases;
    this.change = change;
    this.asOf = asOf;
  }

  Redecisions run() {
    steps.add(new Step(change, Optional.empty()));
    while (!steps.isEmpty()) {
      take(steps.remove());
    }
    List<Redecision> redecisions = new ArrayList<>();
    cases.forEach(one -> one.redecision().ifPresent(redecisions::add));
    return Redecisions.builder()
        .change(change)
        .asOf(asOf)
        .logged(cases.size())
        .concerned(cases.stream().filter(LoggedCase::isConcerned).count())
        .redecisions(redecisions)
        .unsettled(unsettled)
        .build();
  }

  private void take(Step step) {
    List<LoggedCase> touched = new ArrayList<>();
    Optional<Merger> merger =
        step.change() instanceof FactChange.HoldersMerged merged
            ? Optional.of(new Merger(merged, cases.stream().map(LoggedCase::logged).toList()))
            : Optional.empty();
    for (LoggedCase one : cases) {
      Dossier now =
          merger
              .map(
                  both ->
                      both.merged(
                          one.dossier(), one.logged().getDecision().getAsOf().toLocalDate()))
              .orElseGet(() -> one.with(step.change(), step.by()));
      if (one.learn(now, step.change(), step.by())) {
        touched.add(one);
      }
    }
    touched.forEach(this::follow);
  }

  /**
   * Goes on to those who relied on the certificates of a decision, where one fell or came back. A
   * decision that stands, as its scheme says, takes none with it.
   */
  private void follow(LoggedCase one) {
    boolean stands = one.aftermath().stands();
    Set<String> lost = stands ? Set.of() : one.lost();
    Map<String, List<String>> fewer = stands ? Map.of() : one.fewer();
    one.logged()
        .getCertificates()
        .forEach(
            (award, number) -> {
              if (lost.contains(award) != fallen.contains(number)) {
                turn(number, one.voidFrom(award, asOf.isEmpty()));
              }
              reduce(
                  number,
                  fewer.getOrDefault(award, List.of()),
                  one.voidFrom(award, asOf.isEmpty()));
            });
  }

  /**
   * Follows a certificate that lists fewer units to those that relied on them. Units that it lists
   * again after all leave it unsettled: a certificate is reduced, and never extended.
   */
  private void reduce(CertificateNumber number, List<String> units, LocalDate day) {
    Set<String> known = reduced.computeIfAbsent(number, key -> new LinkedHashSet<>());
    List<String> more = units.stream().filter(unit -> !known.contains(unit)).toList();
    if (!units.containsAll(known) && !fallen.contains(number)) {
      unsettled.add(number);
    }
    if (!more.isEmpty()) {
      known.addAll(more);
      steps.add(
          new Step(new FactChange.ScopeReduced(number.value(), more, day), Optional.of(number)));
    }
  }

  private void turn(CertificateNumber number, LocalDate day) {
    if (turns.merge(number, 1, Integer::sum) > MOST_TURNS) {
      unsettled.add(number);
      return;
    }
    boolean falls = fallen.add(number);
    if (!falls) {
      fallen.remove(number);
    }
    HeldStatus.Status status = falls ? HeldStatus.Status.REVOKED : HeldStatus.Status.ACTIVE;
    steps.add(
        new Step(new FactChange.StatusChanged(number.value(), status, day), Optional.of(number)));
  }
}
