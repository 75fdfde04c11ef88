package org.baremo.certification.comparison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.Supposition;
import org.baremo.core.internal.Laws;

/**
 * Where a case stands under one version.
 *
 * @param outcome what it comes to
 * @param awards the codes of the awards given, from the highest to the lowest; there exactly when
 *     the outcome is granted
 */
public record Stand(@NotNull DecisionOutcome outcome, List<@NotBlank String> awards) {

  public Stand {
    Objects.requireNonNull(outcome, "outcome");
    awards = List.copyOf(awards);
    Laws laws = new Laws();
    awards.forEach(code -> laws.notBlank(code, "awards"));
    laws.that(
            (outcome == DecisionOutcome.GRANTED) != awards.isEmpty(),
            "awards",
            "awards must be there exactly when the outcome is GRANTED, were %s with %s",
            awards,
            outcome)
        .orThrow();
  }

  static Stand of(Supposition supposed) {
    return new Stand(supposed.outcome(), supposed.grants().stream().map(Grant::getAward).toList());
  }

  /** Whether nothing more that is learnt would change it. */
  boolean isSettled() {
    return outcome != DecisionOutcome.PENDING && outcome != DecisionOutcome.INDETERMINATE;
  }

  @Override
  public String toString() {
    return awards.isEmpty() ? outcome.toString() : outcome + " " + String.join(", ", awards);
  }
}
