package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * A row of a decision table: the intervals that the inputs must lie in, and what they then come to.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLookupRow.class)
@JsonDeserialize(builder = LookupRow.Builder.class)
public abstract class LookupRow {
  LookupRow() {}

  /**
   * Returns the interval of each input.
   *
   * @return as many as the table has inputs
   */
  @NotEmpty
  public abstract List<@Valid Interval> getWhen();

  /**
   * Returns what the table comes to.
   *
   * @return any number
   */
  @NotNull
  public abstract Rational getThen();

  /**
   * Starts a row.
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
    new Laws().notEmpty(getWhen(), "when").orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableLookupRow.Builder {
    Builder() {}
  }
}
