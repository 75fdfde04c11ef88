package org.baremo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.baremo.core.json.Json;
import org.baremo.digcomp.DigComp;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks; the arguments are JMH's own ({@code java -jar benchmarks.jar Ndjson}).
 * Beforehand it writes DigComp 3.0 as JSON, in this JVM, so that the cold benchmarks read it in a
 * JVM that has done nothing else.
 */
public final class Run {
  /** System property with the path of DigComp 3.0 as JSON. */
  static final String FRAMEWORK = "baremo.benchmarks.framework";

  private Run() {}

  /**
   * Runs what the arguments name, or everything.
   *
   * @param args JMH's arguments
   * @throws IOException when the framework cannot be written
   * @throws RunnerException when a benchmark fails
   * @throws CommandLineOptionException when an argument is unknown
   */
  public static void main(String[] args)
      throws IOException, RunnerException, CommandLineOptionException {
    Path framework = Files.createTempFile("digcomp-3.0", ".json");
    try {
      Files.write(framework, Json.standard().write(DigComp.v3_0().framework()));
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder()
                      .parent(new CommandLineOptions(args))
                      .jvmArgsAppend("-D" + FRAMEWORK + "=" + framework)
                      .addProfiler(GCProfiler.class)
                      .addProfiler(CpuProfiler.class)
                      .build())
              .run();
      ResultTable.of(results).forEach(System.out::println);
    } finally {
      Files.delete(framework);
    }
  }
}
