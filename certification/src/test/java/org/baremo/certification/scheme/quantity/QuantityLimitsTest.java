package org.baremo.certification.scheme.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate.Function;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

/**
 * What quantities refuse, what they say of themselves, and what intervals, cuts and modes come to.
 */
class QuantityLimitsTest {
  private static final Quantity POINTS = Quantity.stated(FactName.of("points"));
  private static final Quantity SCORE = Quantity.stated(FactName.of("score"));
  private static final Rational TWO = Rational.of(2);
  private static final Rational THREE = Rational.of(3);
  private static final String SLUG = "lower-case letters and digits joined by - or .";

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static Interval.Builder interval(int lower, int upper) {
    return Interval.builder().lower(Rational.of(lower)).upper(Rational.of(upper));
  }

  @Test
  void anIntervalWithoutAnythingBetweenItsEndsIsRefused() {
    refused(
        "upper must not be below lower 2.5, was 2",
        () -> Interval.builder().lower(Rational.parse("2.5")).upper(TWO).build());
    assertThat(interval(2, 2).build().contains(TWO)).isTrue();
    assertThat(interval(2, 2).lowerOpen(true).build().contains(TWO)).isFalse();
  }

  @Test
  void theEndsOfAnIntervalAreInItUnlessTheyAreOpen() {
    Interval closed = interval(2, 3).build();
    assertThat(closed.isLowerOpen()).isFalse();
    assertThat(closed.isUpperOpen()).isFalse();
    assertThat(within(closed)).containsExactly(false, true, true, true, false);
    assertThat(within(closed.toBuilder().lowerOpen(true).build()))
        .containsExactly(false, false, true, true, false);
    assertThat(within(closed.toBuilder().upperOpen(true).build()))
        .containsExactly(false, true, true, false, false);
    assertThat(within(Interval.builder().lower(TWO).build()))
        .containsExactly(false, true, true, true, true);
    assertThat(within(Interval.builder().upper(THREE).build()))
        .containsExactly(true, true, true, true, false);
    assertThat(within(Interval.builder().build())).containsOnly(true);
  }

  private static List<Boolean> within(Interval interval) {
    return List.of("1.999", "2", "2.5", "3", "3.001").stream()
        .map(number -> interval.contains(Rational.parse(number)))
        .toList();
  }

  private static Aggregate.Builder aggregate(Function function) {
    return Aggregate.builder().function(function).addOf(POINTS, SCORE);
  }

  @Test
  void anAggregateHasMembers() {
    refused("of must not be empty", () -> Aggregate.builder().function(Function.SUM).build());
  }

  @Test
  void weightsAreOneForEachMember() {
    refused(
        "weights must be one for each of the 2 members, were 1",
        () -> aggregate(Function.MEAN).addWeights(Rational.ONE).build());
    refused(
        "weights must be one for each of the 2 members, were 3",
        () -> aggregate(Function.SUM).weights(List.of(TWO, TWO, TWO)).build());
  }

  @Test
  void noWeightIsNegativeAndSomeIsMoreThanNothing() {
    refused(
        "weights must be 0 or more",
        () -> aggregate(Function.MEAN).addWeights(Rational.ONE, Rational.of(-1, 1000)).build());
    refused(
        "weights must not all be 0",
        () -> aggregate(Function.SUM).addWeights(Rational.ZERO, Rational.ZERO).build());
    refused(
        "weights must be 0 or more; weights must not all be 0",
        () -> aggregate(Function.SUM).addWeights(Rational.ZERO, Rational.of(-1)).build());
    aggregate(Function.MEAN).addWeights(Rational.ZERO, Rational.of(1, 1000)).build();
  }

  @Test
  void onlySumsAndMeansAreWeighted() {
    for (Function function : List.of(Function.MINIMUM, Function.MAXIMUM, Function.MEDIAN)) {
      refused(
          "weights must be left out but for sums and means, was " + function,
          () -> aggregate(function).addWeights(Rational.ONE, TWO).build());
      aggregate(function).build();
    }
    aggregate(Function.SUM).addWeights(Rational.ONE, TWO).build();
  }

  @Test
  void theBestAreSomeOfTheMembersOrOfTheirWeight() {
    refused("best must be 1 or more, was 0", () -> aggregate(Function.SUM).best(0).build());
    refused(
        "best must be at most the 2 members, was 3", () -> aggregate(Function.SUM).best(3).build());
    refused(
        "best must be at most the weight of all members, 3, was 4",
        () -> aggregate(Function.SUM).best(4).addWeights(Rational.ONE, TWO).build());
    aggregate(Function.SUM).best(3).addWeights(Rational.ONE, TWO).build();
    aggregate(Function.SUM).best(2).build();
  }

