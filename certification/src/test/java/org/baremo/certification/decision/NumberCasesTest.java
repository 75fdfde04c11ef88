package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_APPLICABLE;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.testing.Asked.areas;
import static org.baremo.certification.testing.Asked.compare;
import static org.baremo.certification.testing.Asked.empty;
import static org.baremo.certification.testing.Asked.finding;
import static org.baremo.certification.testing.Asked.number;
import static org.baremo.certification.testing.Asked.numbers;
import static org.baremo.certification.testing.Asked.outcome;
import static org.baremo.certification.testing.Asked.stated;
import static org.baremo.certification.testing.Asked.value;
import static org.baremo.certification.testing.Asked.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Aggregate.Function;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

/** The adversarial cases of numbers: strictness, stages of rounding, lacks, edges. */
class NumberCasesTest {
  private static final Quantity RATE = stated("reproducibility");
  private static final Outcome EXEMPT = new Outcome.Exempt("degree");
  private static final Outcome UNMARKED = new Outcome.NotYetMarked();
  private static final Outcome NOTHING = new Outcome.NotAssessed();
  private static final ScaleRef FOUR = new ScaleRef(ComDix.EDITION, "four");

  private static Quantity area(int number, MarkPart part) {
    return new Quantity.MarkOf(Optional.of(ComDix.area(number)), part);
  }

  private static Quantity[] areasOf(MarkPart part, int count) {
    return Stream.iterate(1, i -> i + 1)
        .limit(count)
        .map(i -> area(i, part))
        .toArray(Quantity[]::new);
  }

  private static Aggregate.Builder aggregate(Function function, Quantity... of) {
    return Aggregate.builder().function(function).addOf(of);
  }

  private static Quantity numbersOf(Function function, String... numbers) {
    return aggregate(
            function,
            Stream.of(numbers)
                .map(text -> new Quantity.Constant(Rational.parse(text)))
                .toArray(Quantity[]::new))
        .build();
  }

  @Test
  void aNumberThatIsRoundedBeforePassesWhereTheExactOneDoesNot() {
    Dossier almost = numbers("reproducibility", "49.5");
    Quantity rounded = RATE.rounded(Rounding.Mode.HALF_UP, 0);
    assertThat(verdict(compare(rounded, Comparison.AT_LEAST, "50"), almost)).isEqualTo(MET);
    assertThat(verdict(compare(RATE, Comparison.AT_LEAST, "50"), almost)).isEqualTo(NOT_MET);
    Finding finding = finding(compare(rounded, Comparison.AT_LEAST, "50"), almost);
    Operand left = finding.getOperands().get(0);
    assertThat(left.getRole()).isEqualTo(Operand.Role.LEFT);
    assertThat(left.getExact()).contains(Rational.parse("49.5"));
    assertThat(left.getRounded()).contains(Rational.of(50));
    assertThat(left.getLabel()).contains("reproducibility");
    assertThat(finding.getUsed())
        .containsExactly(new EvidenceRef(EvidenceRef.Kind.NUMBER, "reproducibility"));
  }

  @Test
  void exactlyFiftyPassesWhereFiftyIsEnoughAndFailsWhereItMustBeExceeded() {
    Dossier fifty = numbers("reproducibility", "50");
    assertThat(verdict(compare(RATE, Comparison.AT_LEAST, "50"), fifty)).isEqualTo(MET);
    assertThat(verdict(compare(RATE, Comparison.ABOVE, "50"), fifty)).isEqualTo(NOT_MET);
    assertThat(verdict(compare(RATE, Comparison.AT_MOST, "50"), fifty)).isEqualTo(MET);
    assertThat(verdict(compare(RATE, Comparison.BELOW, "50"), fifty)).isEqualTo(NOT_MET);
    assertThat(verdict(compare(RATE, Comparison.EQUAL, "50"), fifty)).isEqualTo(MET);
  }

