package org.baremo.digcomp.indicator.population;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Laws;

/**
 * How a population is divided into groups: one for each value of a column, or for each combination
 * of the values of several.
 *
 * @param columns at least one, each once: {@code SEX}, {@code AGECLS}
 */
public record Breakdown(@NotEmpty List<@NotBlank String> columns) {
  public Breakdown {
    columns = List.copyOf(columns);
    Laws laws = new Laws().notEmpty(columns, "columns");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      laws.notBlank(columns.get(i), "columns/" + i);
      laws.that(
          seen.add(columns.get(i)),
          "columns/" + i,
          "column must stand once, was twice %s",
          columns.get(i));
    }
    laws.orThrow();
  }

  /**
   * Returns the breakdown by one column, or by the combinations of several.
   *
   * @param columns their names
   * @return the breakdown
   * @throws IllegalArgumentException when there is none, or one stands twice
   */
  public static Breakdown by(String... columns) {
    return new Breakdown(List.of(columns));
  }
}
