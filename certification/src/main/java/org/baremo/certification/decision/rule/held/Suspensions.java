package org.baremo.certification.decision.rule.held;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.reckoning.Amount;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.reckoning.Range;
import org.baremo.certification.decision.reckoning.Timeline;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.StatusHistory;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.decision.rule.reading.HeldCertificates;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.Rational;

/** For how many days a certificate was suspended, as far as that is known of one case. */
public final class Suspensions {
  private final Days days;
  private final Case facts;

  /**
   * Looks at a case.
   *
   * @param days what reads the days of the scheme
   * @param facts the case
   */
  public Suspensions(Days days, Case facts) {
    this.days = days;
    this.facts = facts;
  }

  /**
   * Reckons; pure.
   *
   * @param asked of which certificate, in which window
   * @return the number of days, as far as it is known, and the evidence
   */
  public Timeline.Suspended reckon(SuspensionDays asked) {
    HeldCertificates.Meant meant =
        HeldCertificates.meant(asked.getScheme(), asked.getAward(), facts);
    return new Timeline.Suspended(
        meant.held().map(held -> amount(asked, held)).orElse(Amount.of(Rational.ZERO)),
        meant.held().map(HeldCertificates::evidence),
        meant.ignored());
  }

  private Amount amount(SuspensionDays asked, HeldCertificate held) {
    DayRead since = days.end(asked.getSince(), facts);
    DayRead until = days.end(asked.getUntil(), facts);
    if (since.isNone() || until.isNone()) {
      return Amount.of(Rational.ZERO);
    }
    // without an end that is not known the window is as wide as it can be
    LocalDate from = latest(held.getValidity().getFirstDay(), since.day());
    LocalDate to =
        earliest(
            earliest(HeldCertificates.lastDay(held), until.day()),
            Optional.of(facts.asOf().toLocalDate()));
    Counter counter = new Counter(asked.getFunction());
    for (StatusHistory.Span span : facts.history(held.getNumber()).spans()) {
      LocalDate first = latest(span.first(), Optional.of(from));
      LocalDate last = earliest(span.last(), Optional.of(to));
      counter.add(span.status(), ChronoUnit.DAYS.between(first, last) + 1);
    }
    Optional<Observation.Nothing> limits = Lacks.first(since.lack(), until.lack());
    Optional<Observation.Nothing> status =
        counter.sure() == counter.possible()
            ? Optional.empty()
            : Optional.of(
                Observation.Nothing.of(Observation.Reason.STATUS_UNKNOWN, held.getNumber()));
    long least = limits.isPresent() ? 0 : counter.sure();
    Optional<Observation.Nothing> lack = Lacks.first(limits, status);
    return lack.isEmpty() || least == counter.possible()
        ? Amount.of(Rational.of(least))
        : new Amount.Lack(
            Lacks.isPending(lack.get()) ? Amount.Cause.PENDING : Amount.Cause.UNKNOWN,
            lack.get(),
            new Range(
                Optional.of(Rational.of(least)), Optional.of(Rational.of(counter.possible()))));
  }

  private static LocalDate latest(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }

  private static LocalDate earliest(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isAfter).orElse(day);
  }

  /** Adds up spans that follow each other. Not thread-safe, meant for one number. */
  private static final class Counter {
    private final Run sure;
    private final Run possible;

    Counter(SuspensionDays.Function function) {
      this.sure = new Run(function);
      this.possible = new Run(function);
    }

    /** Adds days on which it may have any of these statuses; none where less than one is left. */
    void add(Set<HeldStatus.Status> status, long days) {
      boolean maySuspend = status.contains(HeldStatus.Status.SUSPENDED);
      sure.add(days, maySuspend && status.size() == 1);
      possible.add(days, maySuspend);
    }

    long sure() {
      return sure.counted;
    }

    long possible() {
      return possible.counted;
    }
  }

  /** Days counted one after the other. Not thread-safe. */
  private static final class Run {
    private final boolean isLongest;
    private long counted;
    private long run;

    Run(SuspensionDays.Function function) {
      this.isLongest = function == SuspensionDays.Function.LONGEST;
    }

    void add(long days, boolean counts) {
      if (days > 0) {
        run = counts ? run + days : 0;
        counted = isLongest ? Math.max(counted, run) : counted + (counts ? days : 0);
      }
    }
  }
}
