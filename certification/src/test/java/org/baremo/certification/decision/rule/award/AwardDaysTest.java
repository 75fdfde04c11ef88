package org.baremo.certification.decision.rule.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Judged.nothing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Renewal;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

/** The day of issue and the valid days of what is given. */
class AwardDaysTest {
  private static final FactName PASSED = FactName.of("passed");
  private static final Day LAST_EXAM =
      new Day.OfAttempt(Pick.LATEST, AttemptFilter.builder().build());
  private static final Validity FIVE =
      Validity.builder()
          .lasts(Period.ofYears(5))
          .start(Day.decision())
          .lastDay(LastDay.ANNIVERSARY)
          .build();
  private static final Validity KEEPING =
      FIVE.toBuilder().renewal(new Renewal(Period.ofMonths(6), Period.ofMonths(6), true)).build();

  private static CertificationScheme scheme(Optional<Day> issue, Optional<Validity> validity) {
    CertificationScheme scheme =
        Judged.scheme(FactRequirement.builder().id("passed").fact(PASSED).build());
    Award award = scheme.getAwards().get(0).toBuilder().issue(issue).validity(validity).build();
    return scheme.toBuilder().awards(List.of(award)).build();
  }

  private static Dossier dossier(HeldCertificate... held) {
    return ComDix.dossier(ComDix.profile(43).toBuilder().evidence(List.of(held)).build())
        .toBuilder()
        .putFact(PASSED, true)
        .build();
  }

