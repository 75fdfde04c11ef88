package org.baremo.cli.run;

/**
 * Remembers the attempts decided so far by a 64-bit fingerprint, so that the same attempt is
 * noticed when it comes again. Takes 15 bytes for each attempt of its limit, far less while there
 * are few, and never remembers more attempts than that; among a million different attempts the
 * chance that any two share a fingerprint is about 1 in 37 million. Not thread-safe.
 */
final class AttemptIndex {
  /** How many it can remember at most. */
  static final int MOST = 1_000_000_000;

  private static final int FIRST_SLOTS = 1 << 13;

  /** In few steps, the last of them to what the limit needs, so that little is left behind. */
  private static final int GROWTH = 16;

  private final int limit;
  private long[] fingerprints;
  private int[] lines;
  private int size;
  private long forgotten;

  /**
   * Creates an empty index.
   *
   * @param limit how many attempts to remember, from 0 to {@link #MOST}
   */
  AttemptIndex(int limit) {
    this.limit = limit;
    int first = mostSlots();
    while (first > FIRST_SLOTS) {
      first = first / GROWTH + 1;
    }
    this.fingerprints = new long[first];
    this.lines = new int[first];
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
    int slot = slot(fingerprints, key);
    if (fingerprints[slot] == key) {
      return Integer.toUnsignedLong(lines[slot]);
    }
    if (size == limit) {
      forgotten++;
      return 0;
    }
    fingerprints[slot] = key;
    lines[slot] = (int) line;
    if (++size * 5L > fingerprints.length * 4L) {
      grow();
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

  /** As many as keep a fifth free at the limit, so that a search ends and ends soon. */
  private int mostSlots() {
    return (int) (limit * 5L / 4) + 2;
  }

  private static int slot(long[] keys, long key) {
    int slot = (int) (((key >>> 32) * keys.length) >>> 32);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow() {
    int slots = (int) Math.min((long) fingerprints.length * GROWTH, mostSlots());
    long[] keys = new long[slots];
    int[] moved = new int[slots];
    for (int i = 0; i < fingerprints.length; i++) {
      if (fingerprints[i] != 0) {
        int slot = slot(keys, fingerprints[i]);
        keys[slot] = fingerprints[i];
        moved[slot] = lines[i];
      }
    }
    fingerprints = keys;
    lines = moved;
  }
}
