package org.baremo.cli.run;

import java.util.List;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodesRequirement;

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
    return mayBeTooMany(finding.getRequired()) ? List.of() : finding.getParts();
  }

  private static List<Finding> branch(List<Finding> parts, Verdict condition) {
    if (condition.isOpen()) { // whatever the condition comes to, neither is met
      return parts.subList(1, parts.size());
    }
    int asked = condition == Verdict.MET ? 1 : 2;
    return asked < parts.size() ? List.of(parts.get(asked)) : List.of();
  }

  private static boolean mayBeTooMany(Demand required) {
    if (required instanceof Demand.Combine combine) {
      return combine.quantifier() == Demand.Quantifier.NONE;
    }
    if (required instanceof Demand.CountMembers members) {
      return switch (members.comparison()) {
        case AT_MOST, BELOW, EQUAL -> true;
        case AT_LEAST, ABOVE -> false;
      };
    }
    return required instanceof Demand.AsStated stated
        && stated.requirement() instanceof NodesRequirement nodes
        && mayBeTooMany(nodes.getQuantifier());
  }

  private static boolean mayBeTooMany(NodeQuantifier quantifier) {
    return switch (quantifier) {
      case NONE, AT_MOST, EXACTLY -> true;
      case ALL, ANY, AT_LEAST, AT_LEAST_SHARE -> false;
    };
  }
}
