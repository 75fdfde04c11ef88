package org.baremo.certification.decision.rule.stretch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What many stretches of time come to, and the one of them that is told of. They are added from the
 * earliest to the latest. Not thread-safe.
 */
final class Choice {
  /** Which verdicts decide, those first that go before the others. */
  private final List<Verdict> order;

  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private Optional<Verdict> first = Optional.empty();
  private Stretches.@Nullable Chosen chosen;
  private int evidence;

  private Choice(List<Verdict> order) {
    this.order = order;
  }

  /** The first in which it is met; else the first that is open; else the last of most evidence. */
  static Choice some() {
    return new Choice(
        List.of(
            Verdict.MET,
            Verdict.INDETERMINATE,
            Verdict.PENDING,
            Verdict.NOT_MET,
            Verdict.NOT_APPLICABLE));
  }

  /** The first in which it is not met; else the first that is open; else the last. */
  static Choice each() {
    return new Choice(
        List.of(
            Verdict.NOT_MET,
            Verdict.INDETERMINATE,
            Verdict.PENDING,
            Verdict.MET,
            Verdict.NOT_APPLICABLE));
  }

  /** Adds a stretch, and so many others that come to the same. */
  void add(DateRange days, Finding finding, int alike) {
    Verdict verdict = finding.getVerdict();
    counts.merge(verdict, 1 + alike, Integer::sum);
    if (first.isEmpty() && verdict != Verdict.NOT_APPLICABLE) {
      first = Optional.of(verdict);
    }
    consider(days, finding);
  }

  /** Looks at a stretch that was counted as one alike: it may be the one that is told of. */
  void consider(DateRange days, Finding finding) {
    Stretches.Chosen known = chosen;
    int worse = known == null ? -1 : rank(finding) - rank(known.finding());
    boolean isOfMost = order.get(rank(finding)) == Verdict.NOT_MET && rank(finding) > 0;
    int used = isOfMost ? used(finding) : 0;
    boolean isLater = worse == 0 && rank(finding) > order.indexOf(Verdict.PENDING);
    if (worse < 0 || (isLater && used >= evidence)) {
      chosen = new Stretches.Chosen(days, finding);
      evidence = used;
    }
  }

  private int rank(Finding finding) {
    return order.indexOf(finding.getVerdict());
  }

  /** How much evidence counts; what a finding tells that combines none is told once each. */
  private static int used(Finding finding) {
    if (finding.getParts().isEmpty()) {
      return finding.getUsed().size();
    }
    Set<EvidenceRef> used = new LinkedHashSet<>();
    Stretches.collect(finding, used);
    return used.size();
  }

  /** What they come to where all must be met but so many: each that fails more is one too many. */
  Verdict allBut(int number, Verdict whenEmpty) {
    List<Verdict> failing = new ArrayList<>();
    counts.forEach(
        (verdict, count) -> {
          int told = (int) Math.min(count, number + 1L); // more of them change nothing
          failing.addAll(Collections.nCopies(told, turned(verdict)));
        });
    return Verdict.count(Comparison.AT_MOST, number, failing, whenEmpty);
  }

  private static Verdict turned(Verdict verdict) {
    return switch (verdict) {
      case MET -> Verdict.NOT_MET;
      case NOT_MET -> Verdict.MET;
      case PENDING, INDETERMINATE, NOT_APPLICABLE -> verdict;
    };
  }

  /** What any of them came to. */
  Set<Verdict> verdicts() {
    return counts.keySet();
  }

  /** What the earliest came to of those to which it applies. */
  Optional<Verdict> first() {
    return first;
  }

  Observation counted() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Observation.Counted(
        counts.getOrDefault(Verdict.MET, 0), all - counts.getOrDefault(Verdict.NOT_APPLICABLE, 0));
  }

  Optional<Stretches.Chosen> chosen() {
    return Optional.ofNullable(chosen);
  }
}
