package org.baremo.core.json;

/** A document with some properties blanked out; everything else stays where it is. */
final class Blanked {
  private final byte[] original;
  private byte[] bytes;

  Blanked(byte[] original) {
    this.original = original;
    bytes = original;
  }

  /** The document without what was dropped: the original itself when nothing was. */
  byte[] bytes() {
    return bytes;
  }

  /** Blanks a property from the quote of its name to the end of its value, and one comma. */
  void drop(int start, int end) {
    if (bytes == original) {
      bytes = original.clone();
    }
    for (int i = start; i < end; i++) {
      bytes[i] = ' ';
    }
    int after = end;
    while (isSpace(bytes[after])) {
      after++;
    }
    if (bytes[after] == ',') {
      bytes[after] = ' ';
      return;
    }
    int before = start - 1;
    while (isSpace(bytes[before])) {
      before--;
    }
    if (bytes[before] == ',') {
      bytes[before] = ' ';
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
