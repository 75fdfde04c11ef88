package org.baremo.certification.testing;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.ShortMonth;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Requirements, each on one thing, that the plain path tells without asking the rules. */
final class PlainLeaves {
  private static final List<Rational> NUMBERS =
      List.of(
          Rational.ZERO,
          Rational.ONE,
          Rational.of(5),
          Rational.of(-7, 3),
          Rational.of(60),
          Rational.parse("0.000000000001"),
          Rational.of(Integer.MAX_VALUE),
          Rational.of(1L << 31),
          Rational.of(1L << 40, (1L << 31) - 1),
          Rational.parse("1/" + "3".repeat(40)));

  private PlainLeaves() {}

  static Arbitrary<Requirement> leaves() {
    return Arbitraries.oneOf(
        nodeRequirements(), compares(), withins(), days(), stated(), separations());
  }

  private static Arbitrary<Requirement> nodeRequirements() {
    Arbitrary<NodeTest> test =
        Arbitraries.oneOf(
            Cases.levels().map(NodeTest.AttainsLevel::new),
            Combinators.combine(
                    Arbitraries.of(Comparison.values()),
                    percentages(),
                    Arbitraries.of(Cut.Measure.values()))
                .as(
                    (comparison, number, measure) ->
                        new NodeTest.MakesCut(
                            Cut.builder()
                                .comparison(comparison)
                                .required(number)
                                .measure(measure)
                                .build())));
    return Combinators.combine(
            Cases.nodes().list().uniqueElements().ofMinSize(1).ofMaxSize(5),
            test,
            Arbitraries.of(NodeQuantifier.values()),
            Arbitraries.integers().between(0, 4),
            percentages(),
            Arbitraries.of(WhenExempt.values()),
            Arbitraries.of(WhenNotAssessed.values()),
            Arbitraries.of(WhenEmpty.values()))
        .as(PlainLeaves::nodes);
  }

  private static Requirement nodes(
      List<Ref> nodes,
      NodeTest test,
      NodeQuantifier quantifier,
      int count,
      Rational percentage,
      WhenExempt exempt,
      WhenNotAssessed blank,
      WhenEmpty empty) {
    boolean isCounting =
        quantifier == NodeQuantifier.EXACTLY
            || quantifier == NodeQuantifier.AT_LEAST
            || quantifier == NodeQuantifier.AT_MOST;
    return NodesRequirement.builder()
        .id("x")
        .nodes(nodes)
        .test(test)
        .quantifier(quantifier)
        .count(Optional.of(count).filter(c -> isCounting))
        .percentage(
            Optional.of(percentage).filter(p -> quantifier == NodeQuantifier.AT_LEAST_SHARE))
        .leastCount(Optional.of(count).filter(c -> quantifier == NodeQuantifier.AT_LEAST_SHARE))
        .whenExempt(exempt)
        .whenNotAssessed(blank)
        .whenEmpty(empty)
        .build();
  }

  private static Arbitrary<Quantity> quantities() {
    Arbitrary<Quantity> leaf =
        Arbitraries.oneOf(
            Combinators.combine(Cases.nodes().optional(0.8), Arbitraries.of(MarkPart.values()))
                .as(Quantity.MarkOf::new),
            Arbitraries.of(FactName.of("number"), FactName.of("points")).map(Quantity.Stated::new),
            constants());
    Arbitrary<Quantity> aggregate =
        Combinators.combine(
                leaf.list().ofMinSize(1).ofMaxSize(4),
                Arbitraries.of(Aggregate.Function.values()),
                Arbitraries.integers().between(1, 4).optional(0.2),
                Arbitraries.of(Missing.values()),
                Arbitraries.of(Missing.values()))
            .as(
                (of, function, best, exempt, blank) ->
                    Aggregate.builder()
                        .of(of)
                        .function(function)
                        .best(best.map(most -> Math.min(most, of.size())))
                        .whenExempt(exempt)
                        .whenNotAssessed(blank)
                        .build());
    return Arbitraries.oneOf(leaf, aggregate);
  }

  private static Arbitrary<Quantity> constants() {
    return numbers().map(Quantity.Constant::new);
  }

  static Arbitrary<Rational> numbers() {
    return Arbitraries.oneOf(Arbitraries.of(NUMBERS), percentages());
  }

