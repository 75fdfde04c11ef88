package org.baremo.cli.run;

/**
 * Remembers the attempts decided so far by a 64-bit fingerprint, so that the same attempt is
 * noticed when it comes again. Takes at most 16 bytes for each attempt of its limit, half of them
 * once there are many, and never more attempts than that; among a million different attempts the
 * chance that any two share a fingerprint is about 1 in 37 million. Not thread-safe.
 */
final class AttemptIndex {
  private static final int SEGMENTS = 256;
  private static final int FIRST_SIZE = 16;
  private static final int GROWTH = 8;

  private final int limit;
  private final int usualSize;
  private final long[][] fingerprints = new long[SEGMENTS][FIRST_SIZE];
  private final int[][] lines = new int[SEGMENTS][FIRST_SIZE];
  private final int[] sizes = new int[SEGMENTS];
  private int size;
  private long forgotten;

  /**
   * Creates an empty index.
   *
   * @param limit how many attempts to remember, 0 or more
   */
  AttemptIndex(int limit) {
    this.limit = limit;
    this.usualSize = (int) (limit * 5L / 4 / SEGMENTS) + 2 * FIRST_SIZE;
  }

  /**
   * Looks an attempt up and remembers it when it is new.
   *
   * @param fingerprint of the attempt
   * @param line where it stands, from 1
   * @return the line of the same attempt seen before; 0 when there was none
   */
  long seenBefore(long fingerprint, long line) {
    long key = fingerprint == 0 ? 1 : fingerprint;
    int segment = (int) (key >>> 56);
    int slot = slot(fingerprints[segment], key);
    if (fingerprints[segment][slot] == key) {
      return Integer.toUnsignedLong(lines[segment][slot]);
    }
    if (size == limit) {
      forgotten++;
      return 0;
    }
    fingerprints[segment][slot] = key;
    lines[segment][slot] = (int) line;
    size++;
    if (++sizes[segment] * 8L > fingerprints[segment].length * 7L) {
      grow(segment);
    }
    return 0;
  }

  /**
   * Returns how many attempts could not be remembered because the limit was reached.
   *
   * @return 0 when every attempt was compared with every other
   */
  long forgotten() {
    return forgotten;
  }

  private static int slot(long[] keys, long key) {
    int slot = (int) (((key & 0xFFFF_FFFFL) * keys.length) >>> 32);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }

  /** In few steps, so that little is left behind, to the size that the limit needs and beyond. */
  private void grow(int segment) {
    long[] oldKeys = fingerprints[segment];
    int[] oldLines = lines[segment];
    int size = oldKeys.length;
    long[] keys =
        new long[size < usualSize ? Math.min(size * GROWTH, usualSize) : size + size / 4 + 1];
    int[] moved = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        moved[slot] = oldLines[i];
      }
    }
    fingerprints[segment] = keys;
    lines[segment] = moved;
  }
}
