package org.baremo.certification.decision;

import java.time.LocalDate;
import org.baremo.certification.decision.encoding.FlatSlots;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A case that is told in plain numbers, without a dossier, for files of millions of them: cleared,
 * told, decided by an {@link Outline}, and used again. What is told is taken for true: whoever
 * reads it checks the laws that the values of a dossier would have checked, and takes a dossier for
 * every case that says more than can be told here. Of what is not told nothing is known. Made by
 * {@link CompiledScheme#flatCase}. Not thread-safe.
 */
public final class FlatCase {
  /** Points and maxima are told in thousandths. */
  public static final int SCALE = FlatSlots.SCALE;

  private final CompiledScheme compiled;
  private final FlatSlots slots;

  FlatCase(CompiledScheme compiled, FlatSlots slots) {
    this.compiled = compiled;
    this.slots = slots;
  }

  CompiledScheme compiled() {
    return compiled;
  }

  Slots done() {
    return slots.done();
  }

  /** Begins the next case; its results are about the framework edition of the scheme. */
  public void clear() {
    slots.clear();
  }

  /**
   * Packs a day.
   *
   * @param year from 0 to 9999
   * @param month from 1
   * @param day from 1
   * @return a number that is greater for later days
   * @throws java.time.DateTimeException when there is no such day
   */
  public static long day(int year, int month, int day) {
    return PackedDay.of(LocalDate.of(year, month, day));
  }

  /**
   * Finds a node.
   *
   * @param node any
   * @return its number; -1 where the scheme does not look at it
   */
  public int node(Ref node) {
    return slots.node(node);
  }

  /**
   * Finds a stated date.
   *
   * @param name any
   * @return its number; -1 where the scheme does not look at it
   */
  public int date(DateName name) {
    return slots.date(name);
  }

  /**
   * Finds a stated fact.
   *
   * @param name any
   * @return its number; -1 where the scheme does not look at it
   */
  public int fact(FactName name) {
    return slots.fact(name);
  }

  /**
   * Tells that a node was assessed.
   *
   * @param node its number
   * @param value the points in thousandths, from 0 to the maximum
   * @param maximum their maximum in thousandths, less than 2^31; 0 where there is no mark
   * @param standing null when there is none
   */
  public void assessed(int node, long value, long maximum, @Nullable Standing standing) {
    slots.assessed(node, value, maximum, standing);
  }

  /**
   * Tells that there is a result over everything.
   *
   * @param value the points in thousandths, from 0 to the maximum
   * @param maximum their maximum in thousandths, less than 2^31; 0 where there is no mark
   * @param standing null when there is none
   */
  public void overall(long value, long maximum, @Nullable Standing standing) {
    slots.assessed(-1, value, maximum, standing);
  }

  /**
   * Tells the birth date.
   *
   * @param day packed
   */
  public void birth(long day) {
    slots.birth(day);
  }

  /**
   * Tells a date.
   *
   * @param date its number
   * @param day packed
   */
  public void date(int date, long day) {
    slots.date(date, day);
  }

  /**
   * Tells a fact.
   *
   * @param fact its number
   * @param holds whether it does
   */
  public void fact(int fact, boolean holds) {
    slots.fact(fact, holds);
  }

  /**
   * Tells of a further sitting.
   *
   * @param day packed
   */
  public void sitting(long day) {
    slots.sitting(day);
  }
}
