package org.baremo.certification.redecision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.comparison.ChangedFinding;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;

/** One decision of a log while facts change: the dossier as known so far. Not thread-safe. */
final class LoggedCase {
  private final LoggedDecision logged;
  private final CompiledScheme scheme;
  private final OffsetDateTime instant;
  private final Optional<LocalDate> today;
  private final Decision before;
  private Dossier dossier;
  private Decision after;
  private final Map<Optional<CertificateNumber>, Happened> happened = new LinkedHashMap<>();

  /** What was said of certificates before they fell. */
  private final Map<String, List<HeldStatus>> said = new HashMap<>();

  /**
   * What happened to the decision.
   *
   * @param by the certificate that is the reason; empty for the change of facts itself
   * @param loses whether this alone, or this after all before it, takes an award away
   * @param changes whether it makes the decision come to something else in the same way
   */
  private record Happened(
      Optional<CertificateNumber> by, LifecycleEvent event, boolean loses, boolean changes) {}

  /**
   * A case before anything changes.
   *
   * @param asOf when it is decided again; empty for its own instant
   */
  LoggedCase(LoggedDecision logged, CompiledScheme scheme, Optional<OffsetDateTime> asOf) {
    OffsetDateTime taken = logged.getDecision().getAsOf();
    this.logged = logged;
    this.scheme = scheme;
    this.today = asOf.map(OffsetDateTime::toLocalDate);
    this.instant = asOf.filter(now -> now.isAfter(taken)).orElse(taken);
    this.dossier = logged.getDossier();
    this.before = scheme.decide(dossier, instant);
    this.after = before;
  }

  LoggedDecision logged() {
    return logged;
  }

  Dossier dossier() {
    return dossier;
  }

  /** Whether the dossier still comes to what was logged. */
  boolean replays() {
    Decision taken = logged.getDecision();
    return scheme.decide(logged.getDossier(), taken.getAsOf()).equals(taken);
  }

  /**
   * Returns the dossier with a change. A certificate that comes back is what its issuer had said
   * before it fell, as if it never had.
   *
   * @param by the certificate that falls or comes back; empty for the change of facts itself
   */
  Dossier with(FactChange change, Optional<CertificateNumber> by) {
    Correction correction = correction(dossier);
    if (by.isEmpty() || !(change instanceof FactChange.StatusChanged turn)) {
      return correction.of(change);
    }
    if (turn.status() == HeldStatus.Status.REVOKED) {
      said.put(turn.number(), correction.said(turn.number()));
      return correction.fallen(turn);
    }
    return correction.saying(turn.number(), said.getOrDefault(turn.number(), List.of()));
  }

  /**
   * Takes over a dossier.
   *
   * @param change what it is changed by
   * @param by the certificate that is the reason; empty for the change of facts itself
   * @return whether it says something else than so far
   */
  boolean learn(Dossier now, FactChange change, Optional<CertificateNumber> by) {
    if (now.equals(dossier)) {
      return false;
    }
    Decision soFar = after;
    after = scheme.decide(now, instant);
    Decision alone = happened.isEmpty() ? after : scheme.decide(alone(change, by), instant);
    dossier = now;
    happened.put(
        by,
        new Happened(
            by,
            Aftermath.event(change),
            !Effect.lost(before, alone).isEmpty()
                || !Effect.lost(before, soFar).containsAll(lost()),
            isOther(alone) || (isOther(after) && !isOther(soFar))));
    return true;
  }

  private boolean isOther(Decision now) {
    return Effect.of(before, now) != Effect.UNCHANGED;
  }

  /** The dossier of the log with a change and nothing else. */
  private Dossier alone(FactChange change, Optional<CertificateNumber> by) {
    Correction correction = correction(logged.getDossier());
    if (by.isEmpty() || !(change instanceof FactChange.StatusChanged turn)) {
      return correction.of(change);
    }
    return turn.status() == HeldStatus.Status.REVOKED
        ? correction.fallen(turn)
        : logged.getDossier();
  }

  private Correction correction(Dossier of) {
    return new Correction(logged.getDecision().getScheme(), of);
  }

  boolean isConcerned() {
    return !happened.isEmpty();
  }

