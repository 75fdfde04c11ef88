package org.baremo.certification.decision.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.testing.Asked.attempts;
import static org.baremo.certification.testing.Asked.compare;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.Asked;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Which attempt was the first, and which the latest, as far as instants and days tell. */
class AttemptOrderTest {
  /** Already the second of March in Greenwich, where it was still the first for who sat there. */
  private static final Attempt EVENING = at("a-1", "2026-03-01T20:00:00-05:00[America/Bogota]", 30);

  private static final Attempt NEXT = on("a-2", "2026-03-02", 10);

  private static Attempt on(String id, String day, int points) {
    return Asked.attempt(id, day, String.valueOf(points), "40");
  }

  private static Attempt at(String id, String start, int points) {
    ZonedDateTime moment = ZonedDateTime.parse(start);
    return on(id, moment.toLocalDate().toString(), points).toBuilder().startedAt(moment).build();
  }

  private static List<String> order(Attempt... attempts) {
    List<Attempt> turned = new java.util.ArrayList<>(List.of(attempts));
    Collections.reverse(turned);
    List<String> ids = AttemptOrder.sorted(List.of(attempts)).stream().map(Attempt::getId).toList();
    assertThat(AttemptOrder.sorted(turned).stream().map(Attempt::getId))
        .containsExactlyElementsOf(ids);
    return ids;
  }

  @Test
  void instantsGoBeforeDaysAndDaysBeforeIdentifiers() {
    assertThat(order(NEXT, EVENING)).containsExactly("a-1", "a-2");
    Attempt abroad = at("a-0", "2026-03-02T01:00:00+02:00[Europe/Athens]", 10);
    assertThat(order(EVENING, abroad)).as("earlier by instant").containsExactly("a-0", "a-1");
    assertThat(order(on("b", "2026-03-02", 1), EVENING, on("a", "2026-03-02", 1)))
        .containsExactly("a-1", "a", "b");
    assertThat(order(at("c", "2026-03-02T09:00:00+01:00[Europe/Madrid]", 1), NEXT, EVENING))
        .as("without an instant before those of the same day")
        .containsExactly("a-1", "a-2", "c");
  }

  private static Finding mark(Pick pick, Attempt... attempts) {
    AttemptMark mark = AttemptMark.builder().pick(pick).of(AttemptFilter.builder().build()).build();
    return Asked.finding(compare(mark, Comparison.AT_LEAST, "50"), attempts(attempts));
  }

  private static Verdict verdict(Pick pick, Attempt... attempts) {
    return mark(pick, attempts).getVerdict();
  }

  @Test
  void theLatestIsThatOfTheLastDayWhateverTheZoneOfTheOther() {
    assertThat(verdict(Pick.LATEST, EVENING, NEXT)).isEqualTo(NOT_MET);
    assertThat(verdict(Pick.FIRST, EVENING, NEXT)).isEqualTo(MET);
    DayRequirement day =
        DayRequirement.builder()
            .id("day")
            .day(new Day.OfAttempt(Pick.LATEST, AttemptFilter.builder().build()))
            .comparison(Comparison.EQUAL)
            .other(new Day.Fixed(LocalDate.of(2026, 3, 2)))
            .build();
    assertThat(Asked.verdict(day, attempts(EVENING, NEXT))).isEqualTo(MET);
    WaitRequirement wait =
        WaitRequirement.builder()
            .id("wait")
            .after(AttemptFilter.builder().addResults(AttemptResult.PASSED).build())
            .addWaits(Wait.of(Period.ofDays(30)))
            .build();
    assertThat(Asked.verdict(wait, attempts(EVENING, NEXT))).isEqualTo(NOT_MET);
  }

  @Test
  void oneThatAnotherSurelyFollowsIsNotTheLatestThatMustHaveWaited() {
    // half past midnight in Madrid is before a quarter to midnight in the Canary Islands
    Attempt early = at("a", "2026-03-02T00:30:00+01:00[Europe/Madrid]", 10);
    Attempt late = at("b", "2026-03-01T23:45:00Z[Atlantic/Canary]", 10);
    Attempt next = on("c", "2026-03-02", 30);
    WaitRequirement wait =
        WaitRequirement.builder()
            .id("wait")
            .after(AttemptFilter.builder().addResults(AttemptResult.FAILED).build())
            .addWaits(Wait.of(Period.ofDays(30)))
            .build();
    Attempt failed = late.toBuilder().result(AttemptResult.FAILED).build();
    assertThat(Asked.verdict(wait, attempts(early, failed, next)))
        .as("whoever failed on the first of March came back on the second")
        .isEqualTo(NOT_MET);
    assertThat(AttemptOrder.possiblyLast(List.of(early, late, next), List.of(early, late, next)))
        .containsExactly(next);
    assertThat(AttemptOrder.possiblyLast(List.of(early, late, next), List.of(early)))
        .containsExactly(early, late, next);
    assertThat(AttemptOrder.possiblyFirst(List.of(early, late), List.of(early, late)))
        .containsExactly(early);
  }

