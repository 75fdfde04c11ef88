package org.baremo.certification.scheme.fluent;

import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.AttemptAspect;

/**
 * The words of a scheme for numbers reckoned from others, to be imported statically. What they make
 * is what the document is read into.
 */
public final class Quantities {
  private Quantities() {}

  /**
   * All together.
   *
   * @param members at least one
   * @return the quantity
   */
  public static Quantity sum(Quantity... members) {
    return Aggregate.builder().function(Aggregate.Function.SUM).addOf(members).build();
  }

  /**
   * The mean of several numbers.
   *
   * @param members at least one
   * @return the quantity
   */
  public static Quantity mean(Quantity... members) {
    return Aggregate.builder().function(Aggregate.Function.MEAN).addOf(members).build();
  }

  /**
   * What the scheme states once among its quantities.
   *
   * @param quantity its identifier
   * @return the quantity
   */
  public static Quantity defined(String quantity) {
    return DefinedQuantity.of(quantity);
  }

  /**
   * The highest number that a quantity comes to among attempts that have one thing in common.
   *
   * @param same what they have in common: the day, for the best single sitting
   * @param of what is reckoned of the attempts of one day, exam, form, language or channel
   * @return the quantity
   */
  public static Quantity highestOfSame(AttemptAspect same, Quantity of) {
    return new HighestOfSame(same, of);
  }

  /**
   * The lowest of several numbers: the weakest link.
   *
   * @param members at least one
   * @return the quantity
   */
  public static Quantity lowest(Quantity... members) {
    return Aggregate.builder().function(Aggregate.Function.MINIMUM).addOf(members).build();
  }
}