  static Arbitrary<Rational> percentages() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 100), Arbitraries.longs().between(1, 3))
        .as(Rational::of);
  }

  private static Arbitrary<Requirement> compares() {
    return Combinators.combine(
            quantities(),
            Arbitraries.of(Comparison.values()),
            Arbitraries.oneOf(constants(), quantities()),
            Arbitraries.of(true, false),
            Arbitraries.of(WhenExempt.values()),
            Arbitraries.of(WhenNotAssessed.values()),
            Arbitraries.of(WhenNotAssessed.values()).optional(0.6))
        .as(
            (left, comparison, right, swapped, exempt, blank, notStated) ->
                CompareRequirement.builder()
                    .id("x")
                    .left(swapped ? right : left)
                    .comparison(comparison)
                    .right(swapped ? left : right)
                    .whenExempt(exempt)
                    .whenNotAssessed(blank)
                    .whenNotStated(notStated)
                    .build());
  }

  private static Arbitrary<Requirement> withins() {
    return Combinators.combine(
            quantities(),
            numbers(),
            numbers(),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(WhenNotAssessed.values()),
            Arbitraries.of(WhenNotAssessed.values()).optional(0.6))
        .as(
            (of, one, other, lowerOpen, upperOpen, blank, notStated) ->
                WithinRequirement.builder()
                    .id("x")
                    .of(of)
                    .interval(
                        Interval.builder()
                            .lower(one.compareTo(other) <= 0 ? one : other)
                            .upper(one.compareTo(other) <= 0 ? other : one)
                            .lowerOpen(lowerOpen)
                            .upperOpen(upperOpen)
                            .build())
                    .whenNotAssessed(blank)
                    .whenNotStated(notStated)
                    .build());
  }

  private static Arbitrary<Requirement> days() {
    return Combinators.combine(terms(), Arbitraries.of(Comparison.values()), terms())
        .as(
            (day, comparison, other) ->
                DayRequirement.builder()
                    .id("x")
                    .day(day)
                    .comparison(comparison)
                    .other(other)
                    .build());
  }

  private static Arbitrary<Day> terms() {
    Arbitrary<Day> root =
        Arbitraries.oneOf(
            Cases.dateNames().map(Day::of),
            Arbitraries.of(Day.decision(), new Day.Birth()),
            PlainCases.nearDays().map(Day.Fixed::new));
    Arbitrary<Period> period =
        Combinators.combine(
                Arbitraries.of(0, 0, 0, 1, 150),
                Arbitraries.of(0, 0, 1, 12),
                Arbitraries.of(0, 0, 1, 30),
                Arbitraries.of(ShortMonth.values()))
            .as(
                (years, months, days, shortMonth) ->
                    Period.builder()
                        .years(years)
                        .months(months)
                        .days(days)
                        .shortMonth(shortMonth)
                        .build());
    return Combinators.combine(
            root,
            Combinators.combine(period, Arbitraries.of(true, false))
                .as(
                    (by, forwards) ->
                        (java.util.function.UnaryOperator<Day>)
                            day -> forwards ? day.plus(by) : day.minus(by))
                .list()
                .ofMaxSize(3),
            Arbitraries.of(true, false))
        .flatAs(
            (from, steps, isTurned) -> {
              Day day = from;
              for (var step : steps) {
                day = step.apply(day);
              }
              return isTurned ? CaseDays.turned(Arbitraries.just(day)) : Arbitraries.just(day);
            });
  }

  /** Few days, near each other, so that periods often lead from one to another. */
  private static Arbitrary<Requirement> stated() {
    Arbitrary<WhenNotAssessed> blank = Arbitraries.of(WhenNotAssessed.values());
    return Arbitraries.oneOf(
        Combinators.combine(Cases.factNames(), blank)
            .as(
                (fact, not) ->
                    FactRequirement.builder().id("x").fact(fact).whenNotStated(not).build()),
        Combinators.combine(
                Arbitraries.of("a", "b", "c").list().uniqueElements().ofMinSize(1).ofMaxSize(2),
                blank)
            .as(
                (codes, not) ->
                    CodeRequirement.builder()
                        .id("x")
                        .fact(FactName.of("title"))
                        .oneOf(codes)
                        .whenNotStated(not)
                        .build()));
  }

  private static Arbitrary<Requirement> separations() {
    return Combinators.combine(
            roles(),
            roles().list().uniqueElements().ofMinSize(1).ofMaxSize(2),
            Arbitraries.of(Period.ofYears(2), Period.ofDays(1)).optional(0.2))
        .filter((role, others, within) -> !others.contains(role))
        .as(
            (role, others, within) ->
                SeparationRequirement.builder()
                    .id("x")
                    .role(role)
                    .apartFrom(others)
                    .within(within)
                    .build());
  }

  static Arbitrary<RoleName> roles() {
    return Arbitraries.of("trainer", "assessor", "decider").map(RoleName::of);
  }
}
