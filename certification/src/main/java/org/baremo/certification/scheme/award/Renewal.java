package org.baremo.certification.scheme.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.internal.Laws;

/**
 * When an award can be renewed, and what becomes of its days.
 *
 * @param opens how long before the last valid day; natural time only
 * @param closes how long after it; natural time only
 * @param keepsDay whether an award renewed by its last valid day lasts from there on, so that no
 *     time is lost; otherwise it starts anew
 */
public record Renewal(
    @NotNull @Valid Period opens, @NotNull @Valid Period closes, boolean keepsDay) {

  public Renewal {
    Objects.requireNonNull(opens, "opens");
    Objects.requireNonNull(closes, "closes");
    new Laws()
        .that(opens.getWorkingDays() == 0, "opens", "opens must not count working days")
        .that(closes.getWorkingDays() == 0, "closes", "closes must not count working days")
        .orThrow();
  }
}
