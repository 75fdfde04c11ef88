package org.baremo.benchmarks;

import java.util.concurrent.TimeUnit;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.framework.Framework;
import org.baremo.core.profile.RollUpPlan;
import org.baremo.core.profile.RollUpPolicy;
import org.baremo.core.profile.RollUpRule;
import org.baremo.core.profile.RolledUp;
import org.baremo.core.profile.gap.Gap;
import org.baremo.core.profile.gap.GapPlan;
import org.baremo.core.value.VersionedId;
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
 * One profile over a framework of 15,020 nodes: rolled up, and held against a target for every
 * node. Beside it, the same over arrays of whole numbers by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:-BackgroundCompilation")
public class ProfileBenchmark {
  private final Grids grid = Grids.large();
  private final Framework framework = grid.framework();
  private final CompetenceProfile profile = grid.profile();
  private final RollUpPlan lowest = plan(framework, new RollUpRule.All());
  private final RollUpPlan items = plan(framework, new RollUpRule.Mean(Aggregation.MEAN_OF_ITEMS));
  private final RollUpPlan parts = plan(framework, new RollUpRule.Mean(Aggregation.MEAN_OF_PARTS));
  private final CompetenceProfile rolledUp = lowest.apply(profile).orThrow().profile();
  private final GapPlan target = grid.target().resolve(framework).orThrow();
  private final int inner = inner(grid);
  private final int[] levels = HandWrittenProfiles.lowest(grid.parents(), grid.attained(), inner);

  static RollUpPlan plan(Framework framework, RollUpRule rule) {
    return RollUpPolicy.builder()
        .id(VersionedId.parse("grid-roll-up@1"))
        .edition(framework.getEdition())
        .rule(rule)
        .overallRule(rule)
        .build()
        .resolve(framework)
        .orThrow();
  }

  /** How many nodes have parts; they stand before those that have none. */
  static int inner(Grids grid) {
    int last = 0;
    for (int parent : grid.parents()) {
      last = Math.max(last, parent + 1);
    }
    return last;
  }

  /**
   * The limit.
   *
   * @return by node, the lowest level of its parts
   */
  @Benchmark
  public int[] lowestByHand() {
    return HandWrittenProfiles.lowest(grid.parents(), grid.attained(), inner);
  }

  /**
   * The highest level that all parts attain, for every node.
   *
   * @return the rolled-up results
   */
  @Benchmark
  public RolledUp lowestOfParts() {
    return lowest.apply(profile).orThrow();
  }

  /**
   * The limit.
   *
   * @return by node, items right and items in all
   */
  @Benchmark
  public int[][] itemsByHand() {
    return HandWrittenProfiles.items(grid.parents(), grid.right(), inner, Grids.ITEMS);
  }

  /**
   * The mean of items, exact, for every node.
   *
   * @return the rolled-up results
   */
  @Benchmark
  public RolledUp meanOfItems() {
    return items.apply(profile).orThrow();
  }

  /**
   * The mean of the parts' means, exact, for every node.
   *
   * @return the rolled-up results
   */
  @Benchmark
  public RolledUp meanOfParts() {
    return parts.apply(profile).orThrow();
  }

  /**
   * The same as {@link #lowestOfParts()}, as a profile of its own.
   *
   * @return the profile
   */
  @Benchmark
  public CompetenceProfile lowestOfPartsAsProfile() {
    return lowest.apply(profile).orThrow().profile();
  }

  /**
   * The limit.
   *
   * @return by node, the levels missing
   */
  @Benchmark
  public int[] gapByHand() {
    return HandWrittenProfiles.gap(levels, grid.wanted());
  }

  /**
   * The gap to a target for every node, with a finding for each.
   *
   * @return the gap
   */
  @Benchmark
  public Gap gap() {
    return target.apply(rolledUp);
  }
}
