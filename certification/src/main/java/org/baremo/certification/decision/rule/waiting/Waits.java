package org.baremo.certification.decision.rule.waiting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.wait.Wait;

/**
 * Waits that follow the first, the second… attempt; the last one follows every further. Not
 * thread-safe, meant for one case.
 */
final class Waits {
  private final List<Wait> waits;
  private final Days days;
  private final Map<Start, DayRead> ends = new HashMap<>();

  Waits(List<Wait> waits, Days days) {
    this.waits = waits;
    this.days = days;
  }

  /** From which day which wait is counted. */
  private record Start(LocalDate day, int place) {}

  /** The place of the last wait: whatever comes after it waits as long. */
  int last() {
    return waits.size() - 1;
  }

  /**
   * What came of one attempt held against another.
   *
   * @param isTold whether every wait that may follow is told, though not which one it is
   */
  record Test(Verdict verdict, boolean isTold, Optional<Observation.Nothing> lack) {
    static Test of(Verdict verdict) {
      return new Test(verdict, verdict != Verdict.INDETERMINATE, Optional.empty());
    }
  }

  /** Met or not met where all the waits that may follow say so. */
  Test test(Attempt from, Attempt to, int fewest, int most) {
    boolean isMet = true;
    boolean isNotMet = true;
    boolean isTold = true;
    Optional<Observation.Nothing> lack = Optional.empty();
    for (int i = Math.min(fewest, last()); i <= Math.min(most, last()); i++) {
      Test one = test(from, to, i);
      isMet &= one.verdict() == Verdict.MET;
      isNotMet &= one.verdict() == Verdict.NOT_MET;
      isTold &= one.isTold();
      lack = lack.or(one::lack);
    }
    Verdict known = isNotMet ? Verdict.NOT_MET : Verdict.INDETERMINATE;
    return new Test(isMet ? Verdict.MET : known, isTold, lack);
  }

  private Test test(Attempt from, Attempt to, int wait) {
    Optional<Integer> hours = waits.get(wait).hours();
    if (hours.isPresent()) {
      return Test.of(Elapsed.hours(from, to, hours.get()));
    }
    DayRead free = end(from, wait);
    if (free.day().isEmpty()) {
      return new Test(Verdict.INDETERMINATE, false, free.lack());
    }
    boolean isOver = !to.getHeldOn().isBefore(free.day().get());
    return Test.of(isOver ? Verdict.MET : Verdict.NOT_MET);
  }

  private DayRead end(Attempt attempt, int wait) {
    return ends.computeIfAbsent(
        new Start(attempt.getHeldOn(), wait),
        start -> days.after(start.day(), waits.get(wait).period().orElseThrow()));
  }

  /** When the wait is over that follows an attempt; empty when it cannot be told. */
  Optional<Free> free(Attempt attempt, int place) {
    int wait = Math.min(place, last());
    Optional<Integer> hours = waits.get(wait).hours();
    return hours.isPresent()
        ? Elapsed.after(attempt, hours.get()).map(Free::at)
        : end(attempt, wait).day().map(Free::on);
  }

  /** A day by which the wait is over for sure; empty when there is none. */
  Optional<LocalDate> surelyFree(Attempt attempt, int place) {
    int wait = Math.min(place, last());
    Optional<Integer> hours = waits.get(wait).hours();
    return hours.isPresent()
        ? hours.map(some -> Elapsed.latestAfter(attempt, some))
        : end(attempt, wait).day();
  }
}
