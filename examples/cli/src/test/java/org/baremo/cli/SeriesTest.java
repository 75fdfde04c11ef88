package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baremo.certification.decision.series.SeriesDecision;
import org.baremo.certification.decision.series.VersionChoice;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A series of versions decides each candidate by the version that is for their case. */
class SeriesTest {
  private static final VersionedId NEW = VersionedId.parse("comdix-intermediate@2026.2");
  private static final LocalDate FIRST_NEW = LocalDate.of(2026, 9, 10);

  @TempDir Path folder;
  private String file = "";

  /** From 10 September 2026 on, 75 % is asked for 70 %; who sat by 20 October keeps the old. */
  @BeforeEach
  void writeTheSeries() throws IOException {
    CertificationScheme old = Schemes.comdixIntermediate();
    LocalDate first = old.getInForce().getFirstDay();
    SchemeSeries series =
        SchemeSeries.builder()
            .id("comdix-intermediate")
            .title(old.getTitle())
            .anchor(old.getAnchor())
            .addVersions(
                old.toBuilder().inForce(DateRange.of(first, FIRST_NEW.minusDays(1))).build(),
                stricter())
            .addTransitions(
                Transition.builder()
                    .id("sat-early")
                    .title(LocalizedText.of("en", "Sat by 20 October"))
                    .legalReference("transitional provision 1")
                    .when(
                        Circumstances.onOrBefore(
                            "sat",
                            Day.of(DateName.FIRST_SITTING),
                            new Day.Fixed(LocalDate.of(2026, 10, 20))))
                    .insteadOf(NEW)
                    .applies(old.getId())
                    .build())
            .build();
    Path path = folder.resolve("series.json");
    Files.write(path, Json.standard().write(series));
    file = path.toString();
  }

  private static CertificationScheme stricter() {
    byte[] document =
        new String(Json.standard().write(Schemes.comdixIntermediate()), StandardCharsets.UTF_8)
            .replace("\"required\":70", "\"required\":75")
            .replace("comdix-intermediate@2022.1", NEW.toString())
            .getBytes(StandardCharsets.UTF_8);
    return Json.standard()
        .read(document, CertificationScheme.class, "stricter")
        .orThrow()
        .toBuilder()
        .inForce(DateRange.from(FIRST_NEW))
        .build();
  }

  private Program.Result decide(String candidates, String out, String... more) {
    return Program.run(
        Stream.of(
                Stream.of("decide", "--scheme", file, "--candidates", candidates),
                Stream.of("--out", folder.resolve(out).toString()),
                Program.FIXED.stream(),
                Stream.of(more))
            .flatMap(one -> one)
            .toArray(String[]::new));
  }

