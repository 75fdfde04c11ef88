package org.baremo.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contenders of the batch write the same bytes, however many threads they use. */
class BatchTest {
  private static final int ROWS = 3_000; // several blocks of the program by hand

  @TempDir private Path folder;
  private Path rows = Path.of("");

  @BeforeEach
  void generate() throws Exception {
    rows = folder.resolve("rows.ndjson");
    Batch.main(new String[] {"generate", String.valueOf(ROWS), rows.toString()});
  }

  @Test
  void theSameRowsAreGeneratedAgain() throws Exception {
    Path again = folder.resolve("again.ndjson");
    Batch.main(new String[] {"generate", String.valueOf(ROWS), again.toString()});
    assertThat(again).hasSameBinaryContentAs(rows);
    assertThat(Files.size(rows) / ROWS).isBetween(1_600L, 2_200L);
  }

  @Test
  void aLineIsWrittenForEveryRowInItsOrderWithOneThreadAndWithThree() throws IOException {
    Path one = folder.resolve("one.ndjson");
    Path three = folder.resolve("three.ndjson");
    long granted = HandWritten.run(rows, one, 1);
    assertThat(HandWritten.run(rows, three, 3)).isEqualTo(granted).isBetween(1_200L, 1_800L);
    assertThat(three).hasSameBinaryContentAs(one);
    List<String> lines = Files.readAllLines(one);
    assertThat(lines).hasSize(ROWS);
    assertThat(lines.get(0)).startsWith("{\"holder\":\"H-00000000\"");
    assertThat(lines.get(ROWS - 1)).startsWith("{\"holder\":\"H-00002999\"");
    assertThat(lines.stream().filter(line -> line.contains("granted")).count()).isEqualTo(granted);
  }

  @Test
  void aRowThatIsNotWellFormedEndsTheRunByHand() throws IOException {
    String row = Files.readAllLines(rows).get(0);
    List<String> broken =
        List.of(
            row.replace("\"maximum\":100", "\"maximum\":1"),
            row.replace("digcomp@2.2/competence/1.1", "digcomp@2.2/competence/9.1"),
            row.replace("2026-", "2026/"),
            row.replaceFirst("H-0", "H-1"),
            row.substring(0, row.length() / 2));
    for (String text : broken) {
      Path file = Files.writeString(folder.resolve("broken.ndjson"), text + "\n");
      assertThatThrownBy(() -> HandWritten.run(file, folder.resolve("out"), 1))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void duckDbWritesTheSameBytes() throws IOException, SQLException {
    Assumptions.assumeTrue(DuckDb.isThere(), "DuckDB is there with the profile duckdb");
    Path byHand = folder.resolve("by-hand.ndjson");
    Path duckDb = folder.resolve("duckdb.ndjson");
    HandWritten.run(rows, byHand, 1);
    DuckDb.run(rows, duckDb, 2);
    assertThat(duckDb).hasSameBinaryContentAs(byHand);
  }

  @Test
  void aProcessIsMeasuredFromItsStartToItsEnd() throws Exception {
    Path log = folder.resolve("log.txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Measured measured = Measured.run(List.of(java, "-version"), log);
    assertThat(measured.exit()).isZero();
    assertThat(measured.wall()).isPositive().isLessThan(Duration.ofMinutes(1));
    assertThat(measured.processor()).isGreaterThanOrEqualTo(Duration.ZERO);
    assertThat(log).content().contains("version");
  }

  @Test
  void theQuickestRoundIsToldWithTheMostMemoryAndAFailedOneBeatsAll() {
    Measured slow = measured(9, 70, 0);
    Measured quick = measured(3, 60, 0);
    Measured failed = measured(1, 10, 2);
    assertThat(slow.betterOf(null)).isEqualTo(slow);
    assertThat(quick.betterOf(slow)).isEqualTo(slow.betterOf(quick)).isEqualTo(measured(3, 70, 0));
    assertThat(failed.betterOf(quick).exit()).isEqualTo(2);
    assertThat(quick.betterOf(failed).exit()).isEqualTo(2);
  }

  private static Measured measured(int seconds, long peak, int exit) {
    Duration took = Duration.ofSeconds(seconds);
    return new Measured(took, took, Optional.of(peak), exit);
  }

  @Test
  void aContenderThatCannotStartIsToldToHaveFailedAndIsNotCompared() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Batch.main(new String[] {"run", folder.toString(), folder + "/none.jar", "20"});
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .contains("20 rows, 0.0 MB")
        .anyMatch(
            line -> line.matches("\\| baremo decide --brief \\| 1 \\|.*\\| failed, see .*\\|"))
        .noneMatch(line -> line.contains("times the speed"));
  }

  @Test
  void theSdkIsComparedWithTheOthersAndWithItselfOfFewerThreads() {
    List<String> java = List.of("java");
    Contender two = Contender.baremo(java, folder, folder, rows, folder, 2);
    Contender one = Contender.baremo(java, folder, folder, rows, folder, 1);
    Contender held = one.heldToOneCore();
    Contender byHand = Contender.byHand(java, rows, folder, 1);
    assertThat(two.isComparedWith(one)).isTrue();
    assertThat(two.isComparedWith(held)).isTrue();
    assertThat(one.isComparedWith(byHand)).isTrue();
    assertThat(List.of(one.isComparedWith(two), two.isComparedWith(byHand))).containsOnly(false);
    assertThat(List.of(one.isComparedWith(held), held.isComparedWith(byHand))).containsOnly(false);
    assertThat(byHand.isComparedWith(one)).isFalse();
    assertThat(held.command()).endsWith(one.command().toArray(String[]::new)).contains("java");
  }

  @Test
  void aProcessThatIsHeldToOneCoreSeesNoOther() throws Exception {
    Assumptions.assumeTrue(Contender.canBeHeld(), "there is no /usr/bin/taskset here");
    Path log = folder.resolve("held.txt");
    Contender cores = new Contender("cores", 1, List.of("nproc"), log);
    assertThat(Measured.run(cores.heldToOneCore().command(), log).exit()).isZero();
    assertThat(log).hasContent("1");
  }

  @Test
  void anotherVerbIsRefused() {
    assertThatThrownBy(() -> Batch.main(new String[] {"walk"}))
        .hasMessage("verb must be run, generate, by-hand or duckdb, was [walk]");
  }
}
