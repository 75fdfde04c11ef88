package org.baremo.benchmarks.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way of deciding the file, as a process of its own.
 *
 * @param name for the table
 * @param threads that it may use
 * @param command program and arguments
 * @param decisions where its decisions are afterwards
 */
record Contender(String name, int threads, List<String> command, Path decisions) {
  private static final String SDK = "baremo decide --brief";
  private static final Path TASKSET = Path.of("/usr/bin/taskset");
  private static final String AS_OF = "2026-06-01T10:00:00+02:00";

  /**
   * Where what it prints goes to.
   *
   * @param folder of the logs
   */
  Path log(Path folder) {
    return folder.resolve(name.replaceAll("\\W+", "-") + "-" + threads + ".log");
  }

  /** Tells whether this is the SDK. */
  boolean isSdk() {
    return name.startsWith(SDK);
  }

  /** Tells whether processes can be held to one core here. */
  static boolean canBeHeld() {
    return Files.isExecutable(TASKSET);
  }

  /**
   * The same, held to one core with all that its virtual machine does besides. A thread that is not
   * held hands the compiling of hot code to another core, so that more threads gain less over it
   * than more cores do.
   */
  Contender heldToOneCore() {
    List<String> held = new ArrayList<>(List.of(TASKSET.toString(), "--cpu-list", "0"));
    held.addAll(command);
    return new Contender(name + ", held to one core", threads, held, decisions);
  }

  /** Tells whether a table says how many times the speed of another this has. */
  boolean isComparedWith(Contender other) {
    return isSdk()
        && (other.isSdk() ? threads > other.threads : threads == other.threads && name.equals(SDK));
  }

  /** The command line of the SDK. */
  static Contender baremo(
      List<String> java, Path jar, Path scheme, Path rows, Path folder, int threads) {
    List<String> command = new ArrayList<>(java);
    command.addAll(
        List.of("-jar", jar.toString(), "decide", "--brief", "--no-progress", "--force"));
    command.addAll(List.of("--scheme", scheme.toString(), "--candidates", rows.toString()));
    command.addAll(List.of("--as-of", AS_OF, "--out", folder.toString()));
    command.addAll(List.of("--issuer", "Benchmarks", "--threads", String.valueOf(threads)));
    return new Contender(SDK, threads, command, folder.resolve("decisions.ndjson"));
  }

  /** The program written by hand. */
  static Contender byHand(List<String> java, Path rows, Path folder, int threads) {
    return own(java, "by hand over Jackson's tokens", Batch.BY_HAND, rows, folder, threads);
  }

  /** DuckDB, inside a Java process that does nothing else. */
  static Contender duckDb(List<String> java, Path rows, Path folder, int threads) {
    return own(java, "DuckDB over the same NDJSON", Batch.DUCKDB, rows, folder, threads);
  }

  private static Contender own(
      List<String> java, String name, String verb, Path rows, Path folder, int threads) {
    Path decisions = folder.resolve(verb + "-" + threads + ".ndjson");
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Batch.class.getName()));
    command.addAll(List.of(verb, rows.toString(), decisions.toString(), String.valueOf(threads)));
    return new Contender(name, threads, command, decisions);
  }
}
