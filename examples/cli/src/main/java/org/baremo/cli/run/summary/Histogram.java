package org.baremo.cli.run.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/**
 * How many marks lie in each stretch of five per cent, divided where a cut falls, so that each cut
 * stands in its place; those exactly on a cut are counted by themselves. Not thread-safe.
 */
final class Histogram {
  private static final int WIDTH = 5;

  private final TreeSet<Rational> cuts;
  private final TreeMap<Rational, Long> stretches = new TreeMap<>();
  private final TreeMap<Rational, Long> onCuts = new TreeMap<>();
  private long belowZero;
  private long count;

  /**
   * Some marks between two limits.
   *
   * @param from lowest percentage; on it, unless a cut is there, marks belong to this stretch
   * @param to where the next one begins
   * @param count how many marks lie there
   */
  record Stretch(Rational from, Rational to, long count) {}

  /** Divides 0 to 100 per cent; the cuts are within. */
  Histogram(Collection<Rational> cuts) {
    this.cuts = new TreeSet<>(cuts);
    for (int from = 0; from < 100; from += WIDTH) {
      stretches.put(Rational.of(from), 0L);
    }
    this.cuts.stream()
        .filter(cut -> cut.compareTo(Rational.HUNDRED) < 0)
        .forEach(cut -> stretches.put(cut, 0L));
  }

  void add(Mark mark, long times) {
    Rational percent = mark.percentage();
    count += times;
    if (cuts.contains(percent)) {
      onCuts.merge(percent, times, Long::sum);
    } else if (percent.signum() < 0) {
      belowZero += times;
    } else {
      stretches.merge(stretches.floorKey(percent), times, Long::sum);
    }
  }

  /** How many marks there are. */
  long count() {
    return count;
  }

  /** How many marks are below zero and in no stretch. */
  long belowZero() {
    return belowZero;
  }

  /** How many marks lie exactly on a cut. */
  long on(Rational cut) {
    return onCuts.getOrDefault(cut, 0L);
  }

  /** All stretches, lowest first, empty ones too. */
  List<Stretch> stretches() {
    List<Stretch> all = new ArrayList<>();
    stretches.forEach(
        (from, marks) -> {
          Rational next = stretches.higherKey(from);
          all.add(new Stretch(from, next == null ? Rational.HUNDRED : next, marks));
        });
    return all;
  }
}