  @Test
  void whereDaysOfFarZonesGoRoundInARingAnyMayBeTheFirst() {
    Attempt east = at("a", "2026-03-03T00:00:00+14:00[Pacific/Kiritimati]", 10);
    Attempt west = at("b", "2026-03-01T23:59:00-11:00[Pacific/Pago_Pago]", 10);
    Attempt between = on("c", "2026-03-02", 30);
    List<Attempt> all = List.of(east, west, between);
    assertThat(AttemptOrder.possiblyFirst(all, all)).isEqualTo(all);
    assertThat(AttemptOrder.possiblyLast(all, all)).isEqualTo(all);
  }

  @Property(tries = 300)
  void countingTellsTheSameAsLookingAtEach(@ForAll("several") List<Attempt> attempts) {
    AttemptTally tally = AttemptTally.of(attempts);
    assertThat(tally.size()).isEqualTo(attempts.size());
    for (Attempt one : attempts) {
      assertThat((long) tally.before(one))
          .isEqualTo(attempts.stream().filter(x -> AttemptOrder.isBefore(x, one)).count());
      assertThat((long) tally.after(one))
          .isEqualTo(attempts.stream().filter(x -> AttemptOrder.isBefore(one, x)).count());
    }
  }

  @Provide
  Arbitrary<List<Attempt>> several() {
    Arbitrary<Attempt> timed =
        Combinators.combine(
                Arbitraries.integers().between(0, 60),
                Arbitraries.of("Europe/Madrid", "Pacific/Kiritimati", "Pacific/Pago_Pago"))
            .as(
                (hour, zone) ->
                    ZonedDateTime.parse("2026-03-01T00:00:00Z")
                        .plusHours(hour)
                        .withZoneSameInstant(ZoneId.of(zone)))
            .map(
                start ->
                    on("x", start.toLocalDate().toString(), 1).toBuilder()
                        .startedAt(start)
                        .build());
    return Arbitraries.oneOf(
            timed, Arbitraries.integers().between(1, 4).map(day -> on("x", "2026-03-0" + day, 1)))
        .list()
        .ofMaxSize(12);
  }

  @Test
  void noIdentifierDecidesWhichOfTwoAttemptsOfADayCounts() {
    for (String other : List.of("a-1", "a-3")) {
      Attempt better = on(other, "2026-03-02", 30);
      for (Pick pick : List.of(Pick.FIRST, Pick.LATEST)) {
        Finding open = mark(pick, better, NEXT);
        assertThat(open.getVerdict()).isEqualTo(INDETERMINATE);
        assertThat(((Observation.Nothing) open.getObserved()).reason())
            .isEqualTo(Observation.Reason.INCOMPLETE);
        assertThat(open.getUsed()).extracting("id").containsExactlyInAnyOrder(other, "a-2");
      }
      assertThat(verdict(Pick.LATEST, better, NEXT, on("b", "2026-03-03", 20))).isEqualTo(MET);
      assertThat(verdict(Pick.BEST, better, NEXT)).isEqualTo(MET);
    }
  }

  @Test
  void theDayStillGoesBeforeWhereALaterInstantIsOfAnEarlierDay() {
    Attempt early = at("a", "2026-03-02T00:30:00+01:00[Europe/Madrid]", 10);
    Attempt late = at("b", "2026-03-01T23:45:00Z[Atlantic/Canary]", 10);
    Attempt next = on("c", "2026-03-02", 30);
    assertThat(order(early, late, next)).containsExactly("a", "b", "c");
    assertThat(verdict(Pick.LATEST, early, late, next)).isEqualTo(MET);
    assertThat(order(early, late, on("c", "2026-03-01", 1))).containsExactly("c", "a", "b");
  }

  @Test
  void oneThatSurelyFollowsAnotherIsNotTheFirst() {
    Attempt morning = at("m", "2026-03-02T09:00:00+01:00[Europe/Madrid]", 30);
    Attempt evening = at("n", "2026-03-02T18:00:00+01:00[Europe/Madrid]", 10);
    Attempt some = on("s", "2026-03-02", 30);
    Finding first = mark(Pick.FIRST, morning, evening, some);
    assertThat(first.getVerdict()).isEqualTo(MET);
    assertThat(first.getObserved()).isInstanceOf(Observation.Measured.class);
    assertThat(verdict(Pick.FIRST, morning, evening, on("s", "2026-03-02", 10)))
        .isEqualTo(INDETERMINATE);
    assertThat(verdict(Pick.LATEST, morning, evening, some)).isEqualTo(INDETERMINATE);
  }

  @Test
  void whichOneItWasDoesNotMatterWhereAllDecideAlike() {
    Finding both = mark(Pick.LATEST, on("a-1", "2026-03-02", 24), on("a-2", "2026-03-02", 30));
    assertThat(both.getVerdict()).isEqualTo(MET);
    assertThat(both.getObserved())
        .isEqualTo(
            new Observation.Bounded(Optional.of(Rational.of(60)), Optional.of(Rational.of(75))));
    assertThat(verdict(Pick.LATEST, NEXT, on("a-1", "2026-03-02", 12))).isEqualTo(NOT_MET);
    Finding same = mark(Pick.LATEST, NEXT, on("a-1", "2026-03-02", 10));
    assertThat(same.getObserved()).isInstanceOf(Observation.Measured.class);
    Attempt pending = Asked.attempt("p", "2026-03-02", AttemptResult.PENDING);
    assertThat(verdict(Pick.LATEST, on("a-1", "2026-03-02", 30), pending)).isEqualTo(INDETERMINATE);
  }
}
