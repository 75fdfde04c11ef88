package org.baremo.certification.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** Who had a role in a case. */
@Value.Immutable
@JsonSerialize(as = ImmutableDuty.class)
@JsonDeserialize(builder = Duty.Builder.class)
public abstract class Duty {
  Duty() {}

  /**
   * Returns the role.
   *
   * @return trainer, examiner, decider or any other that the scheme names
   */
  @NotNull
  public abstract RoleName getRole();

  /**
   * Returns who had it.
   *
   * @return a pseudonymous key, the same for the same person in every role
   */
  @NotBlank
  public abstract String getPerson();

  /**
   * Returns when they had it last.
   *
   * @return empty when unknown
   */
  public abstract Optional<LocalDate> getOn();

  /**
   * Starts a duty.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws().notBlank(getPerson(), "person").orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableDuty.Builder {
    Builder() {}
  }
}
