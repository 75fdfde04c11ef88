package org.baremo.core.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Laws;
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
}
