package org.baremo.certification.lint.setting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.core.value.Rational;

/**
 * Where the numbers that a requirement looks at begin to make a difference. The number that the
 * whole is compared with is carried down the expression to the numbers at its ends: what was added
 * is taken away, what was rounded may lie half a step or a whole one to either side. Between two
 * neighbouring numbers of these a requirement on one number comes to the same; of one on several
 * numbers they are only the ones worth trying.
 */
final class Breakpoints {
  private static final Rational HALF = Rational.of(1, 2);
  private static final int MOST = 60;

  private final Spans spans;
  private final Map<Quantity, NavigableSet<Rational>> found = new HashMap<>();
  private boolean cutOff;

  Breakpoints(Spans spans) {
    this.spans = spans;
  }

  /** The numbers of one cut. */
  static List<Rational> of(Cut cut) {
    if (cut.getRounding().isEmpty()) {
      return List.of(cut.getRequired());
    }
    Rounding rounding = cut.getRounding().get();
    return List.copyOf(
        before(
            List.of(cut.getRequired()),
            step(rounding.decimals()),
            number -> Rounding.Mode.FLOOR.apply(number, rounding.decimals())));
  }

  /** The numbers of each simple quantity that requirements look at. */
  Map<Quantity, NavigableSet<Rational>> of(List<Requirement> requirements) {
    requirements.forEach(this::add);
    return found;
  }

  private void add(Requirement requirement) {
    if (requirement instanceof CompareRequirement compare) {
      Quantity left = compare.getLeft();
      Quantity right = compare.getRight();
      add(left, numbers(right));
      add(right, numbers(left));
    } else if (requirement instanceof WithinRequirement within) {
      add(within.getOf(), ends(within.getInterval()));
    }
  }

  /** Whether numbers were left out because they were too many. */
  boolean isCutOff() {
    return cutOff;
  }

  /** What a constant is; of anything else, the numbers that stand in it. */
  private Collection<Rational> numbers(Quantity quantity) {
    Span span = spans.of(quantity);
    if (span.isSingle()) {
      return List.of(span.low().orElseThrow());
    }
    NavigableSet<Rational> numbers = new TreeSet<>();
    collect(quantity, numbers);
    span.low().ifPresent(numbers::add);
    span.high().ifPresent(numbers::add);
    return numbers;
  }

  private static void collect(Quantity quantity, NavigableSet<Rational> numbers) {
    if (quantity instanceof Quantity.Constant constant) {
      numbers.add(constant.value());
    } else if (quantity instanceof Quantity.Banded banded) {
      banded.bands().stream().map(Band::getValue).forEach(numbers::add);
    } else if (quantity instanceof Lookup lookup) {
      lookup.getRows().stream().map(LookupRow::getThen).forEach(numbers::add);
    }
    quantity.parts().values().forEach(part -> collect(part, numbers));
  }

  static List<Rational> ends(Interval interval) {
    List<Rational> ends = new ArrayList<>();
    interval.getLower().ifPresent(ends::add);
    interval.getUpper().ifPresent(ends::add);
    return ends;
  }

  private void add(Quantity named, Collection<Rational> numbers) {
    Quantity quantity = DefinedQuantity.seenThrough(named);
    if (quantity.parts().isEmpty()) {
      found.computeIfAbsent(quantity, any -> new TreeSet<>()).addAll(numbers);
    } else if (quantity instanceof Quantity.Rounded rounded) {
      add(rounded.of(), before(numbers, rounded));
    } else if (quantity instanceof Limited limited) {
      NavigableSet<Rational> all = new TreeSet<>(numbers);
      limited.least().ifPresent(all::add);
      limited.most().ifPresent(all::add);
      add(limited.of(), all);
    } else if (quantity instanceof HighestOfSame highest) {
      add(highest.of(), numbers);
    } else if (quantity instanceof Quantity.Banded banded) {
      add(banded.of(), banded.bands().stream().map(Band::getStart).toList());
    } else if (quantity instanceof Lookup lookup) {
      for (int i = 0; i < lookup.getInputs().size(); i++) {
        int input = i;
        add(
            lookup.getInputs().get(i),
            lookup.getRows().stream()
                .flatMap(row -> ends(row.getWhen().get(input)).stream())
                .toList());
      }
    } else {
      combined(quantity, numbers);
    }
  }

