package org.baremo.certification.decision.rule.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.Judged.attempt;
import static org.baremo.certification.testing.Judged.began;
import static org.baremo.certification.testing.Judged.nothing;
import static org.baremo.certification.testing.Judged.until;
import static org.baremo.certification.testing.Judged.with;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
import org.baremo.certification.scheme.wait.WaitScope;
import org.baremo.certification.testing.Judged;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

class WaitRuleTest {
  private static final AttemptResult FAILED = AttemptResult.FAILED;
  private static final AttemptResult PASSED = AttemptResult.PASSED;
  private static final WaitRequirement DAY = after(FAILED, Wait.ofHours(24));
  private static final WaitRequirement MONTH = after(FAILED, Wait.of(Period.ofDays(30)));

  private static WaitRequirement after(AttemptResult result, Wait... waits) {
    return WaitRequirement.builder()
        .id("wait")
        .after(AttemptFilter.builder().addResults(result).build())
        .addWaits(waits)
        .build();
  }

  private static Verdict retake(WaitRequirement requirement, String first, String second) {
    return Judged.verdict(
        requirement, with(began("a-1", first, FAILED), began("a-2", second, PASSED)));
  }

  @Test
  void aRetakeAtExactlyTwentyFourHoursIsInTimeAndASecondEarlierIsNot() {
    String first = "2026-05-04T10:00:00+02:00[Europe/Madrid]";
    assertThat(retake(DAY, first, "2026-05-05T10:00:00+02:00[Europe/Madrid]"))
        .isEqualTo(Verdict.MET);
    assertThat(retake(DAY, first, "2026-05-05T09:59:59+02:00[Europe/Madrid]"))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(retake(DAY, first, "2026-05-05T09:00:00+01:00[Europe/Lisbon]"))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void whoCameTooEarlyIsToldTheHourFromWhichTheyMayComeBack() {
    Finding finding =
        Judged.of(
            DAY,
            with(
                began("a-1", "2026-05-04T14:00:00+02:00[Europe/Madrid]", FAILED),
                began("a-2", "2026-05-05T09:59:59+02:00[Europe/Madrid]", PASSED)));
    ZonedDateTime free = ZonedDateTime.parse("2026-05-05T14:00:00+02:00[Europe/Madrid]");
    assertThat(finding.getMissing()).contains(new Gap.Until(free.toLocalDate(), Optional.of(free)));
    Gap gap = finding.getMissing().orElseThrow();
    assertThat(Json.standard().read(Json.standard().write(gap), Gap.class, "gap").orThrow())
        .as("the zone is kept")
        .isEqualTo(gap);
    assertThatThrownBy(() -> new Gap.Until(LocalDate.of(2026, 5, 6), Optional.of(free)))
        .hasMessage("moment must be on 2026-05-06, was 2026-05-05T14:00+02:00[Europe/Madrid]");
  }

  @Test
  void hoursAreElapsedThroughBothChangesOfTheClocks() {
    // the night of 29 March 2026 has 23 hours: the same time on the next day comes an hour early
    String spring = "2026-03-28T10:00:00+01:00[Europe/Madrid]";
    assertThat(retake(DAY, spring, "2026-03-29T10:00:00+02:00[Europe/Madrid]"))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(retake(DAY, spring, "2026-03-29T11:00:00+02:00[Europe/Madrid]"))
        .isEqualTo(Verdict.MET);
    // the night of 25 October 2026 has 25 hours
    String autumn = "2026-10-24T10:00:00+02:00[Europe/Madrid]";
    assertThat(retake(DAY, autumn, "2026-10-25T09:00:00+01:00[Europe/Madrid]"))
        .isEqualTo(Verdict.MET);
    assertThat(retake(DAY, autumn, "2026-10-25T08:59:59+01:00[Europe/Madrid]"))
        .isEqualTo(Verdict.NOT_MET);
  }

  private static Attempt in(int month, int hour, AttemptResult result) {
    String start = "2026-%02d-01T%02d:00:00+01:00[Europe/Madrid]".formatted(month, hour);
    return Judged.began("a-%02d-%02d".formatted(month, hour), start, result);
  }

  private static Verdict judged(JudgedAttempts judged, Attempt... attempts) {
    return Judged.verdict(DAY.judging(judged), with(attempts));
  }

  @Test
  void aPassThatCameTooEarlyIsForgivenBehindALaterAttemptOnlyWhereTheLatestIsJudged() {
    Attempt[] early = {in(1, 10, FAILED), in(1, 12, PASSED), in(3, 9, FAILED)};
    assertThat(DAY.getJudged()).isEqualTo(JudgedAttempts.LATEST);
    assertThat(judged(JudgedAttempts.LATEST, early)).isEqualTo(Verdict.MET);
    assertThat(judged(JudgedAttempts.PASSED, early)).isEqualTo(Verdict.NOT_MET);
    assertThat(judged(JudgedAttempts.EVERY, early)).isEqualTo(Verdict.NOT_MET);
    Finding finding = Judged.of(DAY.judging(JudgedAttempts.PASSED), with(early));
    assertThat(finding.getObserved())
        .isEqualTo(
            new Observation.Attempted("a-01-12", LocalDate.of(2026, 1, 1), Optional.of("a-01-10")));
    assertThat(finding.getMissing()).isNotEmpty();
    assertThat(Judged.of(DAY.judging(JudgedAttempts.EVERY), with(early)).getMissing())
        .as("nothing undoes an attempt")
        .isEmpty();
  }

  @Test
  void aPassThatWaitedIsEnoughWhateverCameBeforeOrAfterIt() {
    Attempt[] late = {
      in(1, 10, FAILED), in(1, 12, FAILED), in(2, 9, PASSED), in(3, 9, FAILED), in(3, 10, PASSED)
    };
    assertThat(judged(JudgedAttempts.LATEST, late)).isEqualTo(Verdict.NOT_MET);
    assertThat(judged(JudgedAttempts.PASSED, late)).isEqualTo(Verdict.MET);
    assertThat(judged(JudgedAttempts.EVERY, late)).isEqualTo(Verdict.NOT_MET);
    Attempt[] apart = {in(1, 10, FAILED), in(2, 9, FAILED), in(3, 9, PASSED)};
    for (JudgedAttempts judged : JudgedAttempts.values()) {
      assertThat(judged(judged, apart)).as(judged.name()).isEqualTo(Verdict.MET);
    }
  }

  @Test
  void whereAPassIsJudgedNoneIsNotEnoughAndOneMayBeToCome() {
    assertThat(judged(JudgedAttempts.PASSED, in(1, 10, FAILED))).isEqualTo(Verdict.NOT_MET);
    assertThat(judged(JudgedAttempts.PASSED)).isEqualTo(Verdict.NOT_MET);
    assertThat(judged(JudgedAttempts.EVERY)).isEqualTo(Verdict.INDETERMINATE);
    Attempt pending = in(2, 10, AttemptResult.PENDING);
    Finding open = Judged.of(DAY.judging(JudgedAttempts.PASSED), with(in(1, 10, FAILED), pending));
    assertThat(open.getVerdict()).isEqualTo(Verdict.PENDING);
    assertThat(open.getObserved()).isEqualTo(nothing(Observation.Reason.NOT_YET_MARKED, "a-02-10"));
    assertThat(Judged.used(open)).containsExactly("a-02-10");
    assertThat(judged(JudgedAttempts.PASSED, in(1, 10, FAILED), in(1, 11, AttemptResult.PENDING)))
        .as("too early, whatever comes of it")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(judged(JudgedAttempts.PASSED, pending, in(1, 9, PASSED))).isEqualTo(Verdict.MET);
  }

  @Test
  void whereTheOrderIsUnknownOneThatSurelyDecidesIsEnough() {
    Attempt first = attempt("a-1", "2026-05-04", FAILED);
    Attempt sameDay = attempt("a-2", "2026-05-04", PASSED);
    Attempt later = attempt("a-3", "2026-06-04", PASSED);
    WaitRequirement passed = DAY.judging(JudgedAttempts.PASSED);
    assertThat(Judged.verdict(passed, with(first, sameDay))).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Judged.verdict(passed, with(first, sameDay, later))).isEqualTo(Verdict.MET);
    assertThat(Judged.verdict(DAY.judging(JudgedAttempts.EVERY), with(first, sameDay, later)))
        .isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void aPassInsideTheWaitDoesNotCountAndTheFindingSaysWhenOneMay() {
    Finding finding =
        Judged.of(
            MONTH,
            with(attempt("a-1", "2026-09-01", FAILED), attempt("a-2", "2026-09-30", PASSED)));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.getObserved())
        .isEqualTo(
            new Observation.Attempted(
                "a-2", LocalDate.of(2026, 9, 30), java.util.Optional.of("a-1")));
    assertThat(finding.getMissing()).contains(until("2026-10-01"));
    assertThat(Judged.used(finding)).containsExactly("a-2", "a-1");
    assertThat(
            Judged.verdict(
                MONTH,
                with(attempt("a-1", "2026-09-01", FAILED), attempt("a-2", "2026-10-01", PASSED))))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void anAttemptThatFailsInsideTheWaitMakesThePersonWaitAnew() {
    Finding finding =
        Judged.of(
            MONTH,
            with(attempt("a-1", "2026-09-01", FAILED), attempt("a-2", "2026-09-10", FAILED)));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.getMissing()).contains(until("2026-10-10"));
  }

