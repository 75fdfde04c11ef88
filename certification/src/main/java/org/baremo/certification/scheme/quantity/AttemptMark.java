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
 * The mark of one attempt: the best, the latest or the first of those that fit.
 *
 * <p>Unknown is not zero, and not absent either. An attempt that was completed has a mark: where it
 * is not stated, the number is unknown, and where the marking is not finished, pending, wherever
 * that attempt may be the one: for the latest and the first where it is the latest or the first of
 * those that have a mark, for the best always.
 *
 * <p>The best is decided with all the same where it is sure: it is no lower than the best that is
 * known, and no percentage is above 100, so that a mark that is enough suffices whatever another
 * attempt comes to.
 *
 * <p>Attempts are in order by instant where both say when they began, else by day. Where that does
 * not tell which one was the latest or the first, the number is unknown between the marks of those
 * that may be, unless these are the same.
 *
 * <p>Passed over are attempts that have no mark for sure: begun and not completed, not taken,
 * annulled, exempt, and of a mark of a node those that state results of other nodes and none of
 * this one. A mark that is stated counts whatever came of its attempt. Where none has a mark,
 * nothing was assessed.
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
