package org.baremo.digcomp.indicator.published;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.baremo.core.internal.Require;

/**
 * Two values that were published, one after the other, for the same year, place and code.
 *
 * @param before the earlier one
 * @param after the later one, of another percentage
 */
public record Revision(
    @NotNull @Valid PublishedValue before, @NotNull @Valid PublishedValue after) {
  public Revision {
    Require.that(
        before.isSameCellAs(after) && !before.equals(after),
        "a revision must be of one year, place and code with two percentages, was of %s and %s",
        before,
        after);
  }

  /**
   * Returns both sides.
   *
   * @return {@code 2023 EU27_2020 I_DSK2_BAB 55.51 -> 55.56}
   */
  @Override
  public String toString() {
    return before + " -> " + after.getPercent();
  }
}
