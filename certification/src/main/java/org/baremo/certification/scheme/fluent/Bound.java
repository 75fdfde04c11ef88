package org.baremo.certification.scheme.fluent;

import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Comparison;

/**
 * What a number is held against: a comparison and the number to compare with, as in {@code
 * above(70)}.
 *
 * @param comparison how, with its strictness
 * @param limit the number compared with
 */
public record Bound(Comparison comparison, Quantity limit) {
  /**
   * More than a number.
   *
   * @param limit the number; not enough itself
   * @return the bound
   */
  public static Bound above(long limit) {
    return new Bound(Comparison.ABOVE, Quantity.constant(limit));
  }

  /**
   * A number or more.
   *
   * @param limit the number; enough itself
   * @return the bound
   */
  public static Bound atLeast(long limit) {
    return new Bound(Comparison.AT_LEAST, Quantity.constant(limit));
  }

  /**
   * A quantity or more.
   *
   * @param limit the quantity; enough itself
   * @return the bound
   */
  public static Bound atLeast(Quantity limit) {
    return new Bound(Comparison.AT_LEAST, limit);
  }

  /**
   * Exactly a number.
   *
   * @param limit the number
   * @return the bound
   */
  public static Bound exactly(long limit) {
    return new Bound(Comparison.EQUAL, Quantity.constant(limit));
  }

  /**
   * A number or less.
   *
   * @param limit the number; allowed itself
   * @return the bound
   */
  public static Bound atMost(long limit) {
    return new Bound(Comparison.AT_MOST, Quantity.constant(limit));
  }

  /**
   * Less than a number.
   *
   * @param limit the number; too much itself
   * @return the bound
   */
  public static Bound below(long limit) {
    return new Bound(Comparison.BELOW, Quantity.constant(limit));
  }

  /** The cut of percentages that this bound says. */
  Cut cut() {
    if (limit instanceof Quantity.Constant constant) {
      return Cut.percentage(comparison, constant.value());
    }
    throw new IllegalArgumentException("a mark is cut at a number, was " + limit);
  }
}
