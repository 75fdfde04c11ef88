package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.time.Period;

/**
 * Nobody who had one role had another. With a period, whoever had the other role when the period
 * was over, or had it on the day that it is over, may have this one; whoever had it afterwards may
 * not.
 */
record SeparationRule(Head head, SeparationRequirement requirement, Days days) implements CaseRule {

  @Override
  public Finding judge(Case facts) {
    List<Duty> duties = facts.dossier().getDuties().stream().distinct().toList();
    List<Duty> own = of(requirement.getRole(), duties);
    if (own.isEmpty()) {
      return lacking(requirement.getRole()).build();
    }
    return new Judging(own).judge(duties);
  }

  private Finding.Builder lacking(RoleName role) {
    return head.finding(
        Verdict.INDETERMINATE, Observation.Nothing.of(Observation.Reason.NO_ROLE, role));
  }

  private static List<Duty> of(RoleName role, List<Duty> duties) {
    return duties.stream().filter(duty -> duty.getRole().equals(role)).toList();
  }

  private static EvidenceRef evidence(Duty duty) {
    return new EvidenceRef(EvidenceRef.Kind.DUTY, duty.getRole().value());
  }

  /** One case. Not thread-safe. */
  private final class Judging {
    private final List<Duty> own;
    private final List<RoleName> shared = new ArrayList<>();
    private final List<IgnoredEvidence> ignored = new ArrayList<>();
    private Optional<Observation.Nothing> lack = Optional.empty();

    Judging(List<Duty> own) {
      this.own = own;
    }

    Finding judge(List<Duty> duties) {
      List<EvidenceRef> used = new ArrayList<>();
      own.forEach(duty -> used.add(evidence(duty)));
      for (RoleName role : requirement.getApartFrom()) {
        List<Duty> others = of(role, duties);
        if (others.isEmpty()) {
          lack =
              lack.or(() -> Optional.of(Observation.Nothing.of(Observation.Reason.NO_ROLE, role)));
        }
        others.forEach(
            duty -> {
              used.add(evidence(duty));
              own.forEach(mine -> compare(mine, duty));
            });
      }
      return finding()
          .used(used.stream().distinct().toList())
          .ignored(ignored.stream().distinct().toList())
          .build();
    }

    private Finding.Builder finding() {
      Observation served =
          new Observation.Served(
              requirement.getRole(),
              own.stream().map(Duty::getPerson).distinct().toList(),
              shared.stream().distinct().toList());
      if (!shared.isEmpty()) {
        return head.finding(Verdict.NOT_MET, served);
      }
      return lack.isPresent()
          ? head.finding(Verdict.INDETERMINATE, lack.get())
          : head.finding(Verdict.MET, served);
    }

    private void compare(Duty mine, Duty other) {
      if (!mine.getPerson().equals(other.getPerson())) {
        return;
      }
      if (requirement.getWithin().isEmpty()) {
        shared.add(other.getRole());
        return;
      }
      within(mine, other, requirement.getWithin().get());
    }

    private void within(Duty mine, Duty other, Period within) {
      if (mine.getOn().isEmpty() || other.getOn().isEmpty()) {
        Duty undated = mine.getOn().isEmpty() ? mine : other;
        lack =
            lack.or(
                () ->
                    Optional.of(
                        Observation.Nothing.of(Observation.Reason.INCOMPLETE, undated.getRole())));
        return;
      }
      LocalDate had = other.getOn().get();
      DayRead over = days.before(mine.getOn().get(), within);
      boolean isOutOfRange =
          over.lack().map(one -> one.reason() == Observation.Reason.OUT_OF_RANGE).orElse(false);
      if (isOutOfRange || over.day().map(had::isAfter).orElse(false)) {
        shared.add(other.getRole());
      } else if (over.day().isPresent()) {
        ignored.add(
            new IgnoredEvidence(
                evidence(other),
                IgnoredEvidence.Reason.OUTSIDE_WINDOW,
                Optional.of(had.toString())));
      } else {
        lack = lack.or(over::lack);
      }
    }
  }
}
