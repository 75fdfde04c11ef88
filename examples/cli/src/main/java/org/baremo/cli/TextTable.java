package org.baremo.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of text, each as wide as its widest cell, two spaces apart. Rows may have fewer cells
 * than others. Not thread-safe.
 */
public final class TextTable {
  private static final String GAP = "  ";

  private final String alignment;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * Creates an empty table.
   *
   * @param alignment a letter for each column, {@code l} or {@code r}; columns beyond are as the
   *     last
   */
  public TextTable(String alignment) {
    this.alignment = alignment;
  }

  /**
   * Adds a row.
   *
   * @param cells from left to right
   * @return this
   */
  public TextTable row(String... cells) {
    rows.add(cells.clone());
    return this;
  }

  /**
   * Adds a row.
   *
   * @param cells from left to right
   * @return this
   */
  public TextTable row(List<String> cells) {
    rows.add(cells.toArray(String[]::new));
    return this;
  }

  /**
   * Tells whether there is nothing in the table.
   *
   * @return whether no row was added
   */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Returns the lines.
   *
   * @param indent what each begins with
   * @return one for each row, without white space at the end
   */
  public List<String> lines(String indent) {
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], length(row[i]));
      }
    }
    return rows.stream().map(row -> line(indent, row, widths)).toList();
  }

  private String line(String indent, String[] row, int[] widths) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < row.length; i++) {
      String space = " ".repeat(widths[i] - length(row[i]));
      line.append(i == 0 ? "" : GAP);
      line.append(isRight(i) ? space + row[i] : row[i] + space);
    }
    return line.toString().stripTrailing();
  }

  private boolean isRight(int column) {
    return alignment.charAt(Math.min(column, alignment.length() - 1)) == 'r';
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
