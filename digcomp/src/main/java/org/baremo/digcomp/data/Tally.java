package org.baremo.digcomp.data;

import java.util.HashMap;
import java.util.Map;

/** A count, with counts of its parts: learning outcomes; of them, those at a level; of those… */
final class Tally {
  private final Map<String, Tally> parts = new HashMap<>();
  private int count;
  private boolean expected;

  /** Returns the tally of a part, which is counted nowhere else. */
  Tally of(String part) {
    Tally known = parts.get(part);
    if (known == null) {
      known = new Tally();
      parts.put(part, known);
    }
    return known;
  }

  void add() {
    count++;
  }

  int count() {
    return count;
  }

  void expect() {
    expected = true;
  }

  Map<String, Tally> parts() {
    return parts;
  }

  boolean isUnexpected() {
    return count > 0 && !expected;
  }
}
