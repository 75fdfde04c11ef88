package org.baremo.certification.redecision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
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
   * Returns the certificates that were issued of it.
   *
   * @return the number of each by the award that it is for; empty when none was
   */
  public abstract Map<String, @Valid CertificateNumber> getCertificates();

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
    Laws laws =
        new Laws()
            .that(
                getDecision().getDossierDigest().equals(digest),
                "dossier",
                "dossier must be the one that the decision cites, %s, was %s",
                getDecision().getDossierDigest(),
                digest)
            .that(
                Set.copyOf(getCertificates().values()).size() == getCertificates().size(),
                "certificates",
                "certificates must all be different, were %s",
                getCertificates().values());
    List<String> given = getDecision().grants().stream().map(Grant::getAward).toList();
    getCertificates()
        .forEach(
            (award, number) ->
                laws.that(
                    given.contains(award),
                    "certificates/" + Laws.step(award),
                    "certificates must be for awards given, %s, was %s for %s",
                    given,
                    number,
                    award));
    laws.orThrow();
  }

  /** Builds entries. Not thread-safe. */
  public static final class Builder extends ImmutableLoggedDecision.Builder {
    Builder() {}
  }
}
