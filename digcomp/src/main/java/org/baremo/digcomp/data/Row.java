package org.baremo.digcomp.data;

import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** One line of a table. Immutable. */
public final class Row {
  /** What stands where there is nothing. */
  static final String NOTHING = "-";

  private final String file;
  private final int line;
  private final String[] fields;

  Row(String file, int line, String[] fields) {
    this.file = file;
    this.line = line;
    this.fields = fields;
  }

  /**
   * Returns a field.
   *
   * @param column its place, from 0
   * @return its text, never empty
   */
  public String get(int column) {
    return fields[column];
  }

  /**
   * Tells whether there is something in a field.
   *
   * @param column its place, from 0
   * @return false when it holds {@code -}
   */
  public boolean has(int column) {
    return !fields[column].equals(NOTHING);
  }

  /**
   * Returns a field that holds a whole number.
   *
   * @param column its place, from 0
   * @return the number
   * @throws IllegalArgumentException when it holds anything else
   */
  public int number(int column) {
    String text = fields[column];
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a whole number must stand here, was '" + text + "'", e);
    }
  }

  /**
   * Returns what is wrong with this row: it fails the load, and is never skipped.
   *
   * @param message name, law and value
   * @return the problem, with file and line
   */
  public Problem malformed(String message) {
    return Problem.error("data.malformed-row", Location.ofLine(file, line), message);
  }
}
