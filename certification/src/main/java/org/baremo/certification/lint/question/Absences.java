package org.baremo.certification.lint.question;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.finding.Witness;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;

/**
 * Awards that stay open for ever for who never sat, as it is not settled what it means that there
 * is no attempt to take the mark of, or to have waited. Somebody is looked for who is given the
 * award; without any attempt the same case is decided again, and shows what stays open of what the
 * award hangs on. Each requirement is told of once.
 */
final class Absences {
  private final CertificationScheme scheme;
  private final Inquiry inquiry;
  private final Set<String> told = new HashSet<>();

  /** The requirements that are open without an attempt, by JSON Pointer, with their identifiers. */
  private final Map<String, String> asking = new LinkedHashMap<>();

  Absences(CertificationScheme scheme, Inquiry inquiry) {
    this.scheme = scheme;
    this.inquiry = inquiry;
    Places.requirements(scheme)
        .forEach(
            (at, requirement) -> {
              if (isOfAttempt(requirement, scheme)) {
                asking.put(at, requirement.getId());
              }
            });
  }

  private static boolean isOfAttempt(Requirement requirement, CertificationScheme scheme) {
    return requirement instanceof WaitRequirement
        || requirement.quantities().values().stream().anyMatch(one -> isMarkOfAttempt(one, scheme));
  }

  /** Whether it is one, or made of one, also by a name. */
  private static boolean isMarkOfAttempt(Quantity quantity, CertificationScheme scheme) {
    if (quantity instanceof DefinedQuantity named) {
      return scheme.getQuantities().stream()
          .filter(one -> one.getId().equals(named.getQuantity()))
          .anyMatch(one -> isMarkOfAttempt(one.getOf(), scheme));
    }
    return quantity instanceof AttemptMark
        || quantity.parts().values().stream().anyMatch(part -> isMarkOfAttempt(part, scheme));
  }

  /** Tells of an award that somebody reaches. */
  void lint(int place, Given given) {
    if (asking.isEmpty()) {
      return;
    }
    inquiry
        .some(
            given.question(LintKind.STAYS_OPEN),
            given.wishes(),
            decision -> verdict(decision, place) == Verdict.MET)
        .map(Absences::withoutAttempts)
        .ifPresent(witness -> tell(witness, place, given));
  }

  private static Witness withoutAttempts(Witness witness) {
    return new Witness(witness.dossier().toBuilder().attempts(List.of()).build(), witness.asOf());
  }

  private static Verdict verdict(Decision decision, int place) {
    return decision.getAwards().get(place).verdict();
  }

  private void tell(Witness witness, int place, Given given) {
    Decision decision = inquiry.decide(witness);
    Verdict verdict = verdict(decision, place);
    boolean isVetoOpen =
        verdict == Verdict.MET && decision.getOutcome() == DecisionOutcome.INDETERMINATE;
    if (verdict != Verdict.INDETERMINATE && !isVetoOpen) {
      return; // something else of it is sure without an attempt
    }
    Reliance reliance = Reliance.of(scheme, place);
    asking.forEach(
        (at, id) -> {
          if (reliance.has(at)
              && Decided.at(decision, at).filter(Absences::isOpen).isPresent()
              && told.add(at)) {
            inquiry
                .findings()
                .add(
                    LintKind.STAYS_OPEN,
                    Certainty.PROVEN,
                    at,
                    Optional.of(id),
                    List.of(witness),
                    "award",
                    given.award().getCode());
          }
        });
  }

  private static boolean isOpen(Finding finding) {
    return finding.getVerdict() == Verdict.INDETERMINATE
        && finding.getObserved() instanceof Observation.Nothing nothing
        && nothing.reason() == Observation.Reason.NO_ATTEMPT;
  }
}
