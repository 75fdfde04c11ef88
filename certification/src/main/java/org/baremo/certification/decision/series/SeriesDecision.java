package org.baremo.certification.decision.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.core.internal.Require;
import org.baremo.core.value.VersionedId;

/**
 * What a series came to for one case: which version decides it, and its decision.
 *
 * @param choice which version, and why
 * @param decision by that version; empty exactly when no version decides
 */
public record SeriesDecision(
    @NotNull @Valid VersionChoice choice, Optional<@Valid Decision> decision) {

  public SeriesDecision {
    Objects.requireNonNull(choice, "choice");
    Optional<VersionedId> scheme = decision.map(Decision::getScheme);
    Require.that(
        scheme.equals(choice.getVersion()),
        "decision must be by the version chosen, %s, was by %s",
        choice.getVersion().map(Object::toString).orElse("none"),
        scheme.map(Object::toString).orElse("none"));
    Require.that(
        decision.map(made -> made.getHolder().equals(choice.getHolder())).orElse(true)
            && decision.map(made -> made.getAsOf().equals(choice.getAsOf())).orElse(true),
        "decision must be about the case of the choice, %s as of %s",
        choice.getHolder(),
        choice.getAsOf());
  }

  /**
   * Returns what it comes to.
   *
   * @return the decision's outcome; where no version decides, pending when waiting will tell which
   *     one does, and indeterminate otherwise
   */
  public DecisionOutcome outcome() {
    if (decision.isPresent()) {
      return decision.get().getOutcome();
    }
    boolean pending =
        VersionChoice.decisive(choice.getTried())
            .filter(tried -> tried.verdict() == Verdict.PENDING)
            .isPresent();
    return pending ? DecisionOutcome.PENDING : DecisionOutcome.INDETERMINATE;
  }
}
