package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.ComDix.NOW;
import static org.baremo.certification.testing.ComDix.area;
import static org.baremo.certification.testing.ComDix.dossier;
import static org.baremo.certification.testing.ComDix.mark;
import static org.baremo.certification.testing.ComDix.profile;
import static org.baremo.certification.testing.ComDix.sitting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explanation;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** The cases that ComDix has to get right, one test each. */
class ComDixDecisionTest {
  private static final CompiledScheme COMDIX = ComDix.compiled();

  private static Decision decide(Dossier dossier) {
    return COMDIX.decide(dossier, NOW);
  }

  private static DecisionOutcome outcome(Dossier dossier) {
    return decide(dossier).getOutcome();
  }

  private static Finding finding(Decision decision, String requirement) {
    return decision.getAwards().get(0).findings().get(0).getParts().stream()
        .filter(part -> part.getRequirement().equals(requirement))
        .findFirst()
        .orElseThrow();
  }

  private static CompetenceProfile with(Ref node, Outcome outcome) {
    CompetenceProfile all = profile(50, 10, 10, 10, 10, 10);
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>(all.getOutcomes());
    outcomes.put(node, outcome);
    return all.toBuilder().outcomes(outcomes).build();
  }

  private static Dossier born(LocalDate birth, LocalDate registered) {
    return dossier(43, 8, 8, 9, 9, 9).toBuilder()
        .birthDate(birth)
        .dates(Map.of(DateName.REGISTRATION, registered))
        .build();
  }

  @Test
  void fortyTwoOfSixtyIsRefusedAndSaysByHowMuch() {
    Decision decision = decide(dossier(42, 8, 8, 8, 9, 9));
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(decision.getGrant()).isEmpty();
    assertThat(finding(decision, "overall").getMissing())
        .contains(
            new Gap.Points(
                Optional.of(Rational.of(42)),
                Optional.of(Rational.of(43)),
                Optional.of(Rational.ONE)));
    assertThat(Explanation.of(decision).text(Locale.ENGLISH))
        .contains(
            "not met: overall: 42 of 60 points (70 %); more than 70 % is required;"
                + " 1 point short: more than 42 of 60 needed, so at least 43");
  }

  @Test
  void fortyThreeOfSixtyWithEveryAreaAboveSixtyPerCentIsAwarded() {
    Decision decision = decide(dossier(43, 8, 8, 9, 9, 9));
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
    Grant grant = decision.getGrant().orElseThrow();
    assertThat(grant.getAward()).isEqualTo("intermediate");
    assertThat(grant.getValidity())
        .isEqualTo(DateRange.of(LocalDate.of(2026, 11, 21), LocalDate.of(2031, 11, 21)));
  }

