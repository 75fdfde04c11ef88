package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * The mark of one attempt: the best, the latest or the first of those that fit. Attempts without a
 * mark are passed over; but one that is not marked yet leaves the number pending where it may turn
 * out to be the one. Where none has a mark, nothing was assessed.
 */
@Value.Immutable
@JsonTypeName(AttemptMark.TYPE)
@JsonSerialize(as = ImmutableAttemptMark.class)
@JsonDeserialize(builder = AttemptMark.Builder.class)
public abstract non-sealed class AttemptMark implements Quantity {
  static final String TYPE = "attempt-mark";

  AttemptMark() {}

  /**
   * Returns which attempt.
   *
   * @return best, latest or first
   */
  @NotNull
  public abstract Pick getPick();

  /**
   * Returns the attempts to choose from.
   *
   * @return all of them by an empty filter
   */
  @NotNull
  @Valid
  public abstract AttemptFilter getOf();

  /**
   * Returns the node whose mark is taken.
   *
   * @return empty for the mark overall
   */
  public abstract Optional<Ref> getNode();

  /**
   * Returns what of the mark is taken.
   *
   * @return the percentage unless stated
   */
  @NotNull
  @Value.Default
  public MarkPart getPart() {
    return MarkPart.PERCENTAGE;
  }

  @Override
  public Optional<Ref> node() {
    return getNode();
  }

  @Override
  public Map<String, Day> days() {
    return getOf().days("/of");
  }

  /**
   * Starts a mark of an attempt.
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
  public static final class Builder extends ImmutableAttemptMark.Builder {
    Builder() {}
  }
}
