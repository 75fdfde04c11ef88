package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.testing.Asked.attempts;
import static org.baremo.certification.testing.Asked.compare;
import static org.baremo.certification.testing.Asked.compiled;
import static org.baremo.certification.testing.Asked.finding;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.absence.WhenStatusUnknown;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** An attempt that is not marked yet may turn out passed, or failed: nothing is closed before. */
class PendingAttemptsTest {
  private static final Attempt EARLY = pending("p-1", "2026-01-01");
  private static final Attempt PASSED = passed("a-1", "2026-02-01", "27", "36");
  private static final Attempt LATE = pending("p-2", "2026-03-01");

  private static Attempt pending(String id, String day) {
    return Asked.attempt(id, day, AttemptResult.PENDING).toBuilder().exam("az").build();
  }

  private static Attempt passed(String id, String day, String points, String maximum) {
    return Asked.attempt(id, day, points, maximum).toBuilder()
        .exam("az")
        .result(AttemptResult.PASSED)
        .build();
  }

  private static AttemptFilter with(AttemptResult... results) {
    return AttemptFilter.builder().addExams("az").addResults(results).build();
  }

  /** By both evaluators. */
  private static Verdict verdict(Requirement requirement, Dossier dossier) {
    Verdict verdict = finding(requirement, dossier).getVerdict();
    var plan = compiled(requirement).plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW))).isEqualTo(verdict);
    return verdict;
  }

  private static Verdict passes(Comparison comparison, int number, Attempt... attempts) {
    return verdict(
        compare(
            new Quantity.Attempts(with(AttemptResult.PASSED)), comparison, String.valueOf(number)),
        attempts(attempts));
  }

  @Test
  void itMayBeOneMoreThatPassed() {
    assertThat(passes(Comparison.AT_LEAST, 1, EARLY)).isEqualTo(PENDING);
    assertThat(passes(Comparison.AT_LEAST, 1, PASSED, LATE)).isEqualTo(MET);
    assertThat(passes(Comparison.AT_LEAST, 2, PASSED, LATE)).isEqualTo(PENDING);
    assertThat(passes(Comparison.AT_LEAST, 3, PASSED, LATE)).isEqualTo(NOT_MET);
    assertThat(passes(Comparison.AT_MOST, 1, PASSED, LATE)).isEqualTo(PENDING);
    assertThat(passes(Comparison.AT_MOST, 2, PASSED, LATE)).isEqualTo(MET);
    assertThat(passes(Comparison.EQUAL, 0, PASSED, LATE)).isEqualTo(NOT_MET);
  }

  @Test
  void itsCountIsToldWithItsBounds() {
    Requirement two =
        compare(new Quantity.Attempts(with(AttemptResult.PASSED)), Comparison.AT_LEAST, "3");
    Finding finding = finding(two, attempts(PASSED, LATE));
    assertThat(finding.getObserved())
        .isEqualTo(new Observation.Bounded(Optional.of(Rational.ONE), Optional.of(Rational.of(2))));
    assertThat(finding.getUsed()).extracting("id").containsExactly("a-1");
    assertThat(finding.getIgnored()).extracting("evidence.id").containsExactly("p-2");
  }

  @Test
  void itCountsForNothingWhereItsResultIsAskedForByNameOrCannotFit() {
    Quantity begun = new Quantity.Attempts(with(AttemptResult.PASSED, AttemptResult.PENDING));
    assertThat(verdict(compare(begun, Comparison.EQUAL, "2"), attempts(PASSED, LATE)))
        .isEqualTo(MET);
    Quantity missed = new Quantity.Attempts(with(AttemptResult.NO_SHOW));
    assertThat(verdict(compare(missed, Comparison.EQUAL, "0"), attempts(PASSED, LATE)))
        .isEqualTo(MET);
    Attempt other = LATE.toBuilder().exam("word").build();
    assertThat(passes(Comparison.EQUAL, 1, PASSED, other)).isEqualTo(MET);
    AttemptFilter old =
        with(AttemptResult.PASSED).toBuilder()
            .until(new Day.Fixed(LocalDate.of(2026, 2, 28)))
            .build();
    assertThat(
            verdict(
                compare(new Quantity.Attempts(old), Comparison.EQUAL, "1"), attempts(PASSED, LATE)))
        .isEqualTo(MET);
  }

  private static Verdict mark(Pick pick, String limit, Attempt... attempts) {
    AttemptMark mark = AttemptMark.builder().pick(pick).of(with(AttemptResult.PASSED)).build();
    return verdict(compare(mark, Comparison.AT_LEAST, limit), attempts(attempts));
  }

  @Test
  void itsMarkMayBeTheOneThatCounts() {
    assertThat(mark(Pick.LATEST, "75", PASSED, LATE)).isEqualTo(PENDING);
    assertThat(mark(Pick.LATEST, "75", EARLY, PASSED)).isEqualTo(MET);
    assertThat(mark(Pick.FIRST, "75", PASSED, LATE)).isEqualTo(MET);
    assertThat(mark(Pick.FIRST, "75", EARLY, PASSED)).isEqualTo(PENDING);
    assertThat(mark(Pick.BEST, "75", PASSED, LATE)).isEqualTo(MET);
    assertThat(mark(Pick.BEST, "76", PASSED, LATE)).isEqualTo(PENDING);
    assertThat(mark(Pick.BEST, "76", PASSED)).isEqualTo(NOT_MET);
    assertThat(mark(Pick.LATEST, "75", LATE)).isEqualTo(PENDING);
  }

  @Test
  void whatItsMarkWouldNotTellIsNotAwaited() {
    Attempt low = passed("a-2", "2026-02-01", "18", "36");
    assertThat(mark(Pick.LATEST, "75", PASSED, low)).isEqualTo(INDETERMINATE);
    assertThat(mark(Pick.LATEST, "75", PASSED, low, LATE))
        .as("should it fail, nobody knows which of the two was the latest")
        .isEqualTo(INDETERMINATE);
    assertThat(mark(Pick.FIRST, "75", EARLY, PASSED, low)).isEqualTo(INDETERMINATE);
    Attempt same = passed("a-2", "2026-02-01", "27", "36");
    assertThat(mark(Pick.LATEST, "75", PASSED, same, LATE)).isEqualTo(PENDING);
    assertThat(mark(Pick.LATEST, "76", PASSED, same, EARLY)).isEqualTo(NOT_MET);
    Attempt unstated =
        Asked.attempt("a-2", "2026-02-01", AttemptResult.PASSED).toBuilder().exam("az").build();
    assertThat(mark(Pick.LATEST, "75", unstated, LATE)).isEqualTo(INDETERMINATE);
  }

  @Test
  void whatOneThatDoesNotSayItWouldBeIsNotAwaited() {
    Quantity exams =
        new Quantity.Attempts(
            AttemptFilter.builder().addResults(AttemptResult.PASSED).build(),
            Optional.of(AttemptAspect.EXAM));
    Requirement two = compare(exams, Comparison.AT_LEAST, "2");
    Attempt silent = LATE.toBuilder().exam(Optional.empty()).build();
    assertThat(verdict(two, attempts(PASSED, LATE.toBuilder().exam("word").build())))
        .isEqualTo(PENDING);
    assertThat(verdict(two, attempts(PASSED, passed(silent)))).isEqualTo(INDETERMINATE);
    assertThat(verdict(two, attempts(PASSED, silent)))
        .as("passed, it may be the same exam")
        .isEqualTo(INDETERMINATE);
    assertThat(verdict(compare(exams, Comparison.AT_LEAST, "3"), attempts(PASSED, silent)))
        .isEqualTo(NOT_MET);
  }

  private static Verdict heldBy(Pick pick, Attempt... attempts) {
    return verdict(
        DayRequirement.builder()
            .id("day")
            .day(new Day.OfAttempt(pick, with(AttemptResult.PASSED)))
            .comparison(Comparison.AT_MOST)
            .other(new Day.Fixed(LocalDate.of(2026, 2, 28)))
            .build(),
        attempts(attempts));
  }

  @Test
  void itsDayMayBeTheOneThatCounts() {
    assertThat(heldBy(Pick.LATEST, PASSED, LATE)).isEqualTo(PENDING);
    assertThat(heldBy(Pick.LATEST, EARLY, PASSED)).isEqualTo(MET);
    assertThat(heldBy(Pick.FIRST, PASSED, LATE)).isEqualTo(MET);
    assertThat(heldBy(Pick.FIRST, EARLY, PASSED)).isEqualTo(PENDING);
    assertThat(heldBy(Pick.FIRST, LATE)).isEqualTo(PENDING);
  }

  @Test
  void itsDayIsKnownWhereAllThatMayCountShareItWhateverTheirNames() {
    for (String id : List.of("a", "z")) {
      Attempt open = pending(id, "2026-02-01");
      Attempt passed = passed("b", "2026-02-01", "27", "36");
      for (Pick pick : List.of(Pick.FIRST, Pick.LATEST)) {
        assertThat(heldBy(pick, open, passed)).as(pick + " " + id).isEqualTo(MET);
        assertThat(heldBy(pick, open)).isEqualTo(PENDING);
      }
      assertThat(heldBy(Pick.FIRST, open, passed, EARLY)).isEqualTo(PENDING);
      assertThat(heldBy(Pick.LATEST, open, passed, EARLY)).isEqualTo(MET);
      assertThat(heldBy(Pick.LATEST, open, passed, LATE)).isEqualTo(PENDING);
      assertThat(heldBy(Pick.FIRST, open, passed, LATE)).isEqualTo(MET);
    }
  }

  @Test
  void noNameDecidesTheDayOfTwoThatBeganAtOnceInTwoZones() {
    for (String id : List.of("a", "z")) {
      Attempt evening = at(id, "2026-02-28T23:30:00+00:00[Europe/London]");
      Attempt night = at("b", "2026-03-01T00:30:00+01:00[Europe/Madrid]");
      for (Pick pick : List.of(Pick.FIRST, Pick.LATEST)) {
        assertThat(heldBy(pick, evening, night)).as(pick + " " + id).isEqualTo(INDETERMINATE);
        assertThat(heldBy(pick, evening)).isEqualTo(MET);
      }
      assertThat(heldBy(Pick.FIRST, evening, night, PASSED)).isEqualTo(MET);
    }
  }

  private static Attempt at(String id, String start) {
    ZonedDateTime moment = ZonedDateTime.parse(start);
    return passed(id, moment.toLocalDate().toString(), "27", "36").toBuilder()
        .startedAt(moment)
        .build();
  }

  @Test
  void itMayMakeThePersonWait() {
    WaitRequirement day =
        WaitRequirement.builder()
            .id("wait")
            .after(with(AttemptResult.FAILED))
            .waits(List.of(Wait.ofHours(1_000)))
            .build();
    Dossier soon = attempts(EARLY, PASSED);
    Finding finding = finding(day, soon);
    assertThat(verdict(day, soon)).isEqualTo(PENDING);
    assertThat(finding.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED, "p-1"));
    assertThat(finding.getIgnored()).extracting("evidence.id").containsExactly("p-1");
    assertThat(verdict(day, attempts(EARLY, passed("a-2", "2026-06-01", "27", "36"))))
        .isEqualTo(MET);
  }

  private static final Day FIRST = new Day.OfAttempt(Pick.FIRST, with(AttemptResult.PASSED));
  private static final Day UNKNOWN = Day.of(DateName.of("enrolment"));

  private static Verdict since(Day since, Dossier dossier) {
    AttemptFilter filter = with(AttemptResult.NO_SHOW).toBuilder().since(since).build();
    return verdict(
        compare(new Quantity.Attempts(filter), Comparison.EQUAL, "0"),
        dossier.toBuilder()
            .addAttempts(
                Asked.attempt("n-1", "2026-04-01", AttemptResult.NO_SHOW).toBuilder()
                    .exam("az")
                    .build())
            .build());
  }

  @Test
  void whatHangsOnTheDayThatItMayComeToIsPendingAndIndeterminateOnlyWhereMoreIsWanting() {
    Dossier marked = attempts(PASSED);
    Dossier open = attempts(EARLY);
    PeriodRequirement accredited =
        PeriodRequirement.builder().id("in").period(FactName.of("accredited")).on(FIRST).build();
    DateRange always = DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
    HeldRequirement held =
        HeldRequirement.builder()
            .id("held")
            .addAccepted(AcceptedCertificate.builder().scheme("other").build())
            .on(FIRST)
            .whenStatusUnknown(WhenStatusUnknown.GOOD)
            .build();
    HeldCertificate certificate =
        HeldCertificate.builder()
            .scheme("other")
            .award("a")
            .number("c-1")
            .validity(DateRange.from(LocalDate.of(2020, 1, 1)))
            .build();
    for (Dossier one : List.of(marked, open)) {
      Verdict expected = one == marked ? MET : PENDING;
      Dossier stated =
          one.toBuilder()
              .putPeriod(FactName.of("accredited"), List.of(always))
              .profile(one.getProfile().toBuilder().addEvidence(certificate).build())
              .build();
      assertThat(verdict(accredited, stated)).isEqualTo(expected);
      assertThat(verdict(held, stated)).isEqualTo(expected);
      assertThat(since(FIRST, one)).isEqualTo(one == marked ? NOT_MET : PENDING);
      assertThat(since(new Day.Latest(List.of(FIRST, UNKNOWN)), one)).isEqualTo(INDETERMINATE);
      assertThat(since(new Day.Latest(List.of(UNKNOWN, FIRST)), one)).isEqualTo(INDETERMINATE);
      assertThat(hours(FIRST, one)).isEqualTo(expected);
      assertThat(hours(UNKNOWN, one)).isEqualTo(INDETERMINATE);
    }
    assertThat(verdict(accredited, open)).isEqualTo(INDETERMINATE);
  }

  private static Dossier holding(Dossier dossier, DateRange validity, HeldStatus... said) {
    HeldCertificate certificate =
        HeldCertificate.builder()
            .scheme("other")
            .award("a")
            .number("c-1")
            .validity(validity)
            .build();
    return dossier.toBuilder()
        .profile(dossier.getProfile().toBuilder().addEvidence(certificate).build())
        .addCertificateStatuses(said)
        .build();
  }

  private static HeldStatus good(String since) {
    return HeldStatus.builder()
        .number("c-1")
        .status(HeldStatus.Status.ACTIVE)
        .since(LocalDate.parse(since))
        .build();
  }

  @Test
  void aCertificateOnItsDayIsPendingOnlyWhereMarkingTellsWhetherItWasGoodThen() {
    HeldRequirement held =
        HeldRequirement.builder()
            .id("held")
            .addAccepted(AcceptedCertificate.builder().scheme("other").build())
            .on(FIRST)
            .build();
    DateRange always = DateRange.from(LocalDate.of(2020, 1, 1));
    DateRange old = DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));
    Dossier open = attempts(EARLY, LATE);
    Dossier unsaid = holding(open, always);
    assertThat(verdict(held, unsaid)).as("waiting does not tell").isEqualTo(INDETERMINATE);
    assertThat(finding(held, unsaid).getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.STATUS_UNKNOWN, "c-1"));
    assertThat(finding(held, unsaid).getIgnored())
        .extracting("evidence.id")
        .containsExactly("p-1", "p-2", "c-1");
    assertThat(verdict(held, holding(attempts(passed(EARLY)), always)))
        .as("and marked, it is the same")
        .isEqualTo(INDETERMINATE);
    assertThat(verdict(held, holding(open, always, good("2026-01-01")))).isEqualTo(PENDING);
    assertThat(verdict(held, holding(open, always, good("2026-01-02"))))
        .as("its status is not known on one of the days")
        .isEqualTo(INDETERMINATE);
    assertThat(verdict(held, holding(open, old, good("2020-01-01"))))
        .as("it counts on neither day, and on no day either")
        .isEqualTo(NOT_MET);
    assertThat(verdict(held, attempts(EARLY))).as("there is none").isEqualTo(NOT_MET);
  }

  private static Attempt passed(Attempt pending) {
    return pending.toBuilder().result(AttemptResult.PASSED).build();
  }

  @Test
  void moreAttemptsThanAnybodyHasAreNotAllLookedAt() {
    HeldRequirement held =
        HeldRequirement.builder()
            .id("held")
            .addAccepted(AcceptedCertificate.builder().scheme("other").build())
            .on(FIRST)
            .build();
    Attempt[] many = new Attempt[200];
    for (int i = 0; i < many.length; i++) {
      many[i] = pending("p-" + i, LocalDate.of(2025, 1, 1).plusDays(i).toString());
    }
    DateRange always = DateRange.from(LocalDate.of(2020, 1, 1));
    assertThat(verdict(held, holding(attempts(many), always))).isEqualTo(PENDING);
  }

  private static Verdict hours(Day until, Dossier dossier) {
    Dossier trained =
        dossier.toBuilder()
            .profile(
                dossier.getProfile().toBuilder()
                    .addEvidence(Asked.training("t", "course", "10"))
                    .build())
            .build();
    return verdict(
        compare(TrainingHours.builder().until(until).build(), Comparison.AT_LEAST, "1"), trained);
  }

  @Test
  void anAwardWhoseDaysHangOnItIsPending() {
    CertificationScheme scheme = Asked.scheme(Asked.fact("known"));
    Award award =
        scheme.getAwards().get(0).toBuilder().validity(Optional.empty()).issue(FIRST).build();
    CompiledScheme compiled =
        CompiledScheme.of(
            scheme.toBuilder().awards(List.of(award)).build().resolve(ComDix.catalog()).orThrow());
    Dossier open = attempts(EARLY).toBuilder().putFact(FactName.of("known"), true).build();
    assertThat(compiled.decide(open, ComDix.NOW).getOutcome()).isEqualTo(DecisionOutcome.PENDING);
    assertThat(compiled.decide(attempts(), ComDix.NOW).getOutcome())
        .isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(compiled.decide(open, ComDix.NOW).getAwards().get(0).verdict()).isEqualTo(PENDING);
    assertThat(compiled.decide(attempts(EARLY), ComDix.NOW).getOutcome())
        .as("what is required is not stated either")
        .isEqualTo(DecisionOutcome.INDETERMINATE);
  }

  @Test
  void itCountsForCertainWherePassedAndFailedOnesDo() {
    AttemptFilter completed = with(AttemptResult.PASSED, AttemptResult.FAILED);
    assertThat(
            verdict(
                compare(new Quantity.Attempts(completed), Comparison.AT_MOST, "1"),
                attempts(PASSED, LATE)))
        .isEqualTo(NOT_MET);
    AttemptMark mark = AttemptMark.builder().pick(Pick.LATEST).of(completed).build();
    assertThat(verdict(compare(mark, Comparison.AT_LEAST, "75"), attempts(PASSED, LATE)))
        .isEqualTo(PENDING);
    AttemptFilter shown = with(AttemptResult.PASSED, AttemptResult.ABORTED);
    assertThat(
            verdict(
                compare(new Quantity.Attempts(shown), Comparison.AT_MOST, "1"),
                attempts(PASSED, LATE)))
        .isEqualTo(PENDING);
  }
}
