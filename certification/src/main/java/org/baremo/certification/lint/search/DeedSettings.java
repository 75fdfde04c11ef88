package org.baremo.certification.lint.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AcceptedCertificate;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.HeldState;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;

/**
 * Certificates, attempts and duties that are worth trying. They are never all that there could be.
 */
final class DeedSettings {
  private static final String MADE = "made-up";
  private static final int MONTH = 30;
  private static final int MANY_YEARS = 20;
  private static final int MOST_GROUPS = 8;
  private static final List<AttemptResult> PASSED = List.of(AttemptResult.PASSED);
  private static final List<AttemptResult> RESULTS =
      List.of(AttemptResult.PASSED, AttemptResult.FAILED, AttemptResult.NO_SHOW);

  private final Readings readings;
  private final LocalDate base;

  DeedSettings(Readings readings, LocalDate base) {
    this.readings = readings;
    this.base = base;
  }

  private static Setting none() {
    return Setting.of(Setting.UNKNOWN, draft -> {});
  }

  /**
   * Each certificate that is accepted, all of them, and none; held for a year, without an end, and
   * standing in each way that is asked for.
   */
  Variable certificate(Aspect aspect) {
    Set<AcceptedCertificate> all = new LinkedHashSet<>();
    Map<String, Setting> standing = new LinkedHashMap<>();
    for (Requirement requirement : readings.of(aspect)) {
      if (requirement instanceof HeldRequirement held) {
        all.addAll(held.getAccepted());
        held.getStates().stream()
            .filter(state -> state != HeldState.GOOD)
            .flatMap(state -> held.getAccepted().stream().map(one -> standing(one, state)))
            .forEach(setting -> standing.putIfAbsent(setting.label(), setting));
      }
      days(requirement).forEach(day -> certificates(day, all));
    }
    List<AcceptedCertificate> accepted = List.copyOf(all);
    List<Setting> settings = new ArrayList<>();
    for (AcceptedCertificate one : accepted) {
      settings.add(held(List.of(one), Optional.empty()));
      settings.add(held(List.of(one), Optional.of(base.plusYears(1))));
    }
    if (accepted.size() > 1) {
      settings.add(held(accepted, Optional.empty()));
    }
    settings.addAll(standing.values());
    settings.add(none());
    return new Variable(aspect, settings, false);
  }

  private static List<Day> days(Requirement requirement) {
    List<Day> days = new ArrayList<>(requirement.days().values());
    requirement.quantities().values().forEach(quantity -> days.addAll(quantity.days().values()));
    return days;
  }

  private static void certificates(Day day, Set<AcceptedCertificate> all) {
    if (day instanceof Day.OfCertificate certificate) {
      all.add(
          AcceptedCertificate.builder()
              .scheme(certificate.scheme())
              .addAllAwards(certificate.award().stream().toList())
              .build());
    }
    day.days().values().forEach(part -> certificates(part, all));
  }

  private Setting held(List<AcceptedCertificate> accepted, Optional<LocalDate> last) {
    List<HeldCertificate> certificates = new ArrayList<>();
    for (AcceptedCertificate one : accepted) {
      certificates.add(certificate(one, certificates.size(), last));
    }
    String label =
        certificates.stream().map(DeedSettings::name).toList()
            + last.map(day -> " ..." + day).orElse("");
    return Setting.of(
        label,
        draft ->
            certificates.forEach(
                one ->
                    said(draft, one, HeldStatus.Status.ACTIVE, one.getValidity().getFirstDay())));
  }

  /** One that came to stand so the day before. */
  private Setting standing(AcceptedCertificate accepted, HeldState state) {
    LocalDate yesterday = base.minusDays(1);
    boolean isExpired = state == HeldState.EXPIRED;
    Optional<LocalDate> last =
        isExpired ? Optional.of(yesterday.minusDays(1)) : Optional.<LocalDate>empty();
    HeldCertificate one = certificate(accepted, 0, last);
    HeldStatus.Status status =
        switch (state) {
          case GOOD, EXPIRED -> HeldStatus.Status.ACTIVE;
          case SUSPENDED -> HeldStatus.Status.SUSPENDED;
          case REVOKED -> HeldStatus.Status.REVOKED;
        };
    LocalDate since = isExpired ? one.getValidity().getFirstDay() : yesterday;
    return Setting.of(
        List.of(name(one)) + " " + state.name().toLowerCase(Locale.ROOT),
        draft -> said(draft, one, status, since));
  }

  private static String name(HeldCertificate one) {
    return one.getScheme() + "/" + one.getAward();
  }

  /** Valid for a year, or since it is accepted where that is later, and before it ends. */
  private HeldCertificate certificate(
      AcceptedCertificate accepted, int place, Optional<LocalDate> last) {
    LocalDate year = base.minusYears(1);
    LocalDate since = accepted.getSince().filter(day -> day.isAfter(year)).orElse(year);
    return HeldCertificate.builder()
        .scheme(accepted.getScheme())
        .award(accepted.getAwards().isEmpty() ? MADE : accepted.getAwards().get(0))
        .number(MADE + "-" + place)
        .level(accepted.getAtLeast())
        .validity(
            DateRange.builder()
                .firstDay(last.filter(since::isAfter).orElse(since))
                .lastDay(last)
                .build())
        .build();
  }

