package org.baremo.certification.certificate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.GrantedUnit;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
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
 * framework, for a number of days. Made of a granted {@link Decision}, or of another certificate
 * whose scope is reduced; besides that it can only be read back from its document, whose seal tells
 * whether to believe it.
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
   * Returns the units that it lists.
   *
   * @return those of the award that were met, in the order of the scheme; empty when there is none,
   *     or the award has none
   */
  public abstract List<@Valid GrantedUnit> getUnits();

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
   * Returns the certificate that was reduced to this one.
   *
   * @return the number of one that listed more units or attested more levels, and that this one
   *     takes the place of; the decision is still the one that gave all of it. Empty for one that
   *     was issued on a decision
   */
  public abstract Optional<@Valid CertificateNumber> getReducedFrom();

  /**
   * Makes the certificate that is left where units or levels fall.
   *
   * @param reduction what falls, and from when on
   * @param number of the new certificate, unique for the issuer
   * @return the reduced certificate, valid from the day of the reduction to the last day of this
   *     one; or problems, of code {@code reduction.other-certificate} when the reduction is of
   *     another one, {@code reduction.unknown-unit} and {@code reduction.unknown-level} for what
   *     this one does not list or attest, {@code reduction.nothing-left} when all its units or all
   *     its levels would fall, so that it is to be withdrawn, and {@code reduction.not-valid} when
   *     it is not valid on the day, or was not issued yet
   */
  public Checked<Certificate> reduced(ScopeReduction reduction, CertificateNumber number) {
    List<Problem> problems = reduction.against(this);
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    DateRange.Builder validity =
        DateRange.builder().firstDay(reduction.getFirstDay()).lastDay(getValidity().getLastDay());
    return Checked.of(
        new Builder()
            .from(this)
            .number(number)
            .levels(
                getLevels().stream().filter(one -> !reduction.getLevels().contains(one)).toList())
            .units(
                getUnits().stream()
                    .filter(unit -> !reduction.getUnits().contains(unit.code()))
                    .toList())
            .issuedOn(reduction.getFirstDay())
            .validity(validity.build())
            .reducedFrom(getNumber())
            .build());
  }

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
        .units(grant.getUnits())
        .scheme(decision.getScheme())
        .schemeDigest(decision.getSchemeDigest())
        .illustrative(decision.isIllustrative())
        .decisionDigest(decision.digest())
        .issuedOn(grant.getIssuedOn())
        .validity(grant.getValidity())
        .build();
  }

  /**
   * Tells whether this attests all that another certificate does, so that who holds this one needs
   * no other: of the same person, by the same issuer and scheme, in any version, of the same award,
   * with all its levels and units, and valid as long.
   *
   * @param other as a rule one that was not issued yet
   * @return whether the other one would say nothing more
   */
  public boolean attests(Certificate other) {
    return getHolder().equals(other.getHolder())
        && getIssuer().equals(other.getIssuer())
        && getScheme().id().equals(other.getScheme().id())
        && getAward().equals(other.getAward())
        && Set.copyOf(getLevels()).containsAll(other.getLevels())
        && other.getUnits().stream().allMatch(this::lists)
        && !lastDay(this).isBefore(lastDay(other));
  }

  /**
   * Tells whether this is what another certificate may be reduced to: the same but for its number,
   * its day of issue and first valid day, and without some of its units or levels.
   *
   * @param whole the certificate that this one may be reduced from
   * @return whether it is a part of it, and says that it is reduced from it
   */
  public boolean isPartOf(Certificate whole) {
    Certificate same =
        new Builder()
            .from(whole)
            .number(getNumber())
            .levels(getLevels())
            .units(getUnits())
            .issuedOn(getIssuedOn())
            .validity(getValidity())
            .reducedFrom(whole.getNumber())
            .build();
    int lost =
        whole.getUnits().size() + whole.getLevels().size() - getUnits().size() - getLevels().size();
    return equals(same)
        && lost > 0
        && whole.getUnits().containsAll(getUnits())
        && whole.getLevels().containsAll(getLevels())
        && whole.getUnits().isEmpty() == getUnits().isEmpty()
        && whole.getLevels().isEmpty() == getLevels().isEmpty()
        && getValidity().getFirstDay().equals(getIssuedOn())
        && getValidity().getLastDay().equals(whole.getValidity().getLastDay());
  }

  private boolean lists(GrantedUnit unit) {
    return getUnits().stream()
        .anyMatch(
            own ->
                own.code().equals(unit.code())
                    && Set.copyOf(own.levels()).containsAll(unit.levels()));
  }

  private static LocalDate lastDay(Certificate certificate) {
    return certificate.getValidity().getLastDay().orElse(LocalDate.MAX);
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
    new Laws()
        .notBlank(getIssuer(), "issuer")
        .notBlank(getAward(), "award")
        .distinct(getUnits().stream().map(GrantedUnit::code).toList(), "units")
        .orThrow();
  }

  /** Builds certificates; closed, so that only a decision or a document becomes one. */
  static final class Builder extends ImmutableCertificate.Builder {
    Builder() {}
  }
}
