package org.baremo.core.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/** What to count of a cohort. */
@Value.Immutable
@JsonSerialize(as = ImmutableCohortPlan.class)
@JsonDeserialize(builder = CohortPlan.Builder.class)
public abstract class CohortPlan {
  private static final int MOST_BINS = 1000;
  private static final List<Rational> NEAR =
      List.of(Rational.ONE, Rational.of(2), Rational.of(5), Rational.of(10));

  CohortPlan() {}

  /**
   * Returns the cuts to look around.
   *
   * @return empty when there are none
   */
  public abstract List<@Valid CutScore> getCuts();

  /**
   * Returns how near to a cut marks are counted, once in percentage points and once in points of
   * the mark.
   *
   * @return more than 0, rising; 1, 2, 5 and 10 unless stated, none where stated as an empty list
   */
  @Value.Default
  @JsonInclude(JsonInclude.Include.ALWAYS) // left out, an empty list would be read as the usual one
  public List<@NotNull Rational> getWithin() {
    return NEAR;
  }

  /**
   * Returns how wide the bins of histograms are.
   *
   * @return in percentage points; a whole part of 100, at least a tenth; 5 unless stated
   */
  @NotNull
  @Value.Default
  public Rational getBinWidth() {
    return Rational.of(5);
  }

  /**
   * Returns the usual plan for some cuts.
   *
   * @param cuts any number
   * @return the plan
   */
  public static CohortPlan of(CutScore... cuts) {
    return builder().addCuts(cuts).build();
  }

  /**
   * Starts a plan.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this plan's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    Rational before = Rational.ZERO;
    for (int i = 0; i < getWithin().size(); i++) {
      Rational within = getWithin().get(i);
      laws.that(
          within.compareTo(before) > 0,
          "within/" + i,
          "within must be more than %s, was %s".formatted(before, within));
      before = within;
    }
    boolean isPart =
        getBinWidth().signum() > 0
            && Rational.HUNDRED.dividedBy(getBinWidth()).isWhole()
            && Rational.HUNDRED.dividedBy(getBinWidth()).compareTo(Rational.of(MOST_BINS)) <= 0;
    laws.that(
            isPart,
            "binWidth",
            "binWidth must be a whole part of 100 and at least 0.1, was " + getBinWidth())
        .orThrow();
  }

  /** Builds plans. Not thread-safe. */
  public static final class Builder extends ImmutableCohortPlan.Builder {
    Builder() {}
  }
}
