package org.baremo.certification.decision.rule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.reckoning.AttemptOrder;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.time.Roll;
import org.baremo.certification.scheme.time.WorkingCalendar;

/**
 * Reads the days that a scheme means from cases. Never throws: what the case does not say, the
 * calendar does not know or no document can write is a day that lacks. Immutable, thread-safe.
 */
public final class Days {
  private final Optional<WorkingCalendar> calendar;

  /**
   * Reads by a calendar.
   *
   * @param calendar of the scheme; empty where it counts in natural days alone
   */
  public Days(Optional<WorkingCalendar> calendar) {
    this.calendar = calendar;
  }

  /**
   * Reads a day; pure.
   *
   * @param day of the scheme
   * @param facts the case
   * @return the civil day, or why there is none
   */
  public DayRead read(Day day, Case facts) {
    if (day instanceof Day.Named named) {
      return known(
          facts.date(named.name()),
          Observation.Nothing.of(Observation.Reason.NO_DATE, named.name()));
    } else if (day instanceof Day.Fixed fixed) {
      return DayRead.of(fixed.day());
    } else if (day instanceof Day.Birth) {
      return known(
          facts.dossier().getBirthDate(), Observation.Nothing.of(Observation.Reason.NO_BIRTH_DATE));
    } else if (day instanceof Day.After after) {
      return moved(read(after.from(), facts), after.period(), 1, after.roll());
    } else if (day instanceof Day.Before before) {
      return moved(read(before.from(), facts), before.period(), -1, before.roll());
    } else if (day instanceof Day.StartOf start) {
      return turned(read(start.of(), facts), start::apply);
    } else if (day instanceof Day.EndOf end) {
      return turned(read(end.of(), facts), end::apply);
    } else if (day instanceof Day.Earliest earliest) {
      return once(day, facts, one -> extreme(earliest.of(), one, -1));
    } else if (day instanceof Day.Latest latest) {
      return once(day, facts, one -> extreme(latest.of(), one, 1));
    } else if (day instanceof Day.OfAttempt attempt) {
      return once(day, facts, one -> attempt(attempt, one));
    }
    return HeldCertificates.edge((Day.OfCertificate) day, facts);
  }

  /** A day that is looked for among many: schemes hang several windows on the same. */
  private DayRead once(Day day, Case facts, Function<Case, DayRead> reading) {
    return facts.read(new Asked(this, day), DayRead.class, reading);
  }

  /** A day of a scheme, as it is read by one calendar. */
  private record Asked(Days by, Day day) {}

  /**
   * Reads an end of a window; pure.
   *
   * @param end a day of the scheme; empty where the window has no such end
   * @param facts the case
   * @return the civil day, or why there is none; neither where the window has no such end
   */
  public DayRead end(Optional<Day> end, Case facts) {
    return end.map(day -> read(day, facts)).orElse(DayRead.NO_LIMIT);
  }

  private static DayRead known(Optional<LocalDate> day, Observation.Nothing lack) {
    return day.map(DayRead::of).orElseGet(() -> DayRead.lacking(lack));
  }

  /**
   * Counts a period from a day, forwards.
   *
   * @param day from which on
   * @param period how long
   * @return the day reached; one beyond what is known or can be written lacks
   */
  public DayRead after(LocalDate day, Period period) {
    return moved(DayRead.of(day), period, 1, Optional.empty());
  }

  /**
   * Counts a period from a day, backwards.
   *
   * @param day from which on
   * @param period how long
   * @return the day reached; one before what is known or can be written lacks
   */
  public DayRead before(LocalDate day, Period period) {
    return moved(DayRead.of(day), period, -1, Optional.empty());
  }

  private DayRead moved(DayRead from, Period period, int direction, Optional<Roll> roll) {
    if (from.day().isEmpty()) {
      return from;
    }
    LocalDate start = from.day().get();
    LocalDate natural = direction > 0 ? period.after(start) : period.before(start);
    DayRead reached = DayRead.of(natural);
    if (reached.day().isPresent() && (period.getWorkingDays() > 0 || roll.isPresent())) {
      reached = worked(natural, period.getWorkingDays() * direction, roll);
    }
    return reached.from(from.used(), from.ignored());
  }

  private static DayRead turned(DayRead from, UnaryOperator<LocalDate> turn) {
    return from.day()
        .map(day -> DayRead.of(turn.apply(day)).from(from.used(), from.ignored()))
        .orElse(from);
  }

