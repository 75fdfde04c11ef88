package org.baremo.digcomp.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.baremo.core.internal.Laws;

/**
 * When a person has an overall level. The rules of an indicator are tried in order, and the first
 * that holds says the level.
 *
 * @param level the overall level
 * @param atNone how many areas may be at no skills, 0 or more
 * @param otherAreas the lowest level that each of the other areas must have
 */
public record OverallRule(
    @NotNull OverallLevel level, @PositiveOrZero int atNone, @NotNull AreaLevel otherAreas) {
  public OverallRule {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(otherAreas, "otherAreas");
    new Laws().notNegative(atNone, "atNone").orThrow();
  }

  /** Whether the rule holds for so many areas at no skills, and so many at exactly basic. */
  boolean holds(int areasAtNone, int areasAtBasic) {
    return areasAtNone <= atNone && (otherAreas != AreaLevel.ABOVE_BASIC || areasAtBasic == 0);
  }
}
