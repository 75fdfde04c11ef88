package org.baremo.certification.decision.reckoning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/**
 * Where a number surely lies, however what is not known turns out. Immutable, thread-safe.
 *
 * @param least it is at least this; empty when that is not known
 * @param most it is at most this; empty when that is not known
 */
public record Range(Optional<Rational> least, Optional<Rational> most) {
  /** Anywhere, or no number at all. */
  static final Range ANY = new Range(Optional.empty(), Optional.empty());

  /**
   * Returns where an amount lies.
   *
   * @param amount a number or a lack
   * @return the number alone, or what is sure of one that lacks
   */
  public static Range of(Amount amount) {
    return amount instanceof Amount.Known known
        ? new Range(Optional.of(known.value()), Optional.of(known.value()))
        : ((Amount.Lack) amount).range();
  }

  /** One number. */
  static Range only(Rational number) {
    return new Range(Optional.of(number), Optional.of(number));
  }

  /** Where the highest lies: not below any of them, and not above where all end. */
  static Range highest(List<Range> ranges) {
    return new Range(
        ranges.stream().flatMap(range -> range.least().stream()).max(Comparator.naturalOrder()),
        oneOf(ranges).most());
  }

  /** Where the lowest lies: not above any of them, and not below where all begin. */
  static Range lowest(List<Range> ranges) {
    return new Range(
        oneOf(ranges).least(),
        ranges.stream().flatMap(range -> range.most().stream()).min(Comparator.naturalOrder()));
  }

  /** Where one of them lies, whichever it is: from where all begin to where all end. */
  static Range oneOf(List<Range> ranges) {
    return new Range(
        ranges.stream().allMatch(range -> range.least().isPresent())
            ? ranges.stream()
                .map(range -> range.least().orElseThrow())
                .min(Comparator.naturalOrder())
            : Optional.empty(),
        ranges.stream().allMatch(range -> range.most().isPresent())
            ? ranges.stream()
                .map(range -> range.most().orElseThrow())
                .max(Comparator.naturalOrder())
            : Optional.empty());
  }

  /** Where the sum of two lies. */
  Range plus(Range other) {
    return new Range(
        kept(least.flatMap(one -> other.least.map(one::plus))),
        kept(most.flatMap(one -> other.most.map(one::plus))));
  }

  /** Where the number lies with its sign turned. */
  Range negated() {
    return new Range(most.map(Rational::negated), least.map(Rational::negated));
  }

  /** Where so many times the number lies: never below 0 times; 0 times any number is 0. */
  Range times(Rational factor) {
    return factor.signum() == 0
        ? only(Rational.ZERO)
        : new Range(kept(least.map(factor::times)), kept(most.map(factor::times)));
  }

  /** Where the product of two lies. */
  Range times(Range other) {
    return new Range(negated().highestTimes(other).map(Rational::negated), highestTimes(other));
  }

  /** Where the number lies divided by another one than 0; that of no number is none. */
  Range divided(Rational divisor) {
    return times(only(Rational.ONE.dividedBy(divisor)));
  }

  /** How high the product may be; empty where that has no end. */
  private Optional<Rational> highestTimes(Range other) {
    if (risesBeyondAll(other) || other.risesBeyondAll(this)) {
      return Optional.empty();
    }
    Stream<Rational> none = Stream.concat(ends(), other.ends()).filter(end -> end.signum() == 0);
    Stream<Rational> products = ends().flatMap(one -> other.ends().map(one::times));
    return kept(Stream.concat(none, products).max(Comparator.naturalOrder()));
  }

  private boolean risesBeyondAll(Range factor) {
    boolean isUp = factor.most.map(Rational::signum).orElse(1) > 0;
    boolean isDown = factor.least.map(Rational::signum).orElse(-1) < 0;
    return (most.isEmpty() && isUp) || (least.isEmpty() && isDown);
  }

  private Stream<Rational> ends() {
    return Stream.of(least, most).flatMap(Optional::stream);
  }

  /** An end that is too long a number is none that is known. */
  private static Optional<Rational> kept(Optional<Rational> end) {
    return end.filter(number -> !Lengths.isTooLong(number));
  }

  /** Where the number lies once it is limited. */
  Range limited(Limited limited) {
    return rising(limited::apply).and(new Range(limited.lowest(), limited.most()));
  }

  /** Where a number lies of which both are known. */
  Range and(Range other) {
    return new Range(
        Stream.of(least, other.least).flatMap(Optional::stream).max(Comparator.naturalOrder()),
        Stream.of(most, other.most).flatMap(Optional::stream).min(Comparator.naturalOrder()));
  }

  /** Where a number lies that never falls while this one rises. */
  Range rising(UnaryOperator<Rational> change) {
    return new Range(least.map(change), most.map(change));
  }

  /**
   * Compares with another number.
   *
   * @param comparison how
   * @param other where the other number lies
   * @return whether it holds; empty unless that is the same for all numbers of both ranges
   */
  public Optional<Boolean> compared(Comparison comparison, Range other) {
    return switch (comparison) {
      case AT_LEAST, ABOVE -> decided(comparison, least, other.most, most, other.least);
      case AT_MOST, BELOW -> decided(comparison, most, other.least, least, other.most);
      case EQUAL -> equal(other);
    };
  }

  /** It holds for the worst pair, and so for all; or it does not for the best. */
  private static Optional<Boolean> decided(
      Comparison comparison,
      Optional<Rational> worst,
      Optional<Rational> worstOther,
      Optional<Rational> best,
      Optional<Rational> bestOther) {
    if (worst.isPresent()
        && worstOther.isPresent()
        && comparison.holds(worst.get(), worstOther.get())) {
      return Optional.of(true);
    }
    return best.isPresent()
            && bestOther.isPresent()
            && !comparison.holds(best.get(), bestOther.get())
        ? Optional.of(false)
        : Optional.empty();
  }

  private Optional<Boolean> equal(Range other) {
    Optional<Boolean> atLeast = compared(Comparison.AT_LEAST, other);
    Optional<Boolean> atMost = compared(Comparison.AT_MOST, other);
    if (atLeast.equals(Optional.of(false)) || atMost.equals(Optional.of(false))) {
      return Optional.of(false);
    }
    return atLeast.isPresent() && atMost.isPresent() ? Optional.of(true) : Optional.empty();
  }

  /**
   * Tells whether the number lies in an interval.
   *
   * @param interval of the scheme
   * @return whether it does; empty unless that is the same for all numbers of the range
   */
  public Optional<Boolean> liesIn(Interval interval) {
    if (equals(ANY)) { // there may be no number, so that not even an interval without ends has it
      return Optional.empty();
    }
    Comparison lower = interval.isLowerOpen() ? Comparison.ABOVE : Comparison.AT_LEAST;
    Comparison upper = interval.isUpperOpen() ? Comparison.BELOW : Comparison.AT_MOST;
    Optional<Boolean> begun = within(lower, interval.getLower());
    Optional<Boolean> notPast = within(upper, interval.getUpper());
    if (begun.equals(Optional.of(false)) || notPast.equals(Optional.of(false))) {
      return Optional.of(false);
    }
    return begun.isPresent() && notPast.isPresent() ? Optional.of(true) : Optional.empty();
  }

  private Optional<Boolean> within(Comparison comparison, Optional<Rational> end) {
    return end.isPresent() ? compared(comparison, new Range(end, end)) : Optional.of(true);
  }
}
