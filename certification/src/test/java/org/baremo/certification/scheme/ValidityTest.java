package org.baremo.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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
}