  @Test
  void anotherLanguageFormOrChannelIsOutsideTheScopeThatNamesIt() {
    Attempt first =
        attempt("a-1", "2026-09-01", FAILED).toBuilder()
            .language("es")
            .form("f-1")
            .channel("centre")
            .exam("m-1")
            .build();
    Attempt again =
        first.toBuilder().id("a-2").heldOn(LocalDate.of(2026, 9, 5)).result(PASSED).build();
    for (WaitScope scope : WaitScope.values()) {
      WaitRequirement scoped = MONTH.toBuilder().addScope(scope).build();
      assertThat(Judged.verdict(scoped, with(first, again))).isEqualTo(Verdict.NOT_MET);
      Attempt other =
          switch (scope) {
            case EXAM -> again.toBuilder().exam("m-2").build();
            case FORM -> again.toBuilder().form("f-2").build();
            case LANGUAGE -> again.toBuilder().language("gl").build();
            case CHANNEL -> again.toBuilder().channel("online").build();
          };
      Finding free = Judged.of(scoped, with(first, other));
      assertThat(free.getVerdict()).as(scope.name()).isEqualTo(Verdict.MET);
      assertThat(Judged.ignored(free)).containsExactly("a-1 OTHER_SCOPE");
      assertThat(Judged.verdict(MONTH, with(first, other))).isEqualTo(Verdict.NOT_MET);
    }
  }

