package org.baremo.certification.decision.rule.statement;

import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.Unassessed;
import org.baremo.certification.scheme.name.FactName;

/**
 * A stated fact that must hold; one that is not stated counts as the scheme says.
 *
 * @param head what every finding of the requirement says about it
 * @param fact which
 * @param unassessed what it comes to where it is not stated
 */
public record FactRule(Head head, FactName fact, Unassessed unassessed) implements Rule {

  @Override
  public Finding judge(Case facts) {
    return Optional.ofNullable(facts.dossier().getFacts().get(fact))
        .map(
            holds ->
                head.finding(
                        holds ? Verdict.MET : Verdict.NOT_MET, new Observation.Stated(fact, holds))
                    .build())
        .orElseGet(
            () ->
                unassessed.notAssessed(
                    head, Observation.Nothing.of(Observation.Reason.NO_FACT, fact)));
  }
}
