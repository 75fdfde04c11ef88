package org.baremo.digcomp.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.LevelMapping;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.ScaleRef;

/**
 * Reads which scales a crosswalk maps, and whether what is below the first level of the one is
 * below the first of the other ({@code eight four kept}); then which levels correspond ({@code
 * eight/1 four/basic}).
 */
final class LevelMappingReader {
  private static final String SCALES_FILE = "scales.tsv";
  private static final List<String> SCALES = List.of("source", "target", "below-first");
  private static final List<String> LEVELS = List.of("source", "target");

  private final Names sources;
  private final Names targets;
  private final Manifest manifest;
  private final List<Problem> problems;
  private final Map<String, LevelMapping.Builder> mappings = new LinkedHashMap<>();

  LevelMappingReader(Names sources, Names targets, Manifest manifest, List<Problem> problems) {
    this.sources = sources;
    this.targets = targets;
    this.manifest = manifest;
    this.problems = problems;
  }

  void read(Folder folder, Crosswalk.Builder crosswalk) {
    Table.read(folder, SCALES_FILE, SCALES, problems).forEach(this::readScales, problems);
    Table.read(folder, "levels.tsv", LEVELS, problems).forEach(this::readLevels, problems);
    for (LevelMapping.Builder mapping : mappings.values()) {
      // Rows that are fine one by one can still break a law together.
      Checked<LevelMapping> built = Checked.built(Location.of(SCALES_FILE), mapping::build);
      problems.addAll(built.problems());
      built.value().ifPresent(crosswalk::addLevelMapping);
    }
  }

  private void readScales(Row row) {
    LevelMapping.Builder mapping =
        LevelMapping.builder()
            .source(new ScaleRef(sources.edition(), row.get(0)))
            .target(new ScaleRef(targets.edition(), row.get(1)))
            .belowFirstKept(isKept(row.get(2)));
    if (mappings.put(row.get(0) + " " + row.get(1), mapping) != null) {
      throw new IllegalArgumentException(
          "scales must stand once, were twice %s and %s".formatted(row.get(0), row.get(1)));
    }
  }

  private static boolean isKept(String word) {
    return switch (word) {
      case "kept" -> true;
      case "unknown" -> false;
      default ->
          throw new IllegalArgumentException("below-first must be kept or unknown, was " + word);
    };
  }

  private void readLevels(Row row) {
    LevelRef from = sources.level(row.get(0));
    LevelRef to = targets.level(row.get(1));
    LevelMapping.Builder mapping = mappings.get(from.scale() + " " + to.scale());
    if (mapping == null) {
      throw new IllegalArgumentException(
          "scales must be named in %s, were %s and %s"
              .formatted(SCALES_FILE, from.scale(), to.scale()));
    }
    mapping.addPair(new Pair(from, to));
    manifest.add("levels", from.scale(), to.scale());
  }
}
