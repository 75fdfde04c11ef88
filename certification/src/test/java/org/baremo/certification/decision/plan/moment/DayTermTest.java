package org.baremo.certification.decision.plan.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Roll;
import org.baremo.certification.scheme.time.ShortMonth;
import org.junit.jupiter.api.Test;

/** Days moved by natural periods, as plans have them. */
class DayTermTest {
  private static final Day REGISTERED = Day.of(DateName.REGISTRATION);
  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static DayTerm term(Day day) {
    return DayTerm.of(day).orElseThrow();
  }

  private static Day fixed(String day) {
    return new Day.Fixed(LocalDate.parse(day));
  }

  private static long moved(Day day, String from) {
    return term(day).moved(LocalDate.parse(from).toEpochDay());
  }

  private static long epoch(String day) {
    return LocalDate.parse(day).toEpochDay();
  }

  @Test
  void aTermMovesADayByItsPeriodsFromTheInsideOut() {
    Day leap = REGISTERED.plus(Period.ofMonths(1)).minus(Period.ofDays(1));
    assertThat(moved(REGISTERED, "2026-01-31")).isEqualTo(epoch("2026-01-31"));
    assertThat(moved(leap, "2026-01-31")).isEqualTo(epoch("2026-02-27"));
    assertThat(moved(REGISTERED.minus(Period.ofDays(1)).plus(Period.ofMonths(1)), "2026-01-31"))
        .isEqualTo(epoch("2026-02-28"));
    Period next = Period.builder().months(1).shortMonth(ShortMonth.NEXT_DAY).build();
    assertThat(moved(REGISTERED.plus(next), "2026-01-31")).isEqualTo(epoch("2026-03-01"));
  }

  @Test
  void aDayThatLeavesTheYearsOfDocumentsIsBeforeOrBeyond() {
    assertThat(moved(REGISTERED, "0000-01-01")).isEqualTo(FIRST.toEpochDay());
    assertThat(moved(REGISTERED, "9999-12-31")).isEqualTo(LAST.toEpochDay());
    assertThat(moved(REGISTERED.minus(Period.ofDays(1)), "0000-01-02"))
        .isEqualTo(FIRST.toEpochDay());
    assertThat(moved(REGISTERED.minus(Period.ofDays(1)), "0000-01-01")).isEqualTo(DayTerm.BEFORE);
    assertThat(moved(REGISTERED.plus(Period.ofDays(1)), "9999-12-30")).isEqualTo(LAST.toEpochDay());
    assertThat(moved(REGISTERED.plus(Period.ofDays(1)), "9999-12-31")).isEqualTo(DayTerm.BEYOND);
  }

  @Test
  void aDayThatLeftThemOnTheWayDoesNotComeBack() {
    Period year = Period.ofYears(1);
    assertThat(moved(REGISTERED.plus(year).minus(year), "9999-06-01")).isEqualTo(DayTerm.BEYOND);
    assertThat(moved(REGISTERED.minus(year).plus(year), "0000-06-01")).isEqualTo(DayTerm.BEFORE);
    assertThat(moved(REGISTERED.plus(year).minus(year), "9998-06-01"))
        .isEqualTo(LocalDate.of(9998, 6, 1).toEpochDay());
  }

  @Test
  void onlyNaturalPeriodsOfOneDateMakeATerm() {
    Period workingDays = Period.builder().workingDays(3).build();
    assertThat(DayTerm.of(REGISTERED.plus(workingDays))).isEmpty();
    assertThat(DayTerm.of(REGISTERED.minus(workingDays))).isEmpty();
    assertThat(DayTerm.of(new Day.After(REGISTERED, Period.ofDays(3), Optional.of(Roll.NEXT))))
        .isEmpty();
    assertThat(DayTerm.of(new Day.Before(REGISTERED, Period.ofDays(3), Optional.of(Roll.PREVIOUS))))
        .isEmpty();
    assertThat(DayTerm.of(REGISTERED.plus(workingDays).plus(Period.ofDays(1)))).isEmpty();
    assertThat(DayTerm.of(new Day.Latest(List.of(REGISTERED, new Day.Birth())))).isEmpty();
    assertThat(DayTerm.of(new Day.Birth())).isPresent();
  }

  @Test
  void aTermIsFixedWhereNoDossierHasAPartInIt() {
    assertThat(term(fixed("2026-01-01")).isFixed()).isTrue();
    assertThat(term(fixed("2026-01-01").plus(Period.ofDays(1))).isFixed()).isTrue();
    assertThat(term(Day.decision()).isFixed()).isTrue();
    assertThat(term(Day.decision().minus(Period.ofYears(3))).isFixed()).isTrue();
    assertThat(term(REGISTERED).isFixed()).isFalse();
    assertThat(term(new Day.Birth()).isFixed()).isFalse();
    assertThat(term(REGISTERED.plus(Period.ofDays(1))).root()).isEqualTo(REGISTERED);
  }

  @Test
  void aFixedTermFollowsTheDayOfTheDecisionOrNot() {
    LocalDate decided = LocalDate.of(2026, 11, 21);
    assertThat(term(Day.decision().minus(Period.ofYears(3))).asOf(decided))
        .isEqualTo(epoch("2023-11-21"));
    assertThat(term(fixed("2026-01-01").plus(Period.ofDays(1))).asOf(decided))
        .isEqualTo(epoch("2026-01-02"));
  }
}
