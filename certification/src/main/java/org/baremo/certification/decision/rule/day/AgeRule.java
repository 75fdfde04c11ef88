package org.baremo.certification.decision.rule.day;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Gaps;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.scheme.requirement.AgeRequirement;

/**
 * An age reached on a date of the case.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which age, on which date
 */
public record AgeRule(Head head, AgeRequirement requirement) implements Rule {

  @Override
  public Finding judge(Case facts) {
    Optional<LocalDate> on = facts.date(requirement.getOn());
    if (on.isEmpty()) {
      return head.finding(
              Verdict.INDETERMINATE,
              Observation.Nothing.of(Observation.Reason.NO_DATE, requirement.getOn()))
          .build();
    }
    Optional<LocalDate> birth = facts.dossier().getBirthDate();
    return birth.isPresent()
        ? judge(birth.get(), on.get(), facts.asOf().toLocalDate())
        : head.finding(
                Verdict.INDETERMINATE, Observation.Nothing.of(Observation.Reason.NO_BIRTH_DATE))
            .build();
  }

  private Finding judge(LocalDate birth, LocalDate on, LocalDate today) {
    Observation observed = new Observation.Aged(years(birth, on), on);
    if (birth.getYear() + requirement.getMinimumYears() > Year.MAX_VALUE) {
      return head.finding(Verdict.NOT_MET, observed).build(); // the calendar has no such day
    }
    LocalDate reached = requirement.getLeapDay().anniversary(birth, requirement.getMinimumYears());
    if (reached.isAfter(on)) {
      return head.finding(Verdict.NOT_MET, observed).missing(Gaps.until(reached)).build();
    }
    return reached.isAfter(today) // so is the date: both are announced, and neither has come
        ? head.open(Observation.Nothing.of(Observation.Reason.NOT_YET_COME, reached)).build()
        : head.finding(Verdict.MET, observed).build();
  }

  /** Whole years reached; none before the birth. */
  private int years(LocalDate birth, LocalDate on) {
    int years = Math.max(0, on.getYear() - birth.getYear());
    return years > 0 && requirement.getLeapDay().anniversary(birth, years).isAfter(on)
        ? years - 1
        : years;
  }
}
