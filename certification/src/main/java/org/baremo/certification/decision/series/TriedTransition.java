package org.baremo.certification.decision.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Require;

/**
 * What a transitional clause came to for one case.
 *
 * @param transition the clause's identifier
 * @param finding what its condition came to
 * @param lapsed the last day of the clause, where the decision is later; empty when it had not
 *     lapsed
 */
public record TriedTransition(
    @Pattern(regexp = Slugs.SLUG) String transition,
    @NotNull @Valid Finding finding,
    Optional<LocalDate> lapsed) {

  public TriedTransition {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(lapsed, "lapsed");

    Require.matches(Slugs.FORM, transition, "transition", Slugs.LAW);
  }

  /**
   * Returns whether the clause holds for the case.
   *
   * @return not met once it has lapsed; otherwise what its condition came to
   */
  public Verdict verdict() {
    return lapsed.isPresent() ? Verdict.NOT_MET : finding.getVerdict();
  }
}
