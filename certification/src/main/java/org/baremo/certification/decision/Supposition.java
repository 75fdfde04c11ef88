package org.baremo.certification.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.core.internal.Laws;

/**
 * What a version of a scheme would come to for a case, were it in force for it: to compare versions
 * with, or to tell somebody what the next one will ask. It is no decision, and no certificate comes
 * of it.
 *
 * @param outcome what it would come to
 * @param grants the awards that would be given, from the highest to the lowest; there exactly when
 *     the outcome is granted
 * @param findings what was found on the scheme itself, besides whether it is in force
 * @param vetoes what every veto came to, in order of precedence
 * @param awards what every award came to, in the order of the scheme
 */
public record Supposition(
    @NotNull DecisionOutcome outcome,
    List<@Valid Grant> grants,
    List<@Valid Finding> findings,
    List<@Valid VetoFinding> vetoes,
    @NotEmpty List<@Valid AwardFinding> awards) {

  public Supposition {
    Objects.requireNonNull(outcome, "outcome");
    grants = List.copyOf(grants);
    findings = List.copyOf(findings);
    vetoes = List.copyOf(vetoes);
    awards = List.copyOf(awards);
    new Laws()
        .notEmpty(awards, "awards")
        .that(
            (outcome == DecisionOutcome.GRANTED) != grants.isEmpty(),
            "grants",
            "grants must be there exactly when the outcome is GRANTED, were %s with %s",
            grants.stream().map(Grant::getAward).toList(),
            outcome)
        .orThrow();
  }
}
