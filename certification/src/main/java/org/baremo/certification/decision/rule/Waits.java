package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.requirement.Wait;

/** Waits that follow the first, the second… attempt; the last one follows every further. */
record Waits(List<Wait> waits, Days days) {

  /**
   * Holds an attempt against earlier ones. Where it is not known of some whether they count, it is
   * not known either which wait follows those after them: too early is what is too early whatever
   * they turn out to be, and long enough likewise.
   */
  Waited held(Attempt attempt, List<Attempt> before, Predicate<Attempt> isSure) {
    int fewest = 0;
    List<Attempt> counted = new ArrayList<>();
    Optional<Attempt> early = Optional.empty();
    Optional<Observation.Nothing> lack = Optional.empty();
    for (int i = 0; i < before.size(); i++) {
      Attempt one = before.get(i);
      boolean sure = isSure.test(one) && Elapsed.isBefore(one, attempt);
      Test test = test(one, attempt, fewest, i);
      if (test.verdict() == Verdict.NOT_MET && sure) {
        early = Optional.of(one);
      } else if (test.verdict() != Verdict.MET) {
        lack =
            lack.or(test::lack)
                .or(
                    () ->
                        Optional.of(
                            Observation.Nothing.of(Observation.Reason.INCOMPLETE, one.getId())));
      }
      if (sure) {
        counted.add(one);
      }
      fewest += sure ? 1 : 0;
    }
    Optional<Attempt> last =
        counted.isEmpty() ? Optional.empty() : Optional.of(counted.get(counted.size() - 1));
    if (early.isPresent()) {
      return new Waited(attempt, Verdict.NOT_MET, early, counted, Optional.empty());
    }
    Verdict verdict = lack.isPresent() ? Verdict.INDETERMINATE : Verdict.MET;
    return new Waited(attempt, verdict, last, counted, lack);
  }

  private record Test(Verdict verdict, Optional<Observation.Nothing> lack) {}

  /** Met or not met where all the waits that may follow say so. */
  private Test test(Attempt from, Attempt to, int fewest, int most) {
    boolean isMet = true;
    boolean isNotMet = true;
    Optional<Observation.Nothing> lack = Optional.empty();
    for (int i = Math.min(fewest, waits.size() - 1); i <= Math.min(most, waits.size() - 1); i++) {
      Test one = test(from, to, waits.get(i));
      isMet &= one.verdict() == Verdict.MET;
      isNotMet &= one.verdict() == Verdict.NOT_MET;
      lack = lack.or(one::lack);
    }
    Verdict known = isNotMet ? Verdict.NOT_MET : Verdict.INDETERMINATE;
    return new Test(isMet ? Verdict.MET : known, lack);
  }

  private Test test(Attempt from, Attempt to, Wait wait) {
    if (wait.hours().isPresent()) {
      return new Test(Elapsed.hours(from, to, wait.hours().get()), Optional.empty());
    }
    DayRead free = days.after(from.getHeldOn(), wait.period().orElseThrow());
    if (free.day().isEmpty()) {
      return new Test(Verdict.INDETERMINATE, free.lack());
    }
    boolean isOver = !to.getHeldOn().isBefore(free.day().get());
    return new Test(isOver ? Verdict.MET : Verdict.NOT_MET, Optional.empty());
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
