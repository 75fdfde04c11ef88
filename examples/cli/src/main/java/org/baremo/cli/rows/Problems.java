package org.baremo.cli.rows;

import java.util.Optional;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Says of problems within a row where they are in the file. */
public final class Problems {
  private Problems() {}

  /**
   * Puts a problem on its line of the file.
   *
   * @param problem found in a document that is one line of the file
   * @param line the line, from 1
   * @return the same problem with that line
   */
  public static Problem onLine(Problem problem, long line) {
    return problem.toBuilder()
        .location(problem.getLocation().toBuilder().line(line).build())
        .build();
  }

  /**
   * Puts a problem of a part of a row on its line.
   *
   * @param problem found in a part of a row
   * @param line the line, from 1
   * @param part JSON Pointer from the row to the part
   * @return the same problem with that line and the pointer from the row
   */
  public static Problem onLine(Problem problem, long line, String part) {
    String pointer = part + problem.getLocation().getPointer().orElse("");
    return problem.toBuilder()
        .location(problem.getLocation().toBuilder().line(line).pointer(pointer).build())
        .build();
  }

  /**
   * Returns what keeps a row from being read at all.
   *
   * @param row as it stands in the input
   * @param document the input's name
   * @return the problem; empty when the row can be read
   */
  public static Optional<Problem> objection(Row row, String document) {
    Location location = Location.ofLine(document, row.line());
    if (row.isTooLong()) {
      return Optional.of(
          Problem.error(
              "row.too-long",
              location,
              "row must have at most %d bytes, had %d".formatted(RowReader.MAX_ROW, row.length())));
    }
    return Optional.empty();
  }
}
