package org.baremo.core.evaluation;

import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The result of a whole from the results of its parts, while they come in. Marks of one maximum and
 * weight that follow each other are summed before they are weighted. Not thread-safe.
 */
public final class PartSum {
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
  private int run;
  private Rational runValue = Rational.ZERO;
  private Rational runMinimum = Rational.ZERO;
  private Rational runMaximum = Rational.ONE;
  private Rational runWeight = Rational.ONE;

  /**
   * Starts with no part.
   *
   * @param aggregation how the result of the whole comes about
   */
  public PartSum(Aggregation aggregation) {
    this.aggregation = aggregation;
    this.unit = aggregation == Aggregation.MEAN_OF_ITEMS ? ITEMS : null;
  }

  /**
   * Adds a part whose result stands.
   *
   * @param part its outcome; one without a mark is noted and adds nothing
   * @param weight its weight, or the share of it that counts; 0 or more
   */
  public void add(Outcome part, Rational weight) {
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
    boolean isMean = aggregation == Aggregation.MEAN_OF_PARTS;
    if (!isMean && unit != null && !unit.equals(mark.getUnit())) {
      hasOtherUnit = true;
      return;
    }
    unit = isMean ? unit : mark.getUnit();
    if (run > 0 && (!runMaximum.equals(mark.getMaximum()) || !runWeight.equals(weight))) {
      endRun();
    }
    runMaximum = mark.getMaximum();
    runWeight = weight;
    runValue = runValue.plus(mark.getValue());
    runMinimum = runMinimum.plus(mark.getMinimum());
    run++;
  }

  private void endRun() {
    if (run > 0) {
      boolean isMean = aggregation == Aggregation.MEAN_OF_PARTS;
      Rational most = isMean ? runWeight : runMaximum.times(runWeight);
      Rational factor =
          isMean ? runWeight.times(Rational.HUNDRED).dividedBy(runMaximum) : runWeight;
      add(runValue.times(factor), most.times(Rational.of(run)), runMinimum.times(factor));
      run = 0;
      runValue = Rational.ZERO;
      runMinimum = Rational.ZERO;
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

  /**
   * Tells whether a part waits for its mark.
   *
   * @return whether the whole is not yet marked either
   */
  public boolean hasUnmarked() {
    return hasUnmarked;
  }

  /**
   * Tells whether a part has no mark: it was not assessed, or only its level is known.
   *
   * @return whether the base is incomplete
   */
  public boolean hasMissing() {
    return hasMissing;
  }

  /**
   * Tells whether a part is exempt; exempt parts leave the base.
   *
   * @return whether one was added
   */
  public boolean hasExempt() {
    return hasExempt;
  }

  /**
   * Tells whether the marks of the parts cannot be added, because they count different things.
   *
   * @return whether a part was left out because of its unit
   */
  public boolean hasOtherUnit() {
    return hasOtherUnit;
  }

  /**
   * Tells whether nothing counts: parts of weight 0 do not.
   *
   * @return whether there is no base to take a result of
   */
  public boolean isEmpty() {
    endRun();
    return maximum.signum() == 0;
  }

  /**
   * Returns the result so far; only where something counts.
   *
   * @param floored whether a result below zero is brought up to zero
   * @return in percent for a mean of parts, else in the unit of the parts
   */
  public Mark mark(boolean floored) {
    endRun();
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
