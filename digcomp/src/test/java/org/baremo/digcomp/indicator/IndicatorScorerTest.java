package org.baremo.digcomp.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.digcomp.indicator.SkillsResult.AreaResult;
import org.baremo.digcomp.indicator.SkillsResult.Assessed;
import org.baremo.digcomp.indicator.SkillsResult.CouldNotBeAssessed;
import org.baremo.digcomp.indicator.SkillsResult.Reason;
import org.junit.jupiter.api.Test;

class IndicatorScorerTest {
  private final SkillsIndicator dsi = SkillsIndicators.dsi20();
  private final IndicatorScorer scorer = IndicatorScorer.of(dsi);

  private Assessed user(String... variables) {
    Map<String, Integer> answers = new HashMap<>(Map.of("IU", 1));
    for (String variable : variables) {
      answers.put(variable, 1);
    }
    return (Assessed) scorer.score(Respondent.of(dsi, answers));
  }

  @Test
  void aPersonIsExplainedByTheActivitiesThatCount() {
    Assessed result =
        user("IUIF", "TICIDIS", "TICNIDIS", "IUEM", "CWRD1", "CXFER1", "PCOOK1", "IBUY", "IUOLM");
    assertThat(result.areas())
        .containsExactly(
            new AreaResult("IL", AreaLevel.ABOVE_BASIC, List.of("IUIF", "FACT_CHECK")),
            new AreaResult("CC", AreaLevel.BASIC, List.of("IUEM")),
            new AreaResult("DCC", AreaLevel.BASIC, List.of("CWRD1", "CXFER1")),
            new AreaResult("SF", AreaLevel.BASIC, List.of("PCOOK1")),
            new AreaResult("PS", AreaLevel.BASIC, List.of("IBUY", "ONLINE_LEARNING")));
    assertThat(result.overall()).isEqualTo(OverallLevel.BASIC);
    assertThat(result.unanswered()).hasSize(25).contains("IHIF", "TICXND").doesNotContain("IU");
    assertThat(result.area("DCC")).map(AreaResult::level).contains(AreaLevel.BASIC);
    assertThat(result.area("XX")).isEmpty();
  }

  @Test
  void theOverallLevelCountsTheAreasAtNone() {
    assertThat(user().overall()).isEqualTo(OverallLevel.NONE);
    assertThat(user("IUIF").overall()).isEqualTo(OverallLevel.NONE);
    assertThat(user("IUIF", "IUEM").overall()).isEqualTo(OverallLevel.LIMITED);
    assertThat(user("IUIF", "IUEM", "CWRD1").overall()).isEqualTo(OverallLevel.NARROW);
    assertThat(user("IUIF", "IUEM", "CWRD1", "PCOOK1").overall()).isEqualTo(OverallLevel.LOW);
    assertThat(user("IUIF", "IUEM", "CWRD1", "PCOOK1", "IUBK").overall())
        .isEqualTo(OverallLevel.BASIC);
    String[] three = {
      "IUIF",
      "IHIF",
      "IUEM",
      "IUPH1",
      "CWRD1",
      "CEPVA1",
      "CXFER1",
      "PCOOK1",
      "MAPS_RPS",
      "MAPS_LAP",
      "IUBK",
      "IUSELL",
      "IUJOB"
    };
    assertThat(user(three).overall()).isEqualTo(OverallLevel.ABOVE_BASIC);
  }

  @Test
  void oneActivityLessThanAboveBasicInOneAreaMakesTheWholeBasic() {
    assertThat(
            user(
                    "IUIF",
                    "IHIF",
                    "IUEM",
                    "IUPH1",
                    "CWRD1",
                    "CEPVA1",
                    "PCOOK1",
                    "MAPS_RPS",
                    "MAPS_LAP",
                    "IUBK",
                    "IUSELL",
                    "IUJOB")
                .overall())
        .isEqualTo(OverallLevel.BASIC);
  }

  @Test
  void onlinePurchasesCountWithinTwelveMonths() {
    for (int code = 0; code <= 4; code++) {
      Respondent buyer = Respondent.of(dsi, Map.of("IU", 1, "IBUY", code));
      AreaResult area = ((Assessed) scorer.score(buyer)).area("PS").orElseThrow();
      assertThat(area.counted()).isEqualTo(code == 1 || code == 2 ? List.of("IBUY") : List.of());
    }
  }

