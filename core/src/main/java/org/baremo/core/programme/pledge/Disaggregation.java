package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.programme.person.CellTable;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * A total broken down by one dimension: gender, age, municipality. Either everybody is in exactly
 * one cell, and cells and unknown add up to the total; or people can be in several, and no cell is
 * more than the total.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDisaggregation.class)
@JsonDeserialize(builder = Disaggregation.Builder.class)
public abstract class Disaggregation {
  Disaggregation() {}

  /** How the cells stand to each other. */
  public enum Form {
    /** Each is in exactly one cell, or in the unknown. */
    @JsonProperty("partition")
    PARTITION,
    /** Each may be in any number of cells. */
    @JsonProperty("multi-select")
    MULTI_SELECT
  }

  /**
   * Returns what is broken down by.
   *
   * @return a slug: {@code gender}
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getDimension();

  /**
   * Returns how the cells stand to each other.
   *
   * @return a partition or a multiple choice
   */
  @NotNull
  public abstract Form getForm();

  /**
   * Tells whether the dimension says something about people that is specially protected, such as
   * disability or belonging to a minority.
   *
   * @return false unless stated; when true, the cells leave only where they are asked for
   */
  @Value.Default
  public boolean isSensitive() {
    return false;
  }

  /**
   * Returns how many are in each cell.
   *
   * @return 0 or more by name, a slug; at least one cell
   */
  @NotEmpty
  public abstract Map<@Pattern(regexp = Forms.SLUG) String, @PositiveOrZero Long> getCells();

  /**
   * Returns of how many it is not known.
   *
   * @return 0 or more; 0 unless stated
   */
  @PositiveOrZero
  @Value.Default
  public long getUnknown() {
    return 0;
  }

  /**
   * Checks the cells against the total that they break down.
   *
   * @param total what is broken down
   * @param path where the break-down is, for the message
   * @param laws collects what is broken
   */
  void against(Rational total, String path, Laws laws) {
    if (getForm() == Form.PARTITION) {
      Rational sum =
          getCells().values().stream()
              .map(Rational::of)
              .reduce(Rational.of(getUnknown()), Rational::plus);
      laws.that(
          sum.equals(total),
          path,
          "cells of %s and unknown must add up to the total %s, added up to %s",
          getDimension(),
          total,
          sum);
      return;
    }
    getCells()
        .forEach(
            (cell, count) ->
                laws.that(
                    Rational.of(count).compareTo(total) <= 0,
                    path + "/cells/" + Laws.step(cell),
                    "cell %s of %s must be at most the total %s, was %s",
                    cell,
                    getDimension(),
                    total,
                    count));
  }

  /**
   * Returns the cells as a table that {@code Disclosure} can let leave. What adds up to the total
   * of a partition is told, so that no small cell can be subtracted out; the cells of a multiple
   * choice add up to nothing.
   *
   * @param population who is counted, a slug; break-downs of one observation share it
   * @param total how many there are
   * @return the table, with the unknown as a cell where there are some
   * @throws IllegalArgumentException when a partition does not add up to the total, or a cell is
   *     called {@code total} or, besides an unknown, {@code unknown}
   */
  public CellTable table(String population, long total) {
    CellTable.Builder table =
        CellTable.builder()
            .population(population)
            .dimension(getDimension())
            .sensitive(isSensitive());
    Map<String, Long> cells = new LinkedHashMap<>(getCells());
    Require.that(!cells.containsKey(CellTable.TOTAL), "cells must not be called total");
    if (getUnknown() > 0) {
      Require.that(
          cells.putIfAbsent("unknown", getUnknown()) == null,
          "cells must not be called unknown where there are unknown ones besides");
    }
    if (getForm() == Form.PARTITION) {
      table.addSums(new CellTable.Sum(CellTable.TOTAL, List.copyOf(cells.keySet())));
    }
    cells.put(CellTable.TOTAL, total);
    return table.cells(cells).build();
  }

  /**
   * Returns one cell.
   *
   * @param cell its name
   * @return 0 or more
   * @throws IllegalArgumentException when there is no such cell, which is not zero
   */
  public long cell(String cell) {
    Long count = getCells().get(cell);
    Require.that(count != null, "cell must be one of %s, was '%s'", getCells().keySet(), cell);
    return count == null ? 0 : count;
  }

  /**
   * Starts a break-down.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this break-down's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .slug(getDimension(), "dimension")
            .notEmpty(getCells().keySet(), "cells")
            .notNegative(getUnknown(), "unknown");
    getCells()
        .forEach(
            (cell, count) ->
                laws.slug(cell, "cells/" + Laws.step(cell))
                    .notNegative(count, "cells/" + Laws.step(cell)));
    laws.orThrow();
  }

  /** Builds break-downs. Not thread-safe. */
  public static final class Builder extends ImmutableDisaggregation.Builder {
    Builder() {}
  }
}
