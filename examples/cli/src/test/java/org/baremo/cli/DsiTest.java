package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.baremo.cli.sample.SurveySample;
import org.baremo.core.json.Json;
import org.baremo.digcomp.indicator.population.SurveyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DsiTest {
  private static final String SAMPLE = "sample/survey.csv";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"en", "es"})
  void theSampleComesToWhatItCameTo(String language) throws IOException {
    Path scores = folder.resolve("scores.csv");
    Program.Result result =
        dsi(
            "--age AGE --weights WEIGHT --person ID --by SEX --by SEX,REGION --minimum-base 10"
                + " --explain syn-0017 --explain edge-no-internet --explain edge-use-not-stated"
                + " --out "
                + scores
                + " --language "
                + language);
    assertThat(result.status()).isEqualTo(1);
    Golden.check("dsi." + language + ".txt", result.out());
    Golden.check("dsi.problems.txt", result.err());
    Golden.check("dsi.scores.csv", Files.readString(scores));
  }

  @Test
  void theTableIsAlsoCsvAndJson() throws IOException {
    Program.Result csv = dsi("--age AGE --weights WEIGHT --by SEX --format csv");
    Golden.check("dsi.csv", csv.out());
    Program.Result json = dsi("--age AGE --weights WEIGHT --by SEX --format json");
    SurveyReport report =
        Json.standard()
            .read(json.out().getBytes(StandardCharsets.UTF_8), SurveyReport.class, "out")
            .orThrow();
    assertThat(report.getTable().toCsv()).containsExactlyElementsOf(csv.out().lines().toList());
    assertThat(report.getRejected()).isEqualTo(10);
  }

  @Test
  void withoutPersonsRowsAreExplainedByTheirLine() throws IOException {
    List<String> rows = Files.readAllLines(Path.of(SAMPLE));
    int line = 1;
    while (!rows.get(line - 1).startsWith("edge-no-internet")) {
      line++;
    }
    Program.Result result = dsi("--everybody --explain " + line);
    assertThat(result.out().lines())
        .containsSequence(
            "Row on line " + line,
            "  could not be assessed: did not use the internet in the last three months");
  }

  @Test
  void whatIsCalledOtherwiseOrWasNotAskedCanBeSaid() throws IOException {
    String header = SurveySample.header().replace(",IUVOTE", "").replace("IUIF", "q1");
    String row = ",1".repeat(header.split(",", -1).length - 6);
    Path survey =
        Files.writeString(folder.resolve("s.csv"), header + "\nx,NA,16-24,F,coast,1" + row + "\n");
    Program.Result result =
        Program.run(
            ("dsi %s --among AGE=16-24,25-54 --column IUIF=q1 --not-asked IUVOTE --missing NA"
                    + " --format csv")
                .formatted(survey)
                .split(" ", -1));
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("I_DSK2_AB,100.00,1,1,false");
    assertThat(result.status()).isZero();
  }

  @Test
  void aSurveyOfNobodyHasNoShares() {
    Program.Result result =
        Program.run(
            new ByteArrayInputStream(
                (SurveySample.header() + "\n").getBytes(StandardCharsets.UTF_8)),
            "dsi",
            "-",
            "--everybody");
    assertThat(result.out()).contains("No shares: the weights sum to 0.");
    assertThat(result.status()).isZero();
  }

  static Stream<Arguments> misuses() {
    return Stream.of(
        Arguments.of(
            "",
            "say which rows are of the population, aged 16 to 74: --age COLUMN,"
                + " --among COLUMN=VALUE,… or --everybody"),
        Arguments.of(
            "--among AGE", "among must be a column and its values such as AGECLS=2,3,4, was 'AGE'"),
        Arguments.of("--everybody --format xml", "format must be text, csv or json, was 'xml'"),
        Arguments.of("--everybody --by SEX,SEX", "column must stand once, was twice SEX"),
        Arguments.of(
            "--everybody --explain syn-0017",
            "explain must be the line of a row where no --person is given, was 'syn-0017'"),
        Arguments.of(
            "--everybody --person ID --explain nobody", "nobody counted is 'nobody' in survey.csv"),
        Arguments.of(
            "--everybody --explain 2 --format csv", "explain needs --format text, was csv"),
        Arguments.of(
            "--age YEARS --weights W",
            "survey.csv:1: column 'W' must be there for weights [indicator.missing-column]"),
        Arguments.of(
            "--everybody --by ID,SEX --not-asked IUX",
            "survey.csv:1: notAsked must name variables of dsi-2.0@2021, one was 'IUX'"
                + " [indicator.unknown-variable]"));
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void whatDoesNotHoldIsExplainedAndNothingIsWritten(String options, String message) {
    Path out = folder.resolve("scores.csv");
    List<String> line = new ArrayList<>(List.of("dsi", SAMPLE, "--out", out.toString()));
    line.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ", -1)));
    Program.Result result = Program.run(line.toArray(String[]::new));
    assertThat(result.err()).contains("baremo: " + message).doesNotContain("\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void twoScopesAtOnceAreRefused() {
    Program.Result result = dsi("--everybody --age AGE");
    assertThat(result.err()).contains("mutually exclusive");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void aSurveyThatIsNotThereIsNamed() {
    Program.Result result = Program.run("dsi", "none.csv", "--everybody");
    assertThat(result.err())
        .isEqualToIgnoringNewLines("baremo: cannot read none.csv: there is no such file");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void scoresOfARunBeforeAreNotReplacedUnlessForced() throws IOException {
    Path out = Files.writeString(folder.resolve("scores.csv"), "of a run before\n");
    Program.Result refused = dsi("--age AGE --out " + out);
    assertThat(refused.err())
        .isEqualToIgnoringNewLines("baremo: " + out + " is there already; --force replaces it");
    assertThat(out).hasContent("of a run before");
    assertThat(dsi("--age AGE --force --out " + out).status()).isEqualTo(1);
    assertThat(Files.readAllLines(out).get(0)).startsWith("line,person,weight,overall,IL,");
  }

  @Test
  @Timeout(60)
  void manyRespondentsPassThroughASmallHeap() throws Exception {
    int respondents = 40_000;
    Path out = folder.resolve("scores.csv");
    Process process =
        Program.process(
                List.of("-Xmx32m", "-XX:+UseSerialGC"),
                List.of("dsi", "-", "--everybody", "--by", "SEX", "--out", out.toString()))
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    try (Writer in =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
      in.write(SurveySample.header() + "\n");
      Random random = new Random(7);
      for (int i = 0; i < respondents; i++) {
        in.write(SurveySample.row(i, random) + "\n");
      }
    }
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    assertThat(process.exitValue()).isZero();
    try (Stream<String> lines = Files.lines(out)) {
      assertThat(lines.count()).isEqualTo(respondents + 1);
    }
  }

  private static Program.Result dsi(String options) {
    return Program.run(("dsi " + SAMPLE + " " + options).split(" ", -1));
  }
}
