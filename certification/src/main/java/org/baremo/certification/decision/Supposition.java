package org.baremo.certification.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.core.internal.Laws;

/**
 * What a version of a scheme would come to for a case, were it in force for it: to compare versions
 * with, or to tell somebody what the next one will ask. It is no decision, and no certificate comes
 * of it.
 *
 * @param outcome what it would come to
 * @param grant the award that would be given; there exactly when the outcome is granted
 * @param findings what was found on the scheme itself, besides whether it is in force
 * @param awards what every award came to, in the order of the scheme
 */
public record Supposition(
    @NotNull DecisionOutcome outcome,
    Optional<@Valid Grant> grant,
    List<@Valid Finding> findings,
    @NotEmpty List<@Valid AwardFinding> awards) {

  public Supposition {
    Objects.requireNonNull(outcome, "outcome");
    findings = List.copyOf(findings);
    awards = List.copyOf(awards);
    new Laws()
        .notEmpty(awards, "awards")
        .that(
            (outcome == DecisionOutcome.GRANTED) == grant.isPresent(),
            "grant",
            "grant must be there exactly when the outcome is GRANTED, was %s with %s",
            grant.map(Grant::getAward).orElse("empty"),
            outcome)
        .orThrow();
  }
}
