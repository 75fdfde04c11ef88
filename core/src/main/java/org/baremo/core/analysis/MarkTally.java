package org.baremo.core.analysis;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** Sums up marks, each times how often it was given. */
final class MarkTally {
  /** A mean of such a denominator is still read back: a number has at most 400 digits. */
  private static final int MOST_BITS = 1200;

  private static final int DECIMALS = 30;

  private final Rational binWidth;
  private final long[] bins;
  private final List<CutTally> cuts = new ArrayList<>();
  private long count;
  private long negative;
  private @Nullable Rational lowest;
  private @Nullable Rational highest;
  private @Nullable Rational sum = Rational.ZERO;
  private @Nullable Rational squares = Rational.ZERO;

  MarkTally(CohortPlan plan, List<CutScore> cuts) {
    this.binWidth = plan.getBinWidth();
    this.bins = new long[Rational.HUNDRED.dividedBy(binWidth).numerator().intValueExact()];
    cuts.forEach(cut -> this.cuts.add(new CutTally(cut, plan)));
  }

  void add(Mark mark, long times) {
    Rational percentage = mark.percentage();
    Rational weighted = percentage.times(Rational.of(times));
    count += times;
    extend(percentage, percentage);
    sum = bounded(sum, weighted);
    squares = bounded(squares, weighted.times(percentage));
    if (percentage.signum() < 0) {
      negative += times;
    } else {
      BigInteger[] bin =
          percentage
              .numerator()
              .multiply(binWidth.denominator())
              .divideAndRemainder(percentage.denominator().multiply(binWidth.numerator()));
      bins[Math.min(bin[0].intValueExact(), bins.length - 1)] += times;
    }
    cuts.forEach(cut -> cut.add(mark, percentage, times));
  }

  private void extend(Rational low, Rational high) {
    lowest = lowest == null || low.compareTo(lowest) < 0 ? low : lowest;
    highest = highest == null || high.compareTo(highest) > 0 ? high : highest;
  }

  /** An exact sum, given up when its denominator outgrows all measure. */
  private static @Nullable Rational bounded(@Nullable Rational sum, @Nullable Rational more) {
    if (sum == null || more == null) {
      return null;
    }
    Rational total = sum.plus(more);
    return total.denominator().bitLength() > MOST_BITS ? null : total;
  }

  void add(MarkTally other) {
    count += other.count;
    negative += other.negative;
    if (other.lowest != null && other.highest != null) {
      extend(other.lowest, other.highest);
    }
    sum = bounded(sum, other.sum);
    squares = bounded(squares, other.squares);
    for (int i = 0; i < bins.length; i++) {
      bins[i] += other.bins[i];
    }
    for (int i = 0; i < cuts.size(); i++) {
      cuts.get(i).add(other.cuts.get(i));
    }
  }

  Optional<MarkSummary> summary() {
    if (lowest == null || highest == null) {
      return Optional.empty();
    }
    MarkSummary.Builder summary =
        MarkSummary.builder()
            .count(count)
            .lowest(lowest)
            .highest(highest)
            .mean(mean())
            .standardDeviation(standardDeviation())
            .negative(negative);
    for (int i = 0; i < bins.length; i++) {
      summary.addHistogram(new MarkSummary.Bin(binWidth.times(Rational.of(i)), bins[i]));
    }
    return Optional.of(summary.build());
  }

  private Optional<Rational> mean() {
    return sum == null ? Optional.empty() : Optional.of(sum.dividedBy(Rational.of(count)));
  }

  /** The root of the mean square less the squared mean, both exact until the root is taken. */
  private Optional<Double> standardDeviation() {
    Rational all = squares;
    return all == null
        ? Optional.empty()
        : mean()
            .map(
                mean -> {
                  Rational variance = all.dividedBy(Rational.of(count)).minus(mean.times(mean));
                  return Math.sqrt(
                      variance.toDecimal(DECIMALS, RoundingMode.HALF_EVEN).doubleValue());
                });
  }

  CutStatistics.Builder cutStatistics(CutScore cut) {
    return cuts.stream()
        .filter(tally -> tally.cut().equals(cut))
        .findFirst()
        .orElseThrow()
        .statistics();
  }
}
