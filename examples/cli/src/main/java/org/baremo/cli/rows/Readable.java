package org.baremo.cli.rows;

import java.util.Optional;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** What every row must be before it is read, whatever its format. */
final class Readable {
  private Readable() {}

  /** What keeps a row from being read at all. */
  static Optional<Problem> objection(Row row, String document) {
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
