package org.baremo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.O1;
import static org.baremo.core.assessment.Toy.TEST;
import static org.baremo.core.assessment.Toy.X1;
import static org.baremo.core.assessment.Toy.annulled;
import static org.baremo.core.assessment.Toy.answered;
import static org.baremo.core.assessment.Toy.essay;
import static org.baremo.core.assessment.Toy.item;
import static org.baremo.core.assessment.Toy.pilot;
import static org.baremo.core.assessment.Toy.right;
import static org.baremo.core.assessment.Toy.sitting;
import static org.baremo.core.assessment.Toy.skipped;
import static org.baremo.core.assessment.Toy.worth;
import static org.baremo.core.assessment.Toy.wrong;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Exemption;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Response;
import org.baremo.core.assessment.Sitting;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.ResponsePolicy.Floor;
import org.baremo.core.evaluation.ResponsePolicy.PartialCredit;
import org.baremo.core.evaluation.ResponsePolicy.Treatment;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.evaluation.ScoringRule.AnnulledItem;
import org.baremo.core.evaluation.ScoringRule.IncompleteParts;
import org.baremo.core.evaluation.ScoringRule.RepeatedSittings;
import org.baremo.core.evaluation.ScoringRule.SharedItems;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.instrument.Item;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  private static final VersionedId PLAIN = VersionedId.parse("plain@1");
  private static final Outcome NOT_ASSESSED = new Outcome.NotAssessed();
  private static final Outcome NOT_YET_MARKED = new Outcome.NotYetMarked();

  /** Areas of 3 and 2 points: q1, q2 on A.1; q3 on A.2; q4, q5 on B.1. */
  private static final Instrument FIVE =
      Toy.test(item("q1", A1), item("q2", A1), item("q3", A2), item("q4", B1), item("q5", B1));

  private static ScoringRule.Builder rule() {
    return ScoringRule.sumOfMarks(PLAIN, EDITION).toBuilder();
  }

  private static ScoringRule.Builder responses(ResponsePolicy.Builder policy) {
    return rule().responses(policy.build());
  }

  private static CompetenceProfile evaluate(
      ScoringRule.Builder rule, Instrument test, Response... responses) {
    return evaluate(rule, test, Toy.assessment(sitting(responses)));
  }

  private static CompetenceProfile evaluate(
      ScoringRule.Builder rule, Instrument test, Assessment assessment) {
    InstrumentLibrary library = Toy.library(test);
    return Evaluator.of(rule.build(), Toy.CATALOG, library)
        .orThrow()
        .evaluate(assessment.resolve(Toy.CATALOG, library).orThrow())
        .orThrow();
  }

  private static Outcome points(long value, long maximum) {
    return Outcome.Assessed.of(Mark.of(value, maximum));
  }

  private static Outcome mark(String value, String maximum, String unit) {
    return Outcome.Assessed.of(
        Mark.builder()
            .value(Rational.parse(value))
            .maximum(Rational.parse(maximum))
            .unit(unit)
            .build());
  }

  private static Rational percentage(Outcome outcome) {
    return outcome.markGiven().orElseThrow().percentage();
  }

  @Test
  void marksAreSummedUpToAreasAndTheWhole() {
    CompetenceProfile profile =
        evaluate(rule(), FIVE, right("q1"), wrong("q2"), right("q3"), skipped("q4"), right("q5"));
    assertThat(profile.getOutcomes())
        .containsExactly(
            Map.entry(A, points(2, 3)),
            Map.entry(B, points(1, 2)),
            Map.entry(A1, points(1, 2)),
            Map.entry(A2, points(1, 1)),
            Map.entry(B1, points(1, 2)));
    assertThat(profile.getOverall()).isEqualTo(points(3, 5));
    assertThat(profile.outcome(X1)).isEqualTo(NOT_ASSESSED);
    assertThat(profile.getHolder()).isEqualTo(Toy.ANA);
    assertThat(profile.getSittings()).extracting(f -> f.getId()).containsExactly("s1");
    assertThat(profile.getScoringRule()).isPresent();
  }

  @Test
  void zeroIsAMark() {
    CompetenceProfile profile =
        evaluate(rule(), FIVE, wrong("q1"), wrong("q2"), wrong("q3"), skipped("q4"), skipped("q5"));
    assertThat(profile.getOverall()).isEqualTo(points(0, 5));
    assertThat(profile.outcome(B)).isEqualTo(points(0, 2));
  }

  @Test
  void itemsWithoutAResponseAreTakenAsNotReached() {
    assertThat(evaluate(rule(), FIVE, right("q1")).getOverall()).isEqualTo(points(1, 5));
    assertThat(
            evaluate(
                    responses(ResponsePolicy.builder().notReached(Treatment.LEAVE_OUT)),
                    FIVE,
                    right("q1"),
                    new Response.NotReached("q2"),
                    skipped("q3"))
                .getOverall())
        .isEqualTo(points(1, 2));
  }

  @Test
  void skippedItemsLeaveWhereTheRuleSaysSo() {
    assertThat(
            evaluate(
                    responses(ResponsePolicy.builder().skipped(Treatment.LEAVE_OUT)),
                    FIVE,
                    right("q1"),
                    skipped("q2"),
                    wrong("q3"),
                    skipped("q4"),
                    skipped("q5"))
                .getOutcomes())
        .containsExactly(
            Map.entry(A, points(1, 2)), Map.entry(A1, points(1, 1)), Map.entry(A2, points(0, 1)));
  }

  @Test
  void annulledItemsLeaveEarnedAndMaximum() {
    assertThat(
            evaluate(
                    rule(),
                    FIVE,
                    annulled("q1"),
                    right("q2"),
                    wrong("q3"),
                    right("q4"),
                    right("q5"))
                .getOverall())
        .isEqualTo(points(3, 4));
    ScoringRule.Builder afterClaims =
        rule().addAnnulledItem(new AnnulledItem(TEST, "q3", "two right answers"));
    assertThat(
            evaluate(
                    afterClaims,
                    FIVE,
                    right("q1"),
                    right("q2"),
                    wrong("q3"),
                    right("q4"),
                    right("q5"))
                .getOverall())
        .isEqualTo(points(4, 4));
  }

  @Test
  void whereAllItemsAreAnnulledNothingWasAssessed() {
    CompetenceProfile profile =
        evaluate(
            rule(),
            FIVE,
            annulled("q1"),
            annulled("q2"),
            annulled("q3"),
            annulled("q4"),
            annulled("q5"));
    assertThat(profile.getOverall()).isEqualTo(NOT_ASSESSED);
    assertThat(profile.getOutcomes()).isEmpty();
  }

  @Test
  void pilotItemsNeverScoreEvenUnmarked() {
    Instrument test = Toy.test(item("q1", A1), pilot(item("q2", A1)), pilot(essay("q3", A1)));
    assertThat(
            evaluate(
                    rule(),
                    test,
                    right("q1"),
                    right("q2"),
                    Response.Answered.of("q3", new Answer.Text("text")))
                .getOutcomes())
        .containsExactly(Map.entry(A, points(1, 1)), Map.entry(A1, points(1, 1)));
  }

  @Test
  void lateAnswersAreTreatedAsTheRuleSays() {
    Response late = new Response.Late("q1", Answer.Choice.of("a"), Optional.empty());
    Instrument test = Toy.test(item("q1", A1), item("q2", A1));
    assertThat(evaluate(rule(), test, late, right("q2")).getOverall()).isEqualTo(points(1, 2));
    assertThat(
            evaluate(
                    responses(ResponsePolicy.builder().late(Treatment.COUNT)),
                    test,
                    late,
                    right("q2"))
                .getOverall())
        .isEqualTo(points(2, 2));
    assertThat(
            evaluate(
                    responses(ResponsePolicy.builder().late(Treatment.LEAVE_OUT)),
                    test,
                    late,
                    right("q2"))
                .getOverall())
        .isEqualTo(points(1, 1));
  }

  @Test
  void anItemWithoutItsMarkIsNotYetMarkedAllTheWayUp() {
    Instrument test = Toy.test(item("q1", A1), essay("q2", A2), item("q3", B1));
    Response written = Response.Answered.of("q2", new Answer.Text("because"));
    CompetenceProfile waiting = evaluate(rule(), test, right("q1"), written, right("q3"));
    assertThat(waiting.getOutcomes())
        .containsExactly(
            Map.entry(A, NOT_YET_MARKED),
            Map.entry(B, points(1, 1)),
            Map.entry(A1, points(1, 1)),
            Map.entry(A2, NOT_YET_MARKED),
            Map.entry(B1, points(1, 1)));
    assertThat(waiting.getOverall()).isEqualTo(NOT_YET_MARKED);
    Response marked =
        new Response.Answered("q2", new Answer.Text("because"), Optional.of(Rational.of(7, 3)));
    CompetenceProfile done = evaluate(rule(), test, right("q1"), marked, right("q3"));
    assertThat(done.getOverall()).isEqualTo(mark("13/3", "6", "points"));
    assertThat(done.outcome(A2)).isEqualTo(mark("7/3", "4", "points"));
    assertThat(evaluate(rule(), test, right("q1"), skipped("q2"), right("q3")).getOverall())
        .isEqualTo(points(2, 6));
  }

  @Test
  void multipleChoiceEarnsPartialCreditAsTheRuleSays() {
    Item several =
        item("q1", A1).toBuilder()
            .key(
                new AnswerKey.MultipleChoice(
                    List.of("a", "b", "c", "d", "e"), List.of("a", "b", "c")))
            .maximum(Rational.of(2))
            .build();
    Instrument test = Toy.test(several);
    assertThat(partial(PartialCredit.NONE, test, "a", "b")).isEqualTo("0");
    assertThat(partial(PartialCredit.NONE, test, "c", "b", "a")).isEqualTo("2");
    assertThat(partial(PartialCredit.PROPORTIONAL, test, "a", "b")).isEqualTo("4/3");
    assertThat(partial(PartialCredit.PROPORTIONAL, test, "a", "b", "d")).isEqualTo("2/3");
    assertThat(partial(PartialCredit.PROPORTIONAL, test, "a", "d", "e")).isEqualTo("0");
    assertThat(partial(PartialCredit.PROPORTIONAL, test, "a", "b", "c", "d")).isEqualTo("4/3");
    assertThat(partial(PartialCredit.PER_OPTION, test, "a", "d")).isEqualTo("0.8");
    assertThat(partial(PartialCredit.PER_OPTION, test, "d", "e")).isEqualTo("0");
    assertThat(partial(PartialCredit.PER_OPTION, test, "a", "b", "c")).isEqualTo("2");
  }

  private static String partial(PartialCredit credit, Instrument test, String... options) {
    Outcome overall =
        evaluate(
                responses(ResponsePolicy.builder().partialCredit(credit)),
                test,
                answered("q1", options))
            .getOverall();
    return overall.markGiven().orElseThrow().getValue().toString();
  }

  @Test
  void gradedOptionsEarnTheirShareAndAreNeverWrong() {
    Map<String, Rational> shares = new LinkedHashMap<>();
    shares.put("no", Rational.ZERO);
    shares.put("some", Rational.of(1, 3));
    shares.put("yes", Rational.ONE);
    Instrument test =
        Toy.test(
            item("q1", A1).toBuilder().key(new AnswerKey.GradedChoice(shares)).build(),
            item("q2", A1).toBuilder().key(new AnswerKey.GradedChoice(shares)).build());
    ScoringRule.Builder strict =
        responses(ResponsePolicy.builder().wrongAnswerPenalty(Rational.ONE).floor(Floor.NONE));
    assertThat(evaluate(strict, test, answered("q1", "some"), answered("q2", "no")).getOverall())
        .isEqualTo(mark("1/3", "2", "points"));
  }

  @Test
  void numbersAreRightWithinTheirTolerance() {
    Item exact =
        item("q1", A1).toBuilder().key(AnswerKey.Numeric.exactly(Rational.parse("0.1"))).build();
    Item near =
        item("q2", A1).toBuilder()
            .key(new AnswerKey.Numeric(Rational.of(3), Optional.of(Rational.parse("0.05"))))
            .build();
    Instrument test = Toy.test(exact, near);
    assertThat(evaluate(rule(), test, number("q1", "1/10"), number("q2", "2.95")).getOverall())
        .isEqualTo(points(2, 2));
    assertThat(evaluate(rule(), test, number("q1", "0.1001"), number("q2", "3.0501")).getOverall())
        .isEqualTo(points(0, 2));
  }

  private static Response number(String item, String value) {
    return Response.Answered.of(item, new Answer.Numeric(Rational.parse(value)));
  }

  @Test
  void wrongAnswersCostTheirPenaltyDownToTheFloor() {
    ResponsePolicy.Builder third = ResponsePolicy.builder().wrongAnswerPenalty(Rational.of(1, 3));
    Response[] answers = {
      wrong("q1"), wrong("q2"), right("q3"), right("q4"), skipped("q5"),
    };
    CompetenceProfile floored = evaluate(responses(third), FIVE, answers);
    assertThat(floored.outcome(A1)).isEqualTo(points(0, 2));
    assertThat(floored.outcome(A)).isEqualTo(mark("1/3", "3", "points"));
    assertThat(floored.getOverall()).isEqualTo(mark("4/3", "5", "points"));
    CompetenceProfile open = evaluate(responses(third.floor(Floor.NONE)), FIVE, answers);
    assertThat(open.outcome(A1).markGiven().orElseThrow())
        .isEqualTo(
            Mark.builder()
                .value(Rational.of(-2, 3))
                .minimum(Rational.of(-2, 3))
                .maximum(Rational.of(2))
                .build());
    assertThat(open.getOverall().markGiven().orElseThrow().getMinimum())
        .isEqualTo(Rational.of(-5, 3));
  }

  @Test
  void meanOfItemsIsNotMeanOfMeans() {
    Instrument test =
        Toy.test(worth(item("q1", A1), 9), item("q2", A2), item("q3", A2), item("q4", A2));
    Response[] answers = {right("q1"), wrong("q2"), wrong("q3"), wrong("q4")};
    assertThat(percentage(evaluate(rule(), test, answers).outcome(A))).isEqualTo(Rational.of(75));
    CompetenceProfile items =
        evaluate(rule().aggregation(Aggregation.MEAN_OF_ITEMS), test, answers);
    assertThat(items.outcome(A)).isEqualTo(mark("1", "4", "items"));
    CompetenceProfile parts =
        evaluate(
            rule()
                .aggregation(Aggregation.MEAN_OF_PARTS)
                .incompleteParts(IncompleteParts.LEAVE_OUT),
            test,
            answers);
    assertThat(parts.outcome(A)).isEqualTo(mark("50", "100", "percent"));
    assertThat(parts.getOverall()).isEqualTo(mark("50", "100", "percent"));
  }

  @Test
  void aWholeWithAPartNobodyAssessedIsNotAssessedUnlessTheRuleLeavesItOut() {
    ScoringRule.Builder means = rule().aggregation(Aggregation.MEAN_OF_PARTS);
    CompetenceProfile profile =
        evaluate(means, FIVE, right("q1"), right("q2"), right("q3"), right("q4"), right("q5"));
    assertThat(profile.outcome(A)).isEqualTo(NOT_ASSESSED); // X.1 was asked nothing
    assertThat(profile.getOverall()).isEqualTo(NOT_ASSESSED);
    assertThat(profile.outcome(A1)).isEqualTo(mark("100", "100", "percent"));
  }

  @Test
  void partsWeighAsTheRuleSays() {
    ScoringRule.Builder weighted =
        rule()
            .aggregation(Aggregation.MEAN_OF_PARTS)
            .incompleteParts(IncompleteParts.LEAVE_OUT)
            .putWeight(A1, Rational.of(3))
            .putWeight(B, Rational.ZERO);
    CompetenceProfile profile =
        evaluate(weighted, FIVE, right("q1"), right("q2"), wrong("q3"), right("q4"), wrong("q5"));
    assertThat(percentage(profile.outcome(A))).isEqualTo(Rational.of(75));
    assertThat(percentage(profile.outcome(B))).isEqualTo(Rational.of(50));
    assertThat(percentage(profile.getOverall())).isEqualTo(Rational.of(75));
  }

  @Test
  void kindsOfNodeCanComeAboutDifferently() {
    ScoringRule.Builder mixed =
        rule()
            .putAggregationByKind(Kind.AREA, Aggregation.MEAN_OF_PARTS)
            .incompleteParts(IncompleteParts.LEAVE_OUT)
            .overallAggregation(Aggregation.MEAN_OF_ITEMS);
    CompetenceProfile profile =
        evaluate(mixed, FIVE, right("q1"), right("q2"), wrong("q3"), right("q4"), wrong("q5"));
    assertThat(profile.outcome(A1)).isEqualTo(points(2, 2));
    assertThat(profile.outcome(A)).isEqualTo(mark("50", "100", "percent"));
    assertThat(profile.getOverall()).isEqualTo(mark("3", "5", "items"));
  }

  @Test
  void anItemOfTwoAreasCountsInFullInBothAndOnceOverall() {
    Instrument test = Toy.test(worth(item("q1", A1, B1), 3), item("q2", A1));
    CompetenceProfile profile = evaluate(rule(), test, right("q1"), wrong("q2"));
    assertThat(profile.outcome(A)).isEqualTo(points(3, 4));
    assertThat(profile.outcome(B)).isEqualTo(points(3, 3));
    assertThat(profile.getOverall()).isEqualTo(points(3, 4));
  }

  @Test
  void anItemOfTwoAreasCanBeSplitSoThatAreasAddUp() {
    Instrument test = Toy.test(worth(item("q1", A1, B1), 3), item("q2", A1));
    CompetenceProfile profile =
        evaluate(rule().sharedItems(SharedItems.SPLIT), test, right("q1"), wrong("q2"));
    assertThat(profile.outcome(A)).isEqualTo(mark("1.5", "2.5", "points"));
    assertThat(profile.outcome(B)).isEqualTo(mark("1.5", "1.5", "points"));
    assertThat(profile.getOverall()).isEqualTo(points(3, 4));
  }

  @Test
  void aCompetenceOfTwoAreasCountsInBoth() {
    Instrument test = Toy.test(item("q1", X1), item("q2", A1), item("q3", B1));
    Response[] answers = {right("q1"), wrong("q2"), wrong("q3")};
    CompetenceProfile full = evaluate(rule(), test, answers);
    assertThat(full.outcome(A)).isEqualTo(points(1, 2));
    assertThat(full.outcome(B)).isEqualTo(points(1, 2));
    assertThat(full.getOverall()).isEqualTo(points(1, 3));
    CompetenceProfile split = evaluate(rule().sharedItems(SharedItems.SPLIT), test, answers);
    assertThat(split.outcome(A)).isEqualTo(mark("0.5", "1.5", "points"));
    assertThat(split.getOverall()).isEqualTo(points(1, 3));
  }

  @Test
  void statementsHaveOutcomesAndCountInTheirCompetence() {
    Instrument test = Toy.test(item("q1", O1), item("q2", A1));
    CompetenceProfile profile = evaluate(rule(), test, right("q1"), wrong("q2"));
    assertThat(profile.outcome(O1)).isEqualTo(points(1, 1));
    assertThat(profile.outcome(A1)).isEqualTo(points(1, 2));
    CompetenceProfile parts =
        evaluate(
            rule().putAggregationByKind(Kind.COMPETENCE, Aggregation.MEAN_OF_PARTS),
            test,
            right("q1"),
            wrong("q2"));
    assertThat(parts.outcome(A1)).isEqualTo(mark("50", "100", "percent"));
  }

  @Test
  void anExemptAreaLeavesBothDenominators() {
    Assessment exempt =
        Toy.assessment(sitting(right("q1"), wrong("q2"), right("q3"), wrong("q4"), wrong("q5")))
            .toBuilder()
            .addExemption(new Exemption(B, "degree"))
            .build();
    CompetenceProfile profile = evaluate(rule(), FIVE, exempt);
    assertThat(profile.getOverall()).isEqualTo(points(2, 3));
    assertThat(profile.outcome(B)).isEqualTo(new Outcome.Exempt("degree"));
    assertThat(profile.outcome(B1)).isEqualTo(new Outcome.Exempt("degree"));
    assertThat(profile.outcome(X1)).isEqualTo(NOT_ASSESSED);
    CompetenceProfile means =
        evaluate(
            rule()
                .aggregation(Aggregation.MEAN_OF_PARTS)
                .incompleteParts(IncompleteParts.LEAVE_OUT),
            FIVE,
            exempt);
    assertThat(percentage(means.getOverall())).isEqualTo(Rational.of(75));
  }

  @Test
  void anItemThatAlsoMeasuresSomethingNotExemptStays() {
    Instrument test = Toy.test(worth(item("q1", A1, B1), 2), item("q2", A1));
    Assessment exempt =
        Toy.assessment(sitting(right("q1"), wrong("q2"))).toBuilder()
            .addExemption(new Exemption(B1, "degree"))
            .build();
    assertThat(evaluate(rule(), test, exempt).getOverall()).isEqualTo(points(2, 3));
    assertThat(evaluate(rule().sharedItems(SharedItems.SPLIT), test, exempt).getOverall())
        .isEqualTo(points(1, 2));
  }

  @Test
  void exemptFromEverythingIsExemptOverall() {
    Assessment exempt =
        Toy.assessment().toBuilder()
            .addExemption(new Exemption(A, "degree"))
            .addExemption(new Exemption(B, "degree"))
            .build();
    CompetenceProfile profile = evaluate(rule(), FIVE, exempt);
    assertThat(profile.getOverall()).isEqualTo(new Outcome.Exempt("every part is exempt"));
    assertThat(profile.outcome(X1)).isEqualTo(new Outcome.Exempt("degree"));
  }

  @Test
  void twoSittingsOfOneInstrumentNeedAPolicy() {
    Sitting first = sitting("s1", "2026-03-14T10:00:00+01:00[Europe/Madrid]", right("q1"));
    Sitting second =
        sitting("s2", "2026-03-15T10:00:00+01:00[Europe/Madrid]", right("q1"), right("q2"));
    Assessment both = Toy.assessment(second, first);
    assertThatThrownBy(() -> evaluate(rule(), FIVE, both))
        .hasMessage(
            "assessment of ana#/sittings/0: sitting must be the only one of instrument toy-test, "
                + "'s2' was beside 's1' [evaluation.repeated-sitting]");
    CompetenceProfile latest =
        evaluate(rule().repeatedSittings(RepeatedSittings.LATEST), FIVE, both);
    assertThat(latest.getOverall()).isEqualTo(points(2, 5));
    assertThat(latest.getSittings()).extracting(f -> f.getId()).containsExactly("s2");
    assertThat(evaluate(rule().repeatedSittings(RepeatedSittings.FIRST), FIVE, both).getOverall())
        .isEqualTo(points(1, 5));
  }

  @Test
  void sittingsOfDifferentInstrumentsAddUp() {
    VersionedId other = VersionedId.parse("other@1");
    InstrumentLibrary library =
        Toy.library(Toy.test(item("q1", A1)), Toy.test(other, item("q1", B1), item("q2", B1)));
    Sitting second =
        sitting("s2", "2026-03-15T10:00:00+01:00[Europe/Madrid]", right("q1"), wrong("q2"))
            .toBuilder()
            .instrument(other)
            .build();
    CompetenceProfile profile =
        Evaluator.of(rule().build(), Toy.CATALOG, library)
            .orThrow()
            .evaluate(
                Toy.assessment(sitting(wrong("q1")), second)
                    .resolve(Toy.CATALOG, library)
                    .orThrow())
            .orThrow();
    assertThat(profile.outcome(A)).isEqualTo(points(0, 1));
    assertThat(profile.outcome(B)).isEqualTo(points(1, 2));
    assertThat(profile.getOverall()).isEqualTo(points(1, 3));
  }

  @Test
  void anAssessmentResolvedWithAnotherLibraryIsMisuse() {
    Evaluator evaluator = Evaluator.of(rule().build(), Toy.CATALOG).orThrow();
    assertThatThrownBy(
            () ->
                evaluator.evaluate(
                    Toy.assessment(sitting(right("q1")))
                        .resolve(Toy.CATALOG, Toy.library(FIVE))
                        .orThrow()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "plain@1 was not prepared for toy-test@1: "
                + "assessments must be resolved with the evaluator's library");
  }

  @Test
  void exactFractionsOfAnyFinenessAddUp() {
    Instrument test =
        Toy.test(
            item("q1", A1).toBuilder().maximum(Rational.parse("1/999983")).build(),
            item("q2", A1).toBuilder().maximum(Rational.parse("1/999979")).build(),
            item("q3", A1).toBuilder().maximum(Rational.parse("0.57")).build());
    Mark overall =
        evaluate(rule(), test, right("q1"), wrong("q2"), right("q3"))
            .getOverall()
            .markGiven()
            .orElseThrow();
    assertThat(overall.getValue()).isEqualTo(Rational.parse("0.57").plus(Rational.of(1, 999983)));
    assertThat(overall.getMaximum())
        .isEqualTo(
            Rational.parse("0.57").plus(Rational.of(1, 999983)).plus(Rational.of(1, 999979)));
  }
}
