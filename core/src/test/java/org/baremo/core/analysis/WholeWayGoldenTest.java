package org.baremo.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.ANA;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.CATALOG;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;
import static org.baremo.core.assessment.Toy.O1;
import static org.baremo.core.assessment.Toy.TEST;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Exemption;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.Response;
import org.baremo.core.assessment.Sitting;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Toy;
import org.baremo.core.assessment.Training;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.evaluation.Evaluator;
import org.baremo.core.evaluation.LevelBands;
import org.baremo.core.evaluation.LevelBands.Band;
import org.baremo.core.evaluation.ResponsePolicy;
import org.baremo.core.evaluation.ScoringRule;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.Form;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.instrument.Item;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Digest;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

/** Each document type as it is written, from the instrument to the statistics of a cohort. */
class WholeWayGoldenTest {
  private static final LevelBands BANDS =
      LevelBands.of(Band.of(LOW, 30), Band.of(MIDDLE, 48), Band.of(HIGH, 81));

  private static <T> void assertGolden(T value, Class<T> type, String resource) throws IOException {
    byte[] golden;
    try (InputStream in = WholeWayGoldenTest.class.getResourceAsStream(resource)) {
      golden = Objects.requireNonNull(in, resource).readAllBytes();
    }
    assertThat(new String(Json.standard().pretty(value), StandardCharsets.UTF_8).strip())
        .isEqualTo(new String(golden, StandardCharsets.UTF_8).strip());
    assertThat(Json.standard().read(golden, type, resource).orThrow()).isEqualTo(value);
  }

  private static Instrument instrument() {
    Map<String, Rational> shares = new LinkedHashMap<>();
    shares.put("never", Rational.ZERO);
    shares.put("sometimes", Rational.of(1, 3));
    shares.put("always", Rational.ONE);
    return Instrument.builder()
        .id(TEST)
        .title(Toy.text("Toy test"))
        .edition(EDITION)
        .method(Instrument.Method.TEST)
        .addItems(
            Toy.item("q1", A1).toBuilder().level(LOW).build(),
            Item.builder()
                .id("q2")
                .key(new AnswerKey.MultipleChoice(List.of("a", "b", "c", "d"), List.of("b", "d")))
                .maximum(Rational.of(2))
                .addMeasures(A2, B1)
                .build(),
            Item.builder().id("q3").key(new AnswerKey.GradedChoice(shares)).addMeasure(O1).build(),
            Item.builder()
                .id("q4")
                .key(new AnswerKey.Numeric(Rational.of(3), Optional.of(Rational.of(1, 20))))
                .addMeasure(B1)
                .build(),
            Toy.essay("q5", B1),
            Toy.pilot(Toy.item("q6", A)))
        .addForm(
            Form.builder()
                .code("F")
                .addItems("q1", "q2", "q3", "q4", "q5", "q6")
                .timeLimit(Duration.ofMinutes(90))
                .build())
        .build();
  }

  private static Sitting sitting() {
    return Toy.sitting(
            Toy.right("q1"),
            Toy.answered("q2", "d", "a"),
            Toy.answered("q3", "sometimes"),
            new Response.Late("q4", new Answer.Numeric(Rational.parse("3.05")), Optional.empty()),
            new Response.Answered(
                "q5", new Answer.Text("because"), Optional.of(Rational.parse("2.5"))),
            new Response.Annulled("q6", "picture missing", Optional.empty()))
        .toBuilder()
        .place("centre 7")
        .proctoring(Sitting.Proctoring.ON_SITE)
        .addIdentityCheck(
            new Sitting.IdentityCheck(Sitting.IdentityEvidence.IDENTITY_DOCUMENT, true))
        .build();
  }

