package org.baremo.cli.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * The first line of a table of candidates: what separates its fields and what each column holds.
 *
 * @param separator comma, semicolon or tab
 * @param columns at least the holder's, each different
 */
record CsvHeader(char separator, List<Column> columns) {
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /**
   * Reads a header line. Whichever of comma, semicolon and tab it has most of separates the fields.
   *
   * @param document its name in problems
   * @param line the first line of the table
   * @param number the line's number
   * @return the header, or every column that is unknown, double or missing
   */
  static Checked<CsvHeader> read(String document, String line, long number) {
    return read(document, line, number, separator(line));
  }

  /**
   * Reads a header line whose separator is known.
   *
   * @param document its name in problems
   * @param line the line of columns
   * @param number the line's number
   * @param separator of its fields
   * @return the header, or every column that is unknown, double or missing
   */
  static Checked<CsvHeader> read(String document, String line, long number, char separator) {
    List<String> names;
    try {
      names = withoutEmptyEnd(fields(separator, line));
    } catch (CsvParseException e) {
      return Checked.failed(
          Problem.error("csv.malformed", Location.ofLine(document, number), message(e)));
    }
    List<Problem> problems = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      Location location = at(document, number, i);
      Integer before = first.putIfAbsent(name, i + 1);
      if (before != null) {
        problems.add(
            Problem.error(
                "csv.duplicate-column",
                location,
                "column '%s' must stand once, stands in %d and %d".formatted(name, before, i + 1)));
      }
      read(name, location, columns, problems);
    }
    if (!first.containsKey(Column.HOLDER)) {
      problems.add(
          Problem.error(
              "csv.missing-column",
              Location.ofLine(document, number),
              "column 'holder' is missing, there are " + String.join(", ", names)));
    }
    return problems.isEmpty()
        ? Checked.of(new CsvHeader(separator, List.copyOf(columns)))
        : Checked.failed(problems);
  }

  private static void read(
      String name, Location location, List<Column> columns, List<Problem> problems) {
    try {
      Column.parse(name)
          .ifPresentOrElse(
              columns::add,
              () ->
                  problems.add(
                      Problem.error(
                          "csv.unknown-column",
                          location,
                          "column '%s' is not known; there are: %s"
                              .formatted(name, Column.EXISTING))));
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.error(
              "csv.unknown-column", location, "column '%s': %s".formatted(name, e.getMessage())));
    }
  }

  /**
   * Tells the separator that the first line of a table states by itself, as spreadsheets do: {@code
   * sep=;}.
   *
   * @param line the first line
   * @return the separator; empty when the line is of columns
   */
  static Optional<Character> stated(String line) {
    String text = line.strip();
    return text.length() == "sep=;".length() && text.startsWith("sep=")
        ? Optional.of(text.charAt(text.length() - 1))
        : line.equals("sep=\t") ? Optional.of('\t') : Optional.empty();
  }

  /**
   * Splits a line into its fields.
   *
   * <p>One empty field more than there are columns, at the end, is left out.
   *
   * @throws CsvParseException when a quote is not closed, or something follows a closing one
   */
  List<String> fields(String line) {
    List<String> fields = fields(separator, line);
    return fields.size() == columns.size() + 1 ? withoutEmptyEnd(fields) : fields;
  }

  /** What is wrong with a line that cannot be split. */
  static String message(CsvParseException problem) {
    String text = String.valueOf(problem.getMessage());
    return text.startsWith("Unclosed")
        ? "a quote is opened and not closed; a row must stand on one line"
        : text.replaceAll(" \\(record starting.*", "");
  }

  /** Without the empty field that a separator at the end of a line makes. */
  private static List<String> withoutEmptyEnd(List<String> fields) {
    int last = fields.size() - 1;
    return last > 0 && fields.get(last).isBlank() ? fields.subList(0, last) : fields;
  }

  static Location at(String document, long line, int index) {
    return Location.ofLine(document, line).toBuilder().column(index + 1L).build();
  }

  private static List<String> fields(char separator, String line) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowUnclosedQuote(false)
        .ofSingleCsvRecord(line)
        .getFields();
  }

  private static char separator(String line) {
    char best = SEPARATORS[0];
    for (char separator : SEPARATORS) {
      if (count(line, separator) > count(line, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  /** The columns of one kind. */
  <C extends Column> Stream<C> columns(Class<C> kind) {
    return columns.stream().filter(kind::isInstance).map(kind::cast);
  }
}
