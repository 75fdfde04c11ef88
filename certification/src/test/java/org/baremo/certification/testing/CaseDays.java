package org.baremo.certification.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.baremo.certification.scheme.award.Renewal;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.CalendarEnd;
import org.baremo.certification.scheme.time.CalendarUnit;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Edge;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.time.Roll;
import org.baremo.certification.scheme.time.ShortMonth;
import org.baremo.certification.scheme.time.WorkingCalendar;

/** Any day, period and choice of attempts that the language can say. */
public final class CaseDays {
  /** Of the schemes that count working days in these. */
  public static final WorkingCalendar CALENDAR =
      WorkingCalendar.builder()
          .addHolidays(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 12, 25))
          .knownUntil(LocalDate.of(2034, 12, 31))
          .build();

  private CaseDays() {}

  /** Natural time, short and long. */
  public static Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 6)),
                Tuple.of(1, Arbitraries.of(100, 150))),
            Arbitraries.integers().between(0, 14),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(ShortMonth.values()))
        .as(
            (years, months, days, shortMonth) ->
                Period.builder()
                    .years(years)
                    .months(months)
                    .days(days)
                    .shortMonth(shortMonth)
                    .build());
  }

  public static boolean isLength(Period period) {
    return period.getYears() + period.getMonths() + period.getDays() > 0;
  }

  public static Arbitrary<Renewal> renewals() {
    return Combinators.combine(periods(), periods(), Arbitraries.of(true, false)).as(Renewal::new);
  }

  /** The end of a month, or of a year that begins in any. */
  static Arbitrary<CalendarEnd> ends() {
    return Arbitraries.oneOf(
        Arbitraries.just(new CalendarEnd(CalendarUnit.MONTH)),
        Arbitraries.integers()
            .between(1, 12)
            .optional(0.5)
            .map(month -> new CalendarEnd(CalendarUnit.YEAR, month)));
  }

  private static Arbitrary<Period> workingPeriods() {
    return Combinators.combine(periods(), Arbitraries.integers().between(0, 20))
        .as((period, days) -> period.toBuilder().workingDays(days).build());
  }

  public static Arbitrary<DateName> names() {
    return Arbitraries.of(
        DateName.REGISTRATION,
        DateName.CLOSING,
        DateName.DECISION,
        DateName.FIRST_SITTING,
        DateName.LAST_SITTING);
  }

  /** A few names deep, mostly a date of the case. */
  public static Arbitrary<Day> days() {
    return days(2);
  }

  private static Arbitrary<Day> days(int depth) {
    Arbitrary<Day> simple =
        Arbitraries.frequencyOf(
            Tuple.of(5, names().map(Day::of)),
            Tuple.of(1, Arbitraries.just(new Day.Birth())),
            Tuple.of(1, LocalDates.any().map(Day.Fixed::new)),
            Tuple.of(
                1,
                Combinators.combine(Arbitraries.of(Pick.FIRST, Pick.LATEST), filters(depth))
                    .as(Day.OfAttempt::new)),
            Tuple.of(
                1,
                Combinators.combine(
                        Arbitraries.of("actic", "icdl"),
                        Arbitraries.of("l2", "l3").optional(0.5),
                        Arbitraries.of(Edge.values()))
                    .as(Day.OfCertificate::new)));
    if (depth == 0) {
      return simple;
    }
    Arbitrary<Day> inner = Arbitraries.lazy(() -> days(depth - 1));
    Arbitrary<Optional<Roll>> rolls = Arbitraries.of(Roll.values()).optional(0.3);
    Arbitrary<List<Day>> several = inner.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.frequencyOf(
        Tuple.of(4, simple),
        Tuple.of(1, Combinators.combine(inner, workingPeriods(), rolls).as(Day.After::new)),
        Tuple.of(1, Combinators.combine(inner, workingPeriods(), rolls).as(Day.Before::new)),
        Tuple.of(1, turned(inner)),
        Tuple.of(1, several.map(Day.Earliest::new)),
        Tuple.of(1, several.map(Day.Latest::new)));
  }

  /** The first or the last day of the month or year of a day. */
  static Arbitrary<Day> turned(Arbitrary<Day> days) {
    Arbitrary<Optional<Integer>> months = Arbitraries.integers().between(1, 12).optional(0.5);
    return Arbitraries.oneOf(
        days.map(day -> new Day.StartOf(CalendarUnit.MONTH, day)),
        days.map(day -> new Day.EndOf(CalendarUnit.MONTH, day)),
        Combinators.combine(days, months)
            .as((day, month) -> new Day.StartOf(CalendarUnit.YEAR, day, month)),
        Combinators.combine(days, months)
            .as((day, month) -> new Day.EndOf(CalendarUnit.YEAR, day, month)));
  }

  public static Arbitrary<AttemptFilter> filters() {
    return filters(1);
  }

  private static Arbitrary<AttemptFilter> filters(int depth) {
    Arbitrary<Optional<Day>> ends =
        depth == 0
            ? Arbitraries.just(Optional.empty())
            : Arbitraries.lazy(() -> days(depth - 1)).optional(0.2);
    return Combinators.combine(
            Arbitraries.of("m-1", "m-2").list().uniqueElements().ofMaxSize(1),
            Arbitraries.of(AttemptResult.values()).list().uniqueElements().ofMaxSize(3),
            ends,
            ends,
            Arbitraries.of(true, false))
        .as(
            (exams, results, since, until, open) ->
                AttemptFilter.builder()
                    .exams(exams)
                    .results(results)
                    .since(since)
                    .sinceOpen(open && since.isPresent())
                    .until(until)
                    .untilOpen(!open && until.isPresent())
                    .build());
  }

  /** Days that cases and schemes know, at times at the ends of the calendar. */
  static final class LocalDates {
    private LocalDates() {}

    static Arbitrary<LocalDate> any() {
      return Arbitraries.frequencyOf(
          Tuple.of(
              6,
              Arbitraries.integers()
                  .between(0, 4_000)
                  .map(days -> LocalDate.of(2023, 12, 1).plusDays(days))),
          Tuple.of(
              1,
              Arbitraries.of(
                  LocalDate.of(2024, 2, 29), LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))));
    }
  }
}
