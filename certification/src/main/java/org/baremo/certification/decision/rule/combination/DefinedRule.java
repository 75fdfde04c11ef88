package org.baremo.certification.decision.rule.combination;

import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;

/**
 * What the scheme defines once: judged once for a case, and the same wherever it is used.
 *
 * @param head what every finding of the requirement says about it
 * @param definition the rule that is shared
 */
public record DefinedRule(Head head, Rule definition) implements Rule {

  @Override
  public Finding judge(Case facts) {
    Finding found = facts.judged(definition);
    return head.finding(found.getVerdict(), new Observation.Conditioned(found.getVerdict()))
        .addParts(found)
        .build();
  }
}
