package org.baremo.certification.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.UnmetReader;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.decision.plan.Plan;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.award.AwardRule;
import org.baremo.certification.decision.rule.award.VetoRule;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.internal.Require;
import org.baremo.core.value.EditionRef;

/**
 * A compiled scheme that sits at one instant: it decides any number of dossiers as of then. Made by
 * {@link CompiledScheme#at}. Immutable, thread-safe.
 */
public final class Council {
  private static final String IN_FORCE = "in-force";

  private final CompiledScheme compiled;
  private final Plan plan;
  private final Moment moment;
  private final AwardGroups groups;

  Council(CompiledScheme compiled, OffsetDateTime asOf) {
    Require.that(
        WrittenDays.have(asOf.toLocalDate()),
        "asOf must be in a year from 0 to 9999, was %s",
        asOf);
    this.compiled = compiled;
    this.plan = compiled.plan();
    this.moment = plan.at(asOf);
    this.groups = scheme().scheme().groups();
  }

  /**
   * Returns what this decides by.
   *
   * @return the scheme it was compiled from
   */
  public ResolvedScheme scheme() {
    return compiled.scheme();
  }

  /**
   * Returns when this decides.
   *
   * @return an instant with the offset of the body that decides; its civil day is the day of the
   *     decision
   */
  public OffsetDateTime asOf() {
    return moment.asOf();
  }

  /**
   * Decides one dossier.
   *
   * @param dossier the facts
   * @return the decision; its findings are made when somebody asks for them
   */
  public Decision decide(Dossier dossier) {
    return new MadeDecision(this, dossier, null, ruling(plan.encode(dossier)));
  }

  /**
   * Decides one dossier that was made ready before.
   *
   * @param encoded by the same compiled scheme
   * @return the decision; its findings are made when somebody asks for them
   * @throws IllegalArgumentException when another compiled scheme encoded the dossier
   */
  public Decision decide(EncodedDossier encoded) {
    if (encoded.compiled() != compiled) {
      throw new IllegalArgumentException(
          "dossier must be encoded by the compiled scheme that decides, was by another of "
              + encoded.compiled().scheme());
    }
    Slots slots = encoded.slots();
    return new MadeDecision(this, slots.dossier(), slots, ruling(slots));
  }

  /**
   * Returns what decides cases in short, one after the other.
   *
   * @return to be used by one thread
   */
  public Outline outline() {
    return new Outline(this);
  }

  CompiledScheme compiled() {
    return compiled;
  }

  Plan plan() {
    return plan;
  }

  Moment moment() {
    return moment;
  }

  Slots encoded(Dossier dossier) {
    return plan.encode(dossier);
  }

  /**
   * Tells what stands between a case and its awards, without a finding.
   *
   * @return false where findings must tell: this version does not govern the case, and nothing was
   *     told
   */
  boolean tellUnmet(Slots slots, UnmetReader reader) {
    if (!governs(slots)) {
      return false;
    }
    for (int i = 0; i < plan.vetoes(); i++) {
      Verdict verdict = plan.veto(i, slots, moment);
      if (verdict == Verdict.MET || verdict.isOpen()) {
        reader.unmet(Places.veto(i), verdict, null);
      }
    }
    compiled.telling().tell(slots, moment, reader);
    return true;
  }

  /** What the verdicts come to, as {@link Ruling} packs it; no reason is given. */
  int ruling(Slots slots) {
    if (!governs(slots)) {
      return Ruling.ungoverned(plan.isOfEdition(slots) ? inForce(slots) : Verdict.NOT_MET);
    }
    int stand = Vetoes.NONE;
    for (int i = 0; i < plan.vetoes() && !Vetoes.isMet(stand); i++) {
      stand = Vetoes.after(stand, plan.veto(i, slots, moment), plan.vetoOutcome(i));
    }
    return Vetoes.over(Vetoes.isMet(stand) ? Ruling.UNDECIDED : ofAwards(slots), stand);
  }

  private int ofAwards(Slots slots) {
    if (groups.count() == 1) { // nothing to merge: as good as every scheme
      return ofGroup(0, slots);
    }
    int ruling = Ruling.UNDECIDED;
    for (int group = 0; group < groups.count(); group++) {
      ruling = Ruling.merged(ruling, ofGroup(group, slots));
    }
    return Ruling.atLast(ruling);
  }

  /** What the awards of one group come to, from the highest until it is decided. */
  int ofGroup(int group, Slots slots) {
    int ruling = Ruling.UNDECIDED;
    for (int i = 0; i < groups.size(group) && !Ruling.isDecided(ruling); i++) {
      int place = groups.place(group, i);
      ruling = Ruling.after(ruling, plan.award(place, slots, moment), place);
    }
    return Ruling.atLast(ruling);
  }

  AwardGroups groups() {
    return groups;
  }

  /** Whether the scheme can decide a case: what both findings on the scheme itself come to. */
  boolean governs(Slots slots) {
    return plan.isOfEdition(slots) && isInForce(slots);
  }

  private boolean isInForce(Slots slots) {
    return plan.isInForce(slots, moment) || inForce(slots) == Verdict.MET;
  }

