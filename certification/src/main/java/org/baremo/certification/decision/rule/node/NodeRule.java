package org.baremo.certification.decision.rule.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.NodeState;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.CaseEvidence;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.Unassessed;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.Ref;

/**
 * Whether a node was attempted, is exempt or is covered: what no mark and no level says. A node
 * that nothing assessed was not attempted, and no unknown is left about that; what an exemption
 * does is stated, but for the test that asks for it.
 *
 * @param head what every finding of the requirement says about it
 * @param node which
 * @param test what is asked of it
 * @param unassessed what an outcome comes to that holds nothing to compare
 */
public record NodeRule(Head head, Ref node, NodeTest test, Unassessed unassessed) implements Rule {

  @Override
  public Finding judge(Case facts) {
    Outcome outcome = facts.outcome(Optional.of(node));
    if (test instanceof NodeTest.IsExempt) {
      return outcome instanceof Outcome.Exempt
          ? is(Verdict.MET, NodeState.EXEMPT)
          : is(Verdict.NOT_MET, NodeState.NOT_EXEMPT);
    }
    if (test instanceof NodeTest.IsCovered covered) {
      return covered(covered, facts, outcome);
    }
    if (outcome instanceof Outcome.Exempt) {
      return unassessed.finding(head, outcome, Observation.Reason.NO_MARK);
    }
    return outcome instanceof Outcome.NotAssessed
        ? is(Verdict.NOT_MET, NodeState.NOT_ATTEMPTED)
        : is(Verdict.MET, NodeState.ATTEMPTED);
  }

  private Finding is(Verdict verdict, NodeState state) {
    return head.finding(verdict, new Observation.Stand(state)).build();
  }

  /** Evidence that does not say what it covers may cover anything. */
  private Finding covered(NodeTest.IsCovered covered, Case facts, Outcome outcome) {
    List<EvidenceRef> covering = new ArrayList<>();
    Optional<String> untold = Optional.empty();
    for (Evidence evidence : facts.evidence()) {
      Optional<Coverage> coverage =
          isToCome(evidence, facts) ? Optional.empty() : coverage(evidence, covered);
      if (coverage.isPresent() && coverage.get().nodes().contains(node)) {
        covering.add(coverage.get().evidence());
      } else if (coverage.isPresent() && coverage.get().nodes().isEmpty()) {
        untold = untold.or(() -> coverage.map(one -> one.evidence().id()));
      }
    }
    if (!covering.isEmpty()) {
      return head.finding(Verdict.MET, new Observation.Stand(NodeState.COVERED))
          .used(covering.stream().distinct().toList())
          .build();
    }
    if (outcome instanceof Outcome.Exempt) {
      return unassessed.finding(head, outcome, Observation.Reason.NO_MARK);
    }
    return untold.isPresent()
        ? head.finding(
                Verdict.INDETERMINATE,
                Observation.Nothing.of(Observation.Reason.INCOMPLETE, untold.get()))
            .build()
        : is(Verdict.NOT_MET, NodeState.NOT_COVERED);
  }

  /** Whether training begins, or a portfolio is handed in, only after the decision. */
  private static boolean isToCome(Evidence evidence, Case facts) {
    return CaseEvidence.isDated(evidence)
        && CaseEvidence.days(evidence).getFirstDay().isAfter(facts.asOf().toLocalDate());
  }

  /** What a piece of evidence covers. */
  private record Coverage(EvidenceRef evidence, List<Ref> nodes) {}

  private static Optional<Coverage> coverage(Evidence evidence, NodeTest.IsCovered covered) {
    Optional<NodeTest.Coverage> by = covered.by();
    if (evidence instanceof Training training
        && by.map(kind -> kind == NodeTest.Coverage.TRAINING).orElse(true)) {
      return Optional.of(
          new Coverage(
              new EvidenceRef(EvidenceRef.Kind.TRAINING, training.getTopic()),
              training.getCovers()));
    }
    if (evidence instanceof Portfolio portfolio
        && by.map(kind -> kind == NodeTest.Coverage.PORTFOLIO).orElse(true)) {
      return Optional.of(
          new Coverage(
              new EvidenceRef(EvidenceRef.Kind.PORTFOLIO, portfolio.getTitle()),
              portfolio.getCovers()));
    }
    return Optional.empty();
  }
}
