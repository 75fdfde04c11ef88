package org.baremo.core.programme.territory;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.baremo.core.internal.Laws;

/**
 * How many people live in a place, from so many to fewer than so many.
 *
 * @param from the fewest, included
 * @param below the first number that is too many; empty when there is no limit
 */
public record PopulationBand(@PositiveOrZero long from, Optional<@Positive Long> below) {
  public PopulationBand {
    Laws laws = new Laws().notNegative(from, "from");
    below.ifPresent(
        limit -> {
          laws.positive(limit, "below");
          laws.that(
              limit > from || limit < 1,
              "",
              "below must be more than from %s, was %s",
              from,
              limit);
        });
    laws.orThrow();
  }

  /**
   * Returns the band of small places.
   *
   * @param below the first number that is too many, 1 or more
   * @return from 0
   */
  public static PopulationBand below(long below) {
    return new PopulationBand(0, Optional.of(below));
  }

  /**
   * Tells whether a number of people is in the band.
   *
   * @param population how many live there
   * @return whether it is
   */
  public boolean contains(long population) {
    return population >= from && below.map(limit -> population < limit).orElse(true);
  }

  @Override
  public String toString() {
    return below.map(limit -> from + ".." + (limit - 1)).orElse(from + "..");
  }
}
