package org.baremo.certification.verification;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Sealed.DAY;
import static org.baremo.certification.testing.Sealed.ISSUER;
import static org.baremo.certification.testing.Sealed.SIGNER;
import static org.baremo.certification.testing.Sealed.TRUST;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.proof.CompactJws;
import org.baremo.certification.proof.Ed25519Signer;
import org.baremo.certification.proof.Jwk;
import org.baremo.certification.status.CertificateStatus;
import org.baremo.certification.status.StatusSource;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

class VerifierTest {
  private static final StatusSource GOOD = number -> CertificateStatus.GOOD;
  private static final Certificate CERTIFICATE = Sealed.certificate().certificate();
  private static final byte[] TOKEN = Sealed.token();

  private static VerificationReport verify(byte[] token) {
    return Verifier.verify(token, TRUST, GOOD, DAY);
  }

  private static VerificationReport verifyPayload(String payload) {
    String token = CompactJws.sign(payload.getBytes(UTF_8), Certificate.MEDIA_TYPE, SIGNER);
    return verify(token.getBytes(US_ASCII));
  }

  private static String payload() {
    return new String(Json.standard().canonical(CERTIFICATE), UTF_8);
  }

  @Test
  void whatWasIssuedIsValidAndEveryCheckIsReported() {
    VerificationReport report = verify(TOKEN);
    assertThat(report.verdict()).isEqualTo(VerificationReport.Verdict.VALID);
    assertThat(report.certificate()).contains(CERTIFICATE);
    assertThat(report.checks()).extracting(Check::subject).containsExactly(Check.Subject.values());
  }

