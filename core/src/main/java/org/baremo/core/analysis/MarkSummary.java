package org.baremo.core.analysis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/** How marks are distributed, as percentages of their maximum. */
@Value.Immutable
@JsonSerialize(as = ImmutableMarkSummary.class)
@JsonDeserialize(builder = MarkSummary.Builder.class)
public abstract class MarkSummary {
  MarkSummary() {}

  /**
   * A bin of a histogram.
   *
   * @param from lowest percentage that falls into it; it goes up to the next bin's, which does not,
   *     and the last one up to 100, which does
   * @param count how many marks fall into it
   */
  public record Bin(@NotNull Rational from, @PositiveOrZero long count) {
    public Bin {
      Objects.requireNonNull(from);
      new Laws().notNegative(count, "count").orThrow();
    }
  }

  /**
   * Returns how many marks there are.
   *
   * @return 1 or more
   */
  @Positive
  public abstract long getCount();

  /**
   * Returns the lowest percentage.
   *
   * @return exact
   */
  @NotNull
  public abstract Rational getLowest();

  /**
   * Returns the highest percentage.
   *
   * @return exact
   */
  @NotNull
  public abstract Rational getHighest();

  /**
   * Returns the mean percentage.
   *
   * @return exact; empty when the marks are fractions so unlike each other that their common
   *     denominator would need more than 1200 bits (361 digits)
   */
  public abstract Optional<Rational> getMean();

  /**
   * Returns the standard deviation of the percentages, of these marks as a whole population.
   *
   * @return in percentage points, to the precision of a {@code double}, 0 or more; empty when the
   *     mean is, and when the squares would need so large a denominator
   */
  public abstract Optional<@PositiveOrZero Double> getStandardDeviation();

  /**
   * Returns how many marks are below zero; no bin has them.
   *
   * @return from 0 to the count
   */
  @PositiveOrZero
  public abstract long getNegative();

  /**
   * Returns the histogram.
   *
   * @return all bins from 0 to 100, empty ones too; every mark that is not negative is in one
   */
  public abstract List<@Valid Bin> getHistogram();

  /**
   * Starts a summary.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this summary's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().positive(getCount(), "count").notNegative(getNegative(), "negative");
    laws.that(
        getLowest().compareTo(getHighest()) <= 0,
        "lowest",
        "lowest must be at most the highest %s, was %s",
        getHighest(),
        getLowest());
    getMean()
        .ifPresent(
            mean ->
                laws.that(
                    mean.compareTo(getLowest()) >= 0 && mean.compareTo(getHighest()) <= 0,
                    "mean",
                    "mean must be from lowest %s to highest %s, was %s",
                    getLowest(),
                    getHighest(),
                    mean));
    getStandardDeviation()
        .ifPresent(
            deviation ->
                laws.that(
                    deviation >= 0 && !deviation.isInfinite(),
                    "standardDeviation",
                    "standardDeviation must be a number, 0 or more, was %s",
                    deviation));
    BigInteger inBins =
        getHistogram().stream()
            .map(bin -> BigInteger.valueOf(bin.count()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    laws.that(
        inBins.add(BigInteger.valueOf(getNegative())).equals(BigInteger.valueOf(getCount())),
        "histogram",
        "histogram and negative must hold all %s marks, held %s and %s",
        getCount(),
        inBins,
        getNegative());
    laws.orThrow();
  }

  /** Builds summaries. Not thread-safe. */
  public static final class Builder extends ImmutableMarkSummary.Builder {
    Builder() {}
  }
}
