package org.baremo.certification.decision.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.Versions.BEGAN;
import static org.baremo.certification.testing.Versions.FIRST_NEW;
import static org.baremo.certification.testing.Versions.LAST_OLD;
import static org.baremo.certification.testing.Versions.NEW;
import static org.baremo.certification.testing.Versions.OLD;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explanation;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Versions;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

class CompiledSeriesTest {
  private static final CompiledSeries SERIES = Versions.compiled();
  private static final OffsetDateTime IN_2027 = OffsetDateTime.parse("2027-03-01T10:00:00+01:00");

  /** 40 of 60: enough under the old rules, too little under the new ones. */
  private static Dossier registered(LocalDate day) {
    return Dossier.builder()
        .profile(ComDix.profile(40, 8, 8, 8, 8, 8))
        .putDate(DateName.REGISTRATION, day)
        .build();
  }

  private static SeriesDecision decide(Dossier dossier) {
    return SERIES.decide(dossier, IN_2027);
  }

  @Test
  void theAnchorsDayPicksTheVersionToTheDay() {
    SeriesDecision last = decide(registered(LAST_OLD));
    assertThat(last.choice().getVersion()).contains(OLD);
    assertThat(last.choice().getInForce()).contains(OLD);
    assertThat(last.choice().getDay()).contains(LAST_OLD);
    assertThat(last.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    SeriesDecision first = decide(registered(FIRST_NEW).toBuilder().putFact(BEGAN, false).build());
    assertThat(first.choice().getVersion()).contains(NEW);
    assertThat(first.outcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(first.decision().orElseThrow().getScheme()).isEqualTo(NEW);
  }

  @Test
  void aVersionDecidesAsItDoesByItself() {
    Dossier dossier = registered(LAST_OLD);
    CompiledScheme alone = CompiledScheme.of(Versions.before(), ComDix.catalog()).orThrow();
    assertThat(decide(dossier).decision()).contains(alone.decide(dossier, IN_2027));
    assertThat(SERIES.version(OLD).orElseThrow().decide(dossier, IN_2027))
        .isEqualTo(alone.decide(dossier, IN_2027));
  }

  @Test
  void aClauseLetsAnotherVersionDecideAndIsCited() {
    SeriesDecision decided = decide(registered(FIRST_NEW).toBuilder().putFact(BEGAN, true).build());
    assertThat(decided.choice().getInForce()).contains(NEW);
    assertThat(decided.choice().getTransition()).contains("began-before");
    assertThat(decided.choice().getVersion()).contains(OLD);
    Decision decision = decided.decision().orElseThrow();
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
    Finding inForce = decision.getFindings().get(0);
    assertThat(inForce.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(inForce.getObserved())
        .isEqualTo(new Observation.ByTransition("began-before", FIRST_NEW));
    assertThat(inForce.getLegalReference()).contains("first transitional provision");
    assertThat(inForce.getParts())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.getRequirement()).isEqualTo("began");
              assertThat(part.getPointer()).isEqualTo("/transitions/0/when");
            });
    assertThat(Json.standard().read(Json.standard().write(decision), Decision.class, "d").orThrow())
        .isEqualTo(decision);
  }

  @Test
  void aDecisionByAClauseSaysSoInWords() {
    Decision decision =
        decide(registered(FIRST_NEW).toBuilder().putFact(BEGAN, true).build())
            .decision()
            .orElseThrow();
    CompiledScheme old = SERIES.version(OLD).orElseThrow();
    assertThat(Explanation.of(decision, old.scheme()).text(Locale.ENGLISH))
        .contains("1 January 2027, admitted by the transitional clause began-before");
    assertThat(Explanation.of(decision, old.scheme()).text(Locale.forLanguageTag("es")))
        .contains("1 de enero de 2027, por la disposición transitoria began-before");
  }

