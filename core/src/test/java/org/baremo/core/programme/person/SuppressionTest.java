package org.baremo.core.programme.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Suppression against a reader who tries every table that fits what is shown. */
class SuppressionTest {
  private static final long MOST = 30;

  @Test
  void aCountBetweenTwoRectanglesIsNotGivenAwayByThem() {
    Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
    long[][] counts = {{2, 60, 60, 60}, {60, 2, 60, 60}, {60, 60, 2, 60}, {60, 60, 60, 2}};
    for (int i = 0; i < counts.length; i++) {
      Map<String, Long> row = new LinkedHashMap<>();
      for (int j = 0; j < counts[i].length; j++) {
        row.put("c" + j, counts[i][j]);
      }
      rows.put("r" + i, row);
    }
    CellTable grid = CellTable.grid("trained", "grid", rows);
    Suppression suppression = new Suppression(grid.getCells(), grid.getSums(), 5);
    assertThat(suppression.hidden()).contains("r0.c0", "r1.c1", "r2.c2", "r3.c3");
    assertThat(suppression.determined()).isEmpty();
  }

  @Test
  void sumsOfSumsAreReckonedWithToo() {
    Map<String, Long> cells = new LinkedHashMap<>();
    cells.put("a", 3L);
    cells.put("b", 20L);
    cells.put("ab", 23L);
    cells.put("c", 40L);
    cells.put("total", 63L);
    List<CellTable.Sum> sums =
        List.of(
            new CellTable.Sum("ab", List.of("a", "b")),
            new CellTable.Sum("total", List.of("ab", "c")),
            new CellTable.Sum("total", List.of("a", "b", "c")));
    Suppression suppression = new Suppression(cells, sums, 5);
    assertThat(suppression.hidden()).containsExactlyInAnyOrder("a", "b");
    assertThat(suppression.determined()).isEmpty();
  }

  @Test
  void withoutSumsOnlySmallCountsAreHidden() {
    Map<String, Long> cells = Map.of("homeless", 3L, "minority", 20L);
    assertThat(new Suppression(cells, List.of(), 5).hidden()).containsExactly("homeless");
  }

  @Property(tries = 120)
  void everySmallCountOfAPartitionCouldBeAnother(
      @ForAll @Size(min = 1, max = 4) List<@LongRange(max = 9) Long> counts,
      @ForAll @IntRange(min = 2, max = 6) int threshold) {
    Map<String, Long> cells = new LinkedHashMap<>();
    counts.forEach(count -> cells.put("c" + cells.size(), count));
    everySmallCountCouldBeAnother(CellTable.partition("trained", "age", cells), threshold);
  }

  @Property(tries = 120)
  void everySmallCountOfAGridCouldBeAnother(
      @ForAll @Size(2) List<@Size(2) List<@LongRange(max = 9) Long>> counts,
      @ForAll @IntRange(min = 2, max = 5) int threshold) {
    Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
    for (List<Long> row : counts) {
      rows.put("r" + rows.size(), Map.of("x", row.get(0), "y", row.get(1)));
    }
    everySmallCountCouldBeAnother(CellTable.grid("trained", "grid", rows), threshold);
  }

  private static void everySmallCountCouldBeAnother(CellTable table, long threshold) {
    Set<String> hidden = new Suppression(table.getCells(), table.getSums(), threshold).hidden();
    Map<String, Set<Long>> values = new LinkedHashMap<>();
    hidden.forEach(cell -> values.put(cell, new HashSet<>()));
    List<String> inner = new ArrayList<>(new LinkedHashSet<>(table.getCells().keySet()));
    inner.removeIf(cell -> cell.contains(CellTable.TOTAL));
    tryAll(table, hidden, inner, 0, new LinkedHashMap<>(), values);
    table
        .getCells()
        .forEach(
            (cell, count) -> {
              if (count > 0 && count < threshold) {
                assertThat(values.get(cell)).as("%s of %s", cell, table).hasSizeGreaterThan(1);
              }
            });
  }

  /** Fills the hidden inner cells with every number, keeps what fits the shown sums. */
  private static void tryAll(
      CellTable table,
      Set<String> hidden,
      List<String> inner,
      int next,
      Map<String, Long> tried,
      Map<String, Set<Long>> values) {
    if (next == inner.size()) {
      Map<String, Long> all = new LinkedHashMap<>(tried);
      for (CellTable.Sum sum : table.getSums()) {
        long total = sum.parts().stream().mapToLong(part -> all.getOrDefault(part, 0L)).sum();
        boolean isShown = !hidden.contains(sum.total());
        if (isShown && total != table.getCells().getOrDefault(sum.total(), 0L)) {
          return;
        }
        all.put(sum.total(), total);
      }
      values.forEach((cell, seen) -> seen.add(all.getOrDefault(cell, 0L)));
      return;
    }
    String cell = inner.get(next);
    long own = table.getCells().getOrDefault(cell, 0L);
    boolean open = hidden.contains(cell);
    for (long n = open ? 0 : own; n <= (open ? Math.min(MOST, own + 6) : own); n++) {
      tried.put(cell, n);
      tryAll(table, hidden, inner, next + 1, tried, values);
    }
  }
}
