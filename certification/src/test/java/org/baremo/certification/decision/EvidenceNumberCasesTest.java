package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.testing.Asked.attempt;
import static org.baremo.certification.testing.Asked.attempts;
import static org.baremo.certification.testing.Asked.compare;
import static org.baremo.certification.testing.Asked.empty;
import static org.baremo.certification.testing.Asked.evidence;
import static org.baremo.certification.testing.Asked.finding;
import static org.baremo.certification.testing.Asked.outcome;
import static org.baremo.certification.testing.Asked.training;
import static org.baremo.certification.testing.Asked.value;
import static org.baremo.certification.testing.Asked.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.IgnoredEvidence.Reason;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** The adversarial cases of numbers that come from attempts and training. */
class EvidenceNumberCasesTest {
  private static final AttemptFilter ANY = AttemptFilter.builder().build();
  private static final TrainingHours HOURS = TrainingHours.builder().build();

  private static Quantity attemptsOf(AttemptResult... results) {
    return new Quantity.Attempts(AttemptFilter.builder().addResults(results).build());
  }

  private static AttemptMark mark(Pick pick) {
    return AttemptMark.builder().pick(pick).of(ANY).build();
  }

  private static IgnoredEvidence ignored(String topic, Reason reason, String detail) {
    return IgnoredEvidence.of(EvidenceRef.Kind.TRAINING, topic, reason, detail);
  }

  @Test
  void anAnnulledAttemptCountsOnlyWhenNamed() {
    Dossier dossier =
        attempts(
            attempt("a-1", "2026-01-01", AttemptResult.FAILED),
            attempt("a-2", "2026-02-01", AttemptResult.ANNULLED),
            attempt("a-3", "2026-03-01", AttemptResult.NO_SHOW));
    assertThat(value(attemptsOf(), dossier)).isEqualTo("2");
    assertThat(value(attemptsOf(AttemptResult.ANNULLED), dossier)).isEqualTo("1");
    assertThat(value(attemptsOf(AttemptResult.FAILED, AttemptResult.NO_SHOW), dossier))
        .isEqualTo("2");
    assertThat(value(attemptsOf(), empty())).isEqualTo("0");
    Finding finding = finding(compare(attemptsOf(), Comparison.AT_MOST, "3"), dossier);
    assertThat(finding.getUsed()).extracting(EvidenceRef::id).containsExactly("a-1", "a-3");
    assertThat(finding.getIgnored())
        .containsExactly(IgnoredEvidence.of(EvidenceRef.Kind.ATTEMPT, "a-2", Reason.ANNULLED));
  }

  @Test
  void anAttemptImportedTwiceIsOneAndTwoThatContradictAreUnknown() {
    Attempt first = attempt("a-1", "2026-01-01", AttemptResult.FAILED);
    assertThat(value(attemptsOf(), attempts(first, first))).isEqualTo("1");
    Attempt other = attempt("a-1", "2026-01-01", AttemptResult.PASSED);
    assertThat(value(attemptsOf(), attempts(first, other))).isEqualTo("CONTRADICTION a-1");
  }

  @Test
  void theBestTheLatestAndTheFirstAreThree() {
    Dossier dossier =
        attempts(
            attempt("a-2", "2026-02-01", "55", "60"),
            attempt("a-3", "2026-03-01", "40", "60"),
            attempt("a-1", "2026-01-01", "30", "60"));
    assertThat(value(mark(Pick.BEST).toBuilder().part(MarkPart.POINTS).build(), dossier))
        .isEqualTo("55");
    assertThat(value(mark(Pick.LATEST).toBuilder().part(MarkPart.POINTS).build(), dossier))
        .isEqualTo("40");
    assertThat(value(mark(Pick.FIRST), dossier)).isEqualTo("50");
    Finding finding = finding(compare(mark(Pick.BEST), Comparison.AT_LEAST, "50"), dossier);
    assertThat(finding.getUsed()).extracting(EvidenceRef::id).containsExactly("a-2");
    assertThat(finding.getIgnored())
        .containsExactly(
            IgnoredEvidence.of(EvidenceRef.Kind.ATTEMPT, "a-1", Reason.SUPERSEDED, "a-2"),
            IgnoredEvidence.of(EvidenceRef.Kind.ATTEMPT, "a-3", Reason.SUPERSEDED, "a-2"));
  }

