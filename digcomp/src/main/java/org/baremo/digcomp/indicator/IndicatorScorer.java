package org.baremo.digcomp.indicator;

import java.util.ArrayList;
import java.util.List;
import org.baremo.digcomp.indicator.SkillsResult.AreaResult;
import org.baremo.digcomp.indicator.SkillsResult.Assessed;
import org.baremo.digcomp.indicator.SkillsResult.CouldNotBeAssessed;
import org.baremo.digcomp.indicator.SkillsResult.Reason;

/**
 * Scores persons by one indicator, whose definition is looked through once. Who used the internet
 * in the last three months is assessed: each activity with a fulfilled condition counts, and a
 * missing answer counts as 0, because the indicator says so. Who did not, or of whom it is not
 * known, could not be assessed. Immutable, thread-safe.
 *
 * <pre>{@code
 * IndicatorScorer scorer = IndicatorScorer.of(SkillsIndicators.dsi20());
 * SkillsResult result = scorer.score(Respondent.of(scorer.indicator(), Map.of("IU", 1, "IUIF", 1)));
 * }</pre>
 */
public final class IndicatorScorer {
  private final SkillsIndicator indicator;
  private final Check user;
  private final List<Check[][]> areas = new ArrayList<>();

  /** A condition with the place of its variable, and the codes that count as bits. */
  private record Check(int position, long low, long high) {
    static Check of(Condition condition, SkillsIndicator indicator) {
      long low = 0;
      long high = 0;
      for (int code : condition.codes()) {
        if (code < Long.SIZE) {
          low |= 1L << code;
        } else {
          high |= 1L << (code - Long.SIZE);
        }
      }
      return new Check(indicator.positions().getOrDefault(condition.variable(), -1), low, high);
    }

    boolean holds(Respondent respondent) {
      int code = respondent.code(position);
      if (code < 0) {
        return false;
      }
      return code < Long.SIZE ? (low >> code & 1) != 0 : (high >> (code - Long.SIZE) & 1) != 0;
    }
  }

  private IndicatorScorer(SkillsIndicator indicator) {
    this.indicator = indicator;
    this.user = Check.of(indicator.getUser(), indicator);
    for (SkillArea area : indicator.getAreas()) {
      areas.add(
          area.getActivities().stream()
              .map(
                  activity ->
                      activity.anyOf().stream()
                          .map(condition -> Check.of(condition, indicator))
                          .toArray(Check[]::new))
              .toArray(Check[][]::new));
    }
  }

  /**
   * Prepares an indicator for scoring.
   *
   * @param indicator the definition
   * @return its scorer
   */
  public static IndicatorScorer of(SkillsIndicator indicator) {
    return new IndicatorScorer(indicator);
  }

  /**
   * Returns the definition.
   *
   * @return the indicator that this scorer scores by
   */
  public SkillsIndicator indicator() {
    return indicator;
  }

  /**
   * Scores a person.
   *
   * @param respondent the answers, to this indicator's questions
   * @return the levels and what they come from; or that the person could not be assessed, and why
   * @throws IllegalArgumentException when the answers are to another indicator's questions
   */
  public SkillsResult score(Respondent respondent) {
    SkillsIndicator asked = respondent.indicator();
    if (asked != indicator && !asked.equals(indicator)) {
      throw new IllegalArgumentException(
          "answers must be to the questions of %s, were to those of %s"
              .formatted(indicator.getId(), asked.getId()));
    }
    if (!user.holds(respondent)) {
      return new CouldNotBeAssessed(
          respondent.code(user.position()) < 0 ? Reason.USE_NOT_STATED : Reason.NO_RECENT_USE);
    }
    return assessed(respondent);
  }

  private Assessed assessed(Respondent respondent) {
    List<AreaResult> results = new ArrayList<>(areas.size());
    int none = 0;
    int basic = 0;
    for (int i = 0; i < areas.size(); i++) {
      SkillArea area = indicator.getAreas().get(i);
      List<String> counted = counted(area, areas.get(i), respondent);
      AreaLevel level = area.level(counted.size());
      none += level == AreaLevel.NONE ? 1 : 0;
      basic += level == AreaLevel.BASIC ? 1 : 0;
      results.add(new AreaResult(area.getCode(), level, counted));
    }
    return new Assessed(indicator.overall(none, basic), results, unanswered(respondent));
  }

  private static List<String> counted(SkillArea area, Check[][] activities, Respondent respondent) {
    List<String> counted = new ArrayList<>(activities.length);
    for (int j = 0; j < activities.length; j++) {
      for (Check check : activities[j]) {
        if (check.holds(respondent)) {
          counted.add(area.getActivities().get(j).code());
          break;
        }
      }
    }
    return counted;
  }

  private List<String> unanswered(Respondent respondent) {
    List<String> unanswered = new ArrayList<>();
    List<SurveyVariable> variables = indicator.getVariables();
    for (int i = 0; i < variables.size(); i++) {
      if (respondent.code(i) < 0) {
        unanswered.add(variables.get(i).code());
      }
    }
    return unanswered;
  }
}
