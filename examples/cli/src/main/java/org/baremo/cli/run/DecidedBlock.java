package org.baremo.cli.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baremo.certification.decision.Outline;
import org.baremo.cli.flat.FlatRows;
import org.baremo.cli.rows.Block;
import org.baremo.cli.rows.Row;
import org.baremo.cli.run.paper.Buffer;
import org.baremo.cli.run.summary.Account;
import org.baremo.cli.run.summary.FlatTally;
import org.baremo.cli.run.summary.RowResult;
import org.jspecify.annotations.Nullable;

/**
 * A block of the input and what its rows came to: plain numbers and lines for regular rows, results
 * for the others. Used again for other blocks. One thread's at a time.
 */
final class DecidedBlock {
  private static final int NUMBERS = 7;

  private final Buffer lines = new Buffer();
  private final List<@Nullable RowResult> others = new ArrayList<>();
  private @Nullable Block block;
  private int rows;

  /** Of every row: offset of its line, from, to, holder from, holder to, end of line, of notes. */
  private int[] numbers = new int[NUMBERS << 8];

  /** Of every row: fingerprint, overall points and their maximum. */
  private long[] longs = new long[3 << 8];

  /** Of every row: its number in the tally, awards given as -1 - award, and reasons. */
  private int[] notes = new int[1 << 10];

  private int noteCount;

  @Nullable Block block() {
    return block;
  }

  void begin(Block next) {
    block = next;
    rows = 0;
    noteCount = 0;
    lines.clear();
    others.clear();
  }

  int rows() {
    return rows;
  }

  Buffer lines() {
    return lines;
  }

  /** Adds a row that took the long way. */
  void add(RowResult result) {
    place();
    others.add(result);
    rows++;
  }

  /** Adds a regular row; its line was written already. */
  void add(int line, int from, int to, FlatRows row, Outline decided) {
    place();
    others.add(null);
    note(FlatTally.number(decided.outcome(), decided.veto()));
    for (int i = 0; i < decided.given(); i++) {
      note(-1 - decided.given(i));
    }
    for (int i = 0; i < decided.failed(); i++) {
      noteReason(decided, decided.failed(i), false);
    }
    for (int i = 0; i < decided.open(); i++) {
      noteReason(decided, decided.open(i), true);
    }
    int at = rows * NUMBERS;
    numbers[at] = line;
    numbers[at + 1] = from;
    numbers[at + 2] = to;
    numbers[at + 3] = row.holderFrom();
    numbers[at + 4] = row.holderTo();
    numbers[at + 5] = lines.length();
    numbers[at + 6] = noteCount;
    longs[rows * 3] = row.attempt();
    longs[rows * 3 + 1] = row.overallValue();
    longs[rows * 3 + 2] = row.overallMaximum();
    rows++;
  }

  private void noteReason(Outline decided, int criterion, boolean isOpen) {
    if (Account.isReason(decided, criterion, isOpen)) {
      note(criterion);
    }
  }

  private void note(int number) {
    if (noteCount == notes.length) {
      notes = Arrays.copyOf(notes, noteCount * 2);
    }
    notes[noteCount++] = number;
  }

  private void place() {
    if ((rows + 1) * NUMBERS > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
      longs = Arrays.copyOf(longs, longs.length * 2);
    }
  }

  /** Takes everything to the outputs and the tallies, row by row. */
  void write(Results results, FlatTally tally) throws IOException {
    int written = 0;
    int lineEnd = 0;
    int noted = 0;
    for (int i = 0; i < rows; i++) {
      RowResult other = others.get(i);
      if (other != null) {
        results.outputs().write(lines.bytes(), written, lineEnd);
        written = lineEnd;
        results.write(other);
        continue;
      }
      int at = i * NUMBERS;
      long before = results.attempts().seenBefore(longs[i * 3], line(at));
      if (before == 0) {
        count(i, noted, tally);
      } else {
        results.outputs().write(lines.bytes(), written, lineEnd);
        written = numbers[at + 5];
        results.rejectAgain(row(at), holder(at), before);
      }
      lineEnd = numbers[at + 5];
      noted = numbers[at + 6];
    }
    results.outputs().write(lines.bytes(), written, lineEnd);
  }

  private void count(int row, int noted, FlatTally tally) {
    int number = notes[noted];
    tally.decided(number);
    for (int i = noted + 1; i < numbers[row * NUMBERS + 6]; i++) {
      if (notes[i] < 0) {
        tally.award(-1 - notes[i]);
      } else {
        tally.reason(number, notes[i]);
      }
    }
    if (longs[row * 3 + 2] > 0) {
      tally.mark(longs[row * 3 + 1], longs[row * 3 + 2]);
    }
  }

  private long line(int at) {
    return source().firstLine() + numbers[at];
  }

  private Row row(int at) {
    int from = numbers[at + 1];
    int to = numbers[at + 2];
    return Row.of(line(at), source().bytes(), from, to, to - from);
  }

  private String holder(int at) {
    return new String(
        source().bytes(),
        numbers[at + 3],
        numbers[at + 4] - numbers[at + 3],
        java.nio.charset.StandardCharsets.US_ASCII);
  }

  /** The block that was begun. */
  Block source() {
    if (block == null) {
      throw new IllegalStateException("no block was begun");
    }
    return block;
  }
}
