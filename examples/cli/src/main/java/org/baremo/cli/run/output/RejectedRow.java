package org.baremo.cli.run.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.baremo.cli.rows.Row;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * A row that was not decided, as it is written to {@code rejected.ndjson}: where it stands,
 * everything that is wrong with it, and the row itself, so that nothing is lost.
 *
 * @param line its line, from 1
 * @param problems at least one
 * @param row the row as it stands in the input; empty when it is not UTF-8 or too long
 * @param base64 the row's bytes when they are not UTF-8
 * @param beginning the beginning of a row that is too long
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RejectedRow(
    long line,
    List<Reason> problems,
    Optional<String> row,
    Optional<String> base64,
    Optional<String> beginning) {

  /**
   * One thing that is wrong.
   *
   * @param code the law that was broken, for programs
   * @param column field of a table, or character of a line, from 1; empty when it is the whole row
   * @param pointer JSON Pointer into the row; empty outside JSON
   * @param message name, law and value, for people
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Reason(
      String code, Optional<Long> column, Optional<String> pointer, String message) {
    /**
     * Returns what is written of a problem.
     *
     * @param problem one that a row has
     * @return the reason, without the line
     */
    public static Reason of(Problem problem) {
      Location location = problem.getLocation();
      return new Reason(
          problem.getCode(),
          location.getColumn(),
          location.getPointer().filter(pointer -> !pointer.isEmpty()),
          problem.getMessage());
    }
  }

  /**
   * Returns a row with what is wrong with it.
   *
   * @param row as it stands in the input
   * @param problems at least one
   * @return what is written
   */
  public static RejectedRow of(Row row, List<Problem> problems) {
    Optional<String> text = row.text();
    boolean whole = !row.isTooLong();
    return new RejectedRow(
        row.line(),
        problems.stream().map(Reason::of).toList(),
        text.filter(t -> whole),
        whole && text.isEmpty()
            ? Optional.of(Base64.getEncoder().encodeToString(row.bytes()))
            : Optional.empty(),
        whole ? Optional.empty() : Optional.of(beginning(row)));
  }

  /** The last character may have been cut in two. */
  private static String beginning(Row row) {
    return new String(row.bytes(), java.nio.charset.StandardCharsets.UTF_8).replace("\uFFFD", "");
  }
}
