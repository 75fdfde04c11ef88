package org.baremo.certification.scheme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds names that lead back to themselves. */
final class Circles {
  private Circles() {}

  /**
   * Whether a name leads back to itself.
   *
   * @param from the name
   * @param named what each names; what names nothing may be left out
   */
  static boolean leadsBack(String from, Map<String, Set<String>> named) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(named.getOrDefault(from, Set.of()));
    while (!next.isEmpty()) {
      String one = next.remove();
      if (one.equals(from)) {
        return true;
      }
      if (seen.add(one)) {
        next.addAll(named.getOrDefault(one, Set.of()));
      }
    }
    return false;
  }
}
