package org.baremo.certification.decision;

import java.time.OffsetDateTime;
import java.util.AbstractList;
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
import org.baremo.certification.decision.rule.award.AwardRule;
import org.baremo.certification.dossier.Dossier;

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

  /**
   * What a form of the case comes to: what the decision would say. Awards are judged when somebody
   * asks for them. Not thread-safe.
   */
  public static final class Result {
    private final Council council;
    private final List<Finding> findings;
    private final List<VetoFinding> vetoes;
    private final List<AwardFinding> awards;

    private Result(Council council, Case facts) {
      this.council = council;
      this.findings = council.findings(facts);
      this.vetoes = council.vetoes(facts);
      this.awards = new Judged(council.compiled().awards(), facts);
    }

    /**
     * Returns what would be decided.
     *
     * @return the outcome of the decision
     */
    public DecisionOutcome outcome() {
      return Ruling.outcome(Ruling.of(findings, vetoes, awards, council.groups()));
    }

    /**
     * Tells what would be given where an award is looked for.
     *
     * @param place of the award in the scheme, from 0
     * @return the code of the award, or of the one above it that would be given in its place; empty
     *     where neither would
     */
    public Optional<String> given(int place) {
      int ruling = Ruling.upTo(place, findings, vetoes, awards, council.groups());
      return Ruling.isGranted(ruling)
          ? Optional.of(council.compiled().awards().get(Ruling.award(ruling)).award().getCode())
          : Optional.empty();
    }

    /**
     * Returns what was found on the scheme itself.
     *
     * @return as in the decision
     */
    public List<Finding> findings() {
      return findings;
    }

    /**
     * Returns what vetoes come to.
     *
     * @return in order of precedence
     */
    public List<VetoFinding> vetoes() {
      return vetoes;
    }

    /**
     * Returns what awards come to.
     *
     * @return in the order of the scheme; each is judged when it is looked at
     */
    public List<AwardFinding> awards() {
      return awards;
    }
  }

  /** What awards come to, each judged once it is looked at. */
  private static final class Judged extends AbstractList<AwardFinding> {
    private final List<AwardRule> rules;
    private final Case facts;

    Judged(List<AwardRule> rules, Case facts) {
      this.rules = rules;
      this.facts = facts;
    }

    @Override
    public AwardFinding get(int place) {
      return rules.get(place).judged(facts); // which the case remembers
    }

    @Override
    public int size() {
      return rules.size();
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
   *     that the requirement looks at, itself or by its parts, the time among it; for the pointer
   *     of an award, in all that its days are found from; empty where it is to be judged anew.
   *     Equal ones must stand for the same. Asked as long as the result is
   * @return what the decision would say
   */
  public Result decide(
      Dossier dossier, OffsetDateTime asOf, Function<String, Optional<Object>> form) {
    Council council = councils.computeIfAbsent(asOf, compiled::at);
    return new Result(council, new Case(dossier, asOf, memory.of(form)));
  }
}
