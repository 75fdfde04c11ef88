package org.baremo.digcomp.data;

import java.util.List;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.LevelDefinition;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * Reads for which nodes which levels of a scale are defined: {@code competence/A.1 five e-4,e-5}.
 * The title of a definition, where there is one, stands with the other titles, under the key {@code
 * competence/A.1 five/e-4}.
 */
final class LevelDefinitionReader {
  static final String TABLE = "level-definitions";

  private static final List<String> COLUMNS = List.of("node", "scale", "levels");

  private final Names names;
  private final Titles titles;
  private final Framework.Builder framework;
  private final Manifest manifest;

  LevelDefinitionReader(
      Names names, Titles titles, Framework.Builder framework, Manifest manifest) {
    this.names = names;
    this.titles = titles;
    this.framework = framework;
    this.manifest = manifest;
  }

  void read(Folder folder, List<Problem> problems) {
    Table.read(folder, TABLE + ".tsv", COLUMNS, problems).forEach(this::readRow, problems);
  }

  private void readRow(Row row) {
    Ref node = names.ref(row.get(0));
    for (String code : row.get(2).split(",", -1)) {
      String name = row.get(1) + "/" + code;
      LevelRef level = names.level(name);
      framework.addLevelDefinition(
          LevelDefinition.builder()
              .node(node)
              .level(level)
              .title(titles.find(row.get(0) + " " + name))
              .build());
      manifest.addLevelDefinition(node.kind().value(), row.get(1), name);
    }
  }
}
