package org.baremo.digcomp.indicator.population;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.digcomp.csv.CsvRow;
import org.baremo.digcomp.csv.CsvTable;
import org.baremo.digcomp.indicator.Respondent;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the persons of a survey file one by one: comma-, semicolon- or tab-separated, UTF-8, with a
 * line of columns. Memory is one row. Needs the optional library {@code de.siegmar:fastcsv}. Not
 * thread-safe.
 *
 * <pre>{@code
 * try (SurveyReader rows = SurveyReader.open(in, "survey.csv", indicator, layout).orThrow()) {
 *   for (var row = rows.next(); row != null; row = rows.next()) { … }
 * }
 * }</pre>
 */
public final class SurveyReader implements AutoCloseable {
  private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?");
  private static final Pattern AGE = Pattern.compile("[0-9]{1,3}");

  /** Nobody has been older; files say 999 of those whose age they do not know. */
  private static final int OLDEST = 125;

  private final CsvTable table;
  private final SurveyColumns columns;
  private final SkillsIndicator indicator;
  private final SurveyScope scope;
  private final Set<String> missing;
  private final Respondent.Builder respondent;
  private final List<Problem> problems = new ArrayList<>();

  private SurveyReader(
      CsvTable table, SurveyColumns columns, SkillsIndicator indicator, SurveyLayout layout) {
    this.table = table;
    this.columns = columns;
    this.indicator = indicator;
    this.scope = layout.getScope();
    this.missing = Set.copyOf(layout.getMissing());
    this.respondent = Respondent.builder(indicator);
  }

  /**
   * Opens a survey file and compares its columns with the layout.
   *
   * @param in the file's bytes; closed with the reader, and when the file is refused
   * @param document its name in problems
   * @param indicator whose variables it has
   * @param layout what its other columns are
   * @return the reader, or every column that is missing or stands twice
   * @throws IOException when the stream cannot be read
   * @throws IllegalStateException when the optional library is missing; the message names it
   */
  public static Checked<SurveyReader> open(
      InputStream in, String document, SkillsIndicator indicator, SurveyLayout layout)
      throws IOException {
    Checked<CsvTable> opened = CsvTable.open(in, document, "reading a survey file");
    Checked<SurveyReader> reader =
        opened.flatMap(
            table ->
                SurveyColumns.of(indicator, layout, document, table.header())
                    .map(columns -> new SurveyReader(table, columns, indicator, layout)));
    if (!reader.isOk() && opened.isOk()) {
      opened.orThrow().close();
    }
    return reader;
  }

  /**
   * Reads the next person.
   *
   * @return the person, or everything that is wrong with the row, with line and column; null at the
   *     end of the file
   * @throws IOException when the stream cannot be read
   */
  public @Nullable Checked<SurveyRow> next() throws IOException {
    Checked<CsvRow> row = table.next();
    return row == null ? null : row.flatMap(this::read);
  }

  /**
   * Returns the columns that nothing is read from.
   *
   * @return from left to right
   */
  public List<String> columnsPassedOver() {
    return columns.passedOver();
  }

  private Checked<SurveyRow> read(CsvRow row) {
    problems.clear();
    readAnswers(row);
    String person = person(row);
    BigDecimal weight = weight(row);
    boolean isInPopulation = isInPopulation(row);
    Map<String, String> values = values(row);
    return problems.isEmpty()
        ? Checked.of(
            new SurveyRow(row.line(), person, respondent.build(), weight, values, isInPopulation))
        : Checked.failed(problems);
  }

  private void readAnswers(CsvRow row) {
    respondent.clear();
    int count = indicator.getVariables().size();
    for (int i = 0; i < count; i++) {
      int column = columns.variable(i);
      if (column >= 0) {
        String text = row.get(column);
        String objection = isMissing(text) ? null : respondent.tryAnswer(i, text);
        if (objection != null) {
          problems.add(
              Problem.error("indicator.illegal-code", row.at(table.document(), column), objection));
        }
      }
    }
  }

  private boolean isMissing(String text) {
    return text.isEmpty() || (!missing.isEmpty() && missing.contains(text));
  }

  private String person(CsvRow row) {
    int column = columns.person();
    if (column < 0) {
      return "";
    }
    if (!row.isUtf8(column)) {
      wrong(row, column, "csv.not-utf-8", "UTF-8");
    }
    return row.get(column).strip();
  }

  private BigDecimal weight(CsvRow row) {
    int column = columns.weight();
    if (column < 0) {
      return BigDecimal.ONE;
    }
    String text = row.get(column);
    if (!WEIGHT.matcher(text).matches()) {
      wrong(row, column, "indicator.illegal-weight", "a decimal number of 0 or more");
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text);
  }

  private boolean isInPopulation(CsvRow row) {
    int column = columns.scope();
    if (scope instanceof SurveyScope.AgeInYears) {
      String text = row.get(column);
      int age = AGE.matcher(text).matches() ? Integer.parseInt(text) : Integer.MAX_VALUE;
      if (age > OLDEST) {
        String law = age == Integer.MAX_VALUE ? "an age in completed years" : "at most " + OLDEST;
        wrong(row, column, "indicator.illegal-age", law);
      }
      return indicator.getPopulation().contains(age);
    } else if (scope instanceof SurveyScope.OneOf oneOf) {
      if (isMissing(row.get(column))) {
        wrong(row, column, "indicator.unknown-scope", "stated");
      }
      return oneOf.values().contains(row.get(column));
    }
    return true;
  }

  private Map<String, String> values(CsvRow row) {
    Map<String, String> values = new LinkedHashMap<>();
    columns
        .breakdowns()
        .forEach(
            (name, column) -> {
              String text = row.get(column).strip();
              if (!row.isUtf8(column)) {
                wrong(row, column, "csv.not-utf-8", "UTF-8");
              } else if (!isMissing(text)) {
                values.put(name, text);
              }
            });
    return values;
  }

  private void wrong(CsvRow row, int column, String code, String law) {
    problems.add(row.wrong(table.document(), column, code, columns.name(column), law));
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
