package org.baremo.certification.decision.rule;

import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;

/** What the scheme defines once: judged once for a case, and the same wherever it is used. */
record DefinedRule(Head head, Rule definition) implements Rule {

  @Override
  public Finding judge(Case facts) {
    Finding found = facts.judged(definition);
    return head.finding(found.getVerdict(), new Observation.Conditioned(found.getVerdict()))
        .addParts(found)
        .build();
  }
}
