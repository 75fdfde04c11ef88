package org.baremo.certification.decision.rule.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_APPLICABLE;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.scheme.fluent.Circumstances.eachStretch;
import static org.baremo.certification.scheme.fluent.Circumstances.onOrBefore;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What is asked of some stretch of time, and of each: cases, and what each must come to. */
class StretchRuleTest {
  private static final AttemptResult PASSED = AttemptResult.PASSED;
  private static final AttemptResult FAILED = AttemptResult.FAILED;
  private static final Period YEAR = Period.ofYears(1);
  private static final SomeStretch TWO_IN_A_YEAR = someStretch("some", YEAR, passes(2));

  private static Requirement passes(int number) {
    AttemptFilter passed = AttemptFilter.builder().addResults(PASSED).build();
    return Rules.number("passes", new Quantity.Attempts(passed), Bound.atLeast(number));
  }

  private static Requirement hours(int number) {
    return Rules.number("hours", TrainingHours.builder().build(), Bound.atLeast(number));
  }

  private static Attempt on(String day, AttemptResult result) {
    return Judged.attempt("a-" + day, day, result);
  }

  private static Verdict some(Requirement requirement, Attempt... attempts) {
    Verdict verdict = Judged.verdict(requirement, Judged.with(attempts));
    Verdict never = Judged.verdict(Rules.none("never", requirement), Judged.with(attempts));
    assertThat(never)
        .as("what must never be is the opposite")
        .isEqualTo(verdict == MET ? NOT_MET : verdict == NOT_MET ? MET : verdict);
    return verdict;
  }

  @Test
  void theDayBeforeTheAnniversaryIsTheLastUnlessTheAnniversaryIs() {
    Attempt first = on("2024-02-29", PASSED);
    assertThat(some(TWO_IN_A_YEAR, first, on("2025-02-27", PASSED))).isEqualTo(MET);
    assertThat(some(TWO_IN_A_YEAR, first, on("2025-02-28", PASSED))).isEqualTo(NOT_MET);
    SomeStretch from = TWO_IN_A_YEAR.toBuilder().lastDay(LastDay.ANNIVERSARY).build();
    assertThat(some(from, first, on("2025-02-28", PASSED))).isEqualTo(MET);
    assertThat(some(from, first, on("2025-03-01", PASSED))).isEqualTo(NOT_MET);
  }

  @Test
  void whicheverPairLiesCloseTogetherWillDo() {
    Attempt[] apart = {
      on("2020-01-01", PASSED), on("2022-01-01", PASSED), on("2024-01-01", PASSED)
    };
    assertThat(some(TWO_IN_A_YEAR, apart)).isEqualTo(NOT_MET);
    assertThat(
            some(
                TWO_IN_A_YEAR,
                apart[0],
                apart[1],
                on("2022-12-31", PASSED),
                on("2021-06-01", FAILED),
                apart[2]))
        .isEqualTo(MET);
  }

  @Test
  void whatIsNotMarkedOrNotKnownLeavesItOpenOnlyWhereItMatters() {
    Attempt pass = on("2025-01-01", PASSED);
    Attempt pending = on("2025-06-01", AttemptResult.PENDING);
    Attempt longAfter = on("2026-06-01", AttemptResult.PENDING);
    assertThat(some(TWO_IN_A_YEAR, pass, pending)).isEqualTo(PENDING);
    assertThat(some(TWO_IN_A_YEAR, pass, longAfter)).as("too late in any case").isEqualTo(NOT_MET);
    assertThat(some(TWO_IN_A_YEAR, pass, on("2025-03-01", PASSED), longAfter)).isEqualTo(MET);
    AttemptFilter az = AttemptFilter.builder().addExams("az").addResults(PASSED).build();
    SomeStretch ofAz =
        someStretch(
            "some", YEAR, Rules.number("passes", new Quantity.Attempts(az), Bound.atLeast(1)));
    assertThat(some(ofAz, pass)).as("its exam is not told").isEqualTo(INDETERMINATE);
    assertThat(some(ofAz, pass, pass.toBuilder().id("a").exam("az").build()))
        .isEqualTo(INDETERMINATE);
    assertThat(some(ofAz, pass, on("2021-01-01", PASSED).toBuilder().exam("az").build()))
        .as("a stretch that the other does not lie in")
        .isEqualTo(MET);
  }

