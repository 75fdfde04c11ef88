package org.baremo.certification.decision.rule;

import java.util.Optional;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.Validity;
import org.baremo.certification.scheme.name.DateName;

/**
 * An award made ready to judge cases. Immutable, thread-safe.
 *
 * @param award what is given
 * @param pointer where it stands in the scheme's document
 * @param rule what it requires
 */
public record AwardRule(Award award, String pointer, Rule rule) {

  /**
   * Judges one case; pure.
   *
   * @param facts the case
   * @return what the award came to
   */
  public AwardFinding judge(Case facts) {
    Finding required = rule.judge(facts);
    return award
        .getValidity()
        .map(Validity::getStart)
        .map(start -> AwardFinding.of(award.getCode(), required, start(start, facts)))
        .orElseGet(() -> AwardFinding.of(award.getCode(), required));
  }

  private Finding start(DateName name, Case facts) {
    Rule.Head head =
        new Rule.Head(
            "validity",
            pointer + "/validity/start",
            Optional.empty(),
            Optional.empty(),
            new Demand.HaveDate(name));
    return facts
        .date(name)
        .map(day -> head.finding(Verdict.MET, new Observation.OnDay(day)))
        .orElseGet(
            () ->
                head.finding(
                    Verdict.INDETERMINATE,
                    Observation.Nothing.of(Observation.Reason.NO_DATE, name)))
        .build();
  }
}
