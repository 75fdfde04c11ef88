package org.baremo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.Json;
import org.baremo.digcomp.DigComp;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Loading DigComp 3.0 once, each time in a fresh JVM: the bundled tables, and JSON instead. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(15)
public class ColdLoadBenchmark {
  /**
   * Loads the bundled edition.
   *
   * @return the framework
   */
  @Benchmark
  public Framework bundled() {
    return DigComp.v3_0().framework();
  }

  /**
   * Reads the same edition from JSON through databind, as any library would.
   *
   * @return the framework
   * @throws IOException when the file cannot be read
   */
  @Benchmark
  public Framework jsonThroughDatabind() throws IOException {
    return Json.standard().read(json(), Framework.class, "digcomp-3.0.json").orThrow();
  }

  /**
   * Reads the same JSON into a tree and builds nothing of it.
   *
   * @return the tree
   * @throws IOException when the file cannot be read
   */
  @Benchmark
  public JsonNode jsonTreeAlone() throws IOException {
    return JsonMapper.builder().build().readTree(json());
  }

  private static byte[] json() throws IOException {
    return Files.readAllBytes(Path.of(System.getProperty(Run.FRAMEWORK)));
  }
}
