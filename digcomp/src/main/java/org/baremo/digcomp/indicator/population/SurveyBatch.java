package org.baremo.digcomp.indicator.population;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.digcomp.csv.CsvTable;
import org.baremo.digcomp.indicator.IndicatorScorer;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsResult;

/**
 * Makes a table of a survey file of any size, one row after the other: memory depends on the number
 * of groups, not of rows. Bad rows are reported with line and column, counted, and kept out of the
 * table. Needs the optional library {@code de.siegmar:fastcsv}. Immutable, thread-safe.
 *
 * <pre>{@code
 * SurveyLayout layout =
 *     SurveyLayout.builder().scope(new SurveyScope.AgeInYears("AGE")).weight("WEIGHT").build();
 * SurveyReport report =
 *     SurveyBatch.of(SkillsIndicators.dsi20(), layout).run(Path.of("survey.csv")).orThrow();
 * report.getTable().toCsv().forEach(out::println);
 * }</pre>
 */
public final class SurveyBatch {
  /** How many problems a report holds; the others are counted. */
  public static final int MOST_PROBLEMS = 1_000;

  private final IndicatorScorer scorer;
  private final SurveyLayout layout;

  private SurveyBatch(IndicatorScorer scorer, SurveyLayout layout) {
    this.scorer = scorer;
    this.layout = layout;
  }

  /**
   * Prepares an indicator for files of a layout.
   *
   * @param indicator the definition
   * @param layout what the columns of the files are
   * @return the batch, for any number of files
   */
  public static SurveyBatch of(SkillsIndicator indicator, SurveyLayout layout) {
    return new SurveyBatch(IndicatorScorer.of(indicator), layout);
  }

  /**
   * Makes the table of a file.
   *
   * @param file the survey
   * @return the report; or what is wrong with the file as a whole
   * @throws IOException when the file cannot be read
   * @throws IllegalStateException when the optional library is missing; the message names it
   */
  public Checked<SurveyReport> run(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return run(in, String.valueOf(file.getFileName()), (row, result) -> {});
    }
  }

  /**
   * Makes the table of a survey, and shows every person counted on the way.
   *
   * @param in the survey's bytes; closed at the end
   * @param document its name in problems
   * @param each is given each person of the population with what the indicator says of them, in the
   *     order of the file
   * @return the report; or what is wrong with the file as a whole: columns that are missing, a
   *     quotation mark never closed, or a breakdown into too many groups
   * @throws IOException when the stream cannot be read
   * @throws IllegalStateException when the optional library is missing; the message names it
   */
  public Checked<SurveyReport> run(
      InputStream in, String document, BiConsumer<SurveyRow, SkillsResult> each)
      throws IOException {
    Checked<SurveyReader> opened = SurveyReader.open(in, document, scorer.indicator(), layout);
    if (!opened.isOk()) {
      return Checked.failed(opened.problems());
    }
    try (SurveyReader reader = opened.orThrow()) {
      return new Run(document, each).run(reader);
    }
  }

  /** One file on its way to a report. */
  private final class Run {
    private final String document;
    private final BiConsumer<SurveyRow, SkillsResult> each;
    private final PopulationTally tally =
        PopulationTally.of(scorer.indicator(), layout.getBreakdowns());
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> fatal = new ArrayList<>();
    private long further;
    private long rejected;
    private long outside;

    Run(String document, BiConsumer<SurveyRow, SkillsResult> each) {
      this.document = document;
      this.each = each;
    }

    Checked<SurveyReport> run(SurveyReader reader) throws IOException {
      for (Checked<SurveyRow> row = reader.next();
          row != null && fatal.isEmpty();
          row = reader.next()) {
        if (row.isOk()) {
          count(row.orThrow());
        } else {
          reject(row.problems());
        }
      }
      return fatal.isEmpty() ? Checked.of(report(reader)) : Checked.failed(fatal);
    }

    private void count(SurveyRow person) {
      if (!person.isInPopulation()) {
        outside++;
        return;
      }
      SkillsResult result = scorer.score(person.respondent());
      try {
        tally.add(result, person.weight(), person.values());
      } catch (IllegalArgumentException e) {
        fatal.add(
            Problem.error(
                "indicator.too-many-groups",
                Location.ofLine(document, person.line()),
                String.valueOf(e.getMessage())));
        return;
      }
      each.accept(person, result);
    }

    private void reject(List<Problem> found) {
      rejected++;
      for (Problem problem : found) {
        if (problem.getCode().equals(CsvTable.MALFORMED)) {
          fatal.add(problem);
        } else if (problems.size() < MOST_PROBLEMS) {
          problems.add(problem);
        } else {
          further++;
        }
      }
    }

    private SurveyReport report(SurveyReader reader) {
      return SurveyReport.builder()
          .document(document)
          .table(tally.table(layout.getMinimumBase()))
          .counted(tally.persons())
          .outsidePopulation(outside)
          .rejected(rejected)
          .problems(problems)
          .furtherProblems(further)
          .columnsPassedOver(reader.columnsPassedOver())
          .build();
    }
  }
}
