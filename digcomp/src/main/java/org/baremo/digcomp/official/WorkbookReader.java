package org.baremo.digcomp.official;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.digcomp.official.Entry.Said;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the spreadsheet form. The sheets of statements repeat the titles and descriptions of the
 * first sheet: where a repetition differs, the first sheet holds.
 */
final class WorkbookReader {
  private static final String AREA = "Competence area number";
  private static final String AREA_NAME = "Competence area name";
  private static final String AREA_TEXT = "Competence area descriptor";
  private static final String COMPETENCE = "Competence number";
  private static final String COMPETENCE_NAME = "Competence name";
  private static final String COMPETENCE_TEXT = "Competence descriptor";
  private static final String GLOSSARY = "5 Glossary";
  private static final List<String> REPEATED =
      List.of(AREA_NAME, AREA_TEXT, COMPETENCE_NAME, COMPETENCE_TEXT);

  private final ReadableWorkbook workbook;
  private final String document;
  private final Supplement supplement = new Supplement();
  private final Map<String, String> repeated = new HashMap<>();

  private WorkbookReader(ReadableWorkbook workbook, String document) {
    this.workbook = workbook;
    this.document = document;
  }

  static Checked<Supplement> read(byte[] bytes, String document) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      WorkbookReader reader = new WorkbookReader(workbook, document);
      reader.read();
      return Checked.of(reader.supplement);
    }
  }

  private void read() throws IOException {
    List<String> structure =
        List.of(AREA, AREA_NAME, AREA_TEXT, COMPETENCE, COMPETENCE_NAME, COMPETENCE_TEXT);
    forEachRow("1 Competence Areas&Competences", structure, this::readCompetence);
    List<String> levels =
        List.of(
            "Proficiency level name",
            "Four level proficiency level description",
            "Eight level mapping",
            "Six level mapping",
            "Eight level proficiency level description");
    forEachRow("2 Proficiency Levels", levels, this::readLevel);
    List<String> statements =
        List.of(AREA, COMPETENCE, "Competence statement ID", "Competence statement", "AI label");
    forEachRow(
        "3 Competence Statements",
        statements,
        row ->
            readStatement(
                row,
                "competence-statement/",
                "Competence statement ID",
                "Competence statement",
                "Proficiency level name"));
    List<String> outcomes =
        List.of(AREA, COMPETENCE, "Learning Outcome ID", "Learning Outcome", "AI label");
    forEachRow("4 Learning Outcomes", outcomes, this::readOutcome);
    if (workbook.findSheet(GLOSSARY).isPresent()) {
      forEachRow(GLOSSARY, List.of("Term", "Explanation"), this::readTerm);
    }
    reportLeft();
  }

  private void forEachRow(String sheetName, List<String> required, Consumer<SheetRow> reader)
      throws IOException {
    Optional<Sheet> sheet = workbook.findSheet(sheetName);
    if (sheet.isEmpty()) {
      supplement.error(
          "not-the-supplement",
          Location.of(document),
          "workbook must have the sheet '%s' of DigComp 3.0's data supplement"
              .formatted(sheetName));
      return;
    }
    String place = document + "!" + sheetName;
    Map<String, Integer> columns = new HashMap<>();
    for (Row row : sheet.get().read()) {
      if (columns.isEmpty()) {
        row.stream()
            .filter(cell -> cell != null)
            .forEach(cell -> columns.put(cell.getText().strip(), cell.getColumnIndex()));
        for (String column : required) {
          if (!columns.containsKey(column)) {
            supplement.error(
                "missing-column", Location.of(place), "column must be there: " + column);
            return;
          }
        }
      } else {
        SheetRow read = new SheetRow(place, row, columns, supplement);
        reader.accept(read);
        read.reportPadded();
      }
    }
  }

  private void readCompetence(SheetRow row) {
    Said area = row.text(AREA);
    Said code = row.code(COMPETENCE);
    if (!repeated.containsKey(area.value() + AREA_NAME)) {
      Said name = row.text(AREA_NAME);
      Said text = row.text(AREA_TEXT);
      repeated.put(area.value() + AREA_NAME, name.value());
      repeated.put(area.value() + AREA_TEXT, text.value());
      supplement.add(
          new Entry("area/" + area.value(), row.at())
              .fact("title", name)
              .text("description", text));
    }
    Said name = row.text(COMPETENCE_NAME);
    Said text = row.text(COMPETENCE_TEXT);
    repeated.put(code.value() + COMPETENCE_NAME, name.value());
    repeated.put(code.value() + COMPETENCE_TEXT, text.value());
    supplement.add(
        new Entry("competence/" + code.value(), row.at())
            .fact("area", area)
            .fact("title", name)
            .text("description", text));
    checkRepeated(row, area.value(), code.value());
  }

  private void readLevel(SheetRow row) {
    Said name = row.text("Proficiency level name");
    supplement.add(
        new Entry("level/" + row.text("Eight level mapping").value(), row.at())
            .fact("four", new Said(Words.level(name.value()), name.at()))
            .fact("six", row.text("Six level mapping"))
            .text("four", row.text("Four level proficiency level description"))
            .text("eight", row.text("Eight level proficiency level description")));
  }

  private void readOutcome(SheetRow row) {
    Entry entry =
        readStatement(
            row,
            "learning-outcome/",
            "Learning Outcome ID",
            "Learning Outcome",
            "Proficiency level");
    Said ksa = row.text("Knowledge skill or attitude");
    entry.fact("ksa", new Said(Words.ksa(ksa.value()), ksa.at()));
  }

  private void readTerm(SheetRow row) {
    supplement.add(Entry.term(row.text("Term"), row.text("Explanation"), row.at()));
  }

  private Entry readStatement(
      SheetRow row, String kind, String idColumn, String textColumn, String levelColumn) {
    Said area = row.text(AREA);
    Said competence = row.code(COMPETENCE);
    Said level = row.text(levelColumn);
    Said label = row.text("AI label");
    Entry entry =
        new Entry(kind + row.text(idColumn).value(), row.at())
            .fact("area", area)
            .fact("competence", competence)
            .fact("level", new Said(Words.level(level.value()), level.at()))
            .fact("ai", new Said(Words.aiLabel(label.value()), label.at()))
            .text("text", row.text(textColumn));
    supplement.add(entry);
    checkRepeated(row, area.value(), competence.value());
    return entry;
  }

  private void checkRepeated(SheetRow row, String area, String competence) {
    for (String column : REPEATED) {
      if (row.has(column)) {
        Said said = row.text(column);
        String first =
            repeated.get((column.startsWith("Competence area") ? area : competence) + column);
        if (first != null && !first.equals(said.value())) {
          supplement.repaired(
              "differing-repetition",
              said.at(),
              "%s must be as on the first sheet; what stands here was left".formatted(column));
        }
      }
    }
  }

  private void reportLeft() {
    if (workbook.findSheet("2 Proficiency Levels").isPresent()) {
      supplement.noticed(
          "left-out",
          Location.of(document + "!2 Proficiency Levels"),
          "column Purpose was left: a level holds one description");
    }
  }
}
