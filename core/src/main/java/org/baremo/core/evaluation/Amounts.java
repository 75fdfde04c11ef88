package org.baremo.core.evaluation;

import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** What was earned and could be earned at each vertex of a structure. Not thread-safe. */
final class Amounts {
  private final long unitsPerOne;
  private final int[] items;
  private final boolean[] unmarked;
  private final long[] value;
  private final long[] maximum;
  private final long[] minimum;
  private Rational @Nullable [] fractions;

  Amounts(int vertices, long unitsPerOne) {
    this.unitsPerOne = unitsPerOne;
    this.items = new int[vertices];
    this.unmarked = new boolean[vertices];
    this.value = new long[vertices];
    this.maximum = new long[vertices];
    this.minimum = new long[vertices];
  }

  /** Counts an item that earned something, maybe nothing or less. */
  void add(int vertex, Amount earned, Amount most, Amount least) {
    items[vertex]++;
    value[vertex] += earned.units();
    maximum[vertex] += most.units();
    minimum[vertex] += least.units();
    if (earned.fraction() != null || most.fraction() != null || least.fraction() != null) {
      addFraction(3 * vertex, earned.fraction());
      addFraction(3 * vertex + 1, most.fraction());
      addFraction(3 * vertex + 2, least.fraction());
    }
  }

  private void addFraction(int place, @Nullable Rational more) {
    if (more != null) {
      if (fractions == null) {
        fractions = new Rational[3 * items.length];
      }
      Rational known = fractions[place];
      fractions[place] = known == null ? more : known.plus(more);
    }
  }

  /** Counts an item that waits for its mark. */
  void addUnmarked(int vertex) {
    items[vertex]++;
    unmarked[vertex] = true;
  }

  int items(int vertex) {
    return items[vertex];
  }

  boolean isUnmarked(int vertex) {
    return unmarked[vertex];
  }

  Rational value(int vertex) {
    return total(value[vertex], 3 * vertex);
  }

  Rational maximum(int vertex) {
    return total(maximum[vertex], 3 * vertex + 1);
  }

  Rational minimum(int vertex) {
    return total(minimum[vertex], 3 * vertex + 2);
  }

  private Rational total(long units, int place) {
    Rational whole =
        units % unitsPerOne == 0
            ? Rational.of(units / unitsPerOne)
            : Rational.of(units, unitsPerOne);
    return fractions == null || fractions[place] == null ? whole : whole.plus(fractions[place]);
  }
}
