package org.baremo.certification.lint.search;

import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.core.value.Comparison;

/** Which way combinations go when one of their parts is met. */
final class Signs {
  private Signs() {}

  static Slope of(Requirement requirement, int part) {
    if (requirement instanceof NoneOf) {
      return Slope.DOWN;
    } else if (requirement instanceof CountOf count) {
      return of(count.getComparison());
    } else if (requirement instanceof WhenRequirement) {
      return part == 0 ? Slope.MIXED : Slope.UP;
    } else if (requirement instanceof NodesRequirement nodes) {
      return switch (nodes.getQuantifier()) {
        case ALL, ANY, AT_LEAST, AT_LEAST_SHARE -> Slope.UP;
        case NONE, AT_MOST -> Slope.DOWN;
        case EXACTLY -> Slope.MIXED;
      };
    }
    return Slope.UP;
  }

  static Slope of(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST, ABOVE -> Slope.UP;
      case AT_MOST, BELOW -> Slope.DOWN;
      case EQUAL -> Slope.MIXED;
    };
  }
}
