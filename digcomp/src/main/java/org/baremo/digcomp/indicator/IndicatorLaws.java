package org.baremo.digcomp.indicator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.internal.Laws;

/** The laws across the parts of one indicator. */
final class IndicatorLaws {
  private final SkillsIndicator indicator;
  private final Laws laws;
  private final Map<String, SurveyVariable> variables = new HashMap<>();

  IndicatorLaws(SkillsIndicator indicator, Laws laws) {
    this.indicator = indicator;
    this.laws = laws;
  }

  void check() {
    List<SurveyVariable> all = indicator.getVariables();
    for (int i = 0; i < all.size(); i++) {
      String code = all.get(i).code();
      laws.that(
          variables.put(code, all.get(i)) == null,
          "variables/" + i + "/code",
          "code must be different from other variables', was %s",
          code);
    }
    checkCondition(indicator.getUser(), "user");
    Set<String> areas = checkAreas();
    checkOverall();
    checkCodes(areas);
  }

  private Set<String> checkAreas() {
    Set<String> codes = new HashSet<>();
    List<SkillArea> areas = indicator.getAreas();
    for (int i = 0; i < areas.size(); i++) {
      String path = "areas/" + i;
      laws.that(
          codes.add(areas.get(i).getCode()),
          path + "/code",
          "code must be different from other areas', was %s",
          areas.get(i).getCode());
      List<Activity> activities = areas.get(i).getActivities();
      for (int j = 0; j < activities.size(); j++) {
        List<Condition> conditions = activities.get(j).anyOf();
        for (int k = 0; k < conditions.size(); k++) {
          checkCondition(conditions.get(k), path + "/activities/" + j + "/anyOf/" + k);
        }
      }
    }
    return codes;
  }

  private void checkCondition(Condition condition, String path) {
    SurveyVariable variable = variables.get(condition.variable());
    if (variable == null) {
      laws.that(
          false,
          path + "/variable",
          "variable must be one of the indicator's, was %s",
          condition.variable());
      return;
    }
    for (int code : condition.codes()) {
      laws.that(
          variable.codes().contains(code),
          path + "/codes",
          "codes must be among those of %s, %s, one was %s",
          variable.code(),
          variable.codes(),
          code);
    }
  }

  /** The level never rises from rule to rule, and the last rule leaves nobody without one. */
  private void checkOverall() {
    List<OverallRule> rules = indicator.getOverall();
    for (int i = 1; i < rules.size(); i++) {
      laws.that(
          rules.get(i).level().compareTo(rules.get(i - 1).level()) < 0,
          "overall/" + i + "/level",
          "level must be below the rule's before, %s, was %s",
          rules.get(i - 1).level().word(),
          rules.get(i).level().word());
    }
    if (!rules.isEmpty()) {
      OverallRule last = rules.get(rules.size() - 1);
      laws.that(
          last.atNone() >= indicator.getAreas().size()
              && last.otherAreas() != AreaLevel.ABOVE_BASIC,
          "overall/" + (rules.size() - 1),
          "the last rule must hold for everybody, held for at most %s of %s areas at none",
          last.atNone(),
          indicator.getAreas().size());
    }
  }

  private void checkCodes(Set<String> areas) {
    Set<String> seen = new HashSet<>();
    List<PublishedCode> codes = indicator.getCodes();
    for (int i = 0; i < codes.size(); i++) {
      PublishedCode code = codes.get(i);
      laws.that(
          seen.add(code.code()),
          "codes/" + i + "/code",
          "code must be different from others, was %s",
          code.code());
      if (code.counts() instanceof Counted.InArea inArea) {
        laws.that(
            areas.contains(inArea.area()),
            "codes/" + i + "/counts/area",
            "area must be one of the indicator's, was %s",
            inArea.area());
      }
    }
  }
}
