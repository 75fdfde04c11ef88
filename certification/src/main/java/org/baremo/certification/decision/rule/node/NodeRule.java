package org.baremo.certification.decision.rule.node;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.IgnoredEvidence.Reason;
import org.baremo.certification.decision.finding.NodeState;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Lacks;
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
    Covering covering = new Covering();
    facts.evidence().stream()
        .filter(CaseEvidence::isDated)
        .filter(one -> covers(one).isEmpty() || covers(one).contains(node))
        .forEach(one -> covering.add(one, whyNot(one, covered, facts)));
    return covering.finding(outcome).addAllIgnored(covering.ignored).build();
  }

  /** Why evidence that may cover the node does not count. */
  private static Optional<Reason> whyNot(
      Evidence evidence, NodeTest.IsCovered covered, Case facts) {
    NodeTest.Coverage kind =
        evidence instanceof Training ? NodeTest.Coverage.TRAINING : NodeTest.Coverage.PORTFOLIO;
    if (covered.by().map(by -> by != kind).orElse(false)) {
      return Optional.of(Reason.OTHER_KIND);
    }
    if (CaseEvidence.isToCome(evidence, facts)) {
      return Optional.of(Reason.AFTER_DECISION);
    }
    return CaseEvidence.isOver(evidence, facts)
        ? Optional.empty()
        : Optional.of(Reason.NOT_YET_OVER);
  }

  private static List<Ref> covers(Evidence evidence) {
    return evidence instanceof Training training
        ? training.getCovers()
        : ((Portfolio) evidence).getCovers();
  }

  /** The evidence that may cover the node. Not thread-safe. */
  private final class Covering {
    private final Set<EvidenceRef> used = new LinkedHashSet<>();
    private final Set<IgnoredEvidence> ignored = new LinkedHashSet<>();
    private Optional<Observation.Nothing> lack = Optional.empty();

    void add(Evidence evidence, Optional<Reason> whyNot) {
      EvidenceRef ref = CaseEvidence.ref(evidence);
      whyNot.ifPresent(
          reason -> ignored.add(new IgnoredEvidence(ref, reason, day(evidence, reason))));
      boolean isOpen = whyNot.map(Reason.NOT_YET_OVER::equals).orElse(true);
      if (isOpen && covers(evidence).isEmpty()) {
        lacks(Observation.Nothing.of(Observation.Reason.INCOMPLETE, ref.id()));
      } else if (whyNot.isEmpty()) {
        used.add(ref);
      } else if (isOpen) {
        lacks(Observation.Nothing.of(Observation.Reason.NOT_YET_OVER, ref.id()));
      }
    }

    private void lacks(Observation.Nothing what) {
      lack = Lacks.first(lack, Optional.of(what));
    }

    /** The day that shows it; a kind shows itself. */
    private static Optional<String> day(Evidence evidence, Reason reason) {
      return switch (reason) {
        case AFTER_DECISION -> Optional.of(CaseEvidence.days(evidence).getFirstDay().toString());
        case NOT_YET_OVER -> CaseEvidence.days(evidence).getLastDay().map(LocalDate::toString);
        default -> Optional.empty();
      };
    }

    Finding.Builder finding(Outcome outcome) {
      if (!used.isEmpty()) {
        return head.finding(Verdict.MET, new Observation.Stand(NodeState.COVERED)).used(used);
      }
      if (outcome instanceof Outcome.Exempt) {
        return Finding.builder()
            .from(unassessed.finding(head, outcome, Observation.Reason.NO_MARK));
      }
      return lack.map(head::open)
          .orElseGet(
              () -> head.finding(Verdict.NOT_MET, new Observation.Stand(NodeState.NOT_COVERED)));
    }
  }
}
