package org.baremo.cli.run;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.baremo.cli.rows.Row;
import org.baremo.cli.rows.RowReader;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Takes every row of an input to a decision or to the rejected rows, in order. One run. */
final class DecideRun {
  private final RowReader rows;
  private final Function<Row, RowResult> judge;
  private final Outputs outputs;
  private final AttemptIndex attempts;
  private final ProgressBar progress;
  private final Tally tally;
  private final String document;

  DecideRun(
      String document,
      RowReader rows,
      Function<Row, RowResult> judge,
      Outputs outputs,
      AttemptIndex attempts,
      ProgressBar progress,
      Tally tally) {
    this.document = document;
    this.rows = rows;
    this.judge = judge;
    this.outputs = outputs;
    this.attempts = attempts;
    this.progress = progress;
    this.tally = tally;
  }

  /**
   * Runs to the end of the input; the outputs are whole but not yet committed.
   *
   * @param threads how many rows are worked on at the same time
   * @throws IOException when the input cannot be read or an output not written
   */
  void run(int threads) throws IOException {
    OrderedChunks.run(
        threads,
        this::next,
        chunk -> chunk.stream().map(judge).toList(),
        (List<RowResult> results) -> {
          for (RowResult result : results) {
            write(result);
          }
          progress.update(rows.bytesRead(), tally.decided() + tally.rejected());
        });
    progress.clear();
    if (tally.read() != tally.decided() + tally.rejected()) {
      throw new IllegalStateException(
          "%d rows read, but %d decided and %d rejected"
              .formatted(tally.read(), tally.decided(), tally.rejected()));
    }
    tally.uncompared(attempts.forgotten());
  }

  private List<Row> next() throws IOException {
    List<Row> chunk;
    try {
      chunk = rows.nextChunk();
    } catch (IOException e) {
      throw new UnreadableInput(document, e);
    }
    tally.read(chunk.size());
    return chunk;
  }

  private void write(RowResult result) throws IOException {
    RowResult checked =
        result instanceof RowResult.Decided decided ? unlessSeenBefore(decided) : result;
    if (checked instanceof RowResult.Decided decided) {
      outputs.write(decided);
      tally.add(decided);
    } else if (checked instanceof RowResult.Rejected rejected) {
      outputs.write(rejected);
      tally.add(rejected);
    }
  }

  private RowResult unlessSeenBefore(RowResult.Decided decided) {
    long before = attempts.seenBefore(decided.attempt(), decided.row().line());
    if (before == 0) {
      return decided;
    }
    return new RowResult.Rejected(
        decided.row(),
        List.of(
            Problem.error(
                "row.duplicate",
                Location.ofLine(document, decided.row().line()),
                "attempt must stand once, holder %s with the same sittings is also line %d"
                    .formatted(decided.decision().getHolder(), before))));
  }
}
