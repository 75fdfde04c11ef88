package org.baremo.digcomp.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A table whose first line names its columns, read row by row: UTF-8, with or without a byte order
 * mark, separated by whichever of comma, semicolon and tab the first line has most of. Memory is
 * one row. Not thread-safe.
 */
public final class CsvTable implements AutoCloseable {
  /** The code of the problem after which a table has no more rows. */
  public static final String MALFORMED = "csv.malformed";

  /** What decoding puts where bytes are no UTF-8. */
  static final char REPLACEMENT = '\ufffd';

  private static final String LIBRARY = "de.siegmar.fastcsv.reader.CsvReader";
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int LONGEST_HEADER = 1 << 18;

  private final String document;
  private final CsvRows rows;
  private final List<String> header;

  private CsvTable(String document, CsvRows rows, List<String> header) {
    this.document = document;
    this.rows = rows;
    this.header = header;
  }

  /**
   * Opens a table and reads its first line.
   *
   * @param in the table's bytes; closed with the table, and when it is refused
   * @param document its name in problems
   * @param purpose what needs the library, should it be missing: {@code scoring a survey file}
   * @return the table, or everything that is wrong with its first line
   * @throws IOException when the stream cannot be read
   * @throws IllegalStateException when the optional library is missing; the message names it
   */
  public static Checked<CsvTable> open(InputStream in, String document, String purpose)
      throws IOException {
    requireLibrary(purpose);
    BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    passOverMark(text);
    CsvRows rows = new CsvRows(text, separator(text));
    List<Problem> problems = new ArrayList<>();
    List<String> header = header(rows, document, problems);
    if (!problems.isEmpty()) {
      rows.close();
      return Checked.failed(problems);
    }
    return Checked.of(new CsvTable(document, rows, header));
  }

  private static void requireLibrary(String purpose) {
    try {
      Class.forName(LIBRARY, false, CsvTable.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          purpose
              + " needs the library de.siegmar:fastcsv: add it to the class path, or its module"
              + " de.siegmar.fastcsv to the modules",
          e);
    }
  }

  /** The mark would hide the quotation mark of the first column's name. */
  private static void passOverMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
  }

  private static char separator(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    int[] counts = new int[SEPARATORS.length];
    for (int i = 0; i < LONGEST_HEADER; i++) {
      int c = text.read();
      if (c < 0 || c == '\n' || c == '\r') {
        break;
      }
      for (int s = 0; s < SEPARATORS.length; s++) {
        counts[s] += c == SEPARATORS[s] ? 1 : 0;
      }
    }
    text.reset();
    int most = 0;
    for (int s = 1; s < counts.length; s++) {
      most = counts[s] > counts[most] ? s : most;
    }
    return SEPARATORS[most];
  }

  private static List<String> header(CsvRows rows, String document, List<Problem> problems)
      throws IOException {
    Checked<CsvRow> first = rows.next(document);
    if (first == null) {
      problems.add(
          error("csv.missing-header", document, "a table must begin with a line of columns"));
      return List.of();
    }
    if (first.value().isEmpty()) {
      problems.addAll(first.problems());
      return List.of();
    }
    CsvRow row = first.orThrow();
    List<String> header = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      String name = row.get(i);
      header.add(name.strip());
      if (name.indexOf(REPLACEMENT) >= 0 || name.indexOf('\0') >= 0) {
        problems.add(
            error("csv.not-utf-8", document, "the table must be UTF-8, and its first line is not"));
        break;
      } else if (!seen.add(name.strip())) {
        problems.add(
            Problem.error(
                "csv.double-column",
                row.at(document, i),
                "column must stand once, was twice '%s'".formatted(Require.shown(name.strip()))));
      }
    }
    return List.copyOf(header);
  }

  private static Problem error(String code, String document, String message) {
    return Problem.error(code, Location.ofLine(document, 1), message);
  }

  /**
   * Returns the names of the columns.
   *
   * @return from left to right, each once, without surrounding white space
   */
  public List<String> header() {
    return header;
  }

  /**
   * Returns the table's name in problems.
   *
   * @return as it was given
   */
  public String document() {
    return document;
  }

  /**
   * Reads the next row; blank lines are passed over.
   *
   * @return the row, or why it is none: it has more or fewer fields than the first line, or cannot
   *     be parsed, after which there are no more rows; null at the end
   * @throws IOException when the stream cannot be read
   */
  public @Nullable Checked<CsvRow> next() throws IOException {
    Checked<CsvRow> row = rows.next(document);
    return row == null ? null : row.flatMap(this::ofRightWidth);
  }

  private Checked<CsvRow> ofRightWidth(CsvRow row) {
    return row.size() == header.size()
        ? Checked.of(row)
        : Checked.failed(
            Problem.error(
                "csv.wrong-columns",
                Location.ofLine(document, row.line()),
                "row must have %s columns, had %s".formatted(header.size(), row.size())));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
