package org.baremo.certification.decision.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Require;

/**
 * What one unit of an award came to.
 *
 * @param unit the unit's code
 * @param finding on what it requires
 */
public record UnitFinding(@NotBlank String unit, @NotNull @Valid Finding finding) {

  public UnitFinding {
    Require.notBlank(unit, "unit");
    Objects.requireNonNull(finding, "finding");
  }

  /**
   * Returns whether the unit is met.
   *
   * @return a certificate of the award lists the unit exactly where it is {@link Verdict#MET}
   */
  public Verdict verdict() {
    return finding.getVerdict();
  }

  /** Whether a certificate of the award lists it. */
  boolean isListed() {
    return verdict() == Verdict.MET;
  }
}
