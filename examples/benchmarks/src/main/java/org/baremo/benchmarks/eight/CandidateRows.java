package org.baremo.benchmarks.eight;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The same seeded cases as the rows of a file that {@code baremo decide} reads, some 2 KB each.
 * They state marks and no levels: a row with both is half as long again.
 */
public final class CandidateRows {
  private static final int BUFFER = 1 << 16;

  private final List<String> competences =
      Values.areas().stream().flatMap(List::stream).map(Object::toString).toList();
  private final StringBuilder text = new StringBuilder(2 * BUFFER);

  private CandidateRows() {}

  /**
   * Writes rows.
   *
   * @param count how many
   * @param out where to, in UTF-8
   * @throws IOException when it cannot be written
   */
  public static void write(long count, OutputStream out) throws IOException {
    CandidateRows rows = new CandidateRows();
    Applicants source = Applicants.source();
    for (long i = 0; i < count; i++) {
      rows.row(i, source.next());
      if (rows.text.length() > BUFFER) {
        rows.flush(out);
      }
    }
    rows.flush(out);
  }

  private void flush(OutputStream out) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }

  private void row(long index, Applicant applicant) {
    String digits = String.valueOf(index);
    String holder = "H-" + "0".repeat(Math.max(0, 8 - digits.length())) + digits;
    LocalDate last = LocalDate.ofEpochDay(applicant.lastAttemptDay());
    text.append("{\"holder\":\"").append(holder);
    text.append("\",\"dates\":{\"evidence\":\"");
    text.append(LocalDate.ofEpochDay(applicant.evidenceDay()));
    text.append("\",\"last-attempt\":\"").append(last);
    text.append("\"},\"facts\":{\"assessor-is-not-trainer\":");
    text.append(applicant.assessor() != applicant.trainer());
    text.append(",\"identity-verified\":").append(applicant.identityVerified());
    text.append("},\"assessment\":{\"holder\":\"").append(holder);
    text.append("\",\"edition\":\"digcomp@2.2\",\"reported\":{\"outcomes\":{");
    for (int i = 0; i < competences.size(); i++) {
      text.append(i == 0 ? "\"" : ",\"").append(competences.get(i));
      text.append("\":{\"type\":\"assessed\",\"mark\":{\"value\":").append(applicant.marks()[i]);
      text.append(",\"maximum\":").append(Applicants.MARK_MAXIMUM).append("}}");
    }
    text.append("},\"sittings\":[");
    for (int attempt = 1; attempt <= applicant.attempts(); attempt++) {
      text.append(attempt == 1 ? "" : ",").append("{\"id\":\"s-").append(attempt);
      text.append("\",\"heldOn\":\"").append(last).append("\"}");
    }
    text.append("]}}}\n");
  }
}
