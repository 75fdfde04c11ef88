package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/** From where on a number is mapped to another one, up to the next band. */
@Value.Immutable
@JsonSerialize(as = ImmutableBand.class)
@JsonDeserialize(builder = Band.Builder.class)
public abstract class Band {
  Band() {}

  /**
   * Returns where the band starts.
   *
   * @return below the start of the next
   */
  @NotNull
  public abstract Rational getStart();

  /**
   * Returns whether the start is left to the band below.
   *
   * @return false unless stated
   */
  @Value.Default
  public boolean isOpen() {
    return false;
  }

  /**
   * Returns what the numbers of the band are mapped to.
   *
   * @return any number
   */
  @NotNull
  public abstract Rational getValue();

  /**
   * Starts a band.
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

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableBand.Builder {
    Builder() {}
  }
}
