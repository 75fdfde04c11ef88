package org.baremo.certification.issuance;

import java.util.Objects;
import java.util.regex.Pattern;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.proof.CompactJws;
import org.baremo.certification.proof.Signer;
import org.baremo.core.internal.Require;
import org.baremo.core.json.Json;

/**
 * Issues certificates. Number and day of issue follow from the decision, so that issuing the same
 * decision again, today or in a year, gives the same certificate and, with the same key, the same
 * bytes: nobody ends up with two. A decision that was read from a document is taken at its word:
 * decide its dossier again, and compare, before issuing on the word of somebody else. Immutable,
 * thread-safe.
 */
public final class Issuer {
  private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]{1,16}");

  private final String name;
  private final String numberPrefix;

  private Issuer(String name, String numberPrefix) {
    this.name = name;
    this.numberPrefix = numberPrefix;
  }

  /**
   * Returns an issuer.
   *
   * @param name the name that its keys are trusted for, not blank
   * @param numberPrefix what its numbers begin with: 1 to 16 capital letters and digits
   * @return the issuer
   * @throws IllegalArgumentException when the name is blank or the prefix of another form
   */
  public static Issuer of(String name, String numberPrefix) {
    Require.that(!name.isBlank(), "name must not be blank");
    Require.matches(PREFIX, numberPrefix, "prefix", "1 to 16 capital letters and digits");
    return new Issuer(name, numberPrefix);
  }

  /**
   * Returns the issuer's name.
   *
   * @return what its keys are trusted for
   */
  public String name() {
    return name;
  }

  /**
   * Issues the certificate of a decision, unsealed.
   *
   * @param decision granted
   * @return its certificate; always the same
   * @throws IllegalArgumentException when the decision does not grant anything
   */
  public Certificate issue(Decision decision) {
    return Certificate.of(decision, NumberScheme.number(numberPrefix, decision), name);
  }

  /**
   * Issues and seals the certificate of a decision.
   *
   * @param decision granted
   * @param signer holds the key that is trusted for this issuer's name
   * @return the certificate and its compact JWS
   * @throws IllegalArgumentException when the decision does not grant anything
   */
  public SealedCertificate issue(Decision decision, Signer signer) {
    Objects.requireNonNull(signer, "signer");
    Certificate certificate = issue(decision);
    byte[] payload = Json.standard().canonical(certificate);
    return new SealedCertificate(
        certificate, CompactJws.sign(payload, Certificate.MEDIA_TYPE, signer));
  }
}