  @Test
  void whatAnAttemptDoesNotSayOfTheScopeLeavesItOpenAsFarAsItMatters() {
    WaitRequirement scoped = MONTH.toBuilder().addScope(WaitScope.LANGUAGE).build();
    Attempt first = attempt("a-1", "2026-09-01", FAILED);
    Attempt soon = attempt("a-2", "2026-09-05", PASSED).toBuilder().language("es").build();
    Finding open = Judged.of(scoped, with(first, soon));
    assertThat(open.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(open.getObserved()).isEqualTo(nothing(Observation.Reason.INCOMPLETE, "a-1"));
    Attempt later = attempt("a-2", "2026-10-05", PASSED).toBuilder().language("es").build();
    assertThat(Judged.verdict(scoped, with(first, later))).isEqualTo(Verdict.MET);
    // a scheme with one exam need not name it
    WaitRequirement exam = MONTH.toBuilder().addScope(WaitScope.EXAM).build();
    assertThat(Judged.verdict(exam, with(first, attempt("a-2", "2026-09-05", PASSED))))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void itIsToldWhyAnEarlierAttemptDoesNotMakeThePersonWait() {
    WaitRequirement scoped = MONTH.toBuilder().addScope(WaitScope.LANGUAGE).build();
    Attempt other = attempt("a-0", "2026-07-01", FAILED).toBuilder().language("gl").build();
    Attempt silent = attempt("a-1", "2026-08-01", FAILED);
    Attempt passed = attempt("a-2", "2026-10-20", PASSED).toBuilder().language("es").build();
    Attempt after = attempt("a-3", "2026-10-21", FAILED).toBuilder().language("es").build();
    Finding finding =
        Judged.of(scoped.judging(JudgedAttempts.PASSED), with(other, silent, passed, after));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.ignored(finding))
        .containsExactly("a-0 OTHER_SCOPE", "a-1 INCOMPLETE", "a-3 OUTSIDE_WINDOW");
  }

  @Test
  void nobodyIsToldToComeBackOnADayThatHangsOnAnAttemptWithoutItsMark() {
    Attempt failed = attempt("a-1", "2026-09-01", FAILED);
    Attempt pending = attempt("a-2", "2026-09-05", AttemptResult.PENDING);
    Finding finding = Judged.of(MONTH, with(failed, pending));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.getMissing()).as("1 October, or 5 October where it fails").isEmpty();
    assertThat(Judged.used(finding)).containsExactly("a-2", "a-1");
    assertThat(Judged.ignored(finding)).isEmpty();
    Attempt passed = attempt("a-2", "2026-09-05", PASSED);
    Attempt early = attempt("a-0", "2026-08-01", AttemptResult.PENDING);
    assertThat(Judged.of(MONTH, with(early, failed, passed)).getMissing())
        .as("the same whatever comes of the first")
        .contains(until("2026-10-01"));
  }

