package org.baremo.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RowReaderTest {
  @Test
  void rowsAreLinesAndBlankLinesAreNone() throws IOException {
    assertThat(read("a\n\n  \t\nb\r\nc")).containsExactly("1:a", "4:b", "5:c");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstRow() throws IOException {
    assertThat(read("\uFEFFa\n\uFEFFb")).containsExactly("1:a", "2:\uFEFFb");
  }

  @Test
  void anInputOfNothingHasNoRows() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\r\n")).isEmpty();
  }

  @Test
  void theLongestRowIsKeptAndALongerOneOnlyBegins() throws IOException {
    String longest = "x".repeat(RowReader.MAX_ROW);
    List<Row> rows = rows(longest + "\n" + longest + "\r\n" + longest + "yy\nafter\n", 1 << 16);
    assertThat(rows).extracting(Row::isTooLong).containsExactly(false, false, true, false);
    assertThat(rows.get(0).bytes()).hasSize(RowReader.MAX_ROW);
    assertThat(rows.get(1).bytes()).hasSize(RowReader.MAX_ROW);
    assertThat(rows.get(2).bytes()).hasSize(4096);
    assertThat(rows.get(2).length()).isEqualTo(RowReader.MAX_ROW + 2);
    assertThat(rows.get(3).text()).contains("after");
  }

  @Test
  void bytesThatAreNotUtf8HaveNoText() throws IOException {
    byte[] latin = "a\u00f1o".getBytes(StandardCharsets.ISO_8859_1);
    Row row = new RowReader(new ByteArrayInputStream(latin)).next();
    assertThat(row.text()).isEmpty();
    assertThat(row.bytes()).isEqualTo(latin);
  }

  @Property(tries = 50)
  void theRowsAreTheSameHoweverTheInputArrives(@ForAll @IntRange(min = 1, max = 40) int step)
      throws IOException {
    String text = "\uFEFFuno\r\ndos\n\n" + "tres,".repeat(30) + "\ncuatro\r\n";
    assertThat(read(text, step)).isEqualTo(read(text, 1 << 16));
  }

  @Property(tries = 20)
  void chunksHoldEveryRowOnceAndInOrder(@ForAll @IntRange(min = 0, max = 3000) int rows)
      throws IOException {
    RowReader reader = new RowReader(trickle("row\n".repeat(rows), 1 << 16));
    List<Long> lines = new ArrayList<>();
    for (List<Row> chunk = reader.nextChunk(); !chunk.isEmpty(); chunk = reader.nextChunk()) {
      assertThat(chunk).hasSizeLessThanOrEqualTo(512);
      chunk.forEach(row -> lines.add(row.line()));
    }
    assertThat(lines).hasSize(rows).isSorted().doesNotHaveDuplicates();
    assertThat(reader.bytesRead()).isEqualTo(rows * 4L);
  }

  private static List<String> read(String text) throws IOException {
    return read(text, 1 << 16);
  }

  private static List<String> read(String text, int step) throws IOException {
    return rows(text, step).stream()
        .map(row -> row.line() + ":" + row.text().orElseThrow())
        .toList();
  }

  private static List<Row> rows(String text, int step) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (RowReader reader = new RowReader(trickle(text, step))) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** A stream that hands out at most a few bytes at a time. */
  private static InputStream trickle(String text, int step) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(step, length));
      }
    };
  }
}