  @Test
  void aStepIsMoreThanNothingAndGoesWithoutDecimals() {
    refused(
        "step must be more than 0, was 0",
        () -> new Quantity.Rounded(POINTS, Rounding.Mode.FLOOR, 0, Optional.of(Rational.ZERO)));
    refused(
        "decimals must be 0 beside a step, were 1; step must be more than 0, was -2",
        () -> new Quantity.Rounded(POINTS, Rounding.Mode.FLOOR, 1, Optional.of(Rational.of(-2))));
    assertThat(
            new Quantity.Rounded(POINTS, Rounding.Mode.HALF_UP, 0, Optional.of(Rational.of(1, 2)))
                .apply(Rational.parse("6.25")))
        .isEqualTo(Rational.parse("6.5"));
  }

  @Test
  void everyBreachOfAnAggregateIsToldAtOnce() {
    refused(
        "of must not be empty; weights must be one for each of the 0 members, were 1; weights must"
            + " be 0 or more; weights must not all be 0; weights must be left out but for sums and"
            + " means, was MEDIAN",
        () -> Aggregate.builder().function(Function.MEDIAN).addWeights(Rational.of(-1)).build());
  }

  @Test
  void whatABlankOrWrongAnswerCostsIsAtMostTheItem() {
    refused(
        "incorrect must be from -1 to 0, was 0.25",
        () -> ItemScore.builder().incorrect(Rational.of(1, 4)).build());
    refused(
        "incorrect must be from -1 to 0, was -1.001; blank must be from -1 to 0, was 1",
        () -> ItemScore.builder().incorrect(Rational.parse("-1.001")).blank(Rational.ONE).build());
    ItemScore most = ItemScore.builder().incorrect(Rational.of(-1)).blank(Rational.of(-1)).build();
    assertThat(most.getIncorrect()).isEqualTo(Rational.of(-1));
    ItemScore plain = ItemScore.builder().build();
    assertThat(plain.getIncorrect()).isEqualTo(Rational.ZERO);
    assertThat(plain.getBlank()).isEqualTo(Rational.ZERO);
    assertThat(plain.isPartialCredit()).isTrue();
    assertThat(plain.getPart()).isEqualTo(MarkPart.PERCENTAGE);
  }

  private static LookupRow row(Interval... when) {
    return LookupRow.builder().addWhen(when).then(Rational.ONE).build();
  }

  @Test
  void aRowOfATableHasAnIntervalForEachInput() {
    Interval any = Interval.builder().build();
    refused("inputs must not be empty; rows must not be empty", () -> Lookup.builder().build());
    refused("rows must not be empty", () -> Lookup.builder().addInputs(POINTS).build());
    refused(
        "rows must have an interval for each of the 2 inputs",
        () -> Lookup.builder().addInputs(POINTS, SCORE).addRows(row(any, any), row(any)).build());
    refused("when must not be empty", () -> LookupRow.builder().then(Rational.ONE).build());
    Lookup table = Lookup.builder().addInputs(POINTS, SCORE).addRows(row(any, any)).build();
    assertThat(table.parts())
        .containsExactlyEntriesOf(new TreeMap<>(Map.of("/inputs/0", POINTS, "/inputs/1", SCORE)));
  }

  @Test
  void hoursOfTrainingAreLimitedByKind() {
    refused(
        "kinds must be " + SLUG + ", was 'In person'",
        () -> TrainingHours.builder().addKinds("In person").build());
    refused(
        "excludedKinds must be " + SLUG + ", was ''",
        () -> TrainingHours.builder().addExcludedKinds("").build());
    refused(
        "most must be " + SLUG + ", was 'A'; most must be 0 or more, was -0.5",
        () -> TrainingHours.builder().putMost("A", Rational.parse("-0.5")).build());
    TrainingHours none = TrainingHours.builder().putMost("congress", Rational.ZERO).build();
    assertThat(none.getMost()).containsEntry("congress", Rational.ZERO);
  }

  @Test
  void suspensionsAreOfSomeCertificate() {
    SuspensionDays.Builder days = SuspensionDays.builder().function(SuspensionDays.Function.TOTAL);
    refused(
        "scheme must not be blank; award must not be blank",
        () -> days.scheme(" ").award("").build());
  }

  @Test
  void roundingHasFromNoneToTwentyDecimals() {
    refused("decimals must be from 0 to 20, was -1", () -> POINTS.rounded(Rounding.Mode.FLOOR, -1));
    refused("decimals must be from 0 to 20, was 21", () -> POINTS.rounded(Rounding.Mode.FLOOR, 21));
    assertThat(POINTS.rounded(Rounding.Mode.FLOOR, 20))
        .isEqualTo(new Quantity.Rounded(POINTS, Rounding.Mode.FLOOR, 20));
    assertThat(POINTS.rounded(Rounding.Mode.CEILING, 0).parts()).containsOnlyKeys("/of");
  }

