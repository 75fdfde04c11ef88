package org.baremo.digcomp.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Response;
import org.baremo.core.assessment.Sitting;
import org.baremo.core.assessment.Standing;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.instrument.Answer;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.baremo.digcomp.DigComp;
import org.baremo.digcomp.selfassessment.DigCompSat.Grouping;
import org.baremo.digcomp.selfassessment.ScoringChoices.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfAssessmentScorerTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.of(DigComp.v2_1().framework());
  private static final EditionRef EDITION = DigComp.v2_1().edition();
  private static final AnswerCoding STEPS = AnswerCoding.equalSteps(4);

  private static SelfAssessmentScorer scorer(Unanswered unanswered, BandGap gap) {
    return DigCompSat.of(Grouping.BY_COMPETENCE)
        .prepare(CATALOG, new ScoringChoices(STEPS, unanswered, gap))
        .orThrow();
  }

  /** What is not answered was skipped. */
  private static Assessment said(SelfAssessmentScorer scorer, Map<String, String> answers) {
    Sitting.Builder sitting =
        Sitting.builder()
            .id("s1")
            .holder(HolderKey.of("ana"))
            .instrument(scorer.instrument().getId())
            .form("all")
            .startedAt(ZonedDateTime.parse("2026-03-14T10:00:00+01:00[Europe/Madrid]"))
            .endedAt(ZonedDateTime.parse("2026-03-14T10:30:00+01:00[Europe/Madrid]"))
            .mode(Sitting.Mode.ONLINE);
    scorer
        .instrument()
        .getItems()
        .forEach(
            item ->
                sitting.addResponse(
                    answers.containsKey(item.getId())
                        ? Response.Answered.of(
                            item.getId(), Answer.Choice.of(answers.get(item.getId())))
                        : new Response.Skipped(item.getId())));
    return Assessment.builder()
        .holder(HolderKey.of("ana"))
        .edition(scorer.instrument().getEdition())
        .addSitting(sitting.build())
        .build();
  }

  /** The same answer to every item, then others to some. */
  private static Map<String, String> all(String option, String... others) {
    Map<String, String> answers = new TreeMap<>();
    for (int i = 1; i <= 82; i++) {
      answers.put(String.valueOf(i), option);
    }
    for (int i = 0; i < others.length; i += 2) {
      answers.put(others[i], others[i + 1]);
    }
    return answers;
  }

  private static Rational percent(CompetenceProfile profile, Ref node) {
    return profile.outcome(node).markGiven().map(Mark::percentage).orElseThrow();
  }

  private static String level(CompetenceProfile profile, Ref node) {
    Optional<Standing> standing = ((Outcome.Assessed) profile.outcome(node)).standing();
    return standing
        .map(s -> s instanceof Standing.Attained at ? at.level().code() : "?")
        .orElse("-");
  }

  private static Ref area(int number) {
    return EDITION.ref(Kind.AREA, String.valueOf(number));
  }

  private static Ref competence(String code) {
    return EDITION.ref(Kind.COMPETENCE, code);
  }

  /**
   * By hand. Area 5, 15 items: 5.1 (68 to 71) answered 4, so 1 each; 5.2 (72 to 75) answered 3, so
   * 2/3; 5.3 (76 to 78) answered 2, so 1/3; 5.4 (79 to 82) answered 1, so 0. Sum 4 + 8/3 + 1 + 0 =
   * 23/3 of 15 = 51 1/9 per cent: Intermediate. The mean of the four competences' means would be (1
   * + 2/3 + 1/3 + 0) / 4 = 50 per cent.
   */
  @Test
  void anAreaIsTheMeanOfItsItemsAndNotOfItsCompetences() {
    SelfAssessmentScorer scorer = scorer(Unanswered.LEAVE_OUT, BandGap.EXTEND_LOWER);
    Map<String, String> answers =
        all(
            "1", "68", "4", "69", "4", "70", "4", "71", "4", "72", "3", "73", "3", "74", "3", "75",
            "3", "76", "2", "77", "2", "78", "2");
    CompetenceProfile profile = scorer.evaluate(said(scorer, answers)).orThrow();
    assertThat(percent(profile, competence("5.1"))).isEqualTo(Rational.HUNDRED);
    assertThat(percent(profile, competence("5.2"))).isEqualTo(Rational.of(200, 3));
    assertThat(percent(profile, competence("5.3"))).isEqualTo(Rational.of(100, 3));
    assertThat(percent(profile, competence("5.4"))).isEqualTo(Rational.ZERO);
    assertThat(percent(profile, area(5))).isEqualTo(Rational.of(460, 9));
    assertThat(level(profile, area(5))).isEqualTo("intermediate");
    Rational meanOfMeans =
        List.of("5.1", "5.2", "5.3", "5.4").stream()
            .map(code -> percent(profile, competence(code)))
            .reduce(Rational.ZERO, Rational::plus)
            .dividedBy(Rational.of(4));
    assertThat(meanOfMeans).isEqualTo(Rational.of(50)).isNotEqualTo(percent(profile, area(5)));
    assertThat(percent(profile, area(1))).isEqualTo(Rational.ZERO);
    assertThat(level(profile, area(1))).isEqualTo("low");
  }

  @Test
  void competencesAndTheWholeAttainNoLevel() {
    SelfAssessmentScorer scorer = scorer(Unanswered.LEAVE_OUT, BandGap.EXTEND_LOWER);
    CompetenceProfile profile = scorer.evaluate(said(scorer, all("4"))).orThrow();
    assertThat(level(profile, competence("1.1"))).isEqualTo("-");
    assertThat(((Outcome.Assessed) profile.getOverall()).standing()).isEmpty();
    for (int i = 1; i <= 5; i++) {
      assertThat(level(profile, area(i))).isEqualTo("advanced");
    }
    assertThat(profile.getScoringRule())
        .contains(org.baremo.core.json.Json.standard().digest(scorer.rule()));
  }

  @Test
  void whereTwoItemsBelongMovesTwoAreas() {
    ScoringChoices choices = new ScoringChoices(STEPS, Unanswered.ZERO, BandGap.EXTEND_LOWER);
    SelfAssessmentScorer coded =
        DigCompSat.of(Grouping.AS_CODED).prepare(CATALOG, choices).orThrow();
    SelfAssessmentScorer grouped =
        DigCompSat.of(Grouping.BY_COMPETENCE).prepare(CATALOG, choices).orThrow();
    Map<String, String> answers = all("1", "68", "4", "69", "4");
    CompetenceProfile asCoded = coded.evaluate(said(coded, answers)).orThrow();
    CompetenceProfile byCompetence = grouped.evaluate(said(grouped, answers)).orThrow();
    assertThat(percent(asCoded, area(4))).isEqualTo(Rational.of(200, 18));
    assertThat(percent(asCoded, area(5))).isEqualTo(Rational.ZERO);
    assertThat(percent(byCompetence, area(4))).isEqualTo(Rational.ZERO);
    assertThat(percent(byCompetence, area(5))).isEqualTo(Rational.of(200, 15));
  }

  @Test
  void aMissingAnswerIsLeftOutOrZeroAsWasChosen() {
    Map<String, String> half = Map.of("1", "4", "2", "4", "5", "4");
    SelfAssessmentScorer leavesOut = scorer(Unanswered.LEAVE_OUT, BandGap.EXTEND_LOWER);
    CompetenceProfile some = leavesOut.evaluate(said(leavesOut, half)).orThrow();
    assertThat(percent(some, competence("1.1"))).isEqualTo(Rational.HUNDRED);
    assertThat(some.outcome(area(2))).isEqualTo(new Outcome.NotAssessed());
    SelfAssessmentScorer zero = scorer(Unanswered.ZERO, BandGap.EXTEND_LOWER);
    CompetenceProfile same = zero.evaluate(said(zero, half)).orThrow();
    assertThat(percent(same, competence("1.1"))).isEqualTo(Rational.of(50));
    assertThat(percent(same, area(1))).isEqualTo(Rational.of(25));
    assertThat(percent(same, area(2))).isEqualTo(Rational.ZERO);
  }

  /** 16 items of area 3, of which 14 answered with a third: 14/48, which is 29 1/6 per cent. */
  @Test
  void aRealPercentageCanLieBetweenTwoBands() {
    Map<String, String> answers = all("1");
    for (int i = 36; i < 50; i++) {
      answers.put(String.valueOf(i), "2");
    }
    SelfAssessmentScorer refuses = scorer(Unanswered.ZERO, BandGap.REFUSE);
    assertThat(refuses.evaluate(said(refuses, answers)).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "profile of ana#/outcomes/digcomp@2.1~1area~13: percentage must be in a band of"
                + " digcompsat@2020, was 175/6, between low 0-29 and foundation 30-47"
                + " [self-assessment.between-bands]");
    for (BandGap gap : List.of(BandGap.EXTEND_LOWER, BandGap.ROUND_HALF_UP)) {
      SelfAssessmentScorer decides = scorer(Unanswered.ZERO, gap);
      CompetenceProfile profile = decides.evaluate(said(decides, answers)).orThrow();
      assertThat(percent(profile, area(3))).isEqualTo(Rational.of(175, 6));
      assertThat(level(profile, area(3))).isEqualTo("low");
    }
    assertThat(refuses.evaluate(said(refuses, all("3"))).isOk()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, low, low, low",
    "29, low, low, low",
    "29.4, low, low, -",
    "29.5, low, foundation, -",
    "29.9, low, foundation, -",
    "30, foundation, foundation, foundation",
    "47, foundation, foundation, foundation",
    "47.49, foundation, foundation, -",
    "47.5, foundation, intermediate, -",
    "48, intermediate, intermediate, intermediate",
    "80.5, intermediate, advanced, -",
    "81, advanced, advanced, advanced",
    "100, advanced, advanced, advanced"
  })
  void betweenTwoBandsThePolicyDecides(
      String percent, String extended, String rounded, String refused) {
    assertThat(levelOf(percent, BandGap.EXTEND_LOWER)).isEqualTo(extended);
    assertThat(levelOf(percent, BandGap.ROUND_HALF_UP)).isEqualTo(rounded);
    assertThat(levelOf(percent, BandGap.REFUSE)).isEqualTo(refused);
  }

  /** The level of an instrument of one item, one of whose answers is worth a percentage. */
  private static String levelOf(String percent, BandGap gap) {
    Rational share = Rational.parse(percent).dividedBy(Rational.HUNDRED);
    SelfAssessment one =
        SelfAssessment.builder()
            .id(VersionedId.parse("one@1"))
            .title(LocalizedText.of("en", "One item"))
            .edition(EDITION)
            .addOption("some")
            .addOption("all")
            .addItem(SelfAssessmentItem.builder().id("1").competence(competence("1.1")).build())
            .bands(DigCompSat.of(Grouping.BY_COMPETENCE).getBands())
            .build();
    AnswerCoding coding = new AnswerCoding("test", List.of(share, Rational.ONE));
    SelfAssessmentScorer scorer =
        one.prepare(CATALOG, new ScoringChoices(coding, Unanswered.ZERO, gap)).orThrow();
    Checked<CompetenceProfile> profile = scorer.evaluate(said(scorer, Map.of("1", "some")));
    return profile.value().map(p -> level(p, area(1))).orElse("-");
  }

  @Test
  void choicesAreNamedInTheInstrumentAndInTheRule() {
    SelfAssessmentScorer scorer = scorer(Unanswered.ZERO, BandGap.ROUND_HALF_UP);
    assertThat(scorer.instrument().getId()).hasToString("digcompsat.equal-steps@2020");
    assertThat(scorer.rule().getId()).hasToString("digcompsat.round-half-up@2020");
    assertThat(scorer.catalog().editions()).hasToString("[digcomp@2.1, digcompsat@2020]");
  }

  @Test
  void anInstrumentWithoutBandsGivesMarksAlone() {
    SelfAssessmentScorer scorer =
        DigCompSat.of(Grouping.BY_COMPETENCE).toBuilder()
            .bands(List.of())
            .build()
            .prepare(CATALOG, new ScoringChoices(STEPS, Unanswered.ZERO, BandGap.REFUSE))
            .orThrow();
    CompetenceProfile profile = scorer.evaluate(said(scorer, all("3"))).orThrow();
    assertThat(percent(profile, area(2))).isEqualTo(Rational.of(200, 3));
    assertThat(level(profile, area(2))).isEqualTo("-");
  }

  @Test
  void whatTheCatalogueHasNotIsReported() {
    ScoringChoices choices = new ScoringChoices(STEPS, Unanswered.ZERO, BandGap.REFUSE);
    SelfAssessment sat = DigCompSat.of(Grouping.BY_COMPETENCE);
    assertThat(sat.prepare(FrameworkCatalog.of(DigComp.v2_2().framework()), choices).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "digcompsat@2020#/edition: digcomp has no edition 2.1; the catalogue has 2.2"
                + " [ref.unresolved]");
    SelfAssessmentItem lost =
        sat.getItems().get(0).toBuilder().id("83").competence(competence("1.9")).build();
    assertThat(sat.toBuilder().addItem(lost).build().prepare(CATALOG, choices).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "digcompsat.equal-steps@2020#/items/82/measures/0: digcomp@2.1 has no competence 1.9;"
                + " it has 1.1, 1.2, 1.3 [ref.unresolved]");
    AnswerCoding five = AnswerCoding.equalSteps(5);
    assertThatThrownBy(
            () -> sat.prepare(CATALOG, new ScoringChoices(five, Unanswered.ZERO, BandGap.REFUSE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void answersThatAreNoOptionsAreReported() {
    SelfAssessmentScorer scorer = scorer(Unanswered.ZERO, BandGap.EXTEND_LOWER);
    assertThat(scorer.evaluate(said(scorer, Map.of("1", "5"))).isOk()).isFalse();
  }
}
