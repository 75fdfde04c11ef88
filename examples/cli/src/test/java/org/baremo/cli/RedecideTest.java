package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.redecision.Concern;
import org.baremo.certification.redecision.Effect;
import org.baremo.certification.redecision.FactChange;
import org.baremo.certification.redecision.Redecision;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.json.Json;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedecideTest {
  private static final String SCHEME = "comdix-intermediate";
  private static final String CANDIDATES = "sample/candidates.csv";

  @TempDir Path folder;

  private static Program.Result redecide(String... arguments) {
    return Program.run(
        Stream.of(Stream.of("redecide"), Stream.of(arguments), Program.FIXED.stream())
            .flatMap(one -> one)
            .toArray(String[]::new));
  }

  /** Three candidates turn out to have 30 of 60. */
  private String change() throws IOException {
    FactChange change =
        new FactChange.OutcomeCorrected(
            Concern.builder()
                .addHolders(
                    HolderKey.of("cdx-00038"), HolderKey.of("cdx-00042"), HolderKey.of("cdx-00089"))
                .build(),
            Optional.empty(),
            Outcome.Assessed.of(Mark.of(30, 60)));
    return Files.write(folder.resolve("change.json"), Json.standard().pretty(change)).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void whoIsConcernedIsToldWithWhy(String language) throws IOException {
    Program.Result result = redecide(SCHEME, CANDIDATES, change(), "-l", language);
    assertThat(result.status()).isEqualTo(1); // the sample has rows that cannot be read
    Golden.check("redecide." + language + ".txt", result.out());
  }

  @Test
  void everyDecisionThatDependedOnItIsWritten() throws IOException {
    Path out = folder.resolve("redecided.ndjson");
    Program.Result result =
        redecide(SCHEME, CANDIDATES, change(), "--again", "2027-03-01", "--out", out.toString());
    assertThat(result.out())
        .contains("Taken again as of 1 March 2027, with the change and without it.")
        .contains("Written to " + out);
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).hasSize(3);
    Redecision first =
        Json.standard()
            .read(lines.get(0).getBytes(StandardCharsets.UTF_8), Redecision.class, "line")
            .orThrow();
    assertThat(first.getEffect()).isEqualTo(Effect.WOULD_BE_REFUSED);
    assertThat(first.getAfter().getAsOf()).hasToString("2027-03-01T00:00+01:00");
  }

  @Test
  void whoIsNotInTheFileIsToldAndNothingIsWritten() throws IOException {
    FactChange some =
        new FactChange.OutcomeCorrected(
            Concern.builder()
                .addHolders(
                    HolderKey.of("nobody"), HolderKey.of("cdx-00038"), HolderKey.of("cdx-38"))
                .build(),
            Optional.empty(),
            Outcome.Assessed.of(Mark.of(30, 60)));
    Path file = Files.write(folder.resolve("some.json"), Json.standard().write(some));
    Path out = folder.resolve("out.ndjson");
    Program.Result result = redecide(SCHEME, CANDIDATES, file.toString(), "--out", out.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(out).doesNotExist();
    assertThat(result.err())
        .endsWith(
            """
            baremo: %1$s#/concern/holders/0: holder must be somebody decided on in candidates.csv, was nobody [ref.unresolved]
            baremo: %1$s#/concern/holders/2: holder must be somebody decided on in candidates.csv, was cdx-38 [ref.unresolved]
            """
                .formatted(file));
    FactChange merged =
        new FactChange.HoldersMerged(HolderKey.of("cdx-00038"), HolderKey.of("nobody"));
    Files.write(file, Json.standard().write(merged));
    result = redecide(SCHEME, CANDIDATES, file.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .endsWith(
            "baremo: %s#/merged: holder must be somebody decided on in candidates.csv, was nobody [ref.unresolved]\n"
                .formatted(file));
  }

  @Test
  void aChangeThatConcernsNobodyIsToldSo() throws IOException {
    FactChange nobody =
        new FactChange.OutcomeCorrected(
            Concern.builder().addSittings("no-such-sitting").build(),
            Optional.empty(),
            Outcome.Assessed.of(Mark.of(30, 60)));
    Path file = Files.write(folder.resolve("none.json"), Json.standard().write(nobody));
    Program.Result result = redecide(SCHEME, CANDIDATES, file.toString());
    assertThat(result.out()).endsWith("concerned by the change  0" + System.lineSeparator());
  }

  @Test
  void whatIsWrongWithAChangeIsToldWithItsPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("change.json"), "{\"type\":\"magic\"}");
    Program.Result result = redecide(SCHEME, CANDIDATES, file.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("change.json:1:9#/type: unknown type 'magic'");
    assertThat(redecide(SCHEME, CANDIDATES, "none.json").err())
        .contains("cannot read none.json: there is no such file");
    assertThat(redecide(SCHEME, "candidates", change()).err())
        .contains("the name 'candidates' does not tell the format");
    assertThat(redecide(SCHEME, "none.csv", change()).err())
        .contains("cannot read none.csv: there is no such file");
  }
}
