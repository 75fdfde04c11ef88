package org.baremo.core.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LevelRef;
import org.immutables.value.Value;

/**
 * A certificate that a person says they hold. Whether it is good today (not revoked, not suspended)
 * is asked of its issuer when it matters, and is no part of it.
 */
@Value.Immutable
@JsonTypeName("held-certificate")
@JsonSerialize(as = ImmutableHeldCertificate.class)
@JsonDeserialize(builder = HeldCertificate.Builder.class)
public abstract non-sealed class HeldCertificate implements Evidence {
  HeldCertificate() {}

  /**
   * Returns the scheme that it was issued under.
   *
   * @return the scheme's identifier, of any issuer
   */
  @NotBlank
  public abstract String getScheme();

  /**
   * Returns what was awarded.
   *
   * @return the award's code or title within the scheme
   */
  @NotBlank
  public abstract String getAward();

  /**
   * Returns the certificate's number.
   *
   * @return as its issuer writes it
   */
  @NotBlank
  public abstract String getNumber();

  /**
   * Returns the level that it states.
   *
   * @return empty when it states none
   */
  public abstract Optional<LevelRef> getLevel();

  /**
   * Returns the units that it lists: modules, domains.
   *
   * @return their codes or titles within the award, each once; empty when it lists none
   */
  public abstract List<@NotBlank String> getUnits();

  /**
   * Returns when it is valid by its own words.
   *
   * @return first and last day; without a last day when it does not expire
   */
  @NotNull
  @Valid
  public abstract DateRange getValidity();

  /**
   * Starts a held certificate.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this certificate's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .notBlank(getScheme(), "scheme")
            .notBlank(getAward(), "award")
            .notBlank(getNumber(), "number");
    getUnits().forEach(unit -> laws.notBlank(unit, "units"));
    laws.distinct(getUnits(), "units").orThrow();
  }

  /** Builds held certificates. Not thread-safe. */
  public static final class Builder extends ImmutableHeldCertificate.Builder {
    Builder() {}
  }
}
