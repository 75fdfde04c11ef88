package org.baremo.certification.decision.rule.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Judged.nothing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.absence.WhenStatusUnknown;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Edge;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How certificates stand: good, suspended, revoked or expired. */
class HeldStatesTest {
  /** Valid from the first day of 2022 until 15 October 2025. */
  private static final HeldCertificate HELD =
      HeldCertificate.builder()
          .scheme("icdl")
          .award("full")
          .number("A-1")
          .validity(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 10, 15)))
          .build();

  private static Day day(String day) {
    return new Day.Fixed(LocalDate.parse(day));
  }

  private static HeldRequirement asked(Day on, HeldState... states) {
    return Circumstances.held("held", "icdl", "full", on).standing(states);
  }

  private static Dossier with(HeldCertificate... certificates) {
    return ComDix.dossier(ComDix.profile(43).toBuilder().evidence(List.of(certificates)).build());
  }

  private static HeldStatus said(String number, String status, String since) {
    return HeldStatus.builder()
        .number(number)
        .status(HeldStatus.Status.valueOf(status.toUpperCase(Locale.ROOT)))
        .since(LocalDate.parse(since))
        .build();
  }

  /** Statements such as {@code suspended 2024-01-01, active 2024-03-01}. */
  private static Dossier said(String statements) {
    Dossier.Builder dossier = with(HELD).toBuilder();
    Stream.of(statements.split(", ", -1))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split(" ", -1))
        .forEach(one -> dossier.addCertificateStatuses(said("A-1", one[0], one[1])));
    return dossier.build();
  }

  /** What comes of asking for good, suspended, revoked and expired, by initials. */
  private static String verdicts(String statements, String day, WhenStatusUnknown when) {
    List<String> verdicts = new ArrayList<>();
    for (HeldState state : HeldState.values()) {
      Requirement held = asked(day(day), state).toBuilder().whenStatusUnknown(when).build();
      verdicts.add(Judged.verdict(held, said(statements)).name().substring(0, 1));
    }
    return String.join("", verdicts);
  }

  /** M is met, N not met, I indeterminate; of good, suspended, revoked, expired. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "active 2022-01-01                        | 2021-12-31 | NNNN | not yet valid",
        "active 2022-01-01                        | 2022-01-01 | MNNN | its first day",
        "active 2022-01-01                        | 2025-10-15 | MNNN | its last day",
        "active 2022-01-01                        | 2025-10-16 | NNNM | past its last day",
        "suspended 2024-01-01                     | 2023-12-31 | MNNN | good before",
        "suspended 2024-01-01                     | 2024-01-01 | NMNN | suspended",
        "suspended 2024-01-01                     | 2025-10-15 | NMNN | suspended to the end",
        "suspended 2024-01-01                     | 2025-10-16 | NNNM | nothing to reinstate",
        "suspended 2024-01-01, active 2024-03-01  | 2024-03-01 | MNNN | reinstated",
        "suspended 2024-01-01, revoked 2024-06-01 | 2024-05-31 | NMNN | not yet revoked",
        "suspended 2024-01-01, revoked 2024-06-01 | 2024-06-01 | NNMN | revoked",
        "revoked 2024-06-01                       | 2025-10-16 | NNMN | does not expire",
        "revoked 2026-02-01                       | 2026-01-31 | NNNM | expired first",
        "revoked 2026-02-01                       | 2026-02-01 | NNMN | revoked afterwards",
        "revoked 2021-06-01                       | 2021-12-31 | NNNN | never valid",
        "revoked 2021-06-01                       | 2022-01-01 | NNMN | never good",
        "                                         | 2024-01-01 | IIIN | nothing is said",
        "                                         | 2025-10-16 | NNII | nothing is said",
        "active 2024-03-01                        | 2024-02-29 | IIIN | not known before",
        "active 2025-12-01                        | 2025-11-30 | NNII | not known before",
        "active 2024-01-01, revoked 2024-01-01    | 2024-01-01 | IIIN | they contradict",
        "active 2024-01-01, revoked 2024-01-01    | 2025-10-16 | NNII | they contradict",
      })
  void onEachDayACertificateStandsInOneWay(
      String statements, String day, String expected, String why) {
    String stated = statements == null ? "" : statements;
    assertThat(verdicts(stated, day, WhenStatusUnknown.INDETERMINATE)).as(why).isEqualTo(expected);
    String taken = expected.replace("IIIN", "MNNN").replace("NNII", "NNNM");
    assertThat(verdicts(stated, day, WhenStatusUnknown.GOOD)).as(why).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({"2024-01-01, NIIN", "2025-10-16, NNII"})
  void whatIsSaidToBeSuspendedAndRevokedIsNotTakenAsGood(String day, String expected) {
    String both = "suspended 2024-01-01, revoked 2024-01-01";
    for (WhenStatusUnknown when : WhenStatusUnknown.values()) {
      assertThat(verdicts(both, day, when)).as(when.name()).isEqualTo(expected);
    }
    Finding neither = Judged.of(asked(day(day), HeldState.GOOD), said(both));
    assertThat(neither.getObserved()).isEqualTo(nothing(Observation.Reason.NO_CERTIFICATE));
  }

  @Test
  void whyItIsNotGoodIsToldAsFarAsItIsKnown() {
    String both = "suspended 2024-01-01, revoked 2024-01-01";
    assertThat(Judged.ignored(Judged.of(asked(day("2024-01-01"), HeldState.GOOD), said(both))))
        .containsExactly("A-1 STATUS_UNKNOWN A-1");
    HeldRequirement over = asked(day("2024-01-01"), HeldState.EXPIRED);
    assertThat(Judged.ignored(Judged.of(over, said(both))))
        .containsExactly("A-1 NOT_EXPIRED 2024-01-01");
    HeldRequirement recent = asked(day("2024-02-01"), HeldState.REVOKED, HeldState.SUSPENDED);
    assertThat(Judged.verdict(recent, said(both))).isEqualTo(Verdict.MET);
    assertThat(Judged.verdict(recent.within(Period.ofDays(5)), said(both)))
        .as("nobody knows since when it was which")
        .isEqualTo(Verdict.INDETERMINATE);
  }

  /** Renewed under the same number, it is one certificate that went on. */
  @Test
  void whatWentOnUnderItsNumberDidNotExpire() {
    HeldCertificate again =
        HELD.toBuilder()
            .validity(DateRange.of(LocalDate.of(2025, 12, 1), LocalDate.of(2027, 12, 31)))
            .build();
    Dossier renewed =
        with(HELD, again).toBuilder()
            .addCertificateStatuses(said("A-1", "active", "2022-01-01"))
            .build();
    assertThat(Judged.verdict(asked(day("2025-11-30"), HeldState.EXPIRED), renewed))
        .as("not yet renewed")
        .isEqualTo(Verdict.MET);
    HeldRequirement expired = asked(day("2025-12-01"), HeldState.EXPIRED);
    assertThat(Judged.verdict(expired, renewed)).isEqualTo(Verdict.NOT_MET);
    Finding good = Judged.of(asked(day("2025-12-01"), HeldState.GOOD), renewed);
    assertThat(Judged.used(good)).containsExactly("A-1");
    assertThat(Judged.ignored(good)).as("what counts is not ignored, too").isEmpty();
    assertThat(Judged.verdict(asked(day("2028-01-01"), HeldState.EXPIRED), renewed))
        .isEqualTo(Verdict.MET);
    HeldCertificate other = again.toBuilder().number("A-2").build();
    Dossier two =
        with(HELD, other).toBuilder()
            .addCertificateStatuses(said("A-1", "active", "2022-01-01"))
            .build();
    assertThat(Judged.verdict(expired, two)).as("another one is another").isEqualTo(Verdict.MET);
  }

  @Test
  void whatIsNotKnownMattersOnlyWhereNotEveryWayIsAskedFor() {
    HeldRequirement over = asked(day("2025-10-16"), HeldState.EXPIRED, HeldState.REVOKED);
    Finding either = Judged.of(over, said(""));
    assertThat(either.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(either.getObserved())
        .isEqualTo(new Observation.Holds("icdl", "full", "A-1", Optional.empty()));
    HeldRequirement any =
        asked(day("2024-01-01"), HeldState.REVOKED, HeldState.GOOD, HeldState.SUSPENDED);
    assertThat(Judged.verdict(any, said(""))).isEqualTo(Verdict.MET);
    Finding open = Judged.of(asked(day("2024-01-01"), HeldState.SUSPENDED), said(""));
    assertThat(open.getObserved()).isEqualTo(nothing(Observation.Reason.STATUS_UNKNOWN, "A-1"));
    assertThat(Judged.ignored(open)).containsExactly("A-1 STATUS_UNKNOWN A-1");
  }

  @Test
  void theFindingTellsHowTheCertificateStands() {
    Finding suspended =
        Judged.of(asked(day("2024-02-01"), HeldState.SUSPENDED), said("suspended 2024-01-01"));
    assertThat(suspended.getObserved())
        .isEqualTo(new Observation.Holds("icdl", "full", "A-1", Optional.of(HeldState.SUSPENDED)));
    assertThat(Judged.used(suspended)).containsExactly("A-1");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-01, suspended 2024-01-01, EXPIRED, SUSPENDED 2024-02-01",
    "2024-02-01, revoked 2024-01-01, EXPIRED, REVOKED 2024-02-01",
    "2024-02-01, active 2022-01-01, SUSPENDED, GOOD 2024-02-01",
    "2026-02-01, active 2022-01-01, SUSPENDED, EXPIRED 2025-10-15",
    "2026-02-01, active 2026-03-01, SUSPENDED, EXPIRED 2025-10-15",
    "2024-02-01, active 2024-03-01, EXPIRED, NOT_EXPIRED 2024-02-01"
  })
  void whatStandsOtherwiseSaysHow(String day, String statements, HeldState asked, String expected) {
    Finding finding = Judged.of(asked(day(day), asked), said(statements));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.getObserved()).isEqualTo(nothing(Observation.Reason.NO_CERTIFICATE));
    assertThat(Judged.ignored(finding)).containsExactly("A-1 " + expected);
  }

  /** Within a year: from the first day so on until the day before the same day a year later. */
  @ParameterizedTest
  @CsvSource({
    "EXPIRED, active 2022-01-01, 2025-10-16, MET",
    "EXPIRED, active 2022-01-01, 2026-10-15, MET",
    "EXPIRED, active 2022-01-01, 2026-10-16, NOT_MET",
    "EXPIRED, active 2022-01-01, 2025-10-15, NOT_MET",
    "EXPIRED, active 2027-01-01, 2026-10-15, INDETERMINATE",
    "EXPIRED, active 2027-01-01, 2026-10-16, NOT_MET",
    "REVOKED, revoked 2024-03-10, 2024-03-09, NOT_MET",
    "REVOKED, revoked 2024-03-10, 2024-03-10, MET",
    "REVOKED, revoked 2024-03-10, 2025-03-09, MET",
    "REVOKED, revoked 2024-03-10, 2025-03-10, NOT_MET",
    "SUSPENDED, suspended 2024-03-10, 2025-03-09, MET",
    "SUSPENDED, suspended 2024-03-10, 2025-03-10, NOT_MET",
    "SUSPENDED, active 2025-12-01, 2025-03-10, INDETERMINATE"
  })
  void withinCountsFromTheFirstDayOnWhichItStoodSo(
      HeldState state, String statements, String day, Verdict expected) {
    HeldRequirement recent = asked(day(day), state).within(Period.ofYears(1));
    assertThat(Judged.verdict(recent, said(statements))).isEqualTo(expected);
  }

  /** For at most so long: on the day on which the time is over, too. */
  @ParameterizedTest
  @CsvSource({
    "EXPIRED, active 2022-01-01, 180, 0, 2026-04-13, MET, MET",
    "EXPIRED, active 2022-01-01, 180, 0, 2026-04-14, MET, NOT_MET",
    "EXPIRED, active 2022-01-01, 180, 0, 2026-04-15, NOT_MET, NOT_MET",
    "EXPIRED, active 2027-01-01, 180, 0, 2026-04-14, INDETERMINATE, NOT_MET",
    "EXPIRED, active 2027-01-01, 180, 0, 2026-04-15, NOT_MET, NOT_MET",
    "REVOKED, revoked 2024-03-10, 180, 0, 2024-09-06, MET, NOT_MET",
    "REVOKED, revoked 2024-03-10, 180, 0, 2024-09-07, NOT_MET, NOT_MET",
    "SUSPENDED, suspended 2024-08-31, 0, 6, 2025-02-27, MET, MET",
    "SUSPENDED, suspended 2024-08-31, 0, 6, 2025-02-28, MET, NOT_MET",
    "SUSPENDED, suspended 2024-08-31, 0, 6, 2025-03-01, NOT_MET, NOT_MET",
    "SUSPENDED, suspended 2024-08-31, 0, 0, 2024-08-31, MET, NOT_MET"
  })
  void theDayOnWhichTheTimeIsOverMayBelongToIt(
      HeldState state,
      String statements,
      int days,
      int months,
      String day,
      Verdict anniversary,
      Verdict dayBefore) {
    Period period = Period.builder().days(days).months(months).build();
    HeldRequirement asked = asked(day(day), state);
    assertThat(Judged.verdict(asked.within(period, LastDay.ANNIVERSARY), said(statements)))
        .isEqualTo(anniversary);
    assertThat(Judged.verdict(asked.within(period, LastDay.DAY_BEFORE), said(statements)))
        .isEqualTo(dayBefore)
        .isEqualTo(Judged.verdict(asked.within(period), said(statements)));
  }

  @Test
  void whatIsSaidAgainDoesNotBeginAgain() {
    HeldRequirement recent =
        asked(day("2024-12-01"), HeldState.SUSPENDED).within(Period.ofMonths(6));
    String once = "suspended 2024-03-10";
    String again = once + ", suspended 2024-09-01";
    Finding finding = Judged.of(recent, said(again));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(finding)).containsExactly("A-1 TOO_LONG_AGO 2024-03-10");
    assertThat(Judged.verdict(recent, said(once + ", active 2024-08-01, suspended 2024-09-01")))
        .isEqualTo(Verdict.MET);
    String contradicted = "active 2024-03-10, suspended 2024-03-10, suspended 2024-04-01";
    assertThat(Judged.verdict(recent, said(contradicted))).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void periodsBeyondTheCalendarAreNeverOver() {
    HeldRequirement ever = asked(day("0100-02-01"), HeldState.REVOKED).within(Period.ofYears(150));
    HeldCertificate old = HELD.toBuilder().validity(DateRange.from(LocalDate.of(10, 1, 1))).build();
    Dossier dossier =
        with(old).toBuilder().addCertificateStatuses(said("A-1", "revoked", "0020-01-01")).build();
    assertThat(Judged.verdict(ever, dossier)).isEqualTo(Verdict.MET);
  }

  @Test
  void aShorterTestIsForThoseWhoseCertificateExpiredWithinTheLastYear() {
    Requirement renewal =
        Circumstances.held("renewal", "icdl", "full", Day.decision())
            .standing(HeldState.GOOD, HeldState.EXPIRED);
    Requirement recently =
        AnyOf.of(
            "recently",
            Circumstances.held("good", "icdl", "full", Day.decision()),
            asked(Day.decision(), HeldState.EXPIRED).within(Period.ofYears(1)));
    Dossier dossier = said("active 2022-01-01");
    assertThat(Judged.of(recently, dossier, "2026-10-15T12:00:00Z").getVerdict())
        .isEqualTo(Verdict.MET);
    assertThat(Judged.of(recently, dossier, "2026-10-16T12:00:00Z").getVerdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.of(renewal, dossier, "2030-01-01T12:00:00Z").getVerdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void whoseCertificateWasWithdrawnWaitsTwoYearsForEachOfThem() {
    Requirement wait =
        NoneOf.of(
            "wait",
            HeldRequirement.builder()
                .id("withdrawn")
                .addAccepted(AcceptedCertificate.builder().scheme("icdl").build())
                .on(Day.decision())
                .addStates(HeldState.REVOKED)
                .within(Period.ofYears(2))
                .build());
    HeldCertificate later = HELD.toBuilder().number("A-2").build();
    Dossier dossier =
        with(HELD, later).toBuilder()
            .addCertificateStatuses(said("A-1", "revoked", "2022-05-01"))
            .addCertificateStatuses(said("A-2", "revoked", "2024-05-01"))
            .build();
    assertThat(Judged.of(wait, dossier, "2024-04-30T12:00:00Z").getVerdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.of(wait, dossier, "2026-04-30T12:00:00Z").getVerdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.of(wait, dossier, "2026-05-01T12:00:00Z").getVerdict())
        .isEqualTo(Verdict.MET);
    assertThat(Judged.verdict(wait, with())).isEqualTo(Verdict.MET);
  }

  @Test
  void whatExpiredWhileItWasSuspendedIsAskedOfItsLastDay() {
    HeldRequirement atTheEnd =
        asked(
            new Day.OfCertificate("icdl", Optional.of("full"), Edge.LAST_DAY), HeldState.SUSPENDED);
    assertThat(Judged.verdict(atTheEnd, said("suspended 2025-01-01"))).isEqualTo(Verdict.MET);
    assertThat(Judged.verdict(atTheEnd, said("suspended 2024-01-01, active 2025-01-01")))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void anUnknownDayLeavesItOpenAndWhatSurelyFailsElsewhereDoesNot() {
    HeldRequirement closing = asked(Day.of(DateName.CLOSING), HeldState.EXPIRED);
    assertThat(Judged.verdict(closing, said(""))).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Judged.verdict(closing, with(HELD.toBuilder().scheme("other").build())))
        .isEqualTo(Verdict.NOT_MET);
    // a level of another scale leaves it open only where the certificate is good
    AcceptedCertificate level =
        AcceptedCertificate.builder()
            .scheme("icdl")
            .atLeast(ComDix.EDITION.level("four", "intermediate"))
            .build();
    HeldCertificate other = HELD.toBuilder().level(ComDix.EDITION.level("eight", "3")).build();
    HeldRequirement on =
        HeldRequirement.builder().id("held").addAccepted(level).on(day("2024-01-01")).build();
    Dossier revoked =
        with(other).toBuilder()
            .addCertificateStatuses(said("A-1", "revoked", "2023-01-01"))
            .build();
    assertThat(Judged.verdict(on, revoked)).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.verdict(on, with(other))).isEqualTo(Verdict.INDETERMINATE);
  }
}
