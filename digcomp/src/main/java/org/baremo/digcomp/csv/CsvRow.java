package org.baremo.digcomp.csv;

import java.util.List;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** One row of a table. Immutable. */
public final class CsvRow {
  private final long line;
  private final List<String> fields;

  CsvRow(long line, List<String> fields) {
    this.line = line;
    this.fields = fields;
  }

  /**
   * Returns where the row begins.
   *
   * @return the number of its line, from 1
   */
  public long line() {
    return line;
  }

  /**
   * Returns how many fields the row has.
   *
   * @return 1 or more
   */
  public int size() {
    return fields.size();
  }

  /**
   * Returns a field.
   *
   * @param column its place, from 0
   * @return its text, which may be empty
   */
  public String get(int column) {
    return fields.get(column);
  }

  /**
   * Returns where a field stands.
   *
   * @param document the table's name
   * @param column its place, from 0
   * @return line and column, both from 1; the column counts fields
   */
  public Location at(String document, int column) {
    return Location.builder().document(document).line(line).column(column + 1L).build();
  }

  /**
   * Tells whether a field was UTF-8.
   *
   * @param column its place, from 0
   * @return false when bytes of it were lost in decoding
   */
  public boolean isUtf8(int column) {
    return get(column).indexOf(CsvTable.REPLACEMENT) < 0;
  }

  /**
   * Returns what is wrong with a field.
   *
   * @param document the table's name
   * @param column its place, from 0
   * @param code the law, for programs
   * @param name the column's name
   * @param law what must be
   * @return the problem, with line and column, that shows the field's text
   */
  public Problem wrong(String document, int column, String code, String name, String law) {
    return Problem.error(
        code,
        at(document, column),
        "%s must be %s, was '%s'".formatted(name, law, Require.shown(get(column))));
  }
}
