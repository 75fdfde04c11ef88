package org.baremo.certification.decision.rule;

import java.util.List;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.requirement.UnitsRequirement;

/**
 * How many units of an award are met, compared with a number. What each came to is told where the
 * award lists its units, and not here again.
 */
record UnitsRule(Head head, UnitsRequirement requirement, UnitRules units) implements CaseRule {

  @Override
  public Finding judge(Case facts) {
    List<Verdict> verdicts =
        facts.units(units).stream()
            .filter(unit -> requirement.counts(unit.unit()))
            .map(UnitFinding::verdict)
            .toList();
    Verdict verdict =
        Verdict.count(
            requirement.getComparison(),
            requirement.getCount(),
            verdicts,
            RuleCompiler.verdict(requirement.getWhenEmpty()));
    return CountRule.finding(
            head, verdict, verdicts, requirement.getComparison(), requirement.getCount())
        .build();
  }
}
