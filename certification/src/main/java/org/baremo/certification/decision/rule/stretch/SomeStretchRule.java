package org.baremo.certification.decision.rule.stretch;

import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.core.value.DateRange;

/**
 * A rule that must be met in some stretch of time, of those that begin with what it looks at.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which stretches
 * @param stretches what is asked of one of them
 * @param whenEmpty what it comes to where there is none
 */
public record SomeStretchRule(
    Head head, SomeStretch requirement, Stretches stretches, Verdict whenEmpty) implements Rule {

  @Override
  public Finding judge(Case facts) {
    Choice choice = Choice.some();
    for (LocalDate day : stretches.begins(facts)) {
      DateRange stretch = requirement.getLasts().from(day, requirement.getLastDay());
      choice.add(stretch, stretches.rule().judge(facts.within(stretch)), 0);
    }
    Verdict verdict = Verdict.any(choice.verdicts(), whenEmpty);
    Optional<Stretches.Chosen> chosen = choice.chosen();
    return stretches.told(
        head.finding(verdict, choice.counted()),
        chosen,
        days -> chosen.map(one -> facts.isIn(days, one.days())).orElse(false),
        facts);
  }
}