  private List<SeriesDecision> decisions(String out) throws IOException {
    List<SeriesDecision> decisions = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(out).resolve("decisions.ndjson"))) {
      decisions.add(
          Json.standard()
              .read(line.getBytes(StandardCharsets.UTF_8), SeriesDecision.class, "line")
              .orThrow());
    }
    return decisions;
  }

  private static String untimed(Program.Result result, Path folder) {
    return String.join(
            "\n",
            result
                .out()
                .lines()
                .filter(line -> !line.contains("rows/s") && !line.contains("filas/s"))
                .toList())
        .replace(folder.toString(), "FOLDER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theSummaryTellsWhatEachVersionDecided(String language) throws IOException {
    Program.Result result = decide("sample/candidates.csv", "out", "-l", language);
    assertThat(result.status()).isEqualTo(1); // the sample has rows that cannot be read
    Golden.check("series." + language + ".summary.txt", untimed(result, folder));
  }

  @Test
  void everyDecisionNamesTheVersionAndTheGround() throws IOException {
    decide("sample/candidates.ndjson", "out");
    List<SeriesDecision> decisions = decisions("out");
    assertThat(decisions).hasSizeGreaterThan(300);
    for (SeriesDecision decided : decisions) {
      VersionChoice choice = decided.choice();
      if (choice.getLack().isEmpty()) {
        boolean isOld = choice.getDay().orElseThrow().isBefore(FIRST_NEW);
        assertThat(choice.getVersion().orElseThrow().equals(NEW))
            .isEqualTo(!isOld && choice.getTransition().isEmpty());
        assertThat(decided.decision().orElseThrow().getScheme())
            .isEqualTo(choice.getVersion().orElseThrow());
      }
    }
    assertThat(decisions).anyMatch(one -> one.choice().getTransition().isPresent());
    assertThat(decisions)
        .anyMatch(one -> one.choice().getVersion().filter(NEW::equals).isPresent());
    assertThat(decisions)
        .anyMatch(
            one -> one.choice().getLack().filter(VersionChoice.Lack.NO_DATE::equals).isPresent());
  }

  @Test
  void certificatesAreThoseOfTheVersionsAndAreTheSameForAnyNumberOfThreads() throws IOException {
    decide("sample/candidates.ndjson", "one", "--threads", "1");
    decide("sample/candidates.ndjson", "four", "--threads", "4");
    for (String name : List.of("decisions.ndjson", "certificates.ndjson", "rejected.ndjson")) {
      assertThat(folder.resolve("one").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("four").resolve(name));
    }
    String certificates = Files.readString(folder.resolve("one").resolve("certificates.ndjson"));
    assertThat(certificates).contains(NEW.toString()).contains("comdix-intermediate@2022.1");
    assertThat(certificates.lines().count())
        .isEqualTo(decisions("one").stream().filter(this::isGranted).count());
  }

  private boolean isGranted(SeriesDecision decided) {
    return decided.decision().flatMap(one -> one.getGrant()).isPresent();
  }

  @Test
  void inShortEveryLineNamesTheVersionToo() throws IOException {
    decide("sample/candidates.ndjson", "out");
    decide("sample/candidates.ndjson", "brief", "--brief");
    List<SeriesDecision> whole = decisions("out");
    List<String> lines = Files.readAllLines(folder.resolve("brief").resolve("decisions.ndjson"));
    assertThat(lines).hasSameSizeAs(whole);
    for (int i = 0; i < lines.size(); i++) {
      VersionChoice choice = whole.get(i).choice();
      String line = lines.get(i);
      assertThat(line)
          .contains("\"holder\":\"" + choice.getHolder() + "\"")
          .contains(
              "\"outcome\":\"" + whole.get(i).outcome().name().toLowerCase(Locale.ROOT) + "\"");
      choice.getVersion().ifPresent(id -> assertThat(line).contains("\"version\":\"" + id + "\""));
      choice
          .getTransition()
          .ifPresent(id -> assertThat(line).contains("\"transition\":\"" + id + "\""));
      assertThat(line.contains("\"lack\":\"")).isEqualTo(choice.getLack().isPresent());
    }
    assertThat(lines)
        .contains(
            "{\"holder\":\"edge-before-the-scheme\",\"outcome\":\"indeterminate\","
                + "\"lack\":\"no-version\",\"failed\":[]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json"})
  void explanationsTellTheGround(String form) throws IOException {
    decide("sample/candidates.ndjson", "out", "--explain=" + form);
    String name = form.equals("text") ? "txt" : form.equals("markdown") ? "md" : form;
    Path told =
        folder.resolve("out").resolve("explanations." + (form.equals("json") ? "ndjson" : name));
    assertThat(Files.readString(told)).contains("ecided under version 20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json"})
  void theRulesOfASeriesAreExplained(String form) throws IOException {
    Program.Result result = Program.run("scheme", "explain", file, "--format", form);
    assertThat(result.status()).isZero();
    Golden.check("series-explained." + form + ".txt", result.out());
  }

  @Test
  void aSeriesIsCheckedAsAWhole() {
    Program.Result result = Program.run("scheme", "check", file);
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("comdix-intermediate@2022.1 holds: 1 award.")
        .endsWith("comdix-intermediate holds: 2 versions, 1 transitional clause.\n");
    assertThat(Program.run("scheme", "check", file, "--language", "es").out())
        .endsWith("comdix-intermediate es correcta: 2 versiones, 1 disposición transitoria.\n");
  }

  @Test
  void decisionsOfASeriesAreTakenAgainEachByItsVersion() throws IOException {
    Path change = folder.resolve("change.json");
    Files.writeString(
        change,
        "{\"type\":\"outcome-corrected\",\"concern\":{\"holders\":[\"cdx-00038\"]},"
            + "\"outcome\":{\"type\":\"assessed\",\"mark\":{\"value\":42,\"maximum\":60}}}");
    Path out = folder.resolve("again.ndjson");
    Program.Result result =
        Program.run(
            Stream.of(
                    Stream.of("redecide", file, "sample/candidates.csv", change.toString()),
                    Stream.of("--out", out.toString()),
                    Program.FIXED.stream())
                .flatMap(one -> one)
                .toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isEqualTo(1); // rows that cannot be read
    assertThat(result.out())
        .contains("decisions on candidates.csv under comdix-intermediate, as of 21 November 2026")
        .contains("cdx-00038  would get none  granted (intermediate) → refused  Overall mark");
    assertThat(Files.readAllLines(out)).hasSize(1);
  }

  @Test
  void theSchemaOfSeriesIsPrinted() {
    Program.Result result = Program.run("scheme", "schema", "--series");
    assertThat(result.status()).isZero();
    assertThat(result.out().strip())
        .isEqualTo(new String(SchemeSeries.jsonSchema(), StandardCharsets.UTF_8).strip());
  }

  @Test
  void versionsThatLeaveAGapAreRefusedWithTheirPlace() throws IOException {
    String document = Files.readString(Path.of(file)).replace("\"2026-09-09\"", "\"2026-09-01\"");
    Path gap = folder.resolve("gap.json");
    Files.writeString(gap, document);
    for (String command : List.of("check", "explain")) {
      Program.Result result = Program.run("scheme", command, gap.toString());
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("gap.json").contains("2026-09-02");
    }
  }

  @Test
  void aSeriesIsNoSchemeToCompareAndIsSaidSo() {
    Program.Result result =
        Program.run("scheme", "compare", file, "comdix-intermediate", "sample/candidates.csv");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "baremo: %s is a series of versions, where one version of a scheme is asked for\n"
                .formatted(file));
  }
}