  @Test
  void ofEqualMarksTheEarliestCountsAndOnOneDayTheFirstByIdentifier() {
    Attempt early = attempt("z", "2026-01-01", "45", "60");
    Attempt late = attempt("a", "2026-02-01", "45", "60");
    Attempt sameDay = attempt("b", "2026-02-01", "45", "60");
    for (Dossier dossier :
        List.of(attempts(early, late, sameDay), attempts(sameDay, late, early))) {
      assertThat(used(mark(Pick.BEST), dossier)).containsExactly("z");
      assertThat(used(mark(Pick.FIRST), dossier)).containsExactly("z");
      assertThat(used(mark(Pick.LATEST), dossier)).containsExactly("b");
    }
  }

  private static List<String> used(Quantity quantity, Dossier dossier) {
    return finding(compare(quantity, Comparison.AT_LEAST, "0"), dossier).getUsed().stream()
        .map(EvidenceRef::id)
        .toList();
  }

  @Test
  void attemptsThatSurelyHaveNoMarkArePassedOver() {
    Dossier dossier =
        attempts(
            attempt("a-1", "2026-01-01", "30", "60"),
            attempt("a-2", "2026-02-01", AttemptResult.ABORTED),
            attempt("a-3", "2026-02-02", AttemptResult.NO_SHOW),
            attempt("a-4", "2026-02-03", AttemptResult.RENOUNCED),
            attempt("a-5", "2026-02-04", AttemptResult.PASSED).toBuilder()
                .overall(new Outcome.Exempt("degree"))
                .build());
    for (Pick pick : Pick.values()) {
      assertThat(value(mark(pick), dossier)).isEqualTo("50");
      assertThat(ignored(mark(pick), dossier))
          .containsExactly("a-2 NOT_COMPLETED", "a-3 NOT_TAKEN", "a-4 NOT_TAKEN", "a-5 EXEMPT");
    }
    AttemptMark annulled =
        mark(Pick.LATEST).toBuilder()
            .of(AttemptFilter.builder().addResults(AttemptResult.ANNULLED).build())
            .build();
    Dossier named = attempts(attempt("a-1", "2026-01-01", AttemptResult.ANNULLED));
    assertThat(value(annulled, named)).isEqualTo("NO_ATTEMPT");
    assertThat(ignored(annulled, named)).containsExactly("a-1 ANNULLED");
    Dossier none = attempts(attempt("a-2", "2026-02-01", AttemptResult.NO_SHOW));
    var asks = compare(mark(Pick.BEST), Comparison.AT_LEAST, "50");
    assertThat(value(mark(Pick.BEST), none)).isEqualTo("NO_ATTEMPT");
    assertThat(verdict(asks, none)).isEqualTo(INDETERMINATE);
    assertThat(verdict(asks.toBuilder().whenNotAssessed(WhenNotAssessed.NOT_MET).build(), none))
        .isEqualTo(NOT_MET);
  }

  private static List<String> ignored(Quantity quantity, Dossier dossier) {
    return finding(compare(quantity, Comparison.AT_LEAST, "0"), dossier).getIgnored().stream()
        .map(one -> one.evidence().id() + " " + one.reason())
        .toList();
  }

