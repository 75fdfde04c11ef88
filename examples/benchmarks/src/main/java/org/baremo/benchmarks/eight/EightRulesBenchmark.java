package org.baremo.benchmarks.eight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Council;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.EncodedDossier;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
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

/** One decision by eight rules over 21 competences, by every contender. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:-BackgroundCompilation")
public class EightRulesBenchmark {
  /** Few enough to stay near the processor, too many to be learnt by heart. */
  static final int CASES = 1 << 10;

  /** Which case comes next. */
  @State(Scope.Benchmark)
  public static class Cases {
    final List<Applicant> applicants = Applicants.make(CASES);
    private int next;

    int next() {
      next = (next + 1) & (CASES - 1);
      return next;
    }
  }

  /** The cases as the SDK's values. */
  @State(Scope.Benchmark)
  public static class Dossiers {
    final Loop loop = new Loop();
    final List<Dossier> dossiers = new ArrayList<>();

    /**
     * Makes them once.
     *
     * @param cases in plain numbers
     */
    @Setup
    public void make(Cases cases) {
      for (Applicant applicant : cases.applicants) {
        dossiers.add(Values.dossier(dossiers.size(), applicant));
      }
    }
  }

  /** The cases as the SDK likes them best. */
  @State(Scope.Benchmark)
  public static class Encoded {
    final CompiledScheme compiled = Sdk.compiled();
    final Council council = compiled.at(Sdk.AS_OF);
    final Explainer explainer = Explainer.of(compiled.scheme(), Locale.ENGLISH);
    final List<EncodedDossier> encoded = new ArrayList<>();

    /**
     * Makes them once.
     *
     * @param values the dossiers
     */
    @Setup
    public void make(Dossiers values) {
      for (Dossier dossier : values.dossiers) {
        encoded.add(compiled.encode(dossier));
      }
    }
  }

  /** The cases as facts for Drools. */
  @State(Scope.Benchmark)
  public static class DroolsFacts {
    final DroolsRules fineRules = DroolsRules.fine();
    final DroolsRules coarseRules = DroolsRules.coarse();
    final List<List<Object>> fine = new ArrayList<>();
    final List<List<Object>> coarse = new ArrayList<>();

    /**
     * Makes them once.
     *
     * @param cases in plain numbers
     */
    @Setup
    public void make(Cases cases) {
      for (Applicant applicant : cases.applicants) {
        fine.add(Facts.fine(applicant));
        coarse.add(Facts.coarse(applicant));
      }
    }
  }

  /** The cases as maps and lists. */
  @State(Scope.Benchmark)
  public static class JsonData {
    JsonRules rules;
    final List<Map<String, Object>> data = new ArrayList<>();

    /**
     * Makes them once.
     *
     * @param cases in plain numbers
     * @throws IOException when the rules cannot be read
     */
    @Setup
    public void make(Cases cases) throws IOException {
      rules = new JsonRules();
      for (Applicant applicant : cases.applicants) {
        data.add(JsonRules.data(applicant));
      }
    }
  }

  /**
   * Arrays by hand: the limit.
   *
   * @param cases in plain numbers
   * @return the rules that failed
   */
  @Benchmark
  public int flat(Cases cases) {
    return Flat.failed(cases.applicants.get(cases.next()));
  }

  /**
   * A loop over the SDK's values by hand: the thing to beat.
   *
   * @param cases which comes next
   * @param values the dossiers
   * @return the rules that failed
   */
  @Benchmark
  public int loop(Cases cases, Dossiers values) {
    return values.loop.failed(values.dossiers.get(cases.next()));
  }

  /**
   * The SDK on dossiers that were encoded before.
   *
   * @param cases which comes next
   * @param encoded the dossiers
   * @return the decision
   */
  @Benchmark
  public Decision sdkEncoded(Cases cases, Encoded encoded) {
    return encoded.council.decide(encoded.encoded.get(cases.next()));
  }

  /**
   * The SDK straight from its public values.
   *
   * @param cases which comes next
   * @param values the dossiers
   * @param encoded has the council
   * @return the decision
   */
  @Benchmark
  public Decision sdkValues(Cases cases, Dossiers values, Encoded encoded) {
    return encoded.council.decide(values.dossiers.get(cases.next()));
  }

  /**
   * The SDK on encoded dossiers, and every finding of the decision.
   *
   * @param cases which comes next
   * @param encoded the dossiers
   * @return the findings
   */
  @Benchmark
  public List<AwardFinding> sdkFindings(Cases cases, Encoded encoded) {
    return encoded.council.decide(encoded.encoded.get(cases.next())).getAwards();
  }

  /**
   * The SDK on encoded dossiers, and why in words: a line, and one for each rule that is not met.
   *
   * @param cases which comes next
   * @param encoded the dossiers
   * @return the words
   */
  @Benchmark
  public String sdkExplained(Cases cases, Encoded encoded) {
    return encoded.explainer.brief(encoded.council.decide(encoded.encoded.get(cases.next())));
  }

  /**
   * Drools with a fact for each competence.
   *
   * @param cases which comes next
   * @param facts made before
   * @return the rules that failed
   */
  @Benchmark
  public int droolsFine(Cases cases, DroolsFacts facts) {
    return facts.fineRules.failed(facts.fine.get(cases.next()));
  }

  /**
   * Drools with one fact whose getters do the counting.
   *
   * @param cases which comes next
   * @param facts made before
   * @return the rules that failed
   */
  @Benchmark
  public int droolsCoarse(Cases cases, DroolsFacts facts) {
    return facts.coarseRules.failed(facts.coarse.get(cases.next()));
  }

  /**
   * JsonLogic.
   *
   * @param cases which comes next
   * @param data made before
   * @return the rules that failed
   */
  @Benchmark
  public int jsonLogic(Cases cases, JsonData data) {
    return data.rules.failed(data.data.get(cases.next()));
  }
}
