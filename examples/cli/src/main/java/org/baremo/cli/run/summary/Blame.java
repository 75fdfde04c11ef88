package org.baremo.cli.run.summary;

import java.util.List;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;

/** Which parts of a finding that is not met, or not known, may tell why. */
final class Blame {
  private Blame() {}

  /**
   * Returns the parts that tell more than the whole does: of a condition what is asked, and none
   * where too many may be met, for those that are not met are not to blame then. An open whole is
   * told by any of its parts that is open.
   */
  static List<Finding> of(Finding finding) {
    if (finding.hasRuling()) {
      return List.of();
    }
    if (finding.getVerdict() != Verdict.NOT_MET) {
      return finding.getParts();
    }
    if (finding.getObserved() instanceof Observation.Conditioned conditioned) {
      return branch(finding.getParts(), conditioned.verdict());
    }
    return finding.getRequired().mayBeTooMany() ? List.of() : finding.getParts();
  }

  private static List<Finding> branch(List<Finding> parts, Verdict condition) {
    if (condition.isOpen()) { // whatever the condition comes to, neither is met
      return parts.subList(1, parts.size());
    }
    int asked = condition == Verdict.MET ? 1 : 2;
    return asked < parts.size() ? List.of(parts.get(asked)) : List.of();
  }
}
