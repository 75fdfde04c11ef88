package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.cli.sample.RandomRows;
import org.baremo.cli.sample.SampleFiles;
import org.baremo.core.json.Json;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions in short, by the way without objects and by the long one. */
class BriefTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("baremo-brief");
  }

  @AfterTry
  void removeFolder() throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** What a run leaves behind. */
  private record Left(int status, String decisions, String rejected, String notices, String out) {}

  private Left run(byte[] rows, String... more) {
    Path out = folder.resolve("out");
    List<String> line = new ArrayList<>(List.of("decide", "--candidates", "-", "--brief"));
    if (!List.of(more).contains("--scheme")) {
      line.addAll(List.of("--scheme", "comdix-intermediate"));
    }
    line.addAll(List.of("--format", "ndjson", "--out", out.toString(), "--force"));
    line.addAll(Program.FIXED);
    line.addAll(List.of(more));
    Program.Result result =
        Program.run(new ByteArrayInputStream(rows), line.toArray(String[]::new));
    assertThat(result.err()).doesNotContain("defect");
    return new Left(
        result.status(),
        file(out, "decisions.ndjson"),
        file(out, "rejected.ndjson"),
        file(out, "notices.ndjson"),
        result.out().replaceAll("(?m)^Written to .*$", ""));
  }

  private static String file(Path out, String name) {
    try {
      Path file = out.resolve(name);
      return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Certificates need the objects, so asking for them takes every row the long way. */
  private Left theLongWay(byte[] rows) {
    return run(rows, "--certificates");
  }

  private static byte[] sample() {
    byte[] rows = SampleFiles.all().get("candidates.ndjson");
    assertThat(rows).isNotNull();
    return rows;
  }

  @Test
  void theSampleIsDecidedAlikeBothWaysByAnyNumberOfThreads() {
    folder = temporary;
    Left expected = theLongWay(sample());
    assertThat(expected.decisions()).isNotBlank();
    for (String threads : List.of("1", "2", "5")) {
      assertThat(run(sample(), "--threads", threads)).isEqualTo(expected);
    }
  }

  @Test
  void aDecisionInShortSaysWhatTheWholeOneSays() throws IOException {
    folder = temporary;
    List<String> brief = run(sample()).decisions().lines().toList();
    Path out = temporary.resolve("whole");
    List<String> line =
        new ArrayList<>(List.of("decide", "--scheme", "comdix-intermediate", "--candidates", "-"));
    line.addAll(List.of("--format", "ndjson", "--out", out.toString()));
    line.addAll(Program.FIXED);
    Program.run(new ByteArrayInputStream(sample()), line.toArray(String[]::new));
    List<String> whole = file(out, "decisions.ndjson").lines().toList();
    assertThat(brief).hasSameSizeAs(whole);
    for (int i = 0; i < brief.size(); i++) {
      JsonNode one = JSON.readTree(brief.get(i));
      JsonNode other = JSON.readTree(whole.get(i));
      assertThat(one.get("holder")).isEqualTo(other.get("holder"));
      assertThat(one.get("outcome")).isEqualTo(other.get("outcome"));
      assertThat(one.path("award")).isEqualTo(other.path("grant").path("award"));
      if (one.get("outcome").asText().equals("refused")) {
        assertThat(one.get("failed")).isNotEmpty();
      }
    }
  }

  @Test
  void linesHaveOneForm() {
    folder = temporary;
    assertThat(run(sample()).decisions().lines())
        .contains(
            "{\"holder\":\"edge-43-of-60\",\"outcome\":\"granted\","
                + "\"award\":\"intermediate\",\"failed\":[]}",
            "{\"holder\":\"edge-42-of-60\",\"outcome\":\"refused\",\"failed\":[\"overall\"]}",
            "{\"holder\":\"edge-before-the-scheme\",\"outcome\":\"indeterminate\","
                + "\"failed\":[\"in-force\"]}",
            "{\"holder\":\"edge-not-registered\",\"outcome\":\"indeterminate\",\"failed\":[],"
                + "\"open\":[\"in-force\"]}",
            "{\"holder\":\"edge-pending-and-failed\",\"outcome\":\"refused\","
                + "\"failed\":[\"areas\"],\"open\":[\"overall\"]}");
  }

  @Test
  void whatSeveralAwardsAskForIsNamedOnce() throws IOException {
    folder = temporary;
    CertificationScheme shipped = Schemes.comdixIntermediate();
    Award award = shipped.getAwards().get(0);
    Requirement twice = AllOf.of("all", Rules.defined("one", "paid"), Rules.defined("two", "paid"));
    CertificationScheme asking =
        shipped.toBuilder()
            .id(VersionedId.parse("asking@1"))
            .definitions(List.of(Circumstances.fact("paid")))
            .awards(
                List.of(
                    award.toBuilder().requires(twice).build(),
                    award.toBuilder()
                        .code("lower")
                        .requires(Rules.defined("three", "paid"))
                        .build()))
            .build();
    Path scheme = temporary.resolve("asking.json");
    Files.write(scheme, Json.standard().write(asking));
    String row = sample("edge-42-of-60");
    Left left = run(row.getBytes(StandardCharsets.UTF_8), "--scheme", scheme.toString());
    assertThat(left.decisions())
        .isEqualToIgnoringNewLines(
            "{\"holder\":\"edge-42-of-60\",\"outcome\":\"indeterminate\",\"failed\":[],"
                + "\"open\":[\"paid\"]}");
    assertThat(left.out()).contains("    paid  1\n").doesNotContain("paid  2");
  }

  private static String sample(String holder) {
    return new String(sample(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains(holder))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void anyRowsAreDecidedAlikeBothWays(@ForAll Random random) {
    List<byte[]> rows = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String row = RandomRows.regular(random, i);
      rows.add(
          (random.nextInt(3) == 0 ? row : RandomRows.disturbed(row, random))
              .getBytes(StandardCharsets.UTF_8));
      if (random.nextInt(12) == 0) {
        rows.add(rows.get(random.nextInt(rows.size())));
      }
      if (random.nextInt(20) == 0) {
        rows.add(RandomRows.notText(row, random));
      }
    }
    byte[] input = joined(rows, random);
    Left expected = theLongWay(input);
    assertThat(run(input, "--threads", String.valueOf(1 + random.nextInt(3)))).isEqualTo(expected);
  }

  /** Rows with any line ends, blank lines between, and with or without a mark and a last end. */
  private static byte[] joined(List<byte[]> rows, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (random.nextInt(4) == 0) {
      out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    for (int i = 0; i < rows.size(); i++) {
      out.writeBytes(rows.get(i));
      if (i + 1 < rows.size() || random.nextBoolean()) {
        String[] ends = {"\n", "\n", "\n", "\r\n", "\n\n", "\n \t\n"};
        out.writeBytes(ends[random.nextInt(ends.length)].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void aRowOfManyMegabytesIsRejectedAndTheOthersAreDecided() {
    folder = temporary;
    List<byte[]> rows = new ArrayList<>();
    Random random = new Random(7);
    rows.add(RandomRows.regular(random, 1).getBytes(StandardCharsets.UTF_8));
    rows.add("x".repeat(12 << 20).getBytes(StandardCharsets.UTF_8));
    rows.add(RandomRows.regular(random, 2).getBytes(StandardCharsets.UTF_8));
    rows.add(
        (" ".repeat(700_000) + RandomRows.regular(random, 3)).getBytes(StandardCharsets.UTF_8));
    byte[] input = joined(rows, random);
    Left expected = theLongWay(input);
    assertThat(expected.rejected()).contains("row.too-long").contains("had 12582912");
    assertThat(run(input)).isEqualTo(expected);
  }

  @Test
  void certificatesAreWrittenOnlyWhenAskedForAndThoseOfARunBeforeAreTakenAway() {
    folder = temporary;
    theLongWay(sample());
    assertThat(temporary.resolve("out/certificates.ndjson")).isNotEmptyFile();
    run(sample());
    assertThat(temporary.resolve("out/certificates.ndjson")).doesNotExist();
  }
}
