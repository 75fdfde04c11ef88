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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Aggregate.Function;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.testing.CaseQuantities;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** A number that is not known decides where every way in which it can turn out does the same. */
class OpenNumbersTest {
  private static final Outcome UNMARKED = new Outcome.NotYetMarked();

  private static Quantity of(Function function, Quantity... members) {
    return Aggregate.builder().function(function).addOf(members).build();
  }

  private static Quantity highest() {
    return of(Function.MAXIMUM, stated("a"), stated("b"));
  }

  private static Quantity lowest() {
    return of(Function.MINIMUM, stated("a"), stated("b"));
  }

  /** By both evaluators. */
  private static Verdict verdict(Requirement requirement, Dossier dossier) {
    Verdict verdict = finding(requirement, dossier).getVerdict();
    var plan = compiled(requirement).plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW))).isEqualTo(verdict);
    return verdict;
  }

  private static Verdict verdict(
      Quantity quantity, Comparison comparison, String limit, Dossier dossier) {
    return verdict(compare(quantity, comparison, limit), dossier);
  }

  @Test
  void theHighestIsNoLowerThanAnyThatIsKnown() {
    Dossier nine = numbers("a", "9");
    assertThat(verdict(highest(), Comparison.AT_LEAST, "5", nine)).isEqualTo(MET);
    assertThat(verdict(highest(), Comparison.AT_LEAST, "9", nine)).isEqualTo(MET);
    assertThat(verdict(highest(), Comparison.ABOVE, "9", nine)).isEqualTo(INDETERMINATE);
    assertThat(verdict(highest(), Comparison.AT_MOST, "9", nine)).isEqualTo(INDETERMINATE);
    assertThat(verdict(highest(), Comparison.AT_MOST, "8", nine)).isEqualTo(NOT_MET);
    assertThat(verdict(highest(), Comparison.BELOW, "9", nine)).isEqualTo(NOT_MET);
    assertThat(verdict(highest(), Comparison.EQUAL, "8", nine)).isEqualTo(NOT_MET);
    assertThat(verdict(highest(), Comparison.EQUAL, "9", nine)).isEqualTo(INDETERMINATE);
  }

  @Test
  void theLowestIsNoHigherThanAnyThatIsKnown() {
    Dossier one = numbers("a", "1");
    assertThat(verdict(lowest(), Comparison.AT_LEAST, "5", one)).isEqualTo(NOT_MET);
    assertThat(verdict(lowest(), Comparison.ABOVE, "1", one)).isEqualTo(NOT_MET);
    assertThat(verdict(lowest(), Comparison.AT_LEAST, "1", one)).isEqualTo(INDETERMINATE);
    assertThat(verdict(lowest(), Comparison.AT_MOST, "1", one)).isEqualTo(MET);
    assertThat(verdict(lowest(), Comparison.BELOW, "1", one)).isEqualTo(INDETERMINATE);
  }

  @Test
  void theConstantMayStandOnEitherSide() {
    Dossier nine = numbers("a", "9");
    assertThat(verdict(compare(number("5"), Comparison.AT_MOST, highest()), nine)).isEqualTo(MET);
    assertThat(verdict(compare(number("9"), Comparison.ABOVE, highest()), nine)).isEqualTo(NOT_MET);
    Finding finding = finding(compare(number("5"), Comparison.AT_MOST, highest()), nine);
    assertThat(finding.getObserved())
        .isEqualTo(new Observation.Bounded(Optional.of(Rational.of(9)), Optional.empty()));
  }

  @Test
  void whatDecidedIsToldWithWhatIsNotKnown() {
    Finding finding = finding(compare(lowest(), Comparison.AT_LEAST, "5"), numbers("a", "1"));
    assertThat(finding.getObserved())
        .isEqualTo(new Observation.Bounded(Optional.empty(), Optional.of(Rational.ONE)));
    assertThat(finding.getMissing()).as("how much, nobody knows").isEmpty();
    assertThat(finding.getUsed()).hasSize(1);
    List<Operand> members =
        finding.getOperands().stream()
            .filter(operand -> operand.getRole() == Operand.Role.MEMBER)
            .toList();
    assertThat(members.get(0).getExact()).contains(Rational.ONE);
    assertThat(members.get(1).getLack())
        .contains(Observation.Nothing.of(Observation.Reason.NO_NUMBER, "b"));
  }

  @Test
  void roundingLimitsAndNestingKeepTheBounds() {
    Dossier dossier = numbers("a", "49.5");
    Quantity rounded = highest().rounded(Rounding.Mode.HALF_UP, 0);
    assertThat(verdict(rounded, Comparison.AT_LEAST, "50", dossier)).isEqualTo(MET);
    Quantity capped = new Limited(highest(), Optional.empty(), Optional.of(Rational.of(40)));
    assertThat(verdict(capped, Comparison.ABOVE, "40", dossier)).isEqualTo(INDETERMINATE);
    assertThat(verdict(capped, Comparison.AT_LEAST, "40", dossier)).isEqualTo(MET);
    Quantity between = of(Function.MAXIMUM, number("30"), lowest());
    assertThat(verdict(between, Comparison.AT_MOST, "49.5", dossier)).isEqualTo(MET);
    assertThat(verdict(between, Comparison.AT_LEAST, "30", dossier)).isEqualTo(MET);
    assertThat(verdict(between, Comparison.AT_LEAST, "31", dossier)).isEqualTo(INDETERMINATE);
    Quantity difference = new Quantity.Difference(highest(), number("100"));
    assertThat(verdict(difference, Comparison.AT_LEAST, "40", dossier))
        .as("what is sure of a part is not sure of the whole")
        .isEqualTo(INDETERMINATE);
  }

  @Test
  void productsDifferencesAndSharesAreBoundedByWhatTheyAreReckonedFrom() {
    Dossier six = numbers("a", "6");
    Quantity weighted = new Quantity.Product(List.of(number("2/5"), highest()));
    assertThat(verdict(weighted, Comparison.AT_LEAST, "2.4", six)).isEqualTo(MET);
    assertThat(verdict(weighted, Comparison.ABOVE, "2.4", six)).isEqualTo(INDETERMINATE);
    Quantity turned = new Quantity.Product(List.of(number("-2"), highest()));
    assertThat(verdict(turned, Comparison.AT_MOST, "-12", six)).isEqualTo(MET);
    assertThat(verdict(turned, Comparison.AT_LEAST, "-11", six)).isEqualTo(NOT_MET);
    Quantity both = new Quantity.Product(List.of(highest(), lowest()));
    assertThat(verdict(both, Comparison.AT_LEAST, "0", six)).isEqualTo(INDETERMINATE);
    Quantity nobodyKnows = new Quantity.Product(List.of(number("0"), stated("b")));
    assertThat(verdict(nobodyKnows, Comparison.EQUAL, "0", six))
        .as("there may be no such number")
        .isEqualTo(INDETERMINATE);
    Quantity less = new Quantity.Difference(highest(), number("2"));
    assertThat(verdict(less, Comparison.AT_LEAST, "4", six)).isEqualTo(MET);
    Quantity from = new Quantity.Difference(number("2"), highest());
    assertThat(verdict(from, Comparison.AT_MOST, "-4", six)).isEqualTo(MET);
    assertThat(verdict(from, Comparison.AT_LEAST, "-4", six)).isEqualTo(INDETERMINATE);
    Quantity share = new Quantity.Ratio(highest(), number("-3"));
    assertThat(verdict(share, Comparison.AT_MOST, "-2", six)).isEqualTo(MET);
    assertThat(verdict(share, Comparison.AT_MOST, "-2.1", six)).isEqualTo(INDETERMINATE);
    Quantity by = new Quantity.Ratio(number("12"), highest());
    assertThat(verdict(by, Comparison.AT_MOST, "2", six)).isEqualTo(INDETERMINATE);
  }

  @Test
  void aNumberLiesInAnIntervalOrOutsideOfItWhereThatIsSure() {
    Quantity between = of(Function.MAXIMUM, number("30"), lowest());
    Dossier dossier = numbers("a", "50");
    assertThat(within(between, "30", "50", dossier)).isEqualTo(MET);
    assertThat(within(between, "31", "50", dossier)).isEqualTo(INDETERMINATE);
    assertThat(within(between, "30", "49", dossier)).isEqualTo(INDETERMINATE);
    assertThat(within(between, "51", "60", dossier)).isEqualTo(NOT_MET);
    assertThat(within(between, "10", "29", dossier)).isEqualTo(NOT_MET);
    assertThat(within(stated("b"), "10", "29", dossier)).isEqualTo(INDETERMINATE);
    WithinRequirement anywhere =
        WithinRequirement.builder()
            .id("within")
            .of(stated("b"))
            .interval(Interval.builder().build())
            .build();
    assertThat(verdict(anywhere, dossier)).as("no number at all").isEqualTo(INDETERMINATE);
  }

  private static Verdict within(Quantity quantity, String lower, String upper, Dossier dossier) {
    Interval interval =
        Interval.builder().lower(Rational.parse(lower)).upper(Rational.parse(upper)).build();
    return verdict(
        WithinRequirement.builder().id("within").of(quantity).interval(interval).build(), dossier);
  }

  @Test
  void aMarkThatIsPendingLeavesSumsAndMeansOpenThatItMayStillLower() {
    Dossier dossier = areas(outcome("10", "10"), UNMARKED);
    Quantity[] both = {Quantity.percentage(ComDix.area(1)), Quantity.percentage(ComDix.area(2))};
    assertThat(verdict(of(Function.SUM, both), Comparison.AT_LEAST, "100", dossier))
        .as("marks may be below 0")
        .isEqualTo(PENDING);
    assertThat(verdict(of(Function.SUM, both), Comparison.ABOVE, "200", dossier))
        .as("and no percentage above 100")
        .isEqualTo(NOT_MET);
    assertThat(verdict(of(Function.MEAN, both), Comparison.AT_LEAST, "50", dossier))
        .isEqualTo(PENDING);
    assertThat(verdict(of(Function.MAXIMUM, both), Comparison.AT_LEAST, "100", dossier))
        .isEqualTo(MET);
    assertThat(verdict(of(Function.MINIMUM, both), Comparison.AT_LEAST, "100", dossier))
        .isEqualTo(PENDING);
    Dossier weak = areas(outcome("4", "10"), UNMARKED);
    assertThat(verdict(of(Function.MINIMUM, both), Comparison.AT_LEAST, "50", weak))
        .isEqualTo(NOT_MET);
    assertThat(verdict(both[1], Comparison.AT_MOST, "100", weak))
        .as("it may turn out to be exempt")
        .isEqualTo(PENDING);
  }

  private static Arbitrary<Quantity> bounded(int depth) {
    Arbitrary<Quantity> leaves =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-3, 101).map(Quantity::constant),
            Arbitraries.of("x", "y").map(name -> stated(name)),
            Arbitraries.integers()
                .between(1, 2)
                .map(area -> Quantity.percentage(ComDix.area(area))));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Quantity> of = Arbitraries.lazy(() -> bounded(depth - 1));
    Arbitrary<Missing> missing = Arbitraries.of(Missing.values());
    return Arbitraries.oneOf(
        leaves,
        CaseQuantities.quantities(),
        of.map(one -> one.rounded(Rounding.Mode.HALF_EVEN, 0)),
        of.map(one -> new Limited(one, Optional.of(Rational.ZERO), Optional.of(Rational.of(60)))),
        Combinators.combine(of, of).as(Quantity.Difference::new),
        Combinators.combine(
                Arbitraries.of(Function.values()),
                of.list().ofMinSize(1).ofMaxSize(3),
                missing,
                missing,
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 3).list().ofSize(3))
            .as(OpenNumbersTest::aggregate));
  }

  /** With the best so many where that is more than 0; else sums and means with weights. */
  private static Quantity aggregate(
      Function function,
      List<Quantity> members,
      Missing exempt,
      Missing blank,
      int best,
      List<Integer> weights) {
    Aggregate.Builder builder =
        Aggregate.builder()
            .function(function)
            .of(members)
            .whenExempt(exempt)
            .whenNotAssessed(blank);
    List<Integer> used = weights.subList(0, members.size());
    boolean isWeighted = function == Function.SUM || function == Function.MEAN;
    if (best > 0 && best <= members.size()) {
      builder.best(best);
    } else if (isWeighted && used.stream().anyMatch(weight -> weight > 0)) {
      builder.weights(used.stream().map(Rational::of).toList());
    }
    return builder.build();
  }

  @Provide
  Arbitrary<Requirement> requirements() {
    return Combinators.combine(
            bounded(3), Arbitraries.of(Comparison.values()), bounded(1), Arbitraries.of(0, 1))
        .as(
            (left, comparison, right, sides) ->
                sides == 0
                    ? compare(left, comparison, right)
                    : compare(left, comparison, number("50")));
  }

  @Provide
  Arbitrary<Outcome> outcomes() {
    return Arbitraries.of(
        new Outcome.Exempt("degree"),
        new Outcome.NotAssessed(),
        outcome("10", "10"),
        outcome("6", "10"),
        outcome("0", "10"),
        Outcome.Assessed.of(
            Mark.builder()
                .value(Rational.of(-3))
                .maximum(Rational.of(10))
                .minimum(Rational.of(-5))
                .build()));
  }

  @Property(tries = 1_000)
  void whatIsDecidedStaysDecidedWhateverIsLearnt(
      @ForAll("requirements") Requirement requirement,
      @ForAll("outcomes") Outcome known,
      @ForAll("outcomes") Outcome learnt,
      @ForAll long x,
      @ForAll boolean isStated) {
    Dossier open = areas(known, UNMARKED);
    Map<FactName, Rational> stated = new HashMap<>();
    if (isStated) {
      stated.put(FactName.of("y"), Rational.of(40));
      open = open.toBuilder().numbers(stated).build();
    }
    Verdict before = verdict(requirement, open);
    Assume.that(!before.isOpen());
    stated.put(FactName.of("x"), Rational.of(x % 150));
    stated.putIfAbsent(FactName.of("y"), Rational.of(x % 7));
    Dossier later = areas(known, learnt).toBuilder().numbers(stated).build();
    assertThat(verdict(requirement, later)).isEqualTo(before);
  }
}
