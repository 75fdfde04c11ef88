package org.baremo.certification.decision.rule.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Judged.nothing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.absence.WhenStatusUnknown;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LevelRef;
import org.junit.jupiter.api.Test;

class HeldRuleTest {
  private static final LevelRef FOUNDATION = ComDix.EDITION.level("four", "foundation");
  private static final LevelRef INTERMEDIATE = ComDix.EDITION.level("four", "intermediate");
  private static final LevelRef ADVANCED = ComDix.EDITION.level("four", "advanced");
  private static final AcceptedCertificate ACTIC =
      AcceptedCertificate.builder().scheme("actic").build();
  private static final HeldCertificate HELD =
      HeldCertificate.builder()
          .scheme("actic")
          .award("l2")
          .number("A-1")
          .level(INTERMEDIATE)
          .validity(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)))
          .build();

  private static HeldRequirement held(Day on, AcceptedCertificate... accepted) {
    return HeldRequirement.builder().id("held").addAccepted(accepted).on(on).build();
  }

  private static HeldRequirement held(AcceptedCertificate... accepted) {
    return held(Day.decision(), accepted).toBuilder()
        .whenStatusUnknown(WhenStatusUnknown.GOOD)
        .build();
  }

  private static Day day(String day) {
    return new Day.Fixed(LocalDate.parse(day));
  }

  private static Dossier with(HeldCertificate... certificates) {
    return ComDix.dossier(ComDix.profile(43).toBuilder().evidence(List.of(certificates)).build());
  }

  private static HeldStatus said(HeldStatus.Status status, String since) {
    return HeldStatus.builder().number("A-1").status(status).since(LocalDate.parse(since)).build();
  }

  private static Verdict on(String day, HeldStatus... said) {
    return Judged.verdict(
        held(day(day), ACTIC), with(HELD).toBuilder().addCertificateStatuses(said).build());
  }

  @Test
  void aCertificateIsGoodFromItsFirstDayThroughItsLast() {
    Dossier dossier = with(HELD);
    assertThat(Judged.verdict(held(ACTIC).toBuilder().on(day("2021-12-31")).build(), dossier))
        .isEqualTo(Verdict.NOT_MET);
    for (String good : List.of("2022-01-01", "2026-12-31")) {
      Finding finding = Judged.of(held(ACTIC).toBuilder().on(day(good)).build(), dossier);
      assertThat(finding.getVerdict()).isEqualTo(Verdict.MET);
      assertThat(finding.getObserved())
          .isEqualTo(new Observation.Holds("actic", "l2", "A-1", Optional.empty()));
      assertThat(Judged.used(finding)).containsExactly("A-1");
    }
    Finding expired = Judged.of(held(ACTIC).toBuilder().on(day("2027-01-01")).build(), dossier);
    assertThat(expired.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(expired.getObserved()).isEqualTo(nothing(Observation.Reason.NO_CERTIFICATE));
    assertThat(Judged.ignored(expired)).containsExactly("A-1 EXPIRED 2026-12-31");
  }

  @Test
  void itMayBeGoodOnRegistrationAndNotOnTheDecision() {
    Dossier dossier =
        with(
            HELD.toBuilder()
                .validity(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 10, 15)))
                .build());
    HeldRequirement requirement = held(ACTIC);
    for (DateName name : List.of(DateName.REGISTRATION, DateName.LAST_SITTING)) {
      assertThat(Judged.verdict(requirement.toBuilder().on(Day.of(name)).build(), dossier))
          .as(name.value())
          .isEqualTo(Verdict.MET);
    }
    assertThat(Judged.verdict(requirement, dossier)).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.of(requirement, dossier, "2026-10-15T23:59:59+02:00").getVerdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void whatTheIssuerSaidCountsAsOfTheDayAskedAbout() {
    HeldStatus active = said(HeldStatus.Status.ACTIVE, "2022-01-01");
    HeldStatus suspended = said(HeldStatus.Status.SUSPENDED, "2026-03-01");
    HeldStatus reinstated = said(HeldStatus.Status.ACTIVE, "2026-05-01");
    HeldStatus revoked = said(HeldStatus.Status.REVOKED, "2026-09-15");
    assertThat(on("2026-02-28", revoked, reinstated, suspended, active)).isEqualTo(Verdict.MET);
    assertThat(on("2026-03-01", revoked, reinstated, suspended, active)).isEqualTo(Verdict.NOT_MET);
    assertThat(on("2026-04-30", revoked, reinstated, suspended, active)).isEqualTo(Verdict.NOT_MET);
    assertThat(on("2026-05-01", revoked, reinstated, suspended, active)).isEqualTo(Verdict.MET);
    assertThat(on("2026-09-14", revoked, reinstated, suspended, active)).isEqualTo(Verdict.MET);
    assertThat(on("2026-09-15", revoked, reinstated, suspended, active)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aRevocationTellsThatTheCertificateWasGoodBeforeIt() {
    HeldStatus revoked = said(HeldStatus.Status.REVOKED, "2026-09-15");
    assertThat(on("2026-09-01", revoked)).isEqualTo(Verdict.MET);
    assertThat(on("2026-09-15", revoked)).isEqualTo(Verdict.NOT_MET);
    HeldStatus active = said(HeldStatus.Status.ACTIVE, "2026-09-15");
    assertThat(on("2026-09-01", active)).isEqualTo(Verdict.INDETERMINATE);
    assertThat(on("2026-09-15", active)).isEqualTo(Verdict.MET);
    assertThat(on("2026-09-15", active, revoked)).isEqualTo(Verdict.INDETERMINATE);
    assertThat(on("2026-09-15", revoked, revoked)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void anUnknownStatusIsOpenUnlessTheSchemeTakesItAsGood() {
    Finding open = Judged.of(held(Day.decision(), ACTIC), with(HELD));
    assertThat(open.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(open.getObserved()).isEqualTo(nothing(Observation.Reason.STATUS_UNKNOWN, "A-1"));
    assertThat(Judged.ignored(open)).containsExactly("A-1 STATUS_UNKNOWN A-1");
    assertThat(Judged.verdict(held(ACTIC), with(HELD))).isEqualTo(Verdict.MET);
  }

  @Test
  void anEquivalenceHoldsForItsAwardsAndWithinItsDays() {
    AcceptedCertificate window =
        AcceptedCertificate.builder()
            .scheme("actic")
            .addAwards("l2", "l3")
            .since(LocalDate.of(2026, 11, 21))
            .until(LocalDate.of(2026, 11, 21))
            .build();
    assertThat(Judged.verdict(held(window), with(HELD))).isEqualTo(Verdict.MET);
    HeldRequirement next = held(window).toBuilder().on(day("2026-11-22")).build();
    Finding late = Judged.of(next, with(HELD));
    assertThat(late.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(late)).containsExactly("A-1 OUTSIDE_WINDOW 2026-11-22");
    assertThat(Judged.verdict(held(window).toBuilder().on(day("2026-11-20")).build(), with(HELD)))
        .isEqualTo(Verdict.NOT_MET);
    HeldCertificate first = HELD.toBuilder().award("l1").build();
    assertThat(Judged.ignored(Judged.of(held(window), with(first))))
        .containsExactly("A-1 OTHER_AWARD l1");
    HeldCertificate other = HELD.toBuilder().scheme("icdl").build();
    assertThat(Judged.ignored(Judged.of(held(window), with(other))))
        .containsExactly("A-1 OTHER_SCHEME icdl");
  }

  @Test
  void aCertificateMayBeAsOldAsStatedAndNoOlder() {
    AcceptedCertificate young = ACTIC.toBuilder().maximumAge(Period.ofYears(4)).build();
    assertThat(Judged.verdict(held(young).toBuilder().on(day("2026-01-01")).build(), with(HELD)))
        .isEqualTo(Verdict.MET);
    Finding old = Judged.of(held(young).toBuilder().on(day("2026-01-02")).build(), with(HELD));
    assertThat(Judged.ignored(old)).containsExactly("A-1 TOO_OLD 2022-01-01");
    AcceptedCertificate same = young.toBuilder().maximumAgeLastDay(LastDay.ANNIVERSARY).build();
    AcceptedCertificate before = young.toBuilder().maximumAgeLastDay(LastDay.DAY_BEFORE).build();
    for (String day : List.of("2025-12-31", "2026-01-01", "2026-01-02")) {
      assertThat(Judged.verdict(held(same).toBuilder().on(day(day)).build(), with(HELD)))
          .isEqualTo(day.equals("2026-01-02") ? Verdict.NOT_MET : Verdict.MET);
      assertThat(Judged.verdict(held(before).toBuilder().on(day(day)).build(), with(HELD)))
          .isEqualTo(day.equals("2025-12-31") ? Verdict.MET : Verdict.NOT_MET);
    }
    AcceptedCertificate any = ACTIC.toBuilder().maximumAge(Period.ofYears(150)).build();
    HeldCertificate future =
        HELD.toBuilder().validity(DateRange.from(LocalDate.of(9900, 1, 1))).build();
    assertThat(Judged.verdict(held(any).toBuilder().on(day("9999-12-31")).build(), with(future)))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void everyUnitAskedForMustBeListed() {
    AcceptedCertificate listing = ACTIC.toBuilder().addUnits("m-1", "m-2").build();
    HeldCertificate both = HELD.toBuilder().addUnits("m-3", "m-2", "m-1").build();
    assertThat(Judged.verdict(held(listing), with(both))).isEqualTo(Verdict.MET);
    Finding one = Judged.of(held(listing), with(HELD.toBuilder().addUnits("m-1").build()));
    assertThat(one.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(one)).containsExactly("A-1 LACKS_UNIT m-2");
    assertThat(Judged.verdict(held(listing), with(HELD))).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.verdict(held(ACTIC), with(both))).isEqualTo(Verdict.MET);
  }

  @Test
  void aLevelAskedForMustBeStatedAndReached() {
    AcceptedCertificate least = ACTIC.toBuilder().atLeast(INTERMEDIATE).build();
    assertThat(Judged.verdict(held(least), with(HELD))).isEqualTo(Verdict.MET);
    assertThat(Judged.verdict(held(least), with(HELD.toBuilder().level(ADVANCED).build())))
        .isEqualTo(Verdict.MET);
    Finding low = Judged.of(held(least), with(HELD.toBuilder().level(FOUNDATION).build()));
    assertThat(low.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(low)).containsExactly("A-1 BELOW_LEVEL " + FOUNDATION);
    Finding none = Judged.of(held(least), with(HELD.toBuilder().level(Optional.empty()).build()));
    assertThat(none.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(none)).containsExactly("A-1 BELOW_LEVEL");
    LevelRef other = ComDix.EDITION.level("eight", "3");
    Finding incomparable = Judged.of(held(least), with(HELD.toBuilder().level(other).build()));
    assertThat(incomparable.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(incomparable.getObserved())
        .isEqualTo(nothing(Observation.Reason.OTHER_SCALE, other));
  }

  @Test
  void theCertificateThatIsPreferredCountsAndEachOtherSaysWhyItDoesNot() {
    HeldCertificate icdl = HELD.toBuilder().scheme("icdl").number("B-1").build();
    HeldCertificate longer =
        HELD.toBuilder().number("A-2").validity(DateRange.from(LocalDate.of(2022, 1, 1))).build();
    HeldRequirement either = held(AcceptedCertificate.builder().scheme("icdl").build(), ACTIC);
    Finding finding = Judged.of(either, with(HELD, longer, icdl, HELD));
    assertThat(finding.getObserved())
        .isEqualTo(new Observation.Holds("icdl", "l2", "B-1", Optional.empty()));
    assertThat(Judged.ignored(finding))
        .containsExactlyInAnyOrder("A-1 DUPLICATE", "A-1 SUPERSEDED B-1", "A-2 SUPERSEDED B-1");
    assertThat(Judged.of(either, with(HELD, longer)).getObserved())
        .isEqualTo(new Observation.Holds("actic", "l2", "A-2", Optional.empty()));
    Finding again = Judged.of(either, with(longer, HELD));
    assertThat(again.getObserved())
        .isEqualTo(new Observation.Holds("actic", "l2", "A-2", Optional.empty()));
  }

  @Test
  void whatIsNotShownIsNotHeldEvenWhereTheDayIsUnknown() {
    HeldRequirement closing = held(Day.of(DateName.CLOSING), ACTIC);
    assertThat(Judged.verdict(closing, with())).isEqualTo(Verdict.NOT_MET);
    Finding unknown = Judged.of(closing, with(HELD));
    assertThat(unknown.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(unknown.getObserved()).isEqualTo(nothing(Observation.Reason.NO_DATE, "closing"));
  }
}
