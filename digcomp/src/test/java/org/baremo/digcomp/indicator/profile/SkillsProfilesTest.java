package org.baremo.digcomp.indicator.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.chart.CompetenceWheel;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.digcomp.indicator.IndicatorScorer;
import org.baremo.digcomp.indicator.Respondent;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsIndicators;
import org.baremo.digcomp.indicator.SkillsResult;
import org.baremo.digcomp.indicator.population.PopulationTable;
import org.baremo.digcomp.indicator.population.PopulationTally;
import org.junit.jupiter.api.Test;

class SkillsProfilesTest {
  private static final SkillsIndicator DSI = SkillsIndicators.dsi20();
  private static final HolderKey HOLDER = HolderKey.of("r-1");
  private static final Map<String, Integer> ONE_BASIC = Map.of("IU", 1, "IUIF", 1);
  private static final Map<String, Integer> ONE_ABOVE = Map.of("IU", 1, "IUIF", 1, "IHIF", 1);

  private static SkillsResult score(Map<String, Integer> answers) {
    return IndicatorScorer.of(DSI).score(Respondent.of(DSI, answers));
  }

  private static PopulationTable table(List<Map<String, Integer>> people) {
    PopulationTally tally = PopulationTally.of(DSI, List.of());
    people.forEach(answers -> tally.add(score(answers), BigDecimal.ONE, Map.of()));
    return tally.table(0);
  }

  private static Outcome area(CompetenceProfile profile, String code) {
    return profile.outcome(Ref.parse("dsi-2.0@2021/area/" + code));
  }

  private static String level(Outcome outcome) {
    Standing standing = ((Outcome.Assessed) outcome).standing().orElseThrow();
    return standing instanceof Standing.Attained attained ? attained.level().toString() : "below";
  }

  @Test
  void theIndicatorIsAnEditionOfItsOwn() {
    Framework framework = SkillsProfiles.framework(DSI);
    assertThat(framework.getEdition()).hasToString("dsi-2.0@2021");
    assertThat(framework.roots())
        .extracting(node -> node.getRef().code())
        .containsExactly("IL", "CC", "DCC", "SF", "PS");
    assertThat(framework.scale("levels").orElseThrow().getLevels())
        .extracting(level -> level.getName().in(List.of()).value())
        .containsExactly("Basic", "Above basic");
  }

  @Test
  void aResultIsAProfileWithTheLevelOfEachArea() {
    CompetenceProfile profile = SkillsProfiles.of(HOLDER, DSI, score(ONE_ABOVE));
    assertThat(level(area(profile, "IL"))).isEqualTo("dsi-2.0@2021/level/levels/above-basic");
    assertThat(level(area(profile, "SF"))).isEqualTo("below");
    assertThat(profile.getHolder()).isEqualTo(HOLDER);
  }

  @Test
  void whoCouldNotBeAssessedHasNoLevels() {
    assertThat(SkillsProfiles.of(HOLDER, DSI, score(Map.of("IU", 0))).getOutcomes()).isEmpty();
  }

  @Test
  void theLevelThatAShareReachesCountsThoseNotAssessed() {
    PopulationTable table = table(List.of(ONE_ABOVE, ONE_BASIC, Map.of("IU", 0), Map.of("IU", 0)));
    assertThat(level(area(SkillsProfiles.reachedBy(Rational.of(1, 4), DSI, table.whole()), "IL")))
        .isEqualTo("dsi-2.0@2021/level/levels/above-basic");
    assertThat(level(area(SkillsProfiles.reachedBy(Rational.of(1, 2), DSI, table.whole()), "IL")))
        .isEqualTo("dsi-2.0@2021/level/levels/basic");
    assertThat(
            level(area(SkillsProfiles.reachedBy(Rational.of(51, 100), DSI, table.whole()), "IL")))
        .isEqualTo("below");
  }

  @Test
  void aGroupOfNobodyReachesNothing() {
    PopulationTable table = table(List.of());
    assertThat(SkillsProfiles.reachedBy(Rational.ONE, DSI, table.whole()).getOutcomes()).isEmpty();
  }

  @Test
  void aShareIsMoreThanNothingAndAtMostTheWhole() {
    PopulationTable table = table(List.of());
    assertThatThrownBy(() -> SkillsProfiles.reachedBy(Rational.ZERO, DSI, table.whole()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("share must be more than 0, at most 1, was 0");
    assertThatThrownBy(() -> SkillsProfiles.reachedBy(Rational.of(3, 2), DSI, table.whole()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("share must be more than 0, at most 1, was 1.5");
  }

  @Test
  void aProfileCanBeDrawn() {
    String text =
        CompetenceWheel.of(
                SkillsProfiles.framework(DSI), SkillsProfiles.of(HOLDER, DSI, score(ONE_BASIC)))
            .segments(Kind.AREA)
            .build()
            .textAlternative();
    assertThat(text).contains("IL Information and data literacy: Basic (level 1 of 2).");
  }
}
