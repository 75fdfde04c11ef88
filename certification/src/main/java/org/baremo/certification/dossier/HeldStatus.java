package org.baremo.certification.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * What the issuer of a certificate said of it, and since when. Before the first thing that was said
 * a certificate was good where that suspended or revoked it, as only a good one can be; otherwise
 * it is not known. Neither is it where two things are said of the same day.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHeldStatus.class)
@JsonDeserialize(builder = HeldStatus.Builder.class)
public abstract class HeldStatus {
  HeldStatus() {}

  /**
   * Returns the certificate's number.
   *
   * @return as its issuer writes it
   */
  @NotBlank
  public abstract String getNumber();

  /**
   * Returns the status.
   *
   * @return active, suspended or revoked
   */
  @NotNull
  public abstract Status getStatus();

  /**
   * Returns the first day of that status.
   *
   * @return it lasts until the next status of the same certificate
   */
  @NotNull
  public abstract LocalDate getSince();

  /** Whether a certificate is good. */
  public enum Status {
    /** It is good. */
    @JsonProperty("active")
    ACTIVE,
    /** It is not good for the time being. */
    @JsonProperty("suspended")
    SUSPENDED,
    /** It is no longer good. */
    @JsonProperty("revoked")
    REVOKED
  }

  /**
   * Starts a status.
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
    new Laws().notBlank(getNumber(), "number").orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableHeldStatus.Builder {
    Builder() {}
  }
}