  /** Every bit of header and signature, and a bit of every byte of the payload. */
  @Test
  void everyByteOfTheTokenCounts() {
    int first = new String(TOKEN, US_ASCII).indexOf('.');
    int last = new String(TOKEN, US_ASCII).lastIndexOf('.');
    for (int i = 0; i < TOKEN.length; i++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        if (i <= first || i >= last || bit == i % Byte.SIZE) {
          byte[] changed = TOKEN.clone();
          changed[i] ^= (byte) (1 << bit);
          assertRefused(verify(changed), "bit " + bit + " of byte " + i);
        }
      }
    }
  }

  @Test
  void everyLeafOfTheCertificateCounts() {
    String[] parts = new String(TOKEN, US_ASCII).split("\\.", -1);
    String payload = payload();
    Matcher leaf =
        Pattern.compile("(?<=[:,\\[])(\"[^\"]*\"|true|false|\\d+)(?=[,}\\]])").matcher(payload);
    int leaves = 0;
    while (leaf.find()) {
      String other = leaf.group().equals("true") ? "false" : "\"x\"";
      String forged = payload.substring(0, leaf.start()) + other + payload.substring(leaf.end());
      String body = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(UTF_8));
      assertRefused(
          verify((parts[0] + "." + body + "." + parts[2]).getBytes(US_ASCII)), leaf.group());
      leaves++;
    }
    assertThat(leaves).isGreaterThan(15);
  }

  private static void assertRefused(VerificationReport report, String change) {
    assertThat(report.verdict()).as(change).isEqualTo(VerificationReport.Verdict.INVALID);
    assertThat(report.certificate()).as(change).isEmpty();
  }

  @Test
  void anotherPayloadUnderTheSameSignatureFails() {
    String[] parts = new String(TOKEN, US_ASCII).split("\\.", -1);
    String forged = payload().replace("h-1", "h-2");
    String body = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(UTF_8));
    VerificationReport report = verify((parts[0] + "." + body + "." + parts[2]).getBytes(US_ASCII));
    assertThat(report.check(Check.Subject.SIGNATURE).message())
        .isEqualTo("signature must be of key key-1 over the token, was not");
    assertThat(report.check(Check.Subject.CONTENT).result()).isEqualTo(Check.Result.NOT_CHECKED);
    assertThat(report.certificate()).isEmpty();
  }

  @Test
  void aKeyNobodyTrustsFailsBeforeItsSignatureIsLookedAt() {
    Ed25519Signer stranger = Ed25519Signer.generate("key-2", new SecureRandom());
    String token = ISSUER.issue(Sealed.granted(), stranger).token();
    VerificationReport report = verify(token.getBytes(US_ASCII));
    assertThat(report.check(Check.Subject.KEY).message())
        .isEqualTo("key must be a trusted one, was key-2");
    assertThat(report.check(Check.Subject.SIGNATURE).result()).isEqualTo(Check.Result.NOT_CHECKED);
  }

  @Test
  void anotherKeyOfTheSameNameFails() {
    Ed25519Signer impostor = Ed25519Signer.generate("key-1", new SecureRandom());
    String token = ISSUER.issue(Sealed.granted(), impostor).token();
    assertThat(verify(token.getBytes(US_ASCII)).check(Check.Subject.SIGNATURE).result())
        .isEqualTo(Check.Result.FAILED);
  }

  @Test
  void aTrustedKeySpeaksForItsOwnIssuerOnly() {
    VerificationReport report =
        Verifier.verify(TOKEN, Sealed.trust(SIGNER, "Another body"), GOOD, DAY);
    assertThat(report.check(Check.Subject.ISSUER).message())
        .isEqualTo(
            "key is trusted for Another body issuing on 2026-01-01/…, certificate says Example"
                + " certification body on 2026-11-21");
  }

  @Test
  void aKeySpeaksForItsOwnTimeOnly() {
    TrustedKey replaced =
        new TrustedKey(
            ISSUER.name(),
            Jwk.of("key-1", SIGNER.publicKey()),
            DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 11, 20)));
    assertThat(
            Verifier.verify(TOKEN, Trust.of(replaced), GOOD, DAY)
                .check(Check.Subject.ISSUER)
                .result())
        .isEqualTo(Check.Result.FAILED);
  }

  @Test
  void anExpiredCertificateFailsTheDayAfterItsLastDay() {
    LocalDate last = LocalDate.of(2031, 11, 21);
    assertThat(Verifier.verify(TOKEN, TRUST, GOOD, last).verdict())
        .isEqualTo(VerificationReport.Verdict.VALID);
    assertThat(
            Verifier.verify(TOKEN, TRUST, GOOD, last.plusDays(1))
                .check(Check.Subject.VALIDITY)
                .message())
        .isEqualTo("certificate must be valid on 2031-11-22, is on 2026-11-21/2031-11-21");
  }

  @Test
  void anUnknownStatusIsNotGood() {
    VerificationReport report = Verifier.verify(TOKEN, TRUST, StatusSource.none(), DAY);
    assertThat(report.verdict()).isEqualTo(VerificationReport.Verdict.INCOMPLETE);
    assertThat(report.check(Check.Subject.STATUS).message()).isEqualTo("status is unknown");
  }

  @Test
  void revokedAndSuspendedFail() {
    for (CertificateStatus bad : List.of(CertificateStatus.REVOKED, CertificateStatus.SUSPENDED)) {
      StatusSource source =
          StatusSource.listed(Map.of(CERTIFICATE.getNumber(), bad), CertificateStatus.GOOD);
      assertThat(Verifier.verify(TOKEN, TRUST, source, DAY).check(Check.Subject.STATUS).message())
          .isEqualTo("status must be GOOD, was " + bad);
    }
  }

  @Test
  void aSignedPayloadThatIsNotCanonicalFails() {
    assertThat(verifyPayload(payload() + " ").check(Check.Subject.CANONICAL).result())
        .isEqualTo(Check.Result.FAILED);
  }

  @Test
  void aSignedPayloadThatIsNoCertificateFails() {
    for (String payload : List.of("", "{}", "[]", "null", payload().replace("h-1", "h 1"))) {
      assertThat(verifyPayload(payload).check(Check.Subject.CONTENT).result())
          .as(payload)
          .isEqualTo(Check.Result.FAILED);
    }
  }

  @Test
  void aMemberTwiceFails() {
    String twice = payload().replaceFirst("\\{", "{\"award\":\"other\",");
    assertThat(verifyPayload(twice).verdict()).isEqualTo(VerificationReport.Verdict.INVALID);
  }

  @Test
  void aSignedDocumentOfAnotherTypeIsNoCertificate() {
    String token = CompactJws.sign(payload().getBytes(UTF_8), "something-else", SIGNER);
    assertThat(verify(token.getBytes(US_ASCII)).check(Check.Subject.FORM).message())
        .isEqualTo("typ must be baremo-certificate+jws, was something-else");
  }

  @Test
  void rubbishEndsInAReport() {
    for (String token : List.of("", ".", "..", "a.b.c", "é.é.é", "a".repeat(2_000_000))) {
      VerificationReport report = verify(token.getBytes(UTF_8));
      assertThat(report.verdict()).isEqualTo(VerificationReport.Verdict.INVALID);
      assertThat(report.checks()).hasSize(Check.Subject.values().length);
    }
  }
}
