package org.baremo.certification.decision;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Memory;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.award.Award;

/**
 * Tries how a case would be decided in many forms that differ in little. A requirement is judged
 * again only where something that it looks at is otherwise, as the caller tells. Not thread-safe.
 */
public final class Rehearsal {
  private final CompiledScheme compiled;
  private final Memory memory = new Memory();
  private final Map<OffsetDateTime, Council> councils = new HashMap<>();

  private Rehearsal(CompiledScheme compiled) {
    this.compiled = compiled;
  }

  /** What a form of the case comes to: what the decision would say. Never changed once made. */
  public static final class Result {
    private final DecisionOutcome outcome;
    private final List<String> given;
    private final Reasons reasons;

    private Result(DecisionOutcome outcome, List<String> given, Reasons reasons) {
      this.outcome = outcome;
      this.given = List.copyOf(given);
      this.reasons = reasons;
    }

    /**
     * Returns what would be decided.
     *
     * @return the outcome of the decision
     */
    public DecisionOutcome outcome() {
      return outcome;
    }

    /**
     * Returns the awards that would be given.
     *
     * @return their codes, the highest first
     */
    public List<String> given() {
      return given;
    }

    /**
     * Returns what was found on the scheme itself.
     *
     * @return as in the decision
     */
    public List<Finding> findings() {
      return reasons.findings();
    }

    /**
     * Returns what vetoes come to.
     *
     * @return in order of precedence
     */
    public List<VetoFinding> vetoes() {
      return reasons.vetoes();
    }

    /**
     * Returns what awards come to.
     *
     * @return in the order of the scheme
     */
    public List<AwardFinding> awards() {
      return reasons.awards();
    }
  }

  /**
   * Begins to try.
   *
   * @param compiled the scheme that decides
   * @return what remembers nothing yet
   */
  public static Rehearsal of(CompiledScheme compiled) {
    return new Rehearsal(compiled);
  }

  /**
   * Tells what a form of the case comes to, with nothing remembered.
   *
   * @param dossier the case
   * @param asOf when it would be decided
   * @return what the decision would say
   */
  public Result decide(Dossier dossier, OffsetDateTime asOf) {
    return decide(dossier, asOf, requirement -> Optional.empty());
  }

  /**
   * Tells what a form of the case comes to.
   *
   * @param dossier the case in this form
   * @param asOf when it would be decided
   * @param form for the identifier of a requirement, what tells this form apart from others in all
   *     that the requirement looks at, itself or by its parts, the time among it; empty where it is
   *     to be judged anew. Equal ones must stand for the same
   * @return what the decision would say
   */
  public Result decide(
      Dossier dossier, OffsetDateTime asOf, Function<String, Optional<Object>> form) {
    Council council = councils.computeIfAbsent(asOf, compiled::at);
    memory.turn(form);
    Reasons reasons = council.reasons(new Case(dossier, asOf, memory));
    int ruling =
        Ruling.of(reasons.findings(), reasons.vetoes(), reasons.awards(), council.groups());
    List<String> given = new ArrayList<>();
    if (Ruling.isGranted(ruling)) {
      List<Award> awards = compiled.scheme().scheme().getAwards();
      given.add(awards.get(Ruling.award(ruling)).getCode());
      Ruling.further(ruling, reasons.awards(), council.groups())
          .forEach(place -> given.add(awards.get(place).getCode()));
    }
    return new Result(Ruling.outcome(ruling), given, reasons);
  }
}
