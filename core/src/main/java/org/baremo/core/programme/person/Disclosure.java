package org.baremo.core.programme.person;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;

/**
 * What may leave about people. The caller gives the threshold, and names every sensitive table that
 * it wants; a table that is not asked for does not leave.
 *
 * <p>Counts that are known under two names are not told to be the same, but for the total of one
 * population: give margins with the table that they are margins of, and not again on their own.
 *
 * @param threshold the fewest people that a count may show, 1 or more; 1 hides nothing
 * @param sensitive the dimensions of the sensitive tables that are asked for
 */
public record Disclosure(
    @Positive long threshold, Set<@Pattern(regexp = Forms.SLUG) String> sensitive) {
  public Disclosure {
    Laws laws = new Laws().positive(threshold, "threshold");
    sensitive.forEach(dimension -> laws.slug(dimension, "sensitive"));
    laws.orThrow();
    sensitive = Collections.unmodifiableSet(new LinkedHashSet<>(sensitive));
  }

  /**
   * Returns a disclosure that lets no sensitive table leave.
   *
   * @param threshold the fewest people that a count may show, 1 or more
   * @return the disclosure
   * @throws IllegalArgumentException when the threshold is less than 1
   */
  public static Disclosure of(long threshold) {
    return new Disclosure(threshold, Set.of());
  }

  /**
   * Returns what may be shown of tables that are shown together.
   *
   * @param tables all that are to be shown, of different dimensions; what was shown before or is
   *     shown elsewhere is not known here
   * @return those that may leave, in the order given, without their small counts and without others
   *     from which the small ones could be reckoned
   * @throws IllegalArgumentException when two tables of one population have one dimension, or
   *     different totals
   */
  public List<PublishedTable> publish(List<CellTable> tables) {
    List<CellTable> leaving =
        tables.stream()
            .filter(table -> !table.isSensitive() || sensitive.contains(table.getDimension()))
            .toList();
    Map<String, Long> counts = new LinkedHashMap<>();
    List<CellTable.Sum> sums = new ArrayList<>();
    Map<String, String> keys = keys(leaving, counts, sums);
    Set<String> hidden = new Suppression(counts, sums, threshold).hidden();
    return leaving.stream().map(table -> published(table, keys, hidden)).toList();
  }

  /** Gives every count of every table one short name, so that a shared total is one count. */
  private static Map<String, String> keys(
      List<CellTable> tables, Map<String, Long> counts, List<CellTable.Sum> sums) {
    Map<String, String> keys = new LinkedHashMap<>();
    Set<String> dimensions = new LinkedHashSet<>();
    for (CellTable table : tables) {
      Require.that(
          dimensions.add(table.getPopulation() + "/" + table.getDimension()),
          "tables of %s must have different dimensions, %s is there twice",
          table.getPopulation(),
          table.getDimension());
      table
          .getCells()
          .forEach(
              (cell, count) -> {
                String key = keys.computeIfAbsent(name(table, cell), name -> "c" + keys.size());
                long known = counts.getOrDefault(key, count);
                Require.that(
                    known == count,
                    "tables of %s must have one total, had %s and %s",
                    table.getPopulation(),
                    known,
                    count);
                counts.put(key, count);
              });
      for (CellTable.Sum sum : table.getSums()) {
        List<String> parts = sum.parts().stream().map(part -> key(table, part, keys)).toList();
        sums.add(new CellTable.Sum(key(table, sum.total(), keys), parts));
      }
    }
    return keys;
  }

  private static String key(CellTable table, String cell, Map<String, String> keys) {
    return keys.getOrDefault(name(table, cell), cell);
  }

  private static String name(CellTable table, String cell) {
    return cell.equals(CellTable.TOTAL)
        ? table.getPopulation() + "/" + cell
        : table.getPopulation() + "/" + table.getDimension() + "/" + cell;
  }

  private static PublishedTable published(
      CellTable table, Map<String, String> keys, Set<String> hidden) {
    PublishedTable.Builder published =
        PublishedTable.builder().population(table.getPopulation()).dimension(table.getDimension());
    table
        .getCells()
        .forEach(
            (cell, count) -> {
              if (hidden.contains(key(table, cell, keys))) {
                published.addHidden(cell);
              } else {
                published.putShown(cell, count);
              }
            });
    return published.build();
  }
}
