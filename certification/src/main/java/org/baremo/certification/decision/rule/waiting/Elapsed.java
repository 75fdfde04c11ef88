package org.baremo.certification.decision.rule.waiting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.AttemptOrder;
import org.baremo.certification.dossier.Attempt;

/** The time between two attempts, as far as it is known. */
final class Elapsed {
  /** Two civil days of unknown zones may lie as much further apart, or closer together. */
  private static final int ZONES = 26;

  private static final int DAY = 24;

  private Elapsed() {}

  /** Whether so many hours passed: by instants, whatever the clocks on the wall did. */
  static Verdict hours(Attempt from, Attempt to, int hours) {
    return AttemptOrder.elapsed(from, to)
        .map(between -> between.compareTo(Duration.ofHours(hours)) >= 0)
        .map(isOver -> isOver ? Verdict.MET : Verdict.NOT_MET)
        .orElseGet(() -> hoursOfDays(from, to, hours));
  }

  private static Verdict hoursOfDays(Attempt from, Attempt to, int hours) {
    long days = ChronoUnit.DAYS.between(from.getHeldOn(), to.getHeldOn());
    if ((days - 1) * DAY - ZONES >= hours) {
      return Verdict.MET;
    }
    // a day ends before its last hour is full, so that this many hours are never reached
    return (days + 1) * DAY + ZONES <= hours ? Verdict.NOT_MET : Verdict.INDETERMINATE;
  }

  /** A civil day by which so many hours have passed, at whatever time and in whatever zone. */
  static LocalDate latestAfter(Attempt attempt, int hours) {
    return attempt.getHeldOn().plusDays(((long) hours + ZONES) / DAY + 2);
  }

  /** When so many hours have passed, in the zone where the attempt was held. */
  static Optional<ZonedDateTime> after(Attempt attempt, int hours) {
    return attempt.getStartedAt().map(start -> start.plusHours(hours));
  }
}
