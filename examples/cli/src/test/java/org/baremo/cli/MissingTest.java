package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.certification.explanation.ExplainedDecision;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing, after why an award was not given. */
class MissingTest {
  private static final Set<String> WHO =
      Set.of(
          "edge-42-of-60",
          "edge-leap-day-16-the-day-after",
          "edge-area-missing",
          "edge-zero-in-one-area",
          "edge-pending-area",
          "edge-43-of-60");
  private static final Pattern HOLDER = Pattern.compile("^\\{\"holder\":\"(edge-[^\"]+)\"");

  @TempDir Path folder;
  private Path candidates = Path.of("");

  @BeforeEach
  void takeSomeOfTheSample() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line :
        Files.readString(Path.of("sample/candidates.ndjson"), StandardCharsets.ISO_8859_1)
            .split("\n", -1)) {
      Matcher holder = HOLDER.matcher(line);
      if (holder.find() && WHO.contains(holder.group(1))) {
        rows.add(line);
      }
    }
    candidates = Files.write(folder.resolve("some.ndjson"), rows);
  }

  private Program.Result decide(String... more) {
    List<String> line = new ArrayList<>(List.of("decide", "--scheme", "comdix-intermediate"));
    line.addAll(List.of("--candidates", candidates.toString()));
    line.addAll(List.of("--out", folder.resolve("out").toString()));
    line.addAll(Program.FIXED);
    line.addAll(List.of(more));
    return Program.run(line.toArray(String[]::new));
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @ParameterizedTest
  @CsvSource({
    "text,explanations.txt,en",
    "text,explanations.txt,es",
    "markdown,explanations.md,es",
    "html,explanations.html,en",
  })
  void whatIsMissingIsToldAfterTheFindings(String form, String file, String language)
      throws IOException {
    Program.Result result = decide("--explain=" + form, "--remedies", "--language", language);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    Golden.check("missing." + language + file.substring(file.indexOf('.')), written(file));
  }

  @Test
  void programsReadTheChangesThemselves() throws IOException {
    decide("--explain=json", "--remedies=2");
    List<String> lines = written("explanations.ndjson").lines().toList();
    assertThat(lines).hasSize(5);
    for (String line : lines) {
      ExplainedDecision told =
          Json.standard()
              .read(line.getBytes(StandardCharsets.UTF_8), ExplainedDecision.class, "line")
              .orThrow();
      assertThat(told.getMissing()).hasSize(1);
      assertThat(told.getMissing().get(0).sentences()).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void remediesAloneAreExplanationsInText() throws IOException {
    decide("--remedies");
    String both = written("explanations.txt");
    decide("--explain", "--remedies", "3", "--force");
    assertThat(written("explanations.txt")).isEqualTo(both);
    decide("--explain", "--force");
    assertThat(written("explanations.txt")).doesNotContain("What would give");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--brief", "--threads=1", "--threads=4"})
  void theSameIsToldHoweverTheRunIsMade(String option) throws IOException {
    decide("--remedies");
    String told = written("explanations.txt");
    decide("--remedies", option, "--force");
    assertThat(written("explanations.txt")).isEqualTo(told);
  }

  @Test
  void aNumberBelowNoneIsRefused() {
    Program.Result result = decide("--remedies=-1");
    assertThat(result.status()).isEqualTo(ExitStatus.MISUSE);
    assertThat(result.err()).contains("remedies must be 0 or more, was -1");
    assertThat(decide("--remedies=some").err()).contains("'some' is not");
  }
}