  @Test
  void versionsOfOneAttemptContradictEachOtherInWhicheverStretchTheyLie() {
    Attempt one = on("2020-01-01", PASSED);
    Attempt other = one.toBuilder().heldOn(LocalDate.of(2024, 1, 1)).build();
    SomeStretch once = someStretch("some", YEAR, passes(1));
    assertThat(some(once, one, other)).isEqualTo(INDETERMINATE);
    assertThat(some(once, one, one)).as("told twice").isEqualTo(MET);
    assertThat(some(TWO_IN_A_YEAR, one, one)).isEqualTo(NOT_MET);
  }

  @Test
  void withoutAnAttemptThatCountsNoStretchBegins() {
    assertThat(some(TWO_IN_A_YEAR)).isEqualTo(NOT_MET);
    SomeStretch few =
        someStretch(
            "some",
            YEAR,
            Rules.number(
                "few", new Quantity.Attempts(AttemptFilter.builder().build()), Bound.atMost(3)));
    Attempt later = on("2026-12-01", PASSED);
    Attempt annulled = on("2024-12-01", AttemptResult.ANNULLED);
    assertThat(some(few)).isEqualTo(NOT_MET);
    assertThat(some(few, later, annulled)).isEqualTo(NOT_MET);
    Finding finding = Judged.of(few, Judged.with(later, annulled));
    assertThat(Judged.ignored(finding))
        .containsExactly(
            "a-2024-12-01 ANNULLED 2024-12-01", "a-2026-12-01 AFTER_DECISION 2026-12-01");
    assertThat(finding.getObserved()).isEqualTo(new Observation.Counted(0, 0));
    assertThat(finding.getParts().get(0).getStretch()).isEmpty();
    SomeStretch declared = few.toBuilder().whenEmpty(WhenEmpty.NOT_APPLICABLE).build();
    assertThat(Judged.verdict(declared, Judged.with())).isEqualTo(NOT_APPLICABLE);
    AttemptFilter voids = AttemptFilter.builder().addResults(AttemptResult.ANNULLED).build();
    SomeStretch named =
        someStretch(
            "some", YEAR, Rules.number("voids", new Quantity.Attempts(voids), Bound.atLeast(1)));
    assertThat(some(named, annulled)).as("annulled ones are asked for").isEqualTo(MET);
  }

  @Test
  void daysOfAttemptsAndWaitsAreThoseOfTheStretch() {
    AttemptFilter all = AttemptFilter.builder().build();
    Requirement quick =
        Rules.all(
            "quick",
            passes(1),
            onOrBefore(
                "soon",
                new Day.OfAttempt(Pick.LATEST, all),
                new Day.OfAttempt(Pick.FIRST, all).plus(Period.ofDays(10))));
    SomeStretch some = someStretch("some", YEAR, quick);
    Attempt failed = on("2020-01-01", FAILED);
    assertThat(some(some, failed, on("2020-03-01", FAILED), on("2024-05-01", PASSED)))
        .isEqualTo(MET);
    assertThat(some(some, failed, on("2020-03-01", PASSED), on("2020-04-01", FAILED)))
        .isEqualTo(NOT_MET);
  }

