package org.baremo.digcomp.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
final class Table {
  private final List<Row> rows;

  private Table(List<Row> rows) {
    this.rows = rows;
  }

  /** Makes something of a row. */
  interface RowReader {
    /**
     * Reads a row.
     *
     * @param row its fields
     * @throws IllegalArgumentException when the row is malformed
     */
    void read(Row row);
  }

  /** Reads a file; what is wrong with it is added to the problems. */
  static Table read(Folder folder, String file, List<String> columns, List<Problem> problems) {
    String text = text(folder, file, problems);
    List<Row> rows = new ArrayList<>();
    String[] above = {};
    int line = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      String content = text.substring(start, end < 0 ? text.length() : end);
      start = end < 0 ? text.length() : end + 1;
      line++;
      String[] fields = content.split("\t", -1);
      if (line == 1) {
        checkColumns(file, columns, fields, problems);
      } else {
        share(above, fields);
        above = fields;
        Row row = new Row(file, line, fields);
        String defect = defect(fields, columns.size());
        if (defect == null) {
          rows.add(row);
        } else {
          problems.add(row.malformed(defect));
        }
      }
    }
    return new Table(rows);
  }

  void forEach(RowReader reader, List<Problem> problems) {
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

  /** Most fields say what the one above says: the same object is found sooner in every map. */
  private static void share(String[] above, String[] fields) {
    for (int i = Math.min(above.length, fields.length) - 1; i >= 0; i--) {
      if (fields[i].equals(above[i])) {
        fields[i] = above[i];
      }
    }
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
      ByteBuffer all = ByteBuffer.wrap(bytes.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
    } catch (CharacterCodingException e) {
      problems.add(Problem.error("data.encoding", Location.of(file), "file must be UTF-8"));
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
