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
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.requirement.Requirement;

/**
 * Awards that stay open for ever for who never sat, as nothing says what it means that there is no
 * attempt to take the mark of. Somebody is looked for who is given the award; without any attempt
 * the same case is decided again, and shows what stays open. Each requirement is told of once.
 */
final class Absences {
  private final Inquiry inquiry;
  private final Set<String> told = new HashSet<>();

  /** The requirements on marks of attempts, by JSON Pointer, with their identifiers. */
  private final Map<String, String> marks = new LinkedHashMap<>();

  Absences(CertificationScheme scheme, Inquiry inquiry) {
    this.inquiry = inquiry;
    Places.requirements(scheme)
        .forEach(
            (at, requirement) -> {
              if (isOfAttempt(requirement, at)) {
                marks.put(at, requirement.getId());
              }
            });
  }

  private static boolean isOfAttempt(Requirement requirement, String at) {
    return Places.quantities(requirement, at).values().stream()
        .anyMatch(AttemptMark.class::isInstance);
  }

  /** Tells of an award that somebody reaches. */
  void lint(int place, Given given) {
    if (marks.isEmpty()) {
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
    marks.forEach(
        (at, id) -> {
          if (Decided.at(decision, at).filter(Absences::isOpen).isPresent() && told.add(at)) {
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
