package org.baremo.certification.decision.rule.award;

import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;

/**
 * Another award of the scheme; one that does not apply to the case is not given, so not met.
 *
 * @param head what every finding of the requirement says about it
 * @param award which
 */
public record OtherAwardRule(Head head, AwardRule award) implements Rule {

  @Override
  public Finding judge(Case facts) {
    Verdict came = award.verdict(facts);
    return head.finding(
            came == Verdict.NOT_APPLICABLE ? Verdict.NOT_MET : came,
            new Observation.Awarded(award.award().getCode(), came))
        .build();
  }
}
