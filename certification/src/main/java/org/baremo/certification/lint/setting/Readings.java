package org.baremo.certification.lint.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.core.value.Rational;

/** What the leaves of a scheme read of one aspect: simple quantities, and where they break. */
final class Readings {
  private final List<Leaf> leaves;
  private final Spans spans;
  private final List<Map<Quantity, NavigableSet<Rational>>> breaks = new ArrayList<>();
  private final List<Boolean> whole = new ArrayList<>();

  Readings(List<Leaf> leaves, Spans spans) {
    this.leaves = leaves;
    this.spans = spans;
    for (Leaf leaf : leaves) {
      Breakpoints points = new Breakpoints(spans);
      breaks.add(points.of(leaf.words()));
      whole.add(!points.isCutOff() && !leaf.requirement().asksOfStretches());
    }
  }

  /** The requirements that look at an aspect. */
  List<Requirement> of(Aspect aspect) {
    return leaves.stream()
        .filter(leaf -> leaf.reads().contains(aspect))
        .flatMap(leaf -> leaf.words().stream())
        .toList();
  }

  /** The simple quantities that read an aspect, with the numbers where they break. */
  Map<Quantity, NavigableSet<Rational>> quantities(Aspect aspect) {
    Map<Quantity, NavigableSet<Rational>> all = new LinkedHashMap<>();
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).reads().contains(aspect)) {
        breaks
            .get(i)
            .forEach(
                (quantity, numbers) ->
                    all.computeIfAbsent(quantity, any -> new TreeSet<>()).addAll(numbers));
      }
    }
    return all;
  }

  /**
   * Whether every leaf that reads an aspect reads nothing else, and tells apart no more than its
   * breakpoints: a quantity that is on both sides, or twice in an expression, may break anywhere,
   * and so may one next to constants that come to a number which is not known.
   */
  boolean isExact(Aspect aspect) {
    return IntStream.range(0, leaves.size())
        .filter(i -> leaves.get(i).reads().contains(aspect))
        .allMatch(
            i ->
                leaves.get(i).reads().size() == 1
                    && whole.get(i)
                    && isSimple(leaves.get(i).requirement()));
  }

  private boolean isSimple(Requirement requirement) {
    if (requirement instanceof CompareRequirement compare) {
      return ends(compare.getLeft()) + ends(compare.getRight()) <= 1
          && isKnown(compare.getLeft())
          && isKnown(compare.getRight());
    }
    return !(requirement instanceof WithinRequirement within)
        || (ends(within.getOf()) <= 1 && isKnown(within.getOf()));
  }

  /** Whether all that is made of constants alone comes to one number that is told. */
  private boolean isKnown(Quantity quantity) {
    return ends(quantity) == 0
        ? spans.of(quantity).isSingle()
        : quantity.parts().values().stream().allMatch(this::isKnown);
  }

  /** How often something that is not constant stands in an expression. */
  private static long ends(Quantity quantity) {
    if (quantity instanceof Aggregate && quantity.parts().size() > 1) {
      return 2;
    }
    return quantity.parts().isEmpty()
        ? quantity instanceof Quantity.Constant ? 0 : 1
        : Stream.of(quantity.parts().values())
            .flatMap(parts -> parts.stream())
            .mapToLong(Readings::ends)
            .sum();
  }
}
