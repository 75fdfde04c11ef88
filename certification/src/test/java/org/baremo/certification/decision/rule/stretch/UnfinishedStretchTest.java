package org.baremo.certification.decision.rule.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_APPLICABLE;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.scheme.fluent.Circumstances.eachStretch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every year but one, and the year that is not over. */
class UnfinishedStretchTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
  private static final Requirement PASS =
      Rules.number(
          "passes",
          new Quantity.Attempts(AttemptFilter.builder().addResults(AttemptResult.PASSED).build()),
          Bound.atLeast(1));
  private static final EachStretch YEARS =
      eachStretch("years", new Day.Fixed(FIRST), Period.ofYears(1), PASS);

  /** Passes in these years since 1 March 2020, from 0; a minus is one that is not marked yet. */
  private static Dossier passes(String years) {
    List<Attempt> attempts = new ArrayList<>();
    for (String year : years.isEmpty() ? new String[0] : years.split(" ", -1)) {
      int place = Math.abs(Integer.parseInt(year.substring(year.length() - 1)));
      attempts.add(
          Judged.attempt(
              "a-" + place,
              FIRST.plusYears(place).plusMonths(1).toString(),
              year.startsWith("-") ? AttemptResult.PENDING : AttemptResult.PASSED));
    }
    return Judged.with(attempts.toArray(Attempt[]::new));
  }

  private static Verdict on(String day, Requirement requirement, Dossier dossier) {
    return Judged.of(requirement, dossier, day + "T12:00:00Z").getVerdict();
  }

  @ParameterizedTest
  @CsvSource({
    "0 1 2 3, 0, MET",
    "0 1 3, 0, NOT_MET",
    "0 1 3, 1, MET",
    "0 3, 1, NOT_MET",
    "0 3, 2, MET",
    "0 -1 3, 1, PENDING",
    "0 -1 3, 2, MET",
    "-0 -1 3, 1, PENDING",
    "-1, 1, NOT_MET",
    "'', 3, NOT_MET",
    "'', 4, MET"
  })
  void soManyOfTheYearsMayFail(String years, int allBut, Verdict expected) {
    EachStretch asked = allBut == 0 ? YEARS : YEARS.allBut(allBut);
    assertThat(on("2024-03-01", asked, passes(years))).isEqualTo(expected);
  }

  /** Four years are over on 1 March 2024; the fifth is over on 1 March 2025. */
  @ParameterizedTest
  @CsvSource({
    "0 1 2 3, 2024-03-01, MET, NOT_MET, PENDING",
    "0 1 2 3 4, 2024-03-01, MET, NOT_MET, PENDING",
    "0 1 2 3 4, 2024-04-01, MET, MET, PENDING",
    "0 1 2 3 4, 2025-02-28, MET, MET, PENDING",
    "0 1 2 3 4, 2025-03-01, MET, NOT_MET, PENDING",
    "0 1 2 3 -4, 2024-05-01, MET, PENDING, PENDING",
    "0 1 3 4, 2024-05-01, NOT_MET, NOT_MET, NOT_MET",
    "0, 2020-05-01, NOT_APPLICABLE, MET, PENDING",
    "0, 2020-03-01, NOT_APPLICABLE, NOT_MET, PENDING",
    "0, 2020-02-29, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  void theYearThatIsNotOverIsLeftOutJudgedOrPending(
      String years, String day, Verdict leftOut, Verdict judged, Verdict pending) {
    assertThat(on(day, YEARS, passes(years))).isEqualTo(leftOut);
    assertThat(on(day, YEARS.unfinished(Unfinished.JUDGED), passes(years))).isEqualTo(judged);
    assertThat(on(day, YEARS.unfinished(Unfinished.PENDING), passes(years))).isEqualTo(pending);
  }

  @Test
  void theYearThatIsNotOverMayBeTheOneThatMayFail() {
    EachStretch pending = YEARS.allBut(1).unfinished(Unfinished.PENDING);
    assertThat(on("2024-05-01", pending, passes("0 1 2 3"))).isEqualTo(MET);
    assertThat(on("2024-05-01", pending, passes("0 1 3"))).isEqualTo(PENDING);
    assertThat(on("2024-05-01", pending, passes("0 3"))).isEqualTo(NOT_MET);
    assertThat(on("2020-05-01", pending, passes("0")))
        .as("it may turn out that nothing counts")
        .isEqualTo(PENDING);
    EachStretch judged = YEARS.allBut(1).unfinished(Unfinished.JUDGED);
    assertThat(on("2024-05-01", judged, passes("0 1 2 3"))).isEqualTo(MET);
    assertThat(on("2024-05-01", judged, passes("0 1 3"))).isEqualTo(NOT_MET);
  }

  @Test
  void aYearThatEndsAfterTheLastDayDoesNotCountThoughItHasBegun() {
    EachStretch judged = YEARS.unfinished(Unfinished.JUDGED);
    EachStretch before = judged.toBuilder().until(new Day.Fixed(LocalDate.of(2025, 2, 27))).build();
    assertThat(on("2024-05-01", before, passes("0 1 2 3"))).isEqualTo(MET);
    EachStretch upTo = judged.toBuilder().until(new Day.Fixed(LocalDate.of(2025, 2, 28))).build();
    assertThat(on("2024-05-01", upTo, passes("0 1 2 3"))).isEqualTo(NOT_MET);
    assertThat(on("2024-05-01", upTo, passes("0 1 2 3 4"))).isEqualTo(MET);
    EachStretch unknown = judged.toBuilder().until(Day.of(DateName.CLOSING)).build();
    assertThat(on("2024-05-01", unknown, passes("0 1 2 3"))).isEqualTo(INDETERMINATE);
    EachStretch some =
        unknown.toBuilder()
            .allBut(1)
            .whenEmpty(WhenEmpty.MET)
            .unfinished(Unfinished.PENDING)
            .build();
    assertThat(on("2024-05-01", some, passes("0 1 2 3"))).as("whichever is last").isEqualTo(MET);
    assertThat(on("2024-05-01", some, passes("0"))).isEqualTo(INDETERMINATE);
  }

  @Test
  void whatIsNotKnownOfTheUnfinishedYearIsNotForWaiting() {
    Attempt silent =
        Attempt.builder().from(Judged.attempt("a", "2024-04-01", AttemptResult.PASSED)).build();
    Requirement exam =
        Rules.number(
            "exam",
            new Quantity.Attempts(AttemptFilter.builder().addExams("m-1").build()),
            Bound.atLeast(1));
    EachStretch pending =
        eachStretch("x", new Day.Fixed(LocalDate.of(2024, 3, 1)), Period.ofYears(1), exam)
            .unfinished(Unfinished.PENDING);
    assertThat(on("2024-05-01", pending, Judged.with(silent))).isEqualTo(INDETERMINATE);
    assertThat(on("2024-05-01", pending, Judged.with())).isEqualTo(PENDING);
  }

  @Test
  void theFindingTellsTheYearThatIsNotOverAndWhatCountsInIt() {
    Finding pending =
        Judged.of(
            YEARS.unfinished(Unfinished.PENDING), passes("0 1 2 3 4"), "2024-05-01T12:00:00Z");
    assertThat(pending.getObserved()).isEqualTo(new Observation.Counted(4, 5));
    Finding year = pending.getParts().get(0);
    assertThat(year.getVerdict()).isEqualTo(PENDING);
    assertThat(year.getStretch())
        .contains(DateRange.of(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 2, 28)));
    assertThat(Judged.used(pending)).containsExactly("a-4");
    assertThat(Judged.ignored(pending)).isEmpty();
    Finding failed = Judged.of(YEARS.allBut(1), passes("0 1 3 4"), "2024-05-01T12:00:00Z");
    assertThat(failed.getVerdict()).isEqualTo(MET);
    assertThat(failed.getObserved()).isEqualTo(new Observation.Counted(3, 4));
    assertThat(Judged.ignored(failed)).containsExactly("a-4 OUTSIDE_WINDOW 2024-04-01");
  }

  @Test
  void nothingEndsAfterTheLastDayOfAllDocuments() {
    EachStretch far =
        eachStretch("x", new Day.Fixed(LocalDate.of(9990, 1, 1)), Period.ofYears(20), PASS)
            .unfinished(Unfinished.JUDGED);
    assertThat(on("9991-01-01", far, passes(""))).isEqualTo(NOT_APPLICABLE);
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 130).list().ofMaxSize(8),
            Arbitraries.of(AttemptResult.PASSED, AttemptResult.FAILED).list().ofSize(8))
        .as(
            (days, results) ->
                IntStream.range(0, days.size())
                    .mapToObj(
                        i ->
                            Judged.attempt(
                                "a-" + i,
                                ComDix.NOW.toLocalDate().minusDays(days.get(i)).toString(),
                                results.get(i)))
                    .toList());
  }

  /** Stretch by stretch, the last in each way in which it may turn out. */
  @Property(tries = 500)
  void itComesToWhatEveryWayOfTheUnfinishedStretchComesTo(
      @ForAll("attempts") List<Attempt> attempts,
      @ForAll @IntRange(min = 1, max = 40) int lasts,
      @ForAll @IntRange(min = 0, max = 120) int ago,
      @ForAll @IntRange(min = 0, max = 3) int allBut,
      @ForAll Unfinished unfinished,
      @ForAll WhenEmpty whenEmpty) {
    LocalDate today = ComDix.NOW.toLocalDate();
    LocalDate since = today.minusDays(ago);
    int met = 0;
    int failed = 0;
    LocalDate first = since;
    for (; first.plusDays(lasts - 1L).isBefore(today); first = first.plusDays(lasts)) {
      if (isMet(attempts, first, lasts)) {
        met++;
      } else {
        failed++;
      }
    }
    Set<Verdict> ways = new HashSet<>();
    if (unfinished == Unfinished.LEAVE_OUT || unfinished == Unfinished.PENDING) {
      ways.add(verdict(met, failed, allBut, whenEmpty));
    }
    boolean isNow = unfinished == Unfinished.JUDGED && isMet(attempts, first, lasts);
    if (unfinished == Unfinished.PENDING || isNow) {
      ways.add(verdict(met + 1, failed, allBut, whenEmpty));
    }
    if (unfinished == Unfinished.PENDING || (unfinished == Unfinished.JUDGED && !isNow)) {
      ways.add(verdict(met, failed + 1, allBut, whenEmpty));
    }
    EachStretch.Builder each =
        YEARS.toBuilder()
            .since(new Day.Fixed(since))
            .lasts(Period.ofDays(lasts))
            .unfinished(unfinished)
            .whenEmpty(whenEmpty);
    if (allBut > 0) {
      each.allBut(allBut);
    }
    Verdict expected = ways.size() > 1 ? PENDING : ways.iterator().next();
    assertThat(Judged.verdict(each.build(), Judged.with(attempts.toArray(Attempt[]::new))))
        .isEqualTo(expected);
  }

  private static boolean isMet(List<Attempt> attempts, LocalDate first, int lasts) {
    return attempts.stream()
        .anyMatch(
            one ->
                one.getResult() == AttemptResult.PASSED
                    && !one.getHeldOn().isBefore(first)
                    && one.getHeldOn().isBefore(first.plusDays(lasts)));
  }

  private static Verdict verdict(int met, int failed, int allBut, WhenEmpty whenEmpty) {
    if (met + failed == 0) {
      return Verdict.valueOf(whenEmpty.name());
    }
    return failed > allBut ? NOT_MET : MET;
  }
}
