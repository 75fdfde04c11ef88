package org.baremo.certification.decision.rule.combination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;

/**
 * A condition and what follows from it.
 *
 * @param head what every finding of the requirement says about it
 * @param condition what decides which of the others counts
 * @param then what follows where the condition is met
 * @param otherwise what follows where it is not met or does not apply; empty where nothing does
 */
public record WhenRule(Head head, Rule condition, Rule then, Optional<Rule> otherwise)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    Finding asked = condition.judge(facts);
    Finding followed = then.judge(facts);
    List<Finding> parts = new ArrayList<>(List.of(asked, followed));
    otherwise.ifPresent(rule -> parts.add(rule.judge(facts)));
    Verdict other = otherwise.isPresent() ? parts.get(2).getVerdict() : Verdict.NOT_APPLICABLE;
    Verdict verdict = Verdict.when(asked.getVerdict(), followed.getVerdict(), other);
    return head.finding(verdict, new Observation.Conditioned(asked.getVerdict()))
        .parts(parts)
        .build();
  }
}
