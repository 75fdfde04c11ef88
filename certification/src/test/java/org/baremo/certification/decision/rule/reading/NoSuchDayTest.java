package org.baremo.certification.decision.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Judged.attempt;
import static org.baremo.certification.testing.Judged.nothing;
import static org.baremo.certification.testing.Judged.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Outline;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Edge;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Days that surely are none: attempts and certificates are stated whole. */
class NoSuchDayTest {
  private static final FactName ACCREDITATION = FactName.of("accreditation");
  private static final Day ORAL = latest("oral");
  private static final Day UNKNOWN = Day.of(DateName.CLOSING);
  private static final Attempt WRITTEN = exam("w", "written", "2024-08-31", AttemptResult.PASSED);

  private static AttemptFilter.Builder passed(String exam) {
    return AttemptFilter.builder().addExams(exam).addResults(AttemptResult.PASSED);
  }

  private static Day latest(String exam) {
    return new Day.OfAttempt(Pick.LATEST, passed(exam).build());
  }

  private static Attempt exam(String id, String exam, String day, AttemptResult result) {
    return attempt(id, day, result).toBuilder().exam(exam).build();
  }

  private static DayRequirement day(Day day, Comparison comparison, Day other) {
    return DayRequirement.builder().id("day").day(day).comparison(comparison).other(other).build();
  }

  private static Requirement atLeast(Quantity quantity, long number) {
    return CompareRequirement.builder()
        .id("number")
        .left(quantity)
        .comparison(Comparison.AT_LEAST)
        .right(new Quantity.Constant(Rational.of(number)))
        .build();
  }

  /** A written pass at most twelve months before or after the latest oral one. */
  private static Requirement near() {
    return atLeast(
        new Quantity.Attempts(
            passed("written")
                .since(ORAL.minus(Period.ofMonths(12)))
                .until(ORAL.plus(Period.ofMonths(12)))
                .build()),
        1);
  }

