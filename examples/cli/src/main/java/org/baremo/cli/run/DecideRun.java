package org.baremo.cli.run;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.baremo.cli.rows.Row;
import org.baremo.cli.rows.RowReader;
import org.baremo.cli.run.output.UnreadableInput;
import org.baremo.cli.run.summary.RowResult;
import org.baremo.cli.run.summary.Tally;

/** Takes every row of an input to a decision or to the rejected rows, in order. One run. */
final class DecideRun {
  private final RowReader rows;
  private final Function<Row, RowResult> judge;
  private final Results results;
  private final ProgressBar progress;
  private final Tally tally;
  private final String document;

  DecideRun(
      String document,
      RowReader rows,
      Function<Row, RowResult> judge,
      Results results,
      ProgressBar progress,
      Tally tally) {
    this.document = document;
    this.rows = rows;
    this.judge = judge;
    this.results = results;
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
        (List<RowResult> chunk) -> {
          for (RowResult result : chunk) {
            results.write(result);
          }
          progress.update(rows.bytesRead(), tally.decided() + tally.rejected());
        });
    progress.clear();
    results.end();
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
}
