package org.baremo.certification.decision.rule.stretch;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.value.DateRange;

/**
 * A rule that must be met in each of the stretches of time that follow one another and are over,
 * and in the one that is not where that counts; or in all but so many. Where it is not known which
 * of them is the last that counts, it is decided all the same if it comes to the same whichever
 * that is, and if none counts.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which stretches
 * @param stretches what is asked of each of them
 * @param days what reads the days of the scheme
 * @param whenEmpty what it comes to where there is none
 */
public record EachStretchRule(
    Head head, EachStretch requirement, Stretches stretches, Days days, Verdict whenEmpty)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    DayRead since = days.read(requirement.getSince(), facts);
    Optional<DayRead> until = requirement.getUntil().map(day -> days.read(day, facts));
    boolean isNever = since.isNone() || until.map(DayRead::isNone).orElse(false);
    Choice choice = Choice.each();
    if (!isNever && since.day().isPresent()) {
      judge(row(since.day().get(), until, facts), choice, facts);
      unfinished(since.day().get(), until, facts)
          .ifPresent(days -> choice.add(days, begun(days, facts), 0));
    }
    Optional<Observation.Nothing> lack =
        isNever ? Optional.empty() : Lacks.first(since.lack(), until.flatMap(DayRead::lack));
    Verdict verdict = choice.allBut(requirement.getAllBut().orElse(0), whenEmpty);
    boolean isOpen = lack.isPresent() && !(since.day().isPresent() && isSure(choice, verdict));
    Finding.Builder finding =
        isOpen ? open(lack.get(), choice) : head.finding(verdict, choice.counted());
    finding.addAllUsed(since.used()).addAllIgnored(since.ignored());
    until.ifPresent(day -> finding.addAllUsed(day.used()).addAllIgnored(day.ignored()));
    Optional<Stretches.Chosen> chosen = isOpen ? Optional.empty() : choice.chosen();
    Predicate<DateRange> counting = days -> counts(days, since.day().orElseThrow(), until, facts);
    return distinct(stretches.told(finding, chosen, counting, facts));
  }

  /** Whether evidence of these days lies in a stretch that counts. */
  private boolean counts(DateRange days, LocalDate since, Optional<DayRead> until, Case facts) {
    return row(since, until, facts).holds(days)
        || unfinished(since, until, facts).map(stretch -> facts.isIn(days, stretch)).orElse(false);
  }

  /**
   * The stretch that has begun and is not over; empty where there is none, or it does not count.
   */
  private Optional<DateRange> unfinished(LocalDate since, Optional<DayRead> until, Case facts) {
    LocalDate today = facts.asOf().toLocalDate();
    if (requirement.getUnfinished() == Unfinished.LEAVE_OUT || since.isAfter(today)) {
      return Optional.empty();
    }
    StretchRow over = StretchRow.until(since, requirement.getLasts(), today.minusDays(1));
    DateRange days = over.days(over.count());
    return Optional.of(days)
        .filter(one -> !one.getLastDay().orElseThrow().isAfter(WrittenDays.LAST))
        .filter(
            one ->
                until
                    .flatMap(DayRead::day)
                    .map(end -> !one.getLastDay().orElseThrow().isAfter(end))
                    .orElse(true));
  }

  /**
   * What a stretch that is not over comes to: by what lies in it so far, or pending. What is not
   * known of that stays unknown, as waiting does not tell it.
   */
  private Finding begun(DateRange days, Case facts) {
    Finding found = stretches.rule().judge(facts.within(days));
    boolean isWaiting =
        requirement.getUnfinished() == Unfinished.PENDING
            && found.getVerdict() != Verdict.INDETERMINATE;
    return isWaiting
        ? Finding.builder().from(found).verdict(Verdict.PENDING).missing(Optional.empty()).build()
        : found;
  }

  private StretchRow row(LocalDate since, Optional<DayRead> until, Case facts) {
    return StretchRow.until(since, requirement.getLasts(), last(until, facts));
  }

  /** Pending where waiting tells the days, and every stretch that may count, too. */
  private Finding.Builder open(Observation.Nothing lack, Choice choice) {
    return choice.verdicts().contains(Verdict.INDETERMINATE)
        ? head.finding(Verdict.INDETERMINATE, lack)
        : head.open(lack);
  }

  /** The last day that a stretch may have: one that is over before the decision. */
  private static LocalDate last(Optional<DayRead> until, Case facts) {
    LocalDate yesterday = facts.asOf().toLocalDate().minusDays(1);
    return until.flatMap(DayRead::day).filter(day -> day.isBefore(yesterday)).orElse(yesterday);
  }

  /** Those without evidence all come to the same, and are looked at once. */
  private void judge(StretchRow row, Choice choice, Case facts) {
    NavigableSet<Integer> held = held(row, facts);
    int empty = row.count() - held.size();
    Optional<Finding> without =
        empty > 0 ? Optional.of(stretches.rule().judge(facts.without())) : Optional.empty();
    NavigableSet<Integer> places = new TreeSet<>(held);
    int first = 0;
    int last = row.count() - 1;
    if (empty > 0) {
      first = next(held, first, 1);
      last = next(held, last, -1);
      places.addAll(List.of(first, last));
    }
    for (int place : places) {
      DateRange days = row.days(place);
      if (held.contains(place)) {
        choice.add(days, stretches.rule().judge(facts.within(days)), 0);
      } else if (place == first) {
        choice.add(days, without.orElseThrow(), empty - 1);
      } else {
        choice.consider(days, without.orElseThrow());
      }
    }
  }

  private static int next(NavigableSet<Integer> held, int from, int step) {
    int next = from;
    while (held.contains(next)) {
      next += step;
    }
    return next;
  }

  /** The stretches in which some evidence began. */
  private static NavigableSet<Integer> held(StretchRow row, Case facts) {
    return facts.dated().days().stream()
        .map(row::place)
        .filter(place -> place >= 0 && place < row.count())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whether it comes to the same if only the first stretches count, or none. Where some may fail,
   * fewer stretches never fail it that more do not.
   */
  private boolean isSure(Choice choice, Verdict verdict) {
    boolean isSame =
        requirement.getAllBut().isPresent()
            ? verdict == Verdict.MET
            : choice.first().map(verdict::equals).orElse(true);
    return verdict == whenEmpty && isSame;
  }

  /** What is told of the days and of a stretch is told once. */
  private static Finding distinct(Finding finding) {
    return Finding.builder()
        .from(finding)
        .used(finding.getUsed().stream().distinct().toList())
        .ignored(finding.getIgnored().stream().distinct().toList())
        .build();
  }
}
