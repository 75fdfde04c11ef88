package org.baremo.benchmarks;

import java.util.concurrent.TimeUnit;
import org.baremo.core.catalog.FrameworkSource;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.Json;
import org.baremo.core.value.EditionRef;
import org.baremo.digcomp.DigComp;
import org.baremo.digcomp.DigCompSource;
import org.baremo.digcomp.data.EditionReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading DigComp 3.0 again and again in a warm JVM, and asking for what is loaded already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:-BackgroundCompilation")
public class WarmLoadBenchmark {
  private static final EditionRef EDITION = EditionRef.of("digcomp", "3.0");

  private final FrameworkSource source = new DigCompSource();
  private final byte[] json = Json.standard().write(DigComp.v3_0().framework());

  /**
   * Asks for the edition once it is loaded.
   *
   * @return the framework
   */
  @Benchmark
  public Framework alreadyLoaded() {
    return source.load(EDITION);
  }

  /**
   * Reads the bundled tables again, each law and the manifest checked.
   *
   * @return the framework
   */
  @Benchmark
  public Framework bundled() {
    return EditionReader.read(file -> DigComp.class.getResourceAsStream("digcomp-3.0/" + file))
        .orThrow();
  }

  /**
   * Reads the same edition from JSON, each law checked.
   *
   * @return the framework
   */
  @Benchmark
  public Framework fromJson() {
    return Json.standard().read(json, Framework.class, "digcomp-3.0.json").orThrow();
  }
}
