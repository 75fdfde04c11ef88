package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A dossier at the moment of its decision: what rules look at. It remembers what awards and
 * definitions came to, as they may be asked for by others. Not thread-safe.
 */
public final class Case {
  private final Dossier dossier;
  private final OffsetDateTime asOf;

  /** The case of which this is a stretch of time; none where this is a whole case. */
  private final @Nullable Case whole;

  /** What has days of its own; of a whole case made when first asked for. */
  private @Nullable CaseEvidence dated;

  /** What was said of certificates, by their numbers; made when first asked for. */
  private @Nullable Map<String, List<HeldStatus>> statuses;

  private final IdentityHashMap<AwardRule, AwardFinding> judged = new IdentityHashMap<>(4);

  /** What the units of awards came to; made when first asked for. */
  private @Nullable IdentityHashMap<UnitRules, List<UnitFinding>> units;

  /** What the definitions of the scheme came to. */
  private final IdentityHashMap<Rule, Finding> found = new IdentityHashMap<>(0);

  /**
   * Opens a case.
   *
   * @param dossier the facts
   * @param asOf when the decision is taken
   */
  public Case(Dossier dossier, OffsetDateTime asOf) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.whole = null;
  }

  private Case(Case whole, CaseEvidence dated) {
    this.dossier = whole.dossier;
    this.asOf = whole.asOf;
    this.whole = whole;
    this.dated = dated;
  }

  /** This case as if only that dated evidence were there that lies in a stretch of time. */
  Case within(DateRange stretch) {
    return new Case(this, dated().within(stretch));
  }

  /** This case as if there were no dated evidence. */
  Case without() {
    return new Case(this, CaseEvidence.of(List.of(), List.of()));
  }

  /** The evidence that has days of its own. */
  CaseEvidence dated() {
    CaseEvidence known = dated;
    if (known == null) {
      known = CaseEvidence.of(dossier.getAttempts(), dossier.getProfile().getEvidence());
      dated = known;
    }
    return known;
  }

  /** The evidence of the profile; of a stretch of time, the training and portfolios in it. */
  List<Evidence> evidence() {
    return whole == null ? dossier.getProfile().getEvidence() : dated().evidence();
  }

  /**
   * Returns the facts.
   *
   * @return the dossier
   */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * Returns when the decision is taken.
   *
   * @return with the offset of the body that decides
   */
  public OffsetDateTime asOf() {
    return asOf;
  }

  /**
   * Judges an award and its units, each once.
   *
   * @param award of the scheme
   * @return what it came to
   */
  public AwardFinding judged(AwardRule award) {
    List<UnitFinding> found = units(award.units());
    return found.isEmpty() ? alone(award) : alone(award).with(found);
  }

  /** An award apart from its units, which may ask for it. */
  private AwardFinding alone(AwardRule award) {
    AwardFinding known = judged.get(award);
    if (known == null) {
      known = award.judge(this);
      judged.put(award, known);
    }
    return known;
  }

  /** Judges the units of an award, once. */
  List<UnitFinding> units(UnitRules rules) {
    if (rules.units().isEmpty()) {
      return List.of();
    }
    IdentityHashMap<UnitRules, List<UnitFinding>> all = units;
    if (all == null) {
      all = new IdentityHashMap<>(4);
      units = all;
    }
    List<UnitFinding> known = all.get(rules);
    if (known == null) {
      known = rules.judge(this);
      all.put(rules, known);
    }
    return known;
  }

  /** Judges a rule that others share, once. */
  Finding judged(Rule shared) {
    Finding known = found.get(shared);
    if (known == null) {
      known = shared.judge(this);
      found.put(shared, known);
    }
    return known;
  }

  /** What issuers said of a certificate, in the order of the dossier. */
  List<HeldStatus> statuses(String number) {
    if (whole != null) {
      return whole.statuses(number);
    }
    Map<String, List<HeldStatus>> known = statuses;
    if (known == null) {
      known =
          dossier.getCertificateStatuses().stream()
              .collect(Collectors.groupingBy(HeldStatus::getNumber));
      statuses = known;
    }
    return known.getOrDefault(number, List.of());
  }

  /** What an award came to. */
  Verdict verdict(AwardRule award) {
    return alone(award).verdict();
  }

  /**
   * Returns an outcome.
   *
   * @param node which; empty for the one over everything assessed
   * @return not assessed where the dossier does not say
   */
  public Outcome outcome(Optional<Ref> node) {
    return node.isPresent()
        ? dossier.getProfile().outcome(node.get())
        : dossier.getProfile().getOverall();
  }

  /**
   * Returns a date of the case, stated or computed.
   *
   * @param name which
   * @return empty when the case does not say
   */
  public Optional<LocalDate> date(DateName name) {
    if (name.equals(DateName.DECISION)) {
      return Optional.of(asOf.toLocalDate());
    }
    if (name.equals(DateName.FIRST_SITTING)) {
      return sittingDays().min(Comparator.naturalOrder());
    }
    if (name.equals(DateName.LAST_SITTING)) {
      return sittingDays().max(Comparator.naturalOrder());
    }
    return Optional.ofNullable(dossier.getDates().get(name));
  }

  private Stream<LocalDate> sittingDays() {
    return dossier.getProfile().getSittings().stream().map(SittingFacts::getHeldOn);
  }
}
