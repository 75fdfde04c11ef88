package org.baremo.certification.comparison;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baremo.core.value.VersionedId;

/** Counts comparisons; its size does not grow with their number. Not thread-safe. */
public final class ComparisonTally {
  private final VersionedId before;
  private final VersionedId after;
  private final Map<DecisionChange, Long> changes = new EnumMap<>(DecisionChange.class);
  private final Map<ComparisonTotals.Move, Long> moves = new TreeMap<>();
  private final Map<ComparisonTotals.Reason, Long> reasons = new TreeMap<>();
  private long compared;

  ComparisonTally(VersionedId before, VersionedId after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Counts one case.
   *
   * @param decision what the two versions came to
   */
  public void add(ComparedDecision decision) {
    compared++;
    changes.merge(decision.getChange(), 1L, Long::sum);
    moves.merge(
        new ComparisonTotals.Move(decision.getBefore(), decision.getAfter()), 1L, Long::sum);
    Set<ComparisonTotals.Reason> once = new HashSet<>();
    for (ChangedFinding finding : decision.getReasons()) {
      once.add(
          new ComparisonTotals.Reason(decision.getChange(), finding.requirement(), finding.node()));
    }
    once.forEach(reason -> reasons.merge(reason, 1L, Long::sum));
  }

  /**
   * Returns what was counted so far.
   *
   * @return the totals
   */
  public ComparisonTotals totals() {
    return ComparisonTotals.builder()
        .before(before)
        .after(after)
        .compared(compared)
        .changes(changes)
        .moves(
            moves.entrySet().stream()
                .map(entry -> new ComparisonTotals.MoveCount(entry.getKey(), entry.getValue()))
                .toList())
        .reasons(
            reasons.entrySet().stream()
                .map(entry -> new ComparisonTotals.ReasonCount(entry.getKey(), entry.getValue()))
                .toList())
        .build();
  }
}
