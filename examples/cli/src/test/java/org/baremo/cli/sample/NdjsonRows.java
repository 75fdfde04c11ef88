package org.baremo.cli.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baremo.core.json.Json;

/** Rows of the sample as JSON: people, and rows that are wrong in one way each. */
final class NdjsonRows {
  private static final Person MODEL = Person.with("edge-model", "10", "9", "9", "10", "9");

  private NdjsonRows() {}

  static byte[] row(Person person) {
    return Json.standard().write(person.candidate());
  }

  /** What only JSON can tell, right and wrong. */
  static List<byte[]> special() {
    List<byte[]> rows = new ArrayList<>();
    rows.add(row(People.byCompetence()));
    rows.add(row(MODEL.sat(sitting(3), sitting(10)).named("edge-two-sittings")));
    rows.add(ofEdition("edge-other-edition", "digcomp@3.0"));
    rows.add(changed("edge-windows-line-end", "$", "\r"));
    wrong().forEach(rows::add);
    return rows;
  }

  private static List<byte[]> wrong() {
    List<byte[]> rows = new ArrayList<>();
    rows.add(ofEdition("bad-unknown-edition", "digcomp@9.9"));
    rows.add(changed("bad-unknown-area", "digcomp@2.2/area/5", "digcomp@2.2/area/6"));
    rows.add(changed("bad-bare-code", "digcomp@2.2/area/5", "5"));
    rows.add(changed("bad-over-the-maximum", "\"value\":10", "\"value\":13"));
    rows.add(changed("bad-negative-mark", "\"value\":10", "\"value\":-1"));
    rows.add(changed("bad-maximum-of-zero", "\"maximum\":12", "\"maximum\":0"));
    rows.add(changed("bad-mark-in-words", "\"value\":10", "\"value\":\"ten\""));
    rows.add(changed("bad-no-number", "\"value\":10", "\"value\":NaN"));
    rows.add(changed("bad-unknown-property", "\"birthDate\"", "\"birthday\""));
    rows.add(changed("bad-duplicate-property", "\"birthDate\"", "\"holder\":\"h\",\"birthDate\""));
    rows.add(changed("bad-missing-assessment", ",\"assessment\":.*$", "}"));
    rows.add(changed("bad-no-such-day", "1987-05-17", "1987-02-30"));
    rows.add(changed("bad-instant-as-birth-date", "1987-05-17", "1987-05-17T00:00:00Z"));
    rows.add(changed("bad-computed-date", "\"registration\"", "\"decision\""));
    rows.add(changed("bad-holder with spaces", "$", ""));
    rows.add(changed("bad-two-holders", "\"assessment\":\\{\"holder\":\"", "$0other-"));
    rows.add(changed("bad-cut-off", "\"sittings\".*$", ""));
    rows.add(changed("bad-two-values", "$", " {}"));
    rows.add(SampleFiles.utf8("holder;birth_date;overall"));
    rows.add(SampleFiles.utf8("{}"));
    rows.add(SampleFiles.utf8("null"));
    rows.add(SampleFiles.utf8("[".repeat(2_000)));
    rows.add("{\"holder\":\"espa\u00f1a\"}".getBytes(StandardCharsets.ISO_8859_1));
    return rows;
  }

  private static byte[] ofEdition(String holder, String edition) {
    String text = new String(changed(holder, "$", ""), StandardCharsets.UTF_8);
    return SampleFiles.utf8(text.replace(Person.EDITION.toString(), edition));
  }

  private static byte[] changed(String holder, String pattern, String replacement) {
    String text = new String(row(MODEL), StandardCharsets.UTF_8).replace("edge-model", holder);
    return SampleFiles.utf8(text.replaceFirst(pattern, replacement));
  }

  private static org.baremo.core.assessment.SittingFacts sitting(int day) {
    LocalDate held = LocalDate.of(2026, 10, day);
    return Person.sitting(held + "-lugo", held);
  }
}
