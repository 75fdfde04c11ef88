package org.baremo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.O1;
import static org.baremo.core.assessment.Toy.TEST;
import static org.baremo.core.assessment.Toy.X1;
import static org.baremo.core.assessment.Toy.item;
import static org.baremo.core.assessment.Toy.sitting;
import static org.baremo.core.assessment.Toy.worth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.Response;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.LevelBands.Band;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.evaluation.ScoringRule.AnnulledItem;
import org.baremo.core.evaluation.ScoringRule.IncompleteParts;
import org.baremo.core.evaluation.ScoringRule.SharedItems;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.instrument.Item;
import org.baremo.core.json.Json;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;

class EvaluationPropertiesTest {
  private static final Instrument TEN =
      Toy.test(
          item("q0", A1),
          worth(item("q1", A1), 2),
          item("q2", A2),
          worth(item("q3", A2, B1), 3),
          item("q4", B1),
          item("q5", X1),
          item("q6", O1),
          worth(item("q7", X1, A1), 5),
          item("q8", B),
          item("q9", A));
  private static final InstrumentLibrary LIBRARY = Toy.library(TEN);

  private static ScoringRule.Builder rule(Aggregation aggregation) {
    return ScoringRule.builder()
        .id(VersionedId.parse("plain@1"))
        .edition(EDITION)
        .aggregation(aggregation)
        .incompleteParts(IncompleteParts.LEAVE_OUT);
  }

  private static CompetenceProfile evaluate(ScoringRule.Builder rule, List<Response> responses) {
    return Evaluator.of(rule.build(), Toy.CATALOG, LIBRARY)
        .orThrow()
        .evaluate(
            Toy.assessment(sitting(responses.toArray(Response[]::new)))
                .resolve(Toy.CATALOG, LIBRARY)
                .orThrow())
        .orThrow();
  }

  @Provide
  Arbitrary<List<Response>> sheets() {
    return Arbitraries.integers()
        .between(0, 3)
        .list()
        .ofSize(10)
        .map(
            kinds -> {
              List<Response> all = new ArrayList<>();
              for (int i = 0; i < kinds.size(); i++) {
                all.add(response("q" + i, kinds.get(i)));
              }
              return all;
            });
  }

  private static Response response(String item, int kind) {
    return switch (kind) {
      case 0 -> Toy.right(item);
      case 1 -> Toy.wrong(item);
      case 2 -> Toy.skipped(item);
      default -> Toy.annulled(item);
    };
  }

  @Property(tries = 60)
  void theOrderOfResponsesSaysNothing(
      @ForAll("sheets") List<Response> sheet,
      @ForAll Aggregation aggregation,
      @ForAll Random random) {
    List<Response> shuffled = new ArrayList<>(sheet);
    Collections.shuffle(shuffled, random);
    assertThat(evaluate(rule(aggregation), shuffled)).isEqualTo(evaluate(rule(aggregation), sheet));
  }

  @Property(tries = 60)
  void splitItemsMakeAreasAddUpToTheWhole(@ForAll("sheets") List<Response> sheet) {
    for (Aggregation aggregation : List.of(Aggregation.SUM_OF_MARKS, Aggregation.MEAN_OF_ITEMS)) {
      CompetenceProfile profile = evaluate(rule(aggregation).sharedItems(SharedItems.SPLIT), sheet);
      Rational value = Rational.ZERO;
      Rational maximum = Rational.ZERO;
      for (Outcome area : List.of(profile.outcome(A), profile.outcome(B))) {
        value = value.plus(area.markGiven().map(Mark::getValue).orElse(Rational.ZERO));
        maximum = maximum.plus(area.markGiven().map(Mark::getMaximum).orElse(Rational.ZERO));
      }
      Optional<Mark> overall = profile.getOverall().markGiven();
      assertThat(overall.map(Mark::getValue).orElse(Rational.ZERO)).isEqualTo(value);
      assertThat(overall.map(Mark::getMaximum).orElse(Rational.ZERO)).isEqualTo(maximum);
    }
  }

  @Property(tries = 60)
  void onlyTheRatiosOfWeightsMatter(
      @ForAll("sheets") List<Response> sheet,
      @ForAll @IntRange(max = 7) int a1,
      @ForAll @IntRange(max = 7) int b,
      @ForAll @IntRange(min = 1, max = 50) int factor) {
    List<Response> ofCompetences = new ArrayList<>(sheet);
    ofCompetences.set(8, Toy.annulled("q8")); // an area's own items weigh 1 whatever its parts do
    ofCompetences.set(9, Toy.annulled("q9"));
    ScoringRule.Builder once =
        rule(Aggregation.MEAN_OF_PARTS)
            .putAggregationByKind(Kind.COMPETENCE, Aggregation.MEAN_OF_ITEMS)
            .putWeight(A1, Rational.of(a1))
            .putWeight(B1, Rational.of(b))
            .putWeight(A2, Rational.ONE)
            .putWeight(X1, Rational.ONE)
            .putWeight(A, Rational.of(b))
            .putWeight(B, Rational.of(a1));
    ScoringRule.Builder scaled =
        rule(Aggregation.MEAN_OF_PARTS)
            .putAggregationByKind(Kind.COMPETENCE, Aggregation.MEAN_OF_ITEMS);
    once.build()
        .getWeights()
        .forEach((ref, weight) -> scaled.putWeight(ref, weight.times(Rational.of(1, factor))));
    assertThat(evaluate(scaled, ofCompetences).getOverall())
        .isEqualTo(evaluate(once, ofCompetences).getOverall());
  }

