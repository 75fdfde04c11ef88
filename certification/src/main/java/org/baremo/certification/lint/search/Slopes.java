package org.baremo.certification.lint.search;

import java.util.Optional;
import org.baremo.certification.lint.setting.Spans;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.Rational;

/**
 * Which way numbers and requirements go when something gets better, where that can be told from
 * their form. It only spares searches: what it cannot tell is searched.
 */
final class Slopes {
  private final Spans spans;

  Slopes(Spans spans) {
    this.spans = spans;
  }

  /** Which way a comparison, or a node being covered, goes; mixed for every other requirement. */
  Slope of(Requirement requirement, Aspect aspect) {
    if (requirement instanceof CompareRequirement compare) {
      Slope difference =
          of(compare.getLeft(), aspect).join(of(compare.getRight(), aspect).turned());
      return difference.times(Signs.of(compare.getComparison()));
    }
    if (requirement instanceof DayRequirement day && day.getDay().equals(day.getOther())) {
      return Slope.UP; // it asks only that the day is known
    }
    boolean covered =
        requirement instanceof NodesRequirement nodes
            && nodes.getTest() instanceof NodeTest.IsCovered
            && nodes.getQuantifier() == NodeQuantifier.ALL;
    return covered ? covered(aspect) : Slope.MIXED;
  }

  /** More training covers no less; of a result it matters only whether it is an exemption. */
  private static Slope covered(Aspect aspect) {
    return aspect.kind() == Aspect.Kind.TRAINING ? Slope.UP : Slope.FLAT;
  }

  Slope of(Quantity quantity, Aspect aspect) {
    if (quantity.parts().isEmpty()) {
      return simple(quantity, aspect);
    }
    Slope parts =
        quantity.parts().values().stream()
            .map(part -> of(part, aspect))
            .reduce(Slope.FLAT, Slope::join);
    if (parts == Slope.FLAT
        || quantity instanceof Quantity.Rounded
        || quantity instanceof Limited
        || quantity instanceof DefinedQuantity
        || quantity instanceof HighestOfSame
        || quantity instanceof Aggregate) {
      return parts;
    } else if (quantity instanceof Quantity.Difference difference) {
      return of(difference.of(), aspect).join(of(difference.minus(), aspect).turned());
    } else if (quantity instanceof Quantity.Product product) {
      boolean positive = product.of().stream().noneMatch(part -> spans.of(part).isNegative());
      return positive ? parts : Slope.MIXED;
    } else if (quantity instanceof Quantity.Ratio ratio) {
      return ratio(ratio, aspect);
    } else if (quantity instanceof Quantity.Banded banded) {
      return parts.times(rising(banded));
    }
    return Slope.MIXED;
  }

  private Slope ratio(Quantity.Ratio ratio, Aspect aspect) {
    boolean positive = !spans.of(ratio.of()).isNegative() && !spans.of(ratio.to()).isNegative();
    return positive ? of(ratio.of(), aspect).join(of(ratio.to(), aspect).turned()) : Slope.MIXED;
  }

  private static Slope rising(Quantity.Banded banded) {
    Optional<Rational> last = banded.below();
    for (Band band : banded.bands()) {
      if (last.isPresent() && last.get().compareTo(band.getValue()) > 0) {
        return Slope.MIXED;
      }
      last = Optional.of(band.getValue());
    }
    return Slope.UP;
  }

  /** A further passed attempt, with a full mark; it may move the days that are counted from. */
  private static Slope attempts(AttemptFilter of) {
    if (of.days("").values().stream().anyMatch(Slopes::isOfAttempt)) {
      return Slope.MIXED;
    }
    boolean passed = of.getResults().isEmpty() || of.getResults().contains(AttemptResult.PASSED);
    return passed ? Slope.UP : Slope.FLAT;
  }

  private static boolean isOfAttempt(Day day) {
    return day instanceof Day.OfAttempt
        || day.days().values().stream().anyMatch(Slopes::isOfAttempt);
  }

  private static Slope simple(Quantity quantity, Aspect aspect) {
    if (quantity instanceof SuspensionDays) {
      return Slope.MIXED; // any day and any certificate may move it, either way
    }
    if (quantity instanceof Coded coded
        && aspect.equals(Aspect.of(Aspect.Kind.CODE, coded.fact()))) {
      return Slope.MIXED; // no code is better than another but for its number
    }
    if (aspect.kind() == Aspect.Kind.ATTEMPT) {
      return quantity instanceof Quantity.Attempts count
          ? attempts(count.of())
          : quantity instanceof AttemptMark mark ? attempts(mark.getOf()) : Slope.FLAT;
    }
    boolean same =
        switch (aspect.kind()) {
          case RESULT -> isResult(quantity) && quantity.node().equals(aspect.node());
          case NUMBER ->
              quantity instanceof Quantity.Stated stated
                  && stated.name().value().equals(aspect.name());
          case LEVEL ->
              quantity instanceof Quantity.LevelOrdinal level
                  && level.stated().map(FactName::value).equals(Optional.of(aspect.name()));
          case TRAINING -> quantity instanceof TrainingHours;
          case ITEM ->
              quantity instanceof Quantity.Items items && items.count() == ItemCount.CORRECT;
          default -> false;
        };
    boolean counted =
        aspect.kind() == Aspect.Kind.ITEM
            && (quantity instanceof Quantity.Items || quantity instanceof ItemScore);
    return same ? Slope.UP : counted ? Slope.MIXED : Slope.FLAT;
  }

  private static boolean isResult(Quantity quantity) {
    return quantity instanceof Quantity.MarkOf mark
        ? mark.part() != MarkPart.MAXIMUM
        : quantity instanceof Quantity.LevelOrdinal level && level.stated().isEmpty();
  }
}
