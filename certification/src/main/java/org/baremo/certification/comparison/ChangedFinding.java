package org.baremo.certification.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;

/**
 * A requirement that came to something else, or that only one of the two versions asks for and that
 * the case does not meet.
 *
 * @param requirement its identifier
 * @param node the node asked about; empty when it asks about none, or about everything assessed
 * @param before what it came to under the earlier version; empty when that one does not ask
 * @param after what it came to under the later version; empty when that one does not ask
 */
public record ChangedFinding(
    @NotBlank String requirement,
    Optional<Ref> node,
    Optional<@Valid Finding> before,
    Optional<@Valid Finding> after) {

  public ChangedFinding {
    new Laws()
        .notBlank(requirement, "requirement")
        .that(
            before.isPresent() || after.isPresent(),
            "",
            "a changed finding must be of one version at least, was of none")
        .that(
            verdict(before) != verdict(after),
            "after",
            "after must come to something else than before, was also %s",
            verdict(after))
        .orThrow();
  }

  /** What it came to; where a version does not ask, what a case meets that is asked for nothing. */
  static Verdict verdict(Optional<Finding> finding) {
    return finding
        .map(Finding::getVerdict)
        .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
        .orElse(Verdict.MET);
  }
}