  @Test
  void eightOfTwelvePassesAnAreaAndSevenFails() {
    assertThat(outcome(dossier(50, 8, 10, 10, 10, 12))).isEqualTo(DecisionOutcome.GRANTED);
    Decision seven = decide(dossier(50, 7, 10, 10, 11, 12));
    assertThat(seven.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(finding(seven, "areas").getParts().get(0).getMissing())
        .contains(
            new Gap.Points(
                Optional.of(Rational.parse("7.2")),
                Optional.of(Rational.of(8)),
                Optional.of(Rational.ONE)));
  }

  @Test
  void everyAreaAboveItsFloorIsNotEnoughOverall() {
    Decision decision = decide(dossier(40, 8, 8, 8, 8, 8));
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(finding(decision, "areas").getVerdict()).isEqualTo(Verdict.MET);
    assertThat(finding(decision, "overall").getVerdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void allFailuresAreFoundAndNotOnlyTheFirst() {
    Dossier young =
        dossier(20, 3, 4, 4, 4, 5).toBuilder().birthDate(LocalDate.of(2015, 1, 1)).build();
    Decision decision = decide(young);
    assertThat(decision.getAwards().get(0).findings().get(0).getParts())
        .extracting(Finding::getVerdict)
        .containsExactly(Verdict.NOT_MET, Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET);
    assertThat(finding(decision, "areas").getParts())
        .extracting(Finding::getVerdict)
        .containsOnly(Verdict.NOT_MET)
        .hasSize(5);
  }

  @Test
  void exactlyAtTheCutIsNotAboveIt() {
    Dossier exact =
        dossier(
            with(area(1), mark(6, 10)).toBuilder()
                .overall(Outcome.Assessed.of(Mark.of(Rational.parse("70"), Rational.HUNDRED)))
                .build());
    Decision decision = decide(exact);
    assertThat(finding(decision, "overall").getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding(decision, "areas").getParts().get(0).getVerdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void theDisplayNeverRoundsAcrossTheCut() {
    Mark above = Mark.of(Rational.parse("70.004"), Rational.HUNDRED);
    Decision decision =
        decide(
            dossier(
                profile(50, 10, 10, 10, 10, 10).toBuilder()
                    .overall(Outcome.Assessed.of(above))
                    .build()));
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(Explanation.of(decision).text(Locale.ENGLISH)).contains("(70.004 %)");
  }

  @Test
  void zeroNotAssessedNotMarkedAndExemptAreFourThings() {
    Outcome missing = new Outcome.NotAssessed();
    assertThat(outcome(dossier(with(area(2), mark(0, 12))))).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(outcome(dossier(with(area(2), missing)))).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(outcome(dossier(with(area(2), new Outcome.NotYetMarked()))))
        .isEqualTo(DecisionOutcome.PENDING);
    assertThat(outcome(dossier(with(area(2), new Outcome.Exempt("degree")))))
        .isEqualTo(DecisionOutcome.GRANTED);
  }

  @Test
  void anAreaNobodyMentionsWasNotAssessed() {
    Decision decision = decide(dossier(50, 10, 10, 10, 10));
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(finding(decision, "areas").getParts().get(4).getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NOT_ASSESSED));
  }

  @Test
  void anExemptAreaLeavesTheGroup() {
    Decision decision = decide(dossier(with(area(2), new Outcome.Exempt("degree"))));
    Finding areas = finding(decision, "areas");
    assertThat(areas.getObserved()).isEqualTo(new Observation.Counted(4, 4));
    assertThat(areas.getParts().get(1).getVerdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void nobodyIsCertifiedByTestWhoIsExemptFromAllOfIt() {
    CompetenceProfile.Builder exempt =
        profile(50).toBuilder().overall(new Outcome.Exempt("degree")).outcomes(Map.of());
    for (int area = 1; area <= 5; area++) {
      exempt.putOutcome(area(area), new Outcome.Exempt("degree"));
    }
    assertThat(outcome(dossier(exempt.build()))).isEqualTo(DecisionOutcome.INDETERMINATE);
    CompetenceProfile overallOnly =
        profile(50, 10, 10, 10, 10, 10).toBuilder().overall(new Outcome.Exempt("degree")).build();
    assertThat(outcome(dossier(overallOnly))).isEqualTo(DecisionOutcome.INDETERMINATE);
  }

  @Test
  void aKnownFailureIsRefusedWithoutWaitingForTheRest() {
    CompetenceProfile profile = with(area(2), new Outcome.NotYetMarked());
    assertThat(outcome(dossier(profile.toBuilder().overall(mark(10, 60)).build())))
        .isEqualTo(DecisionOutcome.REFUSED);
  }

  @Test
  void theSixteenthBirthdayOnTheNamedDateIsEnough() {
    LocalDate day = LocalDate.of(2026, 9, 1);
    assertThat(outcome(born(day.minusYears(16), day))).isEqualTo(DecisionOutcome.GRANTED);
    Decision young = decide(born(day.minusYears(16).plusDays(1), day));
    assertThat(young.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(finding(young, "age").getObserved()).isEqualTo(new Observation.Aged(15, day));
    assertThat(finding(young, "age").getMissing()).contains(Gap.Until.of(day.plusDays(1)));
  }

  @Test
  void whoIsBornOnALeapDayTurnsSixteenOnOne() {
    LocalDate birth = LocalDate.of(2008, 2, 29);
    assertThat(outcome(born(birth, LocalDate.of(2024, 2, 29)))).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(outcome(born(birth, LocalDate.of(2024, 2, 28)))).isEqualTo(DecisionOutcome.REFUSED);
  }

  @Test
  void fiveYearsFromALeapDayEndOnTheLastOfFebruary() {
    Decision decision =
        COMDIX.decide(
            dossier(43, 8, 8, 9, 9, 9).toBuilder()
                .dates(Map.of(DateName.REGISTRATION, LocalDate.of(2024, 1, 8)))
                .build(),
            NOW.withYear(2024).withMonth(2).withDayOfMonth(29));
    assertThat(decision.getGrant().orElseThrow().getValidity().getLastDay())
        .contains(LocalDate.of(2029, 2, 28));
  }

  @Test
  void twoSittingsAreOneTooMany() {
    CompetenceProfile one = profile(43, 8, 8, 9, 9, 9);
    CompetenceProfile two = one.toBuilder().addSittings(sitting("s-2")).build();
    assertThat(outcome(dossier(two))).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(outcome(dossier(one.toBuilder().sittings(List.of()).build())))
        .isEqualTo(DecisionOutcome.INDETERMINATE);
  }

  @Test
  void withoutABirthDateNobodyCanTell() {
    Dossier unknown = dossier(43, 8, 8, 9, 9, 9).toBuilder().birthDate(Optional.empty()).build();
    assertThat(outcome(unknown)).isEqualTo(DecisionOutcome.INDETERMINATE);
  }

  @Test
  void beforeTheSchemeWasInForceItDoesNotDecide() {
    Dossier early =
        dossier(43, 8, 8, 9, 9, 9).toBuilder()
            .dates(Map.of(DateName.REGISTRATION, LocalDate.of(2021, 12, 31)))
            .build();
    Decision decision = decide(early);
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(decision.getFindings())
        .extracting(Finding::getRequirement, Finding::getVerdict)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("in-force", Verdict.NOT_MET),
            org.assertj.core.groups.Tuple.tuple("edition", Verdict.MET));
  }

  @Test
  void resultsOfAnotherEditionAreNotDecided() {
    CompetenceProfile other =
        profile(43).toBuilder().edition(EditionRef.of("digcomp", "3.0")).outcomes(Map.of()).build();
    assertThat(outcome(dossier(other))).isEqualTo(DecisionOutcome.INDETERMINATE);
  }

  @Test
  void theDayOfTheDecisionIsTheOneInItsOwnZone() {
    Decision late =
        COMDIX.decide(
            dossier(43, 8, 8, 9, 9, 9),
            java.time.OffsetDateTime.parse("2026-12-31T23:30:00-01:00"));
    assertThat(late.getGrant().orElseThrow().getValidity().getFirstDay())
        .isEqualTo(LocalDate.of(2026, 12, 31));
  }
}
