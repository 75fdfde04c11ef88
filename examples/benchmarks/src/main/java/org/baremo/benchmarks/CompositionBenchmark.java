package org.baremo.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.CrosswalkLibrary;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.value.Ref;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Composing two crosswalks of 15,000 nodes with three links each into 135,000 links, both prepared
 * beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:-BackgroundCompilation")
public class CompositionBenchmark {
  private static final int NODES = 15_000;
  private static final CompositionPolicy POLICY = CompositionPolicy.CAUTIOUS;

  private final Crosswalk one = Crosswalks.first(NODES);
  private final Crosswalk two = Crosswalks.second(NODES);
  private final CrosswalkLibrary library = CrosswalkLibrary.of(List.of(one, two));
  private final Links first = library.links(one.getId()).orElseThrow();
  private final Links second = library.links(two.getId()).orElseThrow();
  private final Links alone = Links.of(two);
  private final Map<Ref, Integer> middle = numbers(two, Mapping::getSource);
  private final HandWrittenComposition arrays =
      HandWrittenComposition.of(one, numbers(one, Mapping::getSource), middle);
  private final HandWrittenComposition next =
      HandWrittenComposition.of(two, middle, numbers(two, Mapping::getTarget));
  private final byte[] table = HandWrittenComposition.table(POLICY);

  private static Map<Ref, Integer> numbers(Crosswalk crosswalk, Function<Mapping, Ref> end) {
    return HandWrittenComposition.numbered(crosswalk.getMappings().stream().map(end).toList());
  }

  /**
   * The limit: pairs and relations, nothing else.
   *
   * @return the composition
   */
  @Benchmark
  public Object arraysByHand() {
    return arrays.then(next, table);
  }

  /**
   * The SDK's values of one library, which also know strengths and paths.
   *
   * @return the composition
   */
  @Benchmark
  public Links composed() {
    return first.then(second, POLICY);
  }

  /**
   * The same of crosswalks prepared apart, whose nodes have to be found again.
   *
   * @return the composition
   */
  @Benchmark
  public Links composedApart() {
    return first.then(alone, POLICY);
  }

  /**
   * Composing, and making every link with its path.
   *
   * @return how many steps the paths have
   */
  @Benchmark
  public int composedAndLookedAt() {
    int steps = 0;
    for (Link link : first.then(second, POLICY).links()) {
      steps += link.getPath().size();
    }
    return steps;
  }
}
