package org.baremo.core.programme.pledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.value.Rational;

/**
 * Adds the targets of indicators, where that means something: only those of one unit, and only
 * where their values add up. How many different people stand behind several counts of people is an
 * interval unless somebody can link them.
 */
public final class Totals {
  private Totals() {}

  /**
   * Adds the targets of some indicators.
   *
   * @param indicators at least one
   * @param location where they stand, for problems
   * @return the sum of the counts, which is of people only where nobody is in two of them; or
   *     problems: {@code totals.mixed-units}, with what each unit adds up to and the number that
   *     would count nothing; {@code totals.no-target} and {@code totals.non-additive} for each
   *     indicator without a target or whose values cannot be added
   * @throws IllegalArgumentException when there is none
   */
  public static Checked<Quantity> of(Collection<Indicator> indicators, Location location) {
    List<Problem> problems = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (indicator.getTarget().isEmpty()) {
        problems.add(
            Problem.error(
                "totals.no-target",
                location,
                "target of %s must be known to be added, was not".formatted(indicator.getId())));
      }
      if (indicator.getAdditivity() == Indicator.Additivity.NON_ADDITIVE) {
        problems.add(
            Problem.error(
                "totals.non-additive",
                location,
                "values of %s must add up to be added, are NON_ADDITIVE"
                    .formatted(indicator.getId())));
      }
    }
    Map<Unit, Quantity> units = byUnit(indicators);
    if (units.size() > 1) {
      problems.add(Problem.error("totals.mixed-units", location, mixed(units)));
    }
    return problems.isEmpty()
        ? Checked.of(Quantity.sum(List.copyOf(units.values())))
        : Checked.failed(problems);
  }

  private static String mixed(Map<Unit, Quantity> units) {
    Rational nothing =
        units.values().stream().map(Quantity::value).reduce(Rational.ZERO, Rational::plus);
    return "targets must be of one unit to be added, were %s; %s would count nothing"
        .formatted(
            units.values().stream().map(Quantity::toString).collect(Collectors.joining(", ")),
            nothing);
  }

  /**
   * Adds the targets of each unit.
   *
   * @param indicators any number; those without a target are left out
   * @return the sum for each unit, in the order in which the units come
   */
  public static Map<Unit, Quantity> byUnit(Collection<Indicator> indicators) {
    Map<Unit, Quantity> sums = new LinkedHashMap<>();
    indicators.stream()
        .map(Indicator::target)
        .flatMap(Optional::stream)
        .forEach(target -> sums.merge(target.unit(), target, Quantity::plus));
    return sums;
  }

  /**
   * Says how many different ones the targets can stand for, when nobody can tell who is behind
   * several of them: at least the largest, at most all together.
   *
   * @param indicators of one unit, with whole targets of 0 or more
   * @return the bounds; exactly 0 of no indicator
   * @throws IllegalArgumentException when units differ, or a target is missing or no count
   */
  public static CountBounds distinct(Collection<Indicator> indicators) {
    List<CountBounds> counts = new ArrayList<>();
    Optional<Unit> unit = indicators.stream().map(Indicator::getUnit).findFirst();
    for (Indicator indicator : indicators) {
      Rational target = indicator.getTarget().orElse(Rational.of(-1));
      Require.that(
          Optional.of(indicator.getUnit()).equals(unit),
          "units must be the same to be joined, were %s and %s",
          unit.map(Unit::toString).orElse("none"),
          indicator.getUnit());
      Require.that(
          target.isWhole() && target.signum() >= 0,
          "target of %s must be a whole number of 0 or more, was %s",
          indicator.getId(),
          indicator.getTarget().map(Rational::toString).orElse("none"));
      counts.add(CountBounds.exactly(target.numerator().longValueExact()));
    }
    return CountBounds.unionOf(counts);
  }
}
