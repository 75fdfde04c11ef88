package org.baremo.certification.decision.rule.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Judged.nothing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how many days a certificate was suspended. */
class SuspensionsTest {
  private static final String NOW = "2026-11-21T12:00:00Z";

  /** Valid from the first day of 2025 until the last of 2027. */
  private static final HeldCertificate HELD =
      HeldCertificate.builder()
          .scheme("iso")
          .award("auditor")
          .number("A-1")
          .validity(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)))
          .build();

  private static final SuspensionDays LONGEST =
      SuspensionDays.builder().scheme("iso").function(SuspensionDays.Function.LONGEST).build();
  private static final SuspensionDays TOTAL =
      LONGEST.toBuilder().function(SuspensionDays.Function.TOTAL).build();

  private static Day day(String day) {
    return new Day.Fixed(LocalDate.parse(day));
  }

  private static Dossier with(HeldCertificate... certificates) {
    return ComDix.dossier(ComDix.profile(43).toBuilder().evidence(List.of(certificates)).build());
  }

  /** Statements such as {@code suspended 2024-01-01, active 2024-03-01}. */
  private static Dossier said(String statements, HeldCertificate... certificates) {
    Dossier.Builder dossier = with(certificates).toBuilder();
    Stream.of(statements.split(", ", -1))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split(" ", -1))
        .forEach(
            one ->
                dossier.addCertificateStatuses(
                    HeldStatus.builder()
                        .number("A-1")
                        .status(HeldStatus.Status.valueOf(one[0].toUpperCase(Locale.ROOT)))
                        .since(LocalDate.parse(one[1]))
                        .build()));
    return dossier.build();
  }

  private static Requirement number(SuspensionDays days, Comparison comparison, long number) {
    return CompareRequirement.builder()
        .id("x")
        .left(days)
        .comparison(comparison)
        .right(Quantity.constant(number))
        .build();
  }

  private static Verdict verdict(SuspensionDays days, Comparison comparison, long n, Dossier of) {
    return Judged.of(number(days, comparison, n), of, NOW).getVerdict();
  }

  /** The least and the most that the number surely is, found by asking. */
  private static String bounds(SuspensionDays days, Dossier dossier) {
    Finding known = Judged.of(number(days, Comparison.AT_LEAST, 0), dossier, NOW);
    assertThat(known.getVerdict()).as("never below 0").isEqualTo(Verdict.MET);
    long least = 0;
    while (verdict(days, Comparison.AT_LEAST, least + 1, dossier) == Verdict.MET) {
      least++;
    }
    long most = least;
    while (verdict(days, Comparison.AT_MOST, most, dossier) != Verdict.MET) {
      most++;
    }
    return least == most ? Long.toString(least) : least + "-" + most;
  }

  /** Decided on 21 November 2026. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "active 2025-01-01                                           | 0    | 0     | never",
        "suspended 2026-03-01, active 2026-03-31                     | 30   | 30    | reinstated",
        "suspended 2026-03-01, revoked 2026-03-11                    | 10   | 10    | revoked ends"
            + " it",
        "suspended 2026-11-21                                        | 1    | 1     | from today",
        "suspended 2026-11-12                                        | 10   | 10    | still lasts",
        "suspended 2026-11-22                                        | 0    | 0     | comes later",
        "suspended 2026-03-01, active 2026-03-11, suspended 2026-04-01, active 2026-04-06 | 10 | 15"
            + " | two",
        "suspended 2026-03-01, suspended 2026-03-06, active 2026-03-11 | 10 | 10    | said again",
        "suspended 2024-12-22, active 2025-01-11                     | 10   | 10    | valid since",
        "                                                            | 0-690| 0-690 | nothing said",
        "active 2025-01-21                                           | 0-20 | 0-20  | before"
            + " unknown",
        "active 2025-01-11, suspended 2026-03-01, active 2026-04-10  | 40   | 40-50 | known enough",
        "active 2025-01-11, suspended 2025-01-11, active 2025-01-21  | 0-20 | 0-20  | contradict",
        "active 2026-03-01, suspended 2026-03-01, suspended 2026-03-06, active 2026-03-11 | 5-434 |"
            + " 5-434 | the first days",
      })
  void daysAreCountedAsFarAsTheirStatusIsKnown(
      String statements, String longest, String total, String why) {
    Dossier dossier = said(statements == null ? "" : statements, HELD);
    assertThat(bounds(LONGEST, dossier)).as(why).isEqualTo(longest);
    assertThat(bounds(TOTAL, dossier)).as(why).isEqualTo(total);
  }

  @Test
  void onlyDaysOfTheValidityCount() {
    HeldCertificate over =
        HELD.toBuilder()
            .validity(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 10)))
            .build();
    assertThat(bounds(LONGEST, said("suspended 2026-03-01", over))).isEqualTo("10");
    HeldCertificate later =
        HELD.toBuilder().validity(DateRange.from(LocalDate.of(2027, 1, 1))).build();
    assertThat(bounds(LONGEST, said("suspended 2026-03-01", later))).isEqualTo("0");
  }

  @Test
  void aWindowCutsOffWhatLiesOutside() {
    Dossier dossier = said("suspended 2026-03-01, active 2026-03-31", HELD);
    SuspensionDays since = LONGEST.toBuilder().since(day("2026-03-11")).build();
    assertThat(bounds(since, dossier)).isEqualTo("20");
    SuspensionDays until = LONGEST.toBuilder().until(day("2026-03-10")).build();
    assertThat(bounds(until, dossier)).isEqualTo("10");
    SuspensionDays one = since.toBuilder().until(day("2026-03-11")).build();
    assertThat(bounds(one, dossier)).isEqualTo("1");
    assertThat(bounds(since.toBuilder().until(day("2026-03-10")).build(), dossier)).isEqualTo("0");
    SuspensionDays future = LONGEST.toBuilder().until(day("2030-01-01")).build();
    assertThat(bounds(future, said("suspended 2026-11-12", HELD))).isEqualTo("10");
  }

  @Test
  void anEndThatIsUnknownMayCutOffEverything() {
    Dossier dossier = said("suspended 2026-03-01, active 2026-03-31", HELD);
    SuspensionDays closing = LONGEST.toBuilder().since(Day.of(DateName.CLOSING)).build();
    assertThat(bounds(closing, dossier)).isEqualTo("0-30");
    assertThat(Judged.of(number(closing, Comparison.AT_LEAST, 1), dossier, NOW).getObserved())
        .isEqualTo(nothing(Observation.Reason.NO_DATE, "closing"));
    assertThat(bounds(closing, said("active 2025-01-01", HELD))).isEqualTo("0");
    Day none = new Day.OfAttempt(Pick.FIRST, AttemptFilter.builder().build());
    assertThat(bounds(LONGEST.toBuilder().since(none).build(), dossier)).isEqualTo("0");
    assertThat(bounds(LONGEST.toBuilder().until(none).build(), dossier)).isEqualTo("0");
  }

  @Test
  void anEndThatOnlyWaitsForAMarkLeavesItPending() {
    AttemptFilter passed = AttemptFilter.builder().addResults(AttemptResult.PASSED).build();
    Day pass = new Day.OfAttempt(Pick.FIRST, passed);
    SuspensionDays since = LONGEST.toBuilder().since(pass).build();
    Attempt unmarked = Judged.attempt("a", "2026-03-02", AttemptResult.PENDING);
    Requirement some = number(since, Comparison.AT_LEAST, 10);
    Dossier known =
        said("active 2025-01-01, suspended 2026-03-01, active 2026-03-31", HELD).toBuilder()
            .addAttempts(unmarked)
            .build();
    Finding finding = Judged.of(some, known, NOW);
    assertThat(finding.getObserved())
        .isEqualTo(nothing(Observation.Reason.NOT_YET_MARKED, unmarked.getId()));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.PENDING);
    assertThat(bounds(since, known)).isEqualTo("0-30");
    Dossier unknown = said("active 2026-01-01", HELD).toBuilder().addAttempts(unmarked).build();
    assertThat(Judged.of(some, unknown, NOW).getObserved())
        .as("waiting is not enough")
        .isEqualTo(nothing(Observation.Reason.STATUS_UNKNOWN, "A-1"));
    SuspensionDays closing = since.toBuilder().until(Day.of(DateName.CLOSING)).build();
    assertThat(verdict(closing, Comparison.AT_LEAST, 10, known)).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void ofSeveralCertificatesTheOneThatLastsLongestIsMeant() {
    HeldCertificate renewed =
        HELD.toBuilder()
            .number("A-2")
            .validity(DateRange.of(LocalDate.of(2026, 6, 1), LocalDate.of(2029, 5, 31)))
            .build();
    Dossier dossier =
        said("suspended 2026-03-01, active 2026-03-31", HELD, renewed, HELD).toBuilder()
            .addCertificateStatuses(
                HeldStatus.builder()
                    .number("A-2")
                    .status(HeldStatus.Status.ACTIVE)
                    .since(LocalDate.of(2026, 6, 1))
                    .build())
            .build();
    Finding finding = Judged.of(number(LONGEST, Comparison.AT_MOST, 0), dossier, NOW);
    assertThat(finding.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.used(finding)).containsExactly("A-2");
    assertThat(Judged.ignored(finding))
        .containsExactlyInAnyOrder("A-1 DUPLICATE", "A-1 SUPERSEDED A-2");
  }

  @Test
  void withoutACertificateThereWasNoSuspension() {
    assertThat(bounds(LONGEST, with())).isEqualTo("0");
    SuspensionDays other = LONGEST.toBuilder().award("examiner").build();
    Finding finding = Judged.of(number(other, Comparison.EQUAL, 0), said("", HELD), NOW);
    assertThat(finding.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.ignored(finding)).containsExactly("A-1 OTHER_AWARD auditor");
    SuspensionDays same = LONGEST.toBuilder().award("auditor").build();
    assertThat(bounds(same, said("suspended 2026-11-12", HELD))).isEqualTo("10");
  }

  /** ISO/IEC 17024: a suspension lasts six months at most, here told in days. */
  @Test
  void aSuspensionLastsSixMonthsAtMost() {
    Requirement most = number(LONGEST, Comparison.AT_MOST, 184);
    String begun = "active 2025-01-01, suspended 2026-01-01";
    Dossier open = said(begun, HELD);
    assertThat(Judged.of(most, open, "2026-07-03T12:00:00Z").getVerdict()).isEqualTo(Verdict.MET);
    Finding late = Judged.of(most, open, "2026-07-04T12:00:00Z");
    assertThat(late.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.used(late)).containsExactly("A-1");
    Dossier lifted = said(begun + ", active 2026-07-04, suspended 2026-08-01", HELD);
    assertThat(Judged.of(most, lifted, NOW).getVerdict()).isEqualTo(Verdict.MET);
    assertThat(verdict(TOTAL, Comparison.AT_MOST, 184, lifted)).isEqualTo(Verdict.NOT_MET);
    // nothing is said of the first days: the limit is kept however they were
    Dossier partly = said("active 2025-05-01", HELD);
    assertThat(Judged.of(most, partly, NOW).getVerdict()).isEqualTo(Verdict.MET);
    Dossier unknown = said("active 2025-09-01", HELD);
    assertThat(Judged.of(most, unknown, NOW).getObserved())
        .isEqualTo(nothing(Observation.Reason.STATUS_UNKNOWN, "A-1"));
    assertThat(Judged.of(most, unknown, NOW).getVerdict()).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void anIntervalIsDecidedByTheBounds() {
    Requirement some =
        WithinRequirement.builder()
            .id("x")
            .of(TOTAL)
            .interval(
                Interval.builder().lower(Rational.ONE).upper(Optional.of(Rational.of(60))).build())
            .build();
    String known = "active 2025-01-11, suspended 2026-03-01, active 2026-04-10";
    assertThat(Judged.of(some, said(known, HELD), NOW).getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.of(some, said("", HELD), NOW).getVerdict()).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void aCertificateThatWasReducedInScopeIsOneAndIsNotToldAsIgnored() {
    DateRange before = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    Dossier reduced =
        said(
            "suspended 2025-03-01, active 2025-03-11",
            HELD.toBuilder().addUnits("a", "b").validity(before).build(),
            HELD.toBuilder().addUnits("a").build());
    assertThat(bounds(TOTAL, reduced)).isEqualTo("10");
    Finding finding = Judged.of(number(TOTAL, Comparison.AT_MOST, 10), reduced, NOW);
    assertThat(finding.getUsed()).hasSize(1);
    assertThat(Judged.ignored(finding)).isEmpty();
  }
}
