package org.baremo.core.programme.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.value.Rational;

/**
 * What a source counts beside what it names. Neither overwrites the other.
 *
 * @param declared the count that the source states
 * @param derived how many it names, different ones
 */
public record CountCheck(@NotNull @Valid Claim declared, @PositiveOrZero long derived) {
  public CountCheck {
    new Laws().notNegative(derived, "derived").orThrow();
    declared.getUnit();
  }

  /**
   * Returns how many are counted and not named.
   *
   * @return negative when more are named than counted; empty when the source reports no count
   */
  public Optional<Rational> unnamed() {
    return declared.getValue().map(value -> value.minus(Rational.of(derived)));
  }

  /**
   * Returns what somebody should look at.
   *
   * @param location where the source names them
   * @return a warning when counted and named differ; empty when they agree, or nothing is counted
   */
  public Optional<Problem> finding(Location location) {
    return unnamed()
        .filter(difference -> difference.signum() != 0)
        .map(
            difference ->
                Problem.warning(
                    "count.unnamed",
                    location,
                    "%s declared and %s named differ by %s, both are kept"
                        .formatted(declared, derived, difference)));
  }
}
