package org.baremo.cli.rows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * One row of the input as it stands there.
 *
 * @param line its line, from 1
 * @param bytes the row without its line ending; only its beginning when it is too long
 * @param length how many bytes the row has in the input
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared: the row's own buffer
public record Row(long line, byte[] bytes, long length) {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int KEPT_OF_TOO_LONG = 1 << 12;

  /**
   * Takes a row out of some bytes.
   *
   * @param line its line, from 1; the first may begin with a byte order mark
   * @param bytes where it stands
   * @param from its first byte
   * @param to behind its last byte, before the line feed; of a line that is too long, behind any
   * @param length how many bytes the line has in the input, without its line feed
   * @return the row
   */
  public static Row of(long line, byte[] bytes, int from, int to, long length) {
    int start = from + markLength(line, bytes, from, to);
    if (length - (start - from) > RowReader.MAX_ROW + 1L) {
      return new Row(
          line, Arrays.copyOfRange(bytes, start, Math.min(to, from + KEPT_OF_TOO_LONG)), length);
    }
    int end = to > start && bytes[to - 1] == '\r' ? to - 1 : to;
    byte[] row = start == 0 && end == bytes.length ? bytes : Arrays.copyOfRange(bytes, start, end);
    return new Row(line, row, row.length);
  }

  /**
   * Returns how long the byte order mark is that a line begins with.
   *
   * @param line its line, from 1; only the first may have one
   * @param bytes where it stands
   * @param from its first byte
   * @param to behind its last byte
   * @return 0 or 3
   */
  public static int markLength(long line, byte[] bytes, int from, int to) {
    return line == 1
            && to - from >= MARK.length
            && Arrays.equals(bytes, from, from + MARK.length, MARK, 0, MARK.length)
        ? MARK.length
        : 0;
  }

  /**
   * Tells whether only the beginning of the row was kept.
   *
   * @return whether the row is longer than rows may be
   */
  public boolean isTooLong() {
    return length > bytes.length;
  }

  /**
   * Reads the row as UTF-8.
   *
   * @return the text; empty when the bytes are not UTF-8
   */
  public Optional<String> text() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
