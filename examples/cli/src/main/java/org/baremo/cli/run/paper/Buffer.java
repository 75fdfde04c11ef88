package org.baremo.cli.run.paper;

import java.util.Arrays;

/** Bytes that are written one after the other, into room that is used again. Not thread-safe. */
public final class Buffer {
  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** Creates room with nothing in it. */
  public Buffer() {}

  /**
   * Returns the bytes, without a copy: they are the room itself.
   *
   * @return what was added, in the first {@link #length()} places; others until more is added
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Returns how many bytes were added.
   *
   * @return 0 or more
   */
  public int length() {
    return length;
  }

  /** Forgets what was added, and keeps the room. */
  public void clear() {
    length = 0;
  }

  /**
   * Adds bytes.
   *
   * @param more all of them
   * @return this
   */
  public Buffer add(byte[] more) {
    return add(more, 0, more.length);
  }

  Buffer add(byte[] more, int from, int to) {
    int count = to - from;
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
    System.arraycopy(more, from, bytes, length, count);
    length += count;
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