  @Test
  void anAttemptWhoseMarkNobodyStatedIsUnknownAndNeverPassedOver() {
    Attempt marked = attempt("a-1", "2026-01-01", "27", "36");
    for (AttemptResult result : List.of(AttemptResult.PASSED, AttemptResult.FAILED)) {
      Dossier later = attempts(marked, attempt("a-2", "2026-02-01", result));
      Dossier sooner = attempts(marked, attempt("a-0", "2025-12-01", result));
      Dossier alone = attempts(attempt("a-2", "2026-02-01", result));
      assertThat(value(mark(Pick.LATEST), later)).isEqualTo("NO_ATTEMPT_MARK a-2");
      assertThat(value(mark(Pick.FIRST), later)).isEqualTo("75");
      assertThat(value(mark(Pick.BEST), later)).isEqualTo("NO_ATTEMPT_MARK a-2");
      assertThat(value(mark(Pick.LATEST), sooner)).isEqualTo("75");
      assertThat(value(mark(Pick.FIRST), sooner)).isEqualTo("NO_ATTEMPT_MARK a-0");
      assertThat(value(mark(Pick.BEST), sooner)).isEqualTo("NO_ATTEMPT_MARK a-0");
      for (Pick pick : Pick.values()) {
        assertThat(value(mark(pick), alone)).isEqualTo("NO_ATTEMPT_MARK a-2");
        for (WhenNotAssessed otherwise : WhenNotAssessed.values()) {
          var asks =
              compare(mark(pick), Comparison.AT_LEAST, "75").toBuilder()
                  .whenNotAssessed(otherwise)
                  .build();
          assertThat(verdict(asks, alone)).as("unknown is not absent").isEqualTo(INDETERMINATE);
        }
      }
    }
  }

