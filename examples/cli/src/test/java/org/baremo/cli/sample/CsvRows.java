package org.baremo.cli.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;

/** Rows of the sample as a table: people, and rows that are wrong in one way each. */
final class CsvRows {
  private static final int AREAS = 5;
  private static final Person MODEL = Person.with("bad-model", "10", "9", "9", "10", "9");

  private CsvRows() {}

  static byte[] header() {
    List<String> columns =
        new ArrayList<>(
            List.of("holder", "birth_date", "date:registration", "sitting", "held_on", "overall"));
    for (int area = 1; area <= AREAS; area++) {
      columns.add("mark:" + Person.area(area));
    }
    return SampleFiles.utf8(String.join(",", columns));
  }

  static byte[] row(Person person) {
    return SampleFiles.utf8(text(person));
  }

  private static String text(Person person) {
    List<String> cells = new ArrayList<>();
    cells.add(person.holder());
    cells.add(person.birthDate().map(Object::toString).orElse(""));
    cells.add(person.registration().map(Object::toString).orElse(""));
    cells.add(person.sittings().isEmpty() ? "" : person.sittings().get(0).getId());
    cells.add(person.sittings().isEmpty() ? "" : person.sittings().get(0).getHeldOn().toString());
    cells.add(person.overall().map(CsvRows::cell).orElse(""));
    for (int area = 1; area <= AREAS; area++) {
      Outcome outcome = person.outcomes().get(Person.area(area));
      cells.add(outcome == null ? "" : cell(outcome));
    }
    return String.join(",", cells);
  }

  private static String cell(Outcome outcome) {
    if (outcome instanceof Outcome.Exempt exempt) {
      return "\"exempt:" + exempt.reason() + "\"";
    }
    if (outcome instanceof Outcome.NotYetMarked) {
      return "pending";
    }
    Mark mark = outcome.markGiven().orElseThrow();
    return mark.getValue() + "/" + mark.getMaximum();
  }

  static List<byte[]> malformed() {
    List<byte[]> rows = new ArrayList<>();
    rows.add(changed("bad-over-the-maximum", "10/12", "13/12"));
    rows.add(changed("bad-mark-without-maximum", "10/12", "10"));
    rows.add(changed("bad-decimal-comma", "10/12", "\"9,5/12\""));
    rows.add(changed("bad-no-such-day", "1987-05-17", "1987-02-30"));
    rows.add(changed("bad-day-first", "1987-05-17", "17/05/1987"));
    rows.add(changed("bad-holder with spaces", "$", ""));
    rows.add(changed("", "$", ""));
    rows.add(changed("bad-one-column-more", "$", ",x"));
    rows.add(changed("bad-cut-off", ",2026-10.*$", ""));
    rows.add(changed("bad-open-quote", "10/12", "\"10/12"));
    rows.add(changed("bad-sitting-without-day", "2026-10-24,", ","));
    rows.add(changed("bad-three-things", "1987-05-17,2026-09-30", "soon,later"));
    rows.add(changed("bad-latin-1-\u00f1", "$", "", StandardCharsets.ISO_8859_1));
    return rows;
  }

  private static byte[] changed(String holder, String pattern, String replacement) {
    return changed(holder, pattern, replacement, StandardCharsets.UTF_8);
  }

  private static byte[] changed(
      String holder, String pattern, String replacement, java.nio.charset.Charset charset) {
    String text = text(MODEL).replace("bad-model", holder);
    return text.replaceFirst(pattern, replacement).getBytes(charset);
  }
}
