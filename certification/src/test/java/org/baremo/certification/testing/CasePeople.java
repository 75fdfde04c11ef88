package org.baremo.certification.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.absence.WhenStatusUnknown;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.wait.JudgedAttempts;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.scheme.wait.WaitScope;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;

/** Any requirement on days, people and papers, and any dossier that states some of them. */
public final class CasePeople {
  private static final List<RoleName> ROLES =
      List.of(RoleName.of("examiner"), RoleName.of("trainer"), RoleName.of("decider"));
  private static final FactName TITLES = FactName.of("titles");
  private static final FactName CENTRE = FactName.of("accreditation");

  private CasePeople() {}

  public static Arbitrary<Requirement> requirements() {
    return Arbitraries.oneOf(
        Combinators.combine(CaseDays.days(), Arbitraries.of(Comparison.values()), CaseDays.days())
            .as(
                (day, comparison, other) ->
                    DayRequirement.builder()
                        .id("x")
                        .day(day)
                        .comparison(comparison)
                        .other(other)
                        .build()),
        CaseDays.days()
            .map(day -> PeriodRequirement.builder().id("x").period(CENTRE).on(day).build()),
        Arbitraries.of(WhenNotAssessed.values())
            .map(
                when ->
                    CodeRequirement.builder()
                        .id("x")
                        .fact(TITLES)
                        .addOneOf("eso", "fp")
                        .whenNotStated(when)
                        .build()),
        Combinators.combine(
                accepted().list().ofMinSize(1).ofMaxSize(2),
                CaseDays.days(),
                Arbitraries.of(WhenStatusUnknown.values()),
                Arbitraries.of(HeldState.values()).list().uniqueElements().ofMaxSize(3),
                CaseDays.periods().optional(0.4),
                Arbitraries.of(LastDay.values()).optional(0.6))
            .as(
                (accepted, on, when, states, within, last) -> {
                  Optional<Period> asked =
                      within.filter(one -> !states.isEmpty() && !states.contains(HeldState.GOOD));
                  return HeldRequirement.builder()
                      .id("x")
                      .accepted(accepted)
                      .on(on)
                      .whenStatusUnknown(when)
                      .states(states)
                      .within(asked)
                      .withinLastDay(asked.flatMap(one -> last))
                      .build();
                }),
        Combinators.combine(
                CaseDays.filters(),
                waits().list().ofMinSize(1).ofMaxSize(3).filter(CasePeople::endsWithSomeTime),
                Arbitraries.of(WaitScope.values()).list().uniqueElements().ofMaxSize(2),
                Arbitraries.of(JudgedAttempts.values()))
            .as(
                (after, waits, scope, judged) ->
                    WaitRequirement.builder()
                        .id("x")
                        .after(after)
                        .waits(waits)
                        .scope(scope)
                        .judged(judged)
                        .build()),
        stretches(),
        Combinators.combine(
                Arbitraries.of("actic", "icdl"),
                Arbitraries.of(SuspensionDays.Function.values()),
                CaseDays.days().optional(0.3),
                CaseDays.days().optional(0.3),
                Arbitraries.of(Comparison.values()),
                Arbitraries.of(0, 1, 30, 400))
            .as(
                (scheme, function, since, until, comparison, most) ->
                    CompareRequirement.builder()
                        .id("x")
                        .left(
                            SuspensionDays.builder()
                                .scheme(scheme)
                                .function(function)
                                .since(since)
                                .until(until)
                                .build())
                        .comparison(comparison)
                        .right(Quantity.constant(most))
                        .build()),
        CaseDays.periods()
            .optional(0.5)
            .map(
                within ->
                    SeparationRequirement.builder()
                        .id("x")
                        .role(ROLES.get(0))
                        .apartFrom(ROLES.subList(1, 3))
                        .within(within)
                        .build()));
  }

