package org.baremo.digcomp.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Rational;
import org.baremo.digcomp.indicator.OverallLevel;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsResult;
import org.baremo.digcomp.indicator.Toys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyBatchTest {
  private static final SkillsIndicator TOY = Toys.indicator();
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;
  private static final SurveyLayout PLAIN =
      SurveyLayout.builder().scope(new SurveyScope.Everybody()).build();
  private static final SurveyLayout FULL =
      SurveyLayout.builder()
          .scope(new SurveyScope.AgeInYears("AGE"))
          .weight("W")
          .addBreakdown(Breakdown.by("SEX"))
          .addMissing("NA")
          .build();

  private static Checked<SurveyReport> run(SurveyLayout layout, String... lines)
      throws IOException {
    return run(layout, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static Checked<SurveyReport> run(SurveyLayout layout, byte[] bytes) throws IOException {
    return SurveyBatch.of(TOY, layout)
        .run(new ByteArrayInputStream(bytes), "s.csv", (row, result) -> {});
  }

  private static List<String> problems(Checked<SurveyReport> checked) {
    return checked.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aFileBecomesATable() throws IOException {
    SurveyReport report =
        run(
                FULL,
                "ID,W,AGE,SEX,IU,A1,A2,A3,B1,B2",
                "1,1.5,16,F,1,1,1,0,1,1",
                "2,0.5,74,M,1,1,0,0,70,NA",
                "3,1,40,,0,,,,,",
                "4,9,15,F,1,1,1,1,1,1")
            .orThrow();
    assertThat(report.getCounted()).isEqualTo(3);
    assertThat(report.getOutsidePopulation()).isEqualTo(1);
    assertThat(report.getRejected()).isZero();
    assertThat(report.rows()).isEqualTo(4);
    assertThat(report.getColumnsPassedOver()).containsExactly("ID");
    PopulationGroup whole = report.getTable().whole();
    assertThat(whole.getWeight()).isEqualTo(Rational.of(3));
    assertThat(whole.share("T_AB").orElseThrow().percent()).isEqualTo(Rational.of(50));
    assertThat(whole.share("T_B").orElseThrow().percent()).isEqualTo(Rational.of(50, 3));
    assertThat(whole.share("T_B").orElseThrow().rounded()).hasToString("16.67");
    assertThat(whole.share("T_BAB").orElseThrow().percent()).isEqualTo(Rational.of(200, 3));
    assertThat(whole.share("T_NA").orElseThrow().respondents()).isEqualTo(1);
    assertThat(report.getTable().toCsv())
        .startsWith(
            "SEX,code,percent,base,respondents,small",
            "TOTAL,T_AB,50.00,3,1,false",
            "TOTAL,T_B,16.67,3,1,false",
            "TOTAL,T_BAB,66.67,3,2,false")
        .contains("F,T_AB,100.00,1,1,false", "M,T_B,100.00,1,1,false", ",T_NA,100.00,1,1,false");
  }

  @Test
  void everyPersonOfThePopulationIsShownOnTheWay() throws IOException {
    List<String> shown = new ArrayList<>();
    SurveyBatch.of(TOY, PLAIN)
        .run(
            new ByteArrayInputStream(
                "IU;A1;A2;A3;B1;B2\n1;1;;;1;\n\n0;;;;;\n".getBytes(StandardCharsets.UTF_8)),
            "s.csv",
            (row, result) ->
                shown.add(
                    row.line()
                        + " "
                        + row.weight()
                        + " "
                        + (result instanceof SkillsResult.Assessed assessed
                            ? assessed.overall()
                            : result)))
        .orThrow();
    assertThat(shown)
        .containsExactly(
            "2 1 " + OverallLevel.BASIC, "4 1 CouldNotBeAssessed[reason=NO_RECENT_USE]");
  }

  @Test
  void whoseRowItIsIsCarriedAlongAndNotCounted() throws IOException {
    SurveyLayout layout = PLAIN.toBuilder().person("ID").build();
    byte[] file = "ID,IU,A1,A2,A3,B1,B2\n r-1 ,0,,,,,\n,0,,,,,\n\u00f1,0,,,,,\n".getBytes(LATIN);
    List<String> shown = new ArrayList<>();
    SurveyReport report =
        SurveyBatch.of(TOY, layout)
            .run(
                new ByteArrayInputStream(file),
                "s.csv",
                (row, result) -> shown.add(row.person().orElse("nobody")))
            .orThrow();
    assertThat(shown).containsExactly("r-1", "nobody");
    assertThat(report.getProblems())
        .extracting(Problem::toString)
        .containsExactly("s.csv:4:1: ID must be UTF-8, was '\ufffd' [csv.not-utf-8]");
    assertThat(problems(run(layout, "IU,A1,A2,A3,B1,B2", "0,,,,,")))
        .containsExactly(
            "s.csv:1: column 'ID' must be there for whose row it is [indicator.missing-column]");
  }

  @Test
  void badRowsAreReportedWithEveryFieldAndKeptOutOfTheTable() throws IOException {
    SurveyReport report =
        run(
                FULL,
                "W\tAGE\tSEX\tIU\tA1\tA2\tA3\tB1\tB2",
                "1\t20\tF\t1\t1\t1\t0\t1\t1",
                "1,5\tx\tM\t2\t1\t0\t0\t3\t0",
                "1\t20\tF\t1",
                "\t20\tF\t1\t1\t1\t0\t1\t1",
                "-1\t20\tF\t1\t1\t1\t0\t1\t1",
                "1\t\tF\t1\t1\t1\t0\t1\t1",
                "1\t126\tF\t1\t1\t1\t0\t1\t1",
                "1\t125\tF\t1\t1\t1\t0\t1\t1")
            .orThrow();
    assertThat(report.getProblems())
        .extracting(Problem::toString)
        .containsExactly(
            "s.csv:3:4: IU must be one of [0, 1], was '2' [indicator.illegal-code]",
            "s.csv:3:8: B1 must be one of [0, 1, 2, 70], was '3' [indicator.illegal-code]",
            "s.csv:3:1: W must be a decimal number of 0 or more, was '1,5'"
                + " [indicator.illegal-weight]",
            "s.csv:3:2: AGE must be an age in completed years, was 'x' [indicator.illegal-age]",
            "s.csv:4: row must have 9 columns, had 4 [csv.wrong-columns]",
            "s.csv:5:1: W must be a decimal number of 0 or more, was ''"
                + " [indicator.illegal-weight]",
            "s.csv:6:1: W must be a decimal number of 0 or more, was '-1'"
                + " [indicator.illegal-weight]",
            "s.csv:7:2: AGE must be an age in completed years, was '' [indicator.illegal-age]",
            "s.csv:8:2: AGE must be at most 125, was '126' [indicator.illegal-age]");
    assertThat(report.getRejected()).isEqualTo(6);
    assertThat(report.getOutsidePopulation()).isEqualTo(1);
    assertThat(report.getCounted()).isEqualTo(1);
    assertThat(report.getTable().group(Map.of("SEX", "M"))).isEmpty();
  }

  @Test
  void anotherSeparatorIsToldInPlaceOfEveryColumnThatIsMissing() throws IOException {
    assertThat(problems(run(FULL, "ID|AGE|IU|A1|B1", "1|1|1|1|1")))
        .containsExactly(
            "s.csv:1: columns must be separated by comma, semicolon or tab, was one column"
                + " 'ID|AGE|IU|A1|B1' [indicator.one-column]");
  }

  @Test
  void allColumnsThatAreMissingAreNamedAtOnce() throws IOException {
    SurveyLayout layout =
        FULL.toBuilder().putColumn("IUU", "x").addNotAsked("A9").addNotAsked("A2").build();
    assertThat(problems(run(layout, "ID,AGE,IU,A1,B1,B1", "1,1,1,1,1,1")))
        .containsExactly("s.csv:1:6: column must stand once, was twice 'B1' [csv.double-column]");
    assertThat(problems(run(layout, "ID,AGE,IU,A1,B1", "1,1,1,1,1")))
        .containsExactly(
            "s.csv:1: columns must name variables of toy@1, one was 'IUU'"
                + " [indicator.unknown-variable]",
            "s.csv:1: notAsked must name variables of toy@1, one was 'A9'"
                + " [indicator.unknown-variable]",
            "s.csv:1: column 'A3' must be there for variable A3 [indicator.missing-column]",
            "s.csv:1: column 'B2' must be there for variable B2 [indicator.missing-column]",
            "s.csv:1: column 'W' must be there for weights [indicator.missing-column]",
            "s.csv:1: column 'SEX' must be there for a breakdown [indicator.missing-column]");
  }

  @Test
  void variablesCanBeCalledOtherwiseOrNotBeAsked() throws IOException {
    SurveyLayout layout =
        PLAIN.toBuilder().putColumn("IU", "iu").addNotAsked("B2").addNotAsked("A3").build();
    SurveyReport report = run(layout, "iu,A1,A2,B1", "1,1,1,1").orThrow();
    assertThat(report.getTable().whole().share("T_B").orElseThrow().percent())
        .isEqualTo(Rational.HUNDRED);
  }

  @Test
  void whoUsedTheInternetMustBeAsked() throws IOException {
    SurveyLayout layout = PLAIN.toBuilder().addNotAsked("IU").build();
    assertThat(problems(run(layout, "A1,A2,A3,B1,B2", "1,1,1,1,1")))
        .containsExactly(
            "s.csv:1: notAsked must not name IU: without it nobody can be assessed"
                + " [indicator.users-not-asked]");
  }

  @Test
  void classesOfAgeCanSayWhoIsOfThePopulation() throws IOException {
    SurveyLayout layout =
        PLAIN.toBuilder().scope(new SurveyScope.OneOf("CLS", List.of("2", "3"))).build();
    SurveyReport report =
        run(layout, "CLS,IU,A1,A2,A3,B1,B2", "1,1,1,1,1,1,1", "2,1,1,1,1,1,1", ",1,1,1,1,1,1")
            .orThrow();
    assertThat(report.getCounted()).isEqualTo(1);
    assertThat(report.getOutsidePopulation()).isEqualTo(1);
    assertThat(report.getProblems())
        .extracting(Problem::toString)
        .containsExactly("s.csv:4:1: CLS must be stated, was '' [indicator.unknown-scope]");
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    assertThat(problems(run(PLAIN, new byte[0])))
        .containsExactly("s.csv:1: a table must begin with a line of columns [csv.missing-header]");
    assertThat(problems(run(PLAIN, "IU,A1".getBytes(StandardCharsets.UTF_16))))
        .containsExactly(
            "s.csv:1: the table must be UTF-8, and its first line is not [csv.not-utf-8]");
    assertThat(problems(run(PLAIN, "IU,A1,A2,A3,B1,B2", "1,1,1,1,1,1", "1,\"1,1,1,1,1")))
        .singleElement()
        .asString()
        .startsWith("s.csv:3: the table must be well-formed from here on: ");
  }

  @Test
  void aByteOrderMarkAndLatinLettersAreNoMatter() throws IOException {
    SurveyLayout layout = PLAIN.toBuilder().addBreakdown(Breakdown.by("Región")).build();
    byte[] good =
        "\ufeffIU,A1,A2,A3,B1,B2,Región\n1,1,1,1,1,1,Málaga\n".getBytes(StandardCharsets.UTF_8);
    assertThat(run(layout, good).orThrow().getTable().group(Map.of("Región", "Málaga")))
        .isPresent();
    assertThat(run(PLAIN, "\ufeff\"IU\",A1,A2,A3,B1,B2", "1,1,1,1,1,1").orThrow().getCounted())
        .as("the first name quoted after the mark")
        .isEqualTo(1);
    assertThat(problems(run(PLAIN, "\ufeff")))
        .containsExactly("s.csv:1: a table must begin with a line of columns [csv.missing-header]");
    byte[] bad =
        "IU,A1,A2,A3,B1,B2,R\n1,1,1,1,1,1,M\u00e1laga\n".getBytes(StandardCharsets.ISO_8859_1);
    SurveyLayout latin = PLAIN.toBuilder().addBreakdown(Breakdown.by("R")).build();
    assertThat(run(latin, bad).orThrow().getProblems())
        .extracting(Problem::toString)
        .containsExactly("s.csv:2:7: R must be UTF-8, was 'M\ufffdlaga' [csv.not-utf-8]");
  }

  @Test
  void aColumnOfIdentifiersIsNoBreakdown() throws IOException {
    SurveyLayout layout = PLAIN.toBuilder().addBreakdown(Breakdown.by("ID")).build();
    List<String> lines = new ArrayList<>(List.of("ID,IU,A1,A2,A3,B1,B2"));
    for (int i = 0; i < 10_002; i++) {
      lines.add(i + ",1,1,1,1,1,1");
    }
    assertThat(problems(run(layout, lines.toArray(String[]::new))))
        .containsExactly(
            "s.csv:10002: breakdown by [ID] must have at most 10000 groups, had more"
                + " [indicator.too-many-groups]");
  }

  @Test
  void problemsBeyondAThousandAreOnlyCounted() throws IOException {
    List<String> lines = new ArrayList<>(List.of("IU,A1,A2,A3,B1,B2"));
    for (int i = 0; i < 1_200; i++) {
      lines.add("9,1,1,1,1,1");
    }
    SurveyReport report = run(PLAIN, lines.toArray(String[]::new)).orThrow();
    assertThat(report.getProblems()).hasSize(1_000);
    assertThat(report.getFurtherProblems()).isEqualTo(200);
    assertThat(report.getRejected()).isEqualTo(1_200);
    assertThat(report.getTable().whole().getShares()).isEmpty();
  }

  @Test
  void aFileIsReadFromItsPlace(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "IU,A1,A2,A3,B1,B2\n1,1,1,1,1,1\n");
    SurveyReport report = SurveyBatch.of(TOY, PLAIN).run(file).orThrow();
    assertThat(report.getDocument()).isEqualTo("x.csv");
    assertThat(report.getCounted()).isEqualTo(1);
  }
}
