package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.fluent.Quantities;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.wait.JudgedAttempts;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Attempts that would give an award: when, how many, and with which mark. */
class AttemptRemediesTest {
  private static final LocalDate TODAY = ComDix.NOW.toLocalDate();
  private static final RemedyText ENGLISH = RemedyText.of(ComDix.resolved(), Locale.ENGLISH);
  private static final RemedyText SPANISH =
      RemedyText.of(ComDix.resolved(), Locale.forLanguageTag("es"));

  private static Attempt.Builder attempt(String id, AttemptResult result, String startedAt) {
    ZonedDateTime start = ZonedDateTime.parse(startedAt);
    return Attempt.builder().id(id).heldOn(start.toLocalDate()).startedAt(start).result(result);
  }

  private static Requirement retake(Wait wait) {
    AttemptFilter failed = AttemptFilter.builder().addResults(AttemptResult.FAILED).build();
    return WaitRequirement.builder().id("wait").after(failed).addWaits(wait).build();
  }

  @Test
  void whoCameBackTooEarlyMayComeBackAtTheHourAtWhichTheWaitEnds() {
    Dossier early =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                attempt("a-1", AttemptResult.FAILED, "2026-11-20T14:00+01:00[Europe/Madrid]")
                    .build(),
                attempt("a-2", AttemptResult.FAILED, "2026-11-21T09:00+01:00[Europe/Madrid]")
                    .build())
            .build();
    Remedies remedies = Sought.found(retake(Wait.ofHours(48)), early);
    assertThat(ENGLISH.lines(remedies))
        .contains("- an attempt, passed on 23 November 2026, 09:00 (Europe/Madrid) or later");
    assertThat(SPANISH.lines(remedies))
        .contains(
            "- un intento, superado el 23 de noviembre de 2026 a las 09:00 (Europe/Madrid) o"
                + " después");
    assertThat(remedies.remedies().get(0).decidedAt(ComDix.NOW))
        .isEqualTo("2026-11-23T10:00:00+01:00");
  }

  /** Two thousand years lie between: gone through day by day, they took minutes. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aWaitThatEndsBeyondTheDaysLookedAtIsTriedByItself() {
    Dossier late =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                attempt("a-1", AttemptResult.FAILED, "2026-11-20T14:00+01:00[Europe/Madrid]")
                    .build())
            .build();
    OffsetDateTime longAgo = OffsetDateTime.parse("0001-01-01T10:00:00+01:00");
    List<Requirement> all = new ArrayList<>(List.of(retake(Wait.ofHours(48))));
    IntStream.range(0, 60).mapToObj(AttemptRemediesTest::sitsLate).forEach(all::add);
    assertThat(
            Sought.finder(AllOf.of("all", all.toArray(Requirement[]::new)))
                .find(late, longAgo)
                .get(0)
                .remedies())
        .singleElement()
        .extracting(AttemptRemediesTest::only)
        .extracting(Change.PassAttempt::earliest)
        .isEqualTo(LocalDate.parse("2026-11-22"));
  }

  private static Requirement sitsLate(int number) {
    return Circumstances.onOrAfter(
        "late-" + number,
        new Day.OfAttempt(Pick.LATEST, AttemptFilter.builder().build()),
        new Day.Fixed(LocalDate.parse("2026-11-21")));
  }

  private static Change.PassAttempt only(Remedy remedy) {
    return (Change.PassAttempt) remedy.changes().get(0);
  }

  /** Three thousand million less for each: no loop may run over such a number. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void numbersBeyondAllAttemptsAreNotCountedThrough() {
    AttemptFilter passed = AttemptFilter.builder().addResults(AttemptResult.PASSED).build();
    Quantity less =
        new Quantity.Product(
            List.of(new Quantity.Attempts(passed), Quantity.constant(-3_000_000_000L)));
    Remedies remedies =
        Sought.found(
            Rules.number("passed", less, Bound.atMost(-3_000_000_000L)), ComDix.dossier(43));
    assertThat(ENGLISH.lines(remedies))
        .contains("- an attempt, passed on 21 November 2026 or later");
  }

  @Test
  void whoNeverTriedMayTry() {
    Requirement passed =
        Rules.number(
            "passed",
            new Quantity.Attempts(
                AttemptFilter.builder().addExams("m-1").addResults(AttemptResult.PASSED).build()),
            Bound.atLeast(1));
    assertThat(ENGLISH.lines(Sought.found(passed, ComDix.dossier(43))))
        .contains("- an attempt at m-1, passed on 21 November 2026 or later");
  }

  @Test
  void theMarkOfAnAttemptMayBeReachedOnceTheWaitIsOver() {
    Requirement sixty =
        Rules.number(
            "sixty",
            AttemptMark.builder().pick(Pick.BEST).of(AttemptFilter.builder().build()).build(),
            Bound.atLeast(60));
    Outcome forty = ComDix.mark(24, 60);
    Dossier failed =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                attempt("a-1", AttemptResult.FAILED, "2026-11-20T14:00+01:00[Europe/Madrid]")
                    .overall(forty)
                    .build())
            .build();
    assertThat(ENGLISH.lines(Sought.found(sixty, failed)))
        .contains("- an attempt, passed on 21 November 2026 or later, with at least 60 %");
    Requirement both = AllOf.of("both", sixty, retake(Wait.of(Period.ofMonths(1))));
    assertThat(ENGLISH.lines(Sought.found(both, failed)))
        .contains("- an attempt, passed on 20 December 2026 or later, with at least 60 %");
  }

  private static Requirement passed(String exam, Bound bound) {
    return Rules.number(
        exam,
        new Quantity.Attempts(
            AttemptFilter.builder().addExams(exam).addResults(AttemptResult.PASSED).build()),
        bound);
  }

  private static Change attempts(String exam, int times, LocalDate day) {
    return Change.PassAttempt.on(Optional.of(exam), day).times(times);
  }

  @Test
  void whoNeverTriedTwoExamsMustPassBoth() {
    Requirement both =
        AllOf.of("both", passed("m-1", Bound.atLeast(1)), passed("m-2", Bound.atLeast(1)));
    Remedies remedies = Sought.found(both, ComDix.dossier(43));
    assertThat(remedies.remedies())
        .containsExactly(new Remedy(List.of(attempts("m-1", 1, TODAY), attempts("m-2", 1, TODAY))));
    assertThat(remedies.complete()).isTrue();
    Dossier changed = remedies.remedies().get(0).appliedTo(ComDix.dossier(43), ComDix.NOW);
    assertThat(changed.getAttempts()).extracting(Attempt::getId).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void asManyAttemptsAreToldAsAreNeeded() {
    Remedies three = Sought.found(passed("m-1", Bound.atLeast(3)), ComDix.dossier(43));
    assertThat(three.remedies()).containsExactly(new Remedy(List.of(attempts("m-1", 3, TODAY))));
    assertThat(ENGLISH.lines(three))
        .contains("- 3 attempts at m-1, each passed on 21 November 2026 or later");
    Dossier once =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                attempt("a-1", AttemptResult.PASSED, "2026-11-20T14:00+01:00[Europe/Madrid]")
                    .exam("m-1")
                    .build())
            .build();
    assertThat(Sought.found(passed("m-1", Bound.atLeast(3)), once).remedies())
        .containsExactly(new Remedy(List.of(attempts("m-1", 2, TODAY))));
    assertThat(Sought.found(passed("m-1", Bound.atMost(0)), once))
        .isEqualTo(Remedies.of(Sought.AWARD, List.of(), true));
  }

  @Test
  void attemptsWithWaitsBetweenThemAreNotTriedAndMayBeAWay() {
    WaitRequirement wait =
        WaitRequirement.builder()
            .id("wait")
            .after(AttemptFilter.builder().build())
            .judged(JudgedAttempts.EVERY)
            .addWaits(Wait.of(Period.ofDays(15)))
            .build();
    Requirement both = AllOf.of("both", passed("m-1", Bound.atLeast(2)), wait);
    assertThat(Sought.found(both, ComDix.dossier(43)))
        .isEqualTo(Remedies.of(Sought.AWARD, List.of(), false));
  }

  private static Dossier failed() {
    return ComDix.dossier(43).toBuilder()
        .addAttempts(
            attempt("a-1", AttemptResult.FAILED, "2026-11-20T14:00+01:00[Europe/Madrid]")
                .exam("m-1")
                .build())
        .build();
  }

  @Test
  void waitsOfYearsAreToldToTheDay() {
    Requirement both =
        AllOf.of("both", passed("m-1", Bound.atLeast(1)), retake(Wait.of(Period.ofYears(5))));
    assertThat(Sought.found(both, failed()).remedies())
        .containsExactly(new Remedy(List.of(attempts("m-1", 1, LocalDate.of(2031, 11, 20)))));
  }

  @Test
  void waitsBeyondTheLimitsAreNoProofThatNothingHelps() {
    Requirement both =
        AllOf.of("both", passed("m-1", Bound.atLeast(1)), retake(Wait.of(Period.ofYears(12))));
    assertThat(Sought.found(both, failed())).isEqualTo(Remedies.of(Sought.AWARD, List.of(), false));
    Requirement grown = Circumstances.age("grown", 80, DateName.DECISION);
    assertThat(Sought.found(grown, ComDix.dossier(43)))
        .isEqualTo(Remedies.of(Sought.AWARD, List.of(), false));
  }

  private static AttemptFilter passedAt(String... exams) {
    return AttemptFilter.builder().addExams(exams).addResults(AttemptResult.PASSED).build();
  }

  @Test
  void differentExamsThatCountOnlyTogetherAreFound() {
    Quantity different =
        new Quantity.Attempts(passedAt("a", "b", "c", "d"), Optional.of(AttemptAspect.EXAM));
    Remedies remedies =
        Sought.found(Rules.number("three", different, Bound.atLeast(3)), ComDix.dossier(43));
    assertThat(remedies.remedies())
        .contains(
            new Remedy(
                List.of(attempts("a", 1, TODAY), attempts("b", 1, TODAY), attempts("c", 1, TODAY))))
        .hasSize(4);
  }

  @Test
  void passesAtOneExamAndAtAnotherAreFoundWhereBothCount() {
    Remedies remedies =
        Sought.found(
            Rules.number("two", new Quantity.Attempts(passedAt("a", "b")), Bound.atLeast(2)),
            ComDix.dossier(43));
    assertThat(remedies.remedies())
        .containsExactlyInAnyOrder(
            new Remedy(List.of(attempts("a", 2, TODAY))),
            new Remedy(List.of(attempts("b", 2, TODAY))),
            new Remedy(List.of(attempts("a", 1, TODAY), attempts("b", 1, TODAY))));
    assertThat(remedies.complete()).isTrue();
  }

  private static Requirement within(Period period) {
    AttemptFilter fails = AttemptFilter.builder().addResults(AttemptResult.FAILED).build();
    return AllOf.of(
        "all",
        passed("m-1", Bound.atLeast(1)),
        Circumstances.onOrBefore(
            "in-time",
            new Day.OfAttempt(Pick.LATEST, passedAt("m-1")),
            new Day.OfAttempt(Pick.FIRST, fails).plus(period)));
  }

  /** Day by day: those that are told give the award, and those after the last one do not. */
  @Test
  void anAttemptInAWindowIsToldWithTheLastDayOfIt() {
    for (int failed = 1; failed < 30; failed += 7) {
      LocalDate first = TODAY.minusDays(failed);
      Dossier dossier =
          ComDix.dossier(43).toBuilder()
              .addAttempts(
                  Attempt.builder()
                      .id("a-1")
                      .exam("m-1")
                      .heldOn(first)
                      .result(AttemptResult.FAILED)
                      .build())
              .build();
      for (Period period : List.of(Period.ofDays(30), Period.ofMonths(2), Period.ofYears(1))) {
        Requirement asked = within(period);
        Change.PassAttempt told = only(Sought.found(asked, dossier).remedies().get(0));
        LocalDate last = told.latest().orElseThrow();
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(500)); day = day.plusDays(1)) {
          Remedy one = new Remedy(List.of(told.on(day)));
          boolean isGiven =
              Sought.compiled(asked)
                      .decide(one.appliedTo(dossier, ComDix.NOW), one.decidedAt(ComDix.NOW))
                      .getOutcome()
                  == DecisionOutcome.GRANTED;
          assertThat(isGiven).as("%s, told until %s", day, last).isEqualTo(!day.isAfter(last));
        }
      }
    }
  }

  @Test
  void whereItMattersHowSomebodySitsNobodySaysThatNothingCanBeDone() {
    AttemptFilter online =
        AttemptFilter.builder().addResults(AttemptResult.PASSED).addChannels("online").build();
    Remedies remedies =
        Sought.found(
            Rules.number("online", new Quantity.Attempts(online), Bound.atLeast(1)),
            ComDix.dossier(43));
    assertThat(remedies.complete()).isFalse();
  }

  @Test
  void marksOfSeveralExamsTogetherAreNotSaidToBeTriedThrough() {
    Quantity first = AttemptMark.builder().pick(Pick.BEST).of(passedAt("a")).build();
    Quantity second = AttemptMark.builder().pick(Pick.BEST).of(passedAt("b")).build();
    Remedies remedies =
        Sought.found(
            Rules.number("sum", Quantities.sum(first, second), Bound.atLeast(150)),
            ComDix.dossier(43));
    assertThat(remedies.complete()).isFalse();
  }

  @Test
  void aWayThatGivesTheAwardAboveSaysSo() {
    CompiledScheme scheme =
        Sought.compiled(
            Sought.award(passed("m-2", Bound.atLeast(1))).toBuilder()
                .code("higher")
                .title(LocalizedText.of("en", "Higher"))
                .build(),
            Sought.award(passed("m-1", Bound.atLeast(1))));
    Remedies remedies = RemedyFinder.of(scheme).find(ComDix.dossier(43), ComDix.NOW, Sought.AWARD);
    assertThat(remedies.remedies())
        .containsExactlyInAnyOrder(
            new Remedy(List.of(attempts("m-1", 1, TODAY))),
            new Remedy(List.of(attempts("m-2", 1, TODAY)), Optional.of("higher")));
    assertThat(RemedyText.of(scheme.scheme(), Locale.ENGLISH).lines(remedies))
        .contains(
            "- an attempt at m-2, passed on 21 November 2026 or later; this gives the award"
                + " \"Higher\", which takes its place");
    assertThat(RemedyText.of(scheme.scheme(), Locale.forLanguageTag("es")).lines(remedies))
        .contains(
            "- un intento de m-2, superado el 21 de noviembre de 2026 o después; con ello se"
                + " concede la certificación «Higher [en]», que ocupa su lugar");
  }

  /** One on that day is not enough, and two today are too early. */
  @Test
  void severalAttemptsAreTriedWhereTheirWindowHasNotBegunYet() {
    LocalDate begins = TODAY.plusDays(7);
    AttemptFilter window =
        AttemptFilter.builder()
            .addExams("m-1")
            .addResults(AttemptResult.PASSED)
            .since(new Day.Fixed(begins))
            .build();
    Requirement two = Rules.number("two", new Quantity.Attempts(window), Bound.atLeast(2));
    assertThat(Sought.found(two, ComDix.dossier(43)).remedies())
        .containsExactly(new Remedy(List.of(attempts("m-1", 2, begins))));
  }

  /** From the next day on another version may be in force. */
  @Test
  void attemptsCountNoLongerThanTheSchemeThatAsksForThem() {
    LocalDate last = TODAY.plusDays(3);
    CertificationScheme until =
        Sought.compiled(passed("m-1", Bound.atLeast(1))).scheme().scheme().toBuilder()
            .inForce(DateRange.of(TODAY.minusYears(1), last))
            .anchor(DateName.DECISION)
            .build();
    CompiledScheme compiled = CompiledScheme.of(until, ComDix.catalog()).orThrow();
    assertThat(
            RemedyFinder.of(compiled).find(ComDix.dossier(43), ComDix.NOW, Sought.AWARD).remedies())
        .containsExactly(
            new Remedy(List.of(Change.PassAttempt.on(Optional.of("m-1"), TODAY).until(last))));
  }

  /** The practical exam counts from two days after the theory on, which nobody has passed. */
  @Test
  void thatNothingCanGiveItIsNotSaidWhereAttemptsOpenTheWindowOfOthers() {
    AttemptFilter theory =
        AttemptFilter.builder().addExams("m-2").addResults(AttemptResult.PASSED).build();
    Day opens =
        new Day.After(new Day.OfAttempt(Pick.LATEST, theory), Period.ofDays(2), Optional.empty());
    AttemptFilter practice =
        AttemptFilter.builder()
            .addExams("m-1")
            .addResults(AttemptResult.PASSED)
            .since(opens)
            .build();
    Requirement two = Rules.number("two", new Quantity.Attempts(practice), Bound.atLeast(2));
    Remedies remedies = Sought.found(two, ComDix.dossier(43));
    assertThat(remedies.remedies().isEmpty() && remedies.complete()).isFalse();
  }
}
