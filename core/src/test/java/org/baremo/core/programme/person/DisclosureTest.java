package org.baremo.core.programme.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.baremo.core.testing.ValueContract;
import org.junit.jupiter.api.Test;

class DisclosureTest {
  private static CellTable partition(String dimension, Object... cells) {
    Map<String, Long> map = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      map.put((String) cells[i], ((Integer) cells[i + 1]).longValue());
    }
    return CellTable.partition("trained", dimension, map);
  }

  private static PublishedTable published(long threshold, CellTable table) {
    return Disclosure.of(threshold).publish(List.of(table)).get(0);
  }

  @Test
  void partsThatAddUpOnlyByOverflowDoNotAddUp() {
    assertThatThrownBy(
            () ->
                CellTable.builder()
                    .population("trained")
                    .dimension("gender")
                    .putCell("women", Long.MAX_VALUE)
                    .putCell("men", Long.MAX_VALUE)
                    .putCell("other", 2L)
                    .putCell(CellTable.TOTAL, 0L)
                    .addSums(new CellTable.Sum(CellTable.TOTAL, List.of("women", "men", "other")))
                    .build())
        .hasMessage("parts of total must add up to 0, added up to 18446744073709551616");
  }

  @Test
  void aSmallCellTakesAnotherWithItSoThatItCannotBeSubtractedOut() {
    PublishedTable table =
        published(5, partition("gender", "women", 40, "men", 20, "other", 2, "unknown", 10));
    assertThat(table.getHidden()).containsExactlyInAnyOrder("other", "unknown");
    assertThat(table.getShown()).isEqualTo(Map.of("women", 40L, "men", 20L, CellTable.TOTAL, 72L));
  }

  @Test
  void zerosAreShownAndNothingIsHiddenWithoutASmallCell() {
    PublishedTable table = published(5, partition("gender", "women", 40, "men", 0));
    assertThat(table.getHidden()).isEmpty();
    assertThat(table.getShown()).containsEntry("men", 0L);
    assertThat(published(1, partition("gender", "women", 1, "men", 2)).getHidden()).isEmpty();
  }

  @Test
  void hiddenCellsTogetherAreNotFewEither() {
    PublishedTable table =
        published(10, partition("age", "young", 2, "middle", 3, "old", 30, "older", 40));
    assertThat(table.getHidden()).containsExactlyInAnyOrder("young", "middle", "old");
  }

  @Test
  void whereNoOtherCellCanProtectASmallOneTheTotalGoes() {
    PublishedTable table = published(5, partition("gender", "women", 3, "men", 0));
    assertThat(table.getShown()).containsOnlyKeys("men");
    assertThat(published(5, partition("gender", "women", 3)).getShown()).isEmpty();
  }

  @Test
  void inAGridNoSmallCellCanBeReckonedFromRowsAndColumns() {
    CellTable grid =
        CellTable.grid(
            "trained",
            "gender-by-age",
            Map.of(
                "women", Map.of("young", 3L, "old", 20L, "older", 11L),
                "men", Map.of("young", 30L, "old", 40L, "older", 50L)));
    PublishedTable table = published(5, grid);
    assertThat(table.getHidden())
        .containsExactlyInAnyOrder("women.young", "women.older", "men.young", "men.older");
    assertThat(table.getShown()).containsEntry("women.total", 34L).containsEntry("total.old", 60L);
  }

  @Test
  void tablesOfOnePopulationAreProtectedTogether() {
    List<PublishedTable> tables =
        Disclosure.of(5)
            .publish(
                List.of(partition("gender", "women", 3), partition("age", "young", 1, "old", 2)));
    tables.forEach(table -> assertThat(table.getShown()).isEmpty());
  }

  @Test
  void aSensitiveTableLeavesOnlyWhenItIsAskedForByName() {
    CellTable disability =
        partition("disability", "yes", 20, "no", 70).toBuilder().sensitive(true).build();
    CellTable gender = partition("gender", "women", 50, "men", 40);
    assertThat(Disclosure.of(5).publish(List.of(gender, disability)))
        .extracting(PublishedTable::getDimension)
        .containsExactly("gender");
    assertThat(new Disclosure(5, Set.of("disability")).publish(List.of(gender, disability)))
        .extracting(PublishedTable::getDimension)
        .containsExactly("gender", "disability");
  }

  @Property(tries = 150)
  void noSmallCountOfAGridCanBeReckoned(
      @ForAll @Size(min = 1, max = 4)
          List<@Size(value = 3) List<@LongRange(min = 0, max = 9) Long>> numbers,
      @ForAll @IntRange(min = 2, max = 6) int threshold) {
    Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      Map<String, Long> row = new LinkedHashMap<>();
      for (int j = 0; j < 3; j++) {
        row.put("c" + j, numbers.get(i).get(j));
      }
      rows.put("r" + i, row);
    }
    CellTable grid = CellTable.grid("trained", "grid", rows);
    PublishedTable table = published(threshold, grid);
    assertThat(table.getShown().values()).allMatch(n -> n == 0 || n >= threshold);
    Set<String> small = new HashSet<>();
    grid.getCells()
        .forEach(
            (cell, count) -> {
              if (count > 0 && count < threshold) {
                small.add(cell);
              }
            });
    assertThat(table.getHidden()).containsAll(small);
    Set<String> found = knownByPropagation(grid, table);
    found.retainAll(table.getHidden());
    assertThat(found).isEmpty();
  }

  /** What a reader finds who subtracts as long as a sum has one gap. */
  private static Set<String> knownByPropagation(CellTable grid, PublishedTable table) {
    Set<String> known = new HashSet<>(table.getShown().keySet());
    boolean more = true;
    while (more) {
      more = false;
      for (CellTable.Sum sum : grid.getSums()) {
        List<String> gaps = new ArrayList<>(sum.parts());
        gaps.add(sum.total());
        gaps.removeIf(known::contains);
        if (gaps.size() == 1) {
          known.addAll(gaps);
          more = true;
        }
      }
    }
    return known;
  }

  @Test
  void tablesAddUp() {
    CellTable table = partition("gender", "women", 5, "men", 4);
    Map<String, Long> cells = new LinkedHashMap<>(table.getCells());
    cells.put("total", 10L);
    assertThatThrownBy(() -> table.toBuilder().cells(cells).build())
        .hasMessage("parts of total must add up to 10, added up to 9");
    assertThatThrownBy(
            () -> table.toBuilder().addSums(new CellTable.Sum("all", List.of("men"))).build())
        .hasMessage("sums must be of cells of the table, was of [all]");
    assertThatThrownBy(() -> partition("gender", "total", 5))
        .hasMessage("cells must not be called total: it is added");
    assertThatThrownBy(
            () ->
                CellTable.grid("trained", "g", Map.of("a", Map.of("x", 1L), "b", Map.of("y", 1L))))
        .hasMessageStartingWith("rows must all have the column ");
    assertThatThrownBy(() -> Disclosure.of(5).publish(List.of(table, table)))
        .hasMessage("tables of trained must have different dimensions, gender is there twice");
    assertThatThrownBy(
            () -> Disclosure.of(5).publish(List.of(table, partition("age", "young", 5, "old", 5))))
        .hasMessage("tables of trained must have one total, had 9 and 10");
    assertThatThrownBy(() -> Disclosure.of(0)).hasMessage("threshold must be 1 or more, was 0");
    assertThatThrownBy(() -> published(1, table).toBuilder().addHidden("women").build())
        .hasMessage("cell must be either shown or hidden, women is both");
  }

  @Test
  void valuesKeepTheContract() {
    CellTable table = partition("gender", "women", 5, "men", 4);
    ValueContract.of(CellTable.class, table, table.toBuilder().sensitive(true).build())
        .lawsBeyondAnnotations("cells", "sums add up")
        .lawsBeyondAnnotations("sums", "are of cells of the table, and add up")
        .verify();
    ValueContract.of(
            CellTable.Sum.class,
            new CellTable.Sum("total", List.of("a")),
            new CellTable.Sum("total", List.of("a", "b")))
        .verify();
    ValueContract.of(
            PublishedTable.class,
            published(5, table),
            published(1, partition("age", "young", 0, "old", 9)))
        .lawsBeyondAnnotations("shown", "a cell is shown or hidden")
        .lawsBeyondAnnotations("hidden", "a cell is shown or hidden")
        .verify();
    ValueContract.of(Disclosure.class, Disclosure.of(5), new Disclosure(3, Set.of("disability")))
        .verify();
  }
}
