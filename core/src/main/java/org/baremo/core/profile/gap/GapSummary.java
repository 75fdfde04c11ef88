package org.baremo.core.profile.gap;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** How many targets were met, and how many were not and why. */
@Value.Immutable
@JsonSerialize(as = ImmutableGapSummary.class)
@JsonDeserialize(builder = GapSummary.Builder.class)
public abstract class GapSummary {
  GapSummary() {}

  /**
   * Returns how many were met.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getMet();

  /**
   * Returns how many were assessed below the level wanted.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getBelow();

  /**
   * Returns how many the framework does not define.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getUndefined();

  /**
   * Returns how many were not assessed.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getNotAssessed();

  /**
   * Returns how many the person is exempt from.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getExempt();

  /**
   * Returns how many wait for a mark.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getNotYetMarked();

  /**
   * Returns how many were assessed without a level on the scale of the target.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getOtherScale();

  /**
   * Returns how many there are in all.
   *
   * @return the sum of the seven
   */
  public int total() {
    return base() + getUndefined() + getExempt();
  }

  /**
   * Returns how many could have been met: all but the undefined and the exempt.
   *
   * @return the base of a share of those met; 0 when there are none
   */
  public int base() {
    return getMet() + getBelow() + getNotAssessed() + getNotYetMarked() + getOtherScale();
  }

  static GapSummary of(List<Gap.Entry> entries) {
    int[] counts = new int[7];
    for (Gap.Entry entry : entries) {
      counts[place(entry.finding())]++;
    }
    return builder()
        .met(counts[0])
        .below(counts[1])
        .undefined(counts[2])
        .notAssessed(counts[3])
        .exempt(counts[4])
        .notYetMarked(counts[5])
        .otherScale(counts[6])
        .build();
  }

  private static int place(GapFinding finding) {
    if (finding instanceof GapFinding.Met) {
      return 0;
    } else if (finding instanceof GapFinding.Below) {
      return 1;
    } else if (finding instanceof GapFinding.Undefined) {
      return 2;
    } else if (finding instanceof GapFinding.NotAssessed) {
      return 3;
    } else if (finding instanceof GapFinding.Exempt) {
      return 4;
    }
    return finding instanceof GapFinding.NotYetMarked ? 5 : 6;
  }

  /**
   * Starts a summary.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this summary's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .notNegative(getMet(), "met")
        .notNegative(getBelow(), "below")
        .notNegative(getUndefined(), "undefined")
        .notNegative(getNotAssessed(), "notAssessed")
        .notNegative(getExempt(), "exempt")
        .notNegative(getNotYetMarked(), "notYetMarked")
        .notNegative(getOtherScale(), "otherScale")
        .orThrow();
  }

  /** Builds summaries. Not thread-safe. */
  public static final class Builder extends ImmutableGapSummary.Builder {
    Builder() {}
  }
}
