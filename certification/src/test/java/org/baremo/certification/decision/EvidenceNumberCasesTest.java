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
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.WhenNotAssessed;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
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
  void attemptsWithoutAMarkArePassedOver() {
    Dossier dossier =
        attempts(
            attempt("a-1", "2026-01-01", "30", "60"),
            attempt("a-2", "2026-02-01", AttemptResult.ABORTED));
    assertThat(value(mark(Pick.LATEST), dossier)).isEqualTo("50");
    Dossier none = attempts(attempt("a-2", "2026-02-01", AttemptResult.NO_SHOW));
    var asks = compare(mark(Pick.BEST), Comparison.AT_LEAST, "50");
    assertThat(value(mark(Pick.BEST), none)).isEqualTo("NO_ATTEMPT");
    assertThat(verdict(asks, none)).isEqualTo(INDETERMINATE);
    assertThat(verdict(asks.toBuilder().whenNotAssessed(WhenNotAssessed.NOT_MET).build(), none))
        .isEqualTo(NOT_MET);
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
            verdict(compare(mark(Pick.BEST), Comparison.AT_LEAST, "0"), attempts(marked, sooner)))
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
    Training open =
        training("Open", "course", "9").toBuilder()
            .dates(DateRange.from(LocalDate.of(2026, 1, 1)))
            .build();
    hours.until(new Day.Fixed(LocalDate.of(2026, 12, 31)));
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
}
