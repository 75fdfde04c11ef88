package org.baremo.digcomp.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.json.Json;
import org.baremo.digcomp.indicator.SkillsResult.AreaResult;
import org.baremo.digcomp.indicator.SkillsResult.Assessed;
import org.junit.jupiter.api.Test;

class IndicatorScorerPropertiesTest {
  private static final Map<OverallLevel, String> CODES =
      Map.of(
          OverallLevel.ABOVE_BASIC, "AB",
          OverallLevel.BASIC, "B",
          OverallLevel.LOW, "LW",
          OverallLevel.NARROW, "N",
          OverallLevel.LIMITED, "LM",
          OverallLevel.NONE, "X");

  private final SkillsIndicator dsi = Persons.DSI;
  private final IndicatorScorer scorer = IndicatorScorer.of(dsi);

  @Provide
  Arbitrary<Map<String, Integer>> persons() {
    return Persons.answers();
  }

  @Provide
  Arbitrary<String> variables() {
    return Arbitraries.of(dsi.getVariables()).map(SurveyVariable::code);
  }

  private SkillsResult score(Map<String, Integer> answers) {
    return scorer.score(Respondent.of(dsi, answers));
  }

  private static String levels(SkillsResult result) {
    StringBuilder levels = new StringBuilder();
    if (result instanceof Assessed assessed) {
      for (AreaResult area : assessed.areas()) {
        levels.append(List.of(AreaLevel.values()).indexOf(area.level()));
      }
    }
    return levels.toString();
  }

  @Property(tries = 1000)
  void theScorerAgreesWithTheOneWrittenByHand(@ForAll("persons") Map<String, Integer> person) {
    SkillsResult result = score(person);
    String expected = Persons.levels(person);
    assertThat(levels(result)).isEqualTo(expected);
    assertThat(result instanceof Assessed a ? CODES.get(a.overall()) : "NA")
        .isEqualTo(Persons.overall(expected));
  }

  @Property(tries = 300)
  void onePositiveAnswerMoreNeverLowersALevel(
      @ForAll("persons") Map<String, Integer> person, @ForAll("variables") String variable) {
    person.put("IU", 1);
    Map<String, Integer> more = new HashMap<>(person);
    more.put(variable, 1);
    Assessed before = (Assessed) score(person);
    Assessed after = (Assessed) score(more);
    assertThat(after.overall()).isGreaterThanOrEqualTo(before.overall());
    for (int i = 0; i < before.areas().size(); i++) {
      AreaResult was = before.areas().get(i);
      AreaResult is = after.areas().get(i);
      assertThat(is.level()).isGreaterThanOrEqualTo(was.level());
      assertThat(is.counted()).containsAll(was.counted());
      assertThat(is.counted().size() - was.counted().size()).isBetween(0, 1);
    }
  }

  @Property(tries = 200)
  void aMissingAnswerAndANegativeOneAreWorthTheSame(
      @ForAll("persons") Map<String, Integer> person) {
    person.put("IU", 1);
    Map<String, Integer> answered = new HashMap<>(person);
    dsi.getVariables().forEach(variable -> answered.putIfAbsent(variable.code(), 0));
    Assessed some = (Assessed) score(person);
    Assessed all = (Assessed) score(answered);
    assertThat(all.areas()).isEqualTo(some.areas());
    assertThat(all.overall()).isEqualTo(some.overall());
    Set<String> missing = new HashSet<>(answered.keySet());
    missing.removeAll(person.keySet());
    assertThat(some.unanswered()).containsExactlyInAnyOrderElementsOf(missing);
  }

  @Property(tries = 200)
  void theOrderInWhichAnswersAreGivenMakesNoDifference(
      @ForAll("persons") Map<String, Integer> person) {
    Respondent.Builder backwards = Respondent.builder(dsi);
    List<String> variables = new java.util.ArrayList<>(person.keySet());
    java.util.Collections.reverse(variables);
    variables.forEach(variable -> backwards.answer(variable, person.get(variable)));
    assertThat(backwards.build()).isEqualTo(Respondent.of(dsi, person));
    assertThat(scorer.score(backwards.build())).isEqualTo(score(person));
  }

  @Property(tries = 100)
  void resultsAreWrittenAndReadBack(@ForAll("persons") Map<String, Integer> person) {
    SkillsResult result = score(person);
    byte[] written = Json.standard().write(result);
    assertThat(Json.standard().read(written, SkillsResult.class, "r").orThrow()).isEqualTo(result);
  }

  /** All 243 patterns of five levels: the overall level depends on how many, and not on which. */
  @Test
  void theOverallLevelIsAFunctionOfTheNumbersOfAreas() {
    for (int pattern = 0; pattern < 243; pattern++) {
      String levels = "%5s".formatted(Integer.toString(pattern, 3)).replace(' ', '0');
      int none = (int) levels.chars().filter(c -> c == '0').count();
      int basic = (int) levels.chars().filter(c -> c == '1').count();
      assertThat(CODES.get(dsi.overall(none, basic))).as(levels).isEqualTo(Persons.overall(levels));
    }
  }
}