  /** Whether this version is in force for a case, or a transitional clause admits it. */
  Verdict inForce(Slots slots) {
    Verdict own = plan.inForce(slots, moment);
    return compiled.admission().isEmpty()
        ? own
        : inForce(new Case(slots.dossier(), asOf())).getVerdict();
  }

  /**
   * Tells what the scheme would come to for a case, were it in force for it.
   *
   * @param dossier the facts
   * @return no decision: what one would say
   */
  public Supposition suppose(Dossier dossier) {
    Reasons reasons = reasons(dossier);
    List<Finding> findings =
        reasons.findings().stream()
            .filter(finding -> !finding.getRequirement().equals(IN_FORCE))
            .toList();
    int ruling = Ruling.of(findings, reasons.vetoes(), reasons.awards(), groups);
    return new Supposition(
        Ruling.outcome(ruling),
        grants(ruling, reasons.awards(), dossier),
        findings,
        reasons.vetoes(),
        reasons.awards());
  }

  /** Why a dossier is decided as it is; pure. */
  Reasons reasons(Dossier dossier) {
    return reasons(new Case(dossier, asOf()));
  }

  /** Why a case of this instant is decided as it is; pure but for what the case remembers. */
  Reasons reasons(Case facts) {
    List<AwardFinding> awards = new ArrayList<>();
    for (AwardRule award : compiled.awards()) {
      awards.add(award.judged(facts));
    }
    return new Reasons(facts.dossier(), findings(facts), vetoes(facts), List.copyOf(awards));
  }

  /** What was found on the scheme itself for a case of this instant. */
  List<Finding> findings(Case facts) {
    // a clause may name its requirements as the scheme does
    Case anew = new Case(facts.dossier(), asOf());
    return List.of(inForce(anew), edition(anew));
  }

  /** What vetoes come to for a case of this instant, in order of precedence. */
  List<VetoFinding> vetoes(Case facts) {
    List<VetoFinding> vetoes = new ArrayList<>();
    for (VetoRule veto : compiled.vetoes()) {
      vetoes.add(veto.judge(facts));
    }
    return List.copyOf(vetoes);
  }

  /** Everything that is given, from the highest award on. */
  List<Grant> grants(int ruling, List<AwardFinding> awards, Dossier dossier) {
    if (!Ruling.isGranted(ruling)) {
      return List.of();
    }
    List<Grant> grants = new ArrayList<>(List.of(grant(Ruling.award(ruling), dossier)));
    for (int place : Ruling.further(ruling, awards, groups)) {
      grants.add(grant(place, dossier));
    }
    return Replacements.of(scheme().scheme()).among(List.copyOf(grants));
  }

  /** What is given once the award is met, so that its dates are known. */
  Grant grant(int place, Dossier dossier) {
    AwardRule rule = compiled.awards().get(place);
    Award award = rule.award();
    Case facts = new Case(dossier, asOf());
    return Grant.builder()
        .award(award.getCode())
        .title(award.getTitle())
        .levels(award.getLevels())
        .units(rule.listed(facts).stream().map(Council::granted).toList())
        .issuedOn(rule.issuedOn(facts))
        .validity(rule.validity(facts))
        .build();
  }

  private static GrantedUnit granted(AwardUnit unit) {
    return new GrantedUnit(unit.getCode(), unit.getTitle(), unit.getLevels());
  }

  private Finding inForce(Case facts) {
    CertificationScheme scheme = scheme().scheme();
    Rule.Head head =
        head(IN_FORCE, "/inForce", new Demand.BeWithin(scheme.getInForce(), scheme.getAnchor()));
    Optional<LocalDate> day = facts.date(scheme.getAnchor());
    if (day.isEmpty()) {
      return head.finding(
              Verdict.INDETERMINATE,
              Observation.Nothing.of(Observation.Reason.NO_DATE, scheme.getAnchor()))
          .build();
    }
    boolean holds = scheme.getInForce().contains(day.get());
    Finding found =
        !holds && compiled.admission().isPresent()
            ? compiled.admission().get().judge(head, day.get(), facts)
            : head.finding(known(holds), new Observation.OnDay(day.get())).build();
    boolean isToCome = day.get().isAfter(facts.asOf().toLocalDate());
    return isToCome && found.getVerdict() == Verdict.MET ? announced(found, day.get()) : found;
  }

  /** The case begins with a day that has not come: until then nothing is given or refused. */
  private static Finding announced(Finding found, LocalDate day) {
    return Finding.builder()
        .from(found)
        .verdict(Verdict.PENDING)
        .observed(Observation.Nothing.of(Observation.Reason.NOT_YET_COME, day))
        .build();
  }

  private Finding edition(Case facts) {
    EditionRef required = scheme().scheme().getFramework();
    EditionRef observed = facts.dossier().getProfile().getEdition();
    return head("edition", "/framework", new Demand.BeAbout(required))
        .finding(known(observed.equals(required)), new Observation.OfEdition(observed))
        .build();
  }

  private static Rule.Head head(String id, String pointer, Demand demand) {
    return new Rule.Head(id, pointer, Optional.empty(), Optional.empty(), demand);
  }

  private static Verdict known(boolean holds) {
    return holds ? Verdict.MET : Verdict.NOT_MET;
  }

  @Override
  public String toString() {
    return scheme() + " as of " + asOf();
  }
}
