package org.baremo.certification.scheme.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.scheme.time.CalendarEnd;
import org.baremo.certification.scheme.time.CalendarUnit;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.ShortMonth;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final Validity FIVE = validity(Period.ofYears(5));

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static DateRange days(String first, String last) {
    return DateRange.of(day(first), day(last));
  }

  private static Validity validity(Period lasts) {
    return Validity.builder()
        .lasts(lasts)
        .start(Day.decision())
        .lastDay(LastDay.ANNIVERSARY)
        .build();
  }

  private static Validity eve(Validity validity) {
    return validity.toBuilder().lastDay(LastDay.DAY_BEFORE).build();
  }

  private static Period nextDay(Period period) {
    return period.toBuilder().shortMonth(ShortMonth.NEXT_DAY).build();
  }

  private static Validity renewable(Period opens, Period closes, boolean keepsDay) {
    return FIVE.toBuilder().renewal(new Renewal(opens, closes, keepsDay)).build();
  }

  @Test
  void theTwentyNinthOfFebruaryAndFiveYearsEndsWhereTheSchemeSays() {
    assertThat(FIVE.daysFrom(day("2024-02-29"))).isEqualTo(days("2024-02-29", "2029-02-28"));
    Validity next = validity(nextDay(Period.ofYears(5)));
    assertThat(next.daysFrom(day("2024-02-29"))).isEqualTo(days("2024-02-29", "2029-03-01"));
    assertThat(eve(FIVE).daysFrom(day("2024-02-29"))).isEqualTo(days("2024-02-29", "2029-02-27"));
    assertThat(eve(next).daysFrom(day("2024-02-29"))).isEqualTo(days("2024-02-29", "2029-02-28"));
  }

  @Test
  void monthsAndDaysLastAsLongAsTheySay() {
    assertThat(validity(Period.ofMonths(6)).daysFrom(day("2026-08-31")))
        .isEqualTo(days("2026-08-31", "2027-02-28"));
    assertThat(eve(validity(Period.ofDays(1))).daysFrom(day("2026-08-31")))
        .isEqualTo(days("2026-08-31", "2026-08-31"));
  }

  @Test
  void noValidityLastsLongerThanDocumentsCanWrite() {
    assertThat(FIVE.daysFrom(day("9996-01-01"))).isEqualTo(days("9996-01-01", "9999-12-31"));
    assertThat(
            renewable(Period.ofMonths(1), Period.ofMonths(1), true)
                .renewalWindow(day("9999-12-15")))
        .contains(days("9999-11-15", "9999-12-31"));
  }

  @Test
  void renewalIsOpenFromItsFirstDayThroughItsLast() {
    Period half = Period.ofMonths(6);
    DateRange window = renewable(half, half, false).renewalWindow(day("2031-11-21")).orElseThrow();
    assertThat(window).isEqualTo(days("2031-05-21", "2032-05-21"));
    assertThat(window.contains(day("2031-05-20"))).isFalse();
    assertThat(window.contains(day("2031-05-21"))).isTrue();
    assertThat(window.contains(day("2032-05-21"))).isTrue();
    assertThat(window.contains(day("2032-05-22"))).isFalse();
    assertThat(FIVE.renewalWindow(day("2031-11-21"))).isEqualTo(Optional.empty());
  }

  @Test
  void theThirtyFirstOfAugustAndSixMonthsOpensAndClosesWhereTheSchemeSays() {
    Period half = Period.ofMonths(6);
    assertThat(renewable(half, half, false).renewalWindow(day("2031-08-31")))
        .contains(days("2031-02-28", "2032-02-29"));
    assertThat(renewable(nextDay(half), nextDay(half), false).renewalWindow(day("2031-08-31")))
        .contains(days("2031-03-01", "2032-03-01"));
  }

  @Test
  void renewingEarlyLosesNoTimeWhereTheSchemeKeepsTheDay() {
    Validity keeps = renewable(Period.ofMonths(6), Period.ofMonths(6), true);
    LocalDate last = day("2031-11-21");
    assertThat(keeps.renewed(last, day("2031-05-21"))).isEqualTo(days("2031-05-21", "2036-11-21"));
    assertThat(keeps.renewed(last, last)).isEqualTo(days("2031-11-21", "2036-11-21"));
    // after the last day there is nothing to keep, and before the window it is no renewal
    assertThat(keeps.renewed(last, day("2031-11-22"))).isEqualTo(days("2031-11-22", "2036-11-22"));
    assertThat(keeps.renewed(last, day("2031-05-20"))).isEqualTo(days("2031-05-20", "2036-05-20"));
    // where the last day is the eve, the next time begins on the day after it
    assertThat(eve(keeps).renewed(day("2031-11-20"), day("2031-06-01")))
        .isEqualTo(days("2031-06-01", "2036-11-20"));
  }

  @Test
  void renewingStartsAnewWhereTheSchemeSaysSoOrNothing() {
    LocalDate early = day("2031-06-01");
    DateRange anew = days("2031-06-01", "2036-06-01");
    assertThat(
            renewable(Period.ofMonths(6), Period.ofMonths(6), false)
                .renewed(day("2031-11-21"), early))
        .isEqualTo(anew);
    assertThat(FIVE.renewed(day("2031-11-21"), early)).isEqualTo(anew);
  }

  private static Validity toEnd(Validity validity, CalendarUnit unit, Integer... firstMonth) {
    CalendarEnd end = new CalendarEnd(unit, Stream.of(firstMonth).findFirst());
    return validity.toBuilder().toEndOf(end).build();
  }

  /** Of no time but until the end of the month or year. */
  private static Validity onlyTo(CalendarUnit unit, Integer... firstMonth) {
    Period none = Period.builder().build();
    return toEnd(FIVE, unit, firstMonth).toBuilder().lasts(none).build();
  }

  @Test
  void itGoesOnToTheEndOfTheMonthOrYearInWhichItsLastDayLies() {
    Validity third = toEnd(validity(Period.ofYears(3)), CalendarUnit.YEAR);
    assertThat(third.daysFrom(day("2026-05-20"))).isEqualTo(days("2026-05-20", "2029-12-31"));
    assertThat(third.daysFrom(day("2026-12-31"))).isEqualTo(days("2026-12-31", "2029-12-31"));
    assertThat(third.daysFrom(day("2026-01-01"))).isEqualTo(days("2026-01-01", "2029-12-31"));
    // from 1 January on, the day before the anniversary lies in the year before
    assertThat(eve(third).daysFrom(day("2026-01-01"))).isEqualTo(days("2026-01-01", "2028-12-31"));
    assertThat(eve(third).daysFrom(day("2026-01-02"))).isEqualTo(days("2026-01-02", "2029-12-31"));
    Validity month = toEnd(validity(Period.ofMonths(1)), CalendarUnit.MONTH);
    assertThat(month.daysFrom(day("2028-01-31"))).isEqualTo(days("2028-01-31", "2028-02-29"));
    assertThat(third.daysFrom(day("9998-01-01"))).isEqualTo(days("9998-01-01", "9999-12-31"));
  }

  @Test
  void itMayGoNoFurtherThanTheEndOfTheMonthOrYearInWhichItBegins() {
    Validity school = onlyTo(CalendarUnit.YEAR, 9);
    assertThat(school.daysFrom(day("2026-09-01"))).isEqualTo(days("2026-09-01", "2027-08-31"));
    assertThat(school.daysFrom(day("2027-08-31"))).isEqualTo(days("2027-08-31", "2027-08-31"));
    assertThat(onlyTo(CalendarUnit.MONTH).daysFrom(day("2028-02-10")))
        .isEqualTo(days("2028-02-10", "2028-02-29"));
  }

  @Test
  void renewingEarlyGivesTheMonthsOrYearsThatFollow() {
    Renewal renewal = new Renewal(Period.ofMonths(6), Period.ofMonths(6), true);
    LocalDate last = day("2029-12-31");
    LocalDate early = day("2029-10-01");
    Validity third =
        toEnd(validity(Period.ofYears(3)), CalendarUnit.YEAR).toBuilder().renewal(renewal).build();
    assertThat(third.renewed(last, early)).isEqualTo(days("2029-10-01", "2032-12-31"));
    assertThat(eve(third).renewed(last, early)).isEqualTo(days("2029-10-01", "2032-12-31"));
    // one that lasts no longer than its year gives the whole next year
    Validity year = onlyTo(CalendarUnit.YEAR).toBuilder().renewal(renewal).build();
    assertThat(year.renewed(last, early)).isEqualTo(days("2029-10-01", "2030-12-31"));
    assertThat(year.renewed(last, day("2030-01-01"))).isEqualTo(days("2030-01-01", "2030-12-31"));
    assertThat(eve(FIVE).toBuilder().renewal(renewal).build().renewed(day("9999-12-31"), last))
        .isEqualTo(days("2029-12-31", "2034-12-30"));
    assertThat(
            eve(FIVE).toBuilder()
                .renewal(renewal)
                .build()
                .renewed(day("9999-12-31"), day("9999-12-01")))
        .isEqualTo(days("9999-12-01", "9999-12-31"));
  }

  @Test
  void eachLimitIsEnforced() {
    Validity school = onlyTo(CalendarUnit.YEAR, 9);
    assertThatThrownBy(() -> eve(school))
        .hasMessage("lastDay must be anniversary where lasts is no time, was DAY_BEFORE");
    assertThatThrownBy(() -> school.toBuilder().toEndOf(Optional.empty()).build())
        .hasMessage("lasts must be more than no time");
    assertThatThrownBy(() -> new CalendarEnd(CalendarUnit.YEAR, Optional.of(13)))
        .hasMessage("firstMonth must be from 1 to 12, was 13");
    assertThatThrownBy(() -> new CalendarEnd(CalendarUnit.MONTH, Optional.of(9)))
        .hasMessage("firstMonth must be left out of months, was 9");
  }
}