  @Test
  void fortyTwoOfSixtyIsSeventyPerCentAndNotMore() {
    Dossier dossier = ComDix.dossier(42);
    Quantity overall = Quantity.percentage();
    assertThat(verdict(compare(overall, Comparison.AT_LEAST, "70"), dossier)).isEqualTo(MET);
    assertThat(verdict(compare(overall, Comparison.ABOVE, "70"), dossier)).isEqualTo(NOT_MET);
    assertThat(verdict(compare(overall, Comparison.ABOVE, "70"), ComDix.dossier(43)))
        .isEqualTo(MET);
    assertThat(value(new Quantity.MarkOf(Optional.empty(), MarkPart.POINTS), dossier))
        .isEqualTo("42");
    assertThat(value(new Quantity.MarkOf(Optional.empty(), MarkPart.MAXIMUM), dossier))
        .isEqualTo("60");
  }

  @Test
  void theStageOfARoundingIsItsPlace() {
    Quantity third = number("1/3");
    Quantity before =
        new Quantity.Product(List.of(third.rounded(Rounding.Mode.HALF_UP, 2), number("3")));
    Quantity after =
        new Quantity.Product(List.of(third, number("3"))).rounded(Rounding.Mode.HALF_UP, 2);
    assertThat(value(before, empty())).isEqualTo("0.99");
    assertThat(value(after, empty())).isEqualTo("1");
  }

  @Test
  void everyModeRoundsAHalfAsItsNameSays() {
    Quantity half = number("-2.5");
    assertThat(Stream.of(Rounding.Mode.values()).map(m -> value(half.rounded(m, 0), empty())))
        .containsExactly("-3", "-2", "-2", "-3", "-2");
  }

  @Test
  void stepsOfEighteenEightiethsComeToNineExactly() {
    Quantity step = number("18/80");
    Quantity forty = new Quantity.Product(List.of(step, number("40")));
    assertThat(verdict(compare(forty, Comparison.BELOW, "9"), empty())).isEqualTo(NOT_MET);
    assertThat(verdict(compare(forty, Comparison.EQUAL, "9"), empty())).isEqualTo(MET);
    Quantity percent = new Quantity.Product(List.of(number("0.57"), number("100")));
    assertThat(value(percent, empty())).isEqualTo("57");
  }

