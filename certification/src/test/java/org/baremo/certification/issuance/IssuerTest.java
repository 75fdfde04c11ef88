package org.baremo.certification.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.Sealed.ISSUER;
import static org.baremo.certification.testing.Sealed.SIGNER;

import java.util.HashSet;
import java.util.Set;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
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

  @Test
  void anIssuerHasANameAndAPrefix() {
    assertThatThrownBy(() -> Issuer.of(" ", "EX")).hasMessage("name must not be blank");
    assertThatThrownBy(() -> Issuer.of("Body", "ex"))
        .hasMessage("prefix must be 1 to 16 capital letters and digits, was 'ex'");
  }
}