  /** What is asked of stretches of time: attempts, or training. */
  private static Arbitrary<Requirement> stretches() {
    Arbitrary<Requirement> asked =
        Combinators.combine(
                Arbitraries.oneOf(
                    CaseDays.filters().map(Quantity.Attempts::new),
                    Arbitraries.of(TrainingHours.builder().build())),
                Arbitraries.of(Comparison.values()),
                Arbitraries.integers().between(0, 3))
            .as(
                (of, comparison, number) ->
                    CompareRequirement.builder()
                        .id("asked")
                        .left(of)
                        .comparison(comparison)
                        .right(Quantity.constant(number))
                        .build());
    return Combinators.combine(
            asked,
            CaseDays.periods().filter(CaseDays::isLength),
            Arbitraries.of(LastDay.values()),
            Arbitraries.of(WhenEmpty.values()),
            CaseDays.days().optional(0.6),
            CaseDays.days().optional(0.4),
            Arbitraries.of(Unfinished.values()),
            Arbitraries.of(1, 2).optional(0.3))
        .as(
            (requires, lasts, lastDay, whenEmpty, since, until, unfinished, allBut) ->
                since
                    .<Requirement>map(
                        day ->
                            EachStretch.builder()
                                .id("x")
                                .since(day)
                                .lasts(lasts)
                                .until(until)
                                .unfinished(unfinished)
                                .allBut(allBut)
                                .requires(requires)
                                .whenEmpty(whenEmpty)
                                .build())
                    .orElseGet(
                        () ->
                            SomeStretch.builder()
                                .id("x")
                                .lasts(lasts)
                                .lastDay(lastDay)
                                .requires(requires)
                                .whenEmpty(whenEmpty)
                                .build()));
  }

  private static boolean endsWithSomeTime(List<Wait> waits) {
    return waits.get(waits.size() - 1).isSomeTime();
  }

