package org.baremo.certification.decision.rule.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Judged.attempt;
import static org.baremo.certification.testing.Judged.began;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.AttemptOrder;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.wait.Wait;
import org.junit.jupiter.api.Test;

/** The time between two attempts is told as far as their clocks allow, and no further. */
class ElapsedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final int HOUR = 3_600;

  private static Attempt on(LocalDate day) {
    return attempt("a-" + day, day.toString(), AttemptResult.FAILED);
  }

  private static Attempt at(String start) {
    return began("a", start, AttemptResult.FAILED);
  }

  /**
   * The seconds that may lie between two moments of civil days so far apart, in zones from 12 hours
   * behind to 14 hours ahead: the fewest and the most.
   */
  private static long[] between(int days) {
    long firstOfFirst = -14 * HOUR;
    long lastOfFirst = 24 * HOUR - 1 + 12 * HOUR;
    long start = 24L * HOUR * days;
    return new long[] {start + firstOfFirst - lastOfFirst, start + lastOfFirst - firstOfFirst};
  }

  @Property(tries = 500)
  void ofCivilDaysItIsKnownExactlyWhereNoClockCanChangeIt(
      @ForAll @IntRange(min = 0, max = 12) int days,
      @ForAll @IntRange(min = 1, max = 300) int hours) {
    long[] seconds = between(days);
    long asked = (long) hours * HOUR;
    Verdict expected = Verdict.INDETERMINATE;
    if (seconds[0] >= asked) {
      expected = Verdict.MET;
    } else if (seconds[1] < asked) {
      expected = Verdict.NOT_MET;
    }
    assertThat(Elapsed.hours(on(DAY), on(DAY.plusDays(days)), hours)).isEqualTo(expected);
  }

  @Test
  void onTheSameDayOrTheNextItIsKnownOnlyOfLongWaits() {
    assertThat(Elapsed.hours(on(DAY), on(DAY), 1)).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Elapsed.hours(on(DAY), on(DAY), 49)).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Elapsed.hours(on(DAY), on(DAY), 50)).isEqualTo(Verdict.NOT_MET);
    assertThat(Elapsed.hours(on(DAY), on(DAY.plusDays(1)), 24)).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Elapsed.hours(on(DAY), on(DAY.plusDays(3)), 22)).isEqualTo(Verdict.MET);
    assertThat(Elapsed.hours(on(DAY), on(DAY.plusDays(3)), 23)).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Elapsed.hours(on(DAY), on(DAY.plusDays(4)), 24)).isEqualTo(Verdict.MET);
  }

  @Test
  void whereOnlyOneClockIsKnownDaysCount() {
    Attempt timed = at("2026-05-04T10:00:00+02:00[Europe/Madrid]");
    assertThat(Elapsed.hours(timed, on(DAY.plusDays(1)), 1)).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Elapsed.hours(on(DAY.minusDays(1)), timed, 1)).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Elapsed.hours(on(DAY.minusDays(9)), timed, 24)).isEqualTo(Verdict.MET);
  }

  @Test
  void ofTwoInstantsTheEarlierOneIsBefore() {
    Attempt first = at("2026-05-04T10:00:00+02:00[Europe/Madrid]");
    Attempt same = at("2026-05-04T09:00:00+01:00[Europe/Lisbon]");
    Attempt later = at("2026-05-04T09:00:01+01:00[Europe/Lisbon]");
    assertThat(AttemptOrder.isKnown(first, same)).isFalse();
    assertThat(AttemptOrder.isBefore(first, same)).isFalse();
    assertThat(AttemptOrder.mayBeBefore(first, same)).isTrue();
    assertThat(AttemptOrder.isBefore(first, later)).isTrue();
    assertThat(AttemptOrder.isBefore(later, first)).isFalse();
    assertThat(AttemptOrder.mayBeBefore(later, first)).isFalse();
  }

  @Test
  void ofTwoCivilDaysTheEarlierOneIsBeforeAndOfOneNeitherIsForSure() {
    Attempt first = on(DAY);
    Attempt later = on(DAY.plusDays(1));
    assertThat(AttemptOrder.isBefore(first, later)).isTrue();
    assertThat(AttemptOrder.isBefore(later, first)).isFalse();
    assertThat(AttemptOrder.mayBeBefore(later, first)).isFalse();
    assertThat(AttemptOrder.isKnown(first, on(DAY))).isFalse();
    assertThat(AttemptOrder.isBefore(first, on(DAY))).isFalse();
    assertThat(AttemptOrder.mayBeBefore(first, on(DAY))).isTrue();
    Attempt timed = at("2026-05-04T10:00:00+02:00[Europe/Madrid]");
    assertThat(AttemptOrder.isKnown(timed, first)).isFalse();
    assertThat(AttemptOrder.isBefore(timed, later)).isTrue();
  }

  @Property(tries = 200)
  void byTheLatestDaySoManyHoursHavePassedAndNotMuchEarlier(
      @ForAll @IntRange(min = 1, max = 5_000) int hours) {
    LocalDate latest = Elapsed.latestAfter(on(DAY), hours);
    assertThat(Elapsed.hours(on(DAY), on(latest), hours)).isEqualTo(Verdict.MET);
    assertThat(Elapsed.hours(on(DAY), on(latest.minusDays(2)), hours))
        .isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void theHoursArePassedByTheClockWhereTheAttemptWasHeld() {
    assertThat(Elapsed.after(at("2026-05-04T23:00:00+02:00[Europe/Madrid]"), 24))
        .contains(ZonedDateTime.parse("2026-05-05T23:00:00+02:00[Europe/Madrid]"));
    assertThat(Elapsed.after(at("2026-05-04T23:00:00+02:00[Europe/Madrid]"), 25))
        .contains(ZonedDateTime.parse("2026-05-06T00:00:00+02:00[Europe/Madrid]"));
    // the night of 25 October has 25 hours
    assertThat(Elapsed.after(at("2026-10-25T00:30:00+02:00[Europe/Madrid]"), 24))
        .contains(ZonedDateTime.parse("2026-10-25T23:30:00+01:00[Europe/Madrid]"));
    assertThat(Elapsed.after(on(DAY), 24)).isEmpty();
  }

  @Test
  void theWaitAfterAnAttemptIsThatOfItsPlaceAndTheLastOneOfEveryFurther() {
    Waits waits =
        new Waits(
            List.of(Wait.of(Period.ofDays(7)), Wait.of(Period.ofDays(30)), Wait.ofHours(48)),
            new Days(Optional.empty()));
    assertThat(waits.free(on(DAY), 0)).contains(Free.on(DAY.plusDays(7)));
    assertThat(waits.free(on(DAY), 1)).contains(Free.on(DAY.plusDays(30)));
    assertThat(waits.free(on(DAY), 2)).isEmpty();
    assertThat(waits.free(at("2026-05-04T10:00:00+02:00[Europe/Madrid]"), 5))
        .contains(Free.at(ZonedDateTime.parse("2026-05-06T10:00:00+02:00[Europe/Madrid]")));
    assertThat(waits.surelyFree(on(DAY), 0)).contains(DAY.plusDays(7));
    assertThat(waits.surelyFree(on(DAY), 2)).contains(Elapsed.latestAfter(on(DAY), 48));
    assertThat(waits.surelyFree(on(DAY), 9)).contains(Elapsed.latestAfter(on(DAY), 48));
  }
}
