package org.baremo.digcomp.indicator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorLawsTest {
  private static final String CODE = " must be 1 to 200 characters without white space, was ";

  @Test
  void agesMustBeFromTheYoungestToTheOldest() {
    assertThatThrownBy(() -> new AgeRange(74, 16)).hasMessage("to must be from on, 74, was 16");
    assertThatThrownBy(() -> new AgeRange(-1, -2))
        .hasMessage(
            "from must be 0 or more, was -1; to must be 0 or more, was -2; to must be from on, -1,"
                + " was -2");
  }

  @Test
  void codesOfAnswersAreFewSmallAndDifferent() {
    assertThatThrownBy(() -> new SurveyVariable("I U", List.of()))
        .hasMessage("code" + CODE + "'I U'; codes must not be empty");
    assertThatThrownBy(() -> new SurveyVariable("IU", List.of(-1, 100, 1, 1)))
        .hasMessage(
            "codes/0 must be from 0 to 99, was -1; codes/1 must be from 0 to 99, was 100; code must"
                + " stand once, was twice 1");
    assertThatThrownBy(() -> new Condition("", List.of(100)))
        .hasMessage("variable" + CODE + "''; codes/0 must be from 0 to 99, was 100");
    assertThatThrownBy(() -> new Activity(" ", List.of()))
        .hasMessage("code" + CODE + "' '; anyOf must not be empty");
  }

  @Test
  void anAreaMustHaveEnoughActivitiesForItsThresholds() {
    assertThatThrownBy(() -> Toys.area(" ", 0, 0))
        .hasMessage(
            "code"
                + CODE
                + "' '; activities must not be empty; basicFrom must be 1 or more, was 0;"
                + " aboveBasicFrom must be 1 or more, was 0; aboveBasicFrom must be more than"
                + " basicFrom 0, was 0");
    assertThatThrownBy(() -> Toys.area("A", 1, 3, Toys.activity("X"), Toys.activity("X")))
        .hasMessage(
            "aboveBasicFrom must be at most the number of activities 2, was 3; code must be"
                + " different from other activities', was X");
  }

  @Test
  void rulesResultsAndPublishedCodesHaveTheirLimits() {
    assertThatThrownBy(() -> new OverallRule(OverallLevel.LOW, -1, AreaLevel.BASIC))
        .hasMessage("atNone must be 0 or more, was -1");
    assertThatThrownBy(() -> new PublishedCode("I D", Toys.text("x"), new Counted.NotAssessed()))
        .hasMessage("code" + CODE + "'I D'");
    assertThatThrownBy(() -> new Counted.Overall(List.of())).hasMessage("levels must not be empty");
    assertThatThrownBy(() -> new Counted.Overall(List.of(OverallLevel.LOW, OverallLevel.LOW)))
        .hasMessage("levels must stand once each, were [LOW, LOW]");
    assertThatThrownBy(() -> new Counted.InArea("", List.of(AreaLevel.BASIC, AreaLevel.BASIC)))
        .hasMessage("area" + CODE + "''; levels must stand once each, were [BASIC, BASIC]");
    assertThatThrownBy(() -> new SkillsResult.AreaResult(" ", AreaLevel.NONE, List.of("A B")))
        .hasMessage(
            "area" + CODE + "' '; counted must be codes without white space, one was 'A B'");
    assertThatThrownBy(() -> new SkillsResult.Assessed(OverallLevel.NONE, List.of(), List.of("")))
        .hasMessage(
            "areas must not be empty; unanswered must be codes without white space, one was ''");
  }

  @Test
  void anIndicatorNamesOnlyWhatItHas() {
    SkillsIndicator toy = Toys.indicator();
    assertThatThrownBy(
            () ->
                toy.toBuilder()
                    .dataset("a b")
                    .user(Condition.is("IX", 1))
                    .addVariable(Toys.variable("A1"))
                    .addArea(
                        Toys.area(
                            "A",
                            1,
                            2,
                            Toys.activity("A1"),
                            new Activity("A2", List.of(Condition.is("A2", 2)))))
                    .addCode(toy.getCodes().get(0))
                    .addCode(
                        new PublishedCode(
                            "T_C_B",
                            Toys.text("C"),
                            new Counted.InArea("C", List.of(AreaLevel.BASIC))))
                    .build())
        .hasMessage(
            "dataset"
                + CODE
                + "'a b'; code must be different from other variables', was A1; variable must be"
                + " one of the indicator's, was IX; code must be different from other areas', was"
                + " A; codes must be among those of A2, [0, 1], one was 2; the last rule must hold"
                + " for everybody, held for at most 2 of 3 areas at none; code must be different"
                + " from others, was T_AB; area must be one of the indicator's, was C");
  }

  @Test
  void theRulesOfTheOverallLevelFallAndLeaveNobodyOut() {
    SkillsIndicator toy = Toys.indicator();
    assertThatThrownBy(
            () ->
                toy.toBuilder()
                    .addOverall(new OverallRule(OverallLevel.LOW, 2, AreaLevel.ABOVE_BASIC))
                    .build())
        .hasMessage(
            "level must be below the rule's before, none, was low; the last rule must hold for"
                + " everybody, held for at most 2 of 2 areas at none");
    assertThatThrownBy(
            () ->
                toy.toBuilder()
                    .variables(List.of())
                    .areas(List.of())
                    .overall(List.of())
                    .codes(List.of())
                    .build())
        .hasMessage(
            "variables must not be empty; areas must not be empty; overall must not be empty;"
                + " variable must be one of the indicator's, was IU");
    assertThatThrownBy(() -> toy.overall(2, 1))
        .hasMessage("areas must be at most 2, were 2 at none and 1 at basic");
  }
}
