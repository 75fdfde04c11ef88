package org.baremo.certification.decision.rule.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.SharedDuty;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.time.Period;

/**
 * Nobody who had one role had another. With a period, whoever had the other role when the period
 * was over, or had it on the day that it is over, may have this one; whoever had it afterwards may
 * not.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which roles are kept apart, and for how long
 * @param days what reads the days of the scheme
 */
public record SeparationRule(Head head, SeparationRequirement requirement, Days days)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    Map<RoleName, List<Duty>> duties = new HashMap<>();
    facts.dossier().getDuties().stream()
        .distinct()
        .forEach(
            duty -> duties.computeIfAbsent(duty.getRole(), key -> new ArrayList<>()).add(duty));
    List<Duty> own = duties.getOrDefault(requirement.getRole(), List.of());
    List<RoleName> vacant = facts.dossier().getVacantRoles();
    if (own.isEmpty()) {
      return vacant.contains(requirement.getRole())
          ? head.finding(
                  Verdict.MET, new Observation.Served(requirement.getRole(), List.of(), List.of()))
              .build()
          : lacking(requirement.getRole()).build();
    }
    return new Judging(own).judge(duties, vacant);
  }

  private Finding.Builder lacking(RoleName role) {
    return head.finding(
        Verdict.INDETERMINATE, Observation.Nothing.of(Observation.Reason.NO_ROLE, role));
  }

  private static EvidenceRef evidence(Duty duty) {
    return new EvidenceRef(EvidenceRef.Kind.DUTY, duty.getRole().value());
  }

  /**
   * What one person had this role on, in short: everybody else's duties are held against that, not
   * against every day of it.
   */
  private static final class Served {
    private final RoleName role;

    /** The first and the last day on which another role is far enough away. */
    private Optional<LocalDate> first = Optional.empty();

    private Optional<LocalDate> last = Optional.empty();

    /** The first day of the role itself: what is too near to any of its days is so to this one. */
    private Optional<LocalDate> earliest = Optional.empty();

    /** Whether no other role is ever far enough away from one of these days. */
    private boolean isAlways;

    private boolean isUndatedFirst;
    private Optional<Observation.Nothing> lack = Optional.empty();

    Served(List<Duty> duties, Period within, Days days) {
      this.role = duties.get(0).getRole();
      this.isUndatedFirst = duties.get(0).getOn().isEmpty();
      for (Duty duty : duties) {
        if (duty.getOn().isEmpty()) {
          lack = lack.or(() -> Optional.of(undated(role)));
        } else {
          LocalDate on = duty.getOn().get();
          earliest = earliest.filter(known -> known.isBefore(on)).or(duty::getOn);
          add(days.before(on, within));
        }
      }
    }

    private void add(DayRead over) {
      if (over.day().isPresent()) {
        LocalDate day = over.day().get();
        first = first.filter(known -> known.isBefore(day)).or(over::day);
        last = last.filter(known -> known.isAfter(day)).or(over::day);
      } else if (over.isOutOfRange()) {
        isAlways = true;
      } else {
        lack = lack.or(over::lack);
      }
    }

    boolean isShared(LocalDate had) {
      return isAlways || first.map(had::isAfter).orElse(false);
    }

    /** Whether a role was had far enough away from one of these days. */
    boolean isApart(LocalDate had) {
      return last.map(day -> !had.isAfter(day)).orElse(false);
    }

    /** Why nobody can tell of a duty without a day. */
    Observation.Nothing undatedBeside(Duty other) {
      return undated(isUndatedFirst ? role : other.getRole());
    }
  }

  private static Observation.Nothing undated(RoleName role) {
    return Observation.Nothing.of(Observation.Reason.INCOMPLETE, role);
  }

  /** One case. Not thread-safe. */
  private final class Judging {
    private final List<Duty> own;
    private final Map<String, List<Duty>> mine = new HashMap<>();
    private final Map<String, Served> served = new HashMap<>();
    private final Map<List<String>, SharedDuty> shared = new LinkedHashMap<>();
    private final List<IgnoredEvidence> ignored = new ArrayList<>();
    private Optional<Observation.Nothing> lack = Optional.empty();

    Judging(List<Duty> own) {
      this.own = own;
      own.forEach(
          duty -> mine.computeIfAbsent(duty.getPerson(), key -> new ArrayList<>()).add(duty));
    }

    Finding judge(Map<RoleName, List<Duty>> duties, List<RoleName> vacant) {
      List<EvidenceRef> used = new ArrayList<>();
      own.forEach(duty -> used.add(evidence(duty)));
      for (RoleName role : requirement.getApartFrom()) {
        List<Duty> others = duties.getOrDefault(role, List.of());
        if (others.isEmpty() && !vacant.contains(role)) {
          lack =
              lack.or(() -> Optional.of(Observation.Nothing.of(Observation.Reason.NO_ROLE, role)));
        }
        others.forEach(
            duty -> {
              used.add(evidence(duty));
              compare(duty);
            });
      }
      return finding()
          .used(used.stream().distinct().toList())
          .ignored(ignored.stream().distinct().toList())
          .build();
    }

    private Finding.Builder finding() {
      Observation told =
          new Observation.Served(
              requirement.getRole(),
              own.stream().map(Duty::getPerson).distinct().toList(),
              List.copyOf(shared.values()));
      if (!shared.isEmpty()) {
        return head.finding(Verdict.NOT_MET, told);
      }
      return lack.isPresent()
          ? head.finding(Verdict.INDETERMINATE, lack.get())
          : head.finding(Verdict.MET, told);
    }

    private void compare(Duty other) {
      List<Duty> same = mine.getOrDefault(other.getPerson(), List.of());
      if (same.isEmpty()) {
        return;
      }
      if (requirement.getWithin().isEmpty()) {
        share(other, same.stream().flatMap(duty -> duty.getOn().stream()).findFirst());
        return;
      }
      Period within = requirement.getWithin().get();
      Served days =
          served.computeIfAbsent(
              other.getPerson(), person -> new Served(same, within, SeparationRule.this.days));
      if (other.getOn().isEmpty()) {
        lack = lack.or(() -> Optional.of(days.undatedBeside(other)));
        return;
      }
      within(other, other.getOn().get(), days);
    }

    /** One day of each role is enough to tell of somebody who had both. */
    private void share(Duty other, Optional<LocalDate> on) {
      shared.putIfAbsent(
          List.of(other.getPerson(), other.getRole().value()),
          new SharedDuty(other.getPerson(), on, other.getRole(), other.getOn()));
    }

    private void within(Duty other, LocalDate had, Served days) {
      if (days.isShared(had)) {
        share(other, days.earliest);
      }
      if (days.isApart(had)) {
        ignored.add(
            new IgnoredEvidence(
                evidence(other),
                IgnoredEvidence.Reason.OUTSIDE_WINDOW,
                Optional.of(had.toString())));
      }
      lack = lack.or(() -> days.lack);
    }
  }
}
