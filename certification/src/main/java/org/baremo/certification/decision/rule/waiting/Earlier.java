package org.baremo.certification.decision.rule.waiting;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.AttemptOrder;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.dossier.Attempt;

/**
 * The attempts that may make a person wait before others that say the same of their exam, form,
 * language and channel. Not thread-safe, meant for one case.
 */
final class Earlier {
  private final List<Attempt> attempts;
  private final Predicate<Attempt> isSame;
  private final Predicate<Attempt> isOpen;
  private final Line line;
  private final List<Line> marked;
  private final Map<Alike, Verdict> verdicts = new HashMap<>();

  /**
   * Puts attempts in line.
   *
   * @param attempts those whose scope is the same, or may be, in order
   * @param isSame whether the scope of one surely is the same
   * @param isOpen whether one is not marked yet, and its mark decides whether it counts
   */
  Earlier(
      Waits waits, List<Attempt> attempts, Predicate<Attempt> isSame, Predicate<Attempt> isOpen) {
    this.attempts = attempts;
    this.isSame = isSame;
    this.isOpen = isOpen;
    this.line = new Line(waits, attempts, isSame.and(isOpen.negate()));
    this.marked =
        attempts.stream().anyMatch(isOpen)
            ? List.of(
                new Line(waits, attempts, isSame),
                new Line(waits, attempts.stream().filter(isOpen.negate()).toList(), isSame))
            : List.of();
  }

  /** What attempts that cannot be told apart share: they come to the same. */
  private record Alike(
      LocalDate day, Optional<ZonedDateTime> start, boolean isMember, boolean isOpen) {}

  /** Whether an attempt waited long enough. */
  Verdict verdict(Attempt attempt) {
    Alike alike =
        new Alike(
            attempt.getHeldOn(), attempt.getStartedAt(), line.has(attempt), isOpen.test(attempt));
    Verdict known = verdicts.get(alike);
    if (known == null) {
      known = verdict(attempt, line.held(attempt, false));
      verdicts.put(alike, known);
    }
    return known;
  }

  /**
   * Waiting is enough where it is decided once all count that may once they are marked, or none.
   */
  private Verdict verdict(Attempt attempt, Line.Held held) {
    boolean isPending =
        held.verdict().isOpen()
            && !marked.isEmpty()
            && marked.stream().noneMatch(one -> one.held(attempt, false).verdict().isOpen());
    return isPending ? Verdict.PENDING : held.verdict();
  }

  /** What an attempt came to, and why. */
  Waited held(Attempt attempt) {
    Line.Held held = line.held(attempt, true);
    Verdict verdict = verdict(attempt, held);
    List<Attempt> counted =
        attempts.stream()
            .filter(one -> AttemptOrder.isBefore(one, attempt) && doubt(one).isEmpty())
            .toList();
    Optional<Attempt> last =
        counted.isEmpty() ? Optional.empty() : Optional.of(counted.get(counted.size() - 1));
    Optional<Observation.Nothing> lack =
        verdict.isOpen() ? Optional.of(lack(attempt, held, verdict)) : Optional.empty();
    return new Waited(attempt, verdict, held.early().or(() -> last), counted, lack);
  }

  /** Why it is not known whether one makes the person wait. */
  private Optional<Observation.Nothing> doubt(Attempt one) {
    if (!isSame.test(one)) {
      return Optional.of(incomplete(one));
    }
    return isOpen.test(one) ? Optional.of(unmarked(one)) : Optional.empty();
  }

  private Observation.Nothing lack(Attempt attempt, Line.Held held, Verdict verdict) {
    boolean isPending = verdict == Verdict.PENDING;
    Optional<Observation.Nothing> lack =
        held.open().stream()
            .map(one -> why(one, attempt))
            .filter(one -> Lacks.isPending(one) == isPending)
            .findFirst();
    Optional<Observation.Nothing> unmarked =
        attempts.stream()
            .filter(isOpen)
            .filter(one -> !one.equals(attempt) && AttemptOrder.mayBeBefore(one, attempt))
            .map(Earlier::unmarked)
            .findFirst()
            .filter(one -> isPending);
    return lack.or(() -> unmarked).orElseGet(() -> incomplete(held.open().get(0).attempt()));
  }

  /** Whether one counts, or else which wait follows it, or how long it was. */
  private Observation.Nothing why(Line.Open open, Attempt attempt) {
    Attempt one = open.attempt();
    Optional<Observation.Nothing> own =
        AttemptOrder.isBefore(one, attempt) ? doubt(one) : Optional.of(incomplete(one));
    Waits.Test test = open.test();
    if (test.verdict() == Verdict.NOT_MET) {
      return own.orElseGet(() -> incomplete(one));
    }
    return test.isTold()
        ? Lacks.first(place(one), own).orElseGet(() -> incomplete(one))
        : test.lack().orElseGet(() -> incomplete(one));
  }

  /** Why it is not known which wait follows one: what others may have been before it. */
  private Optional<Observation.Nothing> place(Attempt one) {
    return attempts.stream()
        .filter(other -> !other.equals(one) && AttemptOrder.mayBeBefore(other, one))
        .map(
            other ->
                AttemptOrder.isBefore(other, one)
                    ? doubt(other)
                    : doubt(other).or(() -> Optional.of(incomplete(one))))
        .reduce(Optional.empty(), Lacks::first);
  }

  /** What lacks where an attempt does not say what it must be told apart by. */
  private static Observation.Nothing incomplete(Attempt attempt) {
    return Observation.Nothing.of(Observation.Reason.INCOMPLETE, attempt.getId());
  }

  /** What lacks where an attempt has no mark yet. */
  static Observation.Nothing unmarked(Attempt attempt) {
    return Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED, attempt.getId());
  }
}