  private static ScoringRule rule() {
    return ScoringRule.sumOfMarks(VersionedId.parse("toy-scoring@1"), EDITION).toBuilder()
        .title(Toy.text("Toy scoring"))
        .responses(
            ResponsePolicy.builder()
                .partialCredit(ResponsePolicy.PartialCredit.PER_OPTION)
                .late(ResponsePolicy.Treatment.COUNT)
                .build())
        .putAggregationByKind(Kind.COMPETENCE, ScoringRule.Aggregation.MEAN_OF_ITEMS)
        .putWeight(A, Rational.of(2))
        .sharedItems(ScoringRule.SharedItems.SPLIT)
        .addAnnulledItem(new ScoringRule.AnnulledItem(TEST, "q6", "two right answers"))
        .putLevel(Kind.AREA, BANDS)
        .overallLevels(BANDS)
        .build();
  }

  private static CompetenceProfile profile() {
    InstrumentLibrary library = Toy.library(instrument());
    return Evaluator.of(rule(), CATALOG, library)
        .orThrow()
        .evaluate(Toy.assessment(sitting()).resolve(CATALOG, library).orThrow())
        .orThrow();
  }

  private static Assessment assessment() {
    LocalDate day = LocalDate.of(2026, 3, 14);
    Outcome below =
        new Outcome.Assessed(
            Optional.of(Mark.of(0, 12)),
            Optional.of(new Standing.BelowFirstLevel(EDITION, "three")));
    Outcome attained =
        new Outcome.Assessed(Optional.empty(), Optional.of(new Standing.Attained(MIDDLE)));
    return Assessment.builder()
        .holder(ANA)
        .edition(EDITION)
        .reported(
            ReportedResults.builder()
                .overall(Outcome.Assessed.of(Mark.of(43, 60)))
                .putOutcome(A, below)
                .putOutcome(A1, attained)
                .putOutcome(A2, new Outcome.NotAssessed())
                .putOutcome(B1, new Outcome.NotYetMarked())
                .addSitting(SittingFacts.builder().id("s0").heldOn(day).build())
                .build())
        .addEvidence(
            Training.builder()
                .topic("Data")
                .provider("School")
                .hours(Rational.parse("7.5"))
                .addCover(A1)
                .dates(DateRange.of(day, day))
                .build(),
            Portfolio.builder()
                .title("Works")
                .reference("file 7")
                .digest(Digest.sha256(new byte[0]))
                .submittedOn(day)
                .build(),
            HeldCertificate.builder()
                .scheme("comdix")
                .award("basic")
                .number("C-1")
                .level(LOW)
                .validity(DateRange.from(day))
                .build(),
            new Evidence.Declaration("I can", day))
        .addExemption(new Exemption(B, "degree"))
        .build();
  }

  @Test
  void instrumentsAreWrittenLikeThis() throws IOException {
    assertGolden(
        instrument(), Instrument.class, "/org/baremo/core/assessment/toy-instrument.golden.json");
  }

  @Test
  void sittingsAreWrittenLikeThis() throws IOException {
    assertGolden(sitting(), Sitting.class, "/org/baremo/core/assessment/toy-sitting.golden.json");
  }

  @Test
  void assessmentsAreWrittenLikeThis() throws IOException {
    assertGolden(
        assessment(), Assessment.class, "/org/baremo/core/assessment/toy-assessment.golden.json");
  }

  @Test
  void scoringRulesAreWrittenLikeThis() throws IOException {
    assertGolden(rule(), ScoringRule.class, "/org/baremo/core/evaluation/toy-scoring.golden.json");
  }

  @Test
  void profilesAreWrittenLikeThis() throws IOException {
    assertGolden(
        profile(), CompetenceProfile.class, "/org/baremo/core/evaluation/toy-profile.golden.json");
  }

  @Test
  void statisticsAreWrittenLikeThis() throws IOException {
    CohortPlan plan =
        CohortPlan.builder()
            .addCuts(
                CutScore.overall(Comparison.ABOVE, 50), CutScore.of(B, Comparison.AT_LEAST, 60))
            .within(List.of(Rational.ONE, Rational.of(10)))
            .binWidth(Rational.of(25))
            .build();
    CompetenceProfile absent = CompetenceProfile.builder().holder(ANA).edition(EDITION).build();
    assertGolden(
        List.of(profile(), absent).stream().collect(CohortStatistics.collector(plan)),
        CohortStatistics.class,
        "/org/baremo/core/analysis/toy-cohort.golden.json");
  }
}
