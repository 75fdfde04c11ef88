package org.baremo.certification.decision.reckoning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Rational;

/**
 * Where quantities lie whenever they are numbers, whatever a case says of them. No percentage is
 * above 100, and marks may be below 0. Immutable, thread-safe.
 *
 * @param scheme whose levels are counted
 */
record Reach(ResolvedScheme scheme) {
  private static final Range COUNT = new Range(Optional.of(Rational.ZERO), Optional.empty());
  private static final Range PERCENTAGE =
      new Range(Optional.empty(), Optional.of(Rational.HUNDRED));

  /** Where a quantity lies, as far as its form tells that. */
  Range of(Quantity stated) {
    Quantity quantity = DefinedQuantity.seenThrough(stated);
    if (quantity instanceof Quantity.Constant constant) {
      return Range.only(constant.value());
    } else if (quantity.parts().isEmpty()) {
      return leaf(quantity);
    } else if (quantity instanceof Aggregate aggregate) {
      return aggregate(aggregate);
    } else if (quantity instanceof Quantity.Rounded rounded) {
      return of(rounded.of()).rising(rounded::apply);
    } else if (quantity instanceof Limited limited) {
      return of(limited.of()).limited(limited);
    } else if (quantity instanceof HighestOfSame highest) {
      return of(highest.of());
    } else if (quantity instanceof Quantity.Difference difference) {
      return of(difference.of()).plus(of(difference.minus()).negated());
    } else if (quantity instanceof Quantity.Product product) {
      return product.of().stream().map(this::of).reduce(Range::times).orElseThrow();
    } else if (quantity instanceof Quantity.Ratio ratio) {
      return ratio(of(ratio.of()), of(ratio.to()));
    }
    return table(quantity);
  }

  /**
   * Whether a quantity that is not known surely is no result of which somebody may turn out to be
   * exempt, or not assessed: what is stated or counted, or made of several.
   */
  static boolean stays(Quantity stated) {
    Quantity quantity = DefinedQuantity.seenThrough(stated);
    if (quantity.parts().isEmpty()) {
      return quantity instanceof Quantity.Stated
          || quantity instanceof Coded
          || quantity instanceof Quantity.Constant
          || quantity instanceof Quantity.Attempts;
    }
    return quantity instanceof Aggregate
        || (!(quantity instanceof HighestOfSame)
            && quantity.parts().values().stream().allMatch(Reach::stays));
  }

  private Range leaf(Quantity quantity) {
    if (quantity instanceof Quantity.MarkOf mark) {
      return part(mark.part());
    } else if (quantity instanceof AttemptMark mark) {
      return part(mark.getPart());
    } else if (quantity instanceof ItemScore score) {
      return score(score);
    } else if (quantity instanceof Quantity.LevelOrdinal level) {
      Rational highest = Rational.of(scheme.levelsOf(level.scale()).size());
      return new Range(Optional.of(Rational.ZERO), Optional.of(highest));
    }
    if (quantity instanceof Coded coded) {
      return Range.oneOf(coded.numbers().stream().map(Range::only).toList());
    }
    return quantity instanceof Quantity.Stated ? Range.ANY : COUNT;
  }

  private static Range part(MarkPart part) {
    return switch (part) {
      case PERCENTAGE -> PERCENTAGE;
      case POINTS -> Range.ANY;
      case MAXIMUM -> COUNT;
    };
  }

  /** Below 0 only where something is taken off for what is wrong or blank. */
  private static Range score(ItemScore score) {
    Optional<Rational> least =
        score.isNeverBelowZero() ? Optional.of(Rational.ZERO) : Optional.empty();
    boolean isShare = score.getPart() == MarkPart.PERCENTAGE && score.getLeast().isEmpty();
    return new Range(least, isShare ? Optional.of(Rational.HUNDRED) : Optional.empty());
  }

  /** By one number it is told exactly; else it is known alone that none is below 0. */
  private static Range ratio(Range of, Range to) {
    Optional<Rational> divisor = to.least().filter(least -> to.equals(Range.only(least)));
    if (divisor.filter(one -> one.signum() != 0).isPresent()) {
      return of.divided(divisor.get());
    }
    boolean isFromNone =
        Stream.of(of, to)
            .allMatch(one -> one.least().map(least -> least.signum() >= 0).orElse(false));
    return isFromNone ? COUNT : Range.ANY;
  }

  private static Range table(Quantity quantity) {
    Stream<Rational> values =
        quantity instanceof Lookup lookup
            ? Stream.concat(
                lookup.getRows().stream().map(LookupRow::getThen), lookup.getOtherwise().stream())
            : Stream.concat(
                ((Quantity.Banded) quantity).bands().stream().map(Band::getValue),
                ((Quantity.Banded) quantity).below().stream());
    return Range.oneOf(values.map(Range::only).toList());
  }

  /** Members may leave, and may count as 0. */
  private Range aggregate(Aggregate aggregate) {
    List<Range> members =
        aggregate.getOf().stream().map(one -> member(of(one), aggregate)).toList();
    if (aggregate.getFunction() != Aggregate.Function.SUM) {
      return Range.oneOf(members);
    }
    Range sum = Range.only(Rational.ZERO);
    for (int i = 0; i < members.size(); i++) {
      Rational weight =
          aggregate.getWeights().isEmpty() ? Rational.ONE : aggregate.getWeights().get(i);
      Range none = Range.only(Rational.ZERO);
      sum = sum.plus(Range.oneOf(List.of(none, members.get(i).times(weight))));
    }
    return sum;
  }

  /** Where a member lies that may count as 0 where there is nothing else to count. */
  static Range member(Range member, Aggregate aggregate) {
    boolean mayBeZero =
        aggregate.getWhenExempt() == Missing.ZERO || aggregate.getWhenNotAssessed() == Missing.ZERO;
    return mayBeZero ? Range.oneOf(List.of(member, Range.only(Rational.ZERO))) : member;
  }
}
