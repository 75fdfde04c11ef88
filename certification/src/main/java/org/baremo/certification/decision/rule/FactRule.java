package org.baremo.certification.decision.rule;

import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.name.FactName;

/** A stated fact that must hold; one that is not stated is unknown. */
record FactRule(Head head, FactName fact) implements Rule {

  @Override
  public Finding judge(Case facts) {
    return Optional.ofNullable(facts.dossier().getFacts().get(fact))
        .map(
            holds ->
                head.finding(
                    holds ? Verdict.MET : Verdict.NOT_MET, new Observation.Stated(fact, holds)))
        .orElseGet(
            () ->
                head.finding(
                    Verdict.INDETERMINATE,
                    Observation.Nothing.of(Observation.Reason.NO_FACT, fact)))
        .build();
  }
}
