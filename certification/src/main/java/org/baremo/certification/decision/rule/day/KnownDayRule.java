package org.baremo.certification.decision.rule.day;

import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.scheme.time.Day;

/**
 * A day that must be known for an award to be given.
 *
 * @param head what every finding of the requirement says about it
 * @param day which
 * @param days what reads the days of the scheme
 */
public record KnownDayRule(Head head, Day day, Days days) implements Rule {

  /**
   * Makes the rule on a day of an award.
   *
   * @param id by which findings name it
   * @param pointer where the day stands in the scheme's document
   * @param day which
   * @param days what reads the days of the scheme
   */
  public KnownDayRule(String id, String pointer, Day day, Days days) {
    this(
        new Head(id, pointer, Optional.empty(), Optional.empty(), new Demand.HaveDay(day)),
        day,
        days);
  }

  @Override
  public Finding judge(Case facts) {
    DayRead read = days.read(day, facts);
    return read.day()
        .map(known -> head.finding(Verdict.MET, new Observation.OnDay(known)))
        .orElseGet(() -> head.open(read.lack().orElseThrow()))
        .used(read.used())
        .ignored(read.ignored())
        .build();
  }
}