  private void combined(Quantity quantity, Collection<Rational> numbers) {
    if (quantity instanceof Quantity.Difference difference) {
      Collection<Rational> minus = numbers(difference.minus());
      Collection<Rational> of = numbers(difference.of());
      add(difference.of(), each(numbers, minus, Rational::plus));
      add(difference.minus(), each(of, numbers, Rational::minus));
    } else if (quantity instanceof Quantity.Ratio ratio) {
      add(ratio.of(), each(numbers, numbers(ratio.to()), Rational::times));
      NavigableSet<Rational> to = each(numbers(ratio.of()), numbers, Breakpoints::divided);
      to.add(Rational.ZERO);
      add(ratio.to(), to);
    } else if (quantity instanceof Quantity.Product product) {
      for (Quantity factor : product.of()) {
        add(factor, product(product, factor, numbers));
      }
    } else if (quantity instanceof Aggregate aggregate) {
      aggregate(aggregate, numbers);
    }
  }

  private NavigableSet<Rational> product(
      Quantity.Product product, Quantity factor, Collection<Rational> numbers) {
    Rational others =
        product.of().stream()
            .filter(one -> one != factor && spans.of(one).isSingle())
            .map(one -> spans.of(one).low().orElseThrow())
            .reduce(Rational.ONE, Rational::times);
    return each(numbers, List.of(others), Breakpoints::divided);
  }

  private void aggregate(Aggregate aggregate, Collection<Rational> numbers) {
    NavigableSet<Rational> all = new TreeSet<>(numbers);
    if (aggregate.getFunction() == Aggregate.Function.SUM) {
      all.addAll(
          each(
              numbers,
              List.of(Rational.of(aggregate.getBest().orElse(aggregate.getOf().size()))),
              Rational::dividedBy));
    }
    for (int i = 0; i < aggregate.getOf().size(); i++) {
      boolean weighs = aggregate.getFunction() == Aggregate.Function.SUM;
      Rational weight =
          aggregate.getWeights().isEmpty() || !weighs
              ? Rational.ONE
              : aggregate.getWeights().get(i);
      add(aggregate.getOf().get(i), each(all, List.of(weight), Breakpoints::divided));
    }
  }

  private static NavigableSet<Rational> before(
      Collection<Rational> numbers, Quantity.Rounded rounded) {
    var down =
        new Quantity.Rounded(rounded.of(), Rounding.Mode.FLOOR, rounded.decimals(), rounded.step());
    return before(numbers, rounded.step().orElseGet(() -> step(rounded.decimals())), down::apply);
  }

  private static Rational step(int decimals) {
    Rational step = Rational.ONE;
    for (int i = 0; i < decimals; i++) {
      step = step.dividedBy(Rational.of(10));
    }
    return step;
  }

  /** What may be rounded to a number, or to one beside it. */
  private static NavigableSet<Rational> before(
      Collection<Rational> numbers, Rational step, UnaryOperator<Rational> down) {
    NavigableSet<Rational> all = new TreeSet<>();
    for (Rational number : numbers) {
      Rational floor = down.apply(number);
      for (int halves = -2; halves <= 4; halves++) {
        all.add(floor.plus(step.times(HALF).times(Rational.of(halves))));
      }
    }
    return all;
  }

  private static Rational divided(Rational number, Rational by) {
    return by.signum() == 0 ? number : number.dividedBy(by);
  }

  /** Each with each; of several with several, only so many. */
  private NavigableSet<Rational> each(
      Collection<Rational> ones, Collection<Rational> others, BinaryOperator<Rational> join) {
    boolean few = ones.size() <= 1 || others.size() <= 1;
    NavigableSet<Rational> all = new TreeSet<>();
    for (Rational one : ones) {
      for (Rational other : others) {
        if (few || all.size() < MOST) {
          all.add(join.apply(one, other));
        } else {
          cutOff = true;
        }
      }
    }
    return all;
  }
}
