package org.baremo.core.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * Which levels a framework defines for which nodes. A scale is sparse for the kinds of nodes that
 * it is defined for one by one, and whole for every other kind.
 */
final class LevelGrid {
  private final List<Scale> scales;
  private final Map<Ref, Map<LevelRef, LevelDefinition>> byNode = new HashMap<>();
  private final Map<Kind, Set<String>> definedScales = new HashMap<>();

  LevelGrid(Framework framework) {
    this.scales = framework.getScales();
    for (LevelDefinition definition : framework.getLevelDefinitions()) {
      byNode
          .computeIfAbsent(definition.getNode(), key -> new LinkedHashMap<>())
          .put(definition.getLevel(), definition);
      definedScales
          .computeIfAbsent(definition.getNode().kind(), key -> new HashSet<>())
          .add(definition.getLevel().scale());
    }
  }

  List<LevelDefinition> definitionsOf(Ref node) {
    return List.copyOf(byNode.getOrDefault(node, Map.of()).values());
  }

  Optional<LevelDefinition> definition(Ref node, LevelRef level) {
    return Optional.ofNullable(byNode.getOrDefault(node, Map.of()).get(level));
  }

  List<Level> levelsOf(Ref node) {
    Set<String> sparse = definedScales.getOrDefault(node.kind(), Set.of());
    List<Level> levels = new ArrayList<>();
    for (Scale scale : scales) {
      for (Level level : scale.getLevels()) {
        if (!sparse.contains(scale.getId()) || definition(node, level.getRef()).isPresent()) {
          levels.add(level);
        }
      }
    }
    return List.copyOf(levels);
  }
}
