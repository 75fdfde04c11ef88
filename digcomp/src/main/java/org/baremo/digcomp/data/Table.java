package org.baremo.digcomp.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A table of tab-separated values: UTF-8, a line of column names, then rows of as many fields, none
 * of them empty and all without surrounding white space. No quoting, no escapes, no comments.
 */
public final class Table {
  /** What decoding puts where bytes are no UTF-8. */
  private static final char REPLACEMENT = '\ufffd';

  private final List<Row> rows;

  private Table(List<Row> rows) {
    this.rows = rows;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  public interface RowReader {
    /**
     * Reads a row.
     *
     * @param row its fields
     * @throws IllegalArgumentException when the row is malformed
     */
    void read(Row row);
  }

  /**
   * Reads a file.
   *
   * @param folder where it is
   * @param file its name there
   * @param columns the names that its first line must have, in this order
   * @param problems where what is wrong with it is added
   * @return its rows, without the malformed ones
   */
  public static Table read(
      Folder folder, String file, List<String> columns, List<Problem> problems) {
    String text = text(folder, file, problems);
    List<Row> rows = new ArrayList<>();
    String[] above = {};
    int line = 0;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String[] fields = fields(text, start, end, above);
      start = end + 1;
      above = fields;
      line++;
      if (line == 1) {
        checkColumns(file, columns, fields, problems);
        continue;
      }
      Row row = new Row(file, line, fields);
      String defect = defect(fields, columns.size());
      if (defect == null) {
        rows.add(row);
      } else {
        problems.add(row.malformed(defect));
      }
    }
    return new Table(rows);
  }

  /**
   * Makes something of every row, in order.
   *
   * @param reader what is done with a row
   * @param problems where the rows that it refuses are added, with file and line
   */
  public void forEach(RowReader reader, List<Problem> problems) {
    for (Row row : rows) {
      try {
        reader.read(row);
      } catch (IllegalArgumentException e) {
        problems.add(row.malformed(String.valueOf(e.getMessage())));
      }
    }
  }

  private static void checkColumns(
      String file, List<String> columns, String[] fields, List<Problem> problems) {
    if (!columns.equals(Arrays.asList(fields))) {
      problems.add(
          Problem.error(
              "data.columns",
              Location.ofLine(file, 1),
              "columns must be %s, were %s".formatted(columns, Arrays.asList(fields))));
    }
  }

  /**
   * Most fields say what the one above says, and then are the same object: it is not copied out of
   * the text, and sooner found in every map.
   */
  private static String[] fields(String text, int start, int end, String[] above) {
    int count = 1;
    for (int tab = text.indexOf('\t', start); tab >= 0 && tab < end; count++) {
      tab = text.indexOf('\t', tab + 1);
    }
    String[] fields = new String[count];
    int from = start;
    for (int i = 0; i < count; i++) {
      int to = i == count - 1 ? end : text.indexOf('\t', from);
      String earlier = i < above.length ? above[i] : "";
      fields[i] =
          earlier.length() == to - from && text.startsWith(earlier, from)
              ? earlier
              : text.substring(from, to);
      from = to + 1;
    }
    return fields;
  }

  private static @Nullable String defect(String[] fields, int expected) {
    if (fields.length != expected) {
      return "row must have %s fields, had %s".formatted(expected, fields.length);
    }
    for (int i = 0; i < fields.length; i++) {
      String field = fields[i];
      if (field.isEmpty() || field.charAt(0) <= ' ' || field.charAt(field.length() - 1) <= ' ') {
        return "field %s must not be empty or padded, was '%s'".formatted(i + 1, field);
      }
    }
    return null;
  }

  private static String text(Folder folder, String file, List<Problem> problems) {
    try (InputStream bytes = folder.open(file)) {
      if (bytes == null) {
        problems.add(
            Problem.error("data.missing-file", Location.of(file), "file is missing: " + file));
        return "";
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      if (text.indexOf(REPLACEMENT) >= 0) {
        problems.add(Problem.error("data.encoding", Location.of(file), "file must be UTF-8"));
        return "";
      }
      return text;
    } catch (IOException e) {
      problems.add(
          Problem.error(
              "data.unreadable", Location.of(file), "file must be readable: " + e.getMessage()));
      return "";
    }
  }
}
