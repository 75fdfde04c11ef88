package org.baremo.certification.lint;

import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.question.Findings;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.quantity.Results;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;

/**
 * What requirements make of exemptions where nobody can be exempt from what they look at. What is
 * not stated in the document is not told: it has no effect either, but nobody relies on it.
 */
final class Exemptions {
  private final Findings findings;

  Exemptions(Findings findings) {
    this.findings = findings;
  }

  void lint(String at, Requirement requirement) {
    boolean isStated = whenExempt(requirement) != WhenExempt.NOT_APPLICABLE;
    if (isStated && requirement.quantities().values().stream().noneMatch(Results::mayBeExempt)) {
      findings.add(LintKind.EXEMPTION_WITHOUT_EFFECT, at, requirement);
    }
  }

  /** What is made of an exemption; what is made of it unless stated where nothing can be wrong. */
  private static WhenExempt whenExempt(Requirement requirement) {
    if (requirement instanceof CompareRequirement compare) {
      return compare.getWhenExempt();
    } else if (requirement instanceof WithinRequirement within) {
      return within.getWhenExempt();
    }
    return requirement instanceof LevelRequirement level && level.getStated().isPresent()
        ? level.getWhenExempt()
        : WhenExempt.NOT_APPLICABLE;
  }
}
