package org.baremo.core.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * The laws across the parts of one framework. A message is made only for a breach: a framework of a
 * thousand statements is checked each time it is read.
 */
final class FrameworkLaws {
  private FrameworkLaws() {}

  static void check(Framework framework, Laws laws) {
    checkNotBlank(framework.getDataRevision(), "dataRevision", laws);
    checkNotBlank(framework.getLicence(), "licence", laws);
    checkNotBlank(framework.getCitation(), "citation", laws);
    EditionRef previous = framework.getPrevious().orElse(null);
    if (framework.getEdition().equals(previous)) {
      laws.that(false, "previous", "previous must be another edition, was " + previous);
    }
    NodeLaws.check(framework, laws);
    checkScales(framework, laws);
    Set<LevelRef> levels = new HashSet<>();
    for (Scale scale : framework.getScales()) {
      for (Level level : scale.getLevels()) {
        levels.add(level.getRef());
      }
    }
    checkMappings(framework, levels, laws);
    checkDefinitions(framework, levels, laws);
    StatementLaws.check(framework, levels, laws);
    TermLaws.check(framework, laws);
  }

  private static void checkNotBlank(Optional<String> value, String name, Laws laws) {
    if (value.isPresent()) {
      laws.notBlank(value.get(), name);
    }
  }

  private static void checkScales(Framework framework, Laws laws) {
    Set<String> ids = new HashSet<>();
    List<Scale> scales = framework.getScales();
    for (int i = 0; i < scales.size(); i++) {
      Scale scale = scales.get(i);
      if (!scale.getEdition().equals(framework.getEdition())) {
        laws.that(
            false,
            "scales/" + i + "/edition",
            "edition of a scale must be %s, was %s"
                .formatted(framework.getEdition(), scale.getEdition()));
      }
      if (!ids.add(scale.getId())) {
        laws.that(
            false,
            "scales/" + i + "/id",
            "id must be different from other scales', was " + scale.getId());
      }
    }
  }

  private static void checkMappings(Framework framework, Set<LevelRef> levels, Laws laws) {
    Map<List<String>, Integer> seen = new HashMap<>();
    List<ScaleMapping> mappings = framework.getScaleMappings();
    for (int i = 0; i < mappings.size(); i++) {
      List<ScaleMapping.Pair> pairs = mappings.get(i).getPairs();
      for (int j = 0; j < pairs.size(); j++) {
        String path = "scaleMappings/" + i + "/pairs/" + j;
        checkLevel(pairs.get(j).from(), levels, framework, path + "/from", laws);
        checkLevel(pairs.get(j).to(), levels, framework, path + "/to", laws);
      }
      ScaleMapping.Pair first = pairs.get(0);
      Integer earlier = seen.putIfAbsent(List.of(first.from().scale(), first.to().scale()), i);
      if (earlier != null) {
        laws.that(
            false,
            "scaleMappings/" + i,
            "scales %s and %s must be mapped once, were by scaleMappings/%s too"
                .formatted(first.from().scale(), first.to().scale(), earlier));
      }
    }
  }

  private static void checkDefinitions(Framework framework, Set<LevelRef> levels, Laws laws) {
    List<LevelDefinition> definitions = framework.getLevelDefinitions();
    if (definitions.isEmpty()) {
      return;
    }
    Set<Ref> nodes = new HashSet<>();
    framework.getNodes().forEach(node -> nodes.add(node.getRef()));
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < definitions.size(); i++) {
      Ref node = definitions.get(i).getNode();
      LevelRef level = definitions.get(i).getLevel();
      String path = "levelDefinitions/" + i;
      if (!nodes.contains(node)) {
        laws.that(false, path + "/node", "node must be a node of this edition, was " + node);
      }
      checkLevel(level, levels, framework, path + "/level", laws);
      if (!seen.add(List.of(node, level))) {
        laws.that(
            false,
            path,
            "a level must be defined once for a node, was twice %s for %s".formatted(level, node));
      }
    }
  }

  static void checkLevel(
      LevelRef level, Set<LevelRef> levels, Framework framework, String path, Laws laws) {
    if (!levels.contains(level)) {
      laws.that(
          false,
          path,
          "level must be of a scale of %s, was %s".formatted(framework.getEdition(), level));
    }
  }
}
