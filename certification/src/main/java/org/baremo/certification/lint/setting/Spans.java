package org.baremo.certification.lint.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
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
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.core.value.Rational;

/**
 * Where quantities can lie, told by interval arithmetic. Marks are taken to be from 0 to their
 * maximum: those below 0, which only negative marking gives, are left aside.
 */
public final class Spans {
  private static final Span PERCENTAGE = Span.of(Rational.ZERO, Rational.HUNDRED);

  private final ResolvedScheme scheme;

  /**
   * Makes ready to tell the spans of a scheme.
   *
   * @param scheme whose levels are counted
   */
  public Spans(ResolvedScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Returns where a quantity can lie, wherever it has a value.
   *
   * @param quantity any quantity
   * @return a span that holds every value that it can have
   */
  public Span of(Quantity quantity) {
    if (quantity instanceof DefinedQuantity named && named.written().isPresent()) {
      return of(named.written().get());
    } else if (quantity instanceof Quantity.Constant constant) {
      return Span.only(constant.value());
    } else if (quantity instanceof Quantity.LevelOrdinal level) {
      Rational highest = Rational.of(scheme.levelsOf(level.scale()).size());
      return new Span(Optional.of(Rational.ZERO), Optional.of(highest), true);
    } else if (quantity instanceof Aggregate aggregate) {
      return aggregate(aggregate);
    } else if (quantity instanceof Quantity.Banded || quantity instanceof Lookup) {
      return table(quantity);
    }
    return quantity.parts().isEmpty() ? counted(quantity) : made(quantity);
  }

  private static Span counted(Quantity quantity) {
    if (quantity instanceof Quantity.MarkOf mark) {
      return part(mark.part());
    } else if (quantity instanceof AttemptMark mark) {
      return part(mark.getPart());
    } else if (quantity instanceof ItemScore score) {
      Span span = part(score.getPart());
      return score.isNeverBelowZero() ? span : new Span(Optional.empty(), span.high(), false);
    } else if (quantity instanceof TrainingHours hours) {
      return hours(hours);
    } else if (quantity instanceof Coded coded) {
      return coded.numbers().stream().map(Span::only).reduce(Span::union).orElseThrow();
    }
    boolean number =
        quantity instanceof Quantity.Items
            || quantity instanceof Quantity.Attempts
            || quantity instanceof SuspensionDays;
    return number ? Span.from(Rational.ZERO, true) : Span.ANY;
  }

  /** Where every kind that counts has a limit, all of them together have one. */
  private static Span hours(TrainingHours hours) {
    boolean limited =
        !hours.getKinds().isEmpty() && hours.getMost().keySet().containsAll(hours.getKinds());
    return limited
        ? hours.getKinds().stream()
            .distinct()
            .map(kind -> Objects.requireNonNull(hours.getMost().get(kind), kind))
            .map(most -> Span.of(Rational.ZERO, most))
            .reduce(Span.only(Rational.ZERO), Span::plus)
        : Span.from(Rational.ZERO, false);
  }

  private static Span part(MarkPart part) {
    return part == MarkPart.PERCENTAGE ? PERCENTAGE : Span.from(Rational.ZERO, false);
  }

  private Span made(Quantity quantity) {
    if (quantity instanceof Quantity.Rounded rounded) {
      return of(rounded.of()).rounded(rounded);
    } else if (quantity instanceof Limited limited) {
      return of(limited.of()).limited(limited);
    } else if (quantity instanceof Quantity.Difference difference) {
      return of(difference.of()).plus(of(difference.minus()).negated());
    } else if (quantity instanceof Quantity.Ratio ratio) {
      return of(ratio.of()).dividedBy(of(ratio.to()));
    } else if (quantity instanceof HighestOfSame highest) {
      return of(highest.of());
    }
    return ((Quantity.Product) quantity)
        .of().stream().map(this::of).reduce(Span::times).orElseThrow();
  }

  private Span table(Quantity quantity) {
    if (quantity instanceof Lookup lookup) {
      return Stream.concat(
              lookup.getRows().stream().map(LookupRow::getThen), lookup.getOtherwise().stream())
          .map(Span::only)
          .reduce(Span::union)
          .orElseThrow();
    }
    Quantity.Banded banded = (Quantity.Banded) quantity;
    return Stream.concat(banded.bands().stream().map(Band::getValue), banded.below().stream())
        .map(Span::only)
        .reduce(Span::union)
        .orElseThrow();
  }

  private Span aggregate(Aggregate aggregate) {
    List<Span> members = aggregate.getOf().stream().map(this::of).toList();
    if (aggregate.getBest().isPresent()) {
      return aggregate.getFunction() != Aggregate.Function.SUM
          ? averaged(aggregate, members)
          : aggregate.getWeights().isEmpty()
              ? best(aggregate, members, aggregate.getBest().get())
              : weighed(aggregate, members, aggregate.getBest().get());
    }
    return switch (aggregate.getFunction()) {
      case SUM -> sum(aggregate, members);
      case MEAN, MEDIAN -> averaged(aggregate, members);
      case MINIMUM -> extreme(aggregate, members, Span::minimum);
      case MAXIMUM -> extreme(aggregate, members, Span::maximum);
    };
  }

  /** A member that leaves a sum gives nothing to it. */
  private static Span sum(Aggregate aggregate, List<Span> members) {
    Span sum = Span.only(Rational.ZERO);
    for (int i = 0; i < members.size(); i++) {
      Rational weight =
          aggregate.getWeights().isEmpty() ? Rational.ONE : aggregate.getWeights().get(i);
      Span member = members.get(i).scaled(weight);
      boolean misses = mayMiss(aggregate) && mayMiss(aggregate.getOf().get(i));
      sum = sum.plus(misses ? member.union(Span.only(Rational.ZERO)) : member);
    }
    return sum;
  }

  /** No more than so much weight, of members that lie between the lowest and the highest. */
  private static Span weighed(Aggregate aggregate, List<Span> members, int weight) {
    Span some = averaged(aggregate, members).scaled(Rational.of(weight));
    Span all = some.union(Span.only(Rational.ZERO));
    return new Span(all.low(), all.high(), false);
  }

  /** The sum of the highest ones; of those that may leave, some or none. */
  private static Span best(Aggregate aggregate, List<Span> members, int count) {
    boolean misses = mayMiss(aggregate) && aggregate.getOf().stream().anyMatch(Spans::mayMiss);
    List<Span> all =
        misses
            ? members.stream().map(one -> one.union(Span.only(Rational.ZERO))).toList()
            : members;
    Comparator<Rational> order = Comparator.naturalOrder();
    Optional<Rational> low = ends(all, Span::low, misses ? order : order.reversed(), count);
    Optional<Rational> high = ends(all, Span::high, order.reversed(), count);
    return new Span(low, high, members.stream().allMatch(Span::whole));
  }

  private static Optional<Rational> ends(
      List<Span> spans,
      Function<Span, Optional<Rational>> end,
      Comparator<Rational> order,
      int count) {
    List<Rational> ends = spans.stream().flatMap(one -> end.apply(one).stream()).toList();
    return ends.size() < spans.size()
        ? Optional.empty()
        : ends.stream().sorted(order).limit(count).reduce(Rational::plus);
  }

  private static Span averaged(Aggregate aggregate, List<Span> members) {
    Span all = members.stream().reduce(Span::union).orElseThrow();
    Span zeroed = zeroed(aggregate, all);
    return new Span(zeroed.low(), zeroed.high(), false);
  }

  private static Span extreme(
      Aggregate aggregate, List<Span> members, BinaryOperator<Span> extreme) {
    if (!mayMiss(aggregate)) {
      return members.stream().reduce(extreme).orElseThrow();
    }
    Optional<Span> stays =
        IntStream.range(0, members.size())
            .filter(i -> !mayMiss(aggregate.getOf().get(i)))
            .mapToObj(members::get)
            .reduce(extreme);
    return stays
        .map(
            fixed ->
                IntStream.range(0, members.size())
                    .filter(i -> mayMiss(aggregate.getOf().get(i)))
                    .mapToObj(i -> zeroed(aggregate, members.get(i)))
                    .reduce(fixed, (all, one) -> all.union(extreme.apply(all, one))))
        .orElseGet(() -> averaged(aggregate, members));
  }

  private static Span zeroed(Aggregate aggregate, Span span) {
    return mayBeZero(aggregate) ? span.union(Span.only(Rational.ZERO)) : span;
  }

  private static boolean mayMiss(Aggregate aggregate) {
    return aggregate.getWhenExempt() != Missing.UNKNOWN
        || aggregate.getWhenNotAssessed() != Missing.UNKNOWN;
  }

  /** Whether a number can be exempt, or not assessed: one of constants alone cannot. */
  private static boolean mayMiss(Quantity quantity) {
    return quantity.parts().isEmpty()
        ? !(quantity instanceof Quantity.Constant)
        : quantity.parts().values().stream().anyMatch(Spans::mayMiss);
  }

  private static boolean mayBeZero(Aggregate aggregate) {
    return aggregate.getWhenExempt() == Missing.ZERO
        || aggregate.getWhenNotAssessed() == Missing.ZERO;
  }
}
