package org.baremo.certification.scheme.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.scheme.name.DateName;
import org.junit.jupiter.api.Test;

/** What days, periods and calendars refuse, and what they are made of. */
class TimeLimitsTest {
  private static final Day REGISTERED = Day.of(DateName.REGISTRATION);

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void aPeriodIsNoLongerThanALife() {
    refused("years must be from 0 to 150, was 151", () -> Period.ofYears(151));
    refused("months must be from 0 to 1800, was -1", () -> Period.ofMonths(-1));
    refused("months must be from 0 to 1800, was 1801", () -> Period.ofMonths(1_801));
    refused("days must be from 0 to 55000, was 55001", () -> Period.ofDays(55_001));
    refused(
        "workingDays must be from 0 to 5000, was 5001",
        () -> Period.builder().workingDays(5_001).build());
    refused(
        "years must be from 0 to 150, was -1; days must be from 0 to 55000, was -2; workingDays"
            + " must be from 0 to 5000, was -3",
        () -> Period.builder().years(-1).days(-2).workingDays(-3).build());
    Period most = Period.builder().years(150).months(1_800).days(55_000).workingDays(5_000).build();
    assertThat(most.getShortMonth()).isEqualTo(ShortMonth.LAST_DAY);
  }

  @Test
  void aCalendarLeavesAWorkingDay() {
    refused(
        "restDays must leave a working day",
        () -> WorkingCalendar.builder().addRestDays(DayOfWeek.values()).build());
    refused(
        "restDays must all be different, was friday again",
        () -> WorkingCalendar.builder().addRestDays(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY).build());
    LocalDate day = LocalDate.of(2026, 12, 25);
    refused(
        "holidays must all be different, was 2026-12-25 again",
        () -> WorkingCalendar.builder().addHolidays(day, day.plusDays(1), day).build());
    WorkingCalendar mondays =
        WorkingCalendar.builder().restDays(List.of(DayOfWeek.values()).subList(1, 7)).build();
    assertThat(mondays.plus(LocalDate.of(2026, 12, 1), 1)).contains(LocalDate.of(2026, 12, 7));
  }

  @Test
  void nobodyWorksOnAHolidayOfWhateverCalendar() {
    LocalDate friday = LocalDate.of(2026, 12, 25);
    WorkingCalendar calendar = WorkingCalendar.builder().addHolidays(friday).build();
    assertThat(calendar.isWorking(friday)).isFalse();
    assertThat(calendar.plus(friday.minusDays(1), 1)).contains(LocalDate.of(2026, 12, 28));
    assertThat(WorkingCalendar.builder().build().isWorking(friday)).isTrue();
  }

  @Test
  void peopleRestOnSaturdaysAndSundaysUnlessACalendarSaysOtherwise() {
    assertThat(WorkingCalendar.builder().build().getRestDays())
        .containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    WorkingCalendar everyDay = WorkingCalendar.builder().restDays(List.of()).build();
    assertThat(everyDay.isWorking(LocalDate.of(2026, 12, 26))).isTrue();
  }

  @Test
  void onlyTheFirstOrTheLatestAttemptHasADay() {
    AttemptFilter any = AttemptFilter.builder().build();
    refused(
        "pick must be first or latest where a day is meant",
        () -> new Day.OfAttempt(Pick.BEST, any));
    new Day.OfAttempt(Pick.FIRST, any);
    new Day.OfAttempt(Pick.LATEST, any);
  }

  @Test
  void daysAreOfSomething() {
    refused("of must not be empty", () -> new Day.Earliest(List.of()));
    refused("of must not be empty", () -> new Day.Latest(List.of()));
    refused(
        "scheme must not be blank; award must not be blank",
        () -> new Day.OfCertificate(" ", Optional.of(""), Edge.FIRST_DAY));
    refused(
        "exams must be lower-case letters and digits joined by - or ., was 'Module 1'",
        () -> AttemptFilter.builder().addExams("module-1", "Module 1").build());
    refused(
        "sinceOpen must not be true without since; untilOpen must not be true without until",
        () -> AttemptFilter.builder().sinceOpen(true).untilOpen(true).build());
  }

  @Test
  void aDayNamesThoseThatItIsMadeOf() {
    Day moved = REGISTERED.plus(Period.ofDays(3));
    assertThat(moved.days()).containsExactly(Map.entry("/from", REGISTERED));
    assertThat(REGISTERED.minus(Period.ofDays(3)).days()).containsOnlyKeys("/from");
    assertThat(new Day.Latest(List.of(REGISTERED, moved)).days().keySet())
        .containsExactly("/of/0", "/of/1");
    assertThat(new Day.Earliest(List.of(moved, REGISTERED)).days().values())
        .containsExactly(moved, REGISTERED);
    AttemptFilter filter = AttemptFilter.builder().since(REGISTERED).until(moved).build();
    assertThat(new Day.OfAttempt(Pick.FIRST, filter).days().keySet())
        .containsExactly("/of/since", "/of/until");
    assertThat(AttemptFilter.builder().until(moved).build().days("/at"))
        .containsExactly(Map.entry("/at/until", moved));
    assertThat(REGISTERED.days()).isEmpty();
    assertThat(new Day.Birth().days()).isEmpty();
    assertThat(Day.decision()).isEqualTo(Day.of(DateName.DECISION));
  }

  @Test
  void theBirthdayOfALeapDayIsWhatTheRuleSays() {
    LocalDate leap = LocalDate.of(2024, 2, 29);
    assertThat(LeapDay.FEBRUARY_28.anniversary(leap, 1)).isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(LeapDay.MARCH_1.anniversary(leap, 1)).isEqualTo(LocalDate.of(2025, 3, 1));
    for (LeapDay rule : LeapDay.values()) {
      assertThat(rule.anniversary(leap, 4)).isEqualTo(LocalDate.of(2028, 2, 29));
      assertThat(rule.anniversary(leap, 0)).isEqualTo(leap);
      assertThat(rule.anniversary(LocalDate.of(2024, 2, 28), 1))
          .isEqualTo(LocalDate.of(2025, 2, 28));
      assertThat(rule.anniversary(LocalDate.of(2024, 3, 29), 1))
          .isEqualTo(LocalDate.of(2025, 3, 29));
    }
  }

  @Property(tries = 200)
  void aBirthdayIsOnTheSameDayButForLeapDays(
      @ForAll @IntRange(min = 0, max = 40_000) int day,
      @ForAll @IntRange(min = 0, max = 120) int years,
      @ForAll LeapDay rule) {
    LocalDate born = LocalDate.of(1900, 1, 1).plusDays(day);
    LocalDate anniversary = rule.anniversary(born, years);
    assertThat(anniversary.getYear()).isEqualTo(born.getYear() + years);
    if (anniversary.getDayOfMonth() != born.getDayOfMonth()) {
      assertThat(born.getMonthValue() * 100 + born.getDayOfMonth()).isEqualTo(229);
      assertThat(anniversary.isLeapYear()).isFalse();
    }
  }
}
