package org.baremo.certification.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.requirement.WhenRequirement;

/**
 * Requirements of a scheme with what they name among its definitions in the place of the name. What
 * is asked of stretches of time is looked at as a whole, and this is the whole. Not thread-safe.
 */
final class WrittenOut {
  private final CertificationScheme scheme;

  /** Definitions, each made once. */
  private final Map<String, Requirement> made = new HashMap<>();

  WrittenOut(CertificationScheme scheme) {
    this.scheme = scheme;
  }

  Requirement of(Requirement requirement) {
    if (requirement instanceof DefinedRequirement one) {
      Requirement known = made.get(one.getDefinition());
      if (known == null) {
        known = of(scheme.parts(requirement).get(0));
        made.put(one.getDefinition(), known);
      }
      return known;
    }
    List<Requirement> parts = new ArrayList<>();
    boolean isSame = true;
    for (Requirement part : requirement.parts()) {
      Requirement written = of(part);
      isSame &= written == part;
      parts.add(written);
    }
    return isSame ? requirement : with(requirement, parts);
  }

  /** The same requirement, of other parts. */
  static Requirement with(Requirement requirement, List<Requirement> parts) {
    if (requirement instanceof AllOf all) {
      return all.toBuilder().requirements(parts).build();
    } else if (requirement instanceof AnyOf any) {
      return any.toBuilder().requirements(parts).build();
    } else if (requirement instanceof NoneOf none) {
      return none.toBuilder().requirements(parts).build();
    } else if (requirement instanceof AtLeastOf least) {
      return least.toBuilder().requirements(parts).build();
    } else if (requirement instanceof CountOf count) {
      return count.toBuilder().requirements(parts).build();
    } else if (requirement instanceof ShareOf share) {
      return share.toBuilder().requirements(parts).build();
    } else if (requirement instanceof RoutesRequirement routes) {
      return routes(routes, parts);
    } else if (requirement instanceof SomeStretch some) {
      return some.toBuilder().requires(parts.get(0)).build();
    } else if (requirement instanceof EachStretch each) {
      return each.toBuilder().requires(parts.get(0)).build();
    }
    return ((WhenRequirement) requirement)
        .toBuilder()
            .condition(parts.get(0))
            .then(parts.get(1))
            .otherwise(parts.stream().skip(2).findFirst())
            .build();
  }

  private static Requirement routes(RoutesRequirement routes, List<Requirement> parts) {
    List<Route> written = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      written.add(routes.getRoutes().get(i).toBuilder().requires(parts.get(i)).build());
    }
    return routes.toBuilder().routes(written).build();
  }
}
