package org.baremo.core.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** The laws of a framework's definitions of levels: of known nodes, at known levels, each once. */
final class LevelDefinitionLaws {
  private LevelDefinitionLaws() {}

  static void check(Framework framework, Set<LevelRef> levels, Laws laws) {
    List<LevelDefinition> definitions = framework.getLevelDefinitions();
    if (definitions.isEmpty()) {
      return;
    }
    Set<Ref> nodes = new HashSet<>();
    framework.getNodes().forEach(node -> nodes.add(node.getRef()));
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < definitions.size(); i++) {
      LevelDefinition definition = definitions.get(i);
      String path = "levelDefinitions/" + i;
      if (!nodes.contains(definition.getNode())) {
        laws.that(
            false,
            path + "/node",
            "node must be a node of this edition, was " + definition.getNode());
      }
      FrameworkLaws.checkLevel(definition.getLevel(), levels, framework, path + "/level", laws);
      if (!seen.add(List.of(definition.getNode(), definition.getLevel()))) {
        laws.that(
            false,
            path,
            "a level must be defined once for a node, was twice %s for %s"
                .formatted(definition.getLevel(), definition.getNode()));
      }
    }
  }
}
