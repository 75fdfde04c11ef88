package org.baremo.digcomp.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * The counts that an edition must have, written by people who counted the publication: {@code
 * learning-outcome four/basic skill 29}. What the manifest does not name must not occur either.
 */
public final class Manifest {
  private static final String FILE = "manifest.tsv";
  private static final List<String> COLUMNS = List.of("count", "expected");

  private final Tally all = new Tally();

  /** Starts with nothing counted. */
  public Manifest() {}

  /**
   * Counts one thing more.
   *
   * @param path what it is, from the whole to the part: {@code items IL}
   */
  public void add(String... path) {
    Tally tally = all;
    for (String part : path) {
      tally = tally.of(part);
    }
    tally.add();
  }

  void addNode(String kind) {
    all.of("nodes").of(kind).add();
  }

  void addLevel(String scale) {
    all.of("levels").of(scale).add();
  }

  void addMapping(String from, String to) {
    all.of("mapping").of(from).of(to).add();
  }

  void addLevelDefinition(String kind, String scale, String level) {
    all.of("level-definitions").of(kind).of(scale).add();
    all.of("level-definitions").of(kind).of(level).add();
  }

  void addUri() {
    all.of("uris").add();
  }

  void addTerm(boolean refersToOthers) {
    all.of("terms").add();
    if (refersToOthers) {
      all.of("terms").of("see-also").add();
    }
  }

  void addStatement(Row row, int kind, int about, int level, int ksa, int labels) {
    Tally ofKind = all.of(row.get(kind));
    ofKind.add();
    ofKind.of(row.get(about)).add();
    if (row.has(ksa)) {
      ofKind.of(row.get(ksa)).add();
    }
    if (row.has(level)) {
      Tally atLevel = ofKind.of(row.get(level));
      atLevel.add();
      if (row.has(ksa)) {
        atLevel.of(row.get(ksa)).add();
      }
    }
    if (row.has(labels)) {
      for (String label : row.get(labels).split(",", -1)) {
        ofKind.of(label).add();
      }
    }
  }

  /**
   * Compares what was counted with what {@code manifest.tsv} expects.
   *
   * @param folder where it is
   * @param problems where the differences are added
   */
  public void check(Folder folder, List<Problem> problems) {
    Table.read(folder, FILE, COLUMNS, problems).forEach(this::checkRow, problems);
    reportUnexpected("", all, problems);
  }

  private void checkRow(Row row) {
    Tally tally = all;
    for (String part : row.get(0).split(" ", -1)) {
      tally = tally.of(part);
    }
    tally.expect();
    if (tally.count() != row.number(1)) {
      throw new IllegalArgumentException(
          "%s must be %s, was %s".formatted(row.get(0), row.get(1), tally.count()));
    }
  }

  private static void reportUnexpected(String name, Tally tally, List<Problem> problems) {
    if (tally.isUnexpected()) {
      problems.add(
          Problem.error(
              "data.manifest",
              Location.of(FILE),
              "%s must be in the manifest, was counted %s times".formatted(name, tally.count())));
    }
    for (Map.Entry<String, Tally> part : new TreeMap<>(tally.parts()).entrySet()) {
      String below = name.isEmpty() ? part.getKey() : name + " " + part.getKey();
      reportUnexpected(below, part.getValue(), problems);
    }
  }
}
