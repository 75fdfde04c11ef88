package org.baremo.certification.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.time.LocalDate;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.issuance.SealedCertificate;
import org.baremo.certification.proof.Ed25519Signer;
import org.baremo.certification.proof.Jwk;
import org.baremo.certification.verification.Trust;
import org.baremo.certification.verification.TrustedKey;
import org.baremo.core.value.DateRange;

/** A sealed certificate of a ComDix candidate, and who is trusted for it. */
public final class Sealed {
  public static final Ed25519Signer SIGNER = Ed25519Signer.generate("key-1", new SecureRandom());
  public static final Issuer ISSUER = Issuer.of("Example certification body", "EX");
  public static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  public static final Trust TRUST = trust(SIGNER, ISSUER.name());

  private Sealed() {}

  public static Decision granted() {
    return ComDix.compiled().decide(ComDix.dossier(43, 8, 8, 9, 9, 9), ComDix.NOW);
  }

  public static Decision refused() {
    return ComDix.compiled().decide(ComDix.dossier(42, 8, 8, 8, 9, 9), ComDix.NOW);
  }

  public static SealedCertificate certificate() {
    return ISSUER.issue(granted(), SIGNER);
  }

  public static SealedCertificate by(String issuer) {
    return Issuer.of(issuer, "OTHER").issue(granted(), SIGNER);
  }

  public static byte[] token() {
    return certificate().token().getBytes(US_ASCII);
  }

  public static Trust trust(Ed25519Signer signer, String issuer) {
    return Trust.of(
        new TrustedKey(
            issuer,
            Jwk.of(signer.keyId(), signer.publicKey()),
            DateRange.from(LocalDate.of(2026, 1, 1))));
  }
}