  @Test
  void theFindingTellsTheStretchThatDecides() {
    Finding met =
        Judged.of(
            TWO_IN_A_YEAR,
            Judged.with(
                on("2020-01-01", PASSED), on("2022-01-01", PASSED), on("2022-05-01", PASSED)));
    assertThat(met.getRequired()).isEqualTo(new Demand.InSomeStretch(YEAR, LastDay.DAY_BEFORE));
    assertThat(met.getObserved()).isEqualTo(new Observation.Counted(1, 3));
    assertThat(Judged.used(met)).containsExactly("a-2022-01-01", "a-2022-05-01");
    assertThat(Judged.ignored(met)).containsExactly("a-2020-01-01 OUTSIDE_WINDOW 2020-01-01");
    Finding part = met.getParts().get(0);
    assertThat(part.getStretch())
        .contains(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    assertThat(part.getPointer()).isEqualTo("/awards/0/requires/requires");
    assertThat(Judged.used(part)).containsExactly("a-2022-01-01", "a-2022-05-01");
    Finding best =
        Judged.of(
            someStretch("some", YEAR, passes(3)),
            Judged.with(
                on("2020-01-01", PASSED), on("2020-01-09", PASSED), on("2022-01-01", PASSED)));
    assertThat(best.getParts().get(0).getStretch().orElseThrow().getFirstDay())
        .as("where nothing is enough, the stretch with most evidence")
        .isEqualTo("2020-01-01");
  }

  private static Training training(String first, String last, int hours) {
    return Training.builder()
        .topic("t-" + first)
        .provider("p")
        .hours(Rational.of(hours))
        .addCovers(ComDix.area(1))
        .dates(
            last.isEmpty()
                ? DateRange.from(LocalDate.parse(first))
                : DateRange.of(LocalDate.parse(first), LocalDate.parse(last)))
        .build();
  }

  private static Dossier with(Evidence... evidence) {
    Dossier dossier = ComDix.dossier(43);
    return dossier.toBuilder()
        .profile(dossier.getProfile().toBuilder().addEvidence(evidence).build())
        .putDate(DateName.CLOSING, LocalDate.of(2023, 1, 31))
        .build();
  }

  private static EachStretch monthly(int hours) {
    return eachStretch("each", Day.of(DateName.CLOSING), Period.ofMonths(1), hours(hours))
        .toBuilder()
        .until(new Day.Fixed(LocalDate.of(2023, 4, 29)))
        .build();
  }

  /** From 31 January: to 27 February, to 30 March, to 29 April. */
  @Test
  void monthsAreCountedFromTheFirstDayAndNotFromMonthToMonth() {
    Training january = training("2023-01-31", "2023-02-27", 2);
    Training march = training("2023-02-28", "2023-03-30", 2);
    assertThat(
            Judged.verdict(
                monthly(2), with(january, march, training("2023-03-31", "2023-04-29", 2))))
        .isEqualTo(MET);
    Finding late =
        Judged.of(monthly(2), with(january, march, training("2023-03-31", "2023-04-30", 2)));
    assertThat(late.getVerdict()).isEqualTo(NOT_MET);
    assertThat(late.getObserved()).isEqualTo(new Observation.Counted(2, 3));
    assertThat(late.getParts().get(0).getStretch())
        .contains(DateRange.of(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 29)));
    assertThat(Judged.ignored(late))
        .as("the others lie in stretches that count")
        .containsExactly("t-2023-03-31 OUTSIDE_WINDOW 2023-03-31");
    assertThat(Judged.verdict(monthly(2), with(january, training("2023-02-27", "2023-03-01", 9))))
        .as("what reaches over an end lies in neither")
        .isEqualTo(NOT_MET);
    assertThat(Judged.verdict(monthly(2), with(january, march, training("2023-04-01", "", 2))))
        .as("what goes on has not ended")
        .isEqualTo(NOT_MET);
  }

  private static EachStretch yearly(String since) {
    return eachStretch("each", new Day.Fixed(LocalDate.parse(since)), YEAR, hours(1));
  }

  private static Verdict asOf(EachStretch each, Dossier dossier, String day) {
    return Judged.of(each, dossier, day + "T10:00:00+01:00").getVerdict();
  }

  @Test
  void onlyStretchesCountThatWereOverBeforeTheDecision() {
    Dossier first = with(training("2024-06-01", "2024-06-02", 1));
    EachStretch each = yearly("2024-01-10");
    assertThat(asOf(each, with(), "2025-01-09")).isEqualTo(NOT_APPLICABLE);
    assertThat(asOf(each, with(), "2025-01-10")).isEqualTo(NOT_MET);
    assertThat(asOf(each, first, "2026-01-09")).as("the second is not over").isEqualTo(MET);
    assertThat(asOf(each, first, "2026-01-10")).isEqualTo(NOT_MET);
    EachStretch until = each.toBuilder().until(new Day.Fixed(LocalDate.of(2025, 1, 9))).build();
    assertThat(asOf(until, first, "2026-01-10")).isEqualTo(MET);
    EachStretch early = each.toBuilder().until(new Day.Fixed(LocalDate.of(2025, 1, 8))).build();
    assertThat(asOf(early, first, "2026-01-10")).isEqualTo(NOT_APPLICABLE);
    EachStretch future = each.toBuilder().until(new Day.Fixed(LocalDate.of(2030, 1, 1))).build();
    assertThat(asOf(future, first, "2026-01-09")).isEqualTo(MET);
    EachStretch strict = each.toBuilder().whenEmpty(WhenEmpty.NOT_MET).build();
    assertThat(asOf(strict, first, "2024-02-01")).isEqualTo(NOT_MET);
  }

