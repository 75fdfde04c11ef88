package org.baremo.digcomp.indicator;

import java.util.List;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;

/** A small indicator: two areas, one of which has an activity of two variables. */
public final class Toys {
  private Toys() {}

  public static SkillArea area(String code, int basicFrom, int aboveFrom, Activity... activities) {
    return SkillArea.builder()
        .code(code)
        .title(text("Area " + code))
        .addActivities(activities)
        .basicFrom(basicFrom)
        .aboveBasicFrom(aboveFrom)
        .build();
  }

  public static Activity activity(String code) {
    return new Activity(code, List.of(Condition.is(code, 1)));
  }

  public static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  public static SurveyVariable variable(String code) {
    return new SurveyVariable(code, List.of(0, 1));
  }

  public static SkillsIndicator indicator() {
    return SkillsIndicator.builder()
        .id(VersionedId.parse("toy@1"))
        .title(text("Toy"))
        .dataset("toy_i")
        .population(new AgeRange(16, 74))
        .user(Condition.is("IU", 1))
        .addVariable(variable("IU"))
        .addVariable(variable("A1"))
        .addVariable(variable("A2"))
        .addVariable(variable("A3"))
        .addVariable(new SurveyVariable("B1", List.of(0, 1, 2, 70)))
        .addVariable(variable("B2"))
        .addArea(
            area(
                "A",
                1,
                2,
                activity("A1"),
                new Activity("A23", List.of(Condition.is("A2", 1), Condition.is("A3", 1)))))
        .addArea(
            area(
                "B",
                1,
                2,
                new Activity("B1", List.of(new Condition("B1", List.of(1, 70)))),
                activity("B2")))
        .addOverall(new OverallRule(OverallLevel.ABOVE_BASIC, 0, AreaLevel.ABOVE_BASIC))
        .addOverall(new OverallRule(OverallLevel.BASIC, 0, AreaLevel.BASIC))
        .addOverall(new OverallRule(OverallLevel.LOW, 1, AreaLevel.BASIC))
        .addOverall(new OverallRule(OverallLevel.NONE, 2, AreaLevel.BASIC))
        .addCode(
            new PublishedCode(
                "T_AB", text("above"), new Counted.Overall(List.of(OverallLevel.ABOVE_BASIC))))
        .addCode(
            new PublishedCode(
                "T_B", text("basic"), new Counted.Overall(List.of(OverallLevel.BASIC))))
        .addCode(
            new PublishedCode(
                "T_BAB",
                text("either"),
                new Counted.Overall(List.of(OverallLevel.BASIC, OverallLevel.ABOVE_BASIC))))
        .addCode(
            new PublishedCode(
                "T_A_BAB",
                text("in A"),
                new Counted.InArea("A", List.of(AreaLevel.BASIC, AreaLevel.ABOVE_BASIC))))
        .addCode(new PublishedCode("T_NA", text("not assessed"), new Counted.NotAssessed()))
        .build();
  }
}
