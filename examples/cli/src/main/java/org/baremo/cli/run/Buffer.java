package org.baremo.cli.run;

import java.util.Arrays;

/** Bytes that are written one after the other, into room that is used again. Not thread-safe. */
final class Buffer {
  private byte[] bytes = new byte[1 << 12];
  private int length;

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  Buffer add(byte[] more) {
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
