package org.baremo.certification.scheme.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static LocalDate after(String day, Period period) {
    return period.after(day(day));
  }

  @Test
  void theTwentyNinthOfFebruaryAndFiveYearsEndsWhereTheRuleSays() {
    Period last = Period.ofYears(5);
    Period next = last.toBuilder().shortMonth(ShortMonth.NEXT_DAY).build();
    assertThat(after("2024-02-29", last)).isEqualTo("2029-02-28");
    assertThat(after("2024-02-29", next)).isEqualTo("2029-03-01");
    assertThat(after("2024-02-29", Period.ofYears(4))).isEqualTo("2028-02-29");
    assertThat(after("2024-02-28", next)).isEqualTo("2029-02-28");
  }

  @Test
  void theThirtyFirstOfAugustAndSixMonthsEndsWhereTheRuleSays() {
    Period last = Period.ofMonths(6);
    Period next = last.toBuilder().shortMonth(ShortMonth.NEXT_DAY).build();
    assertThat(after("2026-08-31", last)).isEqualTo("2027-02-28");
    assertThat(after("2026-08-31", next)).isEqualTo("2027-03-01");
    assertThat(after("2027-08-31", last)).isEqualTo("2028-02-29");
    assertThat(after("2027-08-31", next)).isEqualTo("2028-03-01");
    assertThat(last.before(day("2026-08-31"))).isEqualTo("2026-02-28");
    assertThat(next.before(day("2026-08-31"))).isEqualTo("2026-03-01");
  }

  @Test
  void monthsThatAreCountedSeveralTimesKeepTheDayThatTheyBeganWith() {
    Period month = Period.ofMonths(1);
    LocalDate end = day("2027-01-31");
    assertThat(month.after(end, 0)).isEqualTo("2027-01-31");
    assertThat(month.after(end, 1)).isEqualTo("2027-02-28");
    assertThat(month.after(end, 2)).isEqualTo("2027-03-31");
    assertThat(month.after(end, 3)).isEqualTo("2027-04-30");
    Period next = month.toBuilder().shortMonth(ShortMonth.NEXT_DAY).build();
    assertThat(next.after(end, 1)).isEqualTo("2027-03-01");
    assertThat(next.after(end, 2)).isEqualTo("2027-03-31");
    assertThat(Period.builder().years(1).days(10).build().after(day("2024-02-29"), 4))
        .isEqualTo("2028-04-09");
  }

  @Test
  void timePassesWhereAnyPartOfItDoes() {
    assertThat(Period.ofDays(0).isSomeTime()).isFalse();
    assertThat(
            List.of(
                Period.ofYears(1),
                Period.ofMonths(1),
                Period.ofDays(1),
                Period.builder().workingDays(1).build()))
        .allMatch(Period::isSomeTime);
  }

  @Test
  void aStretchEndsOnTheAnniversaryOrTheDayBeforeAndNoLaterThanDocumentsCanWrite() {
    Period year = Period.ofYears(1);
    assertThat(year.from(day("2024-02-29"), LastDay.ANNIVERSARY))
        .hasToString("2024-02-29/2025-02-28");
    assertThat(year.from(day("2024-02-29"), LastDay.DAY_BEFORE))
        .hasToString("2024-02-29/2025-02-27");
    assertThat(year.from(day("9999-06-01"), LastDay.DAY_BEFORE))
        .hasToString("9999-06-01/9999-12-31");
  }

  @Test
  void yearsAndMonthsAreCountedAtOnceAndDaysAfterThem() {
    Period period = Period.builder().years(1).months(1).days(10).build();
    assertThat(after("2027-01-31", period)).isEqualTo("2028-03-10");
    assertThat(after("2026-01-31", Period.builder().build())).isEqualTo("2026-01-31");
    assertThat(Period.ofDays(30).before(day("2026-03-02"))).isEqualTo("2026-01-31");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(day("1890-01-01").toEpochDay(), day("2190-12-31").toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** The oracle of java.time, and of the calendar where the month is short. */
  @Property(tries = 300)
  void monthsAgreeWithTheCalendar(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 12) int years,
      @ForAll @IntRange(max = 30) int months,
      @ForAll @IntRange(max = 400) int days) {
    Period last = Period.builder().years(years).months(months).days(days).build();
    Period next = last.toBuilder().shortMonth(ShortMonth.NEXT_DAY).build();
    assertThat(last.after(day))
        .isEqualTo(day.plus(java.time.Period.of(years, months, 0)).plusDays(days));
    assertThat(last.before(day))
        .isEqualTo(day.minus(java.time.Period.of(years, months, 0)).minusDays(days));
    YearMonth month = YearMonth.from(day).plusMonths(12L * years + months);
    LocalDate reached =
        day.getDayOfMonth() > month.lengthOfMonth()
            ? month.plusMonths(1).atDay(1)
            : month.atDay(day.getDayOfMonth());
    assertThat(next.after(day)).isEqualTo(reached.plusDays(days));
  }

  /** Whoever starts later is not free earlier, by whichever rule. */
  @Property(tries = 300)
  void laterDaysNeverEndEarlier(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 60) int months,
      @ForAll @IntRange(max = 60) int later,
      @ForAll ShortMonth shortMonth) {
    Period period = Period.builder().months(months).shortMonth(shortMonth).build();
    assertThat(period.after(day.plusDays(later))).isAfterOrEqualTo(period.after(day));
    assertThat(period.before(day.plusDays(later))).isAfterOrEqualTo(period.before(day));
  }
}
