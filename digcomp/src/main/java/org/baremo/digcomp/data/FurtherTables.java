package org.baremo.digcomp.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * The tables that only some editions have. An edition names its own under {@code tables} in {@code
 * edition.tsv}: a table that is named and missing was lost, one that is there and not named was
 * forgotten, and both are errors.
 */
final class FurtherTables {
  private static final List<String> KNOWN =
      List.of(LevelDefinitionReader.TABLE, UriReader.TABLE, TermReader.TABLE);

  private final Set<String> named;

  private FurtherTables(Set<String> named) {
    this.named = named;
  }

  static FurtherTables none() {
    return new FurtherTables(Set.of());
  }

  /**
   * Reads the names.
   *
   * @throws IllegalArgumentException when one is not of a table that editions can have
   */
  static FurtherTables parse(String names) {
    Set<String> named = Set.of(names.split(",", -1));
    for (String name : named) {
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException(
            "tables must be some of %s, was %s".formatted(KNOWN, name));
      }
    }
    return new FurtherTables(named);
  }

  boolean has(String table) {
    return named.contains(table);
  }

  void reportUnnamed(Folder folder, List<Problem> problems) {
    for (String table : KNOWN) {
      if (!has(table) && exists(folder, table + ".tsv")) {
        problems.add(
            Problem.error(
                "data.unnamed-table",
                Location.of("edition.tsv"),
                "tables must name %s, which is there".formatted(table)));
      }
    }
  }

  private static boolean exists(Folder folder, String file) {
    try (InputStream bytes = folder.open(file)) {
      return bytes != null;
    } catch (IOException e) {
      return true;
    }
  }
}
