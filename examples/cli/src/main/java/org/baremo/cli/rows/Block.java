package org.baremo.cli.rows;

import java.util.Arrays;

/**
 * A stretch of the input: whole lines, or the beginning of one that is too long. Filled by a {@link
 * BlockReader}, and again once nobody needs it. Not thread-safe.
 */
public final class Block {
  private byte[] bytes;
  private int length;
  private int limit;
  private long firstLine;
  private long tooLong;

  Block(int size) {
    bytes = new byte[size];
  }

  /**
   * Returns the bytes.
   *
   * @return lines up to {@link #limit()}; not to be changed
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Returns where the lines end.
   *
   * @return behind the last line feed; the byte there is below the space where the last line has
   *     none
   */
  public int limit() {
    return limit;
  }

  /**
   * Returns the line that the block begins with.
   *
   * @return from 1
   */
  public long firstLine() {
    return firstLine;
  }

  /**
   * Returns how long the line is of which only the beginning is here.
   *
   * @return its bytes in the input; 0 where the block has whole lines
   */
  public long tooLong() {
    return tooLong;
  }

  void begin(long line) {
    firstLine = line;
    length = 0;
    limit = 0;
    tooLong = 0;
  }

  int length() {
    return length;
  }

  void added(int count) {
    length += count;
  }

  /** How many bytes there is room for; one is kept for the byte behind the last line. */
  int room() {
    return bytes.length - 1 - length;
  }

  void grow() {
    bytes = Arrays.copyOf(bytes, bytes.length * 2);
  }

  /** Ends with whole lines, the last of which may lack its line feed. */
  void end(int behindLast) {
    limit = behindLast;
    if (limit == length) {
      bytes[limit] = '\n';
    }
  }

  /** Ends with the beginning of a line. */
  void endTooLong(long lineLength) {
    limit = length;
    tooLong = lineLength;
  }
}