  private static void isNone(Finding finding) {
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.getObserved()).isEqualTo(nothing(Observation.Reason.NO_ATTEMPT));
    assertThat(finding.getMissing()).isEmpty();
  }

  @Test
  void requiringSomethingOfADayWithoutAnAttemptIsNotMetWhateverTheComparison() {
    for (Comparison comparison : Comparison.values()) {
      isNone(Judged.of(day(ORAL, comparison, Day.decision()), with(WRITTEN)));
      isNone(Judged.of(day(Day.decision(), comparison, ORAL), with(WRITTEN)));
      isNone(Judged.of(day(UNKNOWN, comparison, ORAL), with(WRITTEN)));
    }
    Finding finding = Judged.of(day(ORAL, Comparison.AT_MOST, Day.decision()), with(WRITTEN));
    assertThat(Judged.ignored(finding)).containsExactly("w OTHER_EXAM written");
  }

  @Test
  void theAttemptOfOneDayIsNotToldNotToCountForTheOther() {
    Attempt oral = exam("o", "oral", "2024-09-30", AttemptResult.PASSED);
    Attempt other = exam("x", "other", "2024-10-30", AttemptResult.PASSED);
    Finding finding =
        Judged.of(day(latest("written"), Comparison.BELOW, ORAL), with(WRITTEN, oral, other));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.used(finding)).containsExactlyInAnyOrder("w", "o");
    assertThat(Judged.ignored(finding)).containsExactly("x OTHER_EXAM other");
  }

  @Test
  void soIsWhatIsReckonedFromIt() {
    Period year = Period.ofYears(1);
    isNone(Judged.of(day(ORAL.plus(year), Comparison.AT_LEAST, Day.decision()), with(WRITTEN)));
    isNone(Judged.of(day(ORAL.minus(year), Comparison.AT_LEAST, Day.decision()), with(WRITTEN)));
  }

  @Test
  void ofSeveralDaysOneThatIsNoneIsEnoughWhateverTheOthersAre() {
    Day written = latest("written");
    for (List<Day> days :
        List.of(
            List.of(ORAL, written),
            List.of(written, ORAL),
            List.of(ORAL, UNKNOWN),
            List.of(UNKNOWN, ORAL, written))) {
      isNone(
          Judged.of(
              day(new Day.Earliest(days), Comparison.AT_MOST, Day.decision()), with(WRITTEN)));
      isNone(
          Judged.of(day(new Day.Latest(days), Comparison.AT_MOST, Day.decision()), with(WRITTEN)));
    }
    Finding unknown =
        Judged.of(
            day(new Day.Latest(List.of(written, UNKNOWN)), Comparison.AT_MOST, Day.decision()),
            with(WRITTEN));
    assertThat(unknown.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void whatWouldBarSomebodyFromThatDayOnBarsNobody() {
    Requirement barred =
        NoneOf.builder()
            .id("free")
            .addRequirements(day(ORAL, Comparison.AT_MOST, Day.decision()))
            .build();
    assertThat(Judged.verdict(barred, with(WRITTEN))).isEqualTo(Verdict.MET);
  }

  @Test
  void anAttemptThatMayFitLeavesTheDayOpen() {
    Attempt pending = exam("o", "oral", "2024-09-01", AttemptResult.PENDING);
    Attempt nameless = attempt("o", "2024-09-01", AttemptResult.PASSED);
    Attempt failed = exam("o", "oral", "2024-09-01", AttemptResult.FAILED);
    Requirement inTime = day(ORAL, Comparison.AT_MOST, Day.decision());
    assertThat(Judged.verdict(inTime, with(pending))).isEqualTo(Verdict.PENDING);
    assertThat(Judged.verdict(inTime, with(nameless))).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Judged.verdict(near(), with(WRITTEN, pending))).isEqualTo(Verdict.PENDING);
    isNone(Judged.of(inTime, with(failed)));
    Day missed =
        new Day.OfAttempt(
            Pick.FIRST, AttemptFilter.builder().addResults(AttemptResult.NO_SHOW).build());
    isNone(Judged.of(day(missed, Comparison.AT_MOST, Day.decision()), with(pending)));
    Attempt early = exam("o", "oral", "2019-09-01", AttemptResult.PENDING);
    Day since =
        new Day.OfAttempt(
            Pick.LATEST,
            passed("oral").since(new Day.Fixed(LocalDate.parse("2020-01-01"))).build());
    isNone(Judged.of(day(since, Comparison.AT_MOST, Day.decision()), with(early)));
  }

  @Test
  void aWindowThatSuchADayEndsIsEmpty() {
    Finding finding = Judged.of(near(), with(WRITTEN));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(finding)).containsExactly("w OUTSIDE_WINDOW 2024-08-31");
    Requirement open =
        atLeast(new Quantity.Attempts(passed("written").since(UNKNOWN).until(ORAL).build()), 1);
    assertThat(Judged.verdict(open, with(WRITTEN))).isEqualTo(Verdict.NOT_MET);
    Attempt oral = exam("o", "oral", "2025-08-31", AttemptResult.PASSED);
    assertThat(Judged.verdict(open, with(WRITTEN, oral))).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Judged.verdict(near(), with(WRITTEN, oral))).isEqualTo(Verdict.MET);
  }

  @Test
  void anEndThatIsUnknownDoesNotMatterWhereTheOtherShutsTheAttemptOut() {
    Day before = new Day.Fixed(LocalDate.parse("2024-01-01"));
    Requirement shut =
        atLeast(new Quantity.Attempts(passed("written").since(UNKNOWN).until(before).build()), 1);
    assertThat(Judged.verdict(shut, with(WRITTEN))).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void noTrainingLiesInAWindowThatSuchADayEnds() {
    Training training =
        Training.builder()
            .topic("Course")
            .provider("Centre")
            .hours(Rational.of(50))
            .dates(DateRange.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-03-01")))
            .build();
    Dossier trained = Dossier.of(ComDix.profile(43).toBuilder().addEvidence(training).build());
    assertThat(Judged.verdict(atLeast(TrainingHours.builder().build(), 50), trained))
        .isEqualTo(Verdict.MET);
    Finding since = Judged.of(atLeast(TrainingHours.builder().since(ORAL).build(), 50), trained);
    assertThat(since.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(since)).containsExactly("Course OUTSIDE_WINDOW 2024-01-01");
    assertThat(Judged.verdict(atLeast(TrainingHours.builder().until(ORAL).build(), 50), trained))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void itLiesInNoStretchOfTime() {
    Requirement accredited =
        PeriodRequirement.builder().id("accredited").period(ACCREDITATION).on(ORAL).build();
    isNone(Judged.of(accredited, with(WRITTEN)));
    Dossier stated =
        with(WRITTEN).toBuilder()
            .putPeriod(ACCREDITATION, List.of(DateRange.from(LocalDate.parse("2020-01-01"))))
            .build();
    isNone(Judged.of(accredited, stated));
  }

  @Test
  void noCertificateIsGoodOnIt() {
    HeldCertificate held =
        HeldCertificate.builder()
            .scheme("icdl")
            .award("base")
            .number("C-1")
            .validity(DateRange.from(LocalDate.parse("2020-01-01")))
            .build();
    Dossier holder = Dossier.of(ComDix.profile(43).toBuilder().addEvidence(held).build());
    HeldRequirement.Builder good =
        HeldRequirement.builder()
            .id("held")
            .addAccepted(AcceptedCertificate.builder().scheme("icdl").build());
    isNone(Judged.of(good.on(ORAL).build(), holder));
    assertThat(Judged.verdict(good.on(UNKNOWN).build(), holder)).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void certificatesAreShownWholeToo() {
    Day expiry = new Day.OfCertificate("icdl", Optional.empty(), Edge.LAST_DAY);
    Finding finding = Judged.of(day(expiry, Comparison.AT_LEAST, Day.decision()), with());
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.getObserved()).isEqualTo(nothing(Observation.Reason.NO_CERTIFICATE));
  }

  @Test
  void itIsDecidedInShortAsItIsFound() {
    CompiledScheme scheme =
        CompiledScheme.of(Judged.scheme(near()).resolve(ComDix.catalog()).orThrow());
    Outline outline = scheme.at(ComDix.NOW).outline();
    outline.decide(with(WRITTEN));
    assertThat(outline.outcome()).isEqualTo(DecisionOutcome.REFUSED);
  }
}
