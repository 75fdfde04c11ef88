package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.remedy.turn.Numbers;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Quantities;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Renamed;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

/**
 * Every number that two names could be told to have is tried, with every level that could be
 * stated, and the nearest that give the award are compared with the remedies found.
 */
class NumberLawsTest {
  private static final FactName HOURS = FactName.of("hours");
  private static final FactName FAULTS = FactName.of("faults");
  private static final FactName JURY = FactName.of("jury");
  private static final List<String> LEVELS = List.of("foundation", "intermediate", "advanced");
  private static final List<Rational> CONSTANTS =
      Stream.of("0", "1", "2", "2.5", "5").map(Rational::parse).toList();

  private static final int MOST = 7;
  private static final RemedyLimits LIMITS = new RemedyLimits(5_000, 100_000, 1);

  /**
   * Whole numbers, and what a requirement compares a number with; where any of these is not whole,
   * the hundredths beside them, too.
   */
  private static NavigableSet<Rational> grid(Requirement requires, FactName name) {
    NavigableSet<Rational> grid = new TreeSet<>();
    Set<Rational> compared = compared(requires, name);
    boolean isWhole = compared.stream().allMatch(Rational::isWhole);
    Rational step = isWhole ? Rational.ONE : Rational.ONE.dividedBy(Rational.HUNDRED);
    for (Rational one : compared) {
      grid.addAll(List.of(one, one.plus(step), one.minus(step)));
    }
    for (int i = -1; i <= MOST; i++) {
      grid.add(Rational.of(i));
    }
    return grid;
  }

  private static Set<Rational> compared(Requirement requires, FactName name) {
    Set<Rational> all = new LinkedHashSet<>();
    if (requires instanceof CompareRequirement compare
        && compare.getLeft().equals(new Quantity.Stated(name))) {
      all.add(((Quantity.Constant) compare.getRight()).value());
    } else if (requires instanceof WithinRequirement within
        && within.getOf().equals(new Quantity.Stated(name))) {
      within.getInterval().getLower().ifPresent(all::add);
      within.getInterval().getUpper().ifPresent(all::add);
    }
    requires.parts().forEach(part -> all.addAll(compared(part, name)));
    return all;
  }

  /** What is stated of two numbers and of a level (0 for none). */
  record Told(Optional<Rational> hours, Optional<Rational> faults, int level) {
    Dossier dossier() {
      Dossier.Builder dossier = Dossier.builder().profile(ComDix.profile(30));
      dossier.putAllDates(ComDix.dossier(30).getDates());
      hours.ifPresent(number -> dossier.putNumber(HOURS, number));
      faults.ifPresent(number -> dossier.putNumber(FAULTS, number));
      if (level > 0) {
        dossier.putLevel(JURY, new Standing.Attained(NumberLawsTest.level(level)));
      }
      return dossier.build();
    }

    /** Whether another is on the way to this one: nothing in it is told that is further away. */
    boolean isBeyond(Told other, Told from) {
      return isBetween(from.hours, other.hours, hours)
          && isBetween(from.faults, other.faults, faults)
          && (other.level == from.level || (other.level <= level && level != from.level));
    }

    /** A number nobody stated is told or not; which one is another law. */
    private static boolean isBetween(
        Optional<Rational> from, Optional<Rational> here, Optional<Rational> there) {
      if (here.equals(from)) {
        return true;
      } else if (from.isEmpty()) {
        return there.isPresent();
      }
      int way = here.orElseThrow().compareTo(from.get());
      return way == there.orElseThrow().compareTo(from.get())
          && way * here.orElseThrow().compareTo(there.orElseThrow()) <= 0;
    }

    String shown(Told from) {
      return shown(from.hours, hours) + " " + shown(from.faults, faults) + " " + level;
    }

    private static String shown(Optional<Rational> from, Optional<Rational> to) {
      return from.isEmpty() && to.isPresent() ? "some" : to.toString();
    }

    Told after(Remedy remedy) {
      Told told = this;
      for (Change change : remedy.changes()) {
        if (change instanceof Change.StateNumber number) {
          Optional<Rational> to = Optional.of(number.number());
          told =
              number.name().equals(HOURS)
                  ? new Told(to, told.faults, told.level)
                  : new Told(told.hours, to, told.level);
        } else if (change instanceof Change.Attain attain) {
          int place = LEVELS.indexOf(attain.level().code()) + 1;
          told = new Told(told.hours, told.faults, place);
        }
      }
      return told;
    }

    /** What is reckoned with is counted: whole, and never less than none. */
    boolean isCounted() {
      return Stream.of(hours, faults)
          .flatMap(Optional::stream)
          .allMatch(
              number ->
                  number.isWhole()
                      && number.signum() >= 0
                      && number.compareTo(Rational.of(MOST)) <= 0);
    }

