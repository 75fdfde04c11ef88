package org.baremo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;
import static org.baremo.core.assessment.Toy.O1;
import static org.baremo.core.assessment.Toy.TEST;
import static org.baremo.core.assessment.Toy.X1;
import static org.baremo.core.assessment.Toy.item;
import static org.baremo.core.assessment.Toy.right;
import static org.baremo.core.assessment.Toy.sitting;
import static org.baremo.core.assessment.Toy.wrong;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Exemption;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.LevelBands.Band;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.evaluation.ScoringRule.AnnulledItem;
import org.baremo.core.evaluation.ScoringRule.IncompleteParts;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class ReportedResultsTest {
  private static final Outcome NOT_ASSESSED = new Outcome.NotAssessed();
  private static final LevelBands BANDS = EvaluationContractTest.BANDS;

  private static ScoringRule.Builder rule() {
    return ScoringRule.sumOfMarks(VersionedId.parse("plain@1"), EDITION).toBuilder();
  }

  private static Outcome points(long value, long maximum) {
    return Outcome.Assessed.of(Mark.of(value, maximum));
  }

  private static Outcome percent(String value) {
    return Outcome.Assessed.of(
        Mark.builder()
            .value(Rational.parse(value))
            .maximum(Rational.HUNDRED)
            .unit("percent")
            .build());
  }

  private static ReportedResults.Builder results() {
    return ReportedResults.builder();
  }

  private static Checked<CompetenceProfile> check(
      ScoringRule.Builder rule, ReportedResults.Builder results) {
    return check(rule, Toy.reported(results));
  }

  private static Checked<CompetenceProfile> check(ScoringRule.Builder rule, Assessment assessment) {
    return Evaluator.of(rule.build(), Toy.CATALOG)
        .orThrow()
        .evaluate(assessment.resolve(Toy.CATALOG).orThrow());
  }

  private static List<String> problems(Checked<?> checked) {
    return checked.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void reportedResultsPassThrough() {
    CompetenceProfile profile =
        check(
                rule(),
                results()
                    .overall(points(43, 60))
                    .putOutcome(B, points(20, 30))
                    .putOutcome(O1, points(1, 2))
                    .putOutcome(A1, NOT_ASSESSED))
            .orThrow();
    assertThat(profile.getOverall()).isEqualTo(points(43, 60));
    assertThat(profile.getOutcomes())
        .containsExactly(
            Map.entry(B, points(20, 30)), Map.entry(A1, NOT_ASSESSED), Map.entry(O1, points(1, 2)));
  }

  @Test
  void whatIsNotReportedIsRolledUpFromWhatIs() {
    CompetenceProfile profile =
        check(rule(), results().putOutcome(A, points(23, 30)).putOutcome(B, points(20, 30)))
            .orThrow();
    assertThat(profile.getOverall()).isEqualTo(points(43, 60));
    CompetenceProfile fine =
        check(
                rule(),
                results()
                    .putOutcome(A1, points(3, 4))
                    .putOutcome(A2, points(0, 4))
                    .putOutcome(X1, points(1, 2)))
            .orThrow();
    assertThat(fine.outcome(A)).isEqualTo(points(4, 10));
    assertThat(fine.outcome(B)).isEqualTo(NOT_ASSESSED); // B.1 is missing, and unknown is not zero
    assertThat(fine.getOverall()).isEqualTo(NOT_ASSESSED);
  }

  @Test
  void aMissingAreaIsNoZeroAndNoExemption() {
    ReportedResults.Builder onlyA = results().putOutcome(A, points(25, 30));
    assertThat(check(rule(), onlyA).orThrow().getOverall()).isEqualTo(NOT_ASSESSED);
    assertThat(
            check(rule().incompleteParts(IncompleteParts.LEAVE_OUT), onlyA).orThrow().getOverall())
        .isEqualTo(points(25, 30));
    assertThat(
            check(rule(), results().putOutcome(A, points(25, 30)).putOutcome(B, points(0, 30)))
                .orThrow()
                .getOverall())
        .isEqualTo(points(25, 60));
    assertThat(
            check(
                    rule(),
                    results()
                        .putOutcome(A, points(25, 30))
                        .putOutcome(B, new Outcome.Exempt("degree")))
                .orThrow()
                .getOverall())
        .isEqualTo(points(25, 30));
    assertThat(
            check(
                    rule(),
                    results()
                        .putOutcome(A, points(25, 30))
                        .putOutcome(B, new Outcome.NotYetMarked()))
                .orThrow()
                .getOverall())
        .isEqualTo(new Outcome.NotYetMarked());
  }

  @Test
  void aTotalThatContradictsItsPartsIsRefusedWithBothSides() {
    Checked<CompetenceProfile> checked =
        check(
            rule(),
            results()
                .overall(points(44, 60))
                .putOutcome(A, points(23, 30))
                .putOutcome(B, points(20, 30)));
    assertThat(problems(checked))
        .containsExactly(
            "assessment of ana#/reported/overall: overall was reported as 44 of 60 points, and its"
                + " parts give 43 of 60 points [evaluation.contradiction]");
    assertThat(
            problems(
                check(
                    rule(),
                    results()
                        .overall(points(43, 60))
                        .putOutcome(A, points(23, 30))
                        .putOutcome(B, new Outcome.NotYetMarked()))))
        .containsExactly(
            "assessment of ana#/reported/overall: overall was reported as 43 of 60 points, and its"
                + " parts give not yet marked [evaluation.contradiction]");
  }

  @Test
  void theSameShareOfAnotherMaximumIsNoContradiction() {
    assertThat(
            check(
                    rule(),
                    results()
                        .overall(points(86, 120))
                        .putOutcome(A, points(23, 30))
                        .putOutcome(B, points(20, 30)))
                .orThrow()
                .getOverall())
        .isEqualTo(points(86, 120));
  }

  @Test
  void aRoundedTotalNeedsAToleranceAndNeverCrossesACut() {
    ReportedResults.Builder rounded =
        results()
            .overall(percent("70"))
            .putOutcome(A, Outcome.Assessed.of(Mark.of(Rational.parse("20.999"), Rational.of(30))))
            .putOutcome(B, points(21, 30));
    assertThat(problems(check(rule(), rounded)))
        .containsExactly(
            "assessment of ana#/reported/overall: overall was reported as 70 of 100 percent, and"
                + " its parts give 41.999 of 60 points [evaluation.contradiction]");
    Checked<CompetenceProfile> tolerant =
        check(rule().reportedTolerance(Rational.parse("0.005")), rounded);
    assertThat(problems(tolerant))
        .containsExactly(
            "assessment of ana#/reported/overall: overall was reported as 70 of 100 percent, and"
                + " its parts give 41.999 of 60 points, which is used [evaluation.rounded]");
    Mark overall = tolerant.orThrow().getOverall().markGiven().orElseThrow();
    assertThat(CutScore.overall(Comparison.AT_LEAST, 70).isMetBy(overall)).isFalse();
  }

  @Test
  void partsInDifferentUnitsAreNotSummed() {
    Checked<CompetenceProfile> checked =
        check(rule(), results().putOutcome(A, points(23, 30)).putOutcome(B, percent("50")));
    assertThat(problems(checked))
        .containsExactly(
            "assessment of ana#/reported/overall: overall cannot be summed from parts in different"
                + " units, and is not assessed [evaluation.units-differ]");
    assertThat(checked.orThrow().getOverall()).isEqualTo(NOT_ASSESSED);
    assertThat(
            check(
                    rule().aggregation(Aggregation.MEAN_OF_PARTS),
                    results().putOutcome(A, points(15, 20)).putOutcome(B, percent("50")))
                .orThrow()
                .getOverall())
        .isEqualTo(percent("62.5"));
  }

  @Test
  void levelsComeFromExactHalfOpenBands() {
    ScoringRule.Builder levels = rule().putLevel(Kind.AREA, BANDS).overallLevels(BANDS);
    assertThat(standing(levels, "29.999999")).isEqualTo(below());
    assertThat(standing(levels, "0")).isEqualTo(below());
    assertThat(standing(levels, "30")).isEqualTo(new Standing.Attained(LOW));
    assertThat(standing(levels, "47.5")).isEqualTo(new Standing.Attained(LOW));
    assertThat(standing(levels, "143/3")).isEqualTo(new Standing.Attained(LOW));
    assertThat(standing(levels, "48")).isEqualTo(new Standing.Attained(MIDDLE));
    assertThat(standing(levels, "80.9999")).isEqualTo(new Standing.Attained(MIDDLE));
    assertThat(standing(levels, "81")).isEqualTo(new Standing.Attained(HIGH));
    assertThat(standing(levels, "100")).isEqualTo(new Standing.Attained(HIGH));
  }

  private static Standing below() {
    return new Standing.BelowFirstLevel(EDITION, "three");
  }

  private static Standing standing(ScoringRule.Builder levels, String value) {
    Outcome overall = check(levels, results().overall(percent(value))).orThrow().getOverall();
    return ((Outcome.Assessed) overall).standing().orElseThrow();
  }

  @Test
  void aReportedLevelMustBeTheOneThatItsMarkAttains() {
    Outcome overstated =
        new Outcome.Assessed(
            Optional.of(Mark.of(40, 100)), Optional.of(new Standing.Attained(HIGH)));
    assertThat(
            problems(check(rule().putLevel(Kind.AREA, BANDS), results().putOutcome(A, overstated))))
        .containsExactly(
            "assessment of ana#/reported/outcomes/toy@1~1area~1A: toy@1/area/A was reported as 40"
                + " of 100 points (toy@1/level/three/high), and the rule gives 40 of 100 points"
                + " (toy@1/level/three/low) [evaluation.contradiction]");
    Outcome onlyLevel =
        new Outcome.Assessed(Optional.empty(), Optional.of(new Standing.Attained(HIGH)));
    CompetenceProfile profile =
        check(rule().putLevel(Kind.AREA, BANDS), results().putOutcome(A, onlyLevel)).orThrow();
    assertThat(profile.outcome(A)).isEqualTo(onlyLevel);
    assertThat(profile.getOverall()).isEqualTo(NOT_ASSESSED);
  }

  @Test
  void sittingsAndReportedAreasMakeOneWhole() {
    InstrumentLibrary library = Toy.library(Toy.test(item("q1", A1), item("q2", A1)));
    Assessment both =
        Toy.assessment(sitting(right("q1"), wrong("q2"))).toBuilder()
            .reported(results().putOutcome(B, points(3, 4)).build())
            .build();
    CompetenceProfile profile = evaluate(rule(), library, both).orThrow();
    assertThat(profile.outcome(A)).isEqualTo(points(1, 2));
    assertThat(profile.outcome(B)).isEqualTo(points(3, 4));
    assertThat(profile.getOverall()).isEqualTo(points(4, 6));
  }

  @Test
  void aReportedAreaMustAgreeWithItsItems() {
    InstrumentLibrary library =
        Toy.library(Toy.test(item("q1", A1), item("q2", A2), item("q3", X1)));
    Assessment.Builder both =
        Toy.assessment(sitting(right("q1"), wrong("q2"), right("q3"))).toBuilder();
    assertThat(
            problems(
                evaluate(
                    rule(),
                    library,
                    both.reported(results().putOutcome(A, points(3, 3)).build()).build())))
        .containsExactly(
            "assessment of ana#/reported/outcomes/toy@1~1area~1A: toy@1/area/A was reported as 3 of"
                + " 3 points, and its parts give 2 of 3 points [evaluation.contradiction]");
    assertThat(
            evaluate(
                    rule(),
                    library,
                    both.reported(results().putOutcome(A, points(2, 3)).build()).build())
                .orThrow()
                .outcome(A))
        .isEqualTo(points(2, 3));
  }

  private static Checked<CompetenceProfile> evaluate(
      ScoringRule.Builder rule, InstrumentLibrary library, Assessment assessment) {
    return Evaluator.of(rule.build(), Toy.CATALOG, library)
        .orThrow()
        .evaluate(assessment.resolve(Toy.CATALOG, library).orThrow());
  }

  @Test
  void anExemptAreaCannotHaveAnAssessedPart() {
    Assessment contradictory =
        Toy.reported(results().putOutcome(A1, points(1, 2))).toBuilder()
            .addExemption(new Exemption(A, "degree"))
            .build();
    assertThat(problems(check(rule(), contradictory)))
        .containsExactly(
            "assessment of ana#/reported/outcomes/toy@1~1competence~1A.1: toy@1/competence/A.1 was"
                + " reported as 1 of 2 points, and its parts give exempt"
                + " [evaluation.contradiction]");
  }

  @Test
  void anExemptionCoversOnlyWhatLiesBelowExemptNodesAlone() {
    Assessment one =
        Toy.reported(results().putOutcome(A1, points(1, 2))).toBuilder()
            .addExemption(new Exemption(A, "degree"))
            .build();
    CompetenceProfile below = CompetenceProfile.asReported(one.resolve(Toy.CATALOG).orThrow());
    assertThat(below.outcome(A2)).isEqualTo(new Outcome.Exempt("degree"));
    assertThat(below.outcome(A1)).isEqualTo(points(1, 2));
    assertThat(below.outcome(X1)).isEqualTo(new Outcome.NotAssessed());
    Assessment both = one.toBuilder().addExemption(new Exemption(B, "work")).build();
    assertThat(CompetenceProfile.asReported(both.resolve(Toy.CATALOG).orThrow()).outcome(X1))
        .isInstanceOf(Outcome.Exempt.class);
  }

  @Test
  void aProfileHoldsOutcomesOfOneEdition() {
    Ref other = EditionRef.of("toy", "2").ref(Kind.AREA, "A");
    CompetenceProfile.Builder mixed =
        CompetenceProfile.builder()
            .holder(Toy.ANA)
            .edition(Toy.EDITION)
            .putOutcome(A, points(1, 2))
            .putOutcome(other, points(1, 2));
    assertThat(Checked.built(Location.of("p", ""), mixed::build).problems())
        .extracting(problem -> problem.getLocation() + " " + problem.getMessage())
        .containsExactly(
            "p#/outcomes/toy@2~1area~1A outcomes must be of edition toy@1, was of toy@2/area/A");
  }

  @Test
  void resultsCanBeTakenAsReported() {
    Assessment reported =
        Toy.reported(results().overall(points(1, 2)).putOutcome(A, points(9, 10))).toBuilder()
            .addExemption(new Exemption(B, "degree"))
            .build();
    CompetenceProfile profile =
        CompetenceProfile.asReported(reported.resolve(Toy.CATALOG).orThrow());
    assertThat(profile.getOverall()).isEqualTo(points(1, 2));
    assertThat(profile.getOutcomes())
        .containsExactly(
            Map.entry(A, points(9, 10)),
            Map.entry(B, new Outcome.Exempt("degree")),
            Map.entry(B1, new Outcome.Exempt("degree")));
    assertThat(profile.getScoringRule()).isEmpty();
    InstrumentLibrary library = Toy.library(Toy.test(item("q1", A1)));
    assertThatThrownBy(
            () ->
                CompetenceProfile.asReported(
                    Toy.assessment(sitting(right("q1"))).resolve(Toy.CATALOG, library).orThrow()))
        .hasMessage("responses need a scoring rule, had 1 sittings");
  }

  @Test
  void aRuleIsLookedUpWithEverythingItRefersTo() {
    ScoringRule.Builder lost =
        rule()
            .putWeight(EDITION.ref(Kind.AREA, "Z"), Rational.ONE)
            .putAggregationByKind(Kind.THREAD, Aggregation.MEAN_OF_ITEMS)
            .putLevel(Kind.AREA, LevelBands.of(Band.of(MIDDLE, 10), Band.of(LOW, 20)))
            .overallLevels(LevelBands.of(Band.of(EDITION.level("three", "top"), 10)))
            .addAnnulledItem(new AnnulledItem(TEST, "q9", "typo"))
            .addAnnulledItem(new AnnulledItem(VersionedId.parse("other@1"), "q1", "typo"));
    assertThat(
            problems(
                Evaluator.of(lost.build(), Toy.CATALOG, Toy.library(Toy.test(item("q1", A1))))))
        .containsExactly(
            "plain@1#/weights/toy@1~1area~1Z: toy@1 has no area Z; it has A, B [ref.unresolved]",
            "plain@1#/aggregationByKind/thread: kind must be one of [area, competence,"
                + " learning-outcome], was thread [ref.unresolved]",
            "plain@1#/levels/area/bands/1/level: level must be above the band's before, was"
                + " toy@1/level/three/low [evaluation.levels-fall]",
            "plain@1#/overallLevels/bands/0/level: scale three of toy@1 has no level top; it has"
                + " low, middle, high [ref.unresolved]",
            "plain@1#/annulledItems/0/item: item must be one of toy-test@1, was 'q9'"
                + " [ref.unresolved]",
            "plain@1#/annulledItems/1/instrument: instrument is not in the library, so nothing of"
                + " it is annulled: other@1 [evaluation.unknown-instrument]");
    assertThat(
            problems(Evaluator.of(rule().edition(EditionRef.of("toy", "9")).build(), Toy.CATALOG)))
        .containsExactly(
            "plain@1#/edition: toy has no edition 9; the catalogue has 1" + " [ref.unresolved]");
  }

  @Test
  void rulesSayWhatIsWrongWithThem() {
    assertThatThrownBy(
            () ->
                rule()
                    .putWeight(A, Rational.of(-1))
                    .reportedTolerance(Rational.of(-2))
                    .addAnnulledItem(new AnnulledItem(TEST, "q1", "typo"))
                    .addAnnulledItem(new AnnulledItem(TEST, "q1", "again"))
                    .build())
        .hasMessage(
            "weight of toy@1/area/A must be 0 or more, was -1; "
                + "reportedTolerance must be 0 or more, was -2; "
                + "item must be annulled once, was twice: 'q1' of toy-test@1");
    assertThatThrownBy(
            () ->
                ResponsePolicy.builder()
                    .wrongAnswerPenalty(Rational.of(-1, 3))
                    .skipped(ResponsePolicy.Treatment.COUNT)
                    .notReached(ResponsePolicy.Treatment.COUNT)
                    .build())
        .hasMessage(
            "wrongAnswerPenalty must be 0 or more, was -1/3; "
                + "skipped must be zero or leave-out, was count; "
                + "notReached must be zero or leave-out, was count");
    assertThatThrownBy(
            () -> LevelBands.of(Band.of(LOW, 30), Band.of(EDITION.level("other", "x"), 30)))
        .hasMessage(
            "from must be more than the band's before, 30, was 30; level must be of the same scale"
                + " as toy@1/level/three/low, was toy@1/level/other/x");
    assertThatThrownBy(() -> Band.of(LOW, 101)).hasMessage("from must be from 0 to 100, was 101");
    assertThatThrownBy(() -> CutScore.overall(Comparison.BELOW, -1))
        .hasMessage(
            "comparison must be above or at least, was <; percent must be from 0 to 100, was -1");
  }

  @Test
  void cutsAreStrictWhereTheySaySo() {
    CutScore above = CutScore.overall(Comparison.ABOVE, 70);
    CutScore atLeast = CutScore.overall(Comparison.AT_LEAST, 70);
    assertThat(above.isMetBy(Mark.of(42, 60))).isFalse();
    assertThat(above.isMetBy(Mark.of(43, 60))).isTrue();
    assertThat(atLeast.isMetBy(Mark.of(42, 60))).isTrue();
    CutScore area = CutScore.of(A, Comparison.ABOVE, 60);
    assertThat(area.isMetBy(Mark.of(Rational.parse("7.2"), Rational.of(12)))).isFalse();
    assertThat(area.isMetBy(Mark.of(8, 12))).isTrue();
    CutScore navarra = CutScore.overall(Comparison.AT_LEAST, 75);
    assertThat(navarra.isMetBy(Mark.of(Rational.parse("47.25"), Rational.of(63)))).isTrue();
    assertThat(navarra.isMetBy(Mark.of(47, 63))).isFalse();
    assertThat(navarra.isMetBy(Mark.of(48, 63))).isTrue();
    assertThat(navarra.isMetBy(Mark.of(27, 36))).isTrue();
    assertThat(
            CutScore.overall(Comparison.AT_LEAST, 57)
                .isMetBy(Mark.of(Rational.parse("0.57"), Rational.ONE)))
        .isTrue();
    assertThat(area).hasToString("toy@1/area/A > 60 %");
    assertThat(atLeast).hasToString("overall ≥ 70 %");
  }
}