  @Test
  void aClauseLapsesAfterItsLastDay() {
    Dossier began = registered(FIRST_NEW).toBuilder().putFact(BEGAN, true).build();
    OffsetDateTime last = OffsetDateTime.parse("2027-06-30T23:59:59+02:00");
    assertThat(SERIES.choose(began, last).getVersion()).contains(OLD);
    VersionChoice lapsed = SERIES.choose(began, last.plusSeconds(1));
    assertThat(lapsed.getVersion()).contains(NEW);
    assertThat(lapsed.getTried().get(0).lapsed()).contains(LocalDate.of(2027, 6, 30));
    assertThat(lapsed.getTried().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(lapsed.getTried().get(0).finding().getVerdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void theDayOfTheDecisionIsThatOfTheBodyThatDecides() {
    Dossier began = registered(FIRST_NEW).toBuilder().putFact(BEGAN, true).build();
    OffsetDateTime inMadrid = OffsetDateTime.parse("2027-07-01T00:30:00+02:00");
    assertThat(SERIES.choose(began, inMadrid).getVersion()).contains(NEW);
    assertThat(
            SERIES
                .choose(began, inMadrid.withOffsetSameInstant(java.time.ZoneOffset.UTC))
                .getVersion())
        .contains(OLD);
  }

  @Test
  void withoutTheAnchorsDayNothingIsDecidedAndTheDayIsNamed() {
    SeriesDecision undated = decide(Dossier.of(ComDix.profile(40)));
    assertThat(undated.decision()).isEmpty();
    assertThat(undated.outcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(undated.choice().getLack()).contains(VersionChoice.Lack.NO_DATE);
    assertThat(undated.choice().getAnchor()).isEqualTo(DateName.REGISTRATION);
  }

  @Test
  void beforeTheFirstVersionNothingIsDecided() {
    SeriesDecision early = decide(registered(LocalDate.of(2021, 12, 31)));
    assertThat(early.decision()).isEmpty();
    assertThat(early.choice().getLack()).contains(VersionChoice.Lack.NO_VERSION);
    assertThat(early.choice().getDay()).contains(LocalDate.of(2021, 12, 31));
  }

  @Test
  void aClauseOfWhichNothingIsKnownLeavesTheVersionOpen() {
    SeriesDecision open = decide(registered(FIRST_NEW));
    assertThat(open.decision()).isEmpty();
    assertThat(open.choice().getLack()).contains(VersionChoice.Lack.OPEN_TRANSITION);
    assertThat(open.outcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(open.choice().getTried().get(0).finding().getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NO_FACT, BEGAN));
  }

  @Test
  void aClauseThatWaitsForMarkingLeavesTheVersionPending() {
    SchemeSeries waiting =
        Versions.series().toBuilder()
            .transitions(
                List.of(
                    Versions.began().toBuilder()
                        .when(Versions.overall("m", Comparison.AT_LEAST, 10))
                        .build()))
            .build();
    Dossier unmarked =
        registered(FIRST_NEW).toBuilder()
            .profile(ComDix.profile(0).toBuilder().overall(new Outcome.NotYetMarked()).build())
            .build();
    SeriesDecision open =
        CompiledSeries.of(waiting, ComDix.catalog()).orThrow().decide(unmarked, IN_2027);
    assertThat(open.outcome()).isEqualTo(DecisionOutcome.PENDING);
  }

  @Test
  void theFirstClauseThatIsMetDecidesOnceThoseBeforeItAreKnownNotTo() {
    SchemeSeries two =
        Versions.series().toBuilder()
            .transitions(
                List.of(
                    Versions.began(),
                    Versions.began().toBuilder()
                        .id("of-a-pilot")
                        .when(
                            FactRequirement.builder()
                                .id("pilot")
                                .fact(FactName.of("pilot"))
                                .build())
                        .build()))
            .build();
    CompiledSeries series = CompiledSeries.of(two, ComDix.catalog()).orThrow();
    Dossier pilot = registered(FIRST_NEW).toBuilder().putFact(FactName.of("pilot"), true).build();
    VersionChoice open = series.choose(pilot, IN_2027);
    assertThat(open.getLack()).contains(VersionChoice.Lack.OPEN_TRANSITION);
    assertThat(open.getTried())
        .extracting(TriedTransition::verdict)
        .containsExactly(Verdict.INDETERMINATE, Verdict.MET);
    Dossier known = pilot.toBuilder().putFact(BEGAN, false).build();
    assertThat(series.choose(known, IN_2027).getTransition()).contains("of-a-pilot");
    Dossier both = pilot.toBuilder().putFact(BEGAN, true).build();
    assertThat(series.choose(both, IN_2027).getTransition()).contains("began-before");
  }

  @Test
  void aVersionThatChangesDuringAnAttemptIsPickedByTheAnchorAlone() {
    CompetenceProfile across =
        ComDix.profile(40).toBuilder()
            .sittings(List.of(sat("s-1", LAST_OLD), sat("s-2", FIRST_NEW)))
            .build();
    Dossier dossier =
        Dossier.builder().profile(across).putDate(DateName.REGISTRATION, LAST_OLD).build();
    assertThat(decide(dossier).choice().getVersion()).contains(OLD);
    assertThat(anchored(DateName.FIRST_SITTING).choose(dossier, IN_2027).getVersion())
        .contains(OLD);
    assertThat(anchored(DateName.LAST_SITTING).choose(dossier, IN_2027).getVersion()).contains(NEW);
    assertThat(anchored(DateName.DECISION).choose(dossier, IN_2027).getVersion()).contains(NEW);
  }

  @Test
  void aClauseCanKeepWhoSatBeforeTheChange() {
    SchemeSeries sitters =
        Versions.series().toBuilder()
            .transitions(
                List.of(
                    Versions.began().toBuilder()
                        .when(
                            SittingsRequirement.builder()
                                .id("second")
                                .comparison(Comparison.AT_LEAST)
                                .count(2)
                                .build())
                        .build()))
            .build();
    CompiledSeries series = CompiledSeries.of(sitters, ComDix.catalog()).orThrow();
    Dossier once = registered(FIRST_NEW);
    Dossier twice =
        once.toBuilder()
            .profile(
                once.getProfile().toBuilder()
                    .sittings(List.of(sat("s-1", LAST_OLD), sat("s-2", FIRST_NEW)))
                    .build())
            .build();
    assertThat(series.choose(once, IN_2027).getVersion()).contains(NEW);
    assertThat(series.choose(twice, IN_2027).getVersion()).contains(OLD);
  }

  @Test
  void aCaseThatTheClauseDoesNotCoverStaysOutOfForce() {
    CompiledScheme admitting =
        SERIES.version(OLD).orElseThrow().admitting(SERIES.series().clauses().get(0));
    Dossier not = registered(FIRST_NEW).toBuilder().putFact(BEGAN, false).build();
    Decision decision = admitting.decide(not, IN_2027);
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(decision.getFindings().get(0).getVerdict()).isEqualTo(Verdict.NOT_MET);
    OffsetDateTime late = OffsetDateTime.parse("2027-07-01T10:00:00+02:00");
    Dossier began = registered(FIRST_NEW).toBuilder().putFact(BEGAN, true).build();
    assertThat(admitting.decide(began, late).getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(admitting.decide(registered(LAST_OLD), late).getOutcome())
        .isEqualTo(DecisionOutcome.GRANTED);
  }

  @Test
  void onlyAClauseOfThatVersionAdmits() {
    CompiledScheme after = SERIES.version(NEW).orElseThrow();
    assertThatThrownBy(() -> after.admitting(SERIES.series().clauses().get(0)))
        .hasMessage("clause must apply citizen@2027, was of citizen@2022");
  }

  @Test
  void choicesAreWrittenAsRecorded() {
    Golden.assertJson(
        "version-choice.json",
        VersionChoice.class,
        decide(registered(FIRST_NEW).toBuilder().putFact(BEGAN, true).build()).choice());
  }

  @Test
  void aChoiceIsBelievedOnlyWhenItFollowsFromWhatWasTried() {
    VersionChoice choice = decide(registered(LAST_OLD)).choice();
    assertThatThrownBy(() -> VersionChoice.builder().from(choice).version(NEW).build())
        .hasMessage(
            "version must be the one in force where no transition is met, was citizen@2027");
    assertThatThrownBy(() -> VersionChoice.builder().from(choice).transition("x").build())
        .hasMessage("transition must be the first that is met, none, was x");
    assertThatThrownBy(
            () -> VersionChoice.builder().from(choice).lack(VersionChoice.Lack.NO_DATE).build())
        .hasMessage("lack must be what was found, none, was NO_DATE");
    assertThatThrownBy(() -> VersionChoice.builder().from(choice).version(Optional.empty()).build())
        .hasMessage(
            "version must be there exactly when nothing lacks, was empty; version must be the one"
                + " in force where no transition is met, was empty");
    assertThatThrownBy(() -> new SeriesDecision(choice, Optional.empty()))
        .hasMessage("decision must be by the version chosen, citizen@2022, was by none");
  }

  private static CompiledSeries anchored(DateName anchor) {
    SchemeSeries series =
        SchemeSeries.builder()
            .id("citizen")
            .title(LocalizedText.of("en", "Citizen"))
            .anchor(anchor)
            .addVersions(
                Versions.before().toBuilder().anchor(anchor).build(),
                Versions.after().toBuilder().anchor(anchor).build())
            .build();
    return CompiledSeries.of(series, ComDix.catalog()).orThrow();
  }

  private static SittingFacts sat(String id, LocalDate day) {
    return SittingFacts.builder().id(id).heldOn(day).build();
  }
}