  @Property(tries = 60)
  void annullingByRuleIsAnnullingEverySheetAndRestoringUndoesIt(
      @ForAll("sheets") List<Response> sheet,
      @ForAll Aggregation aggregation,
      @ForAll @IntRange(max = 9) int item) {
    List<Response> annulled = new ArrayList<>(sheet);
    annulled.set(item, Toy.annulled("q" + item));
    ScoringRule.Builder rule = rule(aggregation);
    CompetenceProfile before = evaluate(rule, sheet);
    CompetenceProfile bySheet = evaluate(rule, annulled);
    CompetenceProfile byRule =
        evaluate(
            rule(aggregation).addAnnulledItem(new AnnulledItem(TEST, "q" + item, "claim")), sheet);
    assertThat(byRule.getOutcomes()).isEqualTo(bySheet.getOutcomes());
    assertThat(byRule.getOverall()).isEqualTo(bySheet.getOverall());
    assertThat(evaluate(rule, sheet)).isEqualTo(before);
  }

  /** The annulled item takes exactly its own mark and its own maximum with it. */
  @Property(tries = 60)
  void annullingAnItemChangesNoOther(
      @ForAll("sheets") List<Response> sheet, @ForAll @IntRange(max = 9) int position) {
    Item item = TEN.getItems().get(position);
    boolean isRight =
        sheet.get(position) instanceof Response.Answered answered
            && answered.answer().equals(Answer.Choice.of("a"));
    boolean counted = !(sheet.get(position) instanceof Response.Annulled);
    List<Response> annulled = new ArrayList<>(sheet);
    annulled.set(position, Toy.annulled(item.getId()));
    Outcome before = evaluate(rule(Aggregation.SUM_OF_MARKS), sheet).getOverall();
    Outcome after = evaluate(rule(Aggregation.SUM_OF_MARKS), annulled).getOverall();
    Rational lostValue = isRight ? item.getMaximum() : Rational.ZERO;
    Rational lostMaximum = counted ? item.getMaximum() : Rational.ZERO;
    assertThat(value(before).minus(value(after))).isEqualTo(lostValue);
    assertThat(maximum(before).minus(maximum(after))).isEqualTo(lostMaximum);
  }

  private static Rational value(Outcome outcome) {
    return outcome.markGiven().map(Mark::getValue).orElse(Rational.ZERO);
  }

  private static Rational maximum(Outcome outcome) {
    return outcome.markGiven().map(Mark::getMaximum).orElse(Rational.ZERO);
  }

  @Property(tries = 60)
  void bandsAreHalfOpenWhereverTheirEdgesAre(
      @ForAll @IntRange(max = 98) int first,
      @ForAll @IntRange(min = 1, max = 999) int numerator,
      @ForAll @IntRange(min = 1, max = 1000) int denominator) {
    Rational from = Rational.of(first);
    Rational next = from.plus(Rational.of(Math.min(numerator, denominator), denominator));
    LevelBands bands = new LevelBands(List.of(new Band(Toy.LOW, from), new Band(Toy.HIGH, next)));
    Rational hair = Rational.of(1, 1_000_000_007);
    assertThat(level(bands, from)).contains(Toy.LOW);
    assertThat(level(bands, next.minus(hair))).contains(Toy.LOW);
    assertThat(level(bands, next)).contains(Toy.HIGH);
    if (first > 0) {
      assertThat(level(bands, from.minus(hair))).isEmpty();
    }
  }

  private static Optional<LevelRef> level(LevelBands bands, Rational percentage) {
    ScoringRule.Builder rule = rule(Aggregation.SUM_OF_MARKS).overallLevels(bands);
    CompetenceProfile profile =
        Evaluator.of(rule.build(), Toy.CATALOG)
            .orThrow()
            .evaluate(
                Toy.reported(
                        ReportedResults.builder()
                            .overall(Outcome.Assessed.of(Mark.of(percentage, Rational.HUNDRED))))
                    .resolve(Toy.CATALOG)
                    .orThrow())
            .orThrow();
    Outcome.Assessed overall = (Outcome.Assessed) profile.getOverall();
    return overall.standing().orElseThrow() instanceof Standing.Attained attained
        ? Optional.of(attained.level())
        : Optional.empty();
  }

  @Property(tries = 60)
  void profilesSurviveJson(
      @ForAll("sheets") List<Response> sheet, @ForAll Aggregation aggregation) {
    CompetenceProfile profile =
        evaluate(rule(aggregation).overallLevels(EvaluationContractTest.BANDS), sheet);
    Json json = Json.standard();
    assertThat(json.read(json.write(profile), CompetenceProfile.class, "p").orThrow())
        .isEqualTo(profile);
  }
}
