package org.baremo.certification.scheme.wait;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.internal.Laws;

/**
 * How long somebody must wait: so many hours from the start of one attempt to the start of the
 * next, to the second and through any change of the clocks; or a period of civil days.
 *
 * @param hours elapsed hours, 1 or more; empty when a period is meant
 * @param period civil time, counted from the day of the attempt; empty when hours are meant
 */
public record Wait(Optional<@Positive Integer> hours, Optional<@Valid Period> period) {
  public Wait {
    new Laws()
        .that(
            hours.isPresent() != period.isPresent(),
            "period",
            "period must be there exactly where hours are not")
        .that(
            hours.map(number -> number > 0).orElse(true),
            "hours",
            "hours must be more than 0, was " + hours.orElse(1))
        .orThrow();
  }

  /**
   * Returns a wait in elapsed hours.
   *
   * @param hours 1 or more
   * @return the wait
   */
  public static Wait ofHours(int hours) {
    return new Wait(Optional.of(hours), Optional.empty());
  }

  /**
   * Returns a wait in civil time.
   *
   * @param period how long
   * @return the wait
   */
  public static Wait of(Period period) {
    return new Wait(Optional.empty(), Optional.of(period));
  }

  /**
   * Tells whether it makes anybody wait.
   *
   * @return false for a period of no years, months, days or working days
   */
  public boolean isSomeTime() {
    return period.map(Period::isSomeTime).orElse(true);
  }
}
