package org.baremo.certification.decision.rule;

import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;

/** Another award of the scheme; one that does not apply to the case is not given, so not met. */
record OtherAwardRule(Head head, AwardRule award) implements CaseRule {

  @Override
  public Finding judge(Case facts) {
    Verdict came = facts.verdict(award);
    return head.finding(
            came == Verdict.NOT_APPLICABLE ? Verdict.NOT_MET : came,
            new Observation.Awarded(award.award().getCode(), came))
        .build();
  }
}
