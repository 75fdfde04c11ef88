package org.baremo.certification.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.proof.CompactJws;
import org.baremo.certification.proof.JwsHeader;
import org.baremo.certification.status.CertificateStatus;
import org.baremo.certification.status.StatusSource;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;

/**
 * Verifies sealed certificates. Makes every check that it can and reports each; what was signed is
 * not looked at before its signature verified. Reads nothing from the network.
 */
public final class Verifier {
  private final List<Check> checks = new ArrayList<>();
  private final Trust trust;
  private final StatusSource status;
  private final LocalDate on;

  private Verifier(Trust trust, StatusSource status, LocalDate on) {
    this.trust = trust;
    this.status = status;
    this.on = on;
  }

  /**
   * Verifies one sealed certificate.
   *
   * @param token compact JWS, as issued
   * @param trust the keys that the verifier trusts, and for whom
   * @param status where to ask whether the certificate is still good
   * @param on the civil day that it must be valid on, in the zone the verifier cares about
   * @return every check with its result; never an exception for what the token holds
   */
  public static VerificationReport verify(
      byte[] token, Trust trust, StatusSource status, LocalDate on) {
    Verifier verifier = new Verifier(trust, status, on);
    Optional<Certificate> certificate = verifier.run(token);
    for (Check.Subject subject : Check.Subject.values()) {
      if (verifier.checks.stream().noneMatch(check -> check.subject() == subject)) {
        verifier.add(subject, Check.Result.NOT_CHECKED, "not reached");
      }
    }
    return new VerificationReport(verifier.checks, certificate);
  }

  private Optional<Certificate> run(byte[] token) {
    Checked<CompactJws> read = CompactJws.read(token);
    if (!read.isOk()) {
      failed(Check.Subject.FORM, read.problems().get(0).getMessage());
      return Optional.empty();
    }
    CompactJws jws = read.orThrow();
    JwsHeader header = jws.header();
    Optional<TrustedKey> key = trust.key(header.kid());
    boolean sealed =
        check(
                Check.Subject.FORM,
                header.typ().equals(Certificate.MEDIA_TYPE),
                () -> "typ must be " + Certificate.MEDIA_TYPE + ", was " + header.typ())
            && check(
                Check.Subject.ALGORITHM,
                jws.isEdDsa(),
                () -> "alg must be EdDSA, was " + header.alg())
            && check(
                Check.Subject.KEY,
                key.isPresent(),
                () -> "key must be a trusted one, was " + header.kid())
            && check(
                Check.Subject.SIGNATURE,
                jws.isSignedBy(key.orElseThrow().key().key()),
                () -> "signature must be of key " + header.kid() + " over the token, was not");
    return sealed ? content(jws.payload(), key.orElseThrow()) : Optional.empty();
  }

  private Optional<Certificate> content(byte[] payload, TrustedKey key) {
    Checked<Certificate> read = Json.standard().read(payload, Certificate.class, "certificate");
    if (!check(Check.Subject.CONTENT, read.isOk(), () -> "unreadable: " + read.problems())) {
      return Optional.empty();
    }
    Certificate certificate = read.orThrow();
    check(
        Check.Subject.CANONICAL,
        Arrays.equals(Json.standard().canonical(certificate), payload),
        () -> "payload must be the canonical form of the certificate, was not");
    checkIssuer(certificate, key);
    check(
        Check.Subject.VALIDITY,
        certificate.getValidity().contains(on),
        () -> "certificate must be valid on " + on + ", is on " + certificate.getValidity());
    checkStatus(certificate);
    return Optional.of(certificate);
  }

  private void checkIssuer(Certificate certificate, TrustedKey key) {
    boolean sameIssuer = key.issuer().equals(certificate.getIssuer());
    check(
        Check.Subject.ISSUER,
        sameIssuer && key.issuedOn().contains(certificate.getIssuedOn()),
        () ->
            "key is trusted for %s issuing on %s, certificate says %s on %s"
                .formatted(
                    key.issuer(),
                    key.issuedOn(),
                    certificate.getIssuer(),
                    certificate.getIssuedOn()));
  }

  private void checkStatus(Certificate certificate) {
    CertificateStatus found = status.statusOf(certificate.getNumber());
    if (found == CertificateStatus.UNKNOWN) {
      add(Check.Subject.STATUS, Check.Result.NOT_CHECKED, "status is unknown");
    } else {
      boolean good = found == CertificateStatus.GOOD;
      check(Check.Subject.STATUS, good, () -> "status must be GOOD, was " + found);
    }
  }

  /** Records a check; the law is its message where it failed. */
  private boolean check(Check.Subject subject, boolean holds, Supplier<String> law) {
    if (holds) {
      add(subject, Check.Result.PASSED, "passed");
    } else {
      failed(subject, law.get());
    }
    return holds;
  }

  private void failed(Check.Subject subject, String message) {
    add(subject, Check.Result.FAILED, message);
  }

  private void add(Check.Subject subject, Check.Result result, String message) {
    checks.add(new Check(subject, result, message));
  }
}
