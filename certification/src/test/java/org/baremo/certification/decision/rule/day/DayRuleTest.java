package org.baremo.certification.decision.rule.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Judged.nothing;
import static org.baremo.certification.testing.Judged.until;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Edge;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.time.Roll;
import org.baremo.certification.scheme.time.ShortMonth;
import org.baremo.certification.scheme.time.WorkingCalendar;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

class DayRuleTest {
  private static final Day REGISTRATION = Day.of(DateName.REGISTRATION);
  private static final Day CLOSING = Day.of(DateName.CLOSING);
  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.builder()
          .addHolidays(day("2026-10-12"))
          .knownUntil(day("2026-12-31"))
          .build();

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static DayRequirement compare(Day day, Comparison comparison, Day other) {
    return DayRequirement.builder().id("days").day(day).comparison(comparison).other(other).build();
  }

  private static Day fixed(String day) {
    return new Day.Fixed(day(day));
  }

  private static Dossier registered(String day) {
    return ComDix.dossier(43).toBuilder()
        .dates(java.util.Map.of(DateName.REGISTRATION, day(day)))
        .build();
  }

  @Test
  void comparisonsOfDaysAreStrictWhereTheySaySo() {
    Dossier dossier = registered("2026-10-01");
    for (Comparison comparison : Comparison.values()) {
      assertThat(Judged.verdict(compare(REGISTRATION, comparison, fixed("2026-10-01")), dossier))
          .as(comparison.name())
          .isEqualTo(
              comparison == Comparison.ABOVE || comparison == Comparison.BELOW
                  ? Verdict.NOT_MET
                  : Verdict.MET);
    }
    assertThat(
            Judged.verdict(compare(REGISTRATION, Comparison.BELOW, fixed("2026-10-02")), dossier))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void theFindingShowsBothDaysByTheirNames() {
    Finding finding =
        Judged.of(
            compare(REGISTRATION, Comparison.AT_MOST, fixed("2026-09-30")),
            registered("2026-10-01"));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.getObserved()).isEqualTo(new Observation.OnDay(day("2026-10-01")));
    assertThat(finding.getOperands())
        .containsExactly(
            Operand.day(Operand.Role.LEFT, day("2026-10-01")).label("registration").build(),
            Operand.day(Operand.Role.RIGHT, day("2026-09-30")).build());
    assertThat(finding.getMissing()).isEmpty();
  }

