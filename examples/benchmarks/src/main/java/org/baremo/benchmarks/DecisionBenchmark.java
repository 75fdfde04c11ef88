package org.baremo.benchmarks;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explanation;
import org.baremo.certification.scheme.Schemes;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision of ComDix: by hand over numbers, by hand over values, and with all its reasons. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:-BackgroundCompilation")
public class DecisionBenchmark {
  static final int CANDIDATES = 1 << 12;

  private final OffsetDateTime asOf = OffsetDateTime.parse("2026-06-01T10:00:00+02:00");
  private final CompiledScheme compiled =
      CompiledScheme.of(
          Schemes.comdixIntermediate().resolve(FrameworkCatalog.installed()).orThrow());
  private List<Dossiers.Plain> plain = List.of();
  private final List<Dossier> dossiers = new ArrayList<>();
  private int next;

  /** Makes the candidates once. */
  @Setup
  public void make() {
    plain = Dossiers.plain(CANDIDATES);
    for (int i = 0; i < CANDIDATES; i++) {
      dossiers.add(Dossiers.dossier(i, plain.get(i)));
    }
  }

  /**
   * The limit.
   *
   * @return whether the award is given
   */
  @Benchmark
  public boolean flatByHand() {
    return HandWrittenComdix.flat(plain.get(index()));
  }

  /**
   * The thing to beat.
   *
   * @return whether the award is given
   */
  @Benchmark
  public boolean loopByHand() {
    return HandWrittenComdix.loop(dossiers.get(index()));
  }

  /**
   * A decision whose reasons nobody asks for.
   *
   * @return the decision
   */
  @Benchmark
  public Decision decision() {
    return compiled.decide(dossiers.get(index()), asOf);
  }

  /**
   * A decision as its document: a finding for every requirement, and the digest of its dossier.
   *
   * @return the document
   */
  @Benchmark
  public byte[] decisionWritten() {
    return Json.standard().write(compiled.decide(dossiers.get(index()), asOf));
  }

  /**
   * A decision and its explanation in words.
   *
   * @return the text
   */
  @Benchmark
  public String decisionExplained() {
    return Explanation.of(compiled.decide(dossiers.get(index()), asOf), compiled.scheme())
        .text(Locale.ENGLISH);
  }

  private int index() {
    next = (next + 1) & (CANDIDATES - 1);
    return next;
  }
}
