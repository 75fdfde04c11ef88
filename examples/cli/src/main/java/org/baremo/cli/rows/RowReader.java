package org.baremo.cli.rows;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream of bytes into rows, one a line, in bounded memory: of a row longer than {@link
 * #MAX_ROW} only the beginning is kept. Blank lines are no rows. Not thread-safe.
 */
public final class RowReader implements Closeable {
  /** The most bytes that a row may have. */
  public static final int MAX_ROW = 1 << 20;

  /** The most bytes of a line that are looked at: a row, a byte order mark and a line ending. */
  static final int MOST_KEPT = MAX_ROW + 4;

  private static final int BLOCK = 1 << 16;
  private static final int ROWS_IN_CHUNK = 512;
  private static final int BYTES_IN_CHUNK = 1 << 18;

  private final InputStream input;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int limit;
  private long bytesRead;
  private long line;
  private byte blank = ' ';

  /**
   * Reads rows from a stream.
   *
   * @param input the stream, closed with this reader
   */
  public RowReader(InputStream input) {
    this.input = input;
  }

  /**
   * Returns how much was read so far.
   *
   * @return bytes of the input
   */
  public long bytesRead() {
    return bytesRead;
  }

  /**
   * Reads some rows.
   *
   * @return the next rows in order; empty at the end of the input
   * @throws IOException when the input cannot be read
   */
  public List<Row> nextChunk() throws IOException {
    List<Row> rows = new ArrayList<>();
    int bytes = 0;
    while (rows.size() < ROWS_IN_CHUNK && bytes < BYTES_IN_CHUNK) {
      Row row = next();
      if (row == null) {
        break;
      }
      rows.add(row);
      bytes += row.bytes().length;
    }
    return rows;
  }

  /**
   * Reads one row.
   *
   * @return the next row, or null at the end of the input
   * @throws IOException when the input cannot be read
   */
  public @Nullable Row next() throws IOException {
    while (position < limit || fill()) {
      line++;
      Row row = readLine();
      if (row.isTooLong() || !isBlank(row.bytes())) {
        return row;
      }
    }
    return null;
  }

  private Row readLine() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
    long length = 0;
    boolean ended = false;
    while (!ended && (position < limit || fill())) {
      int end = position;
      while (end < limit && block[end] != '\n') {
        end++;
      }
      ended = end < limit;
      length += end - position;
      kept.write(block, position, (int) Math.min(end - position, (long) MOST_KEPT - kept.size()));
      position = ended ? end + 1 : end;
    }
    byte[] bytes = kept.toByteArray();
    return Row.of(line, bytes, 0, bytes.length, length);
  }

  /**
   * Takes rows of nothing but separators for blank ones from now on, as spreadsheets leave them
   * below a table.
   *
   * @param separator between fields, ASCII
   */
  void skipRowsOfOnly(char separator) {
    blank = (byte) separator;
  }

  private boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != blank) {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, input.read(block, 0, BLOCK));
    bytesRead += limit;
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
