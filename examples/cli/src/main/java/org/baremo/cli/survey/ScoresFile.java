package org.baremo.cli.survey;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baremo.digcomp.indicator.SkillArea;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsResult;
import org.baremo.digcomp.indicator.SkillsResult.AreaResult;
import org.baremo.digcomp.indicator.population.SurveyRow;

/** Everybody's levels, a row for each person of the population, in the words of documents. */
final class ScoresFile implements AutoCloseable {
  private final CsvWriter csv;
  private final int areas;

  ScoresFile(OutputStream out, SkillsIndicator indicator) {
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    areas = indicator.getAreas().size();
    List<String> header = new ArrayList<>(List.of("line", "person", "weight", "overall"));
    indicator.getAreas().stream().map(SkillArea::getCode).forEach(header::add);
    header.addAll(List.of("counted", "unanswered", "not_assessed_because"));
    csv.writeRecord(header);
  }

  /** Writes a person; throws an unchecked exception when the disk is full or fails. */
  void write(SurveyRow row, SkillsResult result) {
    List<String> fields = new ArrayList<>();
    fields.add(String.valueOf(row.line()));
    fields.add(row.person().orElse(""));
    fields.add(row.weight().toPlainString());
    if (result instanceof SkillsResult.Assessed assessed) {
      fields.add(assessed.overall().word());
      assessed.areas().forEach(area -> fields.add(area.level().word()));
      fields.add(
          String.join(
              " ",
              assessed.areas().stream().map(AreaResult::counted).flatMap(List::stream).toList()));
      fields.add(String.valueOf(assessed.unanswered().size()));
      fields.add("");
    } else if (result instanceof SkillsResult.CouldNotBeAssessed none) {
      for (int i = 0; i < areas + 3; i++) {
        fields.add("");
      }
      fields.add(none.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    csv.writeRecord(fields);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
