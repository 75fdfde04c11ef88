package org.baremo.digcomp.official;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.baremo.core.problem.Location;
import org.baremo.digcomp.official.Entry.Said;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** One row of a sheet, its cells by the name of their column; repairs are reported once a row. */
final class SheetRow {
  /** How far a decimal may be from the code that it stands for: binary fractions are not exact. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.000000001");

  private final String sheet;
  private final Row row;
  private final Map<String, Integer> columns;
  private final Supplement supplement;
  private final Set<String> padded = new LinkedHashSet<>();

  SheetRow(String sheet, Row row, Map<String, Integer> columns, Supplement supplement) {
    this.sheet = sheet;
    this.row = row;
    this.columns = columns;
    this.supplement = supplement;
  }

  Location at() {
    return Location.ofLine(sheet, row.getRowNum());
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  Said text(String column) {
    Location at = place(column);
    String raw = raw(column);
    String stripped = raw.strip();
    if (stripped.isEmpty()) {
      supplement.error("missing-cell", at, column + " must not be blank");
      return new Said("?", at);
    }
    if (!stripped.equals(raw)) {
      padded.add(column);
    }
    return new Said(stripped, at);
  }

  /** A code such as 1.1 that the sheet holds as the number 1.1000000000000001. */
  Said code(String column) {
    Location at = place(column);
    Integer index = columns.get(column);
    Cell cell = index == null || !row.hasCell(index) ? null : row.getCell(index);
    if (cell == null || cell.getType() != CellType.NUMBER) {
      return text(column);
    }
    BigDecimal number = new BigDecimal(cell.getRawValue());
    BigDecimal code = number.setScale(1, RoundingMode.HALF_EVEN);
    if (number.subtract(code).abs().compareTo(TOLERANCE) > 0) {
      supplement.error(
          "number-as-code", at, "%s must be a code, was %s".formatted(column, cell.getRawValue()));
      return new Said(cell.getRawValue(), at);
    }
    supplement.repaired(
        "number-as-code",
        at,
        "%s must be a text, was the number %s; read as %s"
            .formatted(column, cell.getRawValue(), code));
    return new Said(code.toPlainString(), at);
  }

  void reportPadded() {
    if (!padded.isEmpty()) {
      supplement.noticed(
          "padded-text",
          at(),
          "cells must not be padded; spaces were removed around " + String.join(", ", padded));
    }
  }

  private Location place(String column) {
    Location.Builder place = Location.builder().document(sheet).line(row.getRowNum());
    Integer index = columns.get(column);
    return index == null ? place.build() : place.column(index + 1L).build();
  }

  private String raw(String column) {
    Integer index = columns.get(column);
    return index == null || !row.hasCell(index) ? "" : row.getCellText(index);
  }
}
