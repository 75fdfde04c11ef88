package org.baremo.digcomp.indicator.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Rational;
import org.baremo.digcomp.csv.CsvRow;
import org.baremo.digcomp.csv.CsvTable;

/**
 * Reads published values from a file of one of two shapes: codes ({@code
 * year,geo,indic_is,value_pct_of_individuals_16_74}), or Eurostat's English labels ({@code
 * year,country,indicator,category,unit,value}). A bad row fails the whole: a series with a hole is
 * not what was published. Needs the optional library {@code de.siegmar:fastcsv}.
 */
public final class PublishedReader {
  private static final List<String> BY_CODE =
      List.of("year", "geo", "indic_is", "value_pct_of_individuals_16_74");
  private static final List<String> BY_LABEL =
      List.of("year", "country", "indicator", "category", "unit", "value");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,9})?");

  private final CsvTable table;
  private final PublishedNames names;
  private final boolean isByCode;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Found> found = new LinkedHashMap<>();

  /** A value with the line that it was found in. */
  private record Found(PublishedValue value, long line) {}

  private PublishedReader(CsvTable table) {
    this.table = table;
    this.names = PublishedNames.bundled();
    this.isByCode = table.header().equals(BY_CODE);
  }

  /**
   * Reads a file.
   *
   * @param file of one of the two shapes
   * @return the values; or every row that is not one, with line and column
   * @throws IOException when the file cannot be read
   * @throws IllegalStateException when the optional library is missing; the message names it
   */
  public static Checked<PublishedSeries> read(Path file) throws IOException {
    return read(
        new ByteArrayInputStream(Files.readAllBytes(file)), String.valueOf(file.getFileName()));
  }

  /**
   * Reads a stream.
   *
   * @param in of one of the two shapes; closed at the end
   * @param document its name in problems
   * @return the values; or every row that is not one, with line and column: a year, place, label or
   *     number that is none, a cell that has two values (with both), a code of another indicator
   * @throws IOException when the stream cannot be read
   * @throws IllegalStateException when the optional library is missing; the message names it
   */
  public static Checked<PublishedSeries> read(InputStream in, String document) throws IOException {
    Checked<CsvTable> opened = CsvTable.open(in, document, "reading published values");
    if (!opened.isOk()) {
      return Checked.failed(opened.problems());
    }
    try (CsvTable table = opened.orThrow()) {
      if (!table.header().equals(BY_CODE) && !table.header().equals(BY_LABEL)) {
        return Checked.failed(
            Problem.error(
                "csv.columns",
                Location.ofLine(document, 1),
                "columns must be %s or %s, were %s".formatted(BY_CODE, BY_LABEL, table.header())));
      }
      return new PublishedReader(table).read();
    }
  }

  private Checked<PublishedSeries> read() throws IOException {
    for (Checked<CsvRow> row = table.next(); row != null; row = table.next()) {
      problems.addAll(row.problems());
      row.value().ifPresent(this::readRow);
    }
    if (problems.isEmpty() && found.isEmpty()) {
      problems.add(
          Problem.error(
              "csv.empty", Location.of(table.document()), "a series must have values, had none"));
    }
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<PublishedValue> values = found.values().stream().map(Found::value).toList();
    return Checked.of(
        PublishedSeries.builder().dataset(values.get(0).dataset()).addAllValues(values).build());
  }

  private void readRow(CsvRow row) {
    int before = problems.size();
    int value = table.header().size() - 1;
    check(row, 0, YEAR, "a year");
    check(row, value, PERCENT, "a percentage with a decimal point");
    String geo = isByCode ? row.get(1) : named(row, 1, names.place(row.get(1)), "a known place");
    String code = isByCode ? row.get(2) : named(row, 2, names.code(row.get(2)), "a known label");
    if (!isByCode) {
      checkIs(row, 3, "All Individuals");
      checkIs(row, 4, "Percentage of individuals");
    }
    if (problems.size() == before) {
      Location at = Location.ofLine(table.document(), row.line());
      Checked<PublishedValue> read =
          Checked.built(
              at,
              () ->
                  PublishedValue.builder()
                      .year(Integer.parseInt(row.get(0)))
                      .geo(geo)
                      .code(code)
                      .percent(Rational.parse(row.get(value)))
                      .build());
      problems.addAll(read.problems());
      read.value().ifPresent(v -> add(v, row.line(), at));
    }
  }

  private void add(PublishedValue value, long line, Location at) {
    Found before = found.putIfAbsent(value.key(), new Found(value, line));
    PublishedDataset dataset = found.values().iterator().next().value().dataset();
    if (before != null) {
      problems.add(
          Problem.error(
              "indicator.double-value",
              at,
              "a year, place and code must have one value, was %s on line %s and %s here"
                  .formatted(before.value(), before.line(), value.getPercent())));
    } else if (value.dataset() != dataset) {
      problems.add(
          Problem.error("indicator.other-series", at, dataset.objectionTo(value.dataset())));
    }
  }

  private void check(CsvRow row, int column, Pattern form, String law) {
    if (!form.matcher(row.get(column)).matches()) {
      wrong(row, column, law);
    }
  }

  private void checkIs(CsvRow row, int column, String text) {
    if (!row.get(column).equals(text)) {
      wrong(row, column, "'" + text + "'");
    }
  }

  private String named(CsvRow row, int column, String code, String law) {
    if (code.isEmpty()) {
      wrong(row, column, law);
    }
    return code;
  }

  private void wrong(CsvRow row, int column, String law) {
    problems.add(
        row.wrong(
            table.document(), column, "indicator.not-published", table.header().get(column), law));
  }
}
