package org.baremo.core.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.baremo.core.value.Ref;

/**
 * Finds the cycles that parents form: one for each parent that closes one, in a depth-first search
 * with its own stack, so that a chain of a million nodes does not exhaust the thread's.
 */
final class Cycles {
  private static final byte NEW = 0;
  private static final byte OPEN = 1;
  private static final byte DONE = 2;

  private final int[][] parents;
  private final byte[] states;
  private final int[] next;
  private final Deque<Integer> path = new ArrayDeque<>();
  private final List<List<Integer>> found = new ArrayList<>();

  private Cycles(int[][] parents) {
    this.parents = parents;
    this.states = new byte[parents.length];
    this.next = new int[parents.length];
  }

  /** Returns the indexes of the nodes of each cycle, from child to parent. */
  static List<List<Integer>> of(List<Node> nodes, Map<Ref, Integer> places) {
    int[][] parents = new int[nodes.size()][];
    for (int i = 0; i < parents.length; i++) {
      List<Ref> refs = nodes.get(i).getParents();
      parents[i] = new int[refs.size()];
      for (int j = 0; j < refs.size(); j++) {
        parents[i][j] = places.getOrDefault(refs.get(j), -1);
      }
    }
    Cycles search = new Cycles(parents);
    for (int i = 0; i < parents.length; i++) {
      search.from(i);
    }
    return search.found;
  }

  private void from(int start) {
    if (states[start] == NEW) {
      open(start);
    }
    while (!path.isEmpty()) {
      int node = path.getLast();
      if (next[node] == parents[node].length) {
        states[node] = DONE;
        path.removeLast();
        continue;
      }
      int parent = parents[node][next[node]++];
      if (parent >= 0 && states[parent] == NEW) {
        open(parent);
      } else if (parent >= 0 && states[parent] == OPEN) {
        List<Integer> open = List.copyOf(path);
        found.add(open.subList(open.indexOf(parent), open.size()));
      }
    }
  }

  private void open(int node) {
    states[node] = OPEN;
    path.addLast(node);
  }
}
