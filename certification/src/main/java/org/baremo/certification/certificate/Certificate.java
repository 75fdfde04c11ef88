package org.baremo.certification.certificate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * What a holder is given: an award by one version of one scheme, about one edition of one
 * framework, for a number of days. Made of a granted {@link Decision} and of nothing else; besides
 * that it can only be read back from its document, whose seal tells whether to believe it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCertificate.class)
@JsonDeserialize(builder = Certificate.Builder.class)
public abstract class Certificate {
  /** The {@code typ} of a sealed certificate, so that no other signed document passes for one. */
  public static final String MEDIA_TYPE = "baremo-certificate+jws";

  Certificate() {}

  /**
   * Returns the number.
   *
   * @return unique for the issuer
   */
  @NotNull
  @Valid
  public abstract CertificateNumber getNumber();

  /**
   * Returns who issued it.
   *
   * @return the name that the issuer's keys are trusted for
   */
  @NotBlank
  public abstract String getIssuer();

  /**
   * Returns whom it is about.
   *
   * @return a pseudonymous key, never a name
   */
  @NotNull
  @Valid
  public abstract HolderKey getHolder();

  /**
   * Returns the award's code.
   *
   * @return unique in the scheme
   */
  @NotBlank
  public abstract String getAward();

  /**
   * Returns what the award is called.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the framework edition that it is about.
   *
   * @return framework and edition
   */
  @NotNull
  @Valid
  public abstract EditionRef getEdition();

  /**
   * Returns the proficiency levels attested, each with its scale.
   *
   * @return empty when the award attests none
   */
  public abstract List<@Valid LevelRef> getLevels();

  /**
   * Returns the scheme it was decided by.
   *
   * @return scheme and version
   */
  @NotNull
  @Valid
  public abstract VersionedId getScheme();

  /**
   * Returns the digest of the scheme's canonical document.
   *
   * @return its SHA-256
   */
  @NotNull
  @Valid
  public abstract Digest getSchemeDigest();

  /**
   * Returns whether the scheme only illustrates a real one.
   *
   * @return true when nobody may rely on the certificate
   */
  public abstract boolean isIllustrative();

  /**
   * Returns the digest of the decision's canonical document.
   *
   * @return its SHA-256
   */
  @NotNull
  @Valid
  public abstract Digest getDecisionDigest();

  /**
   * Returns the day of issue.
   *
   * @return the civil day of the decision, or the day of issue that the scheme states
   */
  @NotNull
  public abstract LocalDate getIssuedOn();

  /**
   * Returns the valid days.
   *
   * @return first and last day, both included; without a last day when it never expires
   */
  @NotNull
  @Valid
  public abstract DateRange getValidity();

  /**
   * Makes the certificate of an award that a decision gives, issued on the day that it says: the
   * same arguments give the same certificate, whenever they are given.
   *
   * @param decision granted
   * @param award the code of the award, one of those given
   * @param number unique for the issuer
   * @param issuer the name that the issuer's keys are trusted for
   * @return the certificate
   * @throws IllegalArgumentException when the decision does not give the award
   */
  public static Certificate of(
      Decision decision, String award, CertificateNumber number, String issuer) {
    Grant grant =
        decision.grants().stream()
            .filter(given -> given.getAward().equals(award))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(notGiven(decision, award)));
    return new Builder()
        .number(number)
        .issuer(issuer)
        .holder(decision.getHolder())
        .award(grant.getAward())
        .title(grant.getTitle())
        .edition(decision.getEdition())
        .levels(grant.getLevels())
        .scheme(decision.getScheme())
        .schemeDigest(decision.getSchemeDigest())
        .illustrative(decision.isIllustrative())
        .decisionDigest(decision.digest())
        .issuedOn(grant.getIssuedOn())
        .validity(grant.getValidity())
        .build();
  }

  private static String notGiven(Decision decision, String award) {
    return "award must be one that the decision gives, %s, was %s for %s by %s"
        .formatted(
            decision.grants().stream().map(Grant::getAward).toList(),
            award,
            decision.getHolder(),
            decision.getScheme());
  }

  @Value.Check
  void check() {
    new Laws().notBlank(getIssuer(), "issuer").notBlank(getAward(), "award").orThrow();
  }

  /** Builds certificates; closed, so that only a decision or a document becomes one. */
  static final class Builder extends ImmutableCertificate.Builder {
    Builder() {}
  }
}
