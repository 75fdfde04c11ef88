package org.baremo.certification.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;

/** Any requirement under another identifier, and with other parts. */
public final class Renamed {
  private Renamed() {}

  /** The same with an identifier of its own for each requirement, counted on from a number. */
  public static Requirement numbered(Requirement one, AtomicInteger next) {
    String id = "r-" + next.getAndIncrement();
    List<Requirement> parts = one.parts().stream().map(part -> numbered(part, next)).toList();
    return of(one, id, parts);
  }

  /** The same with this identifier and these parts. */
  static Requirement of(Requirement one, String id, List<Requirement> parts) {
    if (one instanceof AllOf all) {
      return all.toBuilder().id(id).requirements(parts).build();
    } else if (one instanceof AnyOf any) {
      return any.toBuilder().id(id).requirements(parts).build();
    } else if (one instanceof NoneOf none) {
      return none.toBuilder().id(id).requirements(parts).build();
    } else if (one instanceof AtLeastOf least) {
      return least.toBuilder().id(id).requirements(parts).build();
    } else if (one instanceof CountOf count) {
      return count.toBuilder().id(id).requirements(parts).build();
    } else if (one instanceof ShareOf share) {
      return share.toBuilder().id(id).requirements(parts).build();
    } else if (one instanceof WhenRequirement when) {
      return when.toBuilder()
          .id(id)
          .condition(parts.get(0))
          .then(parts.get(1))
          .otherwise(parts.stream().skip(2).findFirst())
          .build();
    } else if (one instanceof RoutesRequirement routes) {
      return routes.toBuilder().id(id).routes(routes(routes, parts)).build();
    } else if (one instanceof SomeStretch some) {
      return some.toBuilder().id(id).requires(parts.get(0)).build();
    } else if (one instanceof EachStretch each) {
      return each.toBuilder().id(id).requires(parts.get(0)).build();
    }
    return leaf(one, id);
  }

  private static List<Route> routes(RoutesRequirement routes, List<Requirement> parts) {
    List<Route> renamed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      renamed.add(
          routes.getRoutes().get(i).toBuilder().code("route-" + i).requires(parts.get(i)).build());
    }
    return renamed;
  }

  private static Requirement leaf(Requirement one, String id) {
    if (one instanceof MarkRequirement mark) {
      return mark.toBuilder().id(id).build();
    } else if (one instanceof EachNode each) {
      return each.toBuilder().id(id).build();
    } else if (one instanceof LevelRequirement level) {
      return level.toBuilder().id(id).build();
    } else if (one instanceof AgeRequirement age) {
      return age.toBuilder().id(id).build();
    } else if (one instanceof FactRequirement fact) {
      return fact.toBuilder().id(id).build();
    } else if (one instanceof SittingsRequirement sittings) {
      return sittings.toBuilder().id(id).build();
    } else if (one instanceof CompareRequirement compare) {
      return compare.toBuilder().id(id).build();
    } else if (one instanceof WithinRequirement within) {
      return within.toBuilder().id(id).build();
    } else if (one instanceof NodesRequirement nodes) {
      return nodes.toBuilder().id(id).build();
    } else if (one instanceof DayRequirement day) {
      return day.toBuilder().id(id).build();
    } else if (one instanceof PeriodRequirement period) {
      return period.toBuilder().id(id).build();
    } else if (one instanceof CodeRequirement code) {
      return code.toBuilder().id(id).build();
    } else if (one instanceof HeldRequirement held) {
      return held.toBuilder().id(id).build();
    } else if (one instanceof WaitRequirement wait) {
      return wait.toBuilder().id(id).build();
    } else if (one instanceof SeparationRequirement apart) {
      return apart.toBuilder().id(id).build();
    } else if (one instanceof UnitsRequirement units) {
      return units.toBuilder().id(id).build();
    } else if (one instanceof DefinedRequirement defined) {
      return defined.toBuilder().id(id).build();
    }
    return ((AwardRequirement) one).toBuilder().id(id).build();
  }
}
