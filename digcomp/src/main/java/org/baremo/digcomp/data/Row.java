package org.baremo.digcomp.data;

import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** One line of a table. */
final class Row {
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

  String get(int column) {
    return fields[column];
  }

  boolean has(int column) {
    return !fields[column].equals(NOTHING);
  }

  int number(int column) {
    String text = fields[column];
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a whole number must stand here, was '" + text + "'", e);
    }
  }

  /** A malformed row is a problem that fails the load; it is never skipped. */
  Problem malformed(String message) {
    return Problem.error("data.malformed-row", Location.ofLine(file, line), message);
  }
}