    List<Told> others(Requirement requires) {
      List<Told> others = new ArrayList<>();
      for (Optional<Rational> one : choices(hours, grid(requires, HOURS))) {
        for (Optional<Rational> other : choices(faults, grid(requires, FAULTS))) {
          for (int to = level; to <= LEVELS.size(); to++) {
            others.add(new Told(one, other, to));
          }
        }
      }
      return others;
    }

    private static List<Optional<Rational>> choices(Optional<Rational> now, Set<Rational> grid) {
      List<Optional<Rational>> choices = new ArrayList<>();
      if (now.isEmpty()) {
        choices.add(now);
      }
      grid.forEach(number -> choices.add(Optional.of(number)));
      return choices;
    }
  }

  private static final Requirement SUM =
      Rules.number(
          "sum",
          Quantities.sum(new Quantity.Stated(HOURS), new Quantity.Stated(FAULTS)),
          Bound.atLeast(100));

  @Test
  void numbersThatAreMovedTogetherFarApartMayHaveOtherWays() {
    CompiledScheme scheme = compiled(SUM);
    RemedyFinder finder = RemedyFinder.of(scheme).within(LIMITS);
    Told far = new Told(Optional.of(Rational.of(40)), Optional.of(Rational.of(30)), 0);
    assertThat(finder.find(far.dossier(), ComDix.NOW, "award").complete()).isFalse();
    Told near = new Told(Optional.of(Rational.of(50)), Optional.of(Rational.of(45)), 0);
    assertThat(finder.find(near.dossier(), ComDix.NOW, "award").complete()).isTrue();
  }

  @Test
  void numbersThatNobodyStatedAreNoGreaterThanTheyMustBe() {
    Told none = new Told(Optional.empty(), Optional.empty(), 0);
    Remedies remedies =
        RemedyFinder.of(compiled(SUM)).within(LIMITS).find(none.dossier(), ComDix.NOW, "award");
    assertThat(remedies.remedies())
        .contains(
            new Remedy(
                List.of(
                    new Change.StateNumber(HOURS, Rational.ZERO),
                    new Change.StateNumber(FAULTS, Rational.HUNDRED))));
  }

  @Test
  void aNumberThatNobodyStatedIsTheLastThatIsEnough() {
    Predicate<Rational> enough = number -> number.compareTo(Rational.of(93)) >= 0;
    List<Rational> order = Stream.of(100, 99, 50, 0).map(Rational::of).toList();
    assertThat(Numbers.settled(order, Rational.ONE, enough)).contains(Rational.of(93));
    assertThat(Numbers.settled(order, Rational.ONE, number -> true)).contains(Rational.ZERO);
    assertThat(Numbers.settled(order, Rational.ONE, number -> false)).isEmpty();
  }

  @Test
  void anotherNumberIsNoNearerBecauseMoreIsToldBesideIt() {
    Requirement few =
        WithinRequirement.builder()
            .id("few")
            .of(new Quantity.Stated(HOURS))
            .interval(Interval.builder().lower(Rational.ZERO).upper(Rational.of(5)).build())
            .build();
    Requirement both =
        AllOf.builder()
            .id("both")
            .addRequirements(Rules.number("hours", new Quantity.Stated(HOURS), Bound.above(0)))
            .addRequirements(Rules.number("faults", new Quantity.Stated(FAULTS), Bound.above(0)))
            .build();
    compare(
        AnyOf.builder().id("either").addRequirements(few, both).build(),
        new Told(Optional.empty(), Optional.empty(), 0));
  }

  @Property(tries = 15000)
  void whatIsToldOfNumbersIsTheNearestThatIsEnoughOnEitherSide(
      @ForAll("direct") Requirement requires, @ForAll("told") Told told) {
    compare(requires, told);
  }

  @Property(tries = 60)
  void soItIsWhereNumbersAreReckonedWith(
      @ForAll("reckoned") Requirement requires, @ForAll("stated") Told told) {
    compare(requires, told);
  }

  private static void compare(Requirement requires, Told told) {
    CompiledScheme scheme = compiled(requires);
    Remedies remedies =
        RemedyFinder.of(scheme).within(LIMITS).find(told.dossier(), ComDix.NOW, "award");
    assertThat(remedies.complete() || remedies.remedies().isEmpty()).isTrue();
    if (isGiven(scheme, told)) {
      assertThat(remedies.remedies()).isEmpty();
      return;
    }
    boolean reckoned = isReckoned(requires);
    List<Told> found =
        remedies.remedies().stream()
            .map(told::after)
            .filter(one -> !reckoned || one.isCounted())
            .toList();
    assertThat(shown(nearest(found, told), told))
        .as("%s%n%s%n%s", requires, told, remedies)
        .isEqualTo(shown(nearest(giving(scheme, told, requires), told), told));
    for (Told one : found) {
      assertThat(isGiven(scheme, one)).isTrue();
      if (!reckoned) {
        assertThat(isOnTheEdge(scheme, told, one, requires))
            .as("%s%n%s%n%s", requires, told, one)
            .isTrue();
      }
    }
  }

