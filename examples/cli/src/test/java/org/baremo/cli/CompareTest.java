package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baremo.certification.comparison.ComparedDecision;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {
  private static final String OLD = "comdix-intermediate";
  private static final String CANDIDATES = "sample/candidates.csv";

  @TempDir Path folder;
  private String stricter = "";

  /** The same scheme with 75 % for 70 % and 50 % for 60 %. */
  @BeforeEach
  void writeAnotherVersion() throws IOException {
    String document =
        new String(Json.standard().write(Schemes.comdixIntermediate()), StandardCharsets.UTF_8)
            .replace("\"required\":70", "\"required\":75")
            .replace("\"required\":60", "\"required\":50")
            .replace("comdix-intermediate@2022.1", "comdix-intermediate@2027.1");
    Path file = folder.resolve("new.json");
    Files.writeString(file, document);
    assertThat(Json.standard().read(file, CertificationScheme.class).isOk()).isTrue();
    stricter = file.toString();
  }

  private static Program.Result compare(String... arguments) {
    return Program.run(
        Stream.of(Stream.of("scheme", "compare"), Stream.of(arguments), Program.FIXED.stream())
            .flatMap(one -> one)
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void whoGainsAndLosesIsToldWithWhy(String language) throws IOException {
    Program.Result result = compare(OLD, stricter, CANDIDATES, "--list", "10", "-l", language);
    assertThat(result.status()).isEqualTo(1); // the sample has rows that cannot be read
    Golden.check("scheme-compare." + language + ".txt", result.out());
    assertThat(result.err()).contains("baremo: candidates.csv:");
  }

  @Test
  void everyCandidateIsWrittenInTheOrderOfTheInput() throws IOException {
    Path out = folder.resolve("compared.ndjson");
    Program.Result result = compare(OLD, stricter, CANDIDATES, "--out", out.toString());
    assertThat(result.out()).contains("Written to " + out);
    List<String> lines = Files.readAllLines(out);
    for (String line : lines) {
      assertThat(
              Json.standard()
                  .read(line.getBytes(StandardCharsets.UTF_8), ComparedDecision.class, "line")
                  .isOk())
          .isTrue();
    }
    assertThat(result.out()).startsWith("%,d candidates".formatted(lines.size()));
    Program.Result again = compare(OLD, stricter, CANDIDATES, "--out", out.toString());
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("is there already; --force replaces it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  void theSameIsToldHoweverManyRowsAreWorkedOnAtOnce(String threads) throws IOException {
    Path one = folder.resolve("one.ndjson");
    Path other = folder.resolve("other.ndjson");
    compare(OLD, stricter, CANDIDATES, "--out", one.toString());
    compare(OLD, stricter, CANDIDATES, "--out", other.toString(), "--threads", threads);
    assertThat(other).hasSameBinaryContentAs(one);
  }

  @Test
  void aSchemeComparedWithItselfChangesNothing() {
    Program.Result result = compare(OLD, OLD, CANDIDATES);
    assertThat(result.out()).contains("unchanged").doesNotContain("gains", "loses", "Why", "Who");
  }

  @Test
  void misuseIsToldBeforeAnythingIsRead() throws IOException {
    assertThat(compare(OLD, stricter, "candidates").err())
        .contains("the name 'candidates' does not tell the format");
    assertThat(compare(OLD, stricter, CANDIDATES, "--list", "-1").err())
        .contains("list must be 0 or more, was -1");
    assertThat(compare(OLD, stricter, CANDIDATES, "--threads", "0").err())
        .contains("threads must be 1 or more, was 0");
    assertThat(compare(OLD, "none.json", CANDIDATES).err())
        .contains("scheme 'none.json' is neither a file nor one of");
    assertThat(compare(OLD, stricter, "none.csv").err())
        .contains("cannot read none.csv: there is no such file");
    String about3 =
        new String(Json.standard().write(Schemes.comdixIntermediate()), StandardCharsets.UTF_8)
            .replace("digcomp@2.2", "digcomp@3.0");
    Path file = Files.writeString(folder.resolve("3.json"), about3);
    Program.Result other = compare(OLD, file.toString(), CANDIDATES);
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("digcomp@3.0");
  }

  @Test
  void anEmptyFileComparesNobody() throws IOException {
    Path none = Files.writeString(folder.resolve("none.ndjson"), "");
    Program.Result result = compare(OLD, stricter, none.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .isEqualToIgnoringNewLines(
            "0 candidates of none.ndjson: comdix-intermediate@2022.1 →"
                + " comdix-intermediate@2027.1, as of 21 November 2026");
  }
}
