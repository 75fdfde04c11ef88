package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.testing.Asked.areas;
import static org.baremo.certification.testing.Asked.compare;
import static org.baremo.certification.testing.Asked.compiled;
import static org.baremo.certification.testing.Asked.finding;
import static org.baremo.certification.testing.Asked.number;
import static org.baremo.certification.testing.Asked.numbers;
import static org.baremo.certification.testing.Asked.outcome;
import static org.baremo.certification.testing.Asked.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Aggregate.Function;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

/** Sums, means and medians of what is known in part are decided by how far the rest may go. */
class OpenSumsTest {
  private static final Outcome UNMARKED = new Outcome.NotYetMarked();
  private static final Outcome BLANK = new Outcome.NotAssessed();
  private static final Outcome EXEMPT = new Outcome.Exempt("degree");

  private static Quantity area(int area) {
    return Quantity.percentage(ComDix.area(area));
  }

  private static Quantity fromNone(Quantity of) {
    return new Limited(of, Optional.of(Rational.ZERO), Optional.empty());
  }

  private static Aggregate.Builder of(Function function, Quantity... members) {
    return Aggregate.builder().function(function).addOf(members);
  }

  /** By both evaluators. */
  private static Verdict verdict(Requirement requirement, Dossier dossier) {
    Verdict verdict = finding(requirement, dossier).getVerdict();
    var plan = compiled(requirement).plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW))).isEqualTo(verdict);
    return verdict;
  }

  private static Verdict verdict(
      Aggregate.Builder of, Comparison comparison, String limit, Dossier dossier) {
    return verdict(compare(of.build(), comparison, limit), dossier);
  }

  @Test
  void whatEvenFullMarksWouldNotReachIsNotMet() {
    Dossier dossier = areas(outcome("4", "10"), UNMARKED);
    Aggregate.Builder sum = of(Function.SUM, area(1), area(2));
    assertThat(verdict(sum, Comparison.AT_LEAST, "141", dossier)).isEqualTo(NOT_MET);
    assertThat(verdict(sum, Comparison.ABOVE, "140", dossier)).isEqualTo(NOT_MET);
    assertThat(verdict(sum, Comparison.AT_LEAST, "140", dossier)).isEqualTo(PENDING);
    assertThat(verdict(sum, Comparison.AT_MOST, "140", dossier)).isEqualTo(MET);
    assertThat(verdict(sum, Comparison.EQUAL, "141", dossier)).isEqualTo(NOT_MET);
    Aggregate.Builder mean = of(Function.MEAN, area(1), area(2));
    assertThat(verdict(mean, Comparison.AT_LEAST, "71", dossier)).isEqualTo(NOT_MET);
    assertThat(verdict(mean, Comparison.AT_LEAST, "70", dossier)).isEqualTo(PENDING);
    Aggregate.Builder weighted = mean.addWeights(Rational.of(3), Rational.ONE);
    assertThat(verdict(weighted, Comparison.AT_LEAST, "56", dossier)).isEqualTo(NOT_MET);
    assertThat(verdict(weighted, Comparison.AT_LEAST, "55", dossier)).isEqualTo(PENDING);
  }

  @Test
  void marksThatMayNotCountBelowNoneMakeSureFromBelowToo() {
    Dossier dossier = areas(outcome("8", "10"), UNMARKED);
    Aggregate.Builder sum = of(Function.SUM, area(1), fromNone(area(2)));
    assertThat(verdict(sum, Comparison.AT_LEAST, "80", dossier)).isEqualTo(MET);
    assertThat(verdict(sum, Comparison.ABOVE, "80", dossier)).isEqualTo(PENDING);
    assertThat(verdict(sum, Comparison.BELOW, "80", dossier)).isEqualTo(NOT_MET);
    Aggregate.Builder mean = of(Function.MEAN, area(1), fromNone(area(2)));
    assertThat(verdict(mean, Comparison.AT_LEAST, "40", dossier)).isEqualTo(MET);
    assertThat(verdict(mean, Comparison.AT_LEAST, "41", dossier)).isEqualTo(PENDING);
    Aggregate.Builder median = of(Function.MEDIAN, area(1), number("70"), fromNone(area(2)));
    assertThat(verdict(median, Comparison.AT_LEAST, "70", dossier)).isEqualTo(MET);
    assertThat(verdict(median, Comparison.AT_MOST, "80", dossier)).isEqualTo(MET);
    assertThat(verdict(median, Comparison.AT_LEAST, "71", dossier)).isEqualTo(PENDING);
  }

  @Test
  void whatMayLeaveMayLeaveTheMeanHigherThanAnyMark() {
    Dossier dossier = areas(outcome("4", "10"), UNMARKED);
    Quantity low = new Limited(area(2), Optional.empty(), Optional.of(Rational.of(10)));
    Aggregate.Builder mean = of(Function.MEAN, area(1), low);
    assertThat(verdict(mean, Comparison.ABOVE, "25", dossier)).as("exempt, 40").isEqualTo(PENDING);
    assertThat(verdict(mean, Comparison.ABOVE, "40", dossier)).isEqualTo(NOT_MET);
    mean.whenExempt(Missing.UNKNOWN);
    assertThat(verdict(mean, Comparison.ABOVE, "25", dossier)).isEqualTo(NOT_MET);
    Dossier nobody = areas(UNMARKED, UNMARKED);
    assertThat(verdict(of(Function.MEAN, area(1), area(2)), Comparison.AT_MOST, "100", nobody))
        .as("there may be nothing to take the mean of")
        .isEqualTo(PENDING);
    assertThat(verdict(of(Function.SUM, area(1), area(2)), Comparison.ABOVE, "200", nobody))
        .isEqualTo(NOT_MET);
  }

  @Test
  void theBestSoManyAreBoundedFromBothSides() {
    Dossier dossier = areas(outcome("8", "10"), UNMARKED);
    Aggregate.Builder best = of(Function.SUM, area(1), number("50"), area(2)).best(2);
    assertThat(verdict(best, Comparison.AT_LEAST, "130", dossier)).isEqualTo(MET);
    assertThat(verdict(best, Comparison.AT_LEAST, "131", dossier)).isEqualTo(PENDING);
    assertThat(verdict(best, Comparison.AT_LEAST, "181", dossier)).isEqualTo(NOT_MET);
    Aggregate.Builder lowest = of(Function.MINIMUM, area(1), stated("a"), area(2)).best(3);
    assertThat(verdict(lowest, Comparison.ABOVE, "80", dossier)).isEqualTo(NOT_MET);
    assertThat(verdict(lowest, Comparison.ABOVE, "80", areas(outcome("8", "10"), EXEMPT)))
        .as("of two, both count")
        .isEqualTo(NOT_MET);
    assertThat(verdict(lowest, Comparison.ABOVE, "79", dossier)).isEqualTo(INDETERMINATE);
    Aggregate.Builder two = of(Function.MINIMUM, area(1), stated("a"), area(2)).best(2);
    assertThat(verdict(two, Comparison.ABOVE, "80", dossier)).isEqualTo(INDETERMINATE);
    Aggregate.Builder few = of(Function.MEAN, area(1), fromNone(area(2))).best(2);
    assertThat(verdict(few, Comparison.AT_LEAST, "40", dossier)).isEqualTo(MET);
    assertThat(verdict(few, Comparison.AT_LEAST, "91", dossier)).isEqualTo(NOT_MET);
  }

  @Test
  void whatHasNoBoundsLeavesTheWholeOpen() {
    Dossier one = numbers("a", "1");
    Aggregate.Builder sum = of(Function.SUM, stated("a"), stated("b"));
    assertThat(verdict(sum, Comparison.AT_MOST, "1000", one)).isEqualTo(INDETERMINATE);
    Aggregate.Builder weightless =
        of(Function.SUM, stated("a"), stated("b")).addWeights(Rational.ONE, Rational.ZERO);
    assertThat(verdict(weightless, Comparison.AT_MOST, "1", one)).isEqualTo(MET);
    Quantity points = new Quantity.MarkOf(Optional.of(ComDix.area(2)), MarkPart.POINTS);
    assertThat(
            verdict(
                of(Function.SUM, number("5"), points),
                Comparison.AT_LEAST,
                "0",
                areas(BLANK, UNMARKED)))
        .isEqualTo(PENDING);
  }

  @Test
  void everyKindOfNumberIsAsFarAsItsFormTells() {
    Dossier dossier = areas(UNMARKED, UNMARKED);
    Quantity level =
        new Quantity.LevelOrdinal(
            Optional.of(ComDix.area(1)),
            Optional.empty(),
            ScaleRef.parse("digcomp@2.2/scale/four"));
    assertThat(sum(level, Comparison.AT_MOST, "14", dossier)).isEqualTo(MET);
    assertThat(sum(level, Comparison.AT_LEAST, "10", dossier)).isEqualTo(MET);
    assertThat(sum(level, Comparison.AT_LEAST, "11", dossier)).isEqualTo(PENDING);
    Quantity items = new Quantity.Items(ItemCount.CORRECT, Optional.empty());
    assertThat(sum(items, Comparison.AT_LEAST, "10", dossier)).isEqualTo(MET);
    assertThat(sum(items, Comparison.AT_MOST, "99", dossier)).isEqualTo(INDETERMINATE);
    ItemScore score = ItemScore.builder().part(MarkPart.PERCENTAGE).build();
    assertThat(sum(score, Comparison.AT_LEAST, "10", dossier)).isEqualTo(MET);
    assertThat(sum(score, Comparison.ABOVE, "110", dossier)).isEqualTo(NOT_MET);
    ItemScore penal = score.toBuilder().incorrect(Rational.of(-1, 3)).build();
    assertThat(sum(penal, Comparison.AT_LEAST, "10", dossier)).isEqualTo(INDETERMINATE);
    assertThat(sum(penal, Comparison.ABOVE, "110", dossier)).isEqualTo(NOT_MET);
    Quantity maximum = new Quantity.MarkOf(Optional.of(ComDix.area(1)), MarkPart.MAXIMUM);
    assertThat(sum(maximum, Comparison.AT_LEAST, "10", dossier)).isEqualTo(MET);
    Quantity banded =
        new Quantity.Banded(
            stated("a"),
            List.of(
                Band.builder().start(Rational.ZERO).value(Rational.of(2)).build(),
                Band.builder().start(Rational.of(10)).value(Rational.of(5)).build()),
            Optional.of(Rational.of(-1)));
    assertThat(sum(banded, Comparison.AT_LEAST, "9", dossier)).isEqualTo(MET);
    assertThat(sum(banded, Comparison.AT_LEAST, "16", dossier)).isEqualTo(NOT_MET);
    Quantity difference = new Quantity.Difference(number("3"), banded);
    assertThat(sum(difference, Comparison.AT_LEAST, "8", dossier)).isEqualTo(MET);
    assertThat(sum(difference, Comparison.AT_LEAST, "15", dossier)).isEqualTo(NOT_MET);
    Quantity product = new Quantity.Product(List.of(items, level));
    assertThat(sum(product, Comparison.AT_LEAST, "10", dossier)).isEqualTo(MET);
    Quantity tripled = new Quantity.Product(List.of(number("3"), banded));
    assertThat(sum(tripled, Comparison.AT_LEAST, "7", dossier)).isEqualTo(MET);
    assertThat(sum(tripled, Comparison.AT_LEAST, "26", dossier)).isEqualTo(NOT_MET);
    Quantity halved = new Quantity.Ratio(banded, number("-2"));
    assertThat(sum(halved, Comparison.AT_LEAST, "7.5", dossier)).isEqualTo(MET);
    assertThat(sum(halved, Comparison.ABOVE, "10.5", dossier)).isEqualTo(NOT_MET);
    Quantity ratio = new Quantity.Ratio(banded, items);
    assertThat(sum(ratio, Comparison.AT_LEAST, "10", dossier)).isEqualTo(INDETERMINATE);
    Quantity nested =
        of(Function.SUM, area(1), area(2)).addWeights(Rational.ONE, Rational.of(10)).build();
    assertThat(sum(nested, Comparison.ABOVE, "1110", dossier)).isEqualTo(NOT_MET);
    assertThat(sum(nested, Comparison.ABOVE, "1109", dossier)).isEqualTo(PENDING);
    Quantity mean = of(Function.MEAN, area(1), area(2)).build();
    assertThat(sum(mean, Comparison.ABOVE, "110", dossier)).isEqualTo(NOT_MET);
  }

  /** Of the second leaving, more of what is lowest counts than had it stayed. */
  @Test
  void whatLeavesFromBetweenMayLeaveTheBestSoMuchWeightLower() {
    Aggregate.Builder mean =
        of(Function.MEAN, number("10"), from(0, area(1)), from(5, area(2)), from(6, area(3)))
            .addWeights(Rational.of(50), Rational.of(20), Rational.ONE, Rational.of(30))
            .best(100);
    Outcome none = outcome("0", "10");
    Dossier open = areas(UNMARKED, UNMARKED, UNMARKED);
    assertThat(verdict(mean, Comparison.AT_LEAST, "6.81", areas(none, EXEMPT, none)))
        .as("680 of 100")
        .isEqualTo(NOT_MET);
    assertThat(verdict(mean, Comparison.AT_LEAST, "6.81", open)).isEqualTo(PENDING);
    assertThat(verdict(mean, Comparison.AT_LEAST, "6.74", open)).isEqualTo(MET);
  }

  /** More is never less: what is known of the second does not open what was decided without it. */
  @Test
  void whatSurelyStaysAndCountsMoreThanOthersRaisesTheBestSoMany() {
    Aggregate.Builder sum =
        of(Function.SUM, number("60"), from(20, area(1)), from(30, area(2)))
            .best(2)
            .whenExempt(Missing.UNKNOWN)
            .whenNotAssessed(Missing.UNKNOWN);
    for (Outcome other : List.of(UNMARKED, EXEMPT, BLANK)) {
      assertThat(verdict(sum, Comparison.AT_LEAST, "90", areas(UNMARKED, other))).isEqualTo(MET);
      assertThat(verdict(sum, Comparison.AT_LEAST, "90", areas(outcome("0", "10"), other)))
          .isEqualTo(MET);
    }
  }

  private static Quantity from(int least, Quantity of) {
    return new Limited(of, Optional.of(Rational.of(least)), Optional.empty());
  }

  /** With 10 that are known. */
  private static Verdict sum(Quantity of, Comparison comparison, String limit, Dossier dossier) {
    return verdict(of(Function.SUM, number("10"), of), comparison, limit, dossier);
  }

  @Test
  void theFindingTellsWhereItSurelyLies() {
    Quantity sum = of(Function.SUM, number("10"), fromNone(area(1))).build();
    assertThat(
            finding(compare(sum, Comparison.AT_LEAST, "10"), areas(UNMARKED, BLANK)).getObserved())
        .isEqualTo(
            new Observation.Bounded(Optional.of(Rational.of(10)), Optional.of(Rational.of(110))));
  }

  @Test
  void ofVeryManyNothingIsTold() {
    List<Quantity> many = new ArrayList<>(List.of(number("1")));
    for (int i = 0; i < 100; i++) {
      many.add(area(1));
    }
    Dossier dossier = areas(UNMARKED, BLANK);
    Aggregate.Builder sum = Aggregate.builder().function(Function.SUM);
    assertThat(verdict(sum.of(many), Comparison.ABOVE, "10001", dossier)).isEqualTo(NOT_MET);
    many.add(area(1));
    assertThat(verdict(sum.of(many), Comparison.ABOVE, "10101", dossier)).isEqualTo(PENDING);
  }

  /** Each mark counts at least 0, so that 0 and 100 are the ends of what may come. */
  @Provide
  Arbitrary<Aggregate> aggregates() {
    Arbitrary<Missing> missing = Arbitraries.of(Missing.values());
    return Combinators.combine(
            Arbitraries.of(Function.SUM, Function.MEAN, Function.MEDIAN),
            Arbitraries.of(number("35"), fromNone(area(1)), fromNone(area(2))).list().ofMaxSize(3),
            missing,
            missing,
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 2).list().ofSize(3),
            Arbitraries.of(true, false))
        .as(
            (function, members, exempt, blank, best, weights, isHeavy) -> {
              Aggregate.Builder all =
                  of(function, number("60"))
                      .addAllOf(members)
                      .whenExempt(exempt)
                      .whenNotAssessed(blank);
              boolean isWeighted = isHeavy && function != Function.MEDIAN;
              int whole = members.size() + 1;
              if (isWeighted) {
                all.addWeights(Rational.ONE);
                weights.stream().limit(members.size()).map(Rational::of).forEach(all::addWeights);
                whole = 1 + weights.stream().limit(members.size()).reduce(0, Integer::sum);
              }
              if (best > 0 && best <= whole) {
                all.best(best);
              }
              return all.build();
            });
  }

  /** What all the ends of what may come agree on is decided, and nothing else. */
  @Property(tries = 1_500)
  void itIsDecidedExactlyWhereEveryWayComesToTheSame(
      @ForAll("aggregates") Aggregate aggregate,
      @ForAll("steps") int limit,
      @ForAll boolean isFirstKnown) {
    assertDecidedExactly(aggregate, limit, isFirstKnown);
  }

  /** A sum of the first mark beside the second mark: it surely stays where the mark may leave. */
  @Provide
  Arbitrary<Aggregate> sumsOfSums() {
    Arbitrary<Missing> missing = Arbitraries.of(Missing.values());
    return Combinators.combine(
            Arbitraries.of(Function.SUM, Function.MEAN, Function.MEDIAN),
            missing,
            missing,
            missing,
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(true, false))
        .as(
            (function, exempt, blank, inner, best, isWithin) -> {
              Quantity some =
                  of(Function.SUM, number("20"), fromNone(area(1))).whenExempt(inner).build();
              Quantity part =
                  isWithin ? new Limited(some, Optional.of(Rational.ZERO), Optional.empty()) : some;
              Aggregate.Builder all =
                  of(function, part, fromNone(area(2))).whenExempt(exempt).whenNotAssessed(blank);
              return best == 0 ? all.build() : all.best(best).build();
            });
  }

  @Property(tries = 800)
  void whatIsMadeOfSeveralSurelyStays(
      @ForAll("sumsOfSums") Aggregate aggregate,
      @ForAll("steps") int limit,
      @ForAll boolean isFirstKnown) {
    assertDecidedExactly(aggregate, limit, isFirstKnown);
  }

  private static void assertDecidedExactly(Aggregate aggregate, int limit, boolean isFirstKnown) {
    Outcome first = isFirstKnown ? outcome("7", "10") : UNMARKED;
    for (Comparison comparison : Comparison.values()) {
      Requirement asked = compare(aggregate, comparison, Integer.toString(limit));
      Set<Verdict> later = new TreeSet<>();
      for (Outcome one : isFirstKnown ? List.of(first) : ways()) {
        for (Outcome other : ways()) {
          later.add(verdict(asked, areas(one, other)));
        }
      }
      Verdict before = verdict(asked, areas(first, UNMARKED));
      if (!before.isOpen()) {
        assertThat(later).containsExactly(before);
      } else if (comparison != Comparison.EQUAL) { // which may be met between the ends alone
        assertThat(later).as("%s %s", comparison, limit).isNotIn(Set.of(MET), Set.of(NOT_MET));
      }
    }
  }

  private static List<Outcome> ways() {
    return List.of(EXEMPT, BLANK, outcome("0", "10"), outcome("10", "10"));
  }

  @Provide
  Arbitrary<Integer> steps() {
    return Arbitraries.integers().between(0, 52).map(step -> step * 5);
  }
}
