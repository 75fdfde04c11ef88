package org.baremo.certification.decision.rule.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.ShortMonth;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;

/** Stretches of time against the plain way to find them: day by day, whichever begins one. */
class StretchPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 12, 20);
  private static final int SPAN = 120;
  private static final LocalDate TODAY = ComDix.NOW.toLocalDate();

  @Provide
  Arbitrary<List<Attempt>> marked() {
    return attempts(AttemptResult.PASSED, AttemptResult.FAILED);
  }

  @Provide
  Arbitrary<List<Attempt>> open() {
    return attempts(AttemptResult.PASSED, AttemptResult.FAILED, AttemptResult.PENDING);
  }

  private static Arbitrary<List<Attempt>> attempts(AttemptResult... results) {
    return Combinators.combine(
            Arbitraries.integers().between(0, SPAN).list().ofMaxSize(7),
            Arbitraries.of(results).list().ofSize(7))
        .as(
            (days, of) ->
                IntStream.range(0, days.size())
                    .mapToObj(
                        i ->
                            Judged.attempt(
                                "a-" + i, FIRST.plusDays(days.get(i)).toString(), of.get(i)))
                    .toList());
  }

  @Provide
  Arbitrary<Period> lengths() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(ShortMonth.values()))
        .as(
            (months, days, shortMonth) ->
                Period.builder().months(months).days(days).shortMonth(shortMonth).build())
        .filter(period -> period.getMonths() + period.getDays() > 0);
  }

  @Provide
  Arbitrary<LastDay> lastDays() {
    return Arbitraries.of(LastDay.values());
  }

  private static Requirement passes(Comparison comparison, int number) {
    AttemptFilter passed = AttemptFilter.builder().addResults(AttemptResult.PASSED).build();
    return Asked.compare(new Quantity.Attempts(passed), comparison, String.valueOf(number));
  }

  private static SomeStretch some(Period lasts, LastDay lastDay, Requirement requires) {
    return someStretch("some", lasts, requires).toBuilder().lastDay(lastDay).build();
  }

  private static Verdict verdict(Requirement requirement, List<Attempt> attempts) {
    return Judged.verdict(requirement, Judged.with(attempts.toArray(Attempt[]::new)));
  }

  /** The most passes in any stretch, whatever day it begins on. */
  private static long most(List<Attempt> attempts, Period lasts, LastDay lastDay) {
    return IntStream.range(-SPAN, 2 * SPAN)
        .mapToObj(FIRST::plusDays)
        .mapToLong(
            day ->
                attempts.stream()
                    .filter(one -> one.getResult() == AttemptResult.PASSED)
                    .map(Attempt::getHeldOn)
                    .filter(held -> !held.isBefore(day) && isWithin(held, day, lasts, lastDay))
                    .count())
        .max()
        .orElseThrow();
  }

  private static boolean isWithin(LocalDate held, LocalDate day, Period lasts, LastDay lastDay) {
    LocalDate over = lasts.after(day);
    return lastDay == LastDay.ANNIVERSARY ? !held.isAfter(over) : held.isBefore(over);
  }

  @Property(tries = 300)
  void someStretchHoldsSoManyPassesExactlyWhereOneThatBeginsOnAnyDayDoes(
      @ForAll("marked") List<Attempt> attempts,
      @ForAll("lengths") Period lasts,
      @ForAll("lastDays") LastDay lastDay,
      @ForAll @IntRange(min = 1, max = 5) int number) {
    boolean holds = most(attempts, lasts, lastDay) >= number;
    SomeStretch some = some(lasts, lastDay, passes(Comparison.AT_LEAST, number));
    assertThat(verdict(some, attempts)).isEqualTo(holds ? Verdict.MET : Verdict.NOT_MET);
    assertThat(verdict(Rules.none("never", some), attempts))
        .as("never so many in any")
        .isEqualTo(holds ? Verdict.NOT_MET : Verdict.MET);
  }

  @Property(tries = 300)
  void itIsOpenExactlyWhereWhatIsNotMarkedYetDecides(
      @ForAll("open") List<Attempt> attempts,
      @ForAll("lengths") Period lasts,
      @ForAll("lastDays") LastDay lastDay,
      @ForAll @IntRange(min = 1, max = 4) int number) {
    SomeStretch some = some(lasts, lastDay, passes(Comparison.AT_LEAST, number));
    Verdict worst = verdict(some, all(attempts, AttemptResult.FAILED));
    Verdict best = verdict(some, all(attempts, AttemptResult.PASSED));
    assertThat(verdict(some, attempts)).isEqualTo(worst == best ? worst : Verdict.PENDING);
  }

  private static List<Attempt> all(List<Attempt> attempts, AttemptResult result) {
    return resolved(attempts, one -> one.toBuilder().result(result).build());
  }

  private static List<Attempt> resolved(List<Attempt> attempts, UnaryOperator<Attempt> marked) {
    return attempts.stream()
        .map(one -> one.getResult() == AttemptResult.PENDING ? marked.apply(one) : one)
        .toList();
  }

  @Property(tries = 300)
  void whatIsDecidedStaysDecidedHoweverTheMarkingEnds(
      @ForAll("open") List<Attempt> attempts,
      @ForAll("lengths") Period lasts,
      @ForAll Comparison comparison,
      @ForAll @IntRange(min = 0, max = 3) int number,
      @ForAll List<Boolean> marks) {
    Requirement some =
        Rules.none("never", some(lasts, LastDay.DAY_BEFORE, passes(comparison, number)));
    Verdict open = verdict(some, attempts);
    List<Attempt> known = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      boolean passes = i < marks.size() && marks.get(i);
      AttemptResult result = passes ? AttemptResult.PASSED : AttemptResult.FAILED;
      known.addAll(all(List.of(attempts.get(i)), result));
    }
    if (!open.isOpen()) {
      assertThat(verdict(some, known)).isEqualTo(open);
    }
  }

  @Provide
  Arbitrary<List<Training>> trainings() {
    return Combinators.combine(
            Arbitraries.integers().between(-10, SPAN),
            Arbitraries.integers().between(0, 10).optional(0.9),
            Arbitraries.integers().between(1, 3))
        .as(
            (begins, lasts, hours) ->
                Training.builder()
                    .topic("t-" + begins)
                    .provider("p")
                    .hours(Rational.of(hours))
                    .dates(
                        DateRange.builder()
                            .firstDay(FIRST.plusDays(begins))
                            .lastDay(lasts.map(days -> FIRST.plusDays(begins).plusDays(days)))
                            .build())
                    .build())
        .list()
        .ofMaxSize(8)
        .map(all -> all.stream().distinct().toList());
  }

  /** Stretch after stretch, each counted from the first day, until one is not over. */
  private static Verdict each(
      List<Training> all, Period lasts, LocalDate until, int hours, Verdict whenEmpty) {
    Verdict verdict = whenEmpty;
    for (int i = 0; i < 2 * SPAN; i++) {
      LocalDate first = FIRST.plusMonths((long) lasts.getMonths() * i);
      LocalDate next = FIRST.plusMonths((long) lasts.getMonths() * (i + 1));
      LocalDate from = first.plusDays((long) lasts.getDays() * i);
      LocalDate to = next.plusDays((long) lasts.getDays() * (i + 1)).minusDays(1);
      if (!to.isAfter(until) && to.isBefore(TODAY)) {
        boolean isMet = held(all, from, to) >= hours;
        verdict = isMet && verdict != Verdict.NOT_MET ? Verdict.MET : Verdict.NOT_MET;
        verdict = i == 0 ? (isMet ? Verdict.MET : Verdict.NOT_MET) : verdict;
      }
    }
    return verdict;
  }

  private static int held(List<Training> all, LocalDate from, LocalDate to) {
    return all.stream()
        .filter(one -> !one.getDates().getFirstDay().isBefore(from))
        .filter(one -> one.getDates().getLastDay().map(last -> !last.isAfter(to)).orElse(false))
        .mapToInt(one -> one.getHours().numerator().intValueExact())
        .sum();
  }

  @Property(tries = 300)
  void eachStretchHoldsSoManyHoursExactlyWhereEveryOneThatIsOverDoes(
      @ForAll("trainings") List<Training> trainings,
      @ForAll @IntRange(min = 0, max = 2) int months,
      @ForAll @IntRange(min = 1, max = 40) int days,
      @ForAll @IntRange(min = 0, max = SPAN) int span,
      @ForAll @IntRange(min = 0, max = 3) int hours) {
    Period lasts = Period.builder().months(months).days(days).build();
    LocalDate until = FIRST.plusDays(span);
    EachStretch each =
        EachStretch.builder()
            .id("each")
            .since(new Day.Fixed(FIRST))
            .lasts(lasts)
            .until(new Day.Fixed(until))
            .requires(
                Asked.compare(
                    TrainingHours.builder().build(), Comparison.AT_LEAST, String.valueOf(hours)))
            .build();
    Dossier dossier = trained(trainings);
    assertThat(Judged.verdict(each, dossier))
        .isEqualTo(each(trainings, lasts, until, hours, Verdict.NOT_APPLICABLE));
    EachStretch strict = each.toBuilder().until(Optional.empty()).whenEmpty(WhenEmpty.MET).build();
    assertThat(Judged.verdict(strict, dossier))
        .isEqualTo(each(trainings, lasts, LocalDate.MAX, hours, Verdict.MET));
  }

  private static Dossier trained(List<Training> trainings) {
    Dossier dossier = ComDix.dossier(43);
    return dossier.toBuilder()
        .profile(dossier.getProfile().toBuilder().addAllEvidence(trainings).build())
        .build();
  }
}
