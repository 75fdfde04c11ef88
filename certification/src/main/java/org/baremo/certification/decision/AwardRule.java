package org.baremo.certification.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.Validity;
import org.baremo.certification.scheme.requirement.DateName;
import org.baremo.core.value.DateRange;

/** An award made ready to judge cases. Immutable, thread-safe. */
record AwardRule(Award award, String pointer, Rule rule) {

  AwardFinding judge(Case facts) {
    Finding required = rule.judge(facts);
    return award
        .getValidity()
        .map(Validity::getStart)
        .map(start -> AwardFinding.of(award.getCode(), required, start(start, facts)))
        .orElseGet(() -> AwardFinding.of(award.getCode(), required));
  }

  private Finding start(DateName name, Case facts) {
    Rule.Head head =
        new Rule.Head(
            "validity",
            pointer + "/validity/start",
            Optional.empty(),
            Optional.empty(),
            new Demand.HaveDate(name));
    return facts
        .date(name)
        .map(day -> head.finding(Verdict.MET, new Observation.OnDay(day)))
        .orElseGet(
            () ->
                head.finding(
                    Verdict.INDETERMINATE,
                    Observation.Nothing.of(Observation.Reason.NO_DATE, name)))
        .build();
  }

  /** What is given once the award is met, so that its dates are known. */
  Grant grant(Case facts) {
    return Grant.builder()
        .award(award.getCode())
        .title(award.getTitle())
        .levels(award.getLevels())
        .validity(validity(facts))
        .build();
  }

  private DateRange validity(Case facts) {
    Optional<Validity> validity = award.getValidity();
    if (validity.isEmpty()) {
      return DateRange.from(facts.asOf().toLocalDate());
    }
    LocalDate start = facts.date(validity.get().getStart()).orElseThrow();
    return validity.get().daysFrom(start);
  }
}
