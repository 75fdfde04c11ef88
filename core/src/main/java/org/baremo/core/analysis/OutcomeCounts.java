package org.baremo.core.analysis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.immutables.value.Value;

/** How many people had each outcome. Not assessed, exempt, not yet marked and zero stay apart. */
@Value.Immutable
@JsonSerialize(as = ImmutableOutcomeCounts.class)
@JsonDeserialize(builder = OutcomeCounts.Builder.class)
public abstract class OutcomeCounts {
  OutcomeCounts() {}

  /**
   * Returns how many were assessed, with whatever result.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getAssessed();

  /**
   * Returns how many were not assessed.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getNotAssessed();

  /**
   * Returns how many are exempt.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getExempt();

  /**
   * Returns how many wait for their marks.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getNotYetMarked();

  /**
   * Returns how many of the assessed have a mark.
   *
   * @return at most the assessed; the others have a level only
   */
  @PositiveOrZero
  public abstract long getWithMark();

  /**
   * Returns how many of those with a mark have zero.
   *
   * @return at most those with a mark
   */
  @PositiveOrZero
  public abstract long getZero();

  /**
   * Returns how many of the assessed are below the first level of a scale.
   *
   * @return at most the assessed
   */
  @PositiveOrZero
  public abstract long getBelowFirstLevel();

  /**
   * Returns how many of the assessed attained each level.
   *
   * @return more than 0 by level, in the order of their written references
   */
  public abstract Map<LevelRef, @Positive Long> getAttained();

  /**
   * Returns how many people were counted.
   *
   * @return assessed, not assessed, exempt and not yet marked together, less than 2^63
   */
  public long everybody() {
    return getAssessed() + getNotAssessed() + getExempt() + getNotYetMarked();
  }

  /**
   * Starts counts.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these counts
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .notNegative(getAssessed(), "assessed")
            .notNegative(getNotAssessed(), "notAssessed")
            .notNegative(getExempt(), "exempt")
            .notNegative(getNotYetMarked(), "notYetMarked")
            .notNegative(getWithMark(), "withMark")
            .notNegative(getZero(), "zero")
            .notNegative(getBelowFirstLevel(), "belowFirstLevel");
    long levelled = getBelowFirstLevel();
    for (Map.Entry<LevelRef, Long> level : getAttained().entrySet()) {
      laws.that(
          level.getValue() >= 1,
          "attained/" + Laws.step(level.getKey()),
          "attained must be 1 or more for %s, was %s",
          level.getKey(),
          level.getValue());
      levelled = sum(levelled, level.getValue());
    }
    atMost(laws, getWithMark(), "withMark", getAssessed(), "assessed");
    atMost(laws, getZero(), "zero", getWithMark(), "withMark");
    atMost(laws, levelled, "attained", getAssessed(), "assessed");
    long all = sum(sum(getAssessed(), getNotAssessed()), sum(getExempt(), getNotYetMarked()));
    laws.that(
        all < Long.MAX_VALUE,
        "assessed",
        "assessed must add up with the others to less than %s, was %s",
        Long.MAX_VALUE,
        getAssessed());
    laws.orThrow();
  }

  /** The sum of two counts, or the largest number when that is less. */
  private static long sum(long one, long other) {
    long sum = one + other;
    return one > 0 && other > 0 && sum < 0 ? Long.MAX_VALUE : sum;
  }

  private static void atMost(Laws laws, long value, String name, long limit, String limitName) {
    laws.that(
        value <= limit,
        name,
        "%s must be at most %s %s, was %s".formatted(name, limitName, limit, value));
  }

  /** Builds counts. Not thread-safe. */
  public static final class Builder extends ImmutableOutcomeCounts.Builder {
    Builder() {}
  }
}
