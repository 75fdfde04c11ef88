package org.baremo.core.assessment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/** What the deciding rooms need to know of a sitting, besides its results. */
@Value.Immutable
@JsonSerialize(as = ImmutableSittingFacts.class)
@JsonDeserialize(builder = SittingFacts.Builder.class)
public abstract class SittingFacts {
  SittingFacts() {}

  /**
   * Returns the sitting's identifier.
   *
   * @return unique for the person
   */
  @NotBlank
  public abstract String getId();

  /**
   * Returns the civil day of the sitting, in the zone it was held in.
   *
   * @return the day it began
   */
  @NotNull
  public abstract LocalDate getHeldOn();

  /**
   * Returns the instrument that was sat.
   *
   * @return empty when results were reported without it
   */
  public abstract Optional<VersionedId> getInstrument();

  /**
   * Returns whether the person's identity was verified.
   *
   * @return empty when unknown
   */
  public abstract Optional<Boolean> getIdentityVerified();

  /**
   * Starts the facts of a sitting.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these facts
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws().notBlank(getId(), "id").orThrow();
  }

  /** Builds facts of sittings. Not thread-safe. */
  public static final class Builder extends ImmutableSittingFacts.Builder {
    Builder() {}
  }
}
