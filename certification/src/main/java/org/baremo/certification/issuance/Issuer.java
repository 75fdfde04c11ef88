package org.baremo.certification.issuance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.certificate.ScopeReduction;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.proof.CompactJws;
import org.baremo.certification.proof.Signer;
import org.baremo.core.internal.Require;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * Issues certificates. Number and day of issue follow from the decision, so that issuing the same
 * decision again, today or in a year, gives the same certificate and, with the same key, the same
 * bytes: nobody ends up with two. A decision that was read from a document is taken at its word:
 * decide its dossier again, and compare, before issuing on the word of somebody else. What a new
 * certificate takes the place of is recorded by the register of certificates. Immutable,
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
   * Issues the certificate of a decision that gives one award, unsealed.
   *
   * @param decision granted
   * @return its certificate; always the same
   * @throws IllegalArgumentException when the decision does not grant anything, or gives several
   *     awards, which {@link #issueEach(Decision)} issues
   */
  public Certificate issue(Decision decision) {
    List<Certificate> certificates = issueEach(decision);
    Require.that(
        certificates.size() == 1,
        "decision must give one award to become one certificate, gave %s to %s by %s",
        certificates.stream().map(Certificate::getAward).toList(),
        decision.getHolder(),
        decision.getScheme());
    return certificates.get(0);
  }

  /**
   * Issues the certificates of a decision, one for each award that it gives, unsealed; none for one
   * whose place another one of them takes ({@link Grant#getReplacedBy()}), as the register would
   * revoke it on the day on which it is issued. Each has a number of its own.
   *
   * @param decision granted
   * @return from the highest award to the lowest; always the same
   * @throws IllegalArgumentException when the decision does not grant anything
   */
  public List<Certificate> issueEach(Decision decision) {
    Require.that(
        decision.getGrant().isPresent(),
        "decision must be GRANTED to become a certificate, was %s for %s by %s",
        decision.getOutcome(),
        decision.getHolder(),
        decision.getScheme());
    List<Certificate> certificates = new ArrayList<>();
    for (Grant grant : decision.grants()) {
      if (grant.getReplacedBy().isEmpty()) {
        CertificateNumber number = NumberScheme.number(numberPrefix, decision, grant.getAward());
        certificates.add(Certificate.of(decision, grant.getAward(), number, name));
      }
    }
    return List.copyOf(certificates);
  }

  /**
   * Issues and seals the certificate of a decision that gives one award.
   *
   * @param decision granted
   * @param signer holds the key that is trusted for this issuer's name
   * @return the certificate and its compact JWS
   * @throws IllegalArgumentException when the decision does not grant anything, or gives several
   *     awards, which {@link #issueEach(Decision, Signer)} issues
   */
  public SealedCertificate issue(Decision decision, Signer signer) {
    return sealed(issue(decision), signer);
  }

  /**
   * Issues and seals the certificates of a decision, one for each award that it gives.
   *
   * @param decision granted
   * @param signer holds the key that is trusted for this issuer's name
   * @return each with its compact JWS, from the highest award to the lowest
   * @throws IllegalArgumentException when the decision does not grant anything
   */
  public List<SealedCertificate> issueEach(Decision decision, Signer signer) {
    return issueEach(decision).stream().map(one -> sealed(one, signer)).toList();
  }

  /**
   * Reduces the scope of a certificate, unsealed: of the same certificate and the same reduction
   * always the same comes. The register records it, and revokes the old one ({@code
   * CertificateRegister.reduced}); whether the old one is still good, the register alone knows.
   *
   * @param old a certificate of this issuer
   * @param reduction what falls, and from when on
   * @return what is left; or problems as {@link Certificate#reduced} says, and of code {@code
   *     reduction.other-issuer} when the certificate is of another issuer
   */
  public Checked<Certificate> reduce(Certificate old, ScopeReduction reduction) {
    if (!old.getIssuer().equals(name)) {
      return Checked.failed(
          Problem.error(
              "reduction.other-issuer",
              Location.of("reduction", "/number"),
              "certificate must be of issuer %s, %s was of %s"
                  .formatted(name, old.getNumber(), old.getIssuer())));
    }
    return old.reduced(reduction, NumberScheme.number(numberPrefix, old, reduction));
  }

  /**
   * Reduces the scope of a certificate and seals what is left.
   *
   * @param old a certificate of this issuer
   * @param reduction what falls, and from when on
   * @param signer holds the key that is trusted for this issuer's name
   * @return what is left and its compact JWS; or problems as {@link #reduce(Certificate,
   *     ScopeReduction)} says
   */
  public Checked<SealedCertificate> reduce(
      Certificate old, ScopeReduction reduction, Signer signer) {
    return reduce(old, reduction).map(reduced -> sealed(reduced, signer));
  }

  private static SealedCertificate sealed(Certificate certificate, Signer signer) {
    Objects.requireNonNull(signer, "signer");
    byte[] payload = Json.standard().canonical(certificate);
    return new SealedCertificate(
        certificate, CompactJws.sign(payload, Certificate.MEDIA_TYPE, signer));
  }
}
