package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.core.value.DateRange;

/** A rule that must be met in some stretch of time, of those that begin with what it looks at. */
record SomeStretchRule(Head head, SomeStretch requirement, Stretches stretches)
    implements CaseRule {

  @Override
  public Finding judge(Case facts) {
    Choice choice = Choice.some();
    for (LocalDate day : stretches.begins(facts)) {
      DateRange stretch = requirement.getLasts().from(day, requirement.getLastDay());
      choice.add(stretch, stretches.rule().judge(facts.within(stretch)), 0);
    }
    Verdict verdict =
        Verdict.any(choice.verdicts(), RuleCompiler.verdict(requirement.getWhenEmpty()));
    Optional<Stretches.Chosen> chosen = choice.chosen();
    return stretches.told(
        head.finding(verdict, choice.counted()),
        chosen,
        days -> chosen.map(one -> isIn(days, one.days())).orElse(false),
        facts);
  }

  private static boolean isIn(DateRange days, DateRange stretch) {
    return stretch.contains(days.getFirstDay())
        && days.getLastDay().map(stretch::contains).orElse(false);
  }
}
