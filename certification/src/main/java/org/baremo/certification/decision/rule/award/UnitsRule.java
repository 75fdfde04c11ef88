package org.baremo.certification.decision.rule.award;

import java.util.List;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.combination.CountRule;
import org.baremo.certification.scheme.requirement.UnitsRequirement;

/**
 * How many units of an award are met, compared with a number. What each came to is told where the
 * award lists its units, and not here again.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement how many units are asked for, and which of them count
 * @param units the units of the award
 * @param whenEmpty what it comes to where none of them applies
 */
public record UnitsRule(Head head, UnitsRequirement requirement, UnitRules units, Verdict whenEmpty)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    List<Verdict> verdicts =
        units.judged(facts).stream()
            .filter(unit -> requirement.counts(unit.unit()))
            .map(UnitFinding::verdict)
            .toList();
    Verdict verdict =
        Verdict.count(requirement.getComparison(), requirement.getCount(), verdicts, whenEmpty);
    return CountRule.finding(
            head, verdict, verdicts, requirement.getComparison(), requirement.getCount())
        .build();
  }
}