  @Test
  void theAttemptWhoseMarkIsNotKnownIsNamed() {
    Dossier dossier =
        attempts(
            attempt("a-1", "2026-01-01", "26", "36"),
            attempt("a-2", "2026-02-01", AttemptResult.FAILED),
            attempt("a-3", "2026-03-01", AttemptResult.PENDING));
    Finding best = finding(compare(mark(Pick.BEST), Comparison.AT_LEAST, "75"), dossier);
    assertThat(best.getVerdict()).as("unknown goes before pending").isEqualTo(INDETERMINATE);
    assertThat(best.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NO_ATTEMPT_MARK, "a-2"));
    assertThat(best.getUsed()).extracting(EvidenceRef::id).containsExactly("a-1");
    assertThat(ignored(mark(Pick.BEST), dossier)).containsExactly("a-2 NO_MARK", "a-3 NOT_MARKED");
    Finding latest = finding(compare(mark(Pick.LATEST), Comparison.AT_LEAST, "75"), dossier);
    assertThat(latest.getVerdict()).isEqualTo(PENDING);
    assertThat(latest.getUsed()).extracting(EvidenceRef::id).containsExactly("a-3");
    assertThat(ignored(mark(Pick.LATEST), dossier))
        .containsExactly("a-1 SUPERSEDED", "a-2 SUPERSEDED");
  }

  @Test
  void anAttemptWithALevelAndWithoutAMarkHasAMarkThatIsNotStated() {
    Attempt level =
        attempt("a-2", "2026-02-01", AttemptResult.PASSED).toBuilder()
            .overall(Outcome.Assessed.at(ComDix.EDITION.level("four", "basic")))
            .build();
    Dossier dossier = attempts(attempt("a-1", "2026-01-01", "36", "36"), level);
    assertThat(value(mark(Pick.LATEST), dossier)).isEqualTo("NO_ATTEMPT_MARK a-2");
  }

  @Test
  void anAttemptThatIsNotMarkedYetLeavesOpenWhatItMayStillChange() {
    Attempt marked = attempt("a-1", "2026-02-01", "30", "60");
    Attempt later =
        attempt("a-2", "2026-03-01", AttemptResult.PENDING).toBuilder()
            .overall(new Outcome.NotYetMarked())
            .build();
    Attempt sooner = later.toBuilder().id("a-0").heldOn(LocalDate.of(2026, 1, 1)).build();
    assertThat(value(mark(Pick.FIRST), attempts(marked, later))).isEqualTo("50");
    assertThat(value(mark(Pick.LATEST), attempts(marked, later))).isEqualTo("NOT_YET_MARKED");
    assertThat(value(mark(Pick.FIRST), attempts(marked, sooner))).isEqualTo("NOT_YET_MARKED");
    assertThat(value(mark(Pick.LATEST), attempts(marked, sooner))).isEqualTo("50");
    assertThat(
            verdict(compare(mark(Pick.BEST), Comparison.AT_LEAST, "51"), attempts(marked, sooner)))
        .isEqualTo(PENDING);
  }

  @Test
  void theBestIsEnoughOnceOneThatIsKnownIs() {
    Attempt pending = attempt("a-2", "2026-03-01", AttemptResult.PENDING);
    Attempt silent = attempt("a-3", "2026-04-01", AttemptResult.FAILED);
    Dossier enough = attempts(attempt("a-1", "2026-01-01", "27", "36"), pending, silent);
    Finding finding = finding(compare(mark(Pick.BEST), Comparison.AT_LEAST, "75"), enough);
    assertThat(finding.getVerdict()).isEqualTo(MET);
    assertThat(finding.getObserved())
        .isEqualTo(
            new Observation.Bounded(Optional.of(Rational.of(75)), Optional.of(Rational.HUNDRED)));
    assertThat(finding.getUsed()).extracting(EvidenceRef::id).containsExactly("a-1");
    assertThat(ignored(mark(Pick.BEST), enough)).containsExactly("a-2 NOT_MARKED", "a-3 NO_MARK");
    assertThat(verdict(compare(mark(Pick.BEST), Comparison.BELOW, "75"), enough))
        .isEqualTo(NOT_MET);
    assertThat(verdict(compare(mark(Pick.BEST), Comparison.AT_MOST, "100"), enough))
        .as("no percentage is above 100")
        .isEqualTo(MET);
    assertThat(verdict(compare(mark(Pick.LATEST), Comparison.AT_LEAST, "75"), enough))
        .as("the latest is one that is not known")
        .isEqualTo(INDETERMINATE);
    AttemptMark points = mark(Pick.BEST).toBuilder().part(MarkPart.POINTS).build();
    assertThat(verdict(compare(points, Comparison.AT_LEAST, "27"), enough)).isEqualTo(MET);
    assertThat(verdict(compare(points, Comparison.AT_MOST, "100"), enough))
        .as("of how many points the others are is not known")
        .isEqualTo(INDETERMINATE);
    Dossier alone = attempts(pending);
    assertThat(verdict(compare(mark(Pick.BEST), Comparison.AT_MOST, "100"), alone))
        .as("it may come to nothing")
        .isEqualTo(PENDING);
  }

  @Test
  void theMarkOfANodeIsThatOfTheNode() {
    Attempt attempt =
        attempt("a-1", "2026-01-01", "30", "60").toBuilder()
            .putOutcome(ComDix.area(1), outcome("9", "12"))
            .build();
    Quantity node = mark(Pick.BEST).toBuilder().node(ComDix.area(1)).build();
    assertThat(value(node, attempts(attempt))).isEqualTo("75");
    Quantity other = mark(Pick.BEST).toBuilder().node(ComDix.area(2)).build();
    assertThat(value(other, attempts(attempt))).isEqualTo("NO_ATTEMPT");
    assertThat(ignored(other, attempts(attempt))).containsExactly("a-1 OTHER_NODE");
    Dossier silent = attempts(attempt, attempt("a-2", "2026-02-01", "36", "36"));
    assertThat(value(node, silent)).as("no results by node").isEqualTo("NO_ATTEMPT_MARK a-2");
  }

  @Test
  void whatCountsForOneNumberIsNotToldNotToCountForAnother() {
    Dossier dossier =
        evidence(
            training("Data", "course", "30"),
            training("Days", "congress", "25"),
            training("Net", "workshop", "12.5"));
    Quantity courses = HOURS.toBuilder().addKinds("course").build();
    Quantity congresses =
        HOURS.toBuilder().addKinds("congress").putMost("congress", Rational.of(20)).build();
    Quantity both =
        Aggregate.builder().function(Aggregate.Function.SUM).addOf(courses, congresses).build();
    List<IgnoredEvidence> left =
        List.of(ignored("Net", Reason.OTHER_KIND, "workshop"), ignored("Days", Reason.CAPPED, "5"));
    assertThat(finding(compare(both, Comparison.AT_LEAST, "50"), dossier).getIgnored())
        .containsExactlyElementsOf(left);
    assertThat(finding(compare(courses, Comparison.ABOVE, congresses), dossier).getIgnored())
        .as("on both sides")
        .containsExactlyElementsOf(left);
  }

  @Test
  void hoursCountOfTheKindsThatTheSchemeNames() {
    Dossier dossier =
        evidence(
            training("Data", "course", "30"),
            training("Days", "congress", "25"),
            training("Net", "workshop", "12.5"));
    assertThat(value(HOURS, dossier)).isEqualTo("67.5");
    Quantity without = HOURS.toBuilder().addExcludedKinds("congress").build();
    assertThat(value(without, dossier)).isEqualTo("42.5");
    Quantity courses = HOURS.toBuilder().addKinds("course", "seminar").build();
    Finding finding = finding(compare(courses, Comparison.AT_LEAST, "50"), dossier);
    assertThat(finding.getVerdict()).isEqualTo(NOT_MET);
    assertThat(finding.getUsed())
        .containsExactly(new EvidenceRef(EvidenceRef.Kind.TRAINING, "Data"));
    assertThat(finding.getIgnored())
        .containsExactly(
            ignored("Days", Reason.OTHER_KIND, "congress"),
            ignored("Net", Reason.OTHER_KIND, "workshop"));
    assertThat(value(HOURS, empty())).isEqualTo("0");
  }

  @Test
  void noMoreHoursOfAKindCountThanTheSchemeLets() {
    Quantity capped = HOURS.toBuilder().most(Map.of("course", Rational.of(40))).build();
    Dossier dossier =
        evidence(
            training("One", "course", "30"),
            training("Two", "course", "15.5"),
            training("Three", "course", "5"),
            training("Other", "workshop", "100"));
    assertThat(value(capped, dossier)).isEqualTo("140");
    assertThat(finding(compare(capped, Comparison.AT_LEAST, "1"), dossier).getIgnored())
        .containsExactly(
            ignored("Two", Reason.CAPPED, "5.5"), ignored("Three", Reason.CAPPED, "5"));
  }

  @Test
  void trainingOutsideTheWindowDoesNotCount() {
    TrainingHours.Builder hours = HOURS.toBuilder();
    Dossier dossier = evidence(training("Data", "course", "30"));
    hours.since(new Day.Fixed(LocalDate.of(2026, 1, 10)));
    hours.until(new Day.Fixed(LocalDate.of(2026, 1, 20)));
    assertThat(value(hours.build(), dossier)).isEqualTo("30");
    hours.since(new Day.Fixed(LocalDate.of(2026, 1, 11)));
    assertThat(value(hours.build(), dossier)).isEqualTo("0");
    hours.since(Optional.empty()).until(new Day.Fixed(LocalDate.of(2026, 1, 19)));
    assertThat(value(hours.build(), dossier)).isEqualTo("0");
    assertThat(finding(compare(hours.build(), Comparison.AT_LEAST, "1"), dossier).getIgnored())
        .containsExactly(ignored("Data", Reason.OUTSIDE_WINDOW, "2026-01-20"));
    hours.until(Day.of(DateName.CLOSING));
    assertThat(value(hours.build(), dossier)).isEqualTo("NO_DATE closing");
    assertThat(value(hours.build(), empty())).as("no training, no window").isEqualTo("0");
    hours.since(new Day.Fixed(LocalDate.of(2026, 1, 11)));
    assertThat(value(hours.build(), dossier)).as("too early whenever it closed").isEqualTo("0");
    hours.since(Day.of(DateName.CLOSING)).until(new Day.Fixed(LocalDate.of(2026, 1, 19)));
    assertThat(value(hours.build(), dossier)).as("too late whenever it closed").isEqualTo("0");
    hours.since(Optional.empty());
    Training open =
        training("Open", "course", "9").toBuilder()
            .dates(DateRange.from(LocalDate.of(2026, 1, 1)))
            .build();
    hours.until(new Day.Fixed(LocalDate.of(2026, 12, 31)));
    assertThat(value(hours.build(), evidence(open)))
        .as("it may end by then")
        .isEqualTo("NOT_YET_OVER Open");
    hours.until(Day.decision());
    assertThat(value(hours.build(), evidence(open)))
        .as("it may end today")
        .isEqualTo("NOT_YET_OVER Open");
    hours.until(new Day.Before(Day.decision(), Period.ofDays(1), Optional.empty()));
    assertThat(value(hours.build(), evidence(open))).as("not ended by then").isEqualTo("0");
  }

  @Test
  void trainingMustCoverTheNodeThatIsAsked() {
    Dossier dossier = evidence(training("Data", "course", "30"));
    assertThat(value(HOURS.toBuilder().covering(ComDix.area(1)).build(), dossier)).isEqualTo("30");
    Finding finding =
        finding(
            compare(HOURS.toBuilder().covering(ComDix.area(2)).build(), Comparison.AT_LEAST, "1"),
            dossier);
    assertThat(finding.getVerdict()).isEqualTo(NOT_MET);
    assertThat(finding.getIgnored())
        .containsExactly(IgnoredEvidence.of(EvidenceRef.Kind.TRAINING, "Data", Reason.OTHER_NODE));
  }

  @Test
  void trainingThatDoesNotSayWhatMattersLeavesTheHoursUnknown() {
    Training bare =
        training("Bare", "course", "10").toBuilder()
            .kind(Optional.empty())
            .covers(List.of())
            .build();
    Dossier dossier = evidence(bare);
    assertThat(value(HOURS, dossier)).isEqualTo("10");
    Finding finding =
        finding(
            compare(
                HOURS.toBuilder().addExcludedKinds("congress").build(), Comparison.AT_LEAST, "1"),
            dossier);
    assertThat(finding.getVerdict()).isEqualTo(INDETERMINATE);
    assertThat(finding.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.INCOMPLETE, "Bare"));
    assertThat(value(HOURS.toBuilder().covering(ComDix.area(1)).build(), dossier))
        .isEqualTo("INCOMPLETE Bare");
    Quantity later = HOURS.toBuilder().addKinds("course").since(Day.decision()).build();
    assertThat(value(later, dossier)).as("outside the window whatever its kind").isEqualTo("0");
  }

  @Test
  void theSameTrainingTwiceCountsOnce() {
    Training one = training("Data", "course", "30");
    Finding finding = finding(compare(HOURS, Comparison.EQUAL, "30"), evidence(one, one));
    assertThat(finding.getVerdict()).isEqualTo(MET);
    assertThat(finding.getIgnored())
        .containsExactly(IgnoredEvidence.of(EvidenceRef.Kind.TRAINING, "Data", Reason.DUPLICATE));
  }

  @Test
  void trainingThatBeginsAfterTheDecisionDoesNotCount() {
    LocalDate today = ComDix.NOW.toLocalDate();
    for (LocalDate first : List.of(today, today.plusDays(1))) {
      Training training =
          Training.builder()
              .topic("Later")
              .provider("p")
              .hours(Rational.of(10))
              .addCovers(ComDix.area(1))
              .dates(DateRange.of(first, first))
              .build();
      Dossier dossier =
          ComDix.dossier(ComDix.profile(43).toBuilder().addEvidence(training).build());
      Verdict expected = first.equals(today) ? Verdict.MET : Verdict.NOT_MET;
      assertThat(
              finding(compare(TrainingHours.builder().build(), Comparison.AT_LEAST, "10"), dossier)
                  .getVerdict())
          .isEqualTo(expected);
      assertThat(
              finding(
                      Rules.each(
                          "covered",
                          List.of(ComDix.area(1)),
                          new NodeTest.IsCovered(Optional.empty())),
                      dossier)
                  .getVerdict())
          .isEqualTo(expected);
    }
  }
}