  @Test
  void theSixteenthBirthdayOnTheClosingDateIsInTimeAndOnRegistrationIsNot() {
    Dossier dossier =
        Dossier.builder()
            .profile(ComDix.profile(43))
            .birthDate(day("2010-09-30"))
            .putDate(DateName.REGISTRATION, day("2026-09-29"))
            .putDate(DateName.CLOSING, day("2026-09-30"))
            .build();
    Day sixteen = new Day.Birth().plus(Period.ofYears(16));
    assertThat(Judged.verdict(compare(sixteen, Comparison.AT_MOST, CLOSING), dossier))
        .isEqualTo(Verdict.MET);
    assertThat(Judged.verdict(compare(sixteen, Comparison.AT_MOST, REGISTRATION), dossier))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void somebodyBornOnTheLeapDayIsSixteenWhenTheSchemeSays() {
    Dossier dossier = registered("2028-02-29").toBuilder().birthDate(day("2012-02-29")).build();
    Dossier eve = registered("2026-02-28").toBuilder().birthDate(day("2012-02-29")).build();
    Day sixteen = new Day.Birth().plus(Period.ofYears(16));
    assertThat(Judged.verdict(compare(sixteen, Comparison.EQUAL, REGISTRATION), dossier))
        .isEqualTo(Verdict.MET);
    Day last = new Day.Birth().plus(Period.ofYears(14));
    Day next =
        new Day.Birth().plus(Period.builder().years(14).shortMonth(ShortMonth.NEXT_DAY).build());
    assertThat(Judged.verdict(compare(last, Comparison.AT_MOST, REGISTRATION), eve))
        .isEqualTo(Verdict.MET);
    assertThat(Judged.verdict(compare(next, Comparison.AT_MOST, REGISTRATION), eve))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void sevenNaturalDaysRollToTheNextWorkingDay() {
    Day limit =
        new Day.After(CLOSING, Period.ofDays(7), Optional.of(Roll.NEXT)); // Monday 5 October 2026
    CertificationScheme scheme =
        Judged.scheme(compare(REGISTRATION, Comparison.AT_MOST, limit), CALENDAR);
    // 12 October 2026, seven days later, is a Monday and a holiday
    assertThat(late(scheme, "2026-10-05", "2026-10-13")).isEqualTo(Verdict.MET);
    assertThat(late(scheme, "2026-10-05", "2026-10-14")).isEqualTo(Verdict.NOT_MET);
    // 10 October is a Saturday: Saturday, Sunday and the holiday are passed over
    assertThat(late(scheme, "2026-10-03", "2026-10-13")).isEqualTo(Verdict.MET);
    // 9 October is a Friday and stays
    assertThat(late(scheme, "2026-10-02", "2026-10-09")).isEqualTo(Verdict.MET);
    assertThat(late(scheme, "2026-10-02", "2026-10-10")).isEqualTo(Verdict.NOT_MET);
  }

  private static Verdict late(CertificationScheme scheme, String closing, String registration) {
    Dossier dossier =
        registered(registration).toBuilder().putDate(DateName.CLOSING, day(closing)).build();
    return Judged.of(scheme, dossier, ComDix.NOW).getVerdict();
  }

  @Test
  void workingDaysBeyondTheKnownCalendarAreUnknown() {
    Day limit =
        new Day.After(REGISTRATION, Period.builder().workingDays(10).build(), Optional.empty());
    CertificationScheme scheme =
        Judged.scheme(compare(Day.decision(), Comparison.AT_LEAST, limit), CALENDAR);
    assertThat(Judged.of(scheme, registered("2026-11-06"), ComDix.NOW).getVerdict())
        .isEqualTo(Verdict.MET);
    Finding beyond = Judged.of(scheme, registered("2026-12-30"), ComDix.NOW);
    assertThat(beyond.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(beyond.getObserved())
        .isEqualTo(nothing(Observation.Reason.CALENDAR_ENDS, "2026-12-31"));
    assertThat(Judged.of(scheme, registered("2026-11-16"), ComDix.NOW).getMissing())
        .contains(until("2026-11-30"));
  }

  @Test
  void waitingIsEnoughWhereTheDecisionHasOnlyToComeLater() {
    Dossier dossier = registered("2026-10-01");
    Day later = REGISTRATION.plus(Period.ofMonths(3));
    assertThat(missing(compare(Day.decision(), Comparison.AT_LEAST, later), dossier))
        .contains(until("2027-01-01"));
    assertThat(missing(compare(Day.decision(), Comparison.ABOVE, later), dossier))
        .contains(until("2027-01-02"));
    assertThat(missing(compare(later, Comparison.AT_MOST, Day.decision()), dossier))
        .contains(until("2027-01-01"));
    assertThat(missing(compare(later, Comparison.BELOW, Day.decision()), dossier))
        .contains(until("2027-01-02"));
    assertThat(missing(compare(later, Comparison.EQUAL, Day.decision()), dossier))
        .contains(until("2027-01-01"));
    assertThat(missing(compare(Day.decision(), Comparison.EQUAL, later), dossier))
        .contains(until("2027-01-01"));
    assertThat(missing(compare(Day.decision(), Comparison.EQUAL, REGISTRATION), dossier)).isEmpty();
    assertThat(missing(compare(REGISTRATION, Comparison.EQUAL, Day.decision()), dossier)).isEmpty();
    assertThat(missing(compare(Day.decision(), Comparison.AT_MOST, REGISTRATION), dossier))
        .isEmpty();
    assertThat(missing(compare(REGISTRATION, Comparison.ABOVE, Day.decision()), dossier)).isEmpty();
    assertThat(missing(compare(Day.decision(), Comparison.ABOVE, fixed("9999-12-31")), dossier))
        .isEmpty();
  }

  private static Optional<Gap> missing(DayRequirement requirement, Dossier dossier) {
    Finding finding = Judged.of(requirement, dossier);
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    return finding.getMissing();
  }

  @Test
  void theDayOfExpiryIsGoodUntilMidnightWhereTheDecisionIsTaken() {
    Dossier holder = holding(certificate("C-1", "2022-10-15", "2026-10-15"));
    DayRequirement valid =
        compare(
            Day.decision(),
            Comparison.AT_MOST,
            new Day.OfCertificate("icdl", Optional.empty(), Edge.LAST_DAY));
    assertThat(at(valid, holder, "2026-10-15T23:59:59+02:00")).isEqualTo(Verdict.MET);
    assertThat(at(valid, holder, "2026-10-16T00:00:00+02:00")).isEqualTo(Verdict.NOT_MET);
    // the same instant is still the day of expiry further west
    assertThat(at(valid, holder, "2026-10-15T23:00:00+01:00")).isEqualTo(Verdict.MET);
  }

  private static Verdict at(DayRequirement requirement, Dossier dossier, String asOf) {
    return Judged.of(Judged.scheme(requirement), dossier, OffsetDateTime.parse(asOf)).getVerdict();
  }

  private static HeldCertificate certificate(String number, String first, String last) {
    return HeldCertificate.builder()
        .scheme("icdl")
        .award("full")
        .number(number)
        .validity(DateRange.of(day(first), day(last)))
        .build();
  }

  private static Dossier holding(HeldCertificate... certificates) {
    return ComDix.dossier(ComDix.profile(43).toBuilder().evidence(List.of(certificates)).build());
  }

  @Test
  void ofSeveralCertificatesTheOneThatLastsLongestIsMeant() {
    Day last = new Day.OfCertificate("icdl", Optional.of("full"), Edge.LAST_DAY);
    Day first = new Day.OfCertificate("icdl", Optional.empty(), Edge.FIRST_DAY);
    Dossier two =
        holding(
            certificate("C-1", "2020-01-01", "2025-01-01"),
            certificate("C-2", "2022-01-01", "2027-01-01"));
    Finding finding = Judged.of(compare(last, Comparison.EQUAL, fixed("2027-01-01")), two);
    assertThat(finding.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.used(finding)).containsExactly("C-2");
    assertThat(Judged.ignored(finding)).containsExactly("C-1 SUPERSEDED C-2");
    assertThat(Judged.verdict(compare(first, Comparison.EQUAL, fixed("2022-01-01")), two))
        .isEqualTo(Verdict.MET);
    Finding none = Judged.of(compare(last, Comparison.EQUAL, fixed("2027-01-01")), holding());
    assertThat(none.getObserved()).isEqualTo(nothing(Observation.Reason.NO_CERTIFICATE));
    Finding other =
        Judged.of(
            compare(
                new Day.OfCertificate("icdl", Optional.of("base"), Edge.LAST_DAY),
                Comparison.AT_LEAST,
                Day.decision()),
            two);
    assertThat(Judged.ignored(other))
        .containsExactly("C-2 OTHER_AWARD full", "C-1 OTHER_AWARD full");
    Finding elsewhere =
        Judged.of(
            compare(
                new Day.OfCertificate("actic", Optional.empty(), Edge.LAST_DAY),
                Comparison.AT_LEAST,
                Day.decision()),
            two);
    assertThat(Judged.ignored(elsewhere))
        .containsExactly("C-2 OTHER_SCHEME icdl", "C-1 OTHER_SCHEME icdl");
  }

  @Test
  void aCertificateThatNeverExpiresLastsLongerThanAnyOther() {
    HeldCertificate forEver =
        certificate("C-3", "2019-01-01", "2020-01-01").toBuilder()
            .validity(DateRange.from(day("2019-01-01")))
            .build();
    Day last = new Day.OfCertificate("icdl", Optional.empty(), Edge.LAST_DAY);
    Dossier dossier = holding(certificate("C-1", "2020-01-01", "2025-01-01"), forEver);
    assertThat(Judged.verdict(compare(last, Comparison.AT_LEAST, Day.decision()), dossier))
        .isEqualTo(Verdict.MET);
    Finding later =
        Judged.of(
            compare(last.plus(Period.ofDays(1)), Comparison.AT_LEAST, Day.decision()), dossier);
    assertThat(later.getObserved()).isEqualTo(nothing(Observation.Reason.OUT_OF_RANGE));
  }

  @Test
  void everyModuleMustBePassedWithinFiveYearsOfTheFirst() {
    AttemptFilter passed = AttemptFilter.builder().addResults(AttemptResult.PASSED).build();
    DayRequirement window =
        compare(
            new Day.OfAttempt(Pick.LATEST, passed),
            Comparison.AT_MOST,
            new Day.OfAttempt(Pick.FIRST, passed).plus(Period.ofYears(5)));
    Attempt first = Judged.attempt("m-1", "2021-03-10", AttemptResult.PASSED);
    Attempt failed = Judged.attempt("m-0", "2020-01-01", AttemptResult.FAILED);
    Finding on =
        Judged.of(
            window,
            Judged.with(Judged.attempt("m-2", "2026-03-10", AttemptResult.PASSED), first, failed));
    assertThat(on.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.used(on)).containsExactly("m-2", "m-1");
    assertThat(Judged.ignored(on)).containsExactly("m-0 NOT_PASSED");
    assertThat(
            Judged.verdict(
                window,
                Judged.with(first, Judged.attempt("m-2", "2026-03-11", AttemptResult.PASSED))))
        .isEqualTo(Verdict.NOT_MET);
    Finding none = Judged.of(window, Judged.with(failed));
    assertThat(none.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(none.getObserved()).isEqualTo(nothing(Observation.Reason.NO_ATTEMPT));
  }

  @Test
  void theEarliestAndTheLatestOfSeveralDaysAreKnownOnlyWhenAllAre() {
    Dossier dossier = registered("2026-10-01");
    Day earliest = new Day.Earliest(List.of(fixed("2026-10-02"), REGISTRATION));
    Day latest = new Day.Latest(List.of(fixed("2026-10-02"), REGISTRATION));
    assertThat(Judged.verdict(compare(earliest, Comparison.EQUAL, REGISTRATION), dossier))
        .isEqualTo(Verdict.MET);
    assertThat(Judged.verdict(compare(latest, Comparison.EQUAL, fixed("2026-10-02")), dossier))
        .isEqualTo(Verdict.MET);
    Day unknown = new Day.Latest(List.of(REGISTRATION, CLOSING));
    assertThat(Judged.of(compare(unknown, Comparison.EQUAL, REGISTRATION), dossier).getObserved())
        .isEqualTo(nothing(Observation.Reason.NO_DATE, "closing"));
  }

  @Test
  void whatTheCaseDoesNotSayIsUnknown() {
    Dossier blank = Dossier.of(ComDix.profile(43));
    Finding finding = Judged.of(compare(new Day.Birth(), Comparison.BELOW, REGISTRATION), blank);
    assertThat(finding.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(finding.getObserved()).isEqualTo(nothing(Observation.Reason.NO_BIRTH_DATE));
    assertThat(finding.getOperands())
        .containsExactly(
            Operand.lacking(Operand.Role.LEFT, nothing(Observation.Reason.NO_BIRTH_DATE)).build(),
            Operand.lacking(Operand.Role.RIGHT, nothing(Observation.Reason.NO_DATE, "registration"))
                .label("registration")
                .build());
    Day ancient = fixed("0001-01-01").minus(Period.ofYears(2));
    assertThat(Judged.of(compare(ancient, Comparison.BELOW, REGISTRATION), blank).getObserved())
        .isEqualTo(nothing(Observation.Reason.OUT_OF_RANGE));
  }
}
