package org.baremo.cli.run;

import java.util.function.Function;
import org.baremo.certification.decision.Outline;
import org.baremo.cli.flat.FlatRows;
import org.baremo.cli.rows.Block;
import org.baremo.cli.rows.LineFeeds;
import org.baremo.cli.rows.Row;
import org.baremo.cli.rows.RowReader;
import org.baremo.cli.run.paper.BriefLines;
import org.baremo.cli.run.summary.RowResult;

/**
 * Decides the rows of blocks: regular ones from their bytes, the others the long way. Each thread
 * has its own.
 */
final class BlockJudge {
  private static final byte[] END = {'\n'};

  private final FlatRows rows;
  private final Outline outline;
  private final BriefLines lines;
  private final Function<Row, RowResult> longWay;

  BlockJudge(FlatRows rows, Outline outline, BriefLines lines, Function<Row, RowResult> longWay) {
    this.rows = rows;
    this.outline = outline;
    this.lines = lines;
    this.longWay = longWay;
  }

  void decide(Block block, DecidedBlock decided) {
    decided.begin(block);
    if (block.tooLong() > 0) {
      decided.add(
          longWay.apply(
              Row.of(block.firstLine(), block.bytes(), 0, block.limit(), block.tooLong())));
      return;
    }
    int from = 0;
    for (int line = 0; from < block.limit(); line++) {
      int to = LineFeeds.first(block.bytes(), from, block.limit());
      line(block, line, from, to, decided);
      from = to + 1;
    }
  }

  private void line(Block block, int line, int from, int to, DecidedBlock decided) {
    byte[] bytes = block.bytes();
    long number = block.firstLine() + line;
    int start = from + Row.markLength(number, bytes, from, to);
    int end = to > start && bytes[to - 1] == '\r' ? to - 1 : to;
    if (isBlank(bytes, start, end)) {
      return;
    }
    if (end - start <= RowReader.MAX_ROW
        && rows.read(bytes, start, end)
        && outline.decide(rows.flat())) {
      lines.write(outline, bytes, rows.holderFrom(), rows.holderTo(), decided.lines());
      decided.lines().add(END);
      decided.add(line, from, to, rows, outline);
    } else {
      decided.add(longWay.apply(Row.of(number, bytes, from, to, to - from)));
    }
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at == to;
  }
}
