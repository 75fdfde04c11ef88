package org.baremo.certification.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.core.value.Rational;

/** Tries a decision table with one number of each kind for every input. Not thread-safe. */
final class Tries {
  private final Lookup lookup;
  private final List<List<Rational>> numbers;
  private final TreeSet<Integer> reached = new TreeSet<>();
  private final Map<Pair, List<Rational>> shared = new LinkedHashMap<>();
  private final Holes holes;

  private Tries(Lookup lookup, List<List<Rational>> numbers) {
    this.lookup = lookup;
    this.numbers = numbers;
    this.holes = new Holes(numbers);
  }

  /**
   * Two rows, the first of which decides where both fit.
   *
   * @param first the place of the one that decides, from 0
   * @param second the place of a later one
   */
  record Pair(int first, int second) {}

  /**
   * Tries every combination.
   *
   * @param numbers those to try for each input
   */
  static Tries of(Lookup lookup, List<List<Rational>> numbers) {
    Tries tries = new Tries(lookup, numbers);
    tries.go(new ArrayList<>());
    return tries;
  }

  /** Whether something comes to a row. */
  boolean isReached(int row) {
    return reached.contains(row);
  }

  /** Numbers that no row fits. */
  Holes holes() {
    return holes;
  }

  /**
   * Rows that overlap partly and give other values, with numbers that both fit. Of two rows of
   * which one takes in the other, the order is meant: the general one comes after the special one.
   * Of a row that nothing comes to, that is told already.
   */
  Map<Pair, List<Rational>> overlaps() {
    Map<Pair, List<Rational>> overlaps = new LinkedHashMap<>();
    shared.forEach(
        (pair, both) -> {
          boolean nested = holds(pair.first(), pair.second()) || holds(pair.second(), pair.first());
          if (!nested && isReached(pair.second())) {
            overlaps.put(pair, both);
          }
        });
    return overlaps;
  }

  private void go(List<Rational> chosen) {
    if (chosen.size() < numbers.size()) {
      for (Rational number : numbers.get(chosen.size())) {
        chosen.add(number);
        go(chosen);
        chosen.remove(chosen.size() - 1);
      }
      return;
    }
    int first = next(0, chosen);
    if (first < lookup.getRows().size()) {
      reached.add(first);
      share(first, chosen);
    } else {
      holes.add(chosen);
    }
  }

  /** Notes the later rows that fit, too, and would give something else. */
  private void share(int first, List<Rational> chosen) {
    Rational given = lookup.getRows().get(first).getThen();
    for (int later = next(first + 1, chosen);
        later < lookup.getRows().size();
        later = next(later + 1, chosen)) {
      if (!lookup.getRows().get(later).getThen().equals(given)) {
        shared.putIfAbsent(new Pair(first, later), List.copyOf(chosen));
      }
    }
  }

  /** The first row from a place on that fits; as many as there are rows when none does. */
  private int next(int from, List<Rational> chosen) {
    int row = from;
    while (row < lookup.getRows().size() && !fits(lookup.getRows().get(row), chosen)) {
      row++;
    }
    return row;
  }

  private static boolean fits(LookupRow row, List<Rational> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      if (!row.getWhen().get(i).contains(chosen.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row fits everything that another one does. */
  private boolean holds(int row, int other) {
    for (int i = 0; i < numbers.size(); i++) {
      int input = i;
      boolean held =
          numbers.get(i).stream()
              .filter(lookup.getRows().get(other).getWhen().get(input)::contains)
              .allMatch(lookup.getRows().get(row).getWhen().get(input)::contains);
      if (!held) {
        return false;
      }
    }
    return true;
  }
}
