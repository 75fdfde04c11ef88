package org.baremo.certification.redecision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.comparison.ChangedFinding;
import org.baremo.certification.decision.Decision;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Digest;
import org.immutables.value.Value;

/** A decision that depended on a fact, and what it would be with the fact as it is now known. */
@Value.Immutable
@JsonSerialize(as = ImmutableRedecision.class)
@JsonDeserialize(builder = Redecision.Builder.class)
public abstract class Redecision {
  Redecision() {}

  /**
   * Returns the decision that stands in the log.
   *
   * @return the digest of its document
   */
  @NotNull
  @Valid
  public abstract Digest getDecision();

  /**
   * Returns the certificates that were issued of it.
   *
   * @return the number of each by the award that it is for; empty when none was
   */
  public abstract Map<String, @Valid CertificateNumber> getCertificates();

  /**
   * Returns what makes it a case: a certificate that would no longer stand. Of several reasons it
   * is the one that {@link #getAftermath} tells the event of.
   *
   * @return the certificate it relied on; empty when the change of facts itself makes it come to
   *     something else, or nothing does
   */
  public abstract Optional<@Valid CertificateNumber> getCause();

  /**
   * Returns what the facts came to before the change.
   *
   * @return the decision of the log where it is taken again as of its own instant; otherwise what
   *     the same dossier comes to by now
   */
  @NotNull
  @Valid
  public abstract Decision getBefore();

  /**
   * Returns what the facts come to with the change.
   *
   * @return a decision as of the same instant
   */
  @NotNull
  @Valid
  public abstract Decision getAfter();

  /**
   * Returns what the change makes of the decision.
   *
   * @return by what it was before and is after the change
   */
  @NotNull
  public abstract Effect getEffect();

  /**
   * Returns what the scheme says becomes of the decision.
   *
   * @return by its lifecycle rules
   */
  @NotNull
  @Valid
  public abstract Aftermath getAftermath();

  /**
   * Returns the findings that used the fact.
   *
   * @return those that see something else or come to something else; where an override hides that,
   *     those that would without it
   */
  @NotEmpty
  public abstract List<@Valid ChangedFinding> getDependency();

  /**
   * Returns the certificates that would no longer stand.
   *
   * @return those whose award was given before and is not after the change, in order; none where
   *     the decision stands as its scheme says
   */
  public List<CertificateNumber> fallen() {
    if (getAftermath().stands()) {
      return List.of();
    }
    Set<String> lost = Effect.lost(getBefore(), getAfter());
    return getCertificates().entrySet().stream()
        .filter(certificate -> lost.contains(certificate.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * Returns the certificates whose scope is to be reduced: those whose award is given before and
   * after the change, and lists fewer units after it.
   *
   * @return the units that fall, by the number of the certificate, in order; none where the
   *     decision stands as its scheme says
   */
  public Map<CertificateNumber, List<String>> reduced() {
    Map<CertificateNumber, List<String>> reduced = new LinkedHashMap<>();
    if (!getAftermath().stands()) {
      Map<String, List<String>> fewer = Effect.fewer(getBefore(), getAfter());
      getCertificates()
          .forEach(
              (award, number) -> {
                List<String> units = fewer.get(award);
                if (units != null) {
                  reduced.put(number, units);
                }
              });
    }
    return Collections.unmodifiableMap(reduced);
  }

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Effect effect = Effect.of(getBefore(), getAfter());
    boolean kept = effect == Effect.UNCHANGED || effect == Effect.OTHER_TERMS;
    new Laws()
        .notEmpty(getDependency(), "dependency")
        .that(
            getEffect() == effect || (getEffect() == Effect.PROTECTED && kept),
            "effect",
            "effect must be what before and after come to, %s, was %s",
            effect,
            getEffect())
        .that(
            getBefore().getSchemeDigest().equals(getAfter().getSchemeDigest()),
            "after",
            "after must be by the scheme of before, %s, was by %s",
            getBefore().getScheme(),
            getAfter().getScheme())
        .orThrow();
  }

  /** Builds these. Not thread-safe. */
  static final class Builder extends ImmutableRedecision.Builder {
    Builder() {}
  }
}
