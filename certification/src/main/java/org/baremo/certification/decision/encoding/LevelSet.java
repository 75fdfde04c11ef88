package org.baremo.certification.decision.encoding;

/**
 * The standings of several nodes on one scale as sets of bits, one bit a node: those at or above
 * each level, and those of each lack. How many nodes attain a level is then counted at once.
 *
 * @param at the place of the first set, of the nodes at the first level or above
 * @param highest the place of the highest level on the scale
 * @param all every node
 */
public record LevelSet(int at, int highest, long all) {
  /** How many nodes can be in a set. */
  public static final int MOST_NODES = 63;

  /** How many levels a scale can have. */
  public static final int MOST_LEVELS = 16;

  private static final int LACKS = 4;

  int size() {
    return highest + LACKS;
  }

  /**
   * Returns where the nodes at a level or above stand.
   *
   * @param ordinal from 1 to the highest
   * @return the place of the set
   */
  public int atLeast(int ordinal) {
    return at + ordinal - 1;
  }

  /**
   * Returns where the nodes with a lack stand. Nodes that nothing assessed are in no set but this,
   * and in this only once every node was read.
   *
   * @param lack one of {@link Lacks} but {@link Lacks#ASK}
   * @return the place of the set
   */
  public int lacking(int lack) {
    return at + highest + lack - 1;
  }

  /** Once every node was read: whoever attains a level attains the lower ones. */
  void close(long[] values) {
    for (int place = at + highest - 2; place >= at; place--) {
      values[place] |= values[place + 1];
    }
  }
}
