package org.baremo.cli.run;

import java.io.IOException;
import java.util.List;
import org.baremo.cli.rows.Row;
import org.baremo.cli.run.summary.RowResult;
import org.baremo.cli.run.summary.Tally;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Takes what rows came to, in the order of the input, to the outputs and the tally. */
final class Results {
  private final String document;
  private final Outputs outputs;
  private final AttemptIndex attempts;
  private final Tally tally;

  Results(String document, Outputs outputs, AttemptIndex attempts, Tally tally) {
    this.document = document;
    this.outputs = outputs;
    this.attempts = attempts;
    this.tally = tally;
  }

  Outputs outputs() {
    return outputs;
  }

  AttemptIndex attempts() {
    return attempts;
  }

  /** Takes the next row; an attempt that was there before is rejected. */
  void write(RowResult result) throws IOException {
    if (result instanceof RowResult.Rejected rejected) {
      reject(rejected);
    } else if (result instanceof RowResult.Decided decided) {
      long before = attempts.seenBefore(decided.attempt(), decided.row().line());
      if (before == 0) {
        outputs.write(decided);
        tally.add(decided);
      } else {
        rejectAgain(decided.row(), decided.holder().value(), before);
      }
    }
  }

  /** Rejects a row with an attempt that stood on a line before. */
  void rejectAgain(Row row, String holder, long before) throws IOException {
    reject(
        new RowResult.Rejected(
            row,
            List.of(
                Problem.error(
                    "row.duplicate",
                    Location.ofLine(document, row.line()),
                    "attempt must stand once, holder %s with the same sittings is also line %d"
                        .formatted(holder, before)))));
  }

  private void reject(RowResult.Rejected rejected) throws IOException {
    outputs.write(rejected);
    tally.add(rejected);
  }

  /** Ends the run; every row must have come to something. */
  void end() {
    if (tally.read() != tally.decided() + tally.rejected()) {
      throw new IllegalStateException(
          "%d rows read, but %d decided and %d rejected"
              .formatted(tally.read(), tally.decided(), tally.rejected()));
    }
    tally.uncompared(attempts.forgotten());
  }
}
