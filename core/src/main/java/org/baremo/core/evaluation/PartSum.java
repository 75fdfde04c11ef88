package org.baremo.core.evaluation;

import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** The result of a whole from the results of its parts, while they come in. Not thread-safe. */
final class PartSum {
  static final String PERCENT = "percent";
  static final String ITEMS = "items";
  static final String POINTS = "points";

  private final Aggregation aggregation;
  private Rational value = Rational.ZERO;
  private Rational maximum = Rational.ZERO;
  private Rational minimum = Rational.ZERO;
  private @Nullable String unit;
  private boolean hasUnmarked;
  private boolean hasMissing;
  private boolean hasExempt;
  private boolean hasOtherUnit;

  PartSum(Aggregation aggregation) {
    this.aggregation = aggregation;
    this.unit = aggregation == Aggregation.MEAN_OF_ITEMS ? ITEMS : null;
  }

  /** Adds a part whose result stands; {@code weight} is its weight or the share that counts. */
  void add(Outcome part, Rational weight) {
    if (part instanceof Outcome.Exempt) {
      hasExempt = true;
    } else if (part instanceof Outcome.NotYetMarked) {
      hasUnmarked = true;
    } else if (part.markGiven().isPresent()) {
      add(part.markGiven().get(), weight);
    } else {
      hasMissing = true;
    }
  }

  private void add(Mark mark, Rational weight) {
    if (aggregation == Aggregation.MEAN_OF_PARTS) {
      Rational hundredth = weight.times(Rational.HUNDRED).dividedBy(mark.getMaximum());
      add(mark.getValue().times(hundredth), weight, mark.getMinimum().times(hundredth));
    } else if (unit == null || unit.equals(mark.getUnit())) {
      unit = mark.getUnit();
      add(
          mark.getValue().times(weight),
          mark.getMaximum().times(weight),
          mark.getMinimum().times(weight));
    } else {
      hasOtherUnit = true;
    }
  }

  /** Adds items that belong to the whole itself, each a part of weight 1 in a mean of parts. */
  void addItems(Amounts items, int vertex, boolean floored) {
    if (items.isUnmarked(vertex)) {
      hasUnmarked = true;
    } else {
      boolean isMean = aggregation == Aggregation.MEAN_OF_PARTS;
      Rational factor = isMean ? Rational.HUNDRED : Rational.ONE;
      add(
          items.value(vertex).times(factor),
          items.maximum(vertex),
          floored ? Rational.ZERO : items.minimum(vertex).times(factor));
      if (aggregation == Aggregation.SUM_OF_MARKS && unit == null) {
        unit = POINTS;
      } else if (aggregation == Aggregation.SUM_OF_MARKS && !POINTS.equals(unit)) {
        hasOtherUnit = true;
      }
    }
  }

  private void add(Rational earned, Rational most, Rational least) {
    value = value.plus(earned);
    maximum = maximum.plus(most);
    minimum = minimum.plus(least);
  }

  boolean hasUnmarked() {
    return hasUnmarked;
  }

  boolean hasMissing() {
    return hasMissing;
  }

  boolean hasExempt() {
    return hasExempt;
  }

  /** Whether the marks of the parts cannot be added, because they count different things. */
  boolean hasOtherUnit() {
    return hasOtherUnit;
  }

  /** Whether anything counts: parts of weight 0 do not. */
  boolean isEmpty() {
    return maximum.signum() == 0;
  }

  /** The result so far; only where something counts. */
  Mark mark(boolean floored) {
    boolean isMean = aggregation == Aggregation.MEAN_OF_PARTS;
    return mark(
        isMean ? value.dividedBy(maximum) : value,
        isMean ? Rational.HUNDRED : maximum,
        isMean ? minimum.dividedBy(maximum) : minimum,
        isMean || unit == null ? PERCENT : unit,
        floored);
  }

  /** A mark, brought up to zero where results have a floor. */
  static Mark mark(
      Rational value, Rational maximum, Rational minimum, String unit, boolean floored) {
    boolean isRaised = floored && value.signum() < 0;
    Mark.Builder mark =
        Mark.builder().value(isRaised ? Rational.ZERO : value).maximum(maximum).unit(unit);
    return minimum.signum() < 0 && !floored ? mark.minimum(minimum).build() : mark.build();
  }
}