  @Test
  void aMissingAnswerOfAUserCountsAsZero() {
    Map<String, Integer> zeros = new HashMap<>();
    dsi.getVariables().forEach(variable -> zeros.put(variable.code(), 0));
    zeros.put("IU", 1);
    Assessed answered = (Assessed) scorer.score(Respondent.of(dsi, zeros));
    assertThat(answered.areas()).isEqualTo(user().areas());
    assertThat(answered.unanswered()).isEmpty();
    assertThat(user().unanswered()).hasSize(34);
  }

  @Test
  void whoDoesNotUseTheInternetCouldNotBeAssessedWhateverElseTheySay() {
    assertThat(scorer.score(Respondent.of(dsi, Map.of("IU", 0, "IUIF", 1))))
        .isEqualTo(new CouldNotBeAssessed(Reason.NO_RECENT_USE));
  }

  @Test
  void whoDoesNotSayWhetherTheyUseTheInternetCouldNotBeAssessedForAnotherReason() {
    assertThat(scorer.score(Respondent.of(dsi, Map.of("IUIF", 1))))
        .isEqualTo(new CouldNotBeAssessed(Reason.USE_NOT_STATED));
  }

  @Test
  void codesBeyondSixtyThreeCountToo() {
    SkillsIndicator toy = Toys.indicator();
    Respondent person = Respondent.of(toy, Map.of("IU", 1, "B1", 70));
    Assessed result = (Assessed) IndicatorScorer.of(toy).score(person);
    assertThat(result.area("B").orElseThrow().counted()).containsExactly("B1");
    assertThat(result.overall()).isEqualTo(OverallLevel.LOW);
  }

  @Test
  void answersToOtherQuestionsAreRefused() {
    Respondent other = Respondent.of(Toys.indicator(), Map.of());
    assertThatThrownBy(() -> scorer.score(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("answers must be to the questions of dsi-2.0@2021, were to those of toy@1");
    SkillsIndicator same = dsi.toBuilder().build();
    assertThat(scorer.score(Respondent.of(same, Map.of("IU", 0)))).isNotNull();
  }

  @Test
  void answersThatAreNoneAreRefused() {
    assertThatThrownBy(() -> Respondent.of(dsi, Map.of("IUFI", 1)))
        .hasMessage("variable must be one of dsi-2.0@2021, was 'IUFI'");
    assertThatThrownBy(() -> Respondent.of(dsi, Map.of("IUIF", 2)))
        .hasMessage("IUIF must be one of [0, 1], was '2'");
    assertThatThrownBy(() -> Respondent.of(dsi, Map.of("IUIF", -1)))
        .hasMessage("IUIF must be one of [0, 1], was '-1'");
    assertThatThrownBy(() -> Respondent.of(dsi, Map.of()).answer("IUFI"))
        .hasMessage("variable must be one of dsi-2.0@2021, was 'IUFI'");
  }

  @Test
  void textsOfAFormAreReadWithEveryProblem() {
    Map<String, String> answers = new java.util.LinkedHashMap<>();
    answers.put("IU", "1");
    answers.put("IUIF", "");
    answers.put("IHIF", "01");
    answers.put("IUFI", "1");
    answers.put("IBUY", "yes");
    assertThat(Respondent.read(dsi, answers, Location.ofLine("form", 3)).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "form:3: IHIF must be one of [0, 1], was '01' [indicator.illegal-code]",
            "form:3: variable must be one of dsi-2.0@2021, was 'IUFI'"
                + " [indicator.unknown-variable]",
            "form:3: IBUY must be one of [0, 1, 2, 3, 4], was 'yes' [indicator.illegal-code]");
    answers.keySet().retainAll(List.of("IU", "IUIF"));
    Respondent person = Respondent.read(dsi, answers, Location.of("form")).orThrow();
    assertThat(person.answers()).containsExactly(Map.entry("IU", 1));
    assertThat(person.answer("IUIF")).isEmpty();
    assertThat(person).hasToString("dsi-2.0@2021 {IU=1}");
  }

  @Test
  void personsAreEqualByTheirAnswers() {
    Respondent.Builder builder = Respondent.builder(dsi).answer("IU", 1).answer("IUIF", 0);
    Respondent one = builder.build();
    assertThat(one)
        .isEqualTo(Respondent.of(dsi, Map.of("IUIF", 0, "IU", 1)))
        .hasSameHashCodeAs(Respondent.of(dsi, Map.of("IUIF", 0, "IU", 1)))
        .isNotEqualTo(builder.answer("IUIF", 1).build())
        .isNotEqualTo(builder.clear().build())
        .isNotEqualTo(new Object());
  }
}
