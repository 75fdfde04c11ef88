package org.baremo.certification.decision.rule.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.AttemptOrder;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.wait.Wait;

/** Waits that follow the first, the second… attempt; the last one follows every further. */
record Waits(List<Wait> waits, Days days) {

  /**
   * Holds an attempt against earlier ones. Where it is not known of some whether they count, it is
   * not known either which wait follows those after them: too early is what is too early whatever
   * they turn out to be, and long enough likewise.
   *
   * @param doubts why it is not known whether an earlier attempt counts; empty where it does
   */
  Waited held(
      Attempt attempt,
      List<Attempt> before,
      Function<Attempt, Optional<Observation.Nothing>> doubts) {
    List<Attempt> counted = new ArrayList<>();
    Optional<Attempt> early = Optional.empty();
    Optional<Observation.Nothing> lack = Optional.empty();
    Optional<Observation.Nothing> doubt = Optional.empty();
    for (int i = 0; i < before.size(); i++) {
      Attempt one = before.get(i);
      Optional<Observation.Nothing> own =
          AttemptOrder.isBefore(one, attempt) ? doubts.apply(one) : Optional.of(incomplete(one));
      doubt = Lacks.first(doubt, own);
      Test test = test(one, attempt, counted.size(), i);
      if (test.verdict() == Verdict.NOT_MET && own.isEmpty()) {
        early = Optional.of(one);
      } else if (test.verdict() != Verdict.MET) {
        lack = Lacks.first(lack, why(one, test, own, doubt));
      }
      if (own.isEmpty()) {
        counted.add(one);
      }
    }
    Optional<Attempt> last =
        counted.isEmpty() ? Optional.empty() : Optional.of(counted.get(counted.size() - 1));
    if (early.isPresent()) {
      return new Waited(attempt, Verdict.NOT_MET, early, counted, Optional.empty());
    }
    Verdict open =
        lack.map(Lacks::isPending).orElse(false) ? Verdict.PENDING : Verdict.INDETERMINATE;
    return new Waited(attempt, lack.isPresent() ? open : Verdict.MET, last, counted, lack);
  }

  /** Whether it counts, or else which wait follows it, or how long it was. */
  private static Optional<Observation.Nothing> why(
      Attempt one,
      Test test,
      Optional<Observation.Nothing> own,
      Optional<Observation.Nothing> doubt) {
    if (test.verdict() == Verdict.NOT_MET) {
      return own;
    }
    return test.isTold() ? doubt : test.lack().or(() -> Optional.of(incomplete(one)));
  }

  /** What lacks where an attempt does not say what it must be told apart by. */
  static Observation.Nothing incomplete(Attempt attempt) {
    return Observation.Nothing.of(Observation.Reason.INCOMPLETE, attempt.getId());
  }

  /**
   * What came of one attempt held against another.
   *
   * @param isTold whether every wait that may follow is told, though not which one it is
   */
  private record Test(Verdict verdict, boolean isTold, Optional<Observation.Nothing> lack) {
    static Test of(Verdict verdict) {
      return new Test(verdict, verdict != Verdict.INDETERMINATE, Optional.empty());
    }
  }

  /** Met or not met where all the waits that may follow say so. */
  private Test test(Attempt from, Attempt to, int fewest, int most) {
    boolean isMet = true;
    boolean isNotMet = true;
    boolean isTold = true;
    Optional<Observation.Nothing> lack = Optional.empty();
    for (int i = Math.min(fewest, waits.size() - 1); i <= Math.min(most, waits.size() - 1); i++) {
      Test one = test(from, to, waits.get(i));
      isMet &= one.verdict() == Verdict.MET;
      isNotMet &= one.verdict() == Verdict.NOT_MET;
      isTold &= one.isTold();
      lack = lack.or(one::lack);
    }
    Verdict known = isNotMet ? Verdict.NOT_MET : Verdict.INDETERMINATE;
    return new Test(isMet ? Verdict.MET : known, isTold, lack);
  }

  private Test test(Attempt from, Attempt to, Wait wait) {
    if (wait.hours().isPresent()) {
      return Test.of(Elapsed.hours(from, to, wait.hours().get()));
    }
    DayRead free = days.after(from.getHeldOn(), wait.period().orElseThrow());
    if (free.day().isEmpty()) {
      return new Test(Verdict.INDETERMINATE, false, free.lack());
    }
    boolean isOver = !to.getHeldOn().isBefore(free.day().get());
    return Test.of(isOver ? Verdict.MET : Verdict.NOT_MET);
  }

  /** When the wait is over that follows an attempt; empty when it cannot be told. */
  Optional<Free> free(Attempt attempt, int place) {
    Wait wait = waits.get(Math.min(place, waits.size() - 1));
    return wait.hours().isPresent()
        ? Elapsed.after(attempt, wait.hours().get()).map(Free::at)
        : days.after(attempt.getHeldOn(), wait.period().orElseThrow()).day().map(Free::on);
  }

  /** A day by which the wait is over for sure; empty when there is none. */
  Optional<LocalDate> surelyFree(Attempt attempt, int place) {
    Wait wait = waits.get(Math.min(place, waits.size() - 1));
    return wait.hours().map(hours -> Elapsed.latestAfter(attempt, hours));
  }
}
