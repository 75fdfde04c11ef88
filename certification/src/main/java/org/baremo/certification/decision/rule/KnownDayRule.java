package org.baremo.certification.decision.rule;

import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.time.Day;

/** A day that must be known for an award to be given. */
record KnownDayRule(Head head, Day day, Days days) implements CaseRule {

  KnownDayRule(String id, String pointer, Day day, Days days) {
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
