package org.baremo.certification.lint.question;

import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.UnitsRequirement;

/** What combinations declare to come to when none of their members applies. */
final class EmptySets {
  private EmptySets() {}

  static boolean areMet(Requirement requirement) {
    return whenEmpty(requirement) == WhenEmpty.MET;
  }

  private static WhenEmpty whenEmpty(Requirement requirement) {
    if (requirement instanceof AllOf all) {
      return all.getWhenEmpty();
    } else if (requirement instanceof AnyOf any) {
      return any.getWhenEmpty();
    } else if (requirement instanceof NoneOf none) {
      return none.getWhenEmpty();
    } else if (requirement instanceof AtLeastOf least) {
      return least.getWhenEmpty();
    } else if (requirement instanceof CountOf count) {
      return count.getWhenEmpty();
    } else if (requirement instanceof ShareOf share) {
      return share.getWhenEmpty();
    } else if (requirement instanceof RoutesRequirement routes) {
      return routes.getWhenEmpty();
    } else if (requirement instanceof EachNode each) {
      return each.getWhenEmpty();
    } else if (requirement instanceof UnitsRequirement units) {
      return units.getWhenEmpty();
    }
    return requirement instanceof NodesRequirement nodes
        ? nodes.getWhenEmpty()
        : WhenEmpty.NOT_APPLICABLE;
  }
}
