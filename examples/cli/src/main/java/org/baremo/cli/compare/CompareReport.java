package org.baremo.cli.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baremo.certification.comparison.ComparedDecision;
import org.baremo.certification.comparison.ComparisonTally;
import org.baremo.certification.comparison.ComparisonTotals;
import org.baremo.certification.comparison.DecisionChange;
import org.baremo.certification.comparison.SchemeComparison;

/** What a run came to: counts, and the first candidates whose award changes. Not thread-safe. */
final class CompareReport {
  private static final Set<DecisionChange> MOVED =
      EnumSet.of(
          DecisionChange.GAINS,
          DecisionChange.LOSES,
          DecisionChange.HIGHER_AWARD,
          DecisionChange.LOWER_AWARD,
          DecisionChange.OTHER_AWARD);

  private final ComparisonTally tally;
  private final int listed;
  private final List<ComparedDecision> first = new ArrayList<>();
  private long moved;
  private long rejected;

  CompareReport(SchemeComparison comparison, int listed) {
    this.tally = comparison.tally();
    this.listed = listed;
  }

  void add(ComparedDecision compared) {
    tally.add(compared);
    if (MOVED.contains(compared.getChange())) {
      moved++;
      if (first.size() < listed) {
        first.add(compared);
      }
    }
  }

  void reject() {
    rejected++;
  }

  ComparisonTotals totals() {
    return tally.totals();
  }

  /** The first ones whose award changes. */
  List<ComparedDecision> first() {
    return first;
  }

  /** How many there are whose award changes. */
  long moved() {
    return moved;
  }

  /** How many rows could not be read. */
  long rejected() {
    return rejected;
  }
}
