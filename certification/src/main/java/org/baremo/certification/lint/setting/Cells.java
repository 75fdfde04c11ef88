package org.baremo.certification.lint.setting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.core.value.Rational;

/** One number for each point and each open stretch into which points cut a span. */
public final class Cells {
  private static final Rational HALF = Rational.of(1, 2);

  private Cells() {}

  /**
   * Returns numbers that stand for all others.
   *
   * @param points where something begins to make a difference; changed by nobody
   * @param span where numbers can lie
   * @return in order, at least one where the span holds any
   */
  public static List<Rational> of(Collection<Rational> points, Span span) {
    TreeSet<Rational> ends = new TreeSet<>(points);
    span.low().ifPresent(ends::add);
    span.high().ifPresent(ends::add);
    if (ends.isEmpty()) {
      ends.add(Rational.ZERO);
    }
    List<Rational> numbers = new ArrayList<>();
    numbers.add(floor(ends.first()).minus(Rational.ONE));
    for (Rational end : ends) {
      Rational last = ends.lower(end);
      if (last != null) {
        numbers.add(span.whole() ? after(last) : last.plus(end).times(HALF));
      }
      numbers.add(end);
    }
    numbers.add(after(ends.last()));
    return numbers.stream().filter(span::contains).distinct().sorted().toList();
  }

  private static Rational floor(Rational number) {
    return Rounding.Mode.FLOOR.apply(number, 0);
  }

  private static Rational after(Rational number) {
    return floor(number).plus(Rational.ONE);
  }
}
