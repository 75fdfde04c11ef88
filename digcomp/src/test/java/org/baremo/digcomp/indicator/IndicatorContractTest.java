package org.baremo.digcomp.indicator;

import java.util.List;
import org.baremo.core.testing.ValueContract;
import org.baremo.digcomp.indicator.SkillsResult.AreaResult;
import org.baremo.digcomp.indicator.SkillsResult.Reason;
import org.junit.jupiter.api.Test;

class IndicatorContractTest {

  @Test
  void agesKeepTheContract() {
    ValueContract.of(AgeRange.class, new AgeRange(16, 74), new AgeRange(0, 0))
        .lawsBeyondAnnotations("to", "not below from")
        .verify();
  }

  @Test
  void variablesConditionsAndActivitiesKeepTheContract() {
    ValueContract.of(
            SurveyVariable.class,
            Toys.variable("IUIF"),
            new SurveyVariable("IBUY", List.of(0, 1, 2, 99)))
        .lawsBeyondAnnotations("codes", "each once")
        .verify();
    ValueContract.of(Condition.class, Condition.is("IUIF", 1), new Condition("IBUY", List.of(1, 2)))
        .lawsBeyondAnnotations("codes", "each once")
        .verify();
    ValueContract.of(
            Activity.class,
            Toys.activity("IUIF"),
            new Activity("ANY", List.of(Condition.is("IUOLC", 1), Condition.is("IUOLM", 1))))
        .verify();
  }

  @Test
  void areasAndRulesKeepTheContract() {
    ValueContract.of(
            SkillArea.class,
            Toys.area("A", 1, 2, Toys.activity("X"), Toys.activity("Y")),
            Toys.area("B", 2, 3, Toys.activity("X"), Toys.activity("Y"), Toys.activity("Z")))
        .lawsBeyondAnnotations("activities", "different codes")
        .lawsBeyondAnnotations("aboveBasicFrom", "more than basicFrom, at most the activities")
        .verify();
    ValueContract.of(
            OverallRule.class,
            new OverallRule(OverallLevel.BASIC, 0, AreaLevel.BASIC),
            new OverallRule(OverallLevel.NONE, 5, AreaLevel.NONE))
        .verify();
  }

  @Test
  void publishedCodesKeepTheContract() {
    ValueContract.of(
            PublishedCode.class,
            new PublishedCode("I_DSK2_NA", Toys.text("none"), new Counted.NotAssessed()),
            SkillsIndicators.dsi20().getCodes().get(2))
        .verify();
    ValueContract.of(
            Counted.class,
            new Counted.NotAssessed(),
            new Counted.Overall(List.of(OverallLevel.BASIC, OverallLevel.ABOVE_BASIC)),
            new Counted.InArea("IL", List.of(AreaLevel.BASIC)))
        .lawsBeyondAnnotations("levels", "each once")
        .verify();
  }

  @Test
  void resultsKeepTheContract() {
    AreaResult area = new AreaResult("IL", AreaLevel.BASIC, List.of("IUIF"));
    ValueContract.of(AreaResult.class, area, new AreaResult("CC", AreaLevel.NONE, List.of()))
        .verify();
    ValueContract.of(
            SkillsResult.class,
            new SkillsResult.CouldNotBeAssessed(Reason.NO_RECENT_USE),
            new SkillsResult.CouldNotBeAssessed(Reason.USE_NOT_STATED),
            new SkillsResult.Assessed(OverallLevel.LOW, List.of(area), List.of("IHIF")))
        .verify();
  }

  @Test
  void indicatorsKeepTheContract() {
    ValueContract.of(SkillsIndicator.class, Toys.indicator(), SkillsIndicators.dsi20())
        .lawsBeyondAnnotations("variables", "different codes")
        .lawsBeyondAnnotations("areas", "different codes")
        .lawsBeyondAnnotations("overall", "falling levels, the last rule for everybody")
        .lawsBeyondAnnotations("codes", "different")
        .verify();
  }
}
