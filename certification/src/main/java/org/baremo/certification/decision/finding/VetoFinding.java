package org.baremo.certification.decision.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.certification.scheme.Veto;

/**
 * What one veto came to.
 *
 * @param outcome what the decision comes to where the veto holds
 * @param finding on what must be met for it to hold
 */
public record VetoFinding(@NotNull Veto.Outcome outcome, @NotNull @Valid Finding finding) {

  public VetoFinding {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(finding, "finding");
  }

  /**
   * Returns whether the veto holds.
   *
   * @return met where it does; one that does not apply holds as little as one that is not met
   */
  public Verdict verdict() {
    return finding.getVerdict();
  }
}