  @Test
  void aDayThatIsNotKnownLeavesItOpenUnlessItComesToTheSame() {
    EachStretch unknown = eachStretch("each", Day.of(DateName.of("issued")), YEAR, hours(1));
    Finding finding = Judged.of(unknown, with());
    assertThat(finding.getVerdict()).isEqualTo(INDETERMINATE);
    assertThat(finding.getObserved())
        .isEqualTo(Judged.nothing(Observation.Reason.NO_DATE, "issued"));
    EachStretch open = yearly("2024-01-10").toBuilder().until(Day.of(DateName.of("end"))).build();
    assertThat(Judged.verdict(open, with())).isEqualTo(INDETERMINATE);
    assertThat(Judged.verdict(open.toBuilder().whenEmpty(WhenEmpty.NOT_MET).build(), with()))
        .as("not met whether the first counts or none")
        .isEqualTo(NOT_MET);
    Dossier first = with(training("2024-06-01", "2024-06-02", 1));
    assertThat(Judged.verdict(open.toBuilder().whenEmpty(WhenEmpty.NOT_MET).build(), first))
        .isEqualTo(INDETERMINATE);
    assertThat(asOf(open.toBuilder().whenEmpty(WhenEmpty.MET).build(), first, "2025-06-01"))
        .isEqualTo(MET);
    Day none = new Day.OfAttempt(Pick.FIRST, AttemptFilter.builder().build());
    EachStretch never = eachStretch("each", none, YEAR, hours(1));
    assertThat(Judged.verdict(never, with())).as("there surely is none").isEqualTo(NOT_APPLICABLE);
    EachStretch noEnd = yearly("2024-01-10").toBuilder().until(none).build();
    assertThat(Judged.verdict(noEnd, with())).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void anAttemptThatIsNotMarkedYetLeavesItsOwnStretchOpenAlone() {
    EachStretch each =
        eachStretch("each", new Day.Fixed(LocalDate.of(2023, 1, 1)), YEAR, passes(1));
    Attempt pending = on("2024-05-01", AttemptResult.PENDING);
    Attempt first = on("2023-05-01", PASSED);
    Attempt third = on("2025-05-01", PASSED);
    Dossier open = Judged.with(first, pending, third);
    assertThat(Judged.verdict(each, open)).isEqualTo(PENDING);
    assertThat(Judged.of(each, open).getParts().get(0).getStretch().orElseThrow().getFirstDay())
        .isEqualTo("2024-01-01");
    assertThat(Judged.verdict(each, Judged.with(pending, third)))
        .as("the first is not met whatever it comes to")
        .isEqualTo(NOT_MET);
  }

  @Test
  void coveredNodesAndPortfoliosLieInStretchesToo() {
    Requirement covered =
        Rules.each("covered", List.of(ComDix.area(1)), new NodeTest.IsCovered(Optional.empty()));
    EachStretch each = eachStretch("each", new Day.Fixed(LocalDate.of(2024, 1, 1)), YEAR, covered);
    Portfolio portfolio =
        Portfolio.builder()
            .title("work")
            .reference("r")
            .addCovers(ComDix.area(1))
            .submittedOn(LocalDate.of(2025, 3, 1))
            .build();
    Training course = training("2024-03-01", "2024-03-05", 1);
    assertThat(Judged.verdict(each, with(course, portfolio))).isEqualTo(MET);
    Finding missing = Judged.of(each, with(portfolio));
    assertThat(missing.getVerdict()).isEqualTo(NOT_MET);
    assertThat(Judged.ignored(missing)).as("it lies in the other stretch").isEmpty();
    assertThat(Judged.verdict(someStretch("some", YEAR, covered), with(portfolio))).isEqualTo(MET);
  }

  @Test
  void circumstancesOfTheCaseAreTheSameForEveryStretch() {
    Requirement senior = Rules.when("by-fact", Asked.fact("senior"), Rules.all("all", passes(1)));
    SomeStretch some = someStretch("some", YEAR, senior);
    Dossier open = Judged.with(on("2020-01-01", PASSED), on("2024-01-01", FAILED));
    Dossier yes = open.toBuilder().putFact(Asked.fact("senior").getFact(), true).build();
    Dossier no = open.toBuilder().putFact(Asked.fact("senior").getFact(), false).build();
    assertThat(Judged.verdict(some, yes)).isEqualTo(MET);
    assertThat(Judged.verdict(some, no)).as("it applies in none").isEqualTo(NOT_MET);
    assertThat(Judged.verdict(some.toBuilder().whenEmpty(WhenEmpty.NOT_APPLICABLE).build(), no))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.verdict(some, open)).isEqualTo(INDETERMINATE);
  }

