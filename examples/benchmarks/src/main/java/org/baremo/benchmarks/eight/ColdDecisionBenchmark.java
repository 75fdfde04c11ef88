package org.baremo.benchmarks.eight;

import java.util.concurrent.TimeUnit;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.core.catalog.FrameworkCatalog;
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

/** The first decision of a fresh JVM. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(15)
public class ColdDecisionBenchmark {
  /** What is at hand before the clock starts: the scheme and the case as values. */
  @State(Scope.Benchmark)
  public static class AtHand {
    CertificationScheme scheme;
    FrameworkCatalog catalog;
    Dossier dossier;

    /** Reads the scheme and makes a case. */
    @Setup
    public void make() {
      scheme = Sdk.scheme(Sdk.SCHEME);
      catalog = FrameworkCatalog.installed();
      dossier = Values.dossier(0, Applicants.make(1).get(0));
    }
  }

  /**
   * Compiles the scheme and decides a case.
   *
   * @param at the scheme and the case
   * @return what was decided
   */
  @Benchmark
  public DecisionOutcome compileAndDecide(AtHand at) {
    return CompiledScheme.of(at.scheme, at.catalog)
        .orThrow()
        .decide(at.dossier, Sdk.AS_OF)
        .getOutcome();
  }

  /**
   * Compiles the scheme, decides a case and finds all the reasons.
   *
   * @param at the scheme and the case
   * @return what was decided
   */
  @Benchmark
  public Decision compileDecideAndFindReasons(AtHand at) {
    Decision decision =
        CompiledScheme.of(at.scheme, at.catalog).orThrow().decide(at.dossier, Sdk.AS_OF);
    decision.getAwards();
    return decision;
  }

  /**
   * The rules in Drools, compiled, and a case decided by them.
   *
   * @return the rules that failed
   */
  @Benchmark
  public int drools() {
    return DroolsRules.fine().failed(Facts.fine(Applicants.make(1).get(0)));
  }
}
