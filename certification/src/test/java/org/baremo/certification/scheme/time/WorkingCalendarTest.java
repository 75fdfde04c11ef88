package org.baremo.certification.scheme.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  /** Friday 25 December 2026 and Friday 1 January 2027 are holidays. */
  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.builder()
          .addHolidays(day("2026-12-25"), day("2027-01-01"))
          .knownUntil(day("2027-12-31"))
          .build();

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void restDaysAndHolidaysAreNoWorkingDays() {
    assertThat(CALENDAR.isWorking(day("2026-12-24"))).isTrue();
    assertThat(CALENDAR.isWorking(day("2026-12-25"))).isFalse();
    assertThat(CALENDAR.isWorking(day("2026-12-26"))).isFalse();
    assertThat(CALENDAR.isWorking(day("2026-12-27"))).isFalse();
    assertThat(CALENDAR.isWorking(day("2026-12-28"))).isTrue();
  }

  @Test
  void workingDaysAreCountedForwardsAndBackwards() {
    assertThat(CALENDAR.plus(day("2026-12-23"), 2)).contains(day("2026-12-28"));
    assertThat(CALENDAR.plus(day("2026-12-26"), 1)).contains(day("2026-12-28"));
    assertThat(CALENDAR.plus(day("2026-12-26"), 0)).contains(day("2026-12-26"));
    assertThat(CALENDAR.minus(day("2027-01-04"), 1)).contains(day("2026-12-31"));
    assertThat(CALENDAR.minus(day("2027-01-04"), 5)).contains(day("2026-12-24"));
  }

  @Test
  void aDayThatIsNoWorkingDayRollsAndAWorkingDayStays() {
    assertThat(CALENDAR.rolled(day("2026-12-25"), Roll.NEXT)).contains(day("2026-12-28"));
    assertThat(CALENDAR.rolled(day("2026-12-27"), Roll.PREVIOUS)).contains(day("2026-12-24"));
    assertThat(CALENDAR.rolled(day("2026-12-28"), Roll.NEXT)).contains(day("2026-12-28"));
    assertThat(CALENDAR.rolled(day("2026-12-28"), Roll.PREVIOUS)).contains(day("2026-12-28"));
  }

  @Test
  void beyondTheLastKnownDayNobodyCanTell() {
    assertThat(CALENDAR.plus(day("2027-12-30"), 1)).contains(day("2027-12-31"));
    assertThat(CALENDAR.plus(day("2027-12-30"), 2)).isEmpty();
    assertThat(CALENDAR.plus(day("2028-06-01"), 0)).contains(day("2028-06-01"));
    assertThat(CALENDAR.minus(day("2028-01-03"), 1)).isEmpty();
    assertThat(CALENDAR.minus(day("2028-01-01"), 1)).contains(day("2027-12-31"));
    assertThat(CALENDAR.rolled(day("2028-01-01"), Roll.NEXT)).isEmpty();
    assertThat(CALENDAR.rolled(day("2028-01-01"), Roll.PREVIOUS)).isEmpty();
    WorkingCalendar always = CALENDAR.toBuilder().knownUntil(java.util.Optional.empty()).build();
    assertThat(always.plus(day("2027-12-30"), 2)).contains(day("2028-01-03"));
  }

  @Test
  void daysOfRestAreWrittenInSmallLetters() {
    WorkingCalendar calendar =
        WorkingCalendar.builder().restDays(List.of(DayOfWeek.FRIDAY)).build();
    String document = new String(Json.standard().write(calendar), StandardCharsets.UTF_8);
    assertThat(document).contains("\"restDays\":[\"friday\"]");
    assertThat(read(document)).isEqualTo(calendar);
  }

  private static WorkingCalendar read(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return Json.standard().read(bytes, WorkingCalendar.class, "calendar").orThrow();
  }

  /** Left out, it would be read as Saturday and Sunday. */
  @Test
  void aWeekWithoutDaysOfRestIsWrittenToo() {
    WorkingCalendar everyDay = WorkingCalendar.builder().restDays(List.of()).build();
    String document = new String(Json.standard().write(everyDay), StandardCharsets.UTF_8);
    assertThat(document).isEqualTo("{\"restDays\":[]}");
    assertThat(read(document)).isEqualTo(everyDay);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(day("2026-01-01").toEpochDay(), day("2026-12-31").toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** The oracle goes through every day of the calendar. */
  @Property(tries = 200)
  void countingAgreesWithGoingThroughTheDays(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int count) {
    WorkingCalendar calendar =
        WorkingCalendar.builder()
            .restDays(List.of(DayOfWeek.SUNDAY))
            .addHolidays(day("2026-08-15"), day("2026-10-12"))
            .build();
    LocalDate forwards =
        Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
            .filter(calendar::isWorking)
            .skip(count - 1)
            .findFirst()
            .orElseThrow();
    assertThat(calendar.plus(start, count)).contains(forwards);
    assertThat(calendar.minus(forwards, count).orElseThrow()).isBeforeOrEqualTo(start);
    assertThat(calendar.isWorking(start) ? calendar.minus(forwards, count).orElseThrow() : start)
        .isEqualTo(start);
  }
}
