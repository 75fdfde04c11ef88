package org.baremo.certification.lint.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.finding.Witness;
import org.baremo.certification.lint.search.Bettered;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.requirement.Requirement;

/**
 * Awards that are given because something is not known: the same case with it known is not given
 * the award. Each requirement that takes the unknown for an answer is told of once.
 */
final class Unknowns {
  private final Map<String, Requirement> requirements;
  private final CertificationScheme scheme;
  private final Inquiry inquiry;
  private final Given given;
  private final Set<String> told = new LinkedHashSet<>();

  Unknowns(CertificationScheme scheme, Inquiry inquiry, Given given) {
    this.requirements = Places.requirements(scheme);
    this.scheme = scheme;
    this.inquiry = inquiry;
    this.given = given;
  }

  void lint() {
    inquiry.unknown(given.question(LintKind.UNKNOWN_GRANTS), given.loss()).forEach(this::tell);
  }

  private void tell(Bettered pair) {
    Witness first = Inquiry.witness(pair.first());
    Witness second = Inquiry.witness(pair.second());
    if (!inquiry.isShown(first, second, given::isLost)) {
      return;
    }
    String at = place(pair.aspect(), inquiry.decide(first), inquiry.decide(second));
    if (told.add(at)) {
      inquiry
          .findings()
          .add(
              LintKind.UNKNOWN_GRANTS,
              Certainty.PROVEN,
              at,
              Optional.ofNullable(requirements.get(at)).map(Requirement::getId),
              List.of(first, second),
              "award",
              given.award().getCode(),
              "what",
              Losses.name(pair.aspect()),
              "after",
              pair.after());
    }
  }

  /** The requirement that looks at something, and answers without it what it does not with it. */
  private String place(Aspect aspect, Decision first, Decision second) {
    String own = given.question(LintKind.UNKNOWN_GRANTS).at();
    List<String> places =
        requirements.entrySet().stream()
            .filter(place -> looksAt(place.getValue(), aspect))
            .map(Map.Entry::getKey)
            .filter(at -> isTaken(at, first, second))
            .toList();
    return places.stream()
        .filter(at -> at.startsWith(own))
        .findFirst()
        .or(() -> places.stream().findFirst())
        .orElse(own);
  }

  /** What asks of stretches of time looks at what the definitions look at that it names. */
  private boolean looksAt(Requirement requirement, Aspect aspect) {
    Requirement whole =
        requirement.asksOfStretches() ? scheme.writtenOut(requirement) : requirement;
    return Aspects.of(whole).contains(aspect);
  }

  private static boolean isTaken(String at, Decision first, Decision second) {
    Optional<Verdict> unknown = Decided.at(first, at).map(finding -> finding.getVerdict());
    return unknown.isPresent()
        && !unknown.get().isOpen()
        && !unknown.equals(Decided.at(second, at).map(finding -> finding.getVerdict()));
  }
}
