package org.baremo.certification.scheme.requirement;

import java.util.Map;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.internal.Laws;

/** The laws of what is asked of stretches of time. */
final class StretchLaws {
  private static final String REQUIRES = "requires";

  private StretchLaws() {}

  /** How long a stretch lasts: some time, told without a working calendar. */
  static Laws of(Requirement stretch, Period lasts, Requirement requires) {
    Laws laws =
        RequirementLaws.of(stretch)
            .that(lasts.isSomeTime(), "lasts", "lasts must be more than no time")
            .that(lasts.getWorkingDays() == 0, "lasts", "lasts must not count working days");
    boolean isAskable = check(requires, REQUIRES, laws);
    return laws.that(
        !isAskable || namesDefinition(requires) || !DatedEvidence.of(requires).isEmpty(),
        REQUIRES,
        "requires must look at attempts, training or portfolios, and %s looks at none",
        requires.getId());
  }

  /** What definitions look at is known to the scheme that has them; it holds them to these laws. */
  private static boolean namesDefinition(Requirement requirement) {
    return requirement instanceof DefinedRequirement
        || requirement.quantities().values().stream().anyMatch(StretchLaws::namesQuantity)
        || requirement.parts().stream().anyMatch(StretchLaws::namesDefinition);
  }

  private static boolean namesQuantity(Quantity quantity) {
    return (quantity instanceof DefinedQuantity named && named.written().isEmpty())
        || quantity.parts().values().stream().anyMatch(StretchLaws::namesQuantity);
  }

  /** Whether all of it may be asked of a stretch: what may not is told of, and nothing further. */
  private static boolean check(Requirement requirement, String at, Laws laws) {
    boolean isOfResults = isOfResults(requirement);
    boolean isOfStretches = isOfStretches(requirement);
    laws.that(
            !isOfResults,
            at,
            "requires must not ask a stretch of time for results, which do not say on which day"
                + " they were assessed, was %s: the marks of attempts do (attempt-mark)",
            requirement.getId())
        .that(
            isOfStretches,
            at,
            "requires must not ask a stretch of time for what has no day, or for another stretch or"
                + " award, was %s",
            requirement.getId());
    boolean isAskable = isOfStretches && !isOfResults;
    for (Map.Entry<String, Quantity> one : requirement.quantities().entrySet()) {
      isAskable &= check(one.getValue(), requirement, at + one.getKey(), laws);
    }
    if (!requirement.asksOfStretches()) {
      for (int i = 0; i < requirement.parts().size(); i++) {
        isAskable &= check(requirement.parts().get(i), at + requirement.pointer(i), laws);
      }
    }
    return isAskable;
  }

  /** What is a circumstance of the person may be asked beside what lies in a stretch. */
  private static boolean isOfStretches(Requirement requirement) {
    return !(requirement.asksOfStretches()
        || requirement instanceof SittingsRequirement
        || requirement instanceof SeparationRequirement
        || requirement instanceof AwardRequirement
        || requirement instanceof UnitsRequirement);
  }

  /** A profile states what results came to, and not when each was assessed. */
  private static boolean isOfResults(Requirement requirement) {
    if (requirement instanceof NodesRequirement nodes) {
      return !(nodes.getTest() instanceof NodeTest.IsCovered);
    }
    if (requirement instanceof LevelRequirement level) {
      return level.getStated().isEmpty();
    }
    return requirement instanceof MarkRequirement || requirement instanceof EachNode;
  }

  private static boolean check(Quantity quantity, Requirement of, String at, Laws laws) {
    boolean isOfResults =
        quantity instanceof Quantity.MarkOf
            || (quantity instanceof Quantity.LevelOrdinal level && level.stated().isEmpty())
            || quantity instanceof Quantity.Items
            || quantity instanceof ItemScore;
    laws.that(
        !isOfResults,
        at,
        "requires must not ask a stretch of time for results or items, which do not say on which"
            + " day they were assessed, was in %s: the marks of attempts do (attempt-mark)",
        of.getId());
    boolean isAskable = !isOfResults;
    for (Map.Entry<String, Quantity> part : quantity.parts().entrySet()) {
      isAskable &= check(part.getValue(), of, at + part.getKey(), laws);
    }
    return isAskable;
  }
}
