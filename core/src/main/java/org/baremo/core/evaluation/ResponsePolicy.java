package org.baremo.core.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * What a response is worth, as a share of its item's maximum mark. Annulled responses are never
 * worth anything, nor do they count in the maximum.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableResponsePolicy.class)
@JsonDeserialize(builder = ResponsePolicy.Builder.class)
public abstract class ResponsePolicy {
  ResponsePolicy() {}

  /**
   * Returns what a partly right answer to a multiple-choice item earns.
   *
   * @return nothing unless stated
   */
  @NotNull
  @Value.Default
  public PartialCredit getPartialCredit() {
    return PartialCredit.NONE;
  }

  /**
   * Returns what a wrong answer takes away: one that has a key, and earns nothing by it. Items
   * whose options are graded, and those that people mark, have no wrong answer.
   *
   * @return a share of the item's maximum, 0 or more; 0 unless stated. For single choice from
   *     <i>n</i> options, 1/(<i>n</i> − 1) makes guessing worthless
   */
  @NotNull
  @Value.Default
  public Rational getWrongAnswerPenalty() {
    return Rational.ZERO;
  }

  /**
   * Returns how low penalties can bring a result.
   *
   * @return to zero unless stated
   */
  @NotNull
  @Value.Default
  public Floor getFloor() {
    return Floor.ZERO;
  }

  /**
   * Returns what becomes of an answer given after the time was over.
   *
   * @return zero of the item's maximum unless stated
   */
  @NotNull
  @Value.Default
  public Treatment getLate() {
    return Treatment.ZERO;
  }

  /**
   * Returns what becomes of an item left blank.
   *
   * @return zero of the item's maximum unless stated; never count, as there is nothing to count
   */
  @NotNull
  @Value.Default
  public Treatment getSkipped() {
    return Treatment.ZERO;
  }

  /**
   * Returns what becomes of an item that was not reached, or of which nothing is recorded.
   *
   * @return zero of the item's maximum unless stated; never count, as there is nothing to count
   */
  @NotNull
  @Value.Default
  public Treatment getNotReached() {
    return Treatment.ZERO;
  }

  /** What a partly right answer to a multiple-choice item earns. */
  public enum PartialCredit {
    /** Nothing: exactly the right options, or zero. */
    @JsonProperty("none")
    NONE,
    /** Right options ticked less wrong ones ticked, of all right ones; never less than zero. */
    @JsonProperty("proportional")
    PROPORTIONAL,
    /** Options judged rightly, ticked or left, of all options. */
    @JsonProperty("per-option")
    PER_OPTION
  }

  /** What becomes of a response. */
  public enum Treatment {
    /** It is judged like any other. */
    @JsonProperty("count")
    COUNT,
    /** It earns nothing, and its item counts in the maximum. */
    @JsonProperty("zero")
    ZERO,
    /** Its item leaves what is earned and the maximum alike. */
    @JsonProperty("leave-out")
    LEAVE_OUT
  }

  /** How low penalties can bring a result. */
  public enum Floor {
    /** No result, of a node or overall, is below zero. */
    @JsonProperty("zero")
    ZERO,
    /** Results can be negative. */
    @JsonProperty("none")
    NONE
  }

  /**
   * Returns the plain policy: no partial credit, no penalty, late and missing answers earn nothing.
   *
   * @return every attribute as it is unless stated
   */
  public static ResponsePolicy plain() {
    return builder().build();
  }

  /**
   * Starts a policy.
   *
   * @return a builder of the plain policy
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this policy's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .that(
            getWrongAnswerPenalty().signum() >= 0,
            "wrongAnswerPenalty",
            "wrongAnswerPenalty must be 0 or more, was " + getWrongAnswerPenalty())
        .that(
            getSkipped() != Treatment.COUNT,
            "skipped",
            "skipped must be zero or leave-out, was count")
        .that(
            getNotReached() != Treatment.COUNT,
            "notReached",
            "notReached must be zero or leave-out, was count")
        .orThrow();
  }

  /** Builds policies. Not thread-safe. */
  public static final class Builder extends ImmutableResponsePolicy.Builder {
    Builder() {}
  }
}
