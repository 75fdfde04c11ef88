package org.baremo.digcomp.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;

/**
 * Reads one edition from its folder of tables. Reports every malformed row with file and line, and
 * every count that differs from the manifest. Uses no JSON, so that loading stays cheap.
 */
public final class EditionReader {
  private static final List<String> COLUMNS = List.of("attribute", "value");
  private static final List<String> REQUIRED = List.of("edition", "base-language", "languages");

  private final Folder folder;
  private final List<Problem> problems = new ArrayList<>();
  private final Framework.Builder framework = Framework.builder();
  private final Set<String> attributes = new HashSet<>();
  private String edition = "";
  private String baseLanguage = "";
  private String languages = "";
  private FurtherTables tables = FurtherTables.none();

  private EditionReader(Folder folder) {
    this.folder = folder;
  }

  /**
   * Reads an edition.
   *
   * @param folder its files
   * @return the edition, or every problem found
   */
  public static Checked<Framework> read(Folder folder) {
    return new EditionReader(folder).read();
  }

  private Checked<Framework> read() {
    Table.read(folder, "edition.tsv", COLUMNS, problems).forEach(this::readAttribute, problems);
    for (String name : REQUIRED) {
      if (!attributes.contains(name)) {
        problems.add(
            Problem.error(
                "data.missing-attribute", Location.of("edition.tsv"), name + " is missing"));
      }
    }
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    EditionRef ref = EditionRef.parse(edition);
    Titles titles = new Titles(baseLanguage);
    for (String language : languages.split(",", -1)) {
      titles.read(folder, language, problems);
    }
    Manifest manifest = new Manifest();
    Names names = new Names(ref);
    tables.reportUnnamed(folder, problems);
    UriReader uris = new UriReader();
    if (tables.has(UriReader.TABLE)) {
      uris.read(folder, manifest, problems);
    }
    new StructureReader(names, titles, uris, framework, manifest, problems).read(folder);
    uris.reportUnused(problems);
    if (tables.has(LevelDefinitionReader.TABLE)) {
      new LevelDefinitionReader(names, titles, framework, manifest).read(folder, problems);
    }
    if (tables.has(TermReader.TABLE)) {
      new TermReader(names, titles, framework, manifest).read(folder, problems);
    }
    titles.reportUnused(problems);
    manifest.check(folder, problems);
    return problems.isEmpty()
        ? Checked.built(Location.of(edition, ""), framework::build)
        : Checked.failed(problems);
  }

  private void readAttribute(Row row) {
    String name = row.get(0);
    String value = row.get(1);
    if (!attributes.add(name)) {
      throw new IllegalArgumentException("attribute must stand once, was twice " + name);
    }
    switch (name) {
      case "edition" -> {
        edition = value;
        framework.edition(EditionRef.parse(value));
      }
      case "base-language" -> baseLanguage = value;
      case "languages" -> languages = value;
      case "tables" -> tables = FurtherTables.parse(value);
      case "published" -> framework.published(day(value));
      case "data-revision" -> framework.dataRevision(value);
      case "licence" -> framework.licence(value);
      case "citation" -> framework.citation(value);
      case "previous" -> framework.previous(EditionRef.parse(value));
      default -> throw new IllegalArgumentException("attribute must be a known one, was " + name);
    }
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "published must be a day such as 2022-05-16, was '" + value + "'", e);
    }
  }
}
