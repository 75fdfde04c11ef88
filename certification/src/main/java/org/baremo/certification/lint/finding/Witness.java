package org.baremo.certification.lint.finding;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.baremo.certification.dossier.Dossier;

/**
 * A made-up case that shows a finding. Deciding it gives what the finding says.
 *
 * @param dossier the case
 * @param asOf when it is decided
 */
public record Witness(
    @NotNull @Valid Dossier dossier,
    @NotNull @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        OffsetDateTime asOf) {
  public Witness {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(asOf, "asOf");
  }
}
