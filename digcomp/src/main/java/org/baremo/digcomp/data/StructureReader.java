package org.baremo.digcomp.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.ScaleMapping;
import org.baremo.core.framework.Statement;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LevelRef;

/** Reads nodes, scales, mappings and statements into a framework's builder. */
final class StructureReader {
  private static final List<String> NODES = List.of("kind", "code", "parent", "position");
  private static final List<String> LEVELS = List.of("scale", "code", "band");
  private static final List<String> MAPPINGS = List.of("from", "to");
  private static final List<String> STATEMENTS =
      List.of("kind", "code", "about", "level", "ksa", "labels");

  private final Names names;
  private final Titles titles;
  private final UriReader uris;
  private final Framework.Builder framework;
  private final Manifest manifest;
  private final List<Problem> problems;

  StructureReader(
      Names names,
      Titles titles,
      UriReader uris,
      Framework.Builder framework,
      Manifest manifest,
      List<Problem> problems) {
    this.manifest = manifest;
    this.names = names;
    this.titles = titles;
    this.uris = uris;
    this.framework = framework;
    this.problems = problems;
  }

  void read(Folder folder) {
    Table.read(folder, "nodes.tsv", NODES, problems).forEach(this::readNode, problems);
    readScales(Table.read(folder, "levels.tsv", LEVELS, problems));
    readMappings(Table.read(folder, "mappings.tsv", MAPPINGS, problems));
    Table.read(folder, "statements.tsv", STATEMENTS, problems)
        .forEach(this::readStatement, problems);
    try {
      framework.title(titles.of("framework"));
    } catch (IllegalArgumentException e) {
      problems.add(titles.missing(String.valueOf(e.getMessage())));
    }
  }

  private void readNode(Row row) {
    String name = row.get(0) + "/" + row.get(1);
    Node.Builder node =
        Node.builder()
            .ref(names.ref(row.get(0), row.get(1)))
            .title(titles.of(name))
            .position(row.number(3))
            .addAllUris(uris.of(name));
    if (row.has(2)) {
      for (String parent : row.get(2).split(",", -1)) {
        node.addParent(names.ref(parent));
      }
    }
    framework.addNode(node.build());
    manifest.addNode(row.get(0));
  }

  private void readScales(Table table) {
    Map<String, Scale.Builder> scales = new LinkedHashMap<>();
    Map<String, Integer> ordinals = new LinkedHashMap<>();
    table.forEach(
        row -> {
          String id = row.get(0);
          Scale.Builder scale = scales.get(id);
          if (scale == null) {
            scale = Scale.builder().edition(names.edition()).id(id).title(titles.of("scale/" + id));
            scales.put(id, scale);
          }
          String name = id + "/" + row.get(1);
          Level.Builder level =
              Level.builder()
                  .ref(names.level(name))
                  .ordinal(ordinals.merge(id, 1, Integer::sum))
                  .name(titles.of("level/" + name));
          if (row.has(2)) {
            level.band(row.get(2));
          }
          scale.addLevel(level.build());
          manifest.addLevel(id);
        },
        problems);
    for (Scale.Builder scale : scales.values()) {
      framework.addAllScales(built("levels.tsv", scale::build));
    }
  }

  private void readMappings(Table table) {
    Map<String, ScaleMapping.Builder> mappings = new LinkedHashMap<>();
    table.forEach(
        row -> {
          LevelRef from = names.level(row.get(0));
          LevelRef to = names.level(row.get(1));
          String scales = from.scale() + "/" + to.scale();
          ScaleMapping.Builder mapping = mappings.get(scales);
          if (mapping == null) {
            mapping = ScaleMapping.builder();
            mappings.put(scales, mapping);
          }
          mapping.addPair(new ScaleMapping.Pair(from, to));
          manifest.addMapping(from.scale(), to.scale());
        },
        problems);
    for (ScaleMapping.Builder mapping : mappings.values()) {
      framework.addAllScaleMappings(built("mappings.tsv", mapping::build));
    }
  }

  /** Rows that are fine one by one can still break a law together. */
  private <T> List<T> built(String file, Supplier<T> maker) {
    Checked<T> built = Checked.built(Location.of(file), maker);
    problems.addAll(built.problems());
    return built.value().stream().toList();
  }

  private void readStatement(Row row) {
    Statement.Builder statement =
        Statement.builder().ref(names.ref(row.get(0), row.get(1))).addAbout(names.ref(row.get(2)));
    if (row.has(3)) {
      statement.level(names.level(row.get(3)));
    }
    if (row.has(4)) {
      statement.ksa(ksa(row.get(4)));
    }
    if (row.has(5)) {
      statement.addAllLabels(names.labels(row.get(5)));
    }
    framework.addStatement(statement.build());
    manifest.addStatement(row, 0, 2, 3, 4, 5);
  }

  private static Ksa ksa(String word) {
    return switch (word) {
      case "knowledge" -> Ksa.KNOWLEDGE;
      case "skill" -> Ksa.SKILL;
      case "attitude" -> Ksa.ATTITUDE;
      default ->
          throw new IllegalArgumentException(
              "ksa must be knowledge, skill or attitude, was " + word);
    };
  }
}
