package org.baremo.certification.decision.rule.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Amount;
import org.baremo.certification.decision.reckoning.Quantities;
import org.baremo.certification.decision.reckoning.Range;
import org.baremo.certification.decision.reckoning.Reckoning;
import org.baremo.certification.decision.reckoning.Timeline;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.Unassessed;
import org.baremo.certification.decision.rule.held.Suspensions;
import org.baremo.certification.decision.rule.reading.AttemptSelection;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.Rational;

/** Reckons the numbers that rules of one scheme ask about. Immutable, thread-safe. */
public final class Numbers {
  private final Quantities quantities;
  private final Days days;

  /**
   * Reckons for one scheme.
   *
   * @param scheme with every reference found
   * @param days what reads the days of the scheme
   */
  public Numbers(ResolvedScheme scheme, Days days) {
    this.quantities = new Quantities(scheme);
    this.days = days;
  }

  Reckoning reckon(Quantity quantity, Case facts) {
    Map<Optional<Day>, DayRead> known = new HashMap<>();
    Function<Optional<Day>, DayRead> ends =
        end -> known.computeIfAbsent(end, one -> days.end(one, facts));
    Timeline timeline =
        new Timeline(
            end -> {
              DayRead read = ends.apply(end);
              return new Timeline.Dated(read.day(), read.lack(), read.isNone());
            },
            (filter, alike) -> {
              AttemptSelection selected = AttemptSelection.of(filter, alike, facts, ends);
              return new Timeline.Attempted(
                  selected.attempts(), selected.possible(), selected.ignored(), selected.lack());
            },
            () -> facts.dated().attempts(),
            () -> new Timeline.Shown(facts.dated().evidence(), facts.dated().repeated()),
            asked -> new Suspensions(days, facts).reckon(asked));
    return quantities.reckon(quantity, facts.dossier(), timeline);
  }

  /** What a number was seen to be, next to another. */
  static Observation observed(Rational number, Rational other) {
    return new Observation.Measured(number, Operand.shown(number, other));
  }

  /** Starts a finding on something that lacks; marks tell nothing where something else will. */
  static Finding.Builder lacking(Rule.Head head, Amount.Lack lack, Unassessed unassessed) {
    Amount.Lack told =
        lack.settled()
            .filter(last -> lack.cause() == Amount.Cause.PENDING)
            .filter(last -> unassessed.verdict(last.cause()) == Verdict.INDETERMINATE)
            .orElse(lack);
    return head.finding(unassessed.verdict(told), told.why());
  }

  /** Starts a finding on something that is not known, and is sure all the same. */
  static Finding.Builder decided(Rule.Head head, boolean holds, Range range) {
    return head.finding(
        holds ? Verdict.MET : Verdict.NOT_MET,
        new Observation.Bounded(range.least(), range.most()));
  }

  /** The evidence that counted for any of two numbers. */
  static List<EvidenceRef> used(Reckoning left, Reckoning right) {
    return all(left.used(), right.used());
  }

  /** The evidence that counted for neither of two numbers. */
  static List<IgnoredEvidence> ignored(Reckoning left, Reckoning right) {
    return all(
        IgnoredEvidence.besides(left.ignored(), left.used(), right.used()),
        IgnoredEvidence.besides(right.ignored(), right.used(), left.used()));
  }

  /** Each once; what one number alone tells is so already. */
  private static <T> List<T> all(List<T> left, List<T> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    return Stream.concat(left.stream(), right.stream()).distinct().toList();
  }
}