  @Test
  void aDayThatOnlyWaitsForAMarkLeavesItPending() {
    AttemptFilter passed = AttemptFilter.builder().addResults(PASSED).build();
    Day first = new Day.OfAttempt(Pick.FIRST, passed);
    EachStretch since = eachStretch("each", first, YEAR, hours(1));
    Dossier waiting =
        with().toBuilder().addAttempts(on("2024-01-10", AttemptResult.PENDING)).build();
    Finding finding = Judged.of(since, waiting);
    assertThat(finding.getObserved())
        .isEqualTo(Judged.nothing(Observation.Reason.NOT_YET_MARKED, "a-2024-01-10"));
    assertThat(finding.getVerdict()).isEqualTo(PENDING);
    assertThat(Judged.verdict(yearly("2023-01-10").toBuilder().until(first).build(), waiting))
        .isEqualTo(PENDING);
    EachStretch both = since.toBuilder().until(Day.of(DateName.of("end"))).build();
    assertThat(Judged.of(both, waiting).getObserved())
        .as("waiting is not enough")
        .isEqualTo(Judged.nothing(Observation.Reason.NO_DATE, "end"));
    assertThat(Judged.verdict(both, waiting)).isEqualTo(INDETERMINATE);
    EachStretch unknown =
        yearly("2023-01-10").toBuilder()
            .requires(Rules.all("all", Asked.fact("known"), hours(0)))
            .until(first)
            .build();
    assertThat(Judged.verdict(unknown, waiting))
        .as("nor where nobody can tell of a stretch")
        .isEqualTo(INDETERMINATE);
  }

  @Test
  void stretchesAreCountedWithoutLookingAtEach() {
    EachStretch daily =
        eachStretch("each", new Day.Fixed(LocalDate.of(1, 1, 1)), Period.ofDays(1), hours(0));
    Finding finding = Judged.of(daily, with(training("2024-06-01", "2024-06-02", 1)));
    assertThat(finding.getVerdict()).isEqualTo(MET);
    long days = LocalDate.of(2026, 11, 21).toEpochDay() - LocalDate.of(1, 1, 1).toEpochDay();
    assertThat(finding.getObserved()).isEqualTo(new Observation.Counted((int) days, (int) days));
    assertThat(finding.getParts().get(0).getStretch().orElseThrow().getFirstDay())
        .isEqualTo("2026-11-20");
    EachStretch longest =
        eachStretch(
            "each",
            new Day.Fixed(LocalDate.of(9990, 1, 1)),
            Period.builder().years(150).months(1800).days(55_000).build(),
            hours(1));
    assertThat(Judged.verdict(longest, with())).isEqualTo(NOT_APPLICABLE);
    assertThat(
            Judged.of(
                    longest.toBuilder().since(new Day.Fixed(LocalDate.of(0, 1, 1))).build(), with())
                .getObserved())
        .isEqualTo(new Observation.Counted(0, 4));
  }
}
