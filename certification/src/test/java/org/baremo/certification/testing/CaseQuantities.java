package org.baremo.certification.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/** Any quantity about the framework of {@link ComDix}. */
public final class CaseQuantities {
  private static final ScaleRef FOUR = new ScaleRef(ComDix.EDITION, "four");
  private static final Arbitrary<Optional<Ref>> NODE =
      Arbitraries.integers().between(1, 5).map(ComDix::area).optional(0.7);

  private CaseQuantities() {}

  public static Arbitrary<Quantity> quantities() {
    return quantities(2);
  }

  private static Arbitrary<Quantity> quantities(int depth) {
    return depth == 0
        ? leaves()
        : Arbitraries.frequencyOf(
            Tuple.of(2, leaves()), Tuple.of(3, Arbitraries.lazy(() -> compounds(depth - 1))));
  }

  /** Small numbers of both signs, and fractions that no decimal can write. */
  static Arbitrary<Rational> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-3, 101).map(Rational::of),
        Combinators.combine(
                Arbitraries.longs().between(-200, 200), Arbitraries.longs().between(1, 12))
            .as(Rational::of));
  }

  private static Arbitrary<Quantity> leaves() {
    Arbitrary<MarkPart> part = Arbitraries.of(MarkPart.values());
    Arbitrary<Rational> penalty = Arbitraries.of(0L, -1L, -2L, -3L).map(n -> Rational.of(n, 3));
    return Arbitraries.oneOf(
        List.of(
            numbers().map(Quantity.Constant::new),
            Combinators.combine(NODE, part).as(Quantity.MarkOf::new),
            names().map(Quantity.Stated::new),
            levels(),
            codes(),
            Combinators.combine(Arbitraries.of(ItemCount.values()), NODE).as(Quantity.Items::new),
            Combinators.combine(
                    NODE,
                    penalty,
                    penalty,
                    Arbitraries.of(true, false),
                    Arbitraries.of(Rational.ZERO).optional(0.3),
                    part)
                .as(
                    (node, incorrect, blank, partial, least, of) ->
                        ItemScore.builder()
                            .node(node)
                            .incorrect(incorrect)
                            .blank(blank)
                            .partialCredit(partial)
                            .least(least)
                            .part(of)
                            .build()),
            hours(),
            suspensions(),
            attempts()));
  }

  /** How many, and marks of some. */
  private static Arbitrary<Quantity> attempts() {
    return Arbitraries.oneOf(
        Combinators.combine(filters(), Arbitraries.of(AttemptAspect.values()).optional(0.5))
            .as(Quantity.Attempts::new),
        Combinators.combine(
                Arbitraries.of(Pick.values()), filters(), NODE, Arbitraries.of(MarkPart.values()))
            .as(
                (pick, filter, node, of) ->
                    AttemptMark.builder().pick(pick).of(filter).node(node).part(of).build()));
  }

  /** Of attempts alone, or of them less something else. */
  private static Arbitrary<Quantity> alike(Arbitrary<Quantity> others) {
    return Combinators.combine(
            Arbitraries.of(AttemptAspect.values()),
            attempts(),
            others.optional(0.4),
            Arbitraries.integers().between(1, 4).optional(0.4))
        .as(
            (same, attempts, less, together) ->
                new HighestOfSame(
                    same,
                    less.map(other -> (Quantity) new Quantity.Difference(attempts, other))
                        .orElse(attempts),
                    together));
  }

  private static Arbitrary<Quantity> codes() {
    return Combinators.combine(
            names(),
            Arbitraries.maps(Arbitraries.of("a", "b", "c"), numbers()).ofMinSize(1),
            numbers().optional(0.5))
        .as(Coded::new);
  }

  private static Arbitrary<Quantity> levels() {
    return Arbitraries.oneOf(
        NODE.map(node -> new Quantity.LevelOrdinal(node, Optional.empty(), FOUR)),
        names().map(name -> new Quantity.LevelOrdinal(Optional.empty(), Optional.of(name), FOUR)));
  }

  private static Arbitrary<Quantity> hours() {
    Arbitrary<List<String>> kinds = Arbitraries.of("course", "congress").list().ofMaxSize(1);
    return Combinators.combine(
            NODE,
            kinds,
            kinds,
            days().optional(0.3),
            days().optional(0.3),
            Arbitraries.of(Map.<String, Rational>of(), Map.of("course", Rational.of(20))),
            Arbitraries.of(Rational.of(3, 2), Rational.of(10)).optional(0.3))
        .as(
            (node, counting, excluded, since, until, most, leastEach) ->
                TrainingHours.builder()
                    .covering(node)
                    .kinds(counting)
                    .excludedKinds(excluded)
                    .since(since)
                    .until(until)
                    .most(most)
                    .leastEach(leastEach)
                    .build());
  }

  private static Arbitrary<Quantity> suspensions() {
    return Combinators.combine(
            Arbitraries.of("actic", "icdl"),
            Arbitraries.of("l2", "l3").optional(0.3),
            Arbitraries.of(SuspensionDays.Function.values()),
            days().optional(0.3),
            days().optional(0.3))
        .as(
            (scheme, award, function, since, until) ->
                SuspensionDays.builder()
                    .scheme(scheme)
                    .award(award)
                    .function(function)
                    .since(since)
                    .until(until)
                    .build());
  }

  static Arbitrary<AttemptFilter> filters() {
    return Combinators.combine(
            Arbitraries.of("m-1", "m-2").list().ofMaxSize(1),
            Arbitraries.of("es", "gl").list().ofMinSize(1).ofMaxSize(1).optional(0.2),
            Arbitraries.of(AttemptResult.values()).list().uniqueElements().ofMaxSize(3),
            days().optional(0.2),
            days().optional(0.2),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (exams, languages, results, since, until, sinceOpen, untilOpen) ->
                AttemptFilter.builder()
                    .exams(exams)
                    .languages(languages.orElse(List.of()))
                    .results(results)
                    .since(since)
                    .sinceOpen(sinceOpen && since.isPresent())
                    .until(until)
                    .untilOpen(untilOpen && until.isPresent())
                    .build());
  }

  private static Arbitrary<Day> days() {
    return Arbitraries.of(
        Day.decision(), Day.of(DateName.REGISTRATION), Day.of(DateName.CLOSING), new Day.Birth());
  }

  private static Arbitrary<Quantity> compounds(int depth) {
    Arbitrary<Quantity> of = quantities(depth);
    return Arbitraries.oneOf(
        List.of(
            aggregates(of),
            Combinators.combine(
                    of,
                    Arbitraries.of(Rounding.Mode.values()),
                    Arbitraries.integers().between(0, 20),
                    Arbitraries.of("1/2", "5", "0.03").map(Rational::parse).optional(0.4))
                .as(
                    (number, mode, decimals, step) ->
                        new Quantity.Rounded(number, mode, step.isEmpty() ? decimals : 0, step)),
            Combinators.combine(
                    of, numbers().optional(0.6), numbers().optional(0.6), numbers().optional(0.4))
                .as(CaseQuantities::limited),
            Combinators.combine(of, of).as(Quantity.Difference::new),
            of.list().ofMinSize(1).ofMaxSize(3).map(Quantity.Product::new),
            Combinators.combine(of, of).as(Quantity.Ratio::new),
            alike(of),
            banded(of),
            lookups(of)));
  }

  private static Quantity limited(
      Quantity of, Optional<Rational> one, Optional<Rational> other, Optional<Rational> below) {
    boolean turned = one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
    Optional<Rational> least = turned ? other : one;
    Optional<Rational> low =
        below.filter(end -> least.map(floor -> end.compareTo(floor) <= 0).orElse(false));
    return new Limited(of, least, turned ? one : other, low);
  }

  private static Arbitrary<Quantity> aggregates(Arbitrary<Quantity> of) {
    return Combinators.combine(
            Arbitraries.of(Aggregate.Function.values()),
            of.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.longs().between(0, 3).list().ofSize(4).optional(0.5),
            Arbitraries.integers().between(1, 4).optional(0.3),
            Arbitraries.of(Missing.values()),
            Arbitraries.of(Missing.values()))
        .as(
            (function, members, weights, best, exempt, blank) ->
                Aggregate.builder()
                    .function(function)
                    .of(members)
                    .best(best(best, members.size(), weights(function, members.size(), weights)))
                    .weights(weights(function, members.size(), weights))
                    .whenExempt(exempt)
                    .whenNotAssessed(blank)
                    .build());
  }

  /** Of the members, or beside weights of these. */
  private static Optional<Integer> best(
      Optional<Integer> best, int members, List<Rational> weights) {
    Rational all = weights.stream().reduce(Rational.ZERO, Rational::plus);
    return weights.isEmpty()
        ? best.map(most -> Math.min(most, members))
        : best.filter(most -> Rational.of(most).compareTo(all) <= 0);
  }

  /** The last one is more than 0, so that not all are 0. */
  private static List<Rational> weights(
      Aggregate.Function function, int size, Optional<List<Long>> weights) {
    boolean weighs = function == Aggregate.Function.SUM || function == Aggregate.Function.MEAN;
    return weighs && weights.isPresent()
        ? Stream.iterate(0, i -> i + 1)
            .limit(size)
            .map(i -> Rational.of(i == size - 1 ? 1 : weights.get().get(i), 2))
            .toList()
        : List.of();
  }

  private static Arbitrary<Quantity> banded(Arbitrary<Quantity> of) {
    return Combinators.combine(
            of,
            numbers().list().uniqueElements().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(true, false),
            numbers().optional(0.7))
        .as(
            (quantity, starts, open, below) ->
                new Quantity.Banded(
                    quantity,
                    starts.stream()
                        .sorted()
                        .map(
                            start ->
                                Band.builder()
                                    .start(start)
                                    .open(open)
                                    .value(start.plus(Rational.ONE))
                                    .build())
                        .toList(),
                    below));
  }

  static Arbitrary<Interval> intervals() {
    return Combinators.combine(
            numbers().optional(0.7),
            numbers().optional(0.7),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (one, other, lowerOpen, upperOpen) -> {
              boolean turned =
                  one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
              return Interval.builder()
                  .lower(turned ? other : one)
                  .upper(turned ? one : other)
                  .lowerOpen(lowerOpen)
                  .upperOpen(upperOpen)
                  .build();
            });
  }

  private static Arbitrary<Quantity> lookups(Arbitrary<Quantity> of) {
    Arbitrary<LookupRow> row =
        Combinators.combine(intervals(), intervals(), numbers())
            .as((one, other, then) -> LookupRow.builder().addWhen(one, other).then(then).build());
    return Combinators.combine(
            of, of, row.list().ofMinSize(1).ofMaxSize(3), numbers().optional(0.5))
        .as(
            (one, other, rows, otherwise) ->
                Lookup.builder().addInputs(one, other).rows(rows).otherwise(otherwise).build());
  }

  static Arbitrary<FactName> names() {
    return Arbitraries.of("x", "y").map(FactName::of);
  }
}
