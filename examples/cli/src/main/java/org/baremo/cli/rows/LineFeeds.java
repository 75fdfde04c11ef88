package org.baremo.cli.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line feeds, eight bytes at a time. */
public final class LineFeeds {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long FEEDS = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;

  private LineFeeds() {}

  /**
   * Finds the first line feed.
   *
   * @param bytes where
   * @param from the first byte looked at
   * @param to behind the last byte looked at
   * @return where it is; {@code to} where there is none
   */
  public static int first(byte[] bytes, int from, int to) {
    int at = from;
    while (at <= to - Long.BYTES) {
      long marks = marks(bytes, at);
      if (marks != 0) {
        return at + (Long.numberOfTrailingZeros(marks) >>> 3);
      }
      at += Long.BYTES;
    }
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /**
   * Counts the line feeds.
   *
   * @param bytes where
   * @param from the first byte looked at
   * @param to behind the last byte looked at
   * @return how many there are
   */
  public static int count(byte[] bytes, int from, int to) {
    int count = 0;
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      count += Long.bitCount(marks(bytes, at));
    }
    for (; at < to; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The highest bit of each of eight bytes that is a line feed. */
  private static long marks(byte[] bytes, int at) {
    long others = (long) EIGHT.get(bytes, at) ^ FEEDS;
    return ~((others & LOW_SEVEN) + LOW_SEVEN | others | LOW_SEVEN);
  }
}
