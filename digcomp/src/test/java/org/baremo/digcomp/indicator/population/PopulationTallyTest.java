package org.baremo.digcomp.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.baremo.digcomp.indicator.IndicatorScorer;
import org.baremo.digcomp.indicator.Respondent;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsIndicators;
import org.baremo.digcomp.indicator.SkillsResult;
import org.baremo.digcomp.indicator.SkillsResult.CouldNotBeAssessed;
import org.baremo.digcomp.indicator.SkillsResult.Reason;
import org.baremo.digcomp.indicator.Toys;
import org.junit.jupiter.api.Test;

class PopulationTallyTest {
  private static final SkillsIndicator TOY = Toys.indicator();

  private static SkillsResult person(Map<String, Integer> answers) {
    return IndicatorScorer.of(TOY).score(Respondent.of(TOY, answers));
  }

  private static final SkillsResult BASIC = person(Map.of("IU", 1, "A1", 1, "B1", 1));
  private static final SkillsResult NO_USER = new CouldNotBeAssessed(Reason.NO_RECENT_USE);

  @Test
  void whoCouldNotBeAssessedIsInEveryDenominator() {
    PopulationTally tally = PopulationTally.of(TOY, List.of());
    tally.add(BASIC, new BigDecimal("1"), Map.of());
    tally.add(NO_USER, new BigDecimal("2"), Map.of());
    tally.add(new CouldNotBeAssessed(Reason.USE_NOT_STATED), BigDecimal.ONE, Map.of());
    PopulationGroup whole = tally.table(0).whole();
    assertThat(whole.share("T_B").orElseThrow().percent()).isEqualTo(Rational.of(25));
    assertThat(whole.share("T_A_BAB").orElseThrow().percent()).isEqualTo(Rational.of(25));
    assertThat(whole.share("T_NA").orElseThrow().percent()).isEqualTo(Rational.of(75));
    assertThat(whole.getUseNotStated()).isEqualTo(1);
    assertThat(whole.share("T_ZZ")).isEmpty();
  }

  @Test
  void groupsComeByTheirValuesAndTheUnstatedLast() {
    PopulationTally tally =
        PopulationTally.of(TOY, List.of(Breakdown.by("SEX", "AGE"), Breakdown.by("SEX")));
    tally.add(BASIC, BigDecimal.ONE, Map.of("SEX", "M", "AGE", "16-24"));
    tally.add(BASIC, BigDecimal.ONE, Map.of("AGE", "16-24"));
    tally.add(BASIC, BigDecimal.ONE, Map.of("SEX", "F"));
    tally.add(BASIC, BigDecimal.ONE, Map.of("SEX", "F", "AGE", "25-54"));
    PopulationTable table = tally.table(2);
    assertThat(table.getGroups())
        .extracting(group -> group.getBreakdown() + " " + group.getValues() + " " + group.isSmall())
        .containsExactly(
            "[] {} false",
            "[SEX, AGE] {SEX=F, AGE=25-54} true",
            "[SEX, AGE] {SEX=F} true",
            "[SEX, AGE] {SEX=M, AGE=16-24} true",
            "[SEX, AGE] {AGE=16-24} true",
            "[SEX] {SEX=F} false",
            "[SEX] {SEX=M} true",
            "[SEX] {} true");
    assertThat(table.group(Map.of("SEX", "F")).orElseThrow().getBase()).isEqualTo(2);
    assertThat(table.group(Map.of("SEX", "X"))).isEmpty();
    assertThat(table.toCsv().get(0)).isEqualTo("SEX,AGE,code,percent,base,respondents,small");
    assertThat(table.toCsv())
        .contains("M,16-24,T_B,100.00,1,1,true", "F,TOTAL,T_B,100.00,2,2,false");
  }

  @Test
  void valuesWithSeparatorsAreQuoted() {
    PopulationTally tally = PopulationTally.of(TOY, List.of(Breakdown.by("REGION")));
    tally.add(BASIC, BigDecimal.ONE, Map.of("REGION", "Rioja, \"La\""));
    assertThat(tally.table(0).toCsv()).contains("\"Rioja, \"\"La\"\"\",T_B,100.00,1,1,false");
  }

