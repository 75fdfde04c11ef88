package org.baremo.certification.decision.plan.op;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.plan.moment.CutOff;
import org.baremo.certification.decision.plan.moment.DayAt;
import org.baremo.certification.decision.plan.moment.DayTerm;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.CaseDays;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** Days that are compared by cut-offs worked out once compare as the days themselves. */
class DayOpsTest {
  private static final Day REGISTERED = Day.of(DateName.REGISTRATION);
  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static DayTerm term(Day day) {
    return DayTerm.of(day).orElseThrow();
  }

  private static Day fixed(String day) {
    return new Day.Fixed(LocalDate.parse(day));
  }

  private static int verdict(
      Day day, Comparison comparison, Day other, LocalDate decided, LocalDate stated) {
    OffsetDateTime asOf = OffsetDateTime.parse(decided + "T10:00:00+01:00");
    CutOff before = new CutOff(term(REGISTERED), term(fixed("1800-01-01")));
    Moment moment = new Moment(asOf, List.of(before, new CutOff(term(day), term(other))));
    DayOp op = new DayOp(new DayAt(0), CutOff.DAYS, Verdicts.accepted(comparison));
    return op.verdict(new long[] {PackedDay.of(stated)}, Ops.SLOTS, moment);
  }

  private static final LocalDate DECIDED = LocalDate.of(2026, 11, 21);

  @Test
  void aDateIsComparedWithAFixedDay() {
    for (Comparison comparison : Comparison.values()) {
      for (int off = -2; off <= 2; off++) {
        LocalDate stated = DECIDED.plusDays(off);
        assertThat(verdict(REGISTERED, comparison, Day.decision(), DECIDED, stated))
            .as("%s days %s", off, comparison)
            .isEqualTo(comparison.holds(off, 0) ? Verdicts.MET : Verdicts.NOT_MET);
      }
    }
  }

  @Test
  void aDateThatIsNotKnownOrTooFarToBeToldIsIndeterminate() {
    Day later = REGISTERED.plus(Period.ofYears(10));
    Day earlier = REGISTERED.minus(Period.ofYears(10));
    for (Comparison comparison : Comparison.values()) {
      OffsetDateTime asOf = OffsetDateTime.parse(DECIDED + "T10:00:00Z");
      Moment moment = new Moment(asOf, List.of(new CutOff(term(REGISTERED), term(Day.decision()))));
      DayOp op = new DayOp(new DayAt(0), 0, Verdicts.accepted(comparison));
      assertThat(op.verdict(new long[] {PackedDay.NONE}, Ops.SLOTS, moment))
          .isEqualTo(Verdicts.INDETERMINATE);
      assertThat(verdict(later, comparison, Day.decision(), DECIDED, LocalDate.of(9990, 1, 1)))
          .isEqualTo(Verdicts.INDETERMINATE);
      assertThat(verdict(later, comparison, Day.decision(), DECIDED, LocalDate.of(9989, 12, 31)))
          .isEqualTo(comparison.holds(1, 0) ? Verdicts.MET : Verdicts.NOT_MET);
      assertThat(verdict(earlier, comparison, Day.decision(), DECIDED, LocalDate.of(9, 12, 31)))
          .isEqualTo(Verdicts.INDETERMINATE);
      assertThat(verdict(earlier, comparison, Day.decision(), DECIDED, LocalDate.of(10, 1, 1)))
          .isEqualTo(comparison.holds(-1, 0) ? Verdicts.MET : Verdicts.NOT_MET);
      assertThat(verdict(REGISTERED, comparison, Day.decision(), DECIDED, LAST))
          .isEqualTo(comparison.holds(1, 0) ? Verdicts.MET : Verdicts.NOT_MET);
      assertThat(verdict(REGISTERED, comparison, Day.decision(), DECIDED, FIRST))
          .isEqualTo(comparison.holds(-1, 0) ? Verdicts.MET : Verdicts.NOT_MET);
    }
  }

  @Test
  void whereTheOtherDayCannotBeToldNoDateCan() {
    Period century = Period.ofYears(100);
    Day beyond = fixed("9950-01-01").plus(century);
    Day before = fixed("0050-01-01").minus(century);
    for (LocalDate stated : List.of(FIRST, DECIDED, LAST)) {
      for (Comparison comparison : Comparison.values()) {
        assertThat(verdict(REGISTERED, comparison, beyond, DECIDED, stated))
            .isEqualTo(Verdicts.INDETERMINATE);
        assertThat(verdict(REGISTERED, comparison, before, DECIDED, stated))
            .isEqualTo(Verdicts.INDETERMINATE);
      }
    }
  }

  @Provide
  Arbitrary<Period> periods() {
    return CaseDays.periods();
  }

  @Property(tries = 400)
  void aMovedDateIsComparedAsTheDayThatItComesTo(
      @ForAll("periods") Period period,
      @ForAll("periods") Period other,
      @ForAll Comparison comparison,
      @ForAll boolean isForwards,
      @ForAll @IntRange(min = -3, max = 3) int off,
      @ForAll @IntRange(min = 0, max = 1_500) int day) {
    LocalDate stated = LocalDate.of(2023, 1, 1).plusDays(day);
    LocalDate reached = isForwards ? period.after(stated) : period.before(stated);
    // a fixed day that comes to nearly the same
    LocalDate fixed = other.before(reached.plusDays(off));
    LocalDate compared = other.after(fixed);
    Day moved = isForwards ? REGISTERED.plus(period) : REGISTERED.minus(period);
    assertThat(verdict(moved, comparison, new Day.Fixed(fixed).plus(other), DECIDED, stated))
        .isEqualTo(comparison.holds(reached, compared) ? Verdicts.MET : Verdicts.NOT_MET);
  }

  @Test
  void aDayMustBeGivenWithinFixedDays() {
    long first = PackedDay.of(LocalDate.of(2026, 1, 1));
    long last = PackedDay.of(LocalDate.of(2026, 12, 31));
    DateGivenOp op = new DateGivenOp(new DayAt(0), first, last);
    assertThat(Ops.verdict(op, PackedDay.NONE)).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(Ops.verdict(op, first - 1)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(op, first)).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(op, last)).as("it has not come").isEqualTo(Verdicts.PENDING);
    assertThat(Ops.verdictAtLast(op, last)).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(op, last + 1)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(new DateGivenOp(DayAt.DECISION, first, last))).isEqualTo(Verdicts.MET);
  }

  @Test
  void aDayMustBeKnownAndOneThatADocumentCanWrite() {
    KnownDayOp op = new KnownDayOp(new DayAt(0));
    assertThat(Ops.verdict(op, PackedDay.NONE)).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(Ops.verdict(op, PackedDay.of(FIRST))).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(op, PackedDay.of(FIRST.minusDays(1)))).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(Ops.verdict(op, PackedDay.of(LAST))).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(op, PackedDay.of(LAST.plusDays(1)))).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(Ops.verdict(new KnownDayOp(DayAt.DECISION))).isEqualTo(Verdicts.MET);
  }
}