  private static void said(
      Draft draft, HeldCertificate one, HeldStatus.Status status, LocalDate since) {
    draft.evidence(one);
    draft
        .dossier()
        .addCertificateStatuses(
            HeldStatus.builder().number(one.getNumber()).status(status).since(since).build());
  }

  /**
   * One attempt at each exam, passed, failed or missed; then twice; then each passed but those that
   * are asked for together, which were not sat or passed long before.
   */
  Variable attempt(Aspect aspect) {
    Set<List<String>> groups = new LinkedHashSet<>();
    Set<Ref> nodes = new LinkedHashSet<>();
    for (Requirement requirement : readings.of(aspect)) {
      requirement.quantities().values().forEach(quantity -> exams(quantity, groups, nodes));
      days(requirement).forEach(day -> exams(day, groups));
      if (requirement instanceof WaitRequirement wait) {
        groups.add(wait.getAfter().getExams());
      }
    }
    Set<String> exams = new LinkedHashSet<>();
    groups.forEach(exams::addAll);
    List<Setting> settings = new ArrayList<>();
    for (AttemptResult result : RESULTS) {
      settings.add(sat(List.of(result), exams, Set.of(), nodes));
    }
    settings.add(sat(List.of(AttemptResult.FAILED, AttemptResult.PASSED), exams, Set.of(), nodes));
    settings.add(sat(List.of(AttemptResult.FAILED, AttemptResult.FAILED), exams, Set.of(), nodes));
    groups.stream()
        .limit(MOST_GROUPS)
        .forEach(
            group -> {
              Set<String> others = new LinkedHashSet<>(exams);
              others.removeAll(Set.copyOf(group));
              if (!group.isEmpty() && !others.isEmpty()) {
                settings.add(sat(PASSED, others, Set.of(), nodes));
                settings.add(sat(PASSED, others, Set.copyOf(group), nodes));
              }
            });
    settings.add(none());
    return new Variable(aspect, settings, false);
  }

  private static void exams(Quantity quantity, Set<List<String>> groups, Set<Ref> nodes) {
    if (quantity instanceof Quantity.Attempts attempts) {
      exams(attempts.of(), groups);
    } else if (quantity instanceof AttemptMark mark) {
      exams(mark.getOf(), groups);
      mark.getNode().ifPresent(nodes::add);
    }
    quantity.days().values().forEach(day -> exams(day, groups));
    quantity.parts().values().forEach(part -> exams(part, groups, nodes));
  }

  private static void exams(AttemptFilter filter, Set<List<String>> groups) {
    groups.add(filter.getExams());
    filter.getSince().ifPresent(day -> exams(day, groups));
    filter.getUntil().ifPresent(day -> exams(day, groups));
  }

  private static void exams(Day day, Set<List<String>> groups) {
    if (day instanceof Day.OfAttempt attempt) {
      exams(attempt.of(), groups);
    }
    day.days().values().forEach(part -> exams(part, groups));
  }

  /** Attempts at some exams, and at others that were passed long before. */
  private Setting sat(
      List<AttemptResult> results, Set<String> exams, Set<String> before, Set<Ref> nodes) {
    List<Optional<String>> at = new ArrayList<>();
    exams.forEach(exam -> at.add(Optional.of(exam)));
    if (at.isEmpty()) {
      at.add(Optional.empty());
    }
    List<Attempt> attempts = new ArrayList<>();
    for (String exam : new TreeSet<>(before)) {
      LocalDate day = base.minusYears(MANY_YEARS);
      String id = MADE + "-" + attempts.size();
      attempts.add(attempt(id, Optional.of(exam), AttemptResult.PASSED, day, nodes));
    }
    for (Optional<String> exam : at) {
      for (int i = 0; i < results.size(); i++) {
        LocalDate day = base.minusDays((long) MONTH * (results.size() - i));
        attempts.add(attempt(MADE + "-" + attempts.size(), exam, results.get(i), day, nodes));
      }
    }
    return Setting.of(results + " " + exams, draft -> draft.dossier().addAllAttempts(attempts));
  }

  private static Attempt attempt(
      String id, Optional<String> exam, AttemptResult result, LocalDate day, Set<Ref> nodes) {
    Attempt.Builder attempt = Attempt.builder().id(id).exam(exam).heldOn(day).result(result);
    if (result != AttemptResult.NO_SHOW) {
      long points = result == AttemptResult.PASSED ? 100 : 0;
      Outcome outcome = Outcome.Assessed.of(Mark.of(points, 100));
      attempt.overall(outcome);
      nodes.forEach(node -> attempt.putOutcome(node, outcome));
    }
    return attempt.build();
  }

  /** Everybody another person, everybody the same one, and nobody. */
  Variable duty(Aspect aspect) {
    TreeSet<RoleName> roles = new TreeSet<>();
    for (Requirement requirement : readings.of(aspect)) {
      if (requirement instanceof SeparationRequirement apart) {
        roles.add(apart.getRole());
        roles.addAll(apart.getApartFrom());
      }
    }
    List<Duty> different = new ArrayList<>();
    List<Duty> same = new ArrayList<>();
    for (RoleName role : roles) {
      different.add(Duty.builder().role(role).person(role.value()).on(base).build());
      same.add(Duty.builder().role(role).person(MADE).on(base).build());
    }
    return new Variable(
        aspect,
        List.of(
            Setting.of(roles + " \u2260", draft -> draft.dossier().addAllDuties(different)),
            Setting.of(roles + " =", draft -> draft.dossier().addAllDuties(same)),
            none()),
        false);
  }
}