  @Test
  void whatIsNotStatedIsUnknownAndNotZero() {
    Finding finding = finding(compare(RATE, Comparison.AT_MOST, "50"), empty());
    assertThat(finding.getVerdict()).isEqualTo(INDETERMINATE);
    assertThat(finding.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NO_NUMBER, "reproducibility"));
    assertThat(finding.getOperands().get(0).getLack())
        .contains(Observation.Nothing.of(Observation.Reason.NO_NUMBER, "reproducibility"));
    assertThat(finding.getUsed()).isEmpty();
  }

  @Test
  void anExemptionAndWhatWasNotAssessedCountAsStated() {
    var asks = compare(Quantity.percentage(ComDix.area(1)), Comparison.AT_LEAST, "60");
    assertThat(verdict(asks, areas(EXEMPT))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(asks, areas(NOTHING))).isEqualTo(INDETERMINATE);
    assertThat(verdict(asks, areas(UNMARKED))).isEqualTo(PENDING);
    assertThat(verdict(asks.toBuilder().whenExempt(WhenExempt.MET).build(), areas(EXEMPT)))
        .isEqualTo(MET);
    assertThat(
            verdict(
                asks.toBuilder().whenNotAssessed(WhenNotAssessed.NOT_MET).build(), areas(NOTHING)))
        .isEqualTo(NOT_MET);
    Outcome levelOnly = Outcome.Assessed.at(ComDix.EDITION.level("four", "advanced"));
    Finding finding = finding(asks, areas(levelOnly));
    assertThat(finding.getObserved()).isEqualTo(Observation.Nothing.of(Observation.Reason.NO_MARK));
    assertThat(finding.getVerdict()).isEqualTo(INDETERMINATE);
  }

  @Test
  void whoIsExemptFromAPartIsExemptFromTheWholeHoweverTheRestTurnsOut() {
    var asks =
        compare(
            new Quantity.Difference(area(1, MarkPart.POINTS), area(2, MarkPart.POINTS)),
            Comparison.AT_LEAST,
            "0");
    assertThat(verdict(asks, areas(EXEMPT, UNMARKED))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(asks, areas(NOTHING, EXEMPT))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(asks, areas(NOTHING, UNMARKED))).isEqualTo(INDETERMINATE);
    Outcome levelOnly = Outcome.Assessed.at(ComDix.EDITION.level("four", "advanced"));
    assertThat(verdict(asks, areas(UNMARKED, levelOnly))).isEqualTo(INDETERMINATE);
    assertThat(value(asks.getLeft(), areas(outcome("7", "12"), outcome("9", "12"))))
        .isEqualTo("-2");
  }

  @Test
  void aMarkIsAwaitedOnlyWhereItTellsBesideWhatWasNotAssessed() {
    Quantity difference =
        new Quantity.Difference(area(1, MarkPart.POINTS), area(2, MarkPart.POINTS));
    var asks = compare(difference, Comparison.AT_LEAST, "0");
    var strict = asks.toBuilder().whenNotAssessed(WhenNotAssessed.NOT_MET).build();
    for (Dossier dossier : List.of(areas(NOTHING, UNMARKED), areas(UNMARKED, NOTHING))) {
      Finding finding = finding(asks, dossier);
      assertThat(finding.getVerdict()).isEqualTo(INDETERMINATE);
      assertThat(finding.getObserved())
          .isEqualTo(Observation.Nothing.of(Observation.Reason.NOT_ASSESSED));
      assertThat(verdict(strict, dossier)).isEqualTo(PENDING);
    }
    assertThat(verdict(strict, areas(NOTHING, outcome("7", "12")))).isEqualTo(NOT_MET);
    Dossier dossier = areas(NOTHING, UNMARKED, outcome("9", "10"));
    Quantity third = area(3, MarkPart.POINTS);
    var whole = aggregate(Function.SUM, difference, third);
    assertThat(verdict(compare(whole.build(), Comparison.AT_LEAST, "9"), dossier))
        .isEqualTo(INDETERMINATE);
    assertThat(
            verdict(
                compare(whole.whenNotAssessed(Missing.ZERO).build(), Comparison.AT_LEAST, "9"),
                dossier))
        .as("what is not assessed at last counts as 0")
        .isEqualTo(PENDING);
  }

  @Test
  void anExemptAreaLeavesBothDenominatorsUnlessTheSchemeSaysOtherwise() {
    Dossier dossier = areas(outcome("6", "12"), EXEMPT, outcome("9", "10"));
    Quantity points = aggregate(Function.SUM, areasOf(MarkPart.POINTS, 3)).build();
    Quantity maximum = aggregate(Function.SUM, areasOf(MarkPart.MAXIMUM, 3)).build();
    assertThat(value(new Quantity.Ratio(points, maximum), dossier)).isEqualTo("15/22");
    Aggregate.Builder mean = aggregate(Function.MEAN, areasOf(MarkPart.PERCENTAGE, 3));
    assertThat(value(mean.build(), dossier)).isEqualTo("70");
    assertThat(value(mean.whenExempt(Missing.ZERO).build(), dossier)).isEqualTo("140/3");
    assertThat(value(mean.whenExempt(Missing.UNKNOWN).build(), dossier)).isEqualTo("EXEMPT degree");
    assertThat(
            verdict(
                compare(mean.whenExempt(Missing.UNKNOWN).build(), Comparison.AT_LEAST, "0"),
                dossier))
        .isEqualTo(INDETERMINATE);
  }

  @Test
  void whatWasNotAssessedLeavesOnlyWhereTheSchemeSaysSo() {
    Dossier dossier = areas(outcome("6", "12"), NOTHING);
    Aggregate.Builder mean = aggregate(Function.MEAN, areasOf(MarkPart.PERCENTAGE, 2));
    assertThat(value(mean.build(), dossier)).isEqualTo("NOT_ASSESSED");
    assertThat(value(mean.whenNotAssessed(Missing.LEAVE_OUT).build(), dossier)).isEqualTo("50");
    assertThat(value(mean.whenNotAssessed(Missing.ZERO).build(), dossier)).isEqualTo("25");
    assertThat(
            verdict(
                compare(mean.build(), Comparison.AT_LEAST, "0"),
                areas(outcome("6", "12"), UNMARKED)))
        .isEqualTo(PENDING);
  }

  @Test
  void ofNothingOnlyASumIsKnown() {
    Dossier exempt = areas(EXEMPT);
    for (Function function : Function.values()) {
      assertThat(value(aggregate(function, areasOf(MarkPart.POINTS, 1)).build(), exempt))
          .isEqualTo(function == Function.SUM ? "0" : "NO_MEMBERS");
    }
  }

  @Test
  void aWeightLeavesWithItsMember() {
    Aggregate.Builder mean =
        aggregate(Function.MEAN, areasOf(MarkPart.PERCENTAGE, 3))
            .addWeights(Rational.of(1), Rational.of(2), Rational.parse("1/2"));
    Dossier all = areas(outcome("60", "100"), outcome("75", "100"), outcome("90", "100"));
    assertThat(value(mean.build(), all)).isEqualTo("510/7");
    Dossier two = areas(outcome("60", "100"), EXEMPT, outcome("90", "100"));
    assertThat(value(mean.build(), two)).isEqualTo("70");
    Aggregate.Builder first =
        aggregate(Function.MEAN, areasOf(MarkPart.PERCENTAGE, 2))
            .addWeights(Rational.ONE, Rational.ZERO);
    assertThat(value(first.build(), areas(EXEMPT, outcome("90", "100")))).isEqualTo("NO_MEMBERS");
    Aggregate sum =
        aggregate(Function.SUM, areasOf(MarkPart.POINTS, 2))
            .addWeights(Rational.of(2), Rational.of(3))
            .build();
    assertThat(value(sum, areas(outcome("5", "10"), outcome("7", "10")))).isEqualTo("31");
  }

  @Test
  void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
    assertThat(value(numbersOf(Function.MEDIAN, "9", "1", "4"), empty())).isEqualTo("4");
    assertThat(value(numbersOf(Function.MEDIAN, "9", "1", "4", "5"), empty())).isEqualTo("4.5");
    assertThat(value(numbersOf(Function.MINIMUM, "9", "1/3", "0.3"), empty())).isEqualTo("0.3");
    assertThat(value(numbersOf(Function.MAXIMUM, "-1/3", "-0.3"), empty())).isEqualTo("-0.3");
  }

  @Test
  void dividingByZeroIsUnknown() {
    Finding finding =
        finding(
            compare(new Quantity.Ratio(number("1"), RATE), Comparison.AT_LEAST, "1"),
            numbers("reproducibility", "0"));
    assertThat(finding.getVerdict()).isEqualTo(INDETERMINATE);
    assertThat(finding.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.DIVIDED_BY_ZERO));
  }

  @Test
  void aCapAndAFloorHoldANumber() {
    Quantity limited = new Limited(RATE, Optional.of(Rational.ZERO), Optional.of(Rational.of(30)));
    assertThat(value(limited, numbers("reproducibility", "-1"))).isEqualTo("0");
    assertThat(value(limited, numbers("reproducibility", "30.1"))).isEqualTo("30");
    assertThat(value(limited, numbers("reproducibility", "7"))).isEqualTo("7");
  }

  @Test
  void aNumberOnTheEdgeOfABandBelongsWhereTheEdgeIsClosed() {
    Quantity.Banded bands =
        new Quantity.Banded(
            RATE,
            List.of(
                Band.builder().start(Rational.of(64)).value(Rational.of(1)).build(),
                Band.builder().start(Rational.of(128)).open(true).value(Rational.of(2)).build(),
                Band.builder().start(Rational.of(256)).value(Rational.of(3)).build()),
            Optional.empty());
    assertThat(
            Stream.of("63.999", "64", "128", "128.001", "256", "896")
                .map(number -> value(bands, numbers("reproducibility", number))))
        .containsExactly("BELOW_BANDS 63.999", "1", "1", "2", "3", "3");
    Quantity below = new Quantity.Banded(RATE, bands.bands(), Optional.of(Rational.ZERO));
    assertThat(value(below, numbers("reproducibility", "-5"))).isEqualTo("0");
    assertThat(value(below, empty())).isEqualTo("NO_NUMBER reproducibility");
  }

  @Test
  void theFirstRowThatFitsDecides() {
    Interval low = Interval.builder().upper(Rational.of(70)).upperOpen(true).build();
    Interval all = Interval.builder().build();
    Lookup.Builder table =
        Lookup.builder()
            .addInputs(RATE, stated("neutralised"))
            .addRows(
                LookupRow.builder().addWhen(low, all).then(Rational.of(-1)).build(),
                LookupRow.builder()
                    .addWhen(all, Interval.builder().lower(Rational.ONE).build())
                    .then(Rational.ZERO)
                    .build());
    Dossier three =
        numbers("reproducibility", "69.9").toBuilder()
            .putNumber(FactName.of("neutralised"), Rational.ONE)
            .build();
    assertThat(value(table.build(), three)).isEqualTo("-1");
    Dossier edge =
        numbers("reproducibility", "70").toBuilder()
            .putNumber(FactName.of("neutralised"), Rational.ONE)
            .build();
    assertThat(value(table.build(), edge)).isEqualTo("0");
    Dossier none = edge.toBuilder().putNumber(FactName.of("neutralised"), Rational.ZERO).build();
    assertThat(value(table.build(), none)).isEqualTo("NO_ROW");
    assertThat(value(table.otherwise(Rational.of(9)).build(), none)).isEqualTo("9");
    assertThat(value(table.build(), numbers("neutralised", "1")))
        .isEqualTo("NO_NUMBER reproducibility");
  }

  @Test
  void aLevelIsANumberOfItsOwnScaleOnly() {
    Quantity level = new Quantity.LevelOrdinal(Optional.of(ComDix.area(1)), Optional.empty(), FOUR);
    assertThat(value(level, areas(Outcome.Assessed.at(ComDix.EDITION.level("four", "advanced")))))
        .isEqualTo("3");
    Standing below = new Standing.BelowFirstLevel(ComDix.EDITION, "four");
    assertThat(value(level, areas(new Outcome.Assessed(Optional.empty(), Optional.of(below)))))
        .isEqualTo("0");
    Standing odd = new Standing.BelowFirstLevel(ComDix.EDITION, "No slug at all");
    assertThat(value(level, areas(new Outcome.Assessed(Optional.empty(), Optional.of(odd)))))
        .isEqualTo("OTHER_SCALE digcomp@2.2/No slug at all");
    assertThat(value(level, areas(Outcome.Assessed.at(ComDix.EDITION.level("eight", "4")))))
        .isEqualTo("OTHER_SCALE digcomp@2.2/eight");
    assertThat(value(level, areas(Outcome.Assessed.at(ComDix.EDITION.level("four", "gone")))))
        .isEqualTo("OTHER_SCALE digcomp@2.2/four");
    assertThat(value(level, areas(outcome("7", "12")))).isEqualTo("NO_LEVEL");
    assertThat(value(level, areas(EXEMPT))).isEqualTo("EXEMPT degree");
  }

  @Test
  void aStatedLevelIsReadByItsName() {
    FactName jury = FactName.of("jury");
    Quantity level = new Quantity.LevelOrdinal(Optional.empty(), Optional.of(jury), FOUR);
    Standing two = new Standing.Attained(ComDix.EDITION.level("four", "intermediate"));
    Dossier stated = empty().toBuilder().putLevel(jury, two).build();
    assertThat(value(level, stated)).isEqualTo("2");
    assertThat(value(level, empty())).isEqualTo("NO_STATED_LEVEL jury");
    Quantity lower = aggregate(Function.MINIMUM, level, number("3")).build();
    Finding finding = finding(compare(lower, Comparison.AT_LEAST, "2"), stated);
    assertThat(finding.getVerdict()).isEqualTo(MET);
    assertThat(finding.getUsed()).containsExactly(new EvidenceRef(EvidenceRef.Kind.LEVEL, "jury"));
  }

  @Test
  void anIntervalIsOpenOrClosedAtEachEnd() {
    Interval grid =
        Interval.builder().lower(Rational.of(-9)).upper(Rational.of(9)).upperOpen(true).build();
    WithinRequirement within =
        WithinRequirement.builder().id("capacity").of(RATE).interval(grid).build();
    assertThat(verdict(within, numbers("reproducibility", "-9"))).isEqualTo(MET);
    assertThat(verdict(within, numbers("reproducibility", "8.999"))).isEqualTo(MET);
    Finding high = finding(within, numbers("reproducibility", "9"));
    assertThat(high.getVerdict()).isEqualTo(NOT_MET);
    assertThat(high.getMissing())
        .contains(new Gap.Amount(Comparison.BELOW, Rational.of(9), Rational.ZERO));
    assertThat(finding(within, numbers("reproducibility", "-9.5")).getMissing())
        .contains(new Gap.Amount(Comparison.AT_LEAST, Rational.of(-9), Rational.parse("0.5")));
    assertThat(verdict(within, empty())).isEqualTo(INDETERMINATE);
    WithinRequirement any = within.toBuilder().interval(Interval.builder().build()).build();
    assertThat(verdict(any, numbers("reproducibility", "1000000"))).isEqualTo(MET);
  }

  @Test
  void theDistanceIsNamedAndNothingIsShownAcrossTheCut() {
    Finding finding =
        finding(compare(RATE, Comparison.AT_LEAST, "60"), numbers("reproducibility", "59.9999"));
    assertThat(finding.getMissing())
        .contains(new Gap.Amount(Comparison.AT_LEAST, Rational.of(60), Rational.parse("0.0001")));
    assertThat(finding.getObserved())
        .isEqualTo(new Observation.Measured(Rational.parse("59.9999"), "59.9999"));
  }

  @Test
  void whatANumberWasReckonedFromIsTold() {
    Dossier dossier = areas(outcome("6", "12"), EXEMPT);
    Quantity mean =
        aggregate(
                Function.MEAN,
                Quantity.percentage(ComDix.area(1)).rounded(Rounding.Mode.FLOOR, 0),
                Quantity.percentage(ComDix.area(2)))
            .build();
    List<Operand> operands =
        finding(compare(mean, Comparison.AT_LEAST, "50"), dossier).getOperands();
    assertThat(operands)
        .extracting(Operand::getRole)
        .containsExactly(
            Operand.Role.LEFT, Operand.Role.MEMBER, Operand.Role.MEMBER, Operand.Role.RIGHT);
    assertThat(operands.get(1).getNode()).contains(ComDix.area(1));
    assertThat(operands.get(1).getRounded()).contains(Rational.of(50));
    assertThat(operands.get(2).getLack())
        .contains(Observation.Nothing.of(Observation.Reason.EXEMPT, "degree"));
  }
}
