package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Judged.attempt;
import static org.baremo.certification.testing.Judged.began;
import static org.baremo.certification.testing.Judged.until;
import static org.baremo.certification.testing.Judged.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.wait.JudgedAttempts;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which wait follows an attempt hangs on which others were before it, as far as that is known. */
class WaitOrderTest {
  private static final AttemptResult FAILED = AttemptResult.FAILED;
  private static final AttemptResult PASSED = AttemptResult.PASSED;
  private static final AttemptResult PENDING = AttemptResult.PENDING;
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final WaitRequirement GROWING = after(List.of(Wait.ofHours(1), Wait.ofHours(80)));

  private static WaitRequirement after(List<Wait> waits) {
    return WaitRequirement.builder()
        .id("wait")
        .after(AttemptFilter.builder().addResults(FAILED).build())
        .waits(waits)
        .build();
  }

  private static Attempt at(String id, String time, AttemptResult result) {
    return began(id, "2026-" + time + ":00+02:00[Europe/Madrid]", result);
  }

  @Test
  void anHourThatIsNotStatedMayPutAnAttemptBehindTheLongerWait() {
    Attempt untold = attempt("a", "2026-05-01", FAILED);
    Attempt night = at("b", "05-01T02:00", FAILED);
    Attempt passed = at("c", "05-04T12:00", PASSED);
    assertThat(Judged.verdict(GROWING, with(untold, night, passed)))
        .isEqualTo(Verdict.INDETERMINATE);
    assertThat(Judged.verdict(GROWING, with(at("a", "05-01T20:00", FAILED), night, passed)))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.verdict(GROWING, with(at("a", "05-01T01:00", FAILED), night, passed)))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void nobodyIsToldToComeBackAtAnHourThatHangsOnOneNotStated() {
    Attempt night = at("b", "05-01T02:00", FAILED);
    Attempt third = at("c", "05-02T09:00", FAILED);
    Attempt passed = at("d", "05-02T10:00", PASSED);
    Attempt untold = attempt("a", "2026-05-01", FAILED);
    assertThat(Judged.of(GROWING, with(untold, night, at("c", "05-04T09:00", PASSED))).getMissing())
        .isEmpty();
    Gap known =
        new Gap.Until(LocalDate.of(2026, 5, 5), third.getStartedAt().map(x -> x.plusHours(80)));
    assertThat(Judged.of(GROWING, with(untold, night, third, passed)).getMissing())
        .as("the third is behind both, whichever was first")
        .isEmpty();
    Attempt early = at("a", "05-01T01:00", FAILED);
    assertThat(Judged.of(GROWING, with(early, night, third, passed)).getMissing()).contains(known);
  }

  @Test
  void whicheverOfTwoWasTheSecondTheLongerWaitFollowsIt() {
    List<Wait> days = List.of(Wait.of(Period.ofDays(1)), Wait.of(Period.ofDays(30)));
    List<Wait> falling = List.of(days.get(1), days.get(0));
    Attempt one = attempt("a", "2026-05-01", FAILED);
    Attempt other = attempt("b", "2026-05-01", FAILED);
    Attempt soon = attempt("c", "2026-05-20", PASSED);
    for (List<Wait> waits : List.of(days, falling)) {
      Finding early = Judged.of(after(waits), with(one, other, soon));
      assertThat(early.getVerdict()).isEqualTo(Verdict.NOT_MET);
      assertThat(early.getMissing()).contains(until("2026-05-31"));
      assertThat(Judged.used(early)).containsExactly("c", "a", "b");
    }
    Attempt open = other.toBuilder().result(PENDING).build();
    assertThat(Judged.verdict(after(days), with(one, open, soon))).isEqualTo(Verdict.PENDING);
    assertThat(Judged.verdict(after(falling), with(one, open, soon)))
        .as("too early after whichever was the first, where both failed; else after the one")
        .isIn(Verdict.NOT_MET, Verdict.PENDING);
    // two that are pending earlier do not hide that one of two was behind three
    List<Wait> growing = List.of(days.get(0), Wait.of(Period.ofDays(7)), days.get(1));
    assertThat(
            Judged.verdict(
                after(growing),
                with(
                    attempt("p", "2026-01-01", PENDING),
                    attempt("q", "2026-01-01", PENDING),
                    attempt("r", "2026-01-01", FAILED),
                    one,
                    other,
                    soon)))
        .isEqualTo(Verdict.NOT_MET);
  }

