package org.baremo.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
  /** An input that arrives a few bytes at a time. */
  private static final class Slow extends ByteArrayInputStream {
    private final int step;

    Slow(byte[] bytes, int step) {
      super(bytes);
      this.step = step;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(step, length));
    }
  }

  private static List<String> blocks(InputStream input, int size) throws IOException {
    List<String> rows = new ArrayList<>();
    try (BlockReader reader = new BlockReader(input, size)) {
      Block block = reader.next(null);
      while (block != null) {
        rows(block, rows);
        block = reader.next(block);
      }
    }
    return rows;
  }

  private static void rows(Block block, List<String> rows) {
    if (block.tooLong() > 0) {
      add(Row.of(block.firstLine(), block.bytes(), 0, block.limit(), block.tooLong()), rows);
      return;
    }
    long line = block.firstLine();
    for (int from = 0; from < block.limit(); line++) {
      int to = LineFeeds.first(block.bytes(), from, block.limit());
      add(Row.of(line, block.bytes(), from, to, to - from), rows);
      from = to + 1;
    }
  }

  private static void add(Row row, List<String> rows) {
    if (!row.text().orElse("x").isBlank()) {
      rows.add(row.line() + ":" + row.length() + ":" + row.text().orElse("?"));
    }
  }

  private static List<String> rows(byte[] input) throws IOException {
    List<String> rows = new ArrayList<>();
    try (RowReader reader = new RowReader(new ByteArrayInputStream(input))) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        add(row, rows);
      }
    }
    return rows;
  }

  @Property(tries = 300)
  void blocksOfAnySizeHaveTheSameRowsHoweverTheInputArrives(
      @ForAll Random random,
      @ForAll @IntRange(min = 2, max = 90) int size,
      @ForAll @IntRange(min = 1, max = 120) int step)
      throws IOException {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append("r".repeat(random.nextInt(40))).append(i).append(i % 4 == 0 ? "\r\n" : "\n");
      text.append(i % 5 == 0 ? "\n" : "");
    }
    text.append("z".repeat(random.nextInt(20)));
    byte[] input = text.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(blocks(new Slow(input, step), size)).isEqualTo(rows(input));
  }

  @Test
  void aRowThatIsTooLongIsABlockOfItsOwn() throws IOException {
    String row = "x".repeat(RowReader.MAX_ROW);
    for (String longRow : List.of(row, row + "\r", row + "yy", row + row + row, "\uFEFF" + row)) {
      for (String end : List.of("", "\n", "\nz")) {
        byte[] input = ("before\n" + longRow + end).getBytes(StandardCharsets.UTF_8);
        assertThat(blocks(new Slow(input, 70_000), 1 << 16)).isEqualTo(rows(input));
        byte[] first = (longRow + end).getBytes(StandardCharsets.UTF_8);
        assertThat(blocks(new Slow(first, 70_000), 1 << 16)).isEqualTo(rows(first));
      }
    }
  }

  @Property(tries = 200)
  void lineFeedsAreFoundAndCounted(@ForAll byte[] bytes, @ForAll Random random) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = random.nextInt(9) == 0 ? (byte) '\n' : bytes[i];
    }
    int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    int first = from;
    while (first < bytes.length && bytes[first] != '\n') {
      first++;
    }
    int count = 0;
    for (int i = from; i < bytes.length; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    assertThat(LineFeeds.first(bytes, from, bytes.length)).isEqualTo(first);
    assertThat(LineFeeds.count(bytes, from, bytes.length)).isEqualTo(count);
  }
}
