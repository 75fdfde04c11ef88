package org.baremo.certification.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnmetReader;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.core.internal.Laws;
import org.baremo.core.json.Json;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme decided on a dossier, with its reasons. Made by {@link CompiledScheme#decide}, and
 * by reading its document back, which holds only where outcome and award are what the findings come
 * to. A document proves nothing by itself: the digests say what it was decided from, so that
 * anybody can decide again and compare.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDecision.class)
@JsonDeserialize(builder = Decision.Builder.class)
public abstract class Decision {
  Decision() {}

  /**
   * Returns what the decision comes to.
   *
   * @return granted, refused, pending or indeterminate
   */
  @NotNull
  public abstract DecisionOutcome getOutcome();

  /**
   * Returns the award given.
   *
   * @return there exactly when the outcome is granted
   */
  public abstract Optional<@Valid Grant> getGrant();

  /**
   * Returns the awards given besides.
   *
   * @return from the highest to the lowest; empty where the scheme gives the highest award alone
   */
  public abstract List<@Valid Grant> getFurtherGrants();

  /**
   * Returns every award given.
   *
   * @return from the highest to the lowest; empty unless the outcome is granted
   */
  public List<Grant> grants() {
    return Stream.concat(getGrant().stream(), getFurtherGrants().stream()).toList();
  }

  /**
   * Returns which awards the scheme gives of those that are met.
   *
   * @return empty for the highest, once every higher one is known not to be met
   */
  public abstract Optional<Awarding> getAwarding();

  /**
   * Returns whom it is about.
   *
   * @return a pseudonymous key
   */
  @NotNull
  public abstract HolderKey getHolder();

  /**
   * Returns when it was taken.
   *
   * @return an instant with the offset of the body that decides; its civil day is the day of the
   *     decision
   */
  @NotNull
  public abstract OffsetDateTime getAsOf();

  /**
   * Returns the scheme that decided.
   *
   * @return scheme and version
   */
  @NotNull
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
   * Returns whether the scheme's document only illustrates a real scheme.
   *
   * @return true when nobody may rely on the decision
   */
  public abstract boolean isIllustrative();

  /**
   * Returns the framework edition of the scheme.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns the digest of the dossier's canonical document.
   *
   * @return its SHA-256
   */
  @NotNull
  @Valid
  public abstract Digest getDossierDigest();

  /**
   * Returns what was found on the scheme itself: whether this version is in force for the case, and
   * whether the results are about its framework edition. Where one is not met, the outcome is
   * indeterminate: this version cannot decide the case, and has not refused it either.
   *
   * @return two findings
   */
  @NotEmpty
  public abstract List<@Valid Finding> getFindings();

  /**
   * Returns what every veto came to.
   *
   * @return in order of precedence; empty when the scheme has none
   */
  public abstract List<@Valid VetoFinding> getVetoes();

  /**
   * Returns what every award came to.
   *
   * @return from the highest to the lowest, none left out
   */
  @NotEmpty
  public abstract List<@Valid AwardFinding> getAwards();

  /**
   * Returns the digest of this decision's canonical document, computed when first asked for.
   *
   * @return its identity
   */
  @Value.Lazy
  public Digest digest() {
    return Json.standard().digest(this);
  }

  /**
   * Compares as a value: a decision equals the document that was written of it.
   *
   * @param object anything
   * @return whether it is a decision with the same attributes
   */
  @Override
  public final boolean equals(@Nullable Object object) {
    return this == object || (object instanceof Decision other && isSame(other));
  }

  /** What costs least is compared first: most decisions differ in it. */
  private boolean isSame(Decision other) {
    return getOutcome() == other.getOutcome()
        && isIllustrative() == other.isIllustrative()
        && getHolder().equals(other.getHolder())
        && getAsOf().equals(other.getAsOf())
        && getScheme().equals(other.getScheme())
        && getSchemeDigest().equals(other.getSchemeDigest())
        && getEdition().equals(other.getEdition())
        && getGrant().equals(other.getGrant())
        && getFurtherGrants().equals(other.getFurtherGrants())
        && getAwarding().equals(other.getAwarding())
        && getFindings().equals(other.getFindings())
        && getVetoes().equals(other.getVetoes())
        && getAwards().equals(other.getAwards())
        && getDossierDigest().equals(other.getDossierDigest());
  }

  /**
   * Returns a hash of what costs little to know.
   *
   * @return the same for equal decisions
   */
  @Override
  public final int hashCode() {
    int hash = getHolder().hashCode() * 31 + getAsOf().hashCode();
    return (hash * 31 + getScheme().hashCode()) * 31 + getOutcome().name().hashCode();
  }

