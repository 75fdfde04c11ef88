package org.baremo.certification.decision;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnmetReader;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.VersionedId;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was just taken. It keeps what it was decided from and what it came to, 32 bytes
 * in all; the reasons are found when somebody asks for them. Both are values, so the reasons are
 * the same whenever they are asked for, and two threads that find them at once find the same.
 *
 * <p>It is written, compared and digested as the document that it stands for.
 */
@JsonSerialize(converter = MadeDecision.ToDocument.class)
final class MadeDecision extends Decision {
  private final Council council;
  private final Dossier dossier;
  private final @Nullable Slots slots;
  private final int ruling;
  private @Nullable Reasons reasons;

  /**
   * Keeps a decision.
   *
   * @param council what decided
   * @param dossier the facts
   * @param slots the same, where they were encoded before and are kept anyway; else null
   * @param ruling what it came to, as {@link Ruling} packs it
   */
  MadeDecision(Council council, Dossier dossier, @Nullable Slots slots, int ruling) {
    this.council = council;
    this.dossier = dossier;
    this.slots = slots;
    this.ruling = ruling;
  }

  private Reasons reasons() {
    Reasons known = reasons;
    if (known == null) {
      known = council.reasons(dossier);
      reasons = known; // final fields all through: safe to be seen by any thread
    }
    return known;
  }

  @Override
  public DecisionOutcome getOutcome() {
    return Ruling.outcome(ruling);
  }

  @Override
  public Optional<Grant> getGrant() {
    return isOfOne() && Ruling.isGranted(ruling)
        ? Optional.of(council.grant(Ruling.award(ruling), dossier))
        : all().stream().findFirst();
  }

  @Override
  public List<Grant> getFurtherGrants() {
    return isOfOne() ? List.of() : all().stream().skip(1).toList();
  }

  /** Whether one award is given at most, so that no other one needs to be looked at. */
  private boolean isOfOne() {
    return council.groups().count() == 1 || !Ruling.isGranted(ruling);
  }

  private List<Grant> all() {
    return isOfOne() ? List.of() : council.grants(ruling, getAwards(), dossier);
  }

  @Override
  public Optional<Awarding> getAwarding() {
    return Optional.of(council.scheme().scheme().getAwarding())
        .filter(awarding -> awarding != Awarding.HIGHEST);
  }

  @Override
  public HolderKey getHolder() {
    return dossier.getProfile().getHolder();
  }

  @Override
  public OffsetDateTime getAsOf() {
    return council.asOf();
  }

  @Override
  public VersionedId getScheme() {
    return council.scheme().scheme().getId();
  }

  @Override
  public Digest getSchemeDigest() {
    return council.scheme().digest();
  }

  @Override
  public boolean isIllustrative() {
    return council.scheme().scheme().isIllustrative();
  }

  @Override
  public EditionRef getEdition() {
    return council.scheme().scheme().getFramework();
  }

  @Override
  public Digest getDossierDigest() {
    return reasons().dossierDigest();
  }

  @Override
  public List<Finding> getFindings() {
    return reasons().findings();
  }

  @Override
  public List<VetoFinding> getVetoes() {
    return reasons().vetoes();
  }

  @Override
  public List<AwardFinding> getAwards() {
    return reasons().awards();
  }

  @Override
  public Digest digest() {
    return reasons().digest(this);
  }

  @Override
  public void tellUnmet(UnmetReader reader) {
    if (!council.tellUnmet(slots == null ? council.encoded(dossier) : slots, reader)) {
      super.tellUnmet(reader);
    }
  }

  /** Turns a decision that was taken into its document. */
  static final class ToDocument extends StdConverter<MadeDecision, ImmutableDecision> {
    @Override
    public ImmutableDecision convert(MadeDecision made) {
      return (ImmutableDecision) Decision.builder().from(made).build(); // what builders build
    }
  }
}
