package org.baremo.digcomp.indicator.population;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.baremo.digcomp.indicator.SkillsResult;
import org.baremo.digcomp.indicator.Toys;
import org.junit.jupiter.api.Test;

class PopulationContractTest {
  private static PopulationTable table(long minimumBase) {
    PopulationTally tally = PopulationTally.of(Toys.indicator(), List.of(Breakdown.by("SEX")));
    tally.add(
        new SkillsResult.CouldNotBeAssessed(SkillsResult.Reason.USE_NOT_STATED),
        new BigDecimal("1.5"),
        Map.of("SEX", "F"));
    tally.add(
        new SkillsResult.CouldNotBeAssessed(SkillsResult.Reason.NO_RECENT_USE),
        new BigDecimal("2"),
        Map.of());
    return tally.table(minimumBase);
  }

  @Test
  void breakdownsKeepTheContract() {
    ValueContract.of(Breakdown.class, Breakdown.by("SEX"), Breakdown.by("SEX", "AGECLS"))
        .lawsBeyondAnnotations("columns", "each once")
        .verify();
  }

  @Test
  void sharesGroupsAndTablesKeepTheContract() {
    ValueContract.of(
            PopulationShare.class,
            new PopulationShare("I_DSK2_B", Rational.of(100, 3), 12),
            new PopulationShare("I_DSK2_X", Rational.ZERO, 0))
        .verify();
    PopulationTable table = table(0);
    ValueContract.of(
            PopulationGroup.class,
            table.getGroups().get(0),
            table.getGroups().get(1),
            table.getGroups().get(2),
            table(2).getGroups().get(2))
        .lawsBeyondAnnotations("useNotStated", "at most the base")
        .lawsBeyondAnnotations("values", "of the breakdown's columns")
        .lawsBeyondAnnotations("shares", "sums, and respondents at most the base")
        .verify();
    ValueContract.of(PopulationTable.class, table, table(2))
        .lawsBeyondAnnotations("groups", "the whole first, small as the minimum says")
        .verify();
  }

  @Test
  void layoutsKeepTheContract() {
    ValueContract.of(
            SurveyScope.class,
            new SurveyScope.Everybody(),
            new SurveyScope.AgeInYears("AGE"),
            new SurveyScope.OneOf("AGECLS", List.of("2", "3")))
        .verify();
    ValueContract.of(
            SurveyLayout.class,
            SurveyLayout.builder().scope(new SurveyScope.Everybody()).build(),
            SurveyLayout.builder()
                .scope(new SurveyScope.AgeInYears("AGE"))
                .person("ID")
                .weight("WEIGHT")
                .addBreakdown(Breakdown.by("SEX"))
                .putColumn("IU", "iu")
                .addNotAsked("IUVOTE")
                .addMissing("NA")
                .minimumBase(50)
                .build())
        .verify();
  }

  @Test
  void reportsKeepTheContract() {
    SurveyReport report =
        SurveyReport.builder()
            .document("survey.csv")
            .table(table(0))
            .counted(2)
            .outsidePopulation(3)
            .rejected(1)
            .addProblem(Problem.error("x", Location.ofLine("survey.csv", 7), "x must be y, was z"))
            .addColumnsPassedOver("ID")
            .build();
    ValueContract.of(
            SurveyReport.class, report, report.toBuilder().furtherProblems(4).rejected(0).build())
        .lawsBeyondAnnotations("counted", "the base of the table")
        .verify();
  }
}