  /**
   * Returns a line for people who look for faults.
   *
   * @return what was decided, for whom, by what and when
   */
  @Override
  public final String toString() {
    return "Decision{%s%s, holder=%s, scheme=%s, asOf=%s}"
        .formatted(
            getOutcome(),
            getGrant().map(grant -> " " + grant.getAward()).orElse(""),
            getHolder(),
            getScheme(),
            getAsOf());
  }

  static Builder builder() {
    return new Builder();
  }

  /**
   * Tells what stands between the case and its awards: the findings on the scheme that are not met,
   * the vetoes that hold or are open, and of every award that is not met the requirements that keep
   * it from being so. What must all be met is told by its members. A decision that was just taken
   * makes no finding for it.
   *
   * @param reader is told one after the other, in the order of the scheme
   */
  public void tellUnmet(UnmetReader reader) {
    getFindings().forEach(reader::tell);
    for (VetoFinding veto : getVetoes()) {
      if (veto.verdict() == Verdict.MET || veto.verdict().isOpen()) {
        reader.unmet(veto.finding().getPointer(), veto.verdict(), null);
      }
    }
    for (AwardFinding award : getAwards()) {
      if (award.verdict() != Verdict.MET) {
        award.findings().forEach(reader::tell);
      }
    }
  }

  @Value.Check
  void check() {
    Awarding awarding = getAwarding().orElse(Awarding.HIGHEST);
    AwardGroups groups =
        AwardGroups.of(awarding, getAwards().stream().map(AwardFinding::group).toList());
    int ruling = Ruling.of(getFindings(), getVetoes(), getAwards(), groups);
    DecisionOutcome outcome = Ruling.outcome(ruling);
    Optional<String> award =
        Ruling.isGranted(ruling)
            ? Optional.of(getAwards().get(Ruling.award(ruling)).award())
            : Optional.empty();
    List<String> further =
        Ruling.further(ruling, getAwards(), groups).stream()
            .map(place -> getAwards().get(place).award())
            .toList();
    List<String> furtherGrants = getFurtherGrants().stream().map(Grant::getAward).toList();
    Laws laws = new Laws();
    checkUnits(laws);
    checkReplaced(laws);
    laws.notEmpty(getFindings(), "findings")
        .notEmpty(getAwards(), "awards")
        .that(
            getOutcome() == outcome,
            "outcome",
            "outcome must be what the findings come to, %s, was %s",
            outcome,
            getOutcome())
        .that(
            getGrant().map(Grant::getAward).equals(award),
            "grant",
            "grant must be of the award that the findings come to, %s, was of %s",
            award.orElse("none"),
            getGrant().map(Grant::getAward).orElse("none"))
        .that(
            furtherGrants.equals(further),
            "furtherGrants",
            "furtherGrants must be of the awards that the findings come to, %s, were of %s",
            further,
            furtherGrants)
        .that(
            awarding != Awarding.HIGHEST || getAwarding().isEmpty(),
            "awarding",
            "awarding must be left out where the highest award is given")
        .that(
            awarding == Awarding.HIGHEST_OF_EACH_GROUP
                || getAwards().stream().allMatch(one -> one.group().isEmpty()),
            "awards",
            "group must be left out unless awarding is highest-of-each-group")
        .orThrow();
  }

  /** What is granted lists the units that were found to be met. */
  private void checkUnits(Laws laws) {
    for (Grant grant : grants()) {
      List<String> given = grant.getUnits().stream().map(GrantedUnit::code).toList();
      List<String> met =
          getAwards().stream()
              .filter(award -> award.award().equals(grant.getAward()))
              .flatMap(award -> award.listed().stream())
              .toList();
      laws.that(
          given.equals(met),
          "units",
          "units of %s must be those that the findings come to, %s, were %s",
          grant.getAward(),
          met,
          given);
    }
  }

  /** What takes the place of an award is given too, and nothing takes its place. */
  private void checkReplaced(Laws laws) {
    List<String> standing =
        grants().stream()
            .filter(grant -> grant.getReplacedBy().isEmpty())
            .map(Grant::getAward)
            .toList();
    grants()
        .forEach(
            grant ->
                laws.that(
                    grant.getReplacedBy().map(standing::contains).orElse(true),
                    "replacedBy",
                    "replacedBy of %s must be an award that stands, %s, was %s",
                    grant.getAward(),
                    standing,
                    grant.getReplacedBy().orElse("none")));
  }

  /** Builds decisions. Not thread-safe. */
  static final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
