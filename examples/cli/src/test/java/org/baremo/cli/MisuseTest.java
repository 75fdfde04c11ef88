package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisuseTest {
  private static final String SAMPLE = "sample/candidates.csv";

  @TempDir Path folder;

  static Stream<Arguments> commandLines() {
    return Stream.of(
        Arguments.of("", "a command is missing"),
        Arguments.of("frobnicate", "Unmatched argument at index 0: 'frobnicate'"),
        Arguments.of(
            "framework show 3.1",
            "edition '3.1' is not known; there are [actic@2021, codix@2017, digcomp-at@2.3,"
                + " digcomp@"),
        Arguments.of(
            "framework show digcomp",
            "edition 'digcomp' is one of [digcomp@1.0, digcomp@2.0, digcomp@2.1, digcomp@2.2,"
                + " digcomp@3.0]; say which"),
        Arguments.of(
            "framework coverage 3.0 es_ES",
            "language must be a tag such as es or pt-BR, was 'es_ES'"),
        Arguments.of(
            "framework coverage 3.0 english",
            "language must be a tag such as es or pt-BR, was 'english'"),
        Arguments.of(
            "framework coverage 3.0 --texts none.jsonld",
            "cannot read none.jsonld: there is no such file"),
        Arguments.of(
            "framework coverage 3.0 --texts sample",
            "a folder of translations needs its language, such as nl=sample"),
        Arguments.of(
            "framework coverage 3.0 --texts no_NO=sample",
            "language must be a BCP 47 tag such as es, was 'no_NO'"),
        Arguments.of(
            "framework coverage mrcdd --texts sample",
            "texts can be laid over [digcomp@2.2, digcomp@3.0], and not over mrcdd@2022"),
        Arguments.of("framework coverage 2.2 --texts sample/items.csv", "items.csv:1:1"),
        Arguments.of(
            "framework show 3.0 -l fr",
            "Invalid value for option '--language': language must be one of en, es, was 'fr'"),
        Arguments.of(
            "scheme explain nothing",
            "scheme 'nothing' is neither a file nor one of [actic@2021.1, clea-pix@2019.1,"
                + " codix@2017.1, comdix-"),
        Arguments.of(
            "decide",
            "Missing required options: '--scheme=SCHEME', '--candidates=FILE', '--out=DIR'"));
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void aCommandLineThatDoesNotHoldIsExplainedWithoutAStackTrace(String line, String message) {
    Program.Result result = Program.run(line.isEmpty() ? new String[0] : line.split(" ", -1));
    assertThat(result.err()).startsWith("baremo: " + message).doesNotContain("\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  static Stream<Arguments> options() {
    return Stream.of(
        Arguments.of("--attempts -1", "attempts must be from 0 to 1000000000, was -1"),
        Arguments.of(
            "--attempts 1000000001", "attempts must be from 0 to 1000000000, was 1000000001"),
        Arguments.of("--threads 0", "threads must be 1 or more, was 0"),
        Arguments.of("--format xml", "format must be ndjson or csv, was 'xml'"),
        Arguments.of(
            "--as-of tomorrow",
            "as-of must be a day such as 2026-11-21 or an instant such as"
                + " 2026-11-21T10:00:00+01:00, was 'tomorrow'"),
        Arguments.of("--instrument none.json", "cannot read none.json: there is no such file"),
        Arguments.of("--scoring none.json", "cannot read none.json: there is no such file"),
        Arguments.of(
            "--instrument sample/instrument.json --instrument sample/instrument.json",
            "instruments must be different, were [sample-test@2026.1, sample-test@2026.1]"),
        Arguments.of("--candidates none.csv", "cannot read none.csv: there is no such file"),
        Arguments.of(
            "--candidates sample",
            "the name 'sample' does not tell the format; say --format ndjson or --format csv"),
        Arguments.of(
            "--candidates -",
            "the name '-' does not tell the format; say --format ndjson or --format csv"));
  }

  @ParameterizedTest
  @MethodSource("options")
  void anOptionThatDoesNotHoldIsExplainedAndNothingIsWritten(String options, String message) {
    Program.Result result = decide(SAMPLE, options.split(" ", -1));
    assertThat(result.err()).isEqualTo("baremo: " + message + System.lineSeparator());
    assertThat(result.status()).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aZoneThatDoesNotExistIsExplained() {
    Program.Result result = decide(SAMPLE, "--zone", "Europe/Lugo");
    assertThat(result.err())
        .startsWith(
            "baremo: Invalid value for option '--zone': zone must be a name such as Europe/Madrid,"
                + " was 'Europe/Lugo'");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void everythingWrongWithASchemeIsReportedWithItsPlace() throws IOException {
    Path scheme = folder.resolve("scheme.json");
    Files.writeString(scheme, "{\"id\":\"x@1\",\"framework\":\"digcomp@2.2\",\"awards\":[]}");
    Program.Result result = decide(SAMPLE, "--scheme", scheme.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err().lines())
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(line).startsWith("baremo: " + scheme));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aTableWithUnknownColumnsIsRefusedBeforeAnyRowIsRead() throws IOException {
    Path table = folder.resolve("c.csv");
    Files.writeString(
        table, "holder,mark:digcomp@2.2/area/9,mark:digcomp@3.0/area/1,item:q1,Nota\nx\n");
    Program.Result result = decide(table.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("baremo: c.csv:1:5: column 'Nota' is not known; there are");
    Files.writeString(table, "holder,mark:digcomp@2.2/area/9,mark:digcomp@3.0/area/1,item:q1\nx\n");
    assertThat(decide(table.toString()).err().lines())
        .anySatisfy(
            line -> assertThat(line).contains("c.csv:1:2: column 'mark:digcomp@2.2/area/9'"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "baremo: c.csv:1:3: column 'mark:digcomp@3.0/area/1': the scheme is about"
                            + " digcomp@2.2, and not digcomp@3.0 [ref.unresolved]"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "baremo: c.csv:1:4: column 'item:q1': an instrument must be given for the"
                            + " items, with --instrument [item.unknown]"));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aTableWithoutRowsIsDecidedWithAWarning() throws IOException {
    Path table = Files.writeString(folder.resolve("c.csv"), "holder,overall\n");
    Program.Result result = decide(table.toString());
    assertThat(result.err()).isEqualToIgnoringNewLines("baremo: warning: c.csv has no rows");
    assertThat(result.status()).isZero();
  }

  @Test
  void aTableInUtf16IsNamedAsSuch() throws IOException {
    Path table = folder.resolve("c.csv");
    Files.write(table, "holder;overall\n".getBytes(java.nio.charset.StandardCharsets.UTF_16));
    assertThat(decide(table.toString()).err())
        .startsWith("baremo: c.csv:1: the table must be UTF-8, was UTF-16; a spreadsheet saves it");
  }

  @Test
  void aTableAsASpreadsheetLeavesItIsRead() throws IOException {
    Path table = folder.resolve("c.csv");
    Files.writeString(table, "sep=;\r\nholder;overall;\r\na;43/60;\r\nb;43/60\r\n;;\r\n;;;;\r\n");
    Program.Result result = decide(table.toString());
    assertThat(result.err()).isEmpty();
    assertThat(Files.readAllLines(folder.resolve("out/decisions.ndjson"))).hasSize(2);
    assertThat(folder.resolve("out/rejected.ndjson")).isEmptyFile();
  }

  @Test
  void problemsOfARowStandInTheOrderOfItsColumns() throws IOException {
    Path table = folder.resolve("c.csv");
    Files.writeString(table, "overall,birth_date,holder\n\"7,5/12\",today,\n");
    decide(table.toString());
    assertThat(folder.resolve("out/rejected.ndjson"))
        .content()
        .containsSubsequence(
            "\"column\":1,\"message\":\"column 'overall': mark must be written with a decimal"
                + " point",
            "\"column\":2",
            "\"column\":3");
  }

  @Test
  void aPercentageThatNoMarkCanHaveIsRefusedWithTheScheme() throws IOException {
    String shipped = Program.run("scheme", "show", "comdix-intermediate").out();
    String other = shipped.replaceFirst("(\"required\"\\s*:\\s*)\"?70\"?", "$1175");
    assertThat(other).isNotEqualTo(shipped);
    Path scheme = Files.writeString(folder.resolve("scheme.json"), other);
    Program.Result result = decide(SAMPLE, "--scheme", scheme.toString());
    assertThat(result.err()).contains("was 175").doesNotContain("defect");
    assertThat(result.status()).isEqualTo(2);
    assertThat(Program.run("scheme", "check", scheme.toString()).status()).isEqualTo(2);
  }

  @Test
  void anEmptyTableIsNoTable() throws IOException {
    Path table = folder.resolve("c.csv");
    Files.writeString(table, "\n\n");
    assertThat(decide(table.toString()).err())
        .startsWith("baremo: c.csv:1: a table must begin with a line of columns");
  }

  @Test
  void outputsOfARunBeforeAreNotReplacedUnlessForced() throws IOException {
    assertThat(decide(SAMPLE).status()).isEqualTo(1);
    byte[] before = Files.readAllBytes(folder.resolve("out/decisions.ndjson"));
    Program.Result again = decide(SAMPLE);
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err())
        .contains(
            "decisions.ndjson, certificates.ndjson, rejected.ndjson of a run before; --force");
    assertThat(decide(SAMPLE, "--force").status()).isEqualTo(1);
    assertThat(folder.resolve("out/decisions.ndjson")).hasBinaryContent(before);
  }

  @Test
  void anOutputThatIsNoFolderFails() throws IOException {
    Files.writeString(folder.resolve("out"), "");
    Program.Result result = decide(SAMPLE);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .startsWith(
            "baremo: cannot write to %s: it is a file and not a folder"
                .formatted(folder.resolve("out")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "decide",
        "framework",
        "framework list",
        "framework show",
        "framework tree",
        "framework coverage",
        "framework diff",
        "crosswalk",
        "crosswalk list",
        "crosswalk show",
        "crosswalk compose",
        "crosswalk coverage",
        "migrate",
        "profile",
        "profile wheel",
        "profile radar",
        "profile gap",
        "dsi",
        "scheme",
        "scheme list",
        "verify",
        "generate-key",
        "scheme explain",
        "scheme show",
        "scheme schema",
        "scheme check",
        "scheme lint"
      })
  void everyCommandHasHelpWithExamples(String command) {
    List<String> line =
        new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ", -1)));
    line.add("--help");
    Program.Result result = Program.run(line.toArray(String[]::new));
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("Usage: baremo", "Example").contains("  baremo ");
  }

  @Test
  void aRunWithoutExplanationsTakesThoseOfTheRunBeforeAway() {
    decide(SAMPLE, "--explain");
    Path explanations = folder.resolve("out/explanations.txt");
    assertThat(explanations).exists();
    assertThat(decide(SAMPLE).err()).contains("explanations.txt of a run before; --force");
    decide(SAMPLE, "--force");
    assertThat(explanations).doesNotExist();
    assertThat(folder.resolve("out/decisions.ndjson")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "text, explanations.txt, 'Refused to '",
    "MARKDOWN, explanations.md, '## Refused to '",
    "html, explanations.html, '<!DOCTYPE html>'",
    "json, explanations.ndjson, '{\"language\":\"en\",'"
  })
  void explanationsAreWrittenInTheFormAskedForAndInNoOther(
      String form, String file, String beginning) throws IOException {
    decide(SAMPLE, "--explain");
    assertThat(decide(SAMPLE, "--explain=" + form, "--force").status()).isEqualTo(1);
    try (Stream<Path> written = Files.list(folder.resolve("out"))) {
      assertThat(written.map(path -> path.getFileName().toString()))
          .filteredOn(name -> name.startsWith("explanations"))
          .containsExactly(file);
    }
    assertThat(Files.readString(folder.resolve("out").resolve(file))).startsWith(beginning);
  }

  @Test
  void aFormThatNobodyWritesIsRefused() {
    assertThat(decide(SAMPLE, "--explain=pdf").err())
        .contains("expected one of [TEXT, MARKDOWN, HTML, JSON] (case-insensitive) but was 'pdf'");
  }

  @Test
  void aKeyThatCannotBeIsRefusedAndNothingIsWritten() throws IOException {
    Path spaced = folder.resolve("my key.pem");
    Program.Result named = generate(spaced, "Body");
    assertThat(named.status()).isEqualTo(2);
    assertThat(named.err())
        .contains("the key is called as its file: kid must be 1 to 200 visible ASCII characters");
    Path key = folder.resolve("key.pem");
    Program.Result blank = generate(key, " ");
    assertThat(blank.status()).isEqualTo(2);
    assertThat(blank.err()).contains("issuer must not be blank");
    Files.createFile(folder.resolve("key.trust.json"));
    Program.Result trusted = generate(key, "Body");
    assertThat(trusted.status()).isEqualTo(2);
    assertThat(trusted.err()).contains("key.trust.json is there already");
    assertThat(key).doesNotExist();
    assertThat(spaced).doesNotExist();
  }

  private static Program.Result generate(Path key, String issuer) {
    return Program.run("generate-key", key.toString(), "--issuer", issuer, "--from", "2026-01-01");
  }

  @Test
  void anUnknownOptionIsNamedBeforeThoseThatAreMissing() {
    Program.Result result = Program.run("decide", "--shceme", "comdix-initial");
    assertThat(result.status()).isEqualTo(ExitStatus.MISUSE);
    assertThat(result.err().lines())
        .contains("Try 'baremo decide --help'.")
        .anyMatch(line -> line.contains("'--shceme'"));
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(Program.run("--version").out()).matches("baremo \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void theShellCanCompleteCommands() {
    assertThat(Program.run("generate-completion").out()).contains("complete", "decide");
  }

  private Program.Result decide(String candidates, String... more) {
    List<String> line =
        new ArrayList<>(List.of("decide", "--out", folder.resolve("out").toString()));
    if (!List.of(more).contains("--candidates")) {
      line.addAll(List.of("--candidates", candidates));
    }
    if (!List.of(more).contains("--scheme")) {
      line.addAll(List.of("--scheme", "comdix-intermediate"));
    }
    line.addAll(List.of(more));
    return Program.run(line.toArray(String[]::new));
  }

  @Test
  void anExhaustedStackIsADefectAndNoFinding() {
    Writer exhausted =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {
            throw new StackOverflowError("too deep");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(exhausted),
            new PrintWriter(err),
            false,
            Clock.systemUTC(),
            () -> 0);
    assertThat(Main.run(terminal, "scheme", "explain", "comdix-intermediate"))
        .isEqualTo(ExitStatus.DEFECT);
    assertThat(err.toString())
        .startsWith("baremo: a defect in the program; please report it with what follows")
        .contains("StackOverflowError: too deep");
  }
}
