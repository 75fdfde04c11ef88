package org.baremo.certification.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.HolderKey;
import org.immutables.value.Value;

/** What two versions of a scheme come to for one case, and why they differ. */
@Value.Immutable
@JsonSerialize(as = ImmutableComparedDecision.class)
@JsonDeserialize(builder = ComparedDecision.Builder.class)
public abstract class ComparedDecision {
  ComparedDecision() {}

  /**
   * Returns whom it is about.
   *
   * @return a pseudonymous key
   */
  @NotNull
  public abstract HolderKey getHolder();

  /**
   * Returns what the change of version does to the case.
   *
   * @return one of nine
   */
  @NotNull
  public abstract DecisionChange getChange();

  /**
   * Returns where the case stands under the earlier version.
   *
   * @return its outcome and award
   */
  @NotNull
  @Valid
  public abstract Stand getBefore();

  /**
   * Returns where the case stands under the later version.
   *
   * @return its outcome and award
   */
  @NotNull
  @Valid
  public abstract Stand getAfter();

  /**
   * Returns why the two differ: what came to something else, of the awards that were given or else
   * of all.
   *
   * @return first the vetoes that hold under both and make something else of the decision; then in
   *     the order of the earlier version, then of the later one; empty when nothing differs, and
   *     where only the terms of the award do
   */
  public abstract List<@Valid ChangedFinding> getReasons();

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    new Laws()
        .that(
            isPossible(),
            "change",
            "change must be one from %s to %s, was %s",
            getBefore(),
            getAfter(),
            getChange())
        .orThrow();
  }

  private boolean isPossible() {
    if (!getBefore().isSettled() || !getAfter().isSettled()) {
      return getChange() == DecisionChange.UNDECIDABLE;
    }
    boolean granted = getBefore().outcome() == DecisionOutcome.GRANTED;
    if (granted != (getAfter().outcome() == DecisionOutcome.GRANTED)) {
      return getChange() == (granted ? DecisionChange.LOSES : DecisionChange.GAINS);
    }
    boolean same = getBefore().equals(getAfter());
    return switch (getChange()) {
      case HIGHER_AWARD, LOWER_AWARD, OTHER_AWARD -> granted && !same;
      case OTHER_TERMS -> granted && same;
      case OTHER_REASONS -> !granted;
      case UNCHANGED -> same;
      case GAINS, LOSES, UNDECIDABLE -> false;
    };
  }

  /** Builds comparisons. Not thread-safe. */
  static final class Builder extends ImmutableComparedDecision.Builder {
    Builder() {}
  }
}
