package org.baremo.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.json.Json;
import org.baremo.core.json.JsonLines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading NDJSON: tokens alone, a reader written by hand, and values with every law checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:-BackgroundCompilation")
public class NdjsonBenchmark {
  static final int ROWS = 500;

  private byte[] ndjson = {};

  /** Writes the rows once. */
  @Setup
  public void write() {
    ndjson = Rows.ndjson(Rows.assessments(ROWS));
  }

  /**
   * Reads every token and keeps nothing: the limit.
   *
   * @return how many tokens there were
   * @throws IOException never: the bytes are in memory
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int tokens() throws IOException {
    int count = 0;
    try (JsonParser parser = new JsonFactory().createParser(ndjson)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  /**
   * Reads plain records by hand, no value of the SDK among them: the limit for anything kept.
   *
   * @return the rows
   * @throws IOException never: the bytes are in memory
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public List<HandWrittenReader.Row> recordsByHand() throws IOException {
    return HandWrittenReader.read(ndjson);
  }

  /**
   * Reads the SDK's own values by hand: the thing to beat.
   *
   * @param blackhole takes the values
   * @throws IOException never: the bytes are in memory
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void valuesByHand(Blackhole blackhole) throws IOException {
    new HandWrittenValueReader().read(ndjson, blackhole::consume);
  }

  /**
   * Reads assessments, each checked.
   *
   * @param blackhole takes the values
   * @throws IOException never: the bytes are in memory
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void values(Blackhole blackhole) throws IOException {
    values(ndjson, blackhole::consume);
  }

  static void values(byte[] ndjson, java.util.function.Consumer<Assessment> sink)
      throws IOException {
    try (JsonLines<Assessment> lines =
        Json.standard().lines(new ByteArrayInputStream(ndjson), Assessment.class, "rows.ndjson")) {
      for (var row = lines.next(); row != null; row = lines.next()) {
        sink.accept(row.value().orThrow());
      }
    }
  }
}
