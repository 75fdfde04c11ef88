package org.baremo.certification.decision.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.core.internal.Laws;

/**
 * Somebody had two roles that are to be kept apart.
 *
 * @param person their pseudonymous key
 * @param on a day on which they had the role that is asked about; empty when it is not known
 * @param role the other one that they had as well
 * @param other the day on which they had that; empty when it is not known
 */
public record SharedDuty(
    @NotBlank String person,
    Optional<LocalDate> on,
    @NotNull RoleName role,
    Optional<LocalDate> other) {
  public SharedDuty {
    Objects.requireNonNull(role, "role");
    new Laws().notBlank(person, "person").orThrow();
  }
}
