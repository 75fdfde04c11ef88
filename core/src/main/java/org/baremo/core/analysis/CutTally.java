package org.baremo.core.analysis;

import java.util.List;
import org.baremo.core.analysis.Around.Measure;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/** Counts marks on either side of one cut and near it. */
final class CutTally {
  private final CutScore cut;
  private final Near byPercentage;
  private final Near byMark;
  private long at;
  private long met;

  CutTally(CutScore cut, CohortPlan plan) {
    this.cut = cut;
    this.byPercentage = new Near(Measure.PERCENTAGE_POINTS, plan.getWithin());
    this.byMark = new Near(Measure.MARK_POINTS, plan.getWithin());
  }

  CutScore cut() {
    return cut;
  }

  void add(Mark mark, Rational percentage, long times) {
    if (cut.isMetBy(mark)) {
      met += times;
    }
    Rational distance = percentage.minus(cut.getPercent());
    if (distance.signum() == 0) {
      at += times;
    } else {
      byPercentage.add(distance, times);
      byMark.add(distance.times(mark.getMaximum()).dividedBy(Rational.HUNDRED), times);
    }
  }

  void add(CutTally other) {
    met += other.met;
    at += other.at;
    byPercentage.add(other.byPercentage);
    byMark.add(other.byMark);
  }

  CutStatistics.Builder statistics() {
    CutStatistics.Builder statistics = CutStatistics.builder().cut(cut).met(met);
    byPercentage.into(statistics, at);
    byMark.into(statistics, at);
    return statistics;
  }

  /** Counts marks by their distance from the cut. */
  private static final class Near {
    private final Measure measure;
    private final List<Rational> within;
    private final long[] below;
    private final long[] above;

    Near(Measure measure, List<Rational> within) {
      this.measure = measure;
      this.within = within;
      this.below = new long[within.size()];
      this.above = new long[within.size()];
    }

    void add(Rational distance, long times) {
      boolean isBelow = distance.signum() < 0;
      Rational size = isBelow ? distance.negated() : distance;
      long[] counts = isBelow ? below : above;
      for (int i = 0; i < counts.length; i++) {
        if (size.compareTo(within.get(i)) <= 0) {
          counts[i] += times;
        }
      }
    }

    void add(Near other) {
      for (int i = 0; i < below.length; i++) {
        below[i] += other.below[i];
        above[i] += other.above[i];
      }
    }

    void into(CutStatistics.Builder statistics, long at) {
      for (int i = 0; i < below.length; i++) {
        statistics.addAround(
            Around.builder()
                .measure(measure)
                .within(within.get(i))
                .below(below[i])
                .at(at)
                .above(above[i])
                .build());
      }
    }
  }
}
