package org.baremo.core.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;

/**
 * Counts the outcomes on one node or overall. Marks take few different values, so how many there
 * are of each is counted first, and reckoned with only when there get to be many or somebody asks.
 */
final class OutcomeTally {
  private static final int MOST_DIFFERENT_MARKS = 4096;

  private final MarkTally reckoned;
  private final Map<Mark, Long> waiting = new HashMap<>();
  private final Map<LevelRef, Long> attained = new HashMap<>();
  private long belowFirstLevel;
  private long assessed;
  private long withMark;
  private long zero;
  private long exempt;
  private long notYetMarked;

  OutcomeTally(CohortPlan plan, List<CutScore> cuts) {
    this.reckoned = new MarkTally(plan, cuts);
  }

  void add(Outcome outcome, long times) {
    if (outcome instanceof Outcome.Assessed a) {
      assessed += times;
      if (a.mark().isPresent()) {
        add(a.mark().get(), times);
      }
      if (a.standing().isPresent()) {
        add(a.standing().get(), times);
      }
    } else if (outcome instanceof Outcome.Exempt) {
      exempt += times;
    } else if (outcome instanceof Outcome.NotYetMarked) {
      notYetMarked += times;
    }
  }

  private void add(Mark mark, long times) {
    withMark += times;
    if (mark.getValue().signum() == 0) {
      zero += times;
    }
    waiting.merge(mark, times, Long::sum);
    if (waiting.size() > MOST_DIFFERENT_MARKS) {
      reckon();
    }
  }

  private void add(Standing standing, long times) {
    if (standing instanceof Standing.Attained at) {
      attained.merge(at.level(), times, Long::sum);
    } else {
      belowFirstLevel += times;
    }
  }

  private void reckon() {
    waiting.forEach(reckoned::add);
    waiting.clear();
  }

  void add(OutcomeTally other) {
    assessed += other.assessed;
    exempt += other.exempt;
    notYetMarked += other.notYetMarked;
    belowFirstLevel += other.belowFirstLevel;
    other.attained.forEach((level, count) -> attained.merge(level, count, Long::sum));
    other.reckon();
    reckon();
    withMark += other.withMark;
    zero += other.zero;
    reckoned.add(other.reckoned);
  }

  ResultStatistics statistics(long everybody) {
    reckon();
    return ResultStatistics.builder().outcomes(counts(everybody)).marks(reckoned.summary()).build();
  }

  CutStatistics cutStatistics(CutScore cut, long everybody) {
    reckon();
    return reckoned.cutStatistics(cut).outcomes(counts(everybody)).build();
  }

  private OutcomeCounts counts(long everybody) {
    OutcomeCounts.Builder counts =
        OutcomeCounts.builder()
            .assessed(assessed)
            .notAssessed(everybody - assessed - exempt - notYetMarked)
            .exempt(exempt)
            .notYetMarked(notYetMarked)
            .withMark(withMark)
            .zero(zero)
            .belowFirstLevel(belowFirstLevel);
    List<LevelRef> levels = new ArrayList<>(attained.keySet());
    levels.sort(Comparator.comparing(LevelRef::toString));
    levels.forEach(level -> counts.putAttained(level, attained.getOrDefault(level, 0L)));
    return counts.build();
  }
}
