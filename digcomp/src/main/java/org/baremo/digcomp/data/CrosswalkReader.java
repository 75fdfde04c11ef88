package org.baremo.digcomp.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Provenance;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;

/**
 * Reads one crosswalk from its folder of tables. Reports every malformed row with file and line,
 * and every count that differs from the manifest. Whether both editions have what is mapped is for
 * {@link Crosswalk#resolve} to say. Uses no JSON.
 */
public final class CrosswalkReader {
  private static final String FILE = "crosswalk.tsv";
  private static final List<String> ATTRIBUTES = List.of("attribute", "value");
  private static final List<String> REQUIRED =
      List.of("id", "source", "target", "provenance", "base-language", "languages");
  private static final List<String> PROVENANCES = List.of("key", "status", "source");
  private static final List<String> MAPPINGS =
      List.of("source", "target", "relation", "strength", "rationale", "provenance");

  private final Folder folder;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> attributes = new HashMap<>();
  private final Map<String, Provenance> provenances = new HashMap<>();
  private final Set<String> usedProvenances = new HashSet<>();
  private final Manifest manifest = new Manifest();

  private CrosswalkReader(Folder folder) {
    this.folder = folder;
  }

  /**
   * Reads a crosswalk.
   *
   * @param folder its files
   * @return the crosswalk, or every problem found
   */
  public static Checked<Crosswalk> read(Folder folder) {
    return new CrosswalkReader(folder).read();
  }

  private Checked<Crosswalk> read() {
    Table.read(folder, FILE, ATTRIBUTES, problems).forEach(this::readAttribute, problems);
    for (String name : REQUIRED) {
      if (!attributes.containsKey(name)) {
        problems.add(
            Problem.error("data.missing-attribute", Location.of(FILE), name + " is missing"));
      }
    }
    return problems.isEmpty() ? readTables() : Checked.failed(problems);
  }

  /** Every attribute is understood where it stands, so that what is wrong has a line. */
  private void readAttribute(Row row) {
    String name = row.get(0);
    String value = row.get(1);
    switch (name) {
      case "id" -> VersionedId.parse(value);
      case "source", "target" -> EditionRef.parse(value);
      default -> {
        if (!REQUIRED.contains(name)) {
          throw new IllegalArgumentException("attribute must be a known one, was " + name);
        }
      }
    }
    if (attributes.put(name, value) != null) {
      throw new IllegalArgumentException("attribute must stand once, was twice " + name);
    }
  }

  private Checked<Crosswalk> readTables() {
    Names sources = new Names(EditionRef.parse(attribute("source")));
    Names targets = new Names(EditionRef.parse(attribute("target")));
    Titles titles = new Titles(attribute("base-language"));
    for (String language : attribute("languages").split(",", -1)) {
      titles.read(folder, language, problems);
    }
    Crosswalk.Builder crosswalk =
        Crosswalk.builder()
            .id(VersionedId.parse(attribute("id")))
            .source(sources.edition())
            .target(targets.edition());
    Table.read(folder, "provenances.tsv", PROVENANCES, problems)
        .forEach(this::readProvenance, problems);
    Table.read(folder, "mappings.tsv", MAPPINGS, problems)
        .forEach(row -> crosswalk.addMapping(mapping(row, sources, targets, titles)), problems);
    new LevelMappingReader(sources, targets, manifest, problems).read(folder, crosswalk);
    try {
      crosswalk.provenance(provenance(attribute("provenance")));
      crosswalk.title(titles.of("crosswalk"));
    } catch (IllegalArgumentException e) {
      problems.add(titles.missing(String.valueOf(e.getMessage())));
    }
    titles.reportUnused(problems);
    reportUnusedProvenances();
    manifest.check(folder, problems);
    return problems.isEmpty()
        ? Checked.built(Location.of(attribute("id"), ""), crosswalk::build)
        : Checked.failed(problems);
  }

  private String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  private void readProvenance(Row row) {
    Provenance read =
        switch (row.get(1)) {
          case "verified" -> Provenance.verified(row.get(2));
          case "unverified" -> Provenance.unverified(row.get(2));
          default ->
              throw new IllegalArgumentException(
                  "status must be verified or unverified, was " + row.get(1));
        };
    if (provenances.put(row.get(0), read) != null) {
      throw new IllegalArgumentException("key must stand once, was twice " + row.get(0));
    }
  }

  private Provenance provenance(String key) {
    Provenance known = provenances.get(key);
    if (known == null) {
      throw new IllegalArgumentException(
          "provenance must be one of %s, was %s"
              .formatted(provenances.keySet().stream().sorted().toList(), key));
    }
    usedProvenances.add(key);
    return known;
  }

  private Mapping mapping(Row row, Names sources, Names targets, Titles titles) {
    Mapping.Builder mapping =
        Mapping.builder()
            .source(sources.ref(row.get(0)))
            .target(targets.ref(row.get(1)))
            .relation(relation(row.get(2)));
    if (row.has(3)) {
      mapping.strength(Rational.parse(row.get(3)));
    }
    if (row.has(4)) {
      mapping.rationale(titles.of("rationale/" + row.get(4)));
    }
    String provenance = row.has(5) ? row.get(5) : attribute("provenance");
    if (row.has(5)) {
      mapping.provenance(provenance(provenance));
    }
    Mapping built = mapping.build();
    manifest.add("mappings");
    manifest.add("mappings", built.getSource().kind().value(), built.getTarget().kind().value());
    manifest.add("mappings", row.get(2));
    manifest.add("mappings", provenance);
    return built;
  }

  private static Relation relation(String word) {
    return switch (word) {
      case "exact" -> Relation.EXACT;
      case "close" -> Relation.CLOSE;
      case "broad" -> Relation.BROAD;
      case "narrow" -> Relation.NARROW;
      case "related" -> Relation.RELATED;
      default ->
          throw new IllegalArgumentException(
              "relation must be exact, close, broad, narrow or related, was " + word);
    };
  }

  private void reportUnusedProvenances() {
    for (String key : provenances.keySet().stream().sorted().toList()) {
      if (!usedProvenances.contains(key)) {
        problems.add(
            Problem.error(
                "data.unused-provenance",
                Location.of("provenances.tsv"),
                "provenance must be of some mapping, was of none: " + key));
      }
    }
  }
}
