package org.baremo.core.framework;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** The look-ups of one framework, built when first needed. */
record FrameworkIndex(
    Map<Ref, Node> nodes,
    Map<URI, Node> uris,
    Map<Ref, Statement> statements,
    Map<LevelRef, Level> levels,
    Map<Ref, Term> terms,
    List<Node> roots,
    Map<Ref, List<Node>> children,
    Map<Ref, List<Statement>> statementsAbout) {

  static FrameworkIndex of(Framework framework) {
    Map<Ref, Node> nodes = new HashMap<>();
    Map<URI, Node> uris = new HashMap<>();
    List<Node> roots = new ArrayList<>();
    Map<Ref, List<Node>> children = new HashMap<>();
    for (Node node : framework.getNodes()) {
      nodes.put(node.getRef(), node);
      node.getUris().forEach(uri -> uris.put(uri, node));
      if (node.getParents().isEmpty()) {
        roots.add(node);
      }
      for (Ref parent : node.getParents()) {
        children.computeIfAbsent(parent, key -> new ArrayList<>()).add(node);
      }
    }
    Comparator<Node> byPosition = Comparator.comparingInt(Node::getPosition);
    roots.sort(byPosition);
    children.values().forEach(list -> list.sort(byPosition));
    Map<Ref, Statement> statements = new HashMap<>();
    Map<Ref, List<Statement>> about = new HashMap<>();
    for (Statement statement : framework.getStatements()) {
      statements.put(statement.getRef(), statement);
      for (Ref node : statement.getAbout()) {
        about.computeIfAbsent(node, key -> new ArrayList<>()).add(statement);
      }
    }
    Map<LevelRef, Level> levels = new HashMap<>();
    framework.getScales().forEach(s -> s.getLevels().forEach(l -> levels.put(l.getRef(), l)));
    Map<Ref, Term> terms = new HashMap<>();
    framework.getTerms().forEach(term -> terms.put(term.getRef(), term));
    return new FrameworkIndex(
        nodes,
        uris,
        statements,
        levels,
        terms,
        List.copyOf(roots),
        frozen(children),
        frozen(about));
  }

  private static <T> Map<Ref, List<T>> frozen(Map<Ref, List<T>> lists) {
    lists.replaceAll((key, list) -> List.copyOf(list));
    return lists;
  }

  List<Node> parentsOf(Node node) {
    List<Node> parents = new ArrayList<>();
    for (Ref parent : node.getParents()) {
      Node found = nodes.get(parent);
      if (found != null) {
        parents.add(found);
      }
    }
    return parents;
  }

  List<Node> childrenOf(Node node) {
    return children.getOrDefault(node.getRef(), List.of());
  }

  /** Everything that a step reaches, nearest first, each node once. */
  static List<Node> reached(Node start, Function<Node, List<Node>> step) {
    Set<Node> found = new LinkedHashSet<>();
    List<Node> frontier = step.apply(start);
    while (!frontier.isEmpty()) {
      List<Node> next = new ArrayList<>();
      for (Node node : frontier) {
        if (found.add(node)) {
          next.addAll(step.apply(node));
        }
      }
      frontier = next;
    }
    return List.copyOf(found);
  }
}
