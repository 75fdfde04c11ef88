package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baremo.cli.sample.SampleFiles;
import org.baremo.core.value.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void theSampleThatIsShippedIsTheOneThatIsGenerated() throws IOException {
    for (Map.Entry<String, byte[]> file : SampleFiles.all().entrySet()) {
      assertThat(SampleFiles.FOLDER.resolve(file.getKey())).hasBinaryContent(file.getValue());
    }
  }

  @ParameterizedTest
  @CsvSource({"candidates.ndjson, 1, en", "candidates.csv, 1, es"})
  void theMainJobOnTheSampleDoesWhatItDid(String file, int status, String language)
      throws IOException {
    Program.Result result = decide(file, "--explain", "--language", language);
    check(file, result);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"items.ndjson", "items.csv"})
  void theMainJobOnAnswersToItemsDoesWhatItDid(String file) throws IOException {
    Program.Result result = items(file);
    // both formats say the same, so they come to the same
    check("items", result);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
  }

  @Test
  void everyRowIsDecidedOrRejectedAndNoneTwice() throws IOException {
    decide("candidates.ndjson");
    long rows = lines(SampleFiles.FOLDER.resolve("candidates.ndjson"));
    long decided = lines(out("decisions.ndjson"));
    long rejected = lines(out("rejected.ndjson"));
    assertThat(decided + rejected).isEqualTo(rows);
    List<Long> rejectedLines = new ArrayList<>();
    for (String line : Files.readAllLines(out("rejected.ndjson"))) {
      rejectedLines.add(JSON.readTree(line).get("line").asLong());
    }
    assertThat(rejectedLines).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aRejectedRowCanBePutBackAsItWas() throws IOException {
    decide("candidates.ndjson");
    List<byte[]> rows = rows(Files.readAllBytes(SampleFiles.FOLDER.resolve("candidates.ndjson")));
    for (String line : Files.readAllLines(out("rejected.ndjson"))) {
      JsonNode rejected = JSON.readTree(line);
      byte[] row = rows.get(rejected.get("line").asInt() - 1);
      byte[] kept =
          rejected.has("row")
              ? rejected.get("row").asText().getBytes(java.nio.charset.StandardCharsets.UTF_8)
              : java.util.Base64.getDecoder().decode(rejected.get("base64").asText());
      assertThat(kept).isEqualTo(row);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "5"})
  void theOutputsAreTheSameHoweverManyRowsAreWorkedOnAtOnce(String threads) throws IOException {
    decide("candidates.ndjson", "--explain");
    Map<String, Digest> once = digests();
    decide("candidates.ndjson", "--explain", "--force", "--threads", threads);
    assertThat(digests()).isEqualTo(once);
  }

  @Test
  void theOutputsAreTheSameHoweverTheInputArrives() throws IOException {
    decide("candidates.ndjson", "--explain");
    Map<String, Digest> once = digests();
    byte[] bytes = Files.readAllBytes(SampleFiles.FOLDER.resolve("candidates.ndjson"));
    List<String> line = command("-", "--explain", "--force", "--format", "ndjson");
    Program.run(
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 17));
          }
        },
        line.toArray(String[]::new));
    assertThat(digests()).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(strings = {"candidates.ndjson", "candidates.csv"})
  void anInputThatIsCutOffLosesNothingBeforeTheCut(String file) throws IOException {
    decide(file);
    List<String> whole = Files.readAllLines(out("decisions.ndjson"));
    byte[] bytes = Files.readAllBytes(SampleFiles.FOLDER.resolve(file));
    Path cut = folder.resolve("cut-" + file);
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Program.Result result = Program.run(command(cut.toString(), "--force").toArray(String[]::new));
    assertThat(result.status()).isEqualTo(1);
    List<String> decided = Files.readAllLines(out("decisions.ndjson"));
    assertThat(decided)
        .hasSizeBetween(100, whole.size())
        .isEqualTo(whole.subList(0, decided.size()));
    List<String> rejected = Files.readAllLines(out("rejected.ndjson"));
    assertThat(JSON.readTree(rejected.get(rejected.size() - 1)).get("line").asLong())
        .isEqualTo(lines(cut) + 1);
  }

  @Test
  void theDayIsThatOfTheClockInTheZoneUnlessItIsGiven() {
    String[] line = {
      "decide",
      "--scheme",
      "comdix-intermediate",
      "--candidates",
      "sample/items.csv",
      "--instrument",
      "sample/instrument.json",
      "--scoring",
      "sample/scoring.json",
      "--out",
      folder.resolve("out").toString()
    };
    assertThat(Program.run(line).out())
        .contains("as of 21 November 2026 (Atlantic/Canary, by the system clock)");
  }

  private void check(String name, Program.Result result) throws IOException {
    Golden.check(name + ".summary.txt", result.out().replace(folder.toString(), "FOLDER"));
    Golden.check(name + ".rejected.ndjson", Files.readString(out("rejected.ndjson")));
    StringBuilder outcomes = new StringBuilder();
    for (String line : Files.readAllLines(out("decisions.ndjson"))) {
      outcomes.append(Outcomes.line(JSON.readTree(line))).append('\n');
    }
    Golden.check(name + ".outcomes.txt", outcomes.toString());
    StringBuilder digests = new StringBuilder();
    digests()
        .forEach((file, digest) -> digests.append(digest).append(' ').append(file).append('\n'));
    Golden.check(name + ".digests.txt", digests.toString());
  }

  private Program.Result decide(String file, String... more) {
    return Program.run(
        command(SampleFiles.FOLDER.resolve(file).toString(), more).toArray(String[]::new));
  }

  private Program.Result items(String file) {
    return decide(
        file,
        "--explain",
        "--instrument",
        "sample/instrument.json",
        "--scoring",
        "sample/scoring.json");
  }

  private List<String> command(String candidates, String... more) {
    List<String> line =
        new ArrayList<>(
            List.of("decide", "--scheme", "comdix-intermediate", "--candidates", candidates));
    line.addAll(List.of("--out", folder.resolve("out").toString()));
    line.addAll(Program.FIXED);
    line.addAll(List.of(more));
    return line;
  }

  private Path out(String name) {
    return folder.resolve("out").resolve(name);
  }

  private Map<String, Digest> digests() throws IOException {
    Map<String, Digest> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      for (Path file : files.toList()) {
        digests.put(file.getFileName().toString(), Digest.sha256(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    for (byte b : Files.readAllBytes(file)) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static List<byte[]> rows(byte[] bytes) {
    List<byte[]> rows = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        rows.add(java.util.Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return rows;
  }
}