  @Test
  void anEmptyPopulationHasNoShares() {
    PopulationTable table = PopulationTally.of(TOY, List.of()).table(1);
    assertThat(table.whole().getShares()).isEmpty();
    assertThat(table.whole().isSmall()).isTrue();
    assertThat(table.toCsv()).hasSize(1);
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    PopulationTally tally = PopulationTally.of(SkillsIndicators.dsi20(), List.of());
    assertThatThrownBy(() -> tally.add(NO_USER, new BigDecimal("-0.5"), Map.of()))
        .hasMessage("weight must be 0 or more, was -0.5");
    assertThatThrownBy(() -> tally.add(BASIC, BigDecimal.ONE, Map.of()))
        .hasMessage("result must have the 5 areas of dsi-2.0@2021, had 2");
    assertThatThrownBy(() -> tally.add(PopulationTally.of(TOY, List.of())))
        .hasMessage(
            "tallies must be of one indicator and the same breakdowns, were of dsi-2.0@2021 by []"
                + " and toy@1 by []");
    assertThatThrownBy(() -> tally.table(-1)).hasMessage("minimumBase must be 0 or more, was -1");
    assertThat(tally.persons()).isZero();
  }

  @Test
  void tablesThatContradictThemselvesAreRefused() {
    PopulationGroup.Builder group =
        PopulationGroup.builder().base(2).weight(Rational.of(2)).useNotStated(0).small(false);
    assertThatThrownBy(
            () ->
                group
                    .addShare(new PopulationShare("X_B", Rational.of(10), 3))
                    .addShare(new PopulationShare("X_AB", Rational.of(20), 1))
                    .addShare(new PopulationShare("X_BAB", Rational.of(31), 1))
                    .putValue("SEX", "F")
                    .useNotStated(3)
                    .build())
        .hasMessage(
            "useNotStated must be at most the base 2, was 3; values must be of the columns [], one"
                + " was of SEX; respondents must be at most the base 2, were 3; X_BAB must be the"
                + " sum of X_B and X_AB, 30, was 31");
    PopulationGroup whole =
        PopulationGroup.builder()
            .base(2)
            .weight(Rational.of(2))
            .useNotStated(0)
            .small(true)
            .build();
    assertThatThrownBy(
            () ->
                PopulationTable.builder()
                    .indicator(VersionedId.parse("x@1"))
                    .dataset("x y")
                    .minimumBase(1)
                    .addGroup(whole)
                    .addGroup(whole)
                    .build())
        .hasMessage(
            "dataset must be 1 to 200 characters without white space, was 'x y'; small must be"
                + " whether the base 2 is below 1, was true; small must be whether the base 2 is"
                + " below 1, was true; the first group must be the whole population, and no other");
    assertThatThrownBy(() -> new PopulationShare("X Y", Rational.of(101), -1))
        .hasMessage(
            "code must be 1 to 200 characters without white space, was 'X Y'; percent must be from"
                + " 0 to 100, was 101; respondents must be 0 or more, was -1");
    assertThatThrownBy(() -> Breakdown.by("SEX", "SEX", " "))
        .hasMessage("column must stand once, was twice SEX; columns/2 must not be blank");
    assertThatThrownBy(
            () ->
                SurveyReport.builder()
                    .document(" ")
                    .table(PopulationTally.of(TOY, List.of()).table(0))
                    .counted(1)
                    .outsidePopulation(-1)
                    .rejected(-1)
                    .furtherProblems(-1)
                    .build())
        .hasMessage(
            "document must not be blank; outsidePopulation must be 0 or more, was -1; rejected must"
                + " be 0 or more, was -1; furtherProblems must be 0 or more, was -1; counted must"
                + " be the table's base 0, was 1");
  }

  @Test
  void layoutsThatNameNothingAreRefused() {
    assertThatThrownBy(
            () ->
                SurveyLayout.builder()
                    .scope(new SurveyScope.Everybody())
                    .weight(" ")
                    .putColumn("IU", "")
                    .addNotAsked("")
                    .addMissing(" ")
                    .minimumBase(-1)
                    .build())
        .hasMessage(
            "minimumBase must be 0 or more, was -1; weight must not be blank; columns must not be"
                + " blank, was '' for 'IU'; notAsked/0 must not be blank; missing/0 must not be"
                + " blank");
    assertThatThrownBy(() -> new SurveyScope.OneOf(" ", List.of()))
        .hasMessage("column must not be blank; values must not be empty");
    assertThatThrownBy(() -> new SurveyScope.AgeInYears(" "))
        .hasMessage("column must not be blank");
  }
}
