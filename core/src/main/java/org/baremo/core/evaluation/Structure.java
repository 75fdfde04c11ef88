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
 * items measure, then the whole. A statement stands below the nodes that it is about. Compiled
 * once, read by many threads.
 */
public final class Structure {
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

  /**
   * Returns the nodes of a framework and some of its statements.
   *
   * @param framework the framework
   * @param statements statements of it that results are known of; may be empty
   * @return the structure
   */
  public static Structure of(Framework framework, Collection<Ref> statements) {
    return new Structure(framework, statements);
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

  /**
   * Returns how many nodes and statements there are.
   *
   * @return the number, which is also the index of the whole
   */
  public int whole() {
    return refs.size();
  }

  /**
   * Tells a node from a statement.
   *
   * @param vertex an index
   * @return whether a node stands there
   */
  public boolean isNode(int vertex) {
    return vertex < nodes;
  }

  /**
   * Returns what stands at an index.
   *
   * @param vertex from 0, below {@link #whole()}
   * @return the reference of a node or a statement
   */
  public Ref ref(int vertex) {
    return refs.get(vertex);
  }

  /**
   * Finds a node or one of the statements.
   *
   * @param ref its reference
   * @return its index, or -1
   */
  public int vertex(Ref ref) {
    return index.getOrDefault(ref, -1);
  }

  /**
   * Returns how long the order is in which each comes after all of its parts.
   *
   * @return as many as there are nodes and statements
   */
  public int orderSize() {
    return childrenFirst.length;
  }

  /**
   * Returns the order in which each comes after all of its parts.
   *
   * @param position from 0, below {@link #orderSize()}
   * @return an index
   */
  public int inOrder(int position) {
    return childrenFirst[position];
  }

  int parentCount(int vertex) {
    return parents[vertex].length;
  }

  int parent(int vertex, int position) {
    return parents[vertex][position];
  }

  /**
   * Returns how many direct parts there are.
   *
   * @param vertex an index; the parts of the whole are the roots
   * @return 0 or more
   */
  public int partCount(int vertex) {
    return vertex == refs.size() ? roots.length : children[vertex].length;
  }

  /**
   * Returns a direct part.
   *
   * @param vertex an index, or that of the whole
   * @param position from 0, below {@link #partCount(int)}
   * @return the part's index
   */
  public int part(int vertex, int position) {
    return vertex == refs.size() ? roots[position] : children[vertex][position];
  }
}
