package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.migration.MigratedProfile;
import org.baremo.core.value.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrateTest {
  private static final String MANY = "sample/profiles.ndjson";
  private static final String ONE = "sample/profile.json";
  private static final List<String> FILES =
      List.of("migrated.ndjson", "profiles.ndjson", "rejected.ndjson");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"en, three", "es, eight"})
  void theSampleComesToWhatItCameTo(String language, String scale) throws IOException {
    List<String> options = new ArrayList<>(List.of("--language", language, "--explain"));
    options.addAll(scale.equals("eight") ? List.of("--scale", "eight") : List.of());
    Program.Result result = migrate(MANY, options.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(1);
    Golden.check("migrate." + language + ".txt", result.out().replace(folder.toString(), "FOLDER"));
    Golden.check("migrate.rejected.ndjson", Files.readString(out("rejected.ndjson")));
    Golden.check(
        "migrate." + language + ".explanations.txt",
        String.join("\n", Files.readAllLines(out("explanations.txt")).subList(0, 120)) + "\n");
    Golden.check("migrate." + language + ".digests.txt", digests() + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void oneProfileIsToldNodeByNode(String language) throws IOException {
    Program.Result back = Program.run("migrate", ONE, "--to", "2.2", "-l", language);
    assertThat(back.err()).isEmpty();
    assertThat(back.status()).isZero();
    Golden.check("migrate-one." + language + ".txt", back.out());
  }

  @Test
  void everyRowIsCarriedOrRejectedInTheOrderOfTheInput() throws IOException {
    migrate(MANY);
    List<String> rows = Files.readAllLines(Path.of(MANY), StandardCharsets.ISO_8859_1);
    List<String> migrated = Files.readAllLines(out("migrated.ndjson"));
    List<String> certain = Files.readAllLines(out("profiles.ndjson"));
    List<Long> rejected = new ArrayList<>();
    for (String line : Files.readAllLines(out("rejected.ndjson"))) {
      rejected.add(Long.parseLong(line.replaceAll("^.\"line\":(\\d+),.*", "$1")));
    }
    assertThat(rejected).isSorted().hasSize(10);
    assertThat(migrated).hasSize(rows.size() - rejected.size()).hasSameSizeAs(certain);
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (!rejected.contains(i + 1L)) {
        MigratedProfile profile = read(migrated.get(next), MigratedProfile.class);
        assertThat(rows.get(i)).contains("\"" + ascii(profile.getHolder().value()) + "\"");
        assertThat(read(certain.get(next), CompetenceProfile.class))
            .isEqualTo(profile.asProfileAtLeast());
        next++;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  void theOutputsAreTheSameHoweverManyRowsAreWorkedOnAtOnce(String threads) throws IOException {
    migrate(MANY, "--explain");
    String once = digests();
    migrate(MANY, "--explain", "--force", "--threads", threads);
    assertThat(digests()).isEqualTo(once);
  }

  @Test
  void whatIsCertainCanBeCarriedOnAndDrawn() throws IOException {
    assertThat(migrate(ONE.replace("profile.json", "profiles.ndjson")).status()).isEqualTo(1);
    byte[] certain =
        Files.readAllLines(out("profiles.ndjson")).get(0).getBytes(StandardCharsets.UTF_8);
    Program.Result drawn =
        Program.run(new ByteArrayInputStream(certain), "profile", "wheel", "-", "--text");
    assertThat(drawn.status()).isZero();
    assertThat(drawn.out()).contains("1.1 Browsing, searching and filtering information: ");
  }

  @Test
  void oneProfileIsWrittenToo() throws IOException {
    Program.Result result = migrateTo("2.2", ONE);
    assertThat(result.status()).isZero();
    assertThat(Files.readAllLines(out("migrated.ndjson"))).hasSize(1);
    assertThat(out("rejected.ndjson")).isEmptyFile();
  }

  @Test
  void outputsOfARunBeforeAreNotReplacedUnlessForced() {
    assertThat(migrate(MANY).status()).isEqualTo(1);
    Program.Result again = migrate(MANY);
    assertThat(again.err())
        .contains("migrated.ndjson, profiles.ndjson, rejected.ndjson of a run before; --force");
    assertThat(again.status()).isEqualTo(2);
    assertThat(migrate(MANY, "--force").status()).isEqualTo(1);
  }

  @Test
  void theWayAndThePolicyCanBeChosen() throws IOException {
    String cautious = Program.run("migrate", MANY, "--to", "3.0").out();
    Path policy = Files.writeString(folder.resolve("policy.json"), "{\"relations\":[\"exact\"]}");
    String exact = Program.run("migrate", MANY, "--to", "3.0", "--policy", policy.toString()).out();
    assertThat(cautious).contains("what corresponds does so too weakly    26");
    assertThat(exact).contains("what corresponds does so too weakly  8,216");
    String weakest = Program.run("migrate", MANY, "--to", "3.0", "--composition", "weakest").out();
    assertThat(weakest).doesNotContain("too weakly");
  }

  @Test
  void aRowThatNoWayLeadsFromIsRejectedAndTheOthersAreCarried() throws IOException {
    Path file = folder.resolve("two.ndjson");
    Files.writeString(
        file,
        """
        {"holder":"a","edition":"greencomp@2022"}
        {"holder":"b","edition":"digcomp@2.2"}
        """);
    Program.Result result = migrate(file.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(Files.readString(out("rejected.ndjson")))
        .startsWith(
            "{\"line\":1,\"problems\":[{\"code\":\"migration.no-way\",\"message\":\"no crosswalks"
                + " lead from greencomp@2022 to digcomp@3.0; there are [");
    assertThat(Files.readAllLines(out("migrated.ndjson"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--to 9.9|edition '9.9' is not known; there are [",
        "--to 3.0 --threads 0|threads must be 1 or more, was 0",
        "--to 3.0 --explain|explain needs --out",
        "--to 3.0 --scale five|scale must be one of [four, eight, six] of digcomp@3.0, was 'five'",
        "--to 3.0 --relations near|Invalid value for option '--relations' (RELATION): expected one of exact, close,"
            + " broad, narrow, related, was 'near'",
        "--to 3.0 --relations exact,exact|relations must be different, were [EXACT, EXACT]",
        "--to 3.0 --policy none.json|cannot read none.json: there is no such file",
        "--to 3.0 --crosswalk sample/profile.json|sample/profile.json:",
        "|Missing required option: '--to=EDITION'"
      })
  void misuseIsExplainedWithWhatExists(String options, String message) {
    List<String> line = new ArrayList<>(List.of("migrate", MANY));
    line.addAll(options == null ? List.of() : List.of(options.split(" ", -1)));
    Program.Result result = Program.run(line.toArray(String[]::new));
    assertThat(result.err()).startsWith("baremo: " + message).doesNotContain("\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none.ndjson|cannot read none.ndjson: there is no such file",
        "none.json|cannot read none.json: there is no such file",
        "sample|the name 'sample' must end in .json for one profile or in .ndjson for one a line"
      })
  void anInputThatCannotBeIsNamed(String input, String message) {
    Program.Result result = migrate(input);
    assertThat(result.err()).isEqualToIgnoringNewLines("baremo: " + message);
    assertThat(result.status()).isEqualTo(2);
    assertThat(out("migrated.ndjson")).doesNotExist();
  }

  @Test
  void aProfileOfAnEditionToGoOverBeginsThere() {
    assertThat(Program.run("migrate", MANY, "--to", "3.0", "--via", "2.2").out())
        .contains("carried    316  96.9 %")
        .doesNotContain("migration.no-way");
  }

  @Test
  void whereNoCrosswalkIsBetweenStopsTheFewestOthersAreGoneOver() {
    Program.Result result = Program.run("migrate", ONE, "--to", "1.0", "--via", "2.1");
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().findFirst().orElseThrow())
        .endsWith(": digcomp@3.0 -> digcomp@2.2 -> digcomp@2.1 -> digcomp@2.0 -> digcomp@1.0");
    Program.Result fewest = Program.run("migrate", ONE, "--to", "1.0");
    assertThat(result.out()).isEqualTo(fewest.out());
    Program.Result nowhere = Program.run("migrate", ONE, "--to", "2.2", "--via", "mrcdd");
    assertThat(nowhere.err())
        .startsWith("baremo: no crosswalks lead from digcomp@3.0 to mrcdd@2022; there are [");
    assertThat(nowhere.status()).isEqualTo(2);
  }

  @Test
  void aProfileThatIsThereAlreadyIsNotCarried() {
    Program.Result result = Program.run("migrate", "sample/profile.json", "--to", "3.0");
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "baremo: profile is of digcomp@3.0, to which it was to be carried");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void aFileWithoutRowsIsCarriedWithAWarning() throws IOException {
    Path file = Files.writeString(folder.resolve("none.ndjson"), "\n");
    Program.Result result = migrate(file.toString());
    assertThat(result.err()).isEqualToIgnoringNewLines("baremo: warning: none.ndjson has no rows");
    assertThat(result.status()).isZero();
  }

  private static String ascii(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static <T> T read(String line, Class<T> type) {
    return Json.standard().read(line.getBytes(StandardCharsets.UTF_8), type, "line").orThrow();
  }

  private String digests() throws IOException {
    Map<String, Digest> digests = new LinkedHashMap<>();
    for (String file : FILES) {
      digests.put(file, Digest.sha256(Files.readAllBytes(out(file))));
    }
    return digests.toString();
  }

  private Path out(String file) {
    return folder.resolve("out").resolve(file);
  }

  private Program.Result migrate(String input, String... more) {
    return migrateTo("3.0", input, more);
  }

  private Program.Result migrateTo(String edition, String input, String... more) {
    List<String> line = new ArrayList<>(List.of("migrate", input, "--to", edition));
    line.addAll(List.of("--out", folder.resolve("out").toString()));
    line.addAll(List.of(more));
    return Program.run(line.toArray(String[]::new));
  }
}
