package org.baremo.core.json;

/** Counts lines and columns on the way through a document, forwards. Not thread-safe. */
final class LineCursor {
  private final byte[] bytes;
  private int at;
  private long line = 1;
  private long column = 1;

  /** Begins at an offset, where the first line begins. */
  LineCursor(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /** Goes on to an offset, or to the end where it lies beyond; never back. */
  void moveTo(int offset) {
    for (int stop = Math.min(offset, bytes.length); at < stop; at++) {
      if (bytes[at] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[at] & 0xC0) != 0x80) {
        column++;
      }
    }
  }

  /** The line, from 1. */
  long line() {
    return line;
  }

  /** The character in the line, from 1. */
  long column() {
    return column;
  }
}
