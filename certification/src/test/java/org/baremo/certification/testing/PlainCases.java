package org.baremo.certification.testing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.Awarding;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.ShortMonth;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Schemes made of what the plain path tells without asking the rules, and dossiers for them. */
public final class PlainCases {
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

  private PlainCases() {}

  public static Arbitrary<CertificationScheme> schemes() {
    Arbitrary<Veto> veto =
        Combinators.combine(requirements(0), Arbitraries.of(Veto.Outcome.values()))
            .as((when, outcome) -> Veto.builder().when(when).outcome(outcome).build());
    return Combinators.combine(
            requirements(2).list().ofMinSize(1).ofMaxSize(2),
            veto.list().ofMaxSize(1),
            Arbitraries.of(Awarding.values()))
        .as(PlainCases::scheme);
  }

  /** Each asks for one thing, so that nothing hides what it comes to. */
  public static Arbitrary<CertificationScheme> leafSchemes() {
    return leaves().map(leaf -> scheme(List.of(leaf), List.of(), Awarding.HIGHEST));
  }

  private static CertificationScheme scheme(
      List<Requirement> required, List<Veto> vetoes, Awarding awarding) {
    AtomicInteger next = new AtomicInteger();
    List<Award> awards = new ArrayList<>();
    for (Requirement requirement : required) {
      awards.add(
          Award.builder()
              .code("award-" + awards.size())
              .title(LocalizedText.of("en", "Award"))
              .requires(Renamed.numbered(requirement, next))
              .build());
    }
    List<Veto> against =
        vetoes.stream()
            .map(veto -> veto.toBuilder().when(Renamed.numbered(veto.getWhen(), next)).build())
            .toList();
    return Schemes.comdixIntermediate().toBuilder()
        .awards(awards)
        .vetoes(against)
        .awarding(awarding)
        .anchor(DateName.DECISION)
        .build();
  }

  private static Arbitrary<Requirement> requirements(int depth) {
    return depth == 0
        ? leaves()
        : Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, leaves()),
            net.jqwik.api.Tuple.of(3, Arbitraries.lazy(() -> groups(depth - 1))),
            net.jqwik.api.Tuple.of(1, Arbitraries.lazy(() -> conditions(depth - 1))));
  }

  private static Arbitrary<Requirement> conditions(int depth) {
    return Combinators.combine(
            requirements(depth), requirements(depth), requirements(depth).optional(0.5))
        .as(
            (condition, then, otherwise) ->
                WhenRequirement.builder()
                    .id("x")
                    .condition(condition)
                    .then(then)
                    .otherwise(otherwise)
                    .build());
  }

  private static Arbitrary<Requirement> groups(int depth) {
    return Combinators.combine(
            requirements(depth).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(WhenEmpty.values()),
            Arbitraries.of(Comparison.values()),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 2),
            percentages(),
            Arbitraries.of(Rounding.Mode.values()).optional(0.5))
        .as(PlainCases::group);
  }

  private static Requirement group(
      List<Requirement> members,
      WhenEmpty empty,
      Comparison comparison,
      int count,
      int kind,
      Rational percentage,
      Optional<Rounding.Mode> rounding) {
    return switch (kind) {
      case 0 ->
          CountOf.builder()
              .id("x")
              .comparison(comparison)
              .count(count)
              .requirements(members)
              .whenEmpty(empty)
              .build();
      case 1 ->
          ShareOf.builder()
              .id("x")
              .percentage(percentage)
              .rounding(rounding)
              .leastCount(Math.min(count, members.size()))
              .requirements(members)
              .whenEmpty(empty)
              .build();
      default -> routes(members, empty);
    };
  }

  private static Requirement routes(List<Requirement> members, WhenEmpty empty) {
    RoutesRequirement.Builder routes = RoutesRequirement.builder().id("x").whenEmpty(empty);
    for (int i = 0; i < members.size(); i++) {
      routes.addRoutes(Route.builder().code("route-" + i).requires(members.get(i)).build());
    }
    return routes.build();
  }

  private static Arbitrary<Requirement> leaves() {
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
        .as(PlainCases::nodes);
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

  private static Arbitrary<Rational> numbers() {
    return Arbitraries.oneOf(Arbitraries.of(NUMBERS), percentages());
  }

  private static Arbitrary<Rational> percentages() {
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
            Arbitraries.of(WhenNotAssessed.values()))
        .as(
            (left, comparison, right, swapped, exempt, blank) ->
                CompareRequirement.builder()
                    .id("x")
                    .left(swapped ? right : left)
                    .comparison(comparison)
                    .right(swapped ? left : right)
                    .whenExempt(exempt)
                    .whenNotAssessed(blank)
                    .build());
  }

  private static Arbitrary<Requirement> withins() {
    return Combinators.combine(
            quantities(),
            numbers(),
            numbers(),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(WhenNotAssessed.values()))
        .as(
            (of, one, other, lowerOpen, upperOpen, blank) ->
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
            nearDays().map(Day.Fixed::new));
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
  private static Arbitrary<LocalDate> nearDays() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2024, 3, 30)),
        Cases.days().filter(day -> day.getYear() >= 0));
  }

  public static Arbitrary<OffsetDateTime> moments() {
    return nearDays().map(day -> day.atTime(12, 0).atOffset(ZoneOffset.UTC));
  }

  /** Every node assessed, with small whole marks and levels that schemes ask for. */
  private static Arbitrary<Map<Ref, Outcome>> fullOutcomes() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 3), Cases.levels(), Arbitraries.of(3L, 3L, 4L))
        .as(
            (points, level, most) ->
                (Outcome)
                    new Outcome.Assessed(
                        Optional.of(Mark.of(points, most)),
                        Optional.of(new Standing.Attained(level))))
        .list()
        .ofSize(5)
        .map(
            list -> {
              Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
              for (int i = 0; i < list.size(); i++) {
                outcomes.put(ComDix.area(i + 1), list.get(i));
              }
              return outcomes;
            });
  }

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

  private static Arbitrary<RoleName> roles() {
    return Arbitraries.of("trainer", "assessor", "decider").map(RoleName::of);
  }

  public static Arbitrary<Dossier> dossiers() {
    Arbitrary<Duty> duty =
        Combinators.combine(
                roles(), Arbitraries.of("p-1", "p-2", "p-3"), Cases.days().optional(0.5))
            .as((role, person, on) -> Duty.builder().role(role).person(person).on(on).build());
    return Combinators.combine(
            Cases.dossiers(),
            Arbitraries.maps(Arbitraries.of("number", "points").map(FactName::of), numbers()),
            Arbitraries.of("a", "b", "d").list().uniqueElements().ofMaxSize(2).optional(0.8),
            duty.list().ofMaxSize(4),
            Arbitraries.maps(Arbitraries.of(DateName.REGISTRATION, DateName.CLOSING), nearDays()),
            fullOutcomes().optional(0.6))
        .as(
            (dossier, numbers, codes, duties, dates, full) -> {
              CompetenceProfile profile = dossier.getProfile();
              Dossier.Builder builder =
                  dossier.toBuilder()
                      .profile(
                          full.map(all -> profile.toBuilder().outcomes(all).build())
                              .orElse(profile))
                      .dates(dates)
                      .numbers(numbers)
                      .duties(duties);
              codes.ifPresent(list -> builder.putCode(FactName.of("title"), list));
              return builder.build();
            });
  }
}
