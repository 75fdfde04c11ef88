package org.baremo.core.programme.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.immutables.value.Value;

/**
 * Counts of people by one characteristic or several, with the sums that a reader can reckon with.
 * Not to be shown as it is: {@link Disclosure} says what of it may leave.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCellTable.class)
@JsonDeserialize(builder = CellTable.Builder.class)
public abstract class CellTable {
  /** The cell that holds everybody. Tables of one population share it. */
  public static final String TOTAL = "total";

  CellTable() {}

  /**
   * A cell that is the sum of others.
   *
   * @param total the cell that holds the sum
   * @param parts what it is the sum of, at least one cell
   */
  public record Sum(
      @Pattern(regexp = Forms.SLUG) String total,
      @NotEmpty List<@Pattern(regexp = Forms.SLUG) String> parts) {
    public Sum {
      parts = List.copyOf(parts);
      Laws laws = new Laws().slug(total, "total").notEmpty(parts, "parts");
      parts.forEach(part -> laws.slug(part, "parts"));
      laws.orThrow();
    }
  }

  /**
   * Returns who is counted.
   *
   * @return a slug; tables of the same population have the same total
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getPopulation();

  /**
   * Returns by what people are counted.
   *
   * @return a slug: {@code gender}, {@code gender-by-age}
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getDimension();

  /**
   * Tells whether the table is about something specially protected, such as disability.
   *
   * @return false unless stated; when true, it leaves only when it is asked for by name
   */
  @Value.Default
  public boolean isSensitive() {
    return false;
  }

  /**
   * Returns the counts.
   *
   * @return 0 or more people, by cell, a slug; at least one
   */
  @NotEmpty
  public abstract Map<@Pattern(regexp = Forms.SLUG) String, @PositiveOrZero Long> getCells();

  /**
   * Returns which cells are sums of which.
   *
   * @return every sum that a reader knows of; empty when cells overlap and nothing adds up
   */
  public abstract List<@Valid Sum> getSums();

  /**
   * Returns a table in which everybody is in exactly one cell.
   *
   * @param population who is counted, a slug
   * @param dimension by what, a slug
   * @param cells people by cell, the unknown among them, none called {@code total}
   * @return the table with its total
   * @throws IllegalArgumentException when a cell is called {@code total} or a law is broken
   */
  public static CellTable partition(String population, String dimension, Map<String, Long> cells) {
    Require.that(!cells.containsKey(TOTAL), "cells must not be called total: it is added");
    long total = cells.values().stream().reduce(0L, Math::addExact);
    return builder()
        .population(population)
        .dimension(dimension)
        .cells(cells)
        .putCell(TOTAL, total)
        .addSums(new Sum(TOTAL, List.copyOf(cells.keySet())))
        .build();
  }

  /**
   * Returns a table of rows and columns with the sums of both.
   *
   * @param population who is counted, a slug
   * @param dimension by what, a slug
   * @param rows people by row and column, every row with the same columns; the cells are called
   *     {@code row.column}, the sums {@code row.total} and {@code total.column}
   * @return the table with its sums
   * @throws IllegalArgumentException when rows differ in their columns or a law is broken
   */
  public static CellTable grid(
      String population, String dimension, Map<String, Map<String, Long>> rows) {
    Map<String, Long> cells = new LinkedHashMap<>();
    Map<String, List<String>> byColumn = new LinkedHashMap<>();
    Builder table = builder().population(population).dimension(dimension);
    List<String> rowTotals = new ArrayList<>();
    rows.forEach(
        (row, columns) -> {
          List<String> parts = new ArrayList<>();
          columns.forEach(
              (column, count) -> {
                String cell = row + "." + column;
                cells.put(cell, count);
                parts.add(cell);
                byColumn.computeIfAbsent(column, key -> new ArrayList<>()).add(cell);
              });
          rowTotals.add(row + "." + TOTAL);
          sum(row + "." + TOTAL, parts, cells, table);
        });
    List<String> columnTotals = new ArrayList<>();
    byColumn.forEach(
        (column, parts) -> {
          Require.that(parts.size() == rows.size(), "rows must all have the column %s", column);
          columnTotals.add(TOTAL + "." + column);
          sum(TOTAL + "." + column, parts, cells, table);
        });
    sum(TOTAL, rowTotals, cells, table);
    table.addSums(new Sum(TOTAL, columnTotals));
    return table.cells(cells).build();
  }

  private static void sum(
      String total, List<String> parts, Map<String, Long> cells, Builder table) {
    long sum = 0;
    for (String part : parts) {
      sum = Math.addExact(sum, cells.getOrDefault(part, 0L));
    }
    cells.put(total, sum);
    table.addSums(new Sum(total, parts));
  }

  /**
   * Starts a table.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this table's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .slug(getPopulation(), "population")
            .slug(getDimension(), "dimension")
            .notEmpty(getCells().keySet(), "cells");
    getCells()
        .forEach(
            (cell, count) ->
                laws.slug(cell, "cells/" + Laws.step(cell))
                    .notNegative(count, "cells/" + Laws.step(cell)));
    for (int i = 0; i < getSums().size(); i++) {
      check(getSums().get(i), "sums/" + i, laws);
    }
    laws.orThrow();
  }

  private void check(Sum sum, String path, Laws laws) {
    List<String> unknown = new ArrayList<>(sum.parts());
    unknown.add(sum.total());
    unknown.removeIf(getCells()::containsKey);
    laws.that(unknown.isEmpty(), path, "sums must be of cells of the table, was of %s", unknown);
    if (unknown.isEmpty()) {
      BigInteger parts =
          sum.parts().stream()
              .map(part -> BigInteger.valueOf(getCells().getOrDefault(part, 0L)))
              .reduce(BigInteger.ZERO, BigInteger::add);
      long total = getCells().getOrDefault(sum.total(), 0L);
      laws.that(
          parts.equals(BigInteger.valueOf(total)),
          path,
          "parts of %s must add up to %s, added up to %s",
          sum.total(),
          total,
          parts);
    }
  }

  /** Builds tables. Not thread-safe. */
  public static final class Builder extends ImmutableCellTable.Builder {
    Builder() {}
  }
}
