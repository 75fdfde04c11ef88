package org.baremo.digcomp.indicator.published;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Rational;

/**
 * Three values that belong together: who is at basic, who is above, and who is at either.
 *
 * @param basic a share of those at basic: {@code I_DSK2_IL_B}
 * @param aboveBasic the share of those above it: {@code I_DSK2_IL_AB}
 * @param basicOrAbove the share of both: {@code I_DSK2_IL_BAB}
 */
public record PublishedSum(
    @NotNull @Valid PublishedValue basic,
    @NotNull @Valid PublishedValue aboveBasic,
    @NotNull @Valid PublishedValue basicOrAbove) {
  static final String EITHER = "BAB";

  public PublishedSum {
    String stem = stem(basicOrAbove.key());
    Require.that(
        basicOrAbove.key().endsWith(EITHER)
            && basic.key().equals(stem + "B")
            && aboveBasic.key().equals(stem + "AB"),
        "values must be of one year, place and area at B, AB and BAB, were %s, %s and %s",
        basic,
        aboveBasic,
        basicOrAbove);
  }

  private static String stem(String either) {
    return either.substring(0, either.length() - EITHER.length());
  }

  /**
   * Returns how far the published sum is from the sum of its published parts.
   *
   * @return 0 or more percentage points; up to 0.01 comes from rounding
   */
  public Rational difference() {
    Rational difference =
        basic.getPercent().plus(aboveBasic.getPercent()).minus(basicOrAbove.getPercent());
    return difference.signum() < 0 ? difference.negated() : difference;
  }
}
