package org.baremo.core.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baremo.core.value.Ref;

/**
 * Finds the cycles that parents form: one for each parent that closes one, in a depth-first search
 * with its own stack, so that a chain of a million nodes does not exhaust the thread's. Of a long
 * cycle only the beginning is kept: a hostile graph has as many cycles as references, each as long
 * as the graph.
 */
final class Cycles {
  private static final int KEPT = 8;

  private static final byte NEW = 0;
  private static final byte OPEN = 1;
  private static final byte DONE = 2;

  private final int[][] parents;
  private final byte[] states;
  private final int[] next;
  private final int[] path;
  private final int[] depths;
  private int length;
  private final List<Cycle> found = new ArrayList<>();

  /**
   * One cycle.
   *
   * @param nodes the indexes of its nodes, from child to parent; the first few of a long one
   * @param length how many nodes it has
   */
  record Cycle(List<Integer> nodes, int length) {}

  private Cycles(int[][] parents) {
    this.parents = parents;
    this.states = new byte[parents.length];
    this.next = new int[parents.length];
    this.path = new int[parents.length];
    this.depths = new int[parents.length];
  }

  static List<Cycle> of(List<Node> nodes, Map<Ref, Integer> places) {
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
    while (length > 0) {
      int node = path[length - 1];
      if (next[node] == parents[node].length) {
        states[node] = DONE;
        length--;
        continue;
      }
      int parent = parents[node][next[node]++];
      if (parent >= 0 && states[parent] == NEW) {
        open(parent);
      } else if (parent >= 0 && states[parent] == OPEN) {
        found.add(cycle(depths[parent]));
      }
    }
  }

  private void open(int node) {
    states[node] = OPEN;
    depths[node] = length;
    path[length++] = node;
  }

  private Cycle cycle(int from) {
    List<Integer> nodes = new ArrayList<>();
    for (int i = from; i < Math.min(length, from + KEPT); i++) {
      nodes.add(path[i]);
    }
    return new Cycle(nodes, length - from);
  }
}
