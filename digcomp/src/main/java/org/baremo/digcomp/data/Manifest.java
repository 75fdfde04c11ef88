package org.baremo.digcomp.data;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Label;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.ScaleMapping;
import org.baremo.core.framework.Statement;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * The counts that an edition must have, written by people who counted the publication: {@code
 * learning-outcome four/basic skill 29}. What the manifest does not name must not occur either.
 */
final class Manifest {
  private static final String FILE = "manifest.tsv";
  private static final List<String> COLUMNS = List.of("count", "expected");

  private final Map<String, Integer> counts = new HashMap<>();

  private Manifest() {}

  static void check(Framework framework, Folder folder, List<Problem> problems) {
    Manifest found = new Manifest();
    found.count(framework);
    Table.read(folder, FILE, COLUMNS, problems).forEach(found::checkRow, problems);
    for (Map.Entry<String, Integer> rest : found.counts.entrySet()) {
      problems.add(
          Problem.error(
              "data.manifest",
              Location.of(FILE),
              "%s must be in the manifest, was counted %s times"
                  .formatted(rest.getKey(), rest.getValue())));
    }
  }

  private void checkRow(Row row) {
    Integer counted = counts.remove(row.get(0));
    int found = counted == null ? 0 : counted;
    if (found != row.number(1)) {
      throw new IllegalArgumentException(
          "%s must be %s, was %s".formatted(row.get(0), row.get(1), found));
    }
  }

  private void count(Framework framework) {
    for (Node node : framework.getNodes()) {
      add("nodes " + node.getRef().kind().value());
    }
    for (Scale scale : framework.getScales()) {
      counts.put("levels " + scale.getId(), scale.getLevels().size());
    }
    for (ScaleMapping mapping : framework.getScaleMappings()) {
      ScaleMapping.Pair first = mapping.getPairs().get(0);
      counts.put(
          "mapping " + first.from().scale() + " " + first.to().scale(), mapping.getPairs().size());
    }
    for (Statement statement : framework.getStatements()) {
      count(statement);
    }
  }

  private void count(Statement statement) {
    String kind = statement.getRef().kind().value();
    add(kind);
    for (Ref about : statement.getAbout()) {
      add(kind + " " + about.kind().value() + "/" + about.code());
    }
    for (Label label : statement.getLabels()) {
      add(kind + " " + label.scheme() + "/" + label.value());
    }
    String ksa = statement.getKsa().map(k -> " " + k.name().toLowerCase(Locale.ROOT)).orElse("");
    LevelRef level = statement.getLevel().orElse(null);
    if (!ksa.isEmpty()) {
      add(kind + ksa);
    }
    if (level != null) {
      String at = kind + " " + level.scale() + "/" + level.code();
      add(at);
      if (!ksa.isEmpty()) {
        add(at + ksa);
      }
    }
  }

  private void add(String key) {
    counts.merge(key, 1, Integer::sum);
  }
}
