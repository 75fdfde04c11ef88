package org.baremo.core.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.assessment.Standing;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;

/**
 * Which level a percentage attains: half-open bands, each from its threshold up to the next one,
 * the last without an end. They leave no gap: what is under the first threshold is below the first
 * level. Percentages are compared exact, never rounded.
 *
 * @param bands at least one, of levels of one scale, with rising thresholds
 */
public record LevelBands(@NotEmpty List<@Valid Band> bands) {

  /**
   * The start of a level.
   *
   * @param level which one
   * @param from the lowest percentage that attains it, from 0 to 100
   */
  public record Band(@NotNull LevelRef level, @NotNull Rational from) {
    public Band {
      Objects.requireNonNull(level);
      new Laws()
          .that(
              from.signum() >= 0 && from.compareTo(Rational.HUNDRED) <= 0,
              "from",
              "from must be from 0 to 100, was " + from)
          .orThrow();
    }

    /**
     * Returns the band of a level.
     *
     * @param level which one
     * @param from the lowest whole percentage that attains it
     * @return the band
     */
    public static Band of(LevelRef level, long from) {
      return new Band(level, Rational.of(from));
    }
  }

  public LevelBands {
    bands = List.copyOf(bands);
    Laws laws = new Laws().notEmpty(bands, "bands");
    for (int i = 1; i < bands.size(); i++) {
      Band band = bands.get(i);
      Band before = bands.get(i - 1);
      laws.that(
          band.from().compareTo(before.from()) > 0,
          "bands/" + i + "/from",
          "from must be more than the band's before, %s, was %s"
              .formatted(before.from(), band.from()));
      laws.that(
          band.level().edition().equals(before.level().edition())
              && band.level().scale().equals(before.level().scale()),
          "bands/" + i + "/level",
          "level must be of the same scale as %s, was %s".formatted(before.level(), band.level()));
    }
    laws.orThrow();
  }

  /**
   * Returns some bands.
   *
   * @param bands lowest first
   * @return the bands
   * @throws IllegalArgumentException when they do not rise or are of different scales
   */
  public static LevelBands of(Band... bands) {
    return new LevelBands(List.of(bands));
  }

  /**
   * Returns where a percentage stands.
   *
   * @param percentage compared exact, never rounded
   * @return the highest level whose threshold it reaches, or below the first
   */
  public Standing standing(Rational percentage) {
    int band = band(percentage);
    LevelRef first = bands.get(0).level();
    return band < 0
        ? new Standing.BelowFirstLevel(first.edition(), first.scale())
        : new Standing.Attained(bands.get(band).level());
  }

  /** The index of the highest band that a percentage reaches, or -1. */
  int band(Rational percentage) {
    int band = bands.size() - 1;
    while (band >= 0 && percentage.compareTo(bands.get(band).from()) < 0) {
      band--;
    }
    return band;
  }

  /**
   * Holds the bands against a framework.
   *
   * @param framework whose levels they must be, each above the one before
   * @param at where the document gives the bands
   * @return <b>ref.unresolved</b> for each unknown level, <b>evaluation.levels-fall</b> for each
   *     that is not above the band's before; empty when all is well
   */
  public List<Problem> problems(Framework framework, Location at) {
    List<Problem> found = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < bands.size(); i++) {
      LevelRef ref = bands.get(i).level();
      Location place = at.below("/bands/" + i + "/level");
      Optional<Level> level = framework.level(ref);
      if (level.isEmpty()) {
        found.add(Problem.error("ref.unresolved", place, framework.explainUnknown(ref)));
      } else {
        if (level.get().getOrdinal() <= before) {
          String message = "level must be above the band's before, was " + ref;
          found.add(Problem.error("evaluation.levels-fall", place, message));
        }
        before = level.get().getOrdinal();
      }
    }
    return found;
  }
}
