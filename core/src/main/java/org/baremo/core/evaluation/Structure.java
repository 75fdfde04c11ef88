package org.baremo.core.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Statement;
import org.baremo.core.value.Ref;

/**
 * A framework as whole numbers: its nodes in the order of the document, then the statements that
 * items measure, then the whole. A statement stands below the nodes that it is about.
 */
final class Structure {
  private final List<Ref> refs = new ArrayList<>();
  private final Map<Ref, Integer> index = new HashMap<>();
  private final int nodes;
  private final int[][] parents;
  private final int[][] children;
  private final int[] childrenFirst;
  private final int[] roots;

  Structure(Framework framework, Collection<Ref> measured) {
    for (Node node : framework.getNodes()) {
      add(node.getRef());
    }
    this.nodes = refs.size();
    List<int[]> above = new ArrayList<>();
    framework.getNodes().forEach(node -> above.add(indices(node.getParents())));
    for (Ref ref : measured) {
      if (!index.containsKey(ref)) {
        Statement statement = framework.statement(ref).orElseThrow();
        add(ref);
        above.add(indices(statement.getAbout()));
      }
    }
    this.parents = above.toArray(int[][]::new);
    this.children = inverted(parents);
    this.childrenFirst = sorted();
    this.roots = rootsOf(parents, nodes);
  }

  private void add(Ref ref) {
    index.put(ref, refs.size());
    refs.add(ref);
  }

  private int[] indices(List<Ref> wanted) {
    int[] found = new int[wanted.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = Objects.requireNonNull(index.get(wanted.get(i)));
    }
    return found;
  }

  private static int[][] inverted(int[][] parents) {
    List<List<Integer>> below = new ArrayList<>();
    for (int v = 0; v < parents.length; v++) {
      below.add(new ArrayList<>());
    }
    for (int v = 0; v < parents.length; v++) {
      for (int parent : parents[v]) {
        below.get(parent).add(v);
      }
    }
    return below.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** Every vertex after all of its children; the framework has no cycles by its own law. */
  private int[] sorted() {
    int[] order = new int[parents.length];
    int[] waiting = new int[parents.length];
    int end = 0;
    for (int v = 0; v < parents.length; v++) {
      waiting[v] = children[v].length;
      if (waiting[v] == 0) {
        order[end++] = v;
      }
    }
    for (int next = 0; next < end; next++) {
      for (int parent : parents[order[next]]) {
        if (--waiting[parent] == 0) {
          order[end++] = parent;
        }
      }
    }
    return order;
  }

  private static int[] rootsOf(int[][] parents, int nodes) {
    int[] found = new int[nodes];
    int count = 0;
    for (int v = 0; v < nodes; v++) {
      if (parents[v].length == 0) {
        found[count++] = v;
      }
    }
    return java.util.Arrays.copyOf(found, count);
  }

  /** How many nodes and statements there are; also the index of the whole. */
  int whole() {
    return refs.size();
  }

  boolean isNode(int vertex) {
    return vertex < nodes;
  }

  Ref ref(int vertex) {
    return refs.get(vertex);
  }

  /** The vertex of a node or measured statement, or -1. */
  int vertex(Ref ref) {
    return index.getOrDefault(ref, -1);
  }

  /** Nodes and statements, each after all of its children. */
  int orderSize() {
    return childrenFirst.length;
  }

  int inOrder(int position) {
    return childrenFirst[position];
  }

  int parentCount(int vertex) {
    return parents[vertex].length;
  }

  int parent(int vertex, int position) {
    return parents[vertex][position];
  }

  /** The direct parts of a vertex; those of the whole are the roots. */
  int partCount(int vertex) {
    return vertex == refs.size() ? roots.length : children[vertex].length;
  }

  int part(int vertex, int position) {
    return vertex == refs.size() ? roots[position] : children[vertex][position];
  }
}
