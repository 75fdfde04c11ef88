package org.baremo.certification.decision.rule.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand.Role;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Gaps;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.Comparison;

/**
 * Two days that compare as stated.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which days, and how they compare
 * @param days what reads the days of the scheme
 */
public record DayRule(Head head, DayRequirement requirement, Days days) implements Rule {

  @Override
  public Finding judge(Case facts) {
    DayRead day = days.read(requirement.getDay(), facts);
    DayRead other = days.read(requirement.getOther(), facts);
    return judge(day, other)
        .addOperands(
            day.operand(Role.LEFT, label(requirement.getDay())),
            other.operand(Role.RIGHT, label(requirement.getOther())))
        .used(both(day.used(), other.used()))
        .ignored(
            both(
                IgnoredEvidence.besides(day.ignored(), day.used(), other.used()),
                IgnoredEvidence.besides(other.ignored(), other.used(), day.used())))
        .build();
  }

  private Finding.Builder judge(DayRead day, DayRead other) {
    Optional<Observation.Nothing> lack = Lacks.first(day.lack(), other.lack());
    if (day.isNone() || other.isNone()) { // whatever the other day is
      return head.finding(Verdict.NOT_MET, (day.isNone() ? day : other).lack().orElseThrow());
    }
    if (lack.isPresent()) {
      return head.open(lack.get());
    }
    LocalDate left = day.day().orElseThrow();
    LocalDate right = other.day().orElseThrow();
    boolean holds = requirement.getComparison().holds(left, right);
    return head.finding(holds ? Verdict.MET : Verdict.NOT_MET, new Observation.OnDay(left))
        .missing(holds ? Optional.empty() : waiting(left, right));
  }

  /** Where the day of the decision has only to come later, waiting is enough. */
  private Optional<Gap> waiting(LocalDate left, LocalDate right) {
    Comparison comparison = requirement.getComparison();
    if (isDecision(requirement.getDay())) {
      return switch (comparison) {
        case AT_LEAST -> Gaps.until(right);
        case ABOVE -> Gaps.until(right.plusDays(1));
        case EQUAL -> left.isBefore(right) ? Gaps.until(right) : Optional.empty();
        case AT_MOST, BELOW -> Optional.empty();
      };
    }
    if (isDecision(requirement.getOther())) {
      return switch (comparison) {
        case AT_MOST -> Gaps.until(left);
        case BELOW -> Gaps.until(left.plusDays(1));
        case EQUAL -> right.isBefore(left) ? Gaps.until(left) : Optional.empty();
        case AT_LEAST, ABOVE -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private static boolean isDecision(Day day) {
    return day instanceof Day.Named named && named.name().equals(DateName.DECISION);
  }

  private static Optional<String> label(Day day) {
    return day instanceof Day.Named named ? Optional.of(named.name().value()) : Optional.empty();
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
