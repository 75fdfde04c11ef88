package org.baremo.core.framework;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;

/** The laws of a framework's structure: own references, known parents, places, no cycles. */
final class NodeLaws {
  private NodeLaws() {}

  static void check(Framework framework, Laws laws) {
    List<Node> nodes = framework.getNodes();
    Map<Ref, Integer> places = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Ref ref = nodes.get(i).getRef();
      if (places.putIfAbsent(ref, i) != null) {
        laws.that(false, path(i, "ref"), "ref must be different from other nodes', was " + ref);
      }
      if (!ref.edition().equals(framework.getEdition())) {
        laws.that(
            false,
            path(i, "ref"),
            "ref must be of edition %s, was %s".formatted(framework.getEdition(), ref));
      }
    }
    checkParents(nodes, places.keySet(), laws);
    checkUris(nodes, laws);
    checkPositions(nodes, laws);
    checkCycles(nodes, places, laws);
  }

  private static void checkParents(List<Node> nodes, Set<Ref> known, Laws laws) {
    for (int i = 0; i < nodes.size(); i++) {
      List<Ref> parents = nodes.get(i).getParents();
      Set<Ref> seen = new HashSet<>();
      for (int j = 0; j < parents.size(); j++) {
        Ref parent = parents.get(j);
        if (!known.contains(parent)) {
          laws.that(
              false,
              path(i, "parents/" + j),
              "parent must be a node of this edition, was " + parent);
        }
        if (!seen.add(parent)) {
          laws.that(
              false, path(i, "parents/" + j), "parents must be different, were twice " + parent);
        }
      }
    }
  }

  /** An identifier of two nodes would identify neither. */
  private static void checkUris(List<Node> nodes, Laws laws) {
    Map<URI, Ref> owners = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      List<URI> uris = nodes.get(i).getUris();
      for (int j = 0; j < uris.size(); j++) {
        Ref earlier = owners.putIfAbsent(uris.get(j), nodes.get(i).getRef());
        if (earlier != null && !earlier.equals(nodes.get(i).getRef())) {
          laws.that(
              false,
              path(i, "uris/" + j),
              "uri must be different from other nodes', was %s as of %s"
                  .formatted(uris.get(j), earlier));
        }
      }
    }
  }

  /** Two siblings in one place would have no order; the roots are siblings of each other. */
  private static void checkPositions(List<Node> nodes, Laws laws) {
    Map<Ref, Map<Integer, Ref>> takenBelow = new HashMap<>();
    Map<Integer, Ref> takenByRoots = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.getParents().isEmpty()) {
        checkPosition(node, i, takenByRoots, "the roots", laws);
      }
      for (Ref parent : Set.copyOf(node.getParents())) {
        Map<Integer, Ref> taken = takenBelow.computeIfAbsent(parent, key -> new HashMap<>());
        checkPosition(node, i, taken, parent, laws);
      }
    }
  }

  private static void checkPosition(
      Node node, int index, Map<Integer, Ref> taken, Object siblings, Laws laws) {
    Ref earlier = taken.putIfAbsent(node.getPosition(), node.getRef());
    if (earlier != null && !earlier.equals(node.getRef())) {
      laws.that(
          false,
          path(index, "position"),
          "position must be different among the parts of %s, was %s as of %s"
              .formatted(siblings, node.getPosition(), earlier));
    }
  }

  private static void checkCycles(List<Node> nodes, Map<Ref, Integer> places, Laws laws) {
    for (Cycles.Cycle cycle : Cycles.of(nodes, places)) {
      StringBuilder names = new StringBuilder();
      for (int node : cycle.nodes()) {
        names.append(nodes.get(node).getRef()).append(" -> ");
      }
      int left = cycle.length() - cycle.nodes().size();
      if (left > 0) {
        names.append(left).append(" more -> ");
      }
      int first = cycle.nodes().get(0);
      laws.that(
          false,
          path(first, "parents"),
          "parents must not form a cycle, was " + names + nodes.get(first).getRef());
    }
  }

  private static String path(int node, String attribute) {
    return "nodes/" + node + "/" + attribute;
  }
}
