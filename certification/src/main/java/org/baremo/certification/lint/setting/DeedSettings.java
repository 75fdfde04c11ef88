package org.baremo.certification.lint.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;

/** Certificates and duties that are worth trying. They are never all that there could be. */
final class DeedSettings {
  private static final String MADE = "made-up";
  private static final int MOST_SUSPENDED = 10_000;

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
    readings
        .quantities(aspect)
        .forEach((quantity, points) -> suspended(quantity, points, all, standing));
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
    requirement.quantities().values().forEach(quantity -> days(quantity, days));
    return days;
  }

  private static void days(Quantity quantity, List<Day> days) {
    days.addAll(quantity.days().values());
    quantity.parts().values().forEach(part -> days(part, days));
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

  /** The certificate of a quantity, suspended for as many days as matter, and not at all. */
  private void suspended(
      Quantity quantity,
      Collection<Rational> points,
      Set<AcceptedCertificate> all,
      Map<String, Setting> standing) {
    if (quantity instanceof SuspensionDays asked) {
      AcceptedCertificate one =
          AcceptedCertificate.builder()
              .scheme(asked.getScheme())
              .addAllAwards(asked.getAward().stream().toList())
              .build();
      all.add(one);
      Cells.of(points, Span.from(Rational.ONE, true)).stream()
          .filter(Rational::isWhole)
          .filter(days -> days.compareTo(Rational.of(MOST_SUSPENDED)) <= 0)
          .map(days -> suspended(one, days.numerator().intValueExact()))
          .forEach(setting -> standing.putIfAbsent(setting.label(), setting));
    }
  }

  /** One that was suspended for so many days, and is good again. */
  private Setting suspended(AcceptedCertificate accepted, int days) {
    HeldCertificate one = certificate(accepted, 0, Optional.empty());
    LocalDate since = base.minusDays(days);
    LocalDate first = one.getValidity().getFirstDay();
    HeldCertificate early =
        one.toBuilder().validity(DateRange.from(since.isBefore(first) ? since : first)).build();
    return Setting.of(
        List.of(name(early)) + " suspended " + days,
        draft -> {
          said(draft, early, HeldStatus.Status.SUSPENDED, since);
          draft
              .dossier()
              .addCertificateStatuses(
                  HeldStatus.builder()
                      .number(early.getNumber())
                      .status(HeldStatus.Status.ACTIVE)
                      .since(base)
                      .build());
        });
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
        .units(accepted.getUnits())
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
