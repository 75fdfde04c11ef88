package org.baremo.certification.decision.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Civil days as whole numbers. */
class PackedDayTest {
  private static final long YEAR_0 = -719_528; // epoch day of 0000-01-01
  private static final long YEAR_10_000 = 2_932_897;

  private static long packed(String day) {
    return PackedDay.of(LocalDate.parse(day));
  }

  @Property(tries = 300)
  void theyKeepTheOrderOfDays(
      @ForAll @LongRange(min = YEAR_0, max = YEAR_10_000 - 1) long one,
      @ForAll @LongRange(min = YEAR_0, max = YEAR_10_000 - 1) long other) {
    LocalDate day = LocalDate.ofEpochDay(one);
    LocalDate second = LocalDate.ofEpochDay(other);
    assertThat(Long.signum(Long.compare(PackedDay.of(day), PackedDay.of(second))))
        .isEqualTo(Integer.signum(day.compareTo(second)));
    assertThat(PackedDay.year(PackedDay.of(day))).isEqualTo(day.getYear());
    assertThat(PackedDay.NONE).isLessThan(PackedDay.of(day));
  }

  @Property(tries = 300)
  void theSameDayOfAnotherYearIsTold(
      @ForAll @LongRange(min = YEAR_0, max = YEAR_10_000 - 1) long epochDay,
      @ForAll @IntRange(min = 0, max = 150) int years) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    LocalDate moved = day.plusYears(years);
    long packed = PackedDay.plusYears(PackedDay.of(day), years);
    if (moved.getDayOfMonth() == day.getDayOfMonth()) {
      assertThat(packed).isEqualTo(PackedDay.of(moved));
    } else {
      assertThat(packed).isStrictlyBetween(PackedDay.of(moved), PackedDay.of(moved.plusDays(1)));
    }
  }

  @Test
  void onlyTheLastDayOfFebruaryInALeapYearIsALeapDay() {
    assertThat(PackedDay.isLeapDay(packed("2024-02-29"))).isTrue();
    assertThat(PackedDay.isLeapDay(packed("0000-02-29"))).isTrue();
    assertThat(PackedDay.isLeapDay(packed("2024-02-28"))).isFalse();
    assertThat(PackedDay.isLeapDay(packed("2024-03-29"))).isFalse();
    assertThat(PackedDay.isLeapDay(packed("2024-01-29"))).isFalse();
  }

  @Test
  void aDayThatIsNotKnownIsNone() {
    assertThat(PackedDay.of(null)).isEqualTo(PackedDay.NONE);
  }
}
