package org.baremo.certification.decision.rule.statement;

import java.util.List;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.core.assessment.SittingFacts;

/**
 * The number of sittings behind the results; the same identifier twice is one sitting.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement how many are asked for
 */
public record SittingsRule(Head head, SittingsRequirement requirement) implements Rule {

  @Override
  public Finding judge(Case facts) {
    List<String> ids =
        facts.dossier().getProfile().getSittings().stream()
            .map(SittingFacts::getId)
            .distinct()
            .toList();
    if (ids.isEmpty()) {
      return head.finding(
              Verdict.INDETERMINATE, Observation.Nothing.of(Observation.Reason.NO_SITTING))
          .build();
    }
    boolean holds = requirement.getComparison().holds(ids.size(), requirement.getCount());
    return head.finding(holds ? Verdict.MET : Verdict.NOT_MET, new Observation.Sat(ids)).build();
  }
}
