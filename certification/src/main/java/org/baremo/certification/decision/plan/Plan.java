package org.baremo.certification.decision.plan;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.encoding.FlatSlots;
import org.baremo.certification.decision.encoding.Layout;
import org.baremo.certification.decision.encoding.LayoutBuilder;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.moment.CutOff;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.op.Op;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;

/**
 * A scheme on the plain path: verdicts without reasons, and without an object for any of them.
 * Thread-safe; what it was made of never changes.
 */
public final class Plan {
  private final Layout layout;
  private final int edition;
  private final List<CutOff> cutOffs;
  private final Op inForce;
  private final Op[] vetoes;
  private final Veto.Outcome[] outcomes;
  private final Op[] awards;
  private final Op[][] units;
  private final Criteria criteria;

  private Plan(ResolvedScheme resolved) {
    CertificationScheme scheme = resolved.scheme();
    LayoutBuilder builder = new LayoutBuilder(resolved);
    PlanCompiler compiler = new PlanCompiler(resolved, builder);
    List<Veto> against = scheme.getVetoes();
    vetoes = new Op[against.size()];
    outcomes = new Veto.Outcome[vetoes.length];
    for (int i = 0; i < vetoes.length; i++) {
      vetoes[i] = compiler.compile(against.get(i).getWhen(), Places.veto(i));
      outcomes[i] = against.get(i).getOutcome();
    }
    List<Award> given = scheme.getAwards();
    awards = new Op[given.size()];
    for (int i = 0; i < awards.length; i++) {
      awards[i] = compiler.award(given.get(i), i);
    }
    units = new Op[awards.length][];
    for (int i = 0; i < units.length; i++) {
      units[i] = compiler.units(given.get(i).getCode()).values().toArray(new Op[0]);
    }
    inForce = compiler.inForce(scheme.getAnchor(), scheme.getInForce());
    edition = builder.edition();
    criteria = Criteria.of(given, compiler);
    cutOffs = compiler.cutOffs();
    layout = builder.build();
  }

  /**
   * Plans how to decide by a scheme.
   *
   * @param resolved with every reference found
   * @return the plan
   */
  public static Plan of(ResolvedScheme resolved) {
    return new Plan(resolved);
  }

  /**
   * Encodes a dossier; pure.
   *
   * @param dossier any
   * @return what this plan reads of it
   */
  public Slots encode(Dossier dossier) {
    return layout.encode(dossier);
  }

  /**
   * Returns slots to be filled without a dossier.
   *
   * @param unknown a dossier of which nothing is known but its edition
   * @return one thread's; empty where this plan reads what only dossiers say
   */
  public Optional<FlatSlots> flat(Dossier unknown) {
    return layout.flat(unknown);
  }

  /**
   * Returns what the awards ask for.
   *
   * @return side by side
   */
  public Criteria criteria() {
    return criteria;
  }

  /**
   * Works out what follows from the instant of a decision.
   *
   * @param asOf with the offset of the body that decides
   * @return the instant, made ready
   */
  public Moment at(OffsetDateTime asOf) {
    return new Moment(asOf, cutOffs);
  }

  /**
   * Tells whether the results are about the framework edition of the scheme.
   *
   * @param slots the dossier
   * @return whether they are
   */
  public boolean isOfEdition(Slots slots) {
    return slots.at(edition) == 1;
  }

  /**
   * Tells whether it is known that the scheme is in force for a case.
   *
   * @param slots the dossier
   * @param moment when it is decided
   * @return whether its anchor is a day of the scheme that has come
   */
  public boolean isInForce(Slots slots, Moment moment) {
    return inForce.verdict(slots.values(), slots, moment) == Verdicts.MET;
  }

  /**
   * Tells whether the scheme is in force for a case.
   *
   * @param slots the dossier
   * @param moment when it is decided
   * @return met where its anchor is a day of the scheme that has come; pending where that day has
   *     not come; indeterminate where it is not known
   */
  public Verdict inForce(Slots slots, Moment moment) {
    return Verdicts.verdict(inForce.verdict(slots.values(), slots, moment));
  }

  /**
   * Returns how many vetoes there are.
   *
   * @return 0 or more
   */
  public int vetoes() {
    return vetoes.length;
  }

  /**
   * Tells whether a veto holds; pure.
   *
   * @param place of the veto, from 0
   * @param slots the dossier
   * @param moment when it is decided
   * @return the verdict of its finding
   */
  public Verdict veto(int place, Slots slots, Moment moment) {
    return Verdicts.verdict(vetoes[place].verdict(slots.values(), slots, moment));
  }

  /**
   * Returns what a decision comes to where a veto holds.
   *
   * @param place of the veto, from 0
   * @return as the scheme says
   */
  public Veto.Outcome vetoOutcome(int place) {
    return outcomes[place];
  }

  /**
   * Returns how many awards there are.
   *
   * @return one or more
   */
  public int awards() {
    return awards.length;
  }

  /**
   * Tells what an award comes to; pure.
   *
   * @param place of the award, from 0
   * @param slots the dossier
   * @param moment when it is decided
   * @return the verdict of its finding
   */
  public Verdict award(int place, Slots slots, Moment moment) {
    return Verdicts.verdict(awards[place].verdict(slots.values(), slots, moment));
  }

  /**
   * Returns how many units an award has.
   *
   * @param award its place, from 0
   * @return 0 or more
   */
  public int units(int award) {
    return units[award].length;
  }

  /**
   * Tells what a unit of an award comes to; pure.
   *
   * @param award its place, from 0
   * @param unit its place in the award, from 0
   * @param slots the dossier
   * @param moment when it is decided
   * @return the verdict of its finding
   */
  public Verdict unit(int award, int unit, Slots slots, Moment moment) {
    return Verdicts.verdict(units[award][unit].verdict(slots.values(), slots, moment));
  }
}
