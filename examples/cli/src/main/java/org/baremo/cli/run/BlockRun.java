package org.baremo.cli.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.baremo.cli.rows.Block;
import org.baremo.cli.rows.BlockReader;
import org.baremo.cli.run.output.UnreadableInput;
import org.baremo.cli.run.summary.FlatTally;
import org.baremo.cli.run.summary.Tally;

/**
 * Takes every row of an input to a decision in short or to the rejected rows, in order: block by
 * block, each by one of some threads, with room that is used again. One run.
 */
final class BlockRun {
  private final String document;
  private final BlockReader blocks;
  private final Supplier<BlockJudge> judges;
  private final Results results;
  private final FlatTally flat;
  private final ProgressBar progress;
  private final Tally tally;
  private final Queue<BlockJudge> idle = new ConcurrentLinkedQueue<>();

  /** Only of the thread that reads and writes. */
  private final Queue<DecidedBlock> used = new ArrayDeque<>();

  BlockRun(
      String document,
      BlockReader blocks,
      Supplier<BlockJudge> judges,
      Results results,
      FlatTally flat,
      ProgressBar progress,
      Tally tally) {
    this.document = document;
    this.blocks = blocks;
    this.judges = judges;
    this.results = results;
    this.flat = flat;
    this.progress = progress;
    this.tally = tally;
  }

  /**
   * Runs to the end of the input; the outputs are whole but not yet committed.
   *
   * @param threads how many blocks are worked on at the same time
   * @throws IOException when the input cannot be read or an output not written
   */
  void run(int threads) throws IOException {
    OrderedChunks.run(threads, this::next, one -> decide(one.get(0)), this::write);
    flat.tell();
    progress.clear();
    results.end();
  }

  private List<DecidedBlock> next() throws IOException {
    DecidedBlock next = used.isEmpty() ? new DecidedBlock() : used.remove();
    Block block;
    try {
      block = blocks.next(next.block());
    } catch (IOException e) {
      throw new UnreadableInput(document, e);
    }
    if (block == null) {
      return List.of();
    }
    next.begin(block);
    return List.of(next);
  }

  private DecidedBlock decide(DecidedBlock one) {
    BlockJudge free = idle.poll();
    BlockJudge judge = free == null ? judges.get() : free;
    judge.decide(one.source(), one);
    idle.add(judge);
    return one;
  }

  private void write(DecidedBlock decided) throws IOException {
    tally.read(decided.rows());
    decided.write(results, flat);
    used.add(decided);
    progress.update(blocks.bytesRead(), tally.rejected() + flat.decided() + tally.decided());
  }
}
