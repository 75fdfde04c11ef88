package org.baremo.certification.scheme.fluent;

import java.util.Optional;
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
   * The highest number that a quantity comes to among attempts of not more than so many days,
   * exams, forms, languages or channels.
   *
   * @param same what the attempts of one of them have in common: the form, for sittings of a series
   * @param together how many may be taken together at most, from 1 to 4
   * @param of what is reckoned of their attempts
   * @return the quantity
   */
  public static Quantity highestOfSame(AttemptAspect same, int together, Quantity of) {
    return new HighestOfSame(same, of, Optional.of(together));
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