  private static Arbitrary<Wait> waits() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 2_000).map(Wait::ofHours),
        CaseDays.periods().map(Wait::of));
  }

  private static Arbitrary<AcceptedCertificate> accepted() {
    return Combinators.combine(
            Arbitraries.of("actic", "icdl"),
            Arbitraries.of("foundation", "advanced")
                .map(code -> ComDix.EDITION.level("four", code))
                .optional(0.3),
            CaseDays.periods().optional(0.3),
            Arbitraries.of(LastDay.values()).optional(0.6))
        .as(
            (scheme, level, age, last) ->
                AcceptedCertificate.builder()
                    .scheme(scheme)
                    .atLeast(level)
                    .maximumAge(age)
                    .maximumAgeLastDay(age.flatMap(known -> last))
                    .build());
  }

  /** Adds what these requirements look at. */
  public static Arbitrary<Dossier> with(Arbitrary<Dossier> dossiers, Arbitrary<LocalDate> days) {
    return Combinators.combine(
            dossiers,
            attempts(days).list().ofMaxSize(4),
            Arbitraries.oneOf(certificates(days), trainings(days)).list().ofMaxSize(4),
            statuses(days).list().ofMaxSize(2),
            staff(days),
            Arbitraries.of("eso", "ba").list().ofMaxSize(2).optional(0.7),
            ranges(days).list().ofMaxSize(2).optional(0.7),
            overrides(days).list().ofMaxSize(2))
        .as(
            (dossier, attempts, held, statuses, staff, codes, ranges, overrides) ->
                dossier.toBuilder()
                    .profile(dossier.getProfile().toBuilder().evidence(held).build())
                    .attempts(attempts)
                    .certificateStatuses(statuses)
                    .duties(staff.duties())
                    .vacantRoles(staff.vacantRoles())
                    .codes(codes.map(all -> Map.of(TITLES, all)).orElse(Map.of()))
                    .periods(ranges.map(all -> Map.of(CENTRE, all)).orElse(Map.of()))
                    .overrides(overrides)
                    .build());
  }

  private record Staff(List<Duty> duties, List<RoleName> vacantRoles) {}

  private static Arbitrary<Staff> staff(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            duties(days).list().ofMaxSize(4), Arbitraries.of(ROLES).list().ofMaxSize(2))
        .as(
            (duties, vacant) ->
                new Staff(
                    duties,
                    vacant.stream()
                        .filter(
                            role -> duties.stream().noneMatch(duty -> duty.getRole().equals(role)))
                        .toList()));
  }

  private static Arbitrary<Attempt> attempts(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of("a-1", "a-2", "a-3", "a-4"),
            days,
            Arbitraries.of("Europe/Madrid", "Pacific/Auckland").map(ZoneId::of).optional(0.5),
            Arbitraries.of(AttemptResult.values()),
            Arbitraries.of("m-1", "m-2").optional(0.7),
            Arbitraries.of("es", "gl").optional(0.6))
        .as(
            (id, day, zone, result, exam, language) ->
                Attempt.builder()
                    .id(id)
                    .heldOn(day)
                    .startedAt(zone.map(in -> day.atTime(10, 0).atZone(in)))
                    .result(result)
                    .exam(exam)
                    .language(language)
                    .build());
  }

  private static Arbitrary<Evidence> certificates(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of("actic", "icdl"),
            Arbitraries.of("l2", "l3"),
            Arbitraries.of("C-1", "C-2"),
            ranges(days),
            Arbitraries.of("foundation", "intermediate")
                .map(code -> ComDix.EDITION.level("four", code))
                .optional(0.6))
        .as(
            (scheme, award, number, validity, level) ->
                HeldCertificate.builder()
                    .scheme(scheme)
                    .award(award)
                    .number(number)
                    .validity(validity)
                    .level(level)
                    .build());
  }

  private static Arbitrary<Evidence> trainings(Arbitrary<LocalDate> days) {
    return Combinators.combine(ranges(days), Arbitraries.integers().between(1, 4))
        .as(
            (dates, hours) ->
                Training.builder()
                    .topic("t-" + hours)
                    .provider("p")
                    .hours(Rational.of(hours))
                    .dates(dates)
                    .build());
  }

  private static Arbitrary<DateRange> ranges(Arbitrary<LocalDate> days) {
    return Combinators.combine(days, days.optional(0.8))
        .as(
            (one, other) ->
                other
                    .map(end -> end.isBefore(one) ? DateRange.of(end, one) : DateRange.of(one, end))
                    .orElseGet(() -> DateRange.from(one)));
  }

  private static Arbitrary<HeldStatus> statuses(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of("C-1", "C-2"), Arbitraries.of(HeldStatus.Status.values()), days)
        .as(
            (number, status, since) ->
                HeldStatus.builder().number(number).status(status).since(since).build());
  }

  private static Arbitrary<Duty> duties(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of(ROLES), Arbitraries.of("p-1", "p-2"), days.optional(0.8))
        .as((role, person, on) -> Duty.builder().role(role).person(person).on(on).build());
  }

  private static Arbitrary<VerdictOverride> overrides(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of(Ruled.values()), Arbitraries.of(ROLES), days, Arbitraries.of("x", "y"))
        .as(
            (ruled, role, on, requirement) ->
                VerdictOverride.builder()
                    .requirement(requirement)
                    .ruled(ruled)
                    .actor("p-9")
                    .role(role)
                    .reason("Order 7")
                    .on(on)
                    .build());
  }

  /** Days that documents can write. */
  public static Arbitrary<LocalDate> writtenDays() {
    return CaseDays.LocalDates.any();
  }

  /** Those, and the ends of time, that no document can write. */
  public static Arbitrary<LocalDate> anyDays() {
    return Arbitraries.oneOf(
        CaseDays.LocalDates.any(), Arbitraries.of(LocalDate.MIN, LocalDate.MAX));
  }

  /** Who may rule in the place of the requirement, if anybody. */
  public static Arbitrary<Optional<RoleName>> rulers() {
    return Arbitraries.of(ROLES).optional(0.5);
  }
}
