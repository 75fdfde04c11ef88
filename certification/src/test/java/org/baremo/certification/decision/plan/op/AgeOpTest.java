package org.baremo.certification.decision.plan.op;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.plan.moment.DayAt;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.scheme.time.LeapDay;
import org.junit.jupiter.api.Test;

/** An age is told without a calendar, and as a calendar tells it. */
class AgeOpTest {
  private static int verdict(String born, String on, int years, LeapDay leapDay) {
    return verdict(LocalDate.parse(born), LocalDate.parse(on), years, leapDay);
  }

  private static int verdict(LocalDate born, LocalDate on, int years, LeapDay leapDay) {
    AgeOp op = new AgeOp(0, new DayAt(1), years, leapDay);
    return Ops.verdictAtLast(op, PackedDay.of(born), PackedDay.of(on));
  }

  @Test
  void theBirthdayItselfIsEnough() {
    for (LeapDay leapDay : LeapDay.values()) {
      assertThat(verdict("2010-05-17", "2026-05-16", 16, leapDay)).isEqualTo(Verdicts.NOT_MET);
      assertThat(verdict("2010-05-17", "2026-05-17", 16, leapDay)).isEqualTo(Verdicts.MET);
      assertThat(verdict("2010-05-17", "2026-05-18", 16, leapDay)).isEqualTo(Verdicts.MET);
      assertThat(verdict("2010-12-31", "2027-01-01", 16, leapDay)).isEqualTo(Verdicts.MET);
      assertThat(verdict("2010-12-31", "2026-12-30", 16, leapDay)).isEqualTo(Verdicts.NOT_MET);
    }
  }

  @Test
  void whoWasBornOnALeapDayIsOlderOnTheDayThatTheSchemeSays() {
    LeapDay february = LeapDay.FEBRUARY_28;
    LeapDay march = LeapDay.MARCH_1;
    assertThat(verdict("2012-02-29", "2026-02-27", 14, february)).isEqualTo(Verdicts.NOT_MET);
    assertThat(verdict("2012-02-29", "2026-02-28", 14, february)).isEqualTo(Verdicts.MET);
    assertThat(verdict("2012-02-29", "2026-02-28", 14, march)).isEqualTo(Verdicts.NOT_MET);
    assertThat(verdict("2012-02-29", "2026-03-01", 14, march)).isEqualTo(Verdicts.MET);
    assertThat(verdict("2012-02-29", "2028-02-28", 16, february)).isEqualTo(Verdicts.NOT_MET);
    assertThat(verdict("2012-02-29", "2028-02-29", 16, february)).isEqualTo(Verdicts.MET);
    assertThat(verdict("2012-02-28", "2026-02-27", 14, february)).isEqualTo(Verdicts.NOT_MET);
  }

  /** The decision is of 21 November 2026. */
  @Test
  void aBirthdayThatHasNotComeIsWaitedFor() {
    AgeOp op = new AgeOp(0, new DayAt(1), 16, LeapDay.MARCH_1);
    long on = PackedDay.of(LocalDate.of(2026, 11, 30));
    assertThat(Ops.verdict(op, PackedDay.of(LocalDate.of(2010, 11, 21)), on))
        .isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(op, PackedDay.of(LocalDate.of(2010, 11, 22)), on))
        .isEqualTo(Verdicts.PENDING);
    assertThat(Ops.verdict(op, PackedDay.of(LocalDate.of(2010, 12, 1)), on))
        .isEqualTo(Verdicts.NOT_MET);
  }

  @Test
  void withoutEitherDayItIsNotKnown() {
    AgeOp op = new AgeOp(0, new DayAt(1), 16, LeapDay.MARCH_1);
    long day = PackedDay.of(LocalDate.of(2010, 5, 17));
    assertThat(Ops.verdict(op, PackedDay.NONE, day)).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(Ops.verdict(op, day, PackedDay.NONE)).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(Ops.verdict(op, PackedDay.NONE, PackedDay.NONE)).isEqualTo(Verdicts.INDETERMINATE);
  }

  @Test
  void onTheDayOfTheDecisionItIsThatDay() {
    AgeOp op = new AgeOp(0, DayAt.DECISION, 16, LeapDay.MARCH_1);
    assertThat(Ops.verdict(op, PackedDay.of(LocalDate.of(2010, 11, 21)))).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(op, PackedDay.of(LocalDate.of(2010, 11, 22))))
        .isEqualTo(Verdicts.NOT_MET);
  }

  @Property(tries = 300)
  void itIsWhatACalendarSays(
      @ForAll @IntRange(min = 0, max = 40_000) int born,
      @ForAll @IntRange(min = 0, max = 120) int years,
      @ForAll @IntRange(min = -2, max = 2) int off,
      @ForAll LeapDay leapDay) {
    LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(born);
    LocalDate birthday = birth.plusYears(years);
    if (birthday.getDayOfMonth() != birth.getDayOfMonth() && leapDay == LeapDay.MARCH_1) {
      birthday = birthday.plusDays(1);
    }
    LocalDate on = birthday.plusDays(off);
    assertThat(verdict(birth, on, years, leapDay))
        .isEqualTo(off < 0 ? Verdicts.NOT_MET : Verdicts.MET);
  }
}
