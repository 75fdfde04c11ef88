package org.baremo.certification.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.Sealed.ISSUER;
import static org.baremo.certification.testing.Sealed.SIGNER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class IssuerTest {
  @Test
  void aGrantedDecisionBecomesACertificateThatSaysWhereItComesFrom() {
    Decision decision = Sealed.granted();
    Certificate certificate = ISSUER.issue(decision);
    assertThat(certificate.getDecisionDigest()).isEqualTo(decision.digest());
    assertThat(certificate.getSchemeDigest()).isEqualTo(decision.getSchemeDigest());
    assertThat(certificate.getHolder()).isEqualTo(decision.getHolder());
    assertThat(certificate.getLevels()).hasToString("[digcomp@2.2/level/four/intermediate]");
    assertThat(certificate.isIllustrative()).isTrue();
    assertThat(certificate.getIssuedOn()).isEqualTo("2026-11-21");
    assertThat(certificate.getNumber().value()).matches("EX(-[0-9A-HJKMNP-TV-Z]{5}){4}");
  }

  @Test
  void nothingElseDoes() {
    assertThatThrownBy(() -> ISSUER.issue(Sealed.refused()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "decision must be GRANTED to become a certificate, was REFUSED for h-1 by"
                + " comdix-intermediate@2022.1");
  }

  @Test
  void issuingTwiceGivesTheSameCertificateAndTheSameBytes() {
    assertThat(ISSUER.issue(Sealed.granted(), SIGNER))
        .isEqualTo(ISSUER.issue(Sealed.granted(), SIGNER));
  }

  @Test
  void aDecisionReadBackGivesTheSameCertificate() {
    Json json = Json.standard();
    Decision again = json.read(json.write(Sealed.granted()), Decision.class, "decision").orThrow();
    assertThat(ISSUER.issue(again)).isEqualTo(ISSUER.issue(Sealed.granted()));
  }

  @Test
  void differentDecisionsAndIssuersHaveDifferentNumbers() {
    Set<CertificateNumber> numbers = new HashSet<>();
    for (int second = 0; second < 200; second++) {
      Decision decision =
          ComDix.compiled()
              .decide(ComDix.dossier(43, 8, 8, 9, 9, 9), ComDix.NOW.plusSeconds(second));
      numbers.add(ISSUER.issue(decision).getNumber());
      numbers.add(Issuer.of(ISSUER.name(), "EY").issue(decision).getNumber());
    }
    assertThat(numbers).hasSize(400);
  }

  /** Two awards of one decision. */
  private static Decision both() {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    Award lower = comdix.getAwards().get(0).toBuilder().code("lower").requires(enough()).build();
    CertificationScheme scheme =
        comdix.toBuilder().addAwards(lower).awarding(Awarding.EVERY).build();
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow())
        .decide(ComDix.dossier(43, 8, 8, 9, 9, 9), ComDix.NOW);
  }

  private static Requirement enough() {
    return MarkRequirement.builder()
        .id("enough")
        .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(50)))
        .build();
  }

  @Test
  void everyAwardOfADecisionHasItsCertificateWithANumberOfItsOwn() {
    List<Certificate> certificates = ISSUER.issueEach(both());
    assertThat(certificates)
        .extracting(Certificate::getAward)
        .containsExactly("intermediate", "lower");
    assertThat(certificates).extracting(Certificate::getNumber).doesNotHaveDuplicates();
    assertThat(certificates)
        .allSatisfy(one -> assertThat(one.getDecisionDigest()).isEqualTo(both().digest()));
    assertThat(ISSUER.issueEach(both())).isEqualTo(certificates);
    assertThat(ISSUER.issueEach(both(), SIGNER))
        .extracting(SealedCertificate::certificate)
        .isEqualTo(certificates);
    assertThat(ISSUER.issueEach(Sealed.granted())).containsExactly(ISSUER.issue(Sealed.granted()));
  }

  @Test
  void oneCertificateIsNotIssuedOfADecisionThatGivesSeveralAwards() {
    assertThatThrownBy(() -> ISSUER.issue(both()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "decision must give one award to become one certificate, gave [intermediate, lower] to"
                + " h-1 by comdix-intermediate@2022.1");
  }

  @Test
  void aCertificateIsOfAnAwardThatTheDecisionGives() {
    assertThatThrownBy(() -> Certificate.of(both(), "higher", CertificateNumber.of("EX-1"), "Body"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "award must be one that the decision gives, [intermediate, lower], was higher for h-1"
                + " by comdix-intermediate@2022.1");
  }

  @Test
  void anIssuerHasANameAndAPrefix() {
    assertThatThrownBy(() -> Issuer.of(" ", "EX")).hasMessage("name must not be blank");
    assertThatThrownBy(() -> Issuer.of("Body", "ex"))
        .hasMessage("prefix must be 1 to 16 capital letters and digits, was 'ex'");
  }
}