  @Test
  void aNumberIsLimitedFromTheLeastToTheMost() {
    refused(
        "most must not be below least 3, was 2.5",
        () -> new Limited(POINTS, Optional.of(THREE), Optional.of(Rational.parse("2.5"))));
    refused(
        "below must be left out without least, was 2",
        () -> new Limited(POINTS, Optional.empty(), Optional.empty(), Optional.of(TWO)));
    refused(
        "below must not be above least 2, was 3",
        () -> new Limited(POINTS, Optional.of(TWO), Optional.empty(), Optional.of(THREE)));
    new Limited(POINTS, Optional.of(THREE), Optional.of(THREE), Optional.of(THREE));
    new Limited(POINTS, Optional.of(THREE), Optional.of(THREE));
    new Limited(POINTS, Optional.empty(), Optional.of(TWO));
    new Limited(POINTS, Optional.of(THREE), Optional.empty());
  }

  private static Band band(int start) {
    return Band.builder().start(Rational.of(start)).value(Rational.ONE).build();
  }

  @Test
  void bandsRise() {
    refused(
        "bands must not be empty", () -> new Quantity.Banded(POINTS, List.of(), Optional.empty()));
    refused(
        "start must be above that of the band before, 3, was 3; start must be above that of the"
            + " band before, 3, was 2",
        () ->
            new Quantity.Banded(
                POINTS, List.of(band(1), band(3), band(3), band(2)), Optional.empty()));
    assertThat(band(1).isOpen()).isFalse();
    new Quantity.Banded(POINTS, List.of(band(-1), band(0), band(64)), Optional.empty());
  }

  @Test
  void aProductHasFactors() {
    refused("of must not be empty", () -> new Quantity.Product(List.of()));
  }

  @Test
  void aLevelIsOfANodeOrStatedAndNotBoth() {
    ScaleRef four = new ScaleRef(ComDix.EDITION, "four");
    Optional<FactName> jury = Optional.of(FactName.of("jury"));
    refused(
        "stated must be left out where a node is named",
        () -> new Quantity.LevelOrdinal(Optional.of(ComDix.area(1)), jury, four));
    new Quantity.LevelOrdinal(Optional.of(ComDix.area(1)), Optional.empty(), four);
    new Quantity.LevelOrdinal(Optional.empty(), jury, four);
    new Quantity.LevelOrdinal(Optional.empty(), Optional.empty(), four);
  }

  @Test
  void aQuantityNamesItsPartsInTheirOrder() {
    assertThat(new Quantity.Difference(POINTS, SCORE).parts().keySet())
        .containsExactly("/of", "/minus");
    assertThat(new Quantity.Ratio(POINTS, SCORE).parts().keySet()).containsExactly("/of", "/to");
    assertThat(new Quantity.Ratio(POINTS, SCORE).parts().values()).containsExactly(POINTS, SCORE);
    assertThat(new Quantity.Product(Collections.nCopies(3, SCORE)).parts().keySet())
        .containsExactly("/of/0", "/of/1", "/of/2");
    assertThat(aggregate(Function.SUM).build().parts().keySet()).containsExactly("/of/0", "/of/1");
    assertThat(POINTS.parts()).isEmpty();
    assertThat(POINTS.node()).isEmpty();
    assertThat(POINTS.days()).isEmpty();
  }

  @Test
  void aQuantityNamesItsNodeAndItsDays() {
    Day day = Day.decision();
    AttemptFilter filter = AttemptFilter.builder().since(day).until(day).build();
    assertThat(Quantity.percentage(ComDix.area(1)).node()).contains(ComDix.area(1));
    assertThat(Quantity.percentage().node()).isEmpty();
    assertThat(ItemScore.builder().node(ComDix.area(2)).build().node()).contains(ComDix.area(2));
    assertThat(TrainingHours.builder().covering(ComDix.area(3)).build().node())
        .contains(ComDix.area(3));
    AttemptMark mark =
        AttemptMark.builder().pick(Pick.BEST).of(filter).node(ComDix.area(4)).build();
    assertThat(mark.node()).contains(ComDix.area(4));
    assertThat(mark.days().keySet()).containsExactly("/of/since", "/of/until");
    assertThat(mark.getPart()).isEqualTo(MarkPart.PERCENTAGE);
    assertThat(new Quantity.Attempts(filter).days().keySet())
        .containsExactly("/of/since", "/of/until");
    assertThat(TrainingHours.builder().since(day).until(day).build().days().keySet())
        .containsExactly("/since", "/until");
  }