  private DayRead worked(LocalDate day, int workingDays, Optional<Roll> roll) {
    return calendar
        .flatMap(known -> worked(known, day, workingDays, roll))
        .map(DayRead::of)
        .orElseGet(
            () ->
                DayRead.lacking(
                    new Observation.Nothing(
                        Observation.Reason.CALENDAR_ENDS,
                        calendar.flatMap(WorkingCalendar::getKnownUntil).map(Object::toString))));
  }

  private static Optional<LocalDate> worked(
      WorkingCalendar calendar, LocalDate day, int workingDays, Optional<Roll> roll) {
    Optional<LocalDate> counted =
        workingDays < 0 ? calendar.minus(day, -workingDays) : calendar.plus(day, workingDays);
    return roll.isEmpty() ? counted : counted.flatMap(one -> calendar.rolled(one, roll.get()));
  }

  /**
   * The earliest or the latest of several days, once all are known; none where one of them surely
   * is none, whatever the others are; pending where waiting tells all that are not known.
   */
  private DayRead extreme(List<Day> of, Case facts, int direction) {
    List<EvidenceRef> used = new ArrayList<>();
    List<IgnoredEvidence> ignored = new ArrayList<>();
    Optional<DayRead> best = Optional.empty();
    for (Day one : of) {
      DayRead read = read(one, facts);
      used.addAll(read.used());
      ignored.addAll(read.ignored());
      boolean isBetter = best.map(known -> isBetter(read, known, direction)).orElse(true);
      best = isBetter ? Optional.of(read) : best;
    }
    return best.orElseThrow()
        .from(used.stream().distinct().toList(), ignored.stream().distinct().toList());
  }

  private static boolean isBetter(DayRead read, DayRead best, int direction) {
    if (best.day().isEmpty()) {
      boolean isMore = !Lacks.first(best.lack(), read.lack()).equals(best.lack());
      return !best.isNone() && (read.isNone() || isMore);
    }
    return read.day().isEmpty() || read.day().get().compareTo(best.day().get()) * direction > 0;
  }

  private DayRead attempt(Day.OfAttempt day, Case facts) {
    AttemptSelection selected = AttemptSelection.of(day.of(), facts, this);
    if (selected.lack().isPresent()) {
      return DayRead.lacking(selected.lack().get()).from(List.of(), selected.ignored());
    }
    List<Attempt> possible = selected.possible();
    if (possible.isEmpty()) {
      return DayRead.none(Observation.Nothing.of(Observation.Reason.NO_ATTEMPT))
          .from(List.of(), selected.ignored());
    }
    boolean isFirst = day.pick() == Pick.FIRST;
    List<Attempt> sure =
        possible.stream().filter(one -> !AttemptSelection.isOpen(one, day.of())).toList();
    List<Attempt> rivals =
        isFirst
            ? AttemptOrder.possiblyFirst(possible, sure)
            : AttemptOrder.possiblyLast(possible, sure);
    DayRead read = shared(isFirst ? rivals : reversed(rivals), sure);
    return read.from(read.used(), selected.ignored());
  }

  /** The day of the attempt that counts, where all that may turn out to be it were held on it. */
  private static DayRead shared(List<Attempt> rivals, List<Attempt> sure) {
    Set<Attempt> counting = Set.copyOf(sure);
    List<Attempt> known = rivals.stream().filter(counting::contains).toList();
    Optional<Attempt> open = rivals.stream().filter(one -> !counting.contains(one)).findFirst();
    if (isOneDay(rivals) && !known.isEmpty()) {
      return DayRead.of(known.get(0).getHeldOn())
          .from(List.of(AttemptSelection.evidence(known.get(0))), List.of());
    }
    return DayRead.lacking(
        isOneDay(known)
            ? Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED, open.orElseThrow().getId())
            : Observation.Nothing.of(Observation.Reason.INCOMPLETE, known.get(0).getId()));
  }

  private static List<Attempt> reversed(List<Attempt> attempts) {
    List<Attempt> reversed = new ArrayList<>(attempts);
    Collections.reverse(reversed);
    return reversed;
  }

  private static boolean isOneDay(List<Attempt> attempts) {
    return attempts.stream().map(Attempt::getHeldOn).distinct().count() <= 1;
  }
}
