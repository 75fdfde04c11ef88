package org.baremo.core.evaluation;

import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** The levels that percentages attain at each vertex of a structure. */
final class Standings {
  private final @Nullable Bands[] bands;

  /** Thresholds with the standing that each attains, ready made. */
  private record Bands(
      LevelBands levels, List<Optional<Standing>> standings, Optional<Standing> below) {
    static Bands of(LevelBands bands) {
      LevelRef first = bands.bands().get(0).level();
      return new Bands(
          bands,
          bands.bands().stream()
              .map(band -> Optional.<Standing>of(new Standing.Attained(band.level())))
              .toList(),
          Optional.of(new Standing.BelowFirstLevel(first.edition(), first.scale())));
    }

    Optional<Standing> of(Rational percentage) {
      int band = levels.band(percentage);
      return band < 0 ? below : standings.get(band);
    }
  }

  Standings(ScoringRule rule, Structure structure) {
    this.bands = new Bands[structure.whole() + 1];
    for (int vertex = 0; vertex < structure.whole(); vertex++) {
      LevelBands levels = rule.getLevels().get(structure.ref(vertex).kind());
      bands[vertex] = levels == null ? null : Bands.of(levels);
    }
    bands[structure.whole()] = rule.getOverallLevels().map(Bands::of).orElse(null);
  }

  /** The standing that a mark attains at a vertex; empty where no levels are attained. */
  Optional<Standing> of(int vertex, Mark mark) {
    Bands levels = bands[vertex];
    return levels == null ? Optional.empty() : levels.of(mark.percentage());
  }

  /** A mark with the standing that it attains. */
  Outcome assessed(int vertex, Mark mark) {
    return new Outcome.Assessed(Optional.of(mark), of(vertex, mark));
  }
}
