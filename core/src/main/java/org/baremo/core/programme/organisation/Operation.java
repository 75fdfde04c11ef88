package org.baremo.core.programme.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who runs a centre, and since and until when.
 *
 * @param operator the organisation
 * @param tenure empty when no source says: then it is unknown on every day
 */
public record Operation(@NotNull @Valid OrganisationId operator, Optional<@Valid Tenure> tenure) {
  public Operation {
    Objects.requireNonNull(operator);
    Objects.requireNonNull(tenure);
  }

  /**
   * Tells whether it runs the centre on a day.
   *
   * @param day any day
   * @return unknown when it is not dated, or not precisely enough
   */
  public Presence on(LocalDate day) {
    return tenure.map(dated -> dated.on(day)).orElse(Presence.UNKNOWN);
  }
}
