package org.baremo.core.programme.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.core.value.Rational;

/**
 * Hides small counts, and as many others as are needed so that none can be reckoned from the sums
 * that are shown. Works on counts and sums alone; tables are taken apart by {@link Disclosure}.
 *
 * <p>A hidden count can be reckoned exactly when the sums, seen as linear equations over the hidden
 * counts, determine it (complementary cell suppression; see Hundepool et al., Statistical
 * Disclosure Control, 2012, chapter 4). So the equations are solved, and another count is hidden
 * wherever one comes out. Hidden parts of a shown sum also add up to the threshold at least, so
 * that they cannot be told to be few.
 */
final class Suppression {
  private final Map<String, Long> counts;
  private final List<CellTable.Sum> sums;
  private final long threshold;
  private final Set<String> hidden = new LinkedHashSet<>();

  Suppression(Map<String, Long> counts, List<CellTable.Sum> sums, long threshold) {
    this.counts = counts;
    this.sums = sums;
    this.threshold = threshold;
  }

  /** The counts not to be shown; the others are as safe as the sums are complete. */
  Set<String> hidden() {
    counts.forEach(
        (cell, count) -> {
          if (count > 0 && count < threshold) {
            hidden.add(cell);
          }
        });
    boolean open = true;
    while (open) {
      Optional<String> next =
          sums.stream()
              .filter(this::isTooFew)
              .map(sum -> weakest(List.of(sum)))
              .flatMap(Optional::stream)
              .findFirst()
              .or(this::besideDetermined);
      next.ifPresent(hidden::add);
      open = next.isPresent();
    }
    return hidden;
  }

  private long count(String cell) {
    return counts.getOrDefault(cell, 0L);
  }

  /** Whether the hidden parts of a shown sum are known to be fewer than the threshold. */
  private boolean isTooFew(CellTable.Sum sum) {
    List<String> parts = sum.parts().stream().filter(hidden::contains).toList();
    return !hidden.contains(sum.total())
        && !parts.isEmpty()
        && parts.stream().mapToLong(this::count).sum() < threshold;
  }

  /**
   * The shown count whose loss is the smallest: parts before sums, sums before zeros; one that
   * closes more gaps at once before one that closes fewer, so that a grid loses a rectangle.
   */
  private Optional<String> weakest(List<CellTable.Sum> affected) {
    Comparator<String> byLoss =
        Comparator.<String>comparingLong(cell -> -closed(cell)).thenComparingLong(this::count);
    Stream<String> parts = affected.stream().flatMap(sum -> sum.parts().stream());
    return parts
        .filter(cell -> !hidden.contains(cell) && count(cell) > 0)
        .min(byLoss.thenComparing(Comparator.naturalOrder()))
        .or(
            () ->
                affected.stream()
                    .map(CellTable.Sum::total)
                    .filter(cell -> !hidden.contains(cell))
                    .min(byLoss.thenComparing(Comparator.naturalOrder())))
        .or(
            () ->
                affected.stream()
                    .flatMap(sum -> sum.parts().stream())
                    .filter(cell -> !hidden.contains(cell))
                    .findFirst());
  }

  /**
   * What to hide so that a count no longer comes out: in a sum that gives one away, if one does.
   */
  private Optional<String> besideDetermined() {
    List<CellTable.Sum> telling = sums.stream().filter(sum -> gaps(sum) == 1).toList();
    Optional<String> next = weakest(telling);
    return next.isPresent()
        ? next
        : determined().stream()
            .map(cell -> weakest(around(cell)))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private List<CellTable.Sum> around(String cell) {
    return sums.stream()
        .filter(sum -> sum.total().equals(cell) || sum.parts().contains(cell))
        .toList();
  }

  private long closed(String cell) {
    return around(cell).stream().filter(sum -> gaps(sum) == 1).count();
  }

  private long gaps(CellTable.Sum sum) {
    return sum.parts().stream().filter(hidden::contains).count()
        + (hidden.contains(sum.total()) ? 1 : 0);
  }

  /** The hidden counts that the sums determine: unknowns alone in a row of the reduced system. */
  List<String> determined() {
    List<String> unknowns = List.copyOf(hidden);
    List<Map<String, Rational>> rows = new ArrayList<>();
    for (CellTable.Sum sum : sums) {
      Map<String, Rational> row = new LinkedHashMap<>();
      sum.parts().forEach(part -> put(row, part, Rational.ONE));
      put(row, sum.total(), Rational.ONE.negated());
      rows.add(row);
    }
    int pivot = 0;
    for (String unknown : unknowns) {
      pivot += reduce(rows, pivot, unknown) ? 1 : 0;
    }
    return rows.stream().filter(row -> row.size() == 1).flatMap(r -> r.keySet().stream()).toList();
  }

  private void put(Map<String, Rational> row, String cell, Rational factor) {
    if (hidden.contains(cell)) {
      row.put(cell, factor);
    }
  }

  /** Makes an unknown stand in one row only (Gauss and Jordan); false when none has it. */
  private static boolean reduce(List<Map<String, Rational>> rows, int from, String unknown) {
    for (int i = from; i < rows.size(); i++) {
      if (rows.get(i).containsKey(unknown)) {
        Map<String, Rational> pivot = rows.remove(i);
        rows.add(from, pivot);
        for (Map<String, Rational> row : rows) {
          if (row != pivot && row.containsKey(unknown)) {
            subtract(row, pivot, unknown);
          }
        }
        return true;
      }
    }
    return false;
  }

  private static void subtract(
      Map<String, Rational> row, Map<String, Rational> pivot, String unknown) {
    Rational factor =
        row.getOrDefault(unknown, Rational.ZERO)
            .dividedBy(pivot.getOrDefault(unknown, Rational.ONE));
    pivot.forEach(
        (cell, value) -> {
          Rational left = row.getOrDefault(cell, Rational.ZERO).minus(value.times(factor));
          if (left.signum() == 0) {
            row.remove(cell);
          } else {
            row.put(cell, left);
          }
        });
  }
}