  private static List<Attempt> many(int size, IntFunction<Attempt> one) {
    return IntStream.range(0, size)
        .mapToObj(i -> one.apply(i).toBuilder().id("a-" + i).build())
        .toList();
  }

  /** Held against all others one by one, so many took minutes. */
  @Test
  @Timeout(300)
  void manyAttemptsAreJudgedInOneLook() {
    int size = 4_000;
    ZonedDateTime start = ZonedDateTime.parse("2010-01-01T09:00:00+01:00[Europe/Madrid]");
    IntFunction<Attempt> apart =
        i -> began("a", start.plusHours(13L * i).toString(), i % 2 == 0 ? FAILED : PASSED);
    IntFunction<Attempt> open = i -> began("a", start.plusMinutes(i).toString(), PENDING);
    IntFunction<Attempt> atOnce = i -> attempt("a", "2020-01-01", i % 2 == 0 ? FAILED : PASSED);
    WaitRequirement hours = after(List.of(Wait.ofHours(2), Wait.ofHours(12)));
    for (JudgedAttempts judged : JudgedAttempts.values()) {
      assertThat(new Told(hours.judging(judged), many(size, apart)).verdict())
          .as(judged.name())
          .isEqualTo(Verdict.MET);
      assertThat(new Told(hours.judging(judged), many(size, open)).verdict())
          .as(judged.name())
          .isEqualTo(Verdict.PENDING);
      assertThat(new Told(hours.judging(judged), many(size, atOnce)).verdict())
          .as(judged.name())
          .isEqualTo(Verdict.INDETERMINATE);
    }
  }

  /** A requirement and attempts at it, of which not everything is told. */
  private record Told(WaitRequirement requirement, List<Attempt> attempts) {
    Finding finding() {
      return Judged.of(requirement, with(attempts.toArray(Attempt[]::new)));
    }

    Verdict verdict() {
      return finding().getVerdict();
    }

    Verdict plan() {
      var plan =
          CompiledScheme.of(Judged.scheme(requirement).resolve(ComDix.catalog()).orThrow()).plan();
      return plan.award(
          0, plan.encode(with(attempts.toArray(Attempt[]::new))), plan.at(ComDix.NOW));
    }

    /** With an hour for each attempt, no two alike, and a result for each. */
    Optional<Told> complete(Random random) {
      List<Attempt> whole =
          attempts.stream()
              .map(
                  one ->
                      one.getStartedAt().isPresent()
                          ? one
                          : one.toBuilder()
                              .startedAt(
                                  one.getHeldOn()
                                      .atTime(random.nextInt(24), 1 + random.nextInt(59))
                                      .atZone(MADRID))
                              .build())
              .map(
                  one ->
                      one.getResult() == PENDING
                          ? one.toBuilder().result(random.nextBoolean() ? PASSED : FAILED).build()
                          : one)
              .toList();
      Set<ZonedDateTime> starts = new HashSet<>();
      whole.forEach(one -> starts.add(one.getStartedAt().orElseThrow()));
      return starts.size() == whole.size()
          ? Optional.of(new Told(requirement, whole))
          : Optional.empty();
    }

    /** What it comes to where everything is told, by going through it. */
    Verdict known() {
      List<Attempt> order = new ArrayList<>(attempts);
      order.sort(Comparator.comparing(one -> one.getStartedAt().orElseThrow()));
      List<Attempt> judged =
          switch (requirement.getJudged()) {
            case LATEST -> order.subList(order.size() - 1, order.size());
            case EVERY -> order;
            case PASSED -> order.stream().filter(one -> one.getResult() == PASSED).toList();
          };
      boolean isMet =
          requirement.getJudged() == JudgedAttempts.PASSED
              ? judged.stream().anyMatch(one -> waited(one, order))
              : judged.stream().allMatch(one -> waited(one, order));
      return isMet ? Verdict.MET : Verdict.NOT_MET;
    }

    private boolean waited(Attempt attempt, List<Attempt> order) {
      List<Attempt> failed =
          order.subList(0, order.indexOf(attempt)).stream()
              .filter(one -> one.getResult() == FAILED)
              .toList();
      List<Wait> waits = requirement.getWaits();
      return IntStream.range(0, failed.size())
          .allMatch(i -> isOver(failed.get(i), attempt, waits.get(Math.min(i, waits.size() - 1))));
    }