  /**
   * Beside a number that nobody stated, another would not be enough or would be enough with less,
   * unless every one is.
   */
  private static boolean isOnTheEdge(
      CompiledScheme scheme, Told from, Told to, Requirement requires) {
    List<Told> others = from.others(requires);
    return (from.hours.isPresent()
            || to.hours.isEmpty()
            || isOnTheEdge(scheme, from, to, grid(requires, HOURS), others, true))
        && (from.faults.isPresent()
            || to.faults.isEmpty()
            || isOnTheEdge(scheme, from, to, grid(requires, FAULTS), others, false));
  }

  private static boolean isOnTheEdge(
      CompiledScheme scheme,
      Told from,
      Told to,
      NavigableSet<Rational> grid,
      List<Told> others,
      boolean hours) {
    Rational number = (hours ? to.hours : to.faults).orElseThrow();
    return Stream.of(grid.lower(number), grid.higher(number))
            .filter(Objects::nonNull)
            .map(beside -> with(to, beside, hours))
            .anyMatch(
                beside ->
                    !isGiven(scheme, beside)
                        || others.stream()
                            .filter(less -> isLess(less, beside, from, hours))
                            .anyMatch(less -> isGiven(scheme, less)))
        || grid.stream().allMatch(one -> isGiven(scheme, with(to, one, hours)));
  }

  /** Whether one of the numbers is told the same, and the rest is nearer or not told. */
  private static boolean isLess(Told less, Told than, Told from, boolean hours) {
    Optional<Rational> rest = hours ? less.faults : less.hours;
    boolean isNone = (hours ? from.faults : from.hours).isEmpty();
    return (hours ? less.hours.equals(than.hours) : less.faults.equals(than.faults))
        && !less.equals(than)
        && than.isBeyond(less, from)
        && (!isNone || rest.isEmpty() || rest.equals(hours ? than.faults : than.hours));
  }

  private static Told with(Told told, Rational number, boolean hours) {
    return hours
        ? new Told(Optional.of(number), told.faults, told.level)
        : new Told(told.hours, Optional.of(number), told.level);
  }

  private static List<Told> giving(CompiledScheme scheme, Told told, Requirement requires) {
    boolean reckoned = isReckoned(requires);
    return told.others(requires).stream()
        .filter(one -> !reckoned || one.isCounted())
        .filter(one -> isGiven(scheme, one))
        .toList();
  }

  private static List<Told> nearest(List<Told> all, Told from) {
    return all.stream()
        .filter(
            one ->
                all.stream()
                    .noneMatch(
                        other ->
                            !other.shown(from).equals(one.shown(from))
                                && one.isBeyond(other, from)))
        .toList();
  }

  private static Set<String> shown(List<Told> all, Told from) {
    return new LinkedHashSet<>(all.stream().map(one -> one.shown(from)).sorted().toList());
  }

  private static boolean isGiven(CompiledScheme scheme, Told told) {
    return scheme.decide(told.dossier(), ComDix.NOW).getGrant().isPresent();
  }

  private static LevelRef level(int place) {
    return ComDix.EDITION.level("four", LEVELS.get(place - 1));
  }

  private static CompiledScheme compiled(Requirement requires) {
    return CompiledScheme.of(
            Schemes.comdixIntermediate().toBuilder()
                .awards(
                    List.of(
                        Award.builder()
                            .code("award")
                            .title(LocalizedText.of("en", "Award"))
                            .requires(requires)
                            .build()))
                .build(),
            ComDix.catalog())
        .orThrow();
  }

  private static boolean isReckoned(Requirement requires) {
    return requires.quantities().values().stream().anyMatch(one -> !one.parts().isEmpty())
        || requires.parts().stream().anyMatch(NumberLawsTest::isReckoned);
  }

  @Provide
  Arbitrary<Told> told() {
    Arbitrary<Optional<Rational>> number =
        Arbitraries.integers().between(0, 6).map(Rational::of).optional(0.7);
    return Combinators.combine(number, number, Arbitraries.integers().between(0, LEVELS.size()))
        .as(Told::new);
  }

  @Provide
  Arbitrary<Told> stated() {
    Arbitrary<Optional<Rational>> number =
        Arbitraries.integers().between(0, 6).map(Rational::of).map(Optional::of);
    return Combinators.combine(number, number, Arbitraries.just(0)).as(Told::new);
  }