  private static final Mark TWO_THIRDS = Mark.of(Rational.parse("40.04"), Rational.of(60));

  private static Cut cut(Rounding.Stage stage, Rounding.Mode mode, int decimals) {
    return Cut.percentage(Comparison.AT_LEAST, Rational.of(67)).toBuilder()
        .rounding(new Rounding(stage, mode, decimals))
        .build();
  }

  @Test
  void aCutRoundsThePointsOrThePercentageAsItSays() {
    Cut exact = Cut.percentage(Comparison.AT_LEAST, Rational.of(67));
    assertThat(exact.measured(TWO_THIRDS)).isEqualTo(Rational.of(1001, 15));
    assertThat(exact.isMadeBy(TWO_THIRDS)).isFalse();
    Cut percentage = cut(Rounding.Stage.PERCENTAGE, Rounding.Mode.HALF_UP, 0);
    assertThat(percentage.measured(TWO_THIRDS)).isEqualTo(Rational.of(67));
    assertThat(percentage.isMadeBy(TWO_THIRDS)).isTrue();
    Cut points = cut(Rounding.Stage.POINTS, Rounding.Mode.FLOOR, 0);
    assertThat(points.measured(TWO_THIRDS)).isEqualTo(Rational.of(200, 3));
    Cut wholePoints =
        points.toBuilder().measure(Cut.Measure.POINTS).required(Rational.of(40)).build();
    assertThat(wholePoints.measured(TWO_THIRDS)).isEqualTo(Rational.of(40));
    Cut exactPoints = wholePoints.toBuilder().rounding(Optional.empty()).build();
    assertThat(exactPoints.measured(TWO_THIRDS)).isEqualTo(Rational.parse("40.04"));
  }

  @Test
  void everyModeRoundsInItsOwnWay() {
    Rational[] numbers = {
      Rational.parse("2.5"), Rational.parse("3.5"), Rational.parse("-2.5"), Rational.parse("2.4")
    };
    assertThat(rounded(Rounding.Mode.HALF_UP, numbers)).containsExactly("3", "4", "-3", "2");
    assertThat(rounded(Rounding.Mode.HALF_EVEN, numbers)).containsExactly("2", "4", "-2", "2");
    assertThat(rounded(Rounding.Mode.HALF_DOWN, numbers)).containsExactly("2", "3", "-2", "2");
    assertThat(rounded(Rounding.Mode.FLOOR, numbers)).containsExactly("2", "3", "-3", "2");
    assertThat(rounded(Rounding.Mode.CEILING, numbers)).containsExactly("3", "4", "-2", "3");
  }

  private static List<String> rounded(Rounding.Mode mode, Rational... numbers) {
    Rounding rounding = new Rounding(Rounding.Stage.POINTS, mode, 0);
    return Arrays.stream(numbers).map(number -> rounding.apply(number).toString()).toList();
  }

  @Property(tries = 200)
  void whatIsRoundedIsAtMostOneUnitOfTheLastDecimalAway(
      @ForAll @IntRange(min = -100_000, max = 100_000) int above,
      @ForAll @IntRange(min = 1, max = 999) int below,
      @ForAll Rounding.Mode mode,
      @ForAll @IntRange(min = 0, max = 4) int decimals) {
    Rational number = Rational.of(above, below);
    Rational rounded = mode.apply(number, decimals);
    Rational unit = Rational.of(1, (long) Math.pow(10, decimals));
    assertThat(rounded.minus(number)).isLessThan(unit).isGreaterThan(unit.negated());
    assertThat(rounded.dividedBy(unit).isWhole()).isTrue();
    assertThat(mode.apply(rounded, decimals)).isEqualTo(rounded);
  }

  @Test
  void aScoreIsBelowNothingOnlyWhereSomethingIsTakenOffAndNoLeastHoldsIt() {
    Rational penalty = Rational.parse("-1/3");
    ItemScore plain = ItemScore.builder().build();
    assertThat(plain.isNeverBelowZero()).isTrue();
    assertThat(plain.toBuilder().least(Rational.of(-1)).build().isNeverBelowZero()).isTrue();
    for (ItemScore penal :
        List.of(
            plain.toBuilder().incorrect(penalty).build(),
            plain.toBuilder().blank(penalty).build())) {
      assertThat(penal.isNeverBelowZero()).isFalse();
      assertThat(penal.toBuilder().least(Rational.of(-1)).build().isNeverBelowZero()).isFalse();
      assertThat(penal.toBuilder().least(Rational.ZERO).build().isNeverBelowZero()).isTrue();
    }
  }
}
