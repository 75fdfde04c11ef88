package org.baremo.benchmarks.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.baremo.benchmarks.eight.CandidateRows;

/**
 * Decides files of candidates by every contender, each in a process of its own, and prints what
 * they took and whether they wrote the same bytes.
 *
 * <pre>
 * java -cp benchmarks.jar org.baremo.benchmarks.batch.Batch run FOLDER baremo.jar 1000 1000000
 * </pre>
 *
 * <p>The other verbs are the parts: {@code generate ROWS FILE}, {@code by-hand ROWS DECISIONS
 * THREADS}, {@code duckdb ROWS DECISIONS THREADS}. The options of the Java processes are read from
 * the system property {@code baremo.benchmarks.java}; {@code -Xmx64m} unless it is set.
 */
public final class Batch {
  static final String BY_HAND = "by-hand";
  static final String DUCKDB = "duckdb";

  private static final int ROUNDS = 3;
  private static final String OPTIONS = "baremo.benchmarks.java";
  private static final String SCHEME = "eight-rules-by-marks.json";

  private final PrintStream out;
  private final Path folder;
  private final Path jar;

  private Batch(PrintStream out, Path folder, Path jar) {
    this.out = out;
    this.folder = folder;
    this.jar = jar;
  }

  /**
   * Runs one verb.
   *
   * @param args the verb and what it takes
   * @throws IOException when a file cannot be read or written
   * @throws SQLException when DuckDB refuses
   * @throws InterruptedException when told to stop
   */
  public static void main(String[] args) throws IOException, SQLException, InterruptedException {
    List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
    switch (args.length == 0 ? "" : args[0]) {
      case "generate" -> generate(Long.parseLong(rest.get(0)), Path.of(rest.get(1)));
      case BY_HAND ->
          HandWritten.run(
              Path.of(rest.get(0)), Path.of(rest.get(1)), Integer.parseInt(rest.get(2)));
      case DUCKDB ->
          DuckDb.run(Path.of(rest.get(0)), Path.of(rest.get(1)), Integer.parseInt(rest.get(2)));
      case "run" -> {
        Batch batch = new Batch(System.out, Path.of(rest.get(0)), Path.of(rest.get(1)));
        for (String rows : rest.subList(2, rest.size())) {
          batch.run(Long.parseLong(rows));
        }
      }
      default ->
          throw new IllegalArgumentException(
              "verb must be run, generate, by-hand or duckdb, was " + Arrays.toString(args));
    }
  }

  private static void generate(long count, Path file) throws IOException {
    try (OutputStream rows = Files.newOutputStream(file)) {
      CandidateRows.write(count, rows);
    }
  }

  /**
   * Runs everybody in turn, round after round, so that a busy minute falls on all of them, and
   * tells of each its quickest round: the one that others disturbed least.
   */
  private void run(long count) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path rows = folder.resolve("rows-" + count + ".ndjson");
    if (!Files.exists(rows)) {
      generate(count, rows);
    }
    out.printf(Locale.ROOT, "%n%d rows, %.1f MB%n", count, Files.size(rows) / 1e6);
    out.println("| contender | threads | wall s | CPU s | peak MB | rows/s | bytes as by hand |");
    out.println("|---|---|---|---|---|---|---|");
    List<Contender> contenders = contenders(rows);
    List<Measured> best = new ArrayList<>(Collections.nCopies(contenders.size(), null));
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < contenders.size(); i++) {
        Measured next = Measured.run(contenders.get(i).command(), contenders.get(i).log(folder));
        best.set(i, next.betterOf(best.get(i)));
      }
    }
    for (int i = 0; i < contenders.size(); i++) {
      line(count, contenders.get(i), best.get(i), contenders.get(0).decisions());
    }
    ratios(contenders, best);
  }

  private void line(long count, Contender contender, Measured measured, Path reference)
      throws IOException {
    double seconds = measured.seconds();
    boolean same = measured.exit() == 0 && Files.mismatch(reference, contender.decisions()) < 0;
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.2f | %.2f | %s | %.0f | %s |%n",
        contender.name(),
        contender.threads(),
        seconds,
        measured.processor().toNanos() / 1e9,
        measured.peakKilobytes().map(peak -> String.valueOf(peak / 1024)).orElse("–"),
        count / seconds,
        same ? "yes" : measured.exit() == 0 ? "no" : "failed, see " + contender.log(folder));
  }

  /** The SDK beside each of the others, and beside itself with one thread and on one core. */
  private void ratios(List<Contender> contenders, List<Measured> best) {
    for (int i = 0; i < contenders.size(); i++) {
      for (int j = 0; j < contenders.size(); j++) {
        Contender one = contenders.get(i);
        Contender other = contenders.get(j);
        boolean whole = best.get(i).exit() == 0 && best.get(j).exit() == 0;
        if (whole && one.isComparedWith(other)) {
          out.printf(
              Locale.ROOT,
              "%s, %d threads: %.2f times the speed of %s, %d threads%n",
              one.name(),
              one.threads(),
              best.get(j).seconds() / best.get(i).seconds(),
              other.name(),
              other.threads());
        }
      }
    }
  }

  private List<Contender> contenders(Path rows) throws IOException {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of(System.getProperty(OPTIONS, "-Xmx64m").split(" ")));
    Path scheme = folder.resolve(SCHEME);
    try (InputStream in = CandidateRows.class.getResourceAsStream(SCHEME)) {
      Files.write(scheme, in == null ? new byte[0] : in.readAllBytes());
    }
    List<Contender> all = new ArrayList<>();
    for (int threads : new int[] {2, 1}) {
      all.add(Contender.byHand(java, rows, folder, threads));
      Path decided = folder.resolve("baremo-" + threads);
      Contender baremo = Contender.baremo(java, jar, scheme, rows, decided, threads);
      all.add(baremo);
      if (threads == 1 && Contender.canBeHeld()) {
        all.add(baremo.heldToOneCore());
      }
      if (DuckDb.isThere()) {
        all.add(Contender.duckDb(java, rows, folder, threads));
      }
    }
    return all;
  }
}
