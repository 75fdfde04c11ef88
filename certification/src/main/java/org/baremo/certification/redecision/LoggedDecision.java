package org.baremo.certification.redecision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.core.internal.Laws;
import org.baremo.core.json.Json;
import org.baremo.core.value.Digest;
import org.immutables.value.Value;

/** A decision as it was taken, with the dossier that it was taken from. */
@Value.Immutable
@JsonSerialize(as = ImmutableLoggedDecision.class)
@JsonDeserialize(builder = LoggedDecision.Builder.class)
public abstract class LoggedDecision {
  LoggedDecision() {}

  /**
   * Returns the decision.
   *
   * @return as it was taken
   */
  @NotNull
  @Valid
  public abstract Decision getDecision();

  /**
   * Returns what it was taken from.
   *
   * @return the dossier whose digest the decision cites
   */
  @NotNull
  @Valid
  public abstract Dossier getDossier();

  /**
   * Returns the certificate that was issued of it.
   *
   * @return its number; empty when none was
   */
  public abstract Optional<@Valid CertificateNumber> getCertificate();

  /**
   * Logs a decision of which no certificate was issued.
   *
   * @param decision as it was taken
   * @param dossier what it was taken from
   * @return the entry
   * @throws IllegalArgumentException when the decision was taken from another dossier
   */
  public static LoggedDecision of(Decision decision, Dossier dossier) {
    return builder().decision(decision).dossier(dossier).build();
  }

  /**
   * Returns the decision's identity.
   *
   * @return the digest of its document
   */
  Digest key() {
    return getDecision().digest();
  }

  /**
   * Starts an entry.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this entry's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Digest digest = Json.standard().digest(getDossier());
    new Laws()
        .that(
            getDecision().getDossierDigest().equals(digest),
            "dossier",
            "dossier must be the one that the decision cites, %s, was %s",
            getDecision().getDossierDigest(),
            digest)
        .that(
            getCertificate().isEmpty() || getDecision().getOutcome() == DecisionOutcome.GRANTED,
            "certificate",
            "certificate must be empty unless the outcome is GRANTED, was %s with %s",
            getCertificate().map(CertificateNumber::toString).orElse("empty"),
            getDecision().getOutcome())
        .orThrow();
  }

  /** Builds entries. Not thread-safe. */
  public static final class Builder extends ImmutableLoggedDecision.Builder {
    Builder() {}
  }
}
