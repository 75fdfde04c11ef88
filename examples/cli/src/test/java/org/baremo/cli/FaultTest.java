package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills, fills and starves the program as a process of its own. */
@Timeout(60)
class FaultTest {
  private static final String HEADER =
      "holder,birth_date,date:registration,sitting,held_on,"
          + "mark:digcomp@2.2/area/1,mark:digcomp@2.2/area/2,mark:digcomp@2.2/area/3,"
          + "mark:digcomp@2.2/area/4,mark:digcomp@2.2/area/5\n";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @TempDir Path folder;

  @Test
  void aKilledRunLeavesNothingThatLooksWholeAndTheNextOneIsNotDisturbed() throws Exception {
    Process process = underWay();
    process.destroyForcibly();
    assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
    assertThat(files())
        .containsExactly(
            "certificates.ndjson.partial",
            "decisions.ndjson.partial",
            "explanations.txt.partial",
            "notices.ndjson.partial",
            "rejected.ndjson.partial");
    Program.Result next = Program.run(command("sample/candidates.csv").toArray(String[]::new));
    assertThat(next.status()).isEqualTo(1);
    assertThat(files())
        .containsExactly("certificates.ndjson", "decisions.ndjson", "rejected.ndjson");
  }

  @Test
  void aRunThatIsToldToEndRemovesWhatItBegan() throws Exception {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/decisions.ndjson"), "of a run before\n");
    Process process = underWay("--force");
    process.destroy();
    assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(files()).containsExactly("decisions.ndjson");
    assertThat(folder.resolve("out/decisions.ndjson")).hasContent("of a run before\n");
    assertThat(folder.resolve("err"))
        .content(StandardCharsets.UTF_8)
        .isEqualToIgnoringNewLines(
            "baremo: interrupted; nothing was left in " + folder.resolve("out"));
  }

  @Test
  void aDiskThatIsFullEndsTheRunAndNothingIsLeft() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "no shell to limit the size of files with");
    Path input = folder.resolve("many.csv");
    try (Writer out = Files.newBufferedWriter(input)) {
      out.write(HEADER);
      rows(out, 0, 400);
    }
    List<String> java = Program.process(List.of(), command(input.toString())).command();
    List<String> limited =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 200; exec \"$@\"", "sh"));
    limited.addAll(java);
    Process process = start(new ProcessBuilder(limited));
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("err")))
        .isEqualToIgnoringNewLines(
            "baremo: cannot write to %s: File too large; nothing was left there"
                .formatted(folder.resolve("out")));
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(files()).isEmpty();
  }

  @Test
  void decisionsInShortOnADiskThatIsFullLeaveNothingEither() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "no shell to limit the size of files with");
    Path input = folder.resolve("many.ndjson");
    try (Writer out = Files.newBufferedWriter(input)) {
      candidates(out, 0, 8_000);
    }
    List<String> java = Program.process(List.of(), command(input.toString(), "--brief")).command();
    List<String> limited =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 200; exec \"$@\"", "sh"));
    limited.addAll(java);
    Process process = start(new ProcessBuilder(limited));
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("err")))
        .isEqualToIgnoringNewLines(
            "baremo: cannot write to %s: File too large; nothing was left there"
                .formatted(folder.resolve("out")));
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(files()).isEmpty();
  }

  @Test
  void aKilledRunOfDecisionsInShortLeavesNothingThatLooksWhole() throws Exception {
    Process process =
        start(Program.process(List.of(), command("-", "--format", "ndjson", "--brief")));
    Writer out = input(process);
    Path partial = folder.resolve("out/decisions.ndjson.partial");
    Instant end = Instant.now().plus(PATIENCE);
    for (int row = 0; Files.notExists(partial) || Files.size(partial) == 0; row += 2_000) {
      assertThat(Instant.now()).as("something is written in time").isBefore(end);
      if (row < 60_000) {
        candidates(out, row, row + 2_000);
        out.flush();
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
    assertThat(files()).isNotEmpty().allMatch(file -> file.endsWith(".partial"));
  }

  private static void candidates(Writer out, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      String holder = "h-" + i;
      out.write("{\"holder\":\"" + holder + "\",\"birthDate\":\"1990-01-01\",");
      out.write(
          "\"dates\":{\"registration\":\"2026-09-15\"},\"assessment\":{\"holder\":\"" + holder);
      out.write("\",\"edition\":\"digcomp@2.2\",\"reported\":{\"overall\":");
      out.write("{\"type\":\"assessed\",\"mark\":{\"value\":" + i % 60 + ",\"maximum\":60}},");
      out.write("\"sittings\":[{\"id\":\"s-1\",\"heldOn\":\"2026-10-24\"}]}}}\n");
    }
  }

  @Test
  void manyRowsPassThroughASmallHeap() throws Exception {
    int rows = 20_000;
    Process process =
        start(
            Program.process(
                List.of("-Xmx48m", "-XX:+UseSerialGC"), command("-", "--format", "csv")));
    try (Writer out = input(process)) {
      out.write(HEADER);
      rows(out, 0, rows);
    }
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    assertThat(process.exitValue()).isZero();
    try (Stream<String> lines = Files.lines(folder.resolve("out/decisions.ndjson"))) {
      assertThat(lines.count()).isEqualTo(rows);
    }
    assertThat(Files.readString(folder.resolve("stdout"))).contains("20,000  100.0 %");
  }

  @Test
  void aRowOfManyMegabytesIsRejectedAndTheOthersAreDecided() throws Exception {
    Process process =
        start(
            Program.process(
                List.of("-Xmx48m", "-XX:+UseSerialGC"), command("-", "--format", "csv")));
    try (Writer out = input(process)) {
      out.write(HEADER);
      rows(out, 0, 1);
      String part = "x".repeat(1 << 20);
      for (int i = 0; i < 100; i++) {
        out.write(part);
      }
      out.write('\n');
      rows(out, 1, 2);
    }
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readAllLines(folder.resolve("out/decisions.ndjson"))).hasSize(2);
    assertThat(Files.readString(folder.resolve("out/rejected.ndjson")))
        .startsWith(
            "{\"line\":3,\"problems\":[{\"code\":\"row.too-long\",\"message\":\"row must have at"
                + " most 1048576 bytes, had 104857600\"}],\"beginning\":\"xxx")
        .hasSizeLessThan(5000);
  }

  /** A run that has written something and waits for more rows. */
  private Process underWay(String... more) throws Exception {
    List<String> line = command("-", "--format", "csv");
    line.addAll(List.of(more));
    Process process = start(Program.process(List.of(), line));
    Writer out = input(process);
    out.write(HEADER);
    Instant end = Instant.now().plus(PATIENCE);
    Path partial = folder.resolve("out/decisions.ndjson.partial");
    for (int row = 0; Files.notExists(partial) || Files.size(partial) == 0; row += 512) {
      assertThat(Instant.now()).as("something is written in time").isBefore(end);
      assertThat(process.isAlive()).isTrue();
      if (row < 20 * 512) {
        rows(out, row, row + 512);
        out.flush();
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return process;
  }

  private Process start(ProcessBuilder builder) throws IOException {
    return builder
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static Writer input(Process process) {
    return new BufferedWriter(
        new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), 1 << 16);
  }

  private static void rows(Writer out, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      out.write("h-" + i + ",1990-01-01,2026-09-15,s-1,2026-10-24,9/12,9/12,8/12,8/12,");
      out.write(i % 12 + "/12\n");
    }
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

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
