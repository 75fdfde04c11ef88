package org.baremo.core.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** The look-ups of one framework, built when first needed. */
record FrameworkIndex(
    Map<Ref, Node> nodes,
    Map<Ref, Statement> statements,
    Map<LevelRef, Level> levels,
    Map<Ref, List<Node>> children,
    Map<Ref, List<Statement>> statementsAbout) {

  static FrameworkIndex of(Framework framework) {
    Map<Ref, Node> nodes = new HashMap<>();
    Map<Ref, List<Node>> children = new HashMap<>();
    for (Node node : framework.getNodes()) {
      nodes.put(node.getRef(), node);
      for (Ref parent : node.getParents()) {
        children.computeIfAbsent(parent, key -> new ArrayList<>()).add(node);
      }
    }
    children.values().forEach(list -> list.sort(Comparator.comparingInt(Node::getPosition)));
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
    return new FrameworkIndex(nodes, statements, levels, frozen(children), frozen(about));
  }

  private static <T> Map<Ref, List<T>> frozen(Map<Ref, List<T>> lists) {
    lists.replaceAll((key, list) -> List.copyOf(list));
    return lists;
  }
}
