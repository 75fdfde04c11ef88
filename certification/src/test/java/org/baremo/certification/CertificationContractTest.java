package org.baremo.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.issuance.SealedCertificate;
import org.baremo.certification.proof.Jwk;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Source;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.EndsEarly;
import org.baremo.certification.scheme.award.Renewal;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.time.CalendarEnd;
import org.baremo.certification.scheme.time.CalendarUnit;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.Sealed;
import org.baremo.certification.verification.Check;
import org.baremo.certification.verification.Trust;
import org.baremo.certification.verification.TrustedKey;
import org.baremo.certification.verification.VerificationReport;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class CertificationContractTest {
  private static final Cut CUT = Cut.percentage(Comparison.ABOVE, Rational.of(60));
  private static final Rounding ROUNDING =
      new Rounding(Rounding.Stage.POINTS, Rounding.Mode.HALF_UP, 1);
  private static final MarkRequirement OVERALL = MarkRequirement.builder().id("o").cut(CUT).build();
  private static final AgeRequirement AGE =
      AgeRequirement.builder().id("a").minimumYears(16).on(DateName.CLOSING).build();

  @Test
  void requirementsKeepTheContract() {
    ValueContract.of(
            Requirement.class,
            AllOf.of("all", OVERALL, AGE),
            AnyOf.of("any", OVERALL, AGE),
            NoneOf.of("none", OVERALL),
            AtLeastOf.of("two", 2, OVERALL, AGE),
            OVERALL.toBuilder()
                .node(ComDix.area(1))
                .title(LocalizedText.of("en", "Area 1"))
                .legalReference("article 7")
                .build(),
            EachNode.builder().id("e").addNodes(ComDix.area(1), ComDix.area(2)).cut(CUT).build(),
            LevelRequirement.builder()
                .id("l")
                .atLeast(ComDix.EDITION.level("four", "advanced"))
                .build(),
            AGE,
            SittingsRequirement.builder().id("s").comparison(Comparison.EQUAL).count(1).build(),
            FactRequirement.builder().id("f").fact(FactName.of("registered")).build())
        .lawsBeyondAnnotations("count", "at most the number of requirements")
        .lawsBeyondAnnotations("nodes", "are different")
        .verify();
  }

  @Test
  void partsOfRequirementsKeepTheContract() {
    ValueContract.of(Cut.class, CUT, CUT.toBuilder().rounding(ROUNDING).build()).verify();
    ValueContract.of(
            Rounding.class,
            ROUNDING,
            new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.FLOOR, 0))
        .verify();
    ValueContract.of(DateName.class, DateName.CLOSING, DateName.of("first-pass")).verify();
    ValueContract.of(FactName.class, FactName.of("registered"), FactName.of("fee-settled"))
        .verify();
  }

  @Test
  void schemesKeepTheContract() {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    ValueContract.of(CertificationScheme.class, comdix, Schemes.comdixInitial())
        .lawsBeyondAnnotations("awards", "have different codes and requirements")
        .verify();
    Award award = comdix.getAwards().get(0);
    ValueContract.of(
            Award.class,
            award,
            award.toBuilder().levels(List.of()).group("skill").validity(Optional.empty()).build())
        .lawsBeyondAnnotations("levels", "are different levels of one scale")
        .verify();
    Validity validity = award.getValidity().orElseThrow();
    ValueContract.of(
            Validity.class,
            validity,
            validity.toBuilder().lasts(Period.ofYears(4)).build(),
            EveryRequirement.scheme().getAwards().get(1).getValidity().orElseThrow())
        .lawsBeyondAnnotations("lasts", "is some time unless it goes to the end of a month or year")
        .verify();
    ValueContract.of(
            CalendarEnd.class,
            new CalendarEnd(CalendarUnit.MONTH),
            new CalendarEnd(CalendarUnit.YEAR, Optional.of(9)))
        .lawsBeyondAnnotations("firstMonth", "is left out of months")
        .verify();
    ValueContract.of(
            Renewal.class,
            validity.getRenewal().orElseThrow(),
            new Renewal(Period.ofMonths(1), Period.ofDays(0), true))
        .verify();
    ValueContract.of(
            EndsEarly.class,
            validity.getEndsEarly().get(0),
            new EndsEarly("other", LocalizedText.of("en", "Another")))
        .verify();
    ValueContract.of(
            Source.class,
            new Source("Decree", Optional.empty()),
            new Source("Page", Optional.of("https://example.org")))
        .verify();
  }

  @Test
  void dossiersAndDecisionsKeepTheContract() {
    Dossier dossier = ComDix.dossier(43, 8, 8, 9, 9, 9);
    ValueContract.of(
            Dossier.class,
            dossier.toBuilder().putFact(FactName.of("registered"), true).build(),
            Dossier.of(dossier.getProfile()))
        .verify();
    ValueContract.of(Decision.class, Sealed.granted(), Sealed.refused()).verify();
  }

  @Test
  void certificatesKeepTheContract() {
    SealedCertificate sealed = Sealed.certificate();
    Certificate certificate = sealed.certificate();
    ValueContract.of(
            Certificate.class,
            certificate,
            Certificate.of(
                Sealed.granted(), "intermediate", CertificateNumber.of("A-1"), "Another"))
        .verify();
    ValueContract.of(
            CertificateNumber.class, CertificateNumber.of("A/1.B-2"), certificate.getNumber())
        .verify();
    ValueContract.of(SealedCertificate.class, sealed, Sealed.by("Another"))
        .lawsBeyondAnnotations("token", "seals the certificate beside it")
        .verify();
  }

  @Test
  void reportsAndTrustKeepTheContract() {
    Check passed = new Check(Check.Subject.FORM, Check.Result.PASSED, "passed");
    Check failed = new Check(Check.Subject.KEY, Check.Result.FAILED, "key must be trusted");
    ValueContract.of(Check.class, passed, failed).verify();
    ValueContract.of(
            VerificationReport.class,
            report(Check.Result.NOT_CHECKED, Optional.empty()),
            report(Check.Result.PASSED, Optional.of(Sealed.certificate().certificate())))
        .lawsBeyondAnnotations("checks", "are one for each subject")
        .verify();
    TrustedKey key = Sealed.TRUST.keys().get(0);
    TrustedKey other =
        new TrustedKey(
            "Another",
            Jwk.of("key-2", Sealed.SIGNER.publicKey()),
            DateRange.from(LocalDate.of(2020, 1, 1)));
    ValueContract.of(TrustedKey.class, key, other).verify();
    ValueContract.of(Trust.class, Trust.of(key), Trust.of(key, other))
        .lawsBeyondAnnotations("keys", "have different names")
        .verify();
  }

  private static VerificationReport report(Check.Result result, Optional<Certificate> read) {
    return new VerificationReport(
        Stream.of(Check.Subject.values()).map(one -> new Check(one, result, "so")).toList(), read);
  }
}
