package org.baremo.certification.decision.rule.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Gaps;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.DateRange;

/**
 * A day in one of the stretches of time that the dossier states under a name.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which day, in which stretches of time
 * @param days what reads the days of the scheme
 */
public record PeriodRule(Head head, PeriodRequirement requirement, Days days) implements Rule {

  @Override
  public Finding judge(Case facts) {
    DayRead on = days.read(requirement.getOn(), facts);
    if (on.isNone()) { // no day, in whatever stretch
      return head.finding(Verdict.NOT_MET, on.lack().orElseThrow())
          .addAllIgnored(on.ignored())
          .build();
    }
    List<DateRange> stated = facts.dossier().getPeriods().get(requirement.getPeriod());
    if (stated == null) {
      return head.finding(
              Verdict.INDETERMINATE,
              Observation.Nothing.of(Observation.Reason.NO_PERIOD, requirement.getPeriod()))
          .build();
    }
    if (on.day().isEmpty()) { // a day that nobody knows lies in no stretch where there is none
      Observation.Nothing lack = on.lack().orElseThrow();
      return (stated.isEmpty() ? head.finding(Verdict.NOT_MET, lack) : head.open(lack))
          .ignored(on.ignored())
          .build();
    }
    return judge(on.day().get(), stated).addAllUsed(on.used()).addAllIgnored(on.ignored()).build();
  }

  private Finding.Builder judge(LocalDate day, List<DateRange> stated) {
    List<DateRange> within = stated.stream().filter(range -> range.contains(day)).toList();
    Finding.Builder finding =
        head.finding(within.isEmpty() ? Verdict.NOT_MET : Verdict.MET, new Observation.OnDay(day));
    for (DateRange range : stated.stream().distinct().toList()) {
      if (within.contains(range)) {
        finding.addUsed(evidence(range));
      } else {
        finding.addIgnored(
            new IgnoredEvidence(
                evidence(range), IgnoredEvidence.Reason.OUTSIDE_WINDOW, Optional.empty()));
      }
    }
    return within.isEmpty() ? finding.missing(waiting(day, stated)) : finding;
  }

  private EvidenceRef evidence(DateRange range) {
    return new EvidenceRef(EvidenceRef.Kind.PERIOD, requirement.getPeriod() + " " + range);
  }

  /** Where the day of the decision is meant, the next stretch may come. */
  private Optional<Gap> waiting(LocalDate day, List<DateRange> stated) {
    return requirement.getOn().equals(Day.of(DateName.DECISION))
        ? stated.stream()
            .map(DateRange::getFirstDay)
            .filter(first -> first.isAfter(day))
            .min(Comparator.naturalOrder())
            .flatMap(Gaps::until)
        : Optional.empty();
  }
}
