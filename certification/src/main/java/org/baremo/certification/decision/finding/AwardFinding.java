package org.baremo.certification.decision.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Laws;

/**
 * What one award came to. An award whose requirement does not apply to the case is not given:
 * nothing was shown for it.
 *
 * @param award the award's code
 * @param verdict whether it is met
 * @param findings the award's requirement, and the date its validity starts from where it has one
 */
public record AwardFinding(
    @NotBlank String award, @NotNull Verdict verdict, @NotEmpty List<@Valid Finding> findings) {

  public AwardFinding {
    Objects.requireNonNull(verdict, "verdict");

    findings = List.copyOf(findings);
    Verdict combined = combined(findings);
    new Laws()
        .notBlank(award, "award")
        .notEmpty(findings, "findings")
        .that(
            verdict == combined,
            "verdict",
            "verdict must be what the findings come to, %s, was %s",
            combined,
            verdict)
        .orThrow();
  }

  /**
   * Returns what an award's findings come to: all of them, unless what it requires does not apply.
   *
   * @param award the award's code
   * @param findings first its requirement
   * @return the award's finding
   */
  public static AwardFinding of(String award, Finding... findings) {
    List<Finding> all = List.of(findings);
    return new AwardFinding(award, combined(all), all);
  }

  private static Verdict combined(List<Finding> findings) {
    List<Verdict> verdicts = findings.stream().map(Finding::getVerdict).toList();
    return verdicts.isEmpty() || verdicts.get(0) == Verdict.NOT_APPLICABLE
        ? Verdict.NOT_APPLICABLE
        : Verdict.all(verdicts, Verdict.NOT_APPLICABLE);
  }
}