  private static Decision decide(CertificationScheme scheme, Dossier dossier) {
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow())
        .decide(dossier, ComDix.NOW);
  }

  private static Grant grant(CertificationScheme scheme, Dossier dossier) {
    return decide(scheme, dossier).getGrant().orElseThrow();
  }

  private static DateRange days(String first, String last) {
    return DateRange.of(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void aCertificateIsIssuedOnTheDayOfTheDecisionUnlessTheSchemeStatesAnother() {
    Grant plain = grant(scheme(Optional.empty(), Optional.empty()), dossier());
    assertThat(plain.getIssuedOn()).isEqualTo("2026-11-21");
    assertThat(plain.getValidity()).isEqualTo(DateRange.from(LocalDate.of(2026, 11, 21)));
  }

  @Test
  void aCertificateIsIssuedSevenDaysAfterTheLastExamWhereTheSchemeSaysSo() {
    Attempt exam = Judged.attempt("m-1", "2026-11-18", AttemptResult.PASSED);
    Day issue = LAST_EXAM.plus(Period.ofDays(7));
    CertificationScheme scheme =
        scheme(Optional.of(issue), Optional.of(FIVE.toBuilder().start(issue).build()));
    Decision decision = decide(scheme, dossier().toBuilder().addAttempts(exam).build());
    Grant grant = decision.getGrant().orElseThrow();
    assertThat(grant.getIssuedOn()).isEqualTo("2026-11-25");
    assertThat(grant.getValidity()).isEqualTo(days("2026-11-25", "2031-11-25"));
    Certificate certificate =
        Certificate.of(decision, grant.getAward(), CertificateNumber.of("A-1"), "Body");
    assertThat(certificate.getIssuedOn()).isEqualTo("2026-11-25");
    Grant unlimited =
        grant(
            scheme(Optional.of(issue), Optional.empty()),
            dossier().toBuilder().addAttempts(exam).build());
    assertThat(unlimited.getValidity()).isEqualTo(DateRange.from(LocalDate.of(2026, 11, 25)));
  }

  @Test
  void withoutTheDayThatIsStatedNothingIsGiven() {
    Day issue = LAST_EXAM.plus(Period.ofDays(7));
    Decision decision =
        decide(
            scheme(Optional.of(issue), Optional.of(FIVE.toBuilder().start(issue).build())),
            dossier());
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    List<Finding> findings = decision.getAwards().get(0).findings();
    assertThat(findings)
        .extracting(Finding::getRequirement)
        .containsExactly("passed", "validity", "issue");
    assertThat(findings.get(2).getPointer()).isEqualTo("/awards/0/issue");
    assertThat(findings.get(2).getRequired()).isEqualTo(new Demand.HaveDay(issue));
    assertThat(findings.get(2).getObserved()).isEqualTo(nothing(Observation.Reason.NO_ATTEMPT));
  }

  private static HeldCertificate held(String scheme, String award, String first, String last) {
    return HeldCertificate.builder()
        .scheme(scheme)
        .award(award)
        .number("A-1")
        .validity(days(first, last))
        .build();
  }

  private static DateRange renewed(Validity validity, Dossier dossier) {
    return grant(scheme(Optional.empty(), Optional.of(validity)), dossier).getValidity();
  }

  @Test
  void renewingInTimeLosesNoneWhereTheSchemeKeepsTheDay() {
    HeldCertificate own = held("comdix-intermediate", "award", "2022-03-01", "2027-03-01");
    assertThat(renewed(KEEPING, dossier(own))).isEqualTo(days("2026-11-21", "2032-03-01"));
    assertThat(renewed(FIVE, dossier(own))).isEqualTo(days("2026-11-21", "2031-11-21"));
    HeldCertificate version =
        held("comdix-intermediate@2022.1", "award", "2022-03-01", "2027-03-01");
    assertThat(renewed(KEEPING, dossier(version))).isEqualTo(days("2026-11-21", "2032-03-01"));
    HeldCertificate longer = held("comdix-intermediate", "award", "2022-04-01", "2027-04-01");
    assertThat(renewed(KEEPING, dossier(own, longer))).isEqualTo(days("2026-11-21", "2032-04-01"));
  }

  @Test
  void onlyTheSameAwardThatIsStillGoodIsRenewed() {
    DateRange anew = days("2026-11-21", "2031-11-21");
    for (HeldCertificate other :
        List.of(
            held("comdix-initial", "award", "2022-03-01", "2027-03-01"),
            held("comdix-intermediate", "other", "2022-03-01", "2027-03-01"),
            held("comdix-intermediate", "award", "2021-11-20", "2026-11-20"),
            held("comdix-intermediate", "award", "2022-05-22", "2027-05-22"))) {
      assertThat(renewed(KEEPING, dossier(other))).as(other.toString()).isEqualTo(anew);
    }
    HeldCertificate own = held("comdix-intermediate", "award", "2022-03-01", "2027-03-01");
    HeldStatus revoked =
        HeldStatus.builder()
            .number("A-1")
            .status(HeldStatus.Status.REVOKED)
            .since(LocalDate.of(2026, 11, 21))
            .build();
    Dossier without = dossier(own).toBuilder().addCertificateStatuses(revoked).build();
    assertThat(renewed(KEEPING, without)).isEqualTo(anew);
    HeldStatus later = revoked.toBuilder().since(LocalDate.of(2026, 11, 22)).build();
    assertThat(renewed(KEEPING, dossier(own).toBuilder().addCertificateStatuses(later).build()))
        .isEqualTo(days("2026-11-21", "2032-03-01"));
    HeldStatus suspended = revoked.toBuilder().status(HeldStatus.Status.SUSPENDED).build();
    Dossier contradicted =
        dossier(own).toBuilder().addCertificateStatuses(revoked, suspended).build();
    assertThat(renewed(KEEPING, contradicted)).as("not good, whichever is true").isEqualTo(anew);
  }

  @Test
  void whatLastsBeyondTheDaysOfDocumentsIsNotRenewed() {
    for (LocalDate last : List.of(LocalDate.MAX, LocalDate.of(10_000, 1, 1))) {
      HeldCertificate endless =
          held("comdix-intermediate", "award", "2022-03-01", "2027-03-01").toBuilder()
              .validity(DateRange.of(LocalDate.of(2022, 3, 1), last))
              .build();
      assertThat(renewed(KEEPING, dossier(endless))).isEqualTo(days("2026-11-21", "2031-11-21"));
    }
  }

  @Test
  void theDayOfTheDecisionIsThatOfTheBodyThatDecides() {
    CompiledScheme compiled =
        CompiledScheme.of(
            scheme(Optional.empty(), Optional.of(FIVE)).resolve(ComDix.catalog()).orThrow());
    Decision late = compiled.decide(dossier(), OffsetDateTime.parse("2026-11-21T23:59:59+01:00"));
    Decision next = compiled.decide(dossier(), OffsetDateTime.parse("2026-11-22T00:59:59+02:00"));
    assertThat(late.getGrant().orElseThrow().getIssuedOn()).isEqualTo("2026-11-21");
    assertThat(next.getGrant().orElseThrow().getIssuedOn()).isEqualTo("2026-11-22");
  }
}