    private static boolean isOver(Attempt from, Attempt to, Wait wait) {
      return wait.hours().isPresent()
          ? !from.getStartedAt()
              .orElseThrow()
              .plusHours(wait.hours().get())
              .isAfter(to.getStartedAt().orElseThrow())
          : !wait.period().orElseThrow().after(from.getHeldOn()).isAfter(to.getHeldOn());
    }
  }

  private static Arbitrary<Told> told(Arbitrary<Wait> waits, Arbitrary<Attempt> attempts) {
    return Combinators.combine(
            waits.list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(JudgedAttempts.values()),
            attempts.list().ofMinSize(1).ofMaxSize(6))
        .as(
            (all, judged, some) ->
                new Told(
                    after(all).judging(judged),
                    IntStream.range(0, some.size())
                        .mapToObj(i -> some.get(i).toBuilder().id("a-" + i).build())
                        .toList()));
  }

  private static Arbitrary<Wait> days() {
    return Arbitraries.integers().between(1, 5).map(days -> Wait.of(Period.ofDays(days)));
  }

  private static Attempt on(int day, AttemptResult result) {
    return attempt("a", "2026-05-%02d".formatted(day), result);
  }

  @Provide
  Arbitrary<Told> some() {
    Arbitrary<Attempt> untimed =
        Combinators.combine(
                Arbitraries.integers().between(1, 5),
                Arbitraries.of(FAILED, FAILED, PASSED, PENDING))
            .as(WaitOrderTest::on);
    Arbitrary<Attempt> timed =
        Combinators.combine(untimed, Arbitraries.integers().between(0, 23))
            .as(
                (one, hour) ->
                    one.toBuilder()
                        .startedAt(one.getHeldOn().atTime(hour, 0).atZone(MADRID))
                        .build());
    return told(
        Arbitraries.oneOf(days(), Arbitraries.integers().between(1, 100).map(Wait::ofHours)),
        Arbitraries.oneOf(untimed, timed));
  }

  /** A last attempt on a day of its own, behind others of which only the days are told. */
  @Provide
  Arbitrary<Told> dated() {
    return told(
            days(),
            Combinators.combine(
                    Arbitraries.integers().between(1, 4), Arbitraries.of(FAILED, PASSED))
                .as(WaitOrderTest::on))
        .map(
            told -> {
              List<Attempt> more = new ArrayList<>(told.attempts());
              more.add(on(5, PASSED).toBuilder().id("z").build());
              return new Told(told.requirement().judging(JudgedAttempts.LATEST), more);
            });
  }

  @Property(tries = 400)
  void whatIsDecidedAndToldStaysWhateverTheHoursAndTheMarksTurnOutToBe(
      @ForAll("some") Told told, @ForAll long seed) {
    Finding finding = told.finding();
    assertThat(told.plan()).isEqualTo(finding.getVerdict());
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      Optional<Told> complete = told.complete(random);
      if (complete.isPresent()) {
        Finding known = complete.get().finding();
        assertThat(known.getVerdict()).as("%s", complete).isEqualTo(complete.get().known());
        if (!finding.getVerdict().isOpen()) {
          assertThat(known.getVerdict())
              .as("%s%n%s", told, complete)
              .isEqualTo(finding.getVerdict());
          boolean isOfAttempt = known.getObserved() instanceof Observation.Attempted;
          if (finding.getMissing().isPresent() && isOfAttempt) { // or else none passed after all
            assertThat(known.getMissing())
                .as("%s%n%s", told, complete)
                .isEqualTo(finding.getMissing());
          }
        }
      }
    }
  }

  @Property(tries = 300)
  void ofDaysAloneEverythingIsToldThatTheOrderCannotChange(
      @ForAll("dated") Told told, @ForAll long seed) {
    Set<Verdict> verdicts = new HashSet<>();
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      told.complete(random).ifPresent(complete -> verdicts.add(complete.known()));
    }
    Verdict expected = verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.INDETERMINATE;
    if (expected != told.finding().getVerdict()) {
      assertThat(told.finding().getVerdict()).as("%s", told).isEqualTo(expected);
    }
  }
}
