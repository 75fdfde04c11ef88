package org.baremo.cli.migrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.crosswalk.Way;
import org.baremo.cli.crosswalk.Ways;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.crosswalk.LevelMapping;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Scale;
import org.baremo.core.migration.Migration;
import org.baremo.core.migration.MigrationPolicy;
import org.baremo.core.migration.MigrationText;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.ScaleRef;

/** The migrations of a run, each prepared once for its edition. Thread-safe. */
final class Migrations {
  private final FrameworkCatalog catalog;
  private final MigrateSettings settings;
  private final Ways ways;
  private final Map<EditionRef, Prepared> prepared = new ConcurrentHashMap<>();

  /** One edition to carry from: the way, the migration along it, and the words for it. */
  record Prepared(Way way, Migration migration, MigrationText text) {}

  Migrations(FrameworkCatalog catalog, MigrateSettings settings) {
    this.catalog = catalog;
    this.settings = settings;
    this.ways = Ways.of(settings.crosswalks());
  }

  /**
   * The migration from an edition that there is.
   *
   * @throws CommandFailure when no way leads to the target, or it is the target
   */
  Prepared from(EditionRef edition) {
    return prepared.computeIfAbsent(edition, this::prepare);
  }

  private Prepared prepare(EditionRef edition) {
    Framework target = settings.target();
    if (edition.equals(target.getEdition())) {
      throw CommandFailure.misuse(
          "profile is of %s, to which it was to be carried".formatted(edition));
    }
    List<EditionRef> stops = new ArrayList<>(List.of(edition));
    // In a file of several editions, a profile may begin at a stop of the others.
    List<EditionRef> via = settings.via();
    stops.addAll(via.subList(via.lastIndexOf(edition) + 1, via.size()));
    stops.add(target.getEdition());
    Way way = ways.over(stops, settings.composition());
    return new Prepared(
        way,
        Migration.of(way.links(), target, policy(way.links())),
        MigrationText.of(
            catalog.framework(edition).orElseThrow(), target, settings.language().locale()));
  }

  /**
   * The policy, which names a scale where it must: of several that a scale is mapped to, the first
   * of the target edition.
   */
  private MigrationPolicy policy(Links links) {
    MigrationPolicy policy = settings.policy();
    Map<ScaleRef, List<String>> targets = new LinkedHashMap<>();
    for (LevelMapping mapping : links.levelMappings()) {
      targets
          .computeIfAbsent(mapping.getSource(), key -> new ArrayList<>())
          .add(mapping.getTarget().scale());
    }
    Optional<String> first =
        settings.target().getScales().stream()
            .map(Scale::getId)
            .filter(id -> targets.values().stream().allMatch(all -> all.contains(id)))
            .findFirst();
    boolean isOpen =
        policy.getScale().isEmpty() && targets.values().stream().anyMatch(all -> all.size() > 1);
    return isOpen ? policy.toBuilder().scale(first).build() : policy;
  }
}
