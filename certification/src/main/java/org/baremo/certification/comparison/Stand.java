package org.baremo.certification.comparison;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.Supposition;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * Where a case stands under one version.
 *
 * @param outcome what it comes to
 * @param award the code of the award given; there exactly when the outcome is granted
 */
public record Stand(
    @NotNull DecisionOutcome outcome, Optional<@Pattern(regexp = Forms.NOT_BLANK) String> award) {

  public Stand {
    Objects.requireNonNull(outcome, "outcome");
    Laws laws = new Laws();
    award.ifPresent(code -> laws.notBlank(code, "award"));
    laws.that(
            (outcome == DecisionOutcome.GRANTED) == award.isPresent(),
            "award",
            "award must be there exactly when the outcome is GRANTED, was %s with %s",
            award.orElse("empty"),
            outcome)
        .orThrow();
  }

  static Stand of(Supposition supposed) {
    return new Stand(supposed.outcome(), supposed.grant().map(Grant::getAward));
  }

  /** Whether nothing more that is learnt would change it. */
  boolean isSettled() {
    return outcome == DecisionOutcome.GRANTED || outcome == DecisionOutcome.REFUSED;
  }

  @Override
  public String toString() {
    return award.map(code -> outcome + " " + code).orElseGet(outcome::toString);
  }
}
