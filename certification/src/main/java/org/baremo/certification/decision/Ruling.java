package org.baremo.certification.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;

/**
 * What findings come to: which award is given, or what stands against any. The one rule by which
 * decisions are taken and by which their documents are believed.
 *
 * @param outcome what the decision comes to
 * @param award the place of the award given; there exactly when the outcome is granted
 */
record Ruling(DecisionOutcome outcome, Optional<Integer> award) {
  private static Ruling without(DecisionOutcome outcome) {
    return new Ruling(outcome, Optional.empty());
  }

  /**
   * Rules.
   *
   * @param scheme the findings on the scheme itself, all of which must be met for it to decide
   * @param awards from the highest to the lowest
   */
  static Ruling of(List<Finding> scheme, List<AwardFinding> awards) {
    return scheme.stream().allMatch(finding -> finding.getVerdict() == Verdict.MET)
        ? of(awards)
        : without(DecisionOutcome.INDETERMINATE);
  }

  private static Ruling of(List<AwardFinding> awards) {
    Set<Verdict> open = EnumSet.noneOf(Verdict.class);
    for (int i = 0; i < awards.size(); i++) {
      Verdict verdict = awards.get(i).verdict();
      if (verdict == Verdict.MET && open.isEmpty()) {
        return new Ruling(DecisionOutcome.GRANTED, Optional.of(i));
      }
      if (verdict == Verdict.MET) {
        break; // it would be given, were nothing open above it
      }
      if (verdict.isOpen()) {
        open.add(verdict);
      }
    }
    if (open.contains(Verdict.INDETERMINATE)) {
      return without(DecisionOutcome.INDETERMINATE);
    }
    return without(open.isEmpty() ? DecisionOutcome.REFUSED : DecisionOutcome.PENDING);
  }
}
