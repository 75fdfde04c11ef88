package org.baremo.cli.run.paper;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.baremo.certification.decision.Council;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.Outline;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.cli.run.summary.Account;
import org.baremo.cli.run.summary.RowResult;
import org.baremo.core.json.Json;

/** Decides, and writes what a run was asked to write of each decision. Thread-safe. */
public final class Papers {
  private static final byte[] NONE = {};

  private final Council council;
  private final boolean isBrief;
  private final BriefLines brief;
  private final ThreadLocal<Outline> outlines;
  private final Function<Decision, byte[]> certificate;
  private final BiFunction<Decision, Dossier, byte[]> explained;

  /**
   * What was made of a dossier.
   *
   * @param account what is counted
   * @param lines what is to be written, by output
   */
  public record Made(Account account, RowResult.Lines lines) {}

  /**
   * Prepares to write.
   *
   * @param council of the scheme, as it decides at its moment
   * @param isBrief whether decisions are written in short
   * @param certificate the line of a granted decision; empty when none is asked for
   * @param explained why awards were not given; empty when nobody asked
   */
  public Papers(
      Council council,
      boolean isBrief,
      Function<Decision, byte[]> certificate,
      BiFunction<Decision, Dossier, byte[]> explained) {
    this.council = council;
    this.isBrief = isBrief;
    this.brief = new BriefLines(council.scheme().scheme(), council.outline());
    this.outlines = ThreadLocal.withInitial(council::outline);
    this.certificate = certificate;
    this.explained = explained;
  }

  /**
   * Returns what writes decisions in short.
   *
   * @return lines of the same scheme
   */
  public BriefLines brief() {
    return brief;
  }

  /**
   * Returns who decides.
   *
   * @return the council that was given
   */
  public Council council() {
    return council;
  }

  /**
   * Whether no award is left to tell of: of each group the highest is given, and those below it are
   * not given with it. Whoever was given a lower one is told why not a higher one.
   */
  static boolean isGivenAll(Decision decision, CertificationScheme scheme) {
    AwardGroups groups = scheme.groups();
    return decision.getOutcome() == DecisionOutcome.GRANTED
        && decision.grants().size() == groups.count()
        && decision.grants().stream().allMatch(grant -> isHighest(grant, scheme, groups));
  }

  private static boolean isHighest(Grant grant, CertificationScheme scheme, AwardGroups groups) {
    return IntStream.range(0, groups.count())
        .map(group -> groups.place(group, 0))
        .anyMatch(place -> scheme.getAwards().get(place).getCode().equals(grant.getAward()));
  }

  /**
   * Decides, and writes what was asked for.
   *
   * @param dossier of one candidate
   * @return what is counted and what is to be written
   */
  public Made of(Dossier dossier) {
    Decision decision = council.decide(dossier);
    boolean isGranted = decision.getOutcome() == DecisionOutcome.GRANTED;
    byte[] certified = isGranted ? certificate.apply(decision) : NONE;
    byte[] explanation =
        isGivenAll(decision, council.scheme().scheme()) ? NONE : explained.apply(decision, dossier);
    if (!isBrief) {
      return new Made(
          Account.of(decision),
          new RowResult.Lines(Json.standard().write(decision), certified, explanation));
    }
    Outline outline = outlines.get();
    outline.decide(dossier);
    byte[] line = brief.line(outline, decision.getHolder().value());
    return new Made(
        Account.of(outline, council.scheme().scheme()),
        new RowResult.Lines(line, certified, explanation));
  }
}
