package org.baremo.walk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explanation;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.issuance.SealedCertificate;
import org.baremo.certification.proof.Ed25519Signer;
import org.baremo.certification.proof.Jwk;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.status.StatusSource;
import org.baremo.certification.verification.Trust;
import org.baremo.certification.verification.TrustedKey;
import org.baremo.certification.verification.VerificationReport;
import org.baremo.certification.verification.Verifier;
import org.baremo.core.analysis.CohortStatistics;
import org.baremo.core.analysis.PassRate;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.ResolvedAssessment;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.evaluation.Evaluator;
import org.baremo.core.evaluation.ScoringRule;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.VersionedId;

/**
 * One candidate from the results of a test to a verified certificate: seven rooms, one statement
 * each, always forward.
 */
public final class WholeWalk {
  private static final LocalDate REGISTRATION = LocalDate.of(2026, 3, 1);
  private static final LocalDate BIRTH = LocalDate.of(1988, 5, 17);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T10:00:00+02:00");

  private WholeWalk() {}

  /**
   * Walks, and prints what was seen.
   *
   * @param args none
   * @throws IOException when the assessment that ships with this example cannot be read
   */
  public static void main(String[] args) throws IOException {
    // Library: every edition on the class path, loaded when first asked for.
    FrameworkCatalog catalog = FrameworkCatalog.installed();

    // What an application holds: a scoring rule, a scheme, a key, and whom its verifiers trust.
    var digComp22 = EditionRef.of("digcomp", "2.2");
    var sums = ScoringRule.sumOfMarks(VersionedId.parse("sum-of-areas@1"), digComp22);
    var comdix = Schemes.comdixIntermediate().resolve(catalog).orThrow();
    var issuer = Issuer.of("Example body", "EX");
    var signer = Ed25519Signer.generate("key-2026", new SecureRandom());
    var key =
        new TrustedKey(
            "Example body", Jwk.of("key-2026", signer.publicKey()), DateRange.from(REGISTRATION));

    // Drafting room: an assessment whose every reference exists.
    ResolvedAssessment assessment =
        Json.standard()
            .read(
                WholeWalk.class.getResourceAsStream("assessment.json"),
                Assessment.class,
                "assessment.json")
            .flatMap(read -> read.resolve(catalog))
            .orThrow();

    // Hall: marks become a profile, exactly.
    CompetenceProfile profile =
        Evaluator.of(sums, catalog).flatMap(hall -> hall.evaluate(assessment)).orThrow();

    // Council: a decision with a finding for every requirement.
    Decision decision =
        CompiledScheme.of(comdix)
            .decide(
                Dossier.builder()
                    .profile(profile)
                    .birthDate(BIRTH)
                    .putDate(DateName.REGISTRATION, REGISTRATION)
                    .build(),
                NOW);

    // Seal: a granted decision, and nothing else, becomes a certificate.
    SealedCertificate sealed = issuer.issue(decision, signer);

    // Gate: anyone who trusts the key can check it.
    VerificationReport report =
        Verifier.verify(
            sealed.token().getBytes(US_ASCII),
            Trust.of(key),
            StatusSource.none(),
            NOW.toLocalDate());

    // Observatory: many profiles, counted with their base.
    CohortStatistics statistics =
        CohortStatistics.analyse(List.of(profile), CutScore.overall(Comparison.ABOVE, 70));

    System.out.print(Explanation.of(decision, comdix).text(Locale.ENGLISH));
    System.out.printf("Certificate %s%n", sealed.certificate().getNumber());
    report.checks().forEach(c -> System.out.printf("%s %s%n", c.subject(), c.result()));
    System.out.println(statistics.getCuts().get(0).rate(PassRate.Base.WITH_MARK));
  }
}