  @Test
  void aWaitIsPendingOnlyWhereNothingButAMarkIsWanting() {
    Attempt pending = attempt("a-1", "2026-09-01", AttemptResult.PENDING);
    Attempt soon = attempt("a-2", "2026-09-05", PASSED);
    assertThat(Judged.verdict(MONTH, with(pending, soon))).isEqualTo(Verdict.PENDING);
    assertThat(Judged.verdict(MONTH.judging(JudgedAttempts.EVERY), with(pending, soon)))
        .isEqualTo(Verdict.PENDING);
    assertThat(Judged.verdict(MONTH.judging(JudgedAttempts.PASSED), with(pending, soon)))
        .isEqualTo(Verdict.PENDING);
    WaitRequirement scoped = MONTH.toBuilder().addScope(WaitScope.LANGUAGE).build();
    assertThat(Judged.verdict(scoped, with(pending, soon))).isEqualTo(Verdict.INDETERMINATE);
    // the wait after the second is a day or a year, as the first one failed or not
    WaitRequirement escalating =
        after(FAILED, Wait.of(Period.ofDays(1)), Wait.of(Period.ofYears(1)));
    Attempt second = attempt("a-2", "2026-09-05", FAILED);
    Attempt third = attempt("a-3", "2026-10-05", PASSED);
    Finding either = Judged.of(escalating, with(pending, second, third));
    assertThat(either.getVerdict()).isEqualTo(Verdict.PENDING);
    assertThat(either.getObserved()).isEqualTo(nothing(Observation.Reason.NOT_YET_MARKED, "a-1"));
    Attempt again = attempt("a-1", "2026-09-05", AttemptResult.PENDING);
    assertThat(Judged.verdict(escalating, with(again, second, third))).isEqualTo(Verdict.PENDING);
    assertThat(Judged.verdict(DAY, with(pending, attempt("a-2", "2026-09-02", PASSED))))
        .as("nor are the hours known")
        .isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void waitsEscalateAndTheLastOneFollowsEveryFurtherAttempt() {
    WaitRequirement escalating =
        after(FAILED, Wait.ofHours(24), Wait.of(Period.ofMonths(1)), Wait.of(Period.ofMonths(6)));
    Attempt first = attempt("a-1", "2026-01-01", FAILED);
    Attempt second = attempt("a-2", "2026-01-10", FAILED);
    Attempt third = attempt("a-3", "2026-03-01", FAILED);
    Attempt fourth = attempt("a-4", "2026-09-15", FAILED);
    assertThat(Judged.verdict(escalating, with(first, second))).isEqualTo(Verdict.MET);
    assertThat(
            Judged.verdict(escalating, with(first, second, attempt("a-3", "2026-02-10", PASSED))))
        .isEqualTo(Verdict.MET);
    assertThat(
            Judged.verdict(escalating, with(first, second, attempt("a-3", "2026-02-09", PASSED))))
        .isEqualTo(Verdict.NOT_MET);
    Finding early =
        Judged.of(escalating, with(first, second, third, attempt("a-4", "2026-08-31", PASSED)));
    assertThat(early.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(early.getMissing()).contains(until("2026-09-01"));
    assertThat(
            Judged.verdict(
                escalating, with(first, second, third, attempt("a-4", "2026-09-01", PASSED))))
        .isEqualTo(Verdict.MET);
    assertThat(
            Judged.verdict(
                escalating,
                with(first, second, third, fourth, attempt("a-5", "2026-10-15", PASSED))))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void whoeverDidNotComeIsBarredForAYear() {
    WaitRequirement bar = after(AttemptResult.NO_SHOW, Wait.of(Period.ofYears(1)));
    Attempt missed = attempt("a-1", "2025-10-20", AttemptResult.NO_SHOW);
    assertThat(Judged.verdict(bar, with(missed, attempt("a-2", "2026-10-19", PASSED))))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.verdict(bar, with(missed, attempt("a-2", "2026-10-20", PASSED))))
        .isEqualTo(Verdict.MET);
    Attempt renounced = attempt("a-1", "2025-10-20", AttemptResult.RENOUNCED);
    Finding free = Judged.of(bar, with(renounced, attempt("a-2", "2025-10-21", PASSED)));
    assertThat(free.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.ignored(free)).containsExactly("a-1 NOT_TAKEN");
  }

  @Test
  void aWaitOfNobodyCannotBeTold() {
    Finding none = Judged.of(MONTH, with());
    assertThat(none.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(none.getObserved()).isEqualTo(nothing(Observation.Reason.NO_ATTEMPT));
    Finding missed = Judged.of(MONTH, with(attempt("a-1", "2026-01-01", AttemptResult.NO_SHOW)));
    assertThat(missed.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    Finding first = Judged.of(MONTH, with(attempt("a-1", "2026-01-01", FAILED)));
    assertThat(first.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(first.getObserved())
        .isEqualTo(
            new Observation.Attempted("a-1", LocalDate.of(2026, 1, 1), java.util.Optional.empty()));
  }

  @Test
  void theSameAttemptImportedTwiceIsOneAndADifferentOneOfTheSameNameContradicts() {
    Attempt first = attempt("a-1", "2026-09-01", FAILED);
    Attempt second = attempt("a-2", "2026-10-05", PASSED);
    Finding twice = Judged.of(MONTH, with(first, second, first, second));
    assertThat(twice.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.used(twice)).containsExactly("a-2", "a-1");
    Finding differs =
        Judged.of(MONTH, with(first, second, first.toBuilder().result(PASSED).build()));
    assertThat(differs.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(differs.getObserved()).isEqualTo(nothing(Observation.Reason.CONTRADICTION, "a-1"));
  }

  @Test
  void ofAttemptsThatOverlapNobodyKnowsTheLatest() {
    String start = "2026-09-20T10:00:00+02:00[Europe/Madrid]";
    Attempt failed = began("a-1", start, FAILED);
    Attempt passed = began("a-2", start, PASSED);
    Finding overlap = Judged.of(DAY, with(failed, passed));
    assertThat(overlap.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    Finding sameDay =
        Judged.of(
            MONTH,
            with(attempt("a-1", "2026-09-20", FAILED), attempt("a-2", "2026-09-20", PASSED)));
    assertThat(sameDay.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    // two failures of one day: whichever was second came too early
    assertThat(
            Judged.verdict(
                MONTH,
                with(attempt("a-1", "2026-09-20", PASSED), attempt("a-2", "2026-09-20", PASSED))))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void hoursBetweenDaysWithoutATimeAreKnownOnlyWhenTheyAreManyOrFew() {
    Attempt first = attempt("a-1", "2026-09-01", FAILED);
    assertThat(Judged.verdict(DAY, with(first, attempt("a-2", "2026-09-02", PASSED))))
        .isEqualTo(Verdict.INDETERMINATE);
    assertThat(Judged.verdict(DAY, with(first, attempt("a-2", "2026-09-05", PASSED))))
        .isEqualTo(Verdict.MET);
    WaitRequirement week = after(FAILED, Wait.ofHours(168));
    Finding early = Judged.of(week, with(first, attempt("a-2", "2026-09-03", PASSED)));
    assertThat(early.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(early.getMissing()).isEmpty();
    Finding timed =
        Judged.of(
            week,
            with(
                began("a-1", "2026-09-01T10:00:00+02:00[Europe/Madrid]", FAILED),
                began("a-2", "2026-09-03T10:00:00+02:00[Europe/Madrid]", PASSED)));
    assertThat(timed.getMissing().map(gap -> ((Gap.Until) gap).day()))
        .contains(LocalDate.of(2026, 9, 8));
  }

  @Test
  void anAttemptAfterTheDecisionIsNotKnownToIt() {
    Attempt first = attempt("a-1", "2026-09-01", FAILED);
    Attempt second = attempt("a-2", "2026-10-05", PASSED);
    Attempt future = attempt("a-3", "2026-11-22", FAILED);
    Finding finding = Judged.of(MONTH, with(first, second, future));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.ignored(finding)).containsExactly("a-3 AFTER_DECISION 2026-11-22");
    // by the instant where it is known: half past eleven in Lisbon is after midnight in Madrid
    Attempt soon = began("a-3", "2026-09-10T23:30:00+01:00[Europe/Lisbon]", PASSED);
    assertThat(Judged.of(MONTH, with(first, soon), "2026-09-11T00:29:59+02:00").getVerdict())
        .isEqualTo(Verdict.MET);
    assertThat(Judged.of(MONTH, with(first, soon), "2026-09-11T00:30:00+02:00").getVerdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void onlyTheExamsThatMakePeopleWaitAreLookedAtWhereTheExamIsTheScope() {
    WaitRequirement module =
        WaitRequirement.builder()
            .id("wait")
            .after(AttemptFilter.builder().addExams("m-1").addResults(FAILED).build())
            .addWaits(Wait.of(Period.ofDays(30)))
            .addScope(WaitScope.EXAM)
            .build();
    Attempt first = attempt("a-1", "2026-09-01", FAILED).toBuilder().exam("m-1").build();
    Attempt soon = attempt("a-2", "2026-09-05", PASSED).toBuilder().exam("m-1").build();
    Attempt other = attempt("a-3", "2026-10-20", PASSED).toBuilder().exam("m-2").build();
    assertThat(Judged.verdict(module, with(first, soon, other))).isEqualTo(Verdict.NOT_MET);
    Attempt silent = attempt("a-2", "2026-09-05", PASSED);
    Finding open = Judged.of(module, with(first, silent));
    assertThat(open.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(open.getObserved()).isEqualTo(nothing(Observation.Reason.INCOMPLETE, "a-2"));
  }

  /** Coming later never makes it too early. */
  @Property(tries = 100)
  void waitingLongerNeverHurts(
      @ForAll @IntRange(max = 2_000) int gap,
      @ForAll @IntRange(max = 1_000) int later,
      @ForAll @IntRange(min = 1, max = 1_000) int hours) {
    ZonedDateTime start = ZonedDateTime.parse("2026-01-10T10:00:00+01:00[Europe/Madrid]");
    WaitRequirement requirement = after(FAILED, Wait.ofHours(hours));
    Verdict soon = retake(requirement, start.toString(), start.plusHours(gap + 1L).toString());
    Verdict late =
        retake(requirement, start.toString(), start.plusHours(gap + 1L + later).toString());
    assertThat(soon).isEqualTo(gap + 1 >= hours ? Verdict.MET : Verdict.NOT_MET);
    assertThat(List.of(Verdict.MET, soon)).contains(late);
  }
}
