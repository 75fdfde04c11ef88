package org.baremo.certification.lint.setting;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Rational;

/**
 * Where a number can lie, at most: both ends belong to it. It says nothing of whether every number
 * between them can come about.
 *
 * @param low the lowest; empty when there is none
 * @param high the highest; empty when there is none
 * @param whole whether only whole numbers can
 */
public record Span(Optional<Rational> low, Optional<Rational> high, boolean whole) {
  /** Any number. */
  public static final Span ANY = new Span(Optional.empty(), Optional.empty(), false);

  /**
   * Returns numbers between two.
   *
   * @param low the lowest
   * @param high the highest
   * @return them
   */
  public static Span of(Rational low, Rational high) {
    return new Span(Optional.of(low), Optional.of(high), false);
  }

  /**
   * Returns one number.
   *
   * @param number the only one
   * @return it
   */
  public static Span only(Rational number) {
    return new Span(Optional.of(number), Optional.of(number), number.isWhole());
  }

  /**
   * Returns numbers from one on.
   *
   * @param low the lowest
   * @param whole whether only whole ones
   * @return them
   */
  public static Span from(Rational low, boolean whole) {
    return new Span(Optional.of(low), Optional.empty(), whole);
  }

  /**
   * Tells whether a number can come about.
   *
   * @param number any number
   * @return whether it lies between the ends, and is whole where only whole ones do
   */
  public boolean contains(Rational number) {
    return (!whole || number.isWhole())
        && low.map(end -> end.compareTo(number) <= 0).orElse(true)
        && high.map(end -> end.compareTo(number) >= 0).orElse(true);
  }

  Span plus(Span other) {
    return new Span(
        both(low, other.low, Rational::plus),
        both(high, other.high, Rational::plus),
        whole && other.whole);
  }

  Span negated() {
    return new Span(high.map(Rational::negated), low.map(Rational::negated), whole);
  }

  /** The product; known only where neither can be below 0, or one is a single number. */
  Span times(Span other) {
    if (isSingle()) {
      return other.scaled(low.orElseThrow());
    }
    if (other.isSingle()) {
      return scaled(other.low.orElseThrow());
    }
    if (isNegative() || other.isNegative()) {
      return ANY;
    }
    return new Span(
        both(low, other.low, Rational::times),
        both(high, other.high, Rational::times),
        whole && other.whole);
  }

  /** The quotient; known only where neither can be below 0. A quotient by 0 is no number. */
  Span dividedBy(Span other) {
    if (isNegative() || other.isNegative()) {
      return ANY;
    }
    Optional<Rational> least =
        other.high.filter(end -> end.signum() > 0).flatMap(end -> low.map(l -> l.dividedBy(end)));
    Optional<Rational> most =
        other.low.filter(end -> end.signum() > 0).flatMap(end -> high.map(h -> h.dividedBy(end)));
    return new Span(least.or(() -> Optional.of(Rational.ZERO)), most, false);
  }

  Span scaled(Rational factor) {
    Span up =
        new Span(
            low.map(end -> end.times(abs(factor))),
            high.map(end -> end.times(abs(factor))),
            whole && factor.isWhole());
    return factor.signum() < 0 ? up.negated() : factor.signum() == 0 ? only(Rational.ZERO) : up;
  }

  Span rounded(Quantity.Rounded rounding) {
    boolean isToWhole =
        rounding.step().map(Rational::isWhole).orElseGet(() -> rounding.decimals() == 0);
    return new Span(low.map(rounding::apply), high.map(rounding::apply), isToWhole);
  }

  Span limited(Limited limited) {
    Optional<Rational> lower = low.map(limited::apply).or(limited::lowest);
    Optional<Rational> upper = high.map(limited::apply).or(limited::most);
    boolean wholeEnds =
        Stream.of(limited.lowest(), limited.most())
            .flatMap(Optional::stream)
            .allMatch(Rational::isWhole);
    return new Span(lower, upper, whole && wholeEnds);
  }

  /** The least span that holds both. */
  Span union(Span other) {
    return new Span(
        both(low, other.low, Span::lower),
        both(high, other.high, Span::higher),
        whole && other.whole);
  }

  /** Where the lower of two numbers lies. */
  Span minimum(Span other) {
    return new Span(
        both(low, other.low, Span::lower),
        either(high, other.high, Span::lower),
        whole && other.whole);
  }

  /** Where the higher of two numbers lies. */
  Span maximum(Span other) {
    return negated().minimum(other.negated()).negated();
  }

  /**
   * Tells whether it holds one number only.
   *
   * @return whether its ends are there and equal
   */
  public boolean isSingle() {
    return low.isPresent() && low.equals(high);
  }

  /**
   * Tells whether numbers below zero can be in it.
   *
   * @return whether its lower end is below zero, or it has none
   */
  public boolean isNegative() {
    return low.map(end -> end.signum() < 0).orElse(true);
  }

  private static Rational abs(Rational number) {
    return number.signum() < 0 ? number.negated() : number;
  }

  private static Rational lower(Rational one, Rational other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Rational higher(Rational one, Rational other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Optional<Rational> both(
      Optional<Rational> one, Optional<Rational> other, BinaryOperator<Rational> join) {
    return one.flatMap(left -> other.map(right -> join.apply(left, right)));
  }

  private static Optional<Rational> either(
      Optional<Rational> one, Optional<Rational> other, BinaryOperator<Rational> join) {
    return one.isEmpty() ? other : other.isEmpty() ? one : both(one, other, join);
  }
}
