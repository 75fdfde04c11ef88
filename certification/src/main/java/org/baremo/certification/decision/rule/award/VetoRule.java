package org.baremo.certification.decision.rule.award;

import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.scheme.Veto;

/**
 * A veto made ready to judge cases. Immutable, thread-safe.
 *
 * @param veto what stands against every award
 * @param rule what must be met for it to hold
 */
public record VetoRule(Veto veto, Rule rule) {

  /**
   * Judges one case; pure.
   *
   * @param facts the case
   * @return what the veto came to
   */
  public VetoFinding judge(Case facts) {
    return new VetoFinding(veto.getOutcome(), rule.judge(facts));
  }
}
