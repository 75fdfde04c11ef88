package org.baremo.certification.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * Somebody's ruling on one requirement in one case, with its reason. It has an effect only where
 * the scheme lets that requirement be overridden, by that role.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableVerdictOverride.class)
@JsonDeserialize(builder = VerdictOverride.Builder.class)
public abstract class VerdictOverride {
  VerdictOverride() {}

  /**
   * Returns the requirement ruled on.
   *
   * @return its identifier in the scheme
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getRequirement();

  /**
   * Returns what was ruled.
   *
   * @return met, not met or not applicable
   */
  @NotNull
  public abstract Ruled getRuled();

  /**
   * Returns who ruled.
   *
   * @return a pseudonymous key
   */
  @NotBlank
  public abstract String getActor();

  /**
   * Returns in which role.
   *
   * @return one that the scheme lets rule
   */
  @NotNull
  public abstract RoleName getRole();

  /**
   * Returns why.
   *
   * @return for people
   */
  @NotBlank
  public abstract String getReason();

  /**
   * Returns when.
   *
   * @return it has no effect on a decision of an earlier day
   */
  @NotNull
  public abstract LocalDate getOn();

  /**
   * Starts an override.
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
    new Laws()
        .matches(Slugs.FORM, getRequirement(), "requirement", Slugs.LAW)
        .notBlank(getActor(), "actor")
        .notBlank(getReason(), "reason")
        .orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableVerdictOverride.Builder {
    Builder() {}
  }
}