  /**
   * What the scheme says becomes of the decision: a scope reduction where what happened takes no
   * award, and units from one.
   */
  Aftermath aftermath() {
    Aftermath aftermath = aftermath(decisive());
    boolean isReduced = !aftermath.stands() && lost().isEmpty() && !fewer().isEmpty();
    return isReduced ? aftermath.reducing(scheme.scheme().scheme(), decidedOn(), today) : aftermath;
  }

  private Aftermath aftermath(Happened one) {
    return Aftermath.of(scheme.scheme().scheme(), one.event(), decidedOn(), today);
  }

  private LocalDate decidedOn() {
    return logged.getDecision().getAsOf().toLocalDate();
  }

  /**
   * Of all that takes an award away, and where nothing does of all that changes anything, what the
   * scheme lets most follow from; of those, what happened first. So where one event leaves the
   * decision standing, another one can still take it down.
   */
  private Happened decisive() {
    boolean falls = !lost().isEmpty();
    List<Happened> all = List.copyOf(happened.values());
    List<Happened> counting =
        all.stream().filter(one -> falls ? one.loses() : one.changes()).toList();
    Happened decisive = counting.isEmpty() ? all.get(0) : counting.get(0);
    for (Happened one : counting) {
      boolean isStronger = aftermath(one).cascade().compareTo(aftermath(decisive).cascade()) > 0;
      decisive = isStronger ? one : decisive;
    }
    return decisive;
  }

  /** The awards that would be given without the change, and are not with it. */
  Set<String> lost() {
    return Effect.lost(before, after);
  }

  /** The units that would be listed without the change, and are not with it, by awards given. */
  Map<String, List<String>> fewer() {
    return Effect.fewer(before, after);
  }

  /**
   * The first day on which a withdrawn certificate is void: that of the new look, or where the
   * decision is taken again as it would have been then, the first on which it was valid.
   */
  LocalDate voidFrom(String award, boolean asThen) {
    LocalDate day = instant.toLocalDate();
    return before.grants().stream()
        .filter(grant -> asThen && grant.getAward().equals(award))
        .map(grant -> grant.getValidity().getFirstDay())
        .filter(day::isAfter)
        .findFirst()
        .orElse(day);
  }

  /** What became of the decision; empty when it did not depend on what changed. */
  Optional<Redecision> redecision() {
    if (!isConcerned()) {
      return Optional.empty();
    }
    List<ChangedFinding> dependency = ChangedFinding.between(findings(before), findings(after));
    Effect effect = Effect.of(before, after);
    boolean kept = effect == Effect.UNCHANGED || effect == Effect.OTHER_TERMS;
    if (kept && !dossier.getOverrides().isEmpty()) {
      Decision bare = scheme.decide(without(dossier), instant);
      if (dependency.isEmpty()) {
        Decision bareBefore = scheme.decide(without(logged.getDossier()), instant);
        dependency = ChangedFinding.between(findings(bareBefore), findings(bare));
      }
      Effect unprotected = Effect.of(after, bare);
      boolean isSame = unprotected == Effect.UNCHANGED || unprotected == Effect.OTHER_TERMS;
      if (!isSame || !Effect.fewer(/* before= */ after, /* after= */ bare).isEmpty()) {
        effect = Effect.PROTECTED;
      }
    }
    return dependency.isEmpty() ? Optional.empty() : Optional.of(redecision(effect, dependency));
  }

  private Redecision redecision(Effect effect, List<ChangedFinding> dependency) {
    return Redecision.builder()
        .decision(logged.key())
        .certificates(logged.getCertificates())
        .cause(decisive().by())
        .before(before)
        .after(after)
        .effect(effect)
        .aftermath(aftermath())
        .dependency(dependency)
        .build();
  }

  private static Dossier without(Dossier dossier) {
    return dossier.toBuilder().overrides(List.of()).build();
  }

  private static List<Finding> findings(Decision decision) {
    List<Finding> all = new ArrayList<>(decision.getFindings());
    decision.getVetoes().forEach(veto -> all.add(veto.finding()));
    for (AwardFinding award : decision.getAwards()) {
      all.addAll(award.all());
    }
    return all;
  }
}
