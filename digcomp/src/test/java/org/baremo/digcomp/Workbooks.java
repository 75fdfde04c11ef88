package org.baremo.digcomp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baremo.core.framework.Statement;
import org.baremo.core.framework.Term;

/** The spreadsheet form of {@link Supplements}, in the smallest workbook that can be read. */
final class Workbooks {
  static final String STRUCTURE = "1 Competence Areas&Competences";
  static final String LEVELS = "2 Proficiency Levels";
  static final String STATEMENTS = "3 Competence Statements";
  static final String OUTCOMES = "4 Learning Outcomes";
  static final String GLOSSARY = "5 Glossary";

  private Workbooks() {}

  /** The sheets by name, each a list of rows of texts and numbers. */
  static Map<String, List<List<Object>>> sheets() {
    DigComp30 edition = DigComp.v3_0();
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    List<List<Object>> structure = sheet(sheets, STRUCTURE);
    structure.add(
        List.of(
            "Competence area number",
            "Competence area name",
            "Competence area descriptor",
            "Competence number",
            "Competence name",
            "Competence descriptor "));
    for (Competence competence : edition.competences()) {
      Area area = competence.area();
      structure.add(
          row(
              new BigDecimal(area.code()),
              Supplements.title(area),
              "About area " + area.code(),
              number(competence.code().value()),
              Supplements.title(competence) + " ",
              "About " + competence.code()));
    }
    List<List<Object>> levels = sheet(sheets, LEVELS);
    levels.add(
        List.of(
            "Proficiency level name",
            "Four level proficiency level description",
            "Purpose",
            "Eight level mapping",
            "Six level mapping",
            "Eight level proficiency level description"));
    for (int i = 1; i <= 8; i++) {
      String name = Supplements.NAMES.get((i - 1) / 2);
      levels.add(
          row(
              name,
              "At " + name,
              "Purpose",
              new BigDecimal(i),
              Supplements.SIX.get(i - 1),
              "At level " + i));
    }
    addStatements(sheets, edition);
    addOutcomes(sheets, edition);
    List<List<Object>> glossary = sheet(sheets, GLOSSARY);
    glossary.add(List.of("Term", "Explanation"));
    for (Term term : edition.framework().getTerms()) {
      glossary.add(List.of(Supplements.label(term), Supplements.explanation(term)));
    }
    return sheets;
  }

  private static void addStatements(Map<String, List<List<Object>>> sheets, DigComp30 edition) {
    List<List<Object>> rows = sheet(sheets, STATEMENTS);
    rows.add(
        List.of(
            "Competence area number",
            "Competence number",
            "Competence name",
            "Competence statement ID",
            "Competence statement",
            "Proficiency level name",
            "AI label"));
    for (Statement statement : edition.competenceStatements()) {
      rows.add(common(edition, statement));
    }
  }

  private static void addOutcomes(Map<String, List<List<Object>>> sheets, DigComp30 edition) {
    List<List<Object>> rows = sheet(sheets, OUTCOMES);
    rows.add(
        List.of(
            "Competence area number",
            "Competence number",
            "Competence name",
            "Learning Outcome ID",
            "Learning Outcome",
            "Proficiency level",
            "AI label",
            "Knowledge skill or attitude"));
    for (Statement statement : edition.learningOutcomes()) {
      List<Object> row = common(edition, statement);
      row.add(Supplements.ksa(statement));
      rows.add(row);
    }
  }

  private static List<Object> common(DigComp30 edition, Statement statement) {
    String competence = statement.getAbout().get(0).code();
    return row(
        new BigDecimal(competence.substring(0, 1)),
        number(competence),
        Supplements.title(edition.competence(competence)),
        statement.getRef().code(),
        "Says " + statement.getRef().code(),
        Supplements.level(statement),
        Supplements.AI.get(statement.getLabels().get(0).value()));
  }

  /** The code as the official sheets hold it: the shortest text of a binary fraction near it. */
  private static BigDecimal number(String code) {
    return new BigDecimal(code).add(new BigDecimal("0.0000000000000001"));
  }

  private static List<List<Object>> sheet(Map<String, List<List<Object>>> sheets, String name) {
    return sheets.computeIfAbsent(name, key -> new ArrayList<>());
  }

  private static List<Object> row(Object... cells) {
    return new ArrayList<>(List.of(cells));
  }

  static byte[] bytes(Map<String, List<List<Object>>> sheets) throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    Map<String, String> files = new LinkedHashMap<>();
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    int number = 0;
    for (Map.Entry<String, List<List<Object>>> sheet : sheets.entrySet()) {
      number++;
      String path = "worksheets/sheet" + number + ".xml";
      types.append(
          ("<Override PartName='/xl/%s' ContentType='application/vnd.openxmlformats-officedocument"
                  + ".spreadsheetml.worksheet+xml'/>")
              .formatted(path));
      names.append(
          "<sheet name='%s' sheetId='%s' r:id='r%s'/>"
              .formatted(escaped(sheet.getKey()), number, number));
      relations.append(
          "<Relationship Id='r%s' Type='%s/worksheet' Target='%s'/>"
              .formatted(number, office, path));
      files.put(
          "xl/" + path,
          "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>"
              .formatted(main, rows(sheet.getValue())));
    }
    files.put(
        "[Content_Types].xml",
        ("<Types xmlns='%scontent-types'><Override PartName='/xl/workbook.xml' ContentType="
                + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                + "%s</Types>")
            .formatted(packages, types));
    files.put(
        "_rels/.rels",
        ("<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/officeDocument'"
                + " Target='xl/workbook.xml'/></Relationships>")
            .formatted(packages, office));
    files.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>"
            .formatted(main, office, names));
    files.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='%srelationships'>%s</Relationships>".formatted(packages, relations));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String rows(List<List<Object>> rows) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append("<row r='").append(i + 1).append("'>");
      List<Object> cells = rows.get(i);
      for (int j = 0; j < cells.size(); j++) {
        String place = (char) ('A' + j) + String.valueOf(i + 1);
        text.append(
            cells.get(j) instanceof BigDecimal cell
                ? "<c r='%s'><v>%s</v></c>".formatted(place, cell.toPlainString())
                : "<c r='%s' t='inlineStr'><is><t xml:space='preserve'>%s</t></is></c>"
                    .formatted(place, escaped(cells.get(j).toString())));
      }
      text.append("</row>");
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
  }
}