  @Provide
  Arbitrary<Requirement> direct() {
    return trees(2, leaves()).map(one -> Renamed.numbered(one, new AtomicInteger()));
  }

  @Provide
  Arbitrary<Requirement> reckoned() {
    Quantity sum = Quantities.sum(new Quantity.Stated(HOURS), new Quantity.Stated(FAULTS));
    Quantity rest =
        new Quantity.Difference(new Quantity.Stated(HOURS), new Quantity.Stated(FAULTS));
    Arbitrary<Requirement> sums =
        Combinators.combine(
                Arbitraries.of(sum, rest, new Quantity.Stated(HOURS)),
                Arbitraries.of(Comparison.values()),
                Arbitraries.integers().between(1, 5))
            .as((of, comparison, limit) -> compared(of, comparison, Rational.of(limit)));
    return trees(1, sums).map(one -> Renamed.numbered(one, new AtomicInteger()));
  }

  private static Arbitrary<Requirement> leaves() {
    Arbitrary<Quantity> number = Arbitraries.of(HOURS, FAULTS).map(Quantity.Stated::new);
    return Arbitraries.oneOf(
        Combinators.combine(number, Arbitraries.of(Comparison.values()), Arbitraries.of(CONSTANTS))
            .as(NumberLawsTest::compared),
        Combinators.combine(number, Arbitraries.of(0, 1, 2), Arbitraries.of(true, false))
            .as(
                (of, lower, open) ->
                    WithinRequirement.builder()
                        .id("x")
                        .of(of)
                        .interval(
                            Interval.builder()
                                .lower(Rational.of(lower))
                                .lowerOpen(open)
                                .upper(Rational.of(5))
                                .upperOpen(!open)
                                .build())
                        .build()),
        Combinators.combine(
                Arbitraries.of(Comparison.values()),
                Arbitraries.integers().between(1, LEVELS.size()))
            .as(
                (comparison, place) ->
                    compared(
                        new Quantity.LevelOrdinal(
                            Optional.empty(), Optional.of(JURY), ScaleRef.of(level(1))),
                        comparison,
                        Rational.of(place))),
        Arbitraries.integers()
            .between(1, LEVELS.size())
            .map(
                place ->
                    LevelRequirement.builder().id("x").stated(JURY).atLeast(level(place)).build()));
  }

  private static Requirement compared(Quantity of, Comparison comparison, Rational limit) {
    return CompareRequirement.builder()
        .id("x")
        .left(of)
        .comparison(comparison)
        .right(new Quantity.Constant(limit))
        .build();
  }

  private static Arbitrary<Requirement> trees(int depth, Arbitrary<Requirement> leaves) {
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Requirement> groups =
        Combinators.combine(
                Arbitraries.lazy(() -> trees(depth - 1, leaves)).list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.integers().between(0, 4))
            .as(
                (parts, kind) ->
                    switch (kind) {
                      case 0, 1 -> AllOf.builder().id("x").requirements(parts).build();
                      case 2, 3 -> AnyOf.builder().id("x").requirements(parts).build();
                      default -> NoneOf.builder().id("x").requirements(parts).build();
                    });
    return Arbitraries.oneOf(leaves, groups, groups);
  }

  private static List<String> sentences(Bound bound, Optional<Rational> stated) {
    Requirement faults = Rules.number("faults", new Quantity.Stated(FAULTS), bound);
    Dossier dossier = new Told(Optional.empty(), stated, 0).dossier();
    RemedyText english = RemedyText.of(ComDix.resolved(), Locale.ENGLISH);
    return RemedyFinder.of(compiled(faults)).find(dossier, ComDix.NOW).get(0).remedies().stream()
        .map(english::sentence)
        .toList();
  }

  @Test
  void whereAtMostThreeIsEnoughItIsThree() {
    assertThat(sentences(Bound.atMost(3), Optional.empty()))
        .containsExactly("the number \"faults\" being 3");
    assertThat(sentences(Bound.atMost(3), Optional.of(Rational.of(7))))
        .containsExactly("the number \"faults\" being 3");
    assertThat(sentences(Bound.below(3), Optional.of(Rational.of(7))))
        .containsExactly("the number \"faults\" being 2");
    assertThat(sentences(Bound.atLeast(3), Optional.empty()))
        .containsExactly("the number \"faults\" being 3");
    assertThat(sentences(Bound.above(3), Optional.of(Rational.of(1))))
        .containsExactly("the number \"faults\" being 4");
    assertThat(sentences(Bound.below(3), Optional.of(Rational.parse("3.25"))))
        .containsExactly("the number \"faults\" being 2.99");
  }
}
