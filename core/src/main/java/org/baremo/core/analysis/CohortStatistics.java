package org.baremo.core.analysis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** What the profiles of a cohort say together. */
@Value.Immutable
@JsonSerialize(as = ImmutableCohortStatistics.class)
@JsonDeserialize(builder = CohortStatistics.Builder.class)
public abstract class CohortStatistics {
  CohortStatistics() {}

  /**
   * Returns the framework edition that all were assessed against.
   *
   * @return empty when there was nobody
   */
  public abstract Optional<EditionRef> getEdition();

  /**
   * Returns how many profiles there were.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getProfiles();

  /**
   * Returns the overall outcomes.
   *
   * @return counts of everybody
   */
  @NotNull
  @Valid
  public abstract ResultStatistics getOverall();

  /**
   * Returns the outcomes by node.
   *
   * @return for each node that somebody has an outcome on, in the order of their written references
   */
  public abstract Map<Ref, @Valid ResultStatistics> getNodes();

  /**
   * Returns how the cohort stands to each cut.
   *
   * @return in the order of the plan
   */
  public abstract List<@Valid CutStatistics> getCuts();

  /**
   * Counts a cohort by the usual plan.
   *
   * @param profiles against one framework edition; read once, none kept
   * @param cuts the cuts to look around
   * @return the statistics
   * @throws IllegalArgumentException when profiles are against different editions
   */
  public static CohortStatistics analyse(Iterable<CompetenceProfile> profiles, CutScore... cuts) {
    Cohort cohort = new Cohort(CohortPlan.of(cuts));
    profiles.forEach(cohort::add);
    return cohort.statistics();
  }

  /**
   * Returns a collector of streams, sequential or parallel.
   *
   * @param plan what to count
   * @return the collector; it throws IllegalArgumentException when profiles are against different
   *     editions
   */
  public static Collector<CompetenceProfile, ?, CohortStatistics> collector(CohortPlan plan) {
    return Collector.of(
        () -> new Cohort(plan),
        Cohort::add,
        Cohort::plus,
        Cohort::statistics,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Starts statistics.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these statistics
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws().notNegative(getProfiles(), "profiles").orThrow();
  }

  /** Builds statistics. Not thread-safe. */
  public static final class Builder extends ImmutableCohortStatistics.Builder {
    Builder() {}
  }
}
