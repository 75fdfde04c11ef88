package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.redecision.Logs.FRAUD;
import static org.baremo.certification.redecision.Logs.NOW;
import static org.baremo.certification.redecision.Logs.TEST;
import static org.baremo.certification.redecision.Logs.THEN;
import static org.baremo.certification.redecision.Logs.dossier;
import static org.baremo.certification.redecision.Logs.entry;
import static org.baremo.certification.redecision.Logs.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.comparison.ChangedFinding;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.series.CompiledSeries;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Versions;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.HolderKey;
import org.junit.jupiter.api.Test;

class RedeciderTest {
  private static final Redecider REDECIDER = Redecider.of(List.of(TEST));
  private static final LoggedDecision HIGH = entry(TEST, dossier("h-1", 50), "T-1");
  private static final LoggedDecision LOW = entry(TEST, dossier("h-2", 40), "T-2");
  private static final LoggedDecision NONE = entry(TEST, dossier("h-3", 20));

  private static FactChange fraud(String holder) {
    return new FactChange.FactStated(Logs.of(holder), FRAUD, true);
  }

  private static FactChange mark(String holder, long points) {
    return new FactChange.OutcomeCorrected(
        Logs.of(holder), Optional.empty(), ComDix.mark(points, 60));
  }

  private static List<Redecision> redecided(FactChange change, LoggedDecision... entries) {
    Checked<Redecisions> checked = REDECIDER.redecide(log(entries), change, NOW);
    assertThat(checked.problems()).isEmpty();
    return checked.orThrow().getRedecisions();
  }

  @Test
  void aFraudThatIsFoundReachesTheDecisionsOfThatPersonOnly() {
    List<Redecision> redecided = redecided(fraud("h-1"), HIGH, LOW, NONE);
    assertThat(redecided).hasSize(1);
    Redecision one = redecided.get(0);
    assertThat(one.getDecision()).isEqualTo(HIGH.getDecision().digest());
    assertThat(one.getCertificates()).isEqualTo(HIGH.getCertificates());
    assertThat(one.fallen()).containsExactlyElementsOf(HIGH.getCertificates().values());
    assertThat(one.getEffect()).isEqualTo(Effect.WOULD_BE_REFUSED);
    assertThat(one.getCause()).isEmpty();
    assertThat(one.getDependency())
        .extracting(ChangedFinding::requirement)
        .containsExactly("high-fraud", "low-fraud");
    assertThat(one.getBefore().getGrant()).isPresent();
    assertThat(one.getAfter().getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
  }

  @Test
  void aCaseThatWouldBeCancelledIsToldApartFromOneThatWouldBeRefused() {
    CertificationScheme scheme =
        Logs.scheme(
                "veto@1", Versions.award("pass", Versions.overall("pass", Comparison.ABOVE, 50)))
            .toBuilder()
            .addVetoes(
                Veto.builder()
                    .when(Logs.fact("fraud", FRAUD))
                    .outcome(Veto.Outcome.CANCELLED)
                    .build())
            .build();
    LoggedDecision entry = Logs.entry(Logs.compiled(scheme), Logs.dossier("h-1", 50), "T-9");
    Redecision one =
        Redecider.of(List.of(Logs.compiled(scheme)))
            .redecide(log(entry), fraud("h-1"), NOW)
            .orThrow()
            .getRedecisions()
            .get(0);
    assertThat(one.getAfter().getOutcome()).isEqualTo(DecisionOutcome.CANCELLED);
    assertThat(one.getEffect()).isEqualTo(Effect.WOULD_BE_CANCELLED);
    assertThat(one.fallen()).hasSize(1);
  }

  @Test
  void whatIsKnownAlreadyChangesNothing() {
    FactChange known = new FactChange.FactStated(Logs.of("h-1"), FRAUD, false);
    Redecisions none = REDECIDER.redecide(log(HIGH, LOW), known, NOW).orThrow();
    assertThat(none.getRedecisions()).isEmpty();
    assertThat(none.getConcerned()).isZero();
    assertThat(none.getLogged()).isEqualTo(2);
  }

  @Test
  void aFactThatNoRequirementAsksForIsConcernedButNothingDependsOnIt() {
    FactChange other = new FactChange.FactStated(Logs.of("h-1"), FactName.of("left-handed"), true);
    Redecisions none = REDECIDER.redecide(log(HIGH, LOW), other, NOW).orThrow();
    assertThat(none.getRedecisions()).isEmpty();
    assertThat(none.getConcerned()).isEqualTo(1);
  }

  @Test
  void aCorrectedMarkMovesADecisionUpDownOrNot() {
    assertThat(redecided(mark("h-1", 42), HIGH))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.OTHER_AWARD);
    assertThat(redecided(mark("h-1", 43), HIGH))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.UNCHANGED);
    assertThat(redecided(mark("h-3", 36), NONE))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_GRANTED);
    FactChange again =
        new FactChange.OutcomeCorrected(
            Logs.of("h-1"), Optional.empty(), new Outcome.NotYetMarked());
    assertThat(redecided(again, HIGH))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_OPEN);
  }

  @Test
  void theMarkOfOneNodeIsCorrectedInItsEditionOnly() {
    CompiledScheme byArea = Logs.compiled(Versions.after());
    Dossier dossier =
        Dossier.builder()
            .profile(ComDix.profile(50, 6, 6))
            .putDate(DateName.REGISTRATION, Versions.FIRST_NEW)
            .build();
    DecisionLog log = log(entry(byArea, dossier, "A-1"));
    Redecider redecider = Redecider.of(List.of(byArea));
    FactChange lower =
        new FactChange.OutcomeCorrected(
            Logs.of("h-1"), Optional.of(ComDix.area(2)), ComDix.mark(5, 12));
    assertThat(redecider.redecide(log, lower, NOW).orThrow().getRedecisions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getEffect()).isEqualTo(Effect.WOULD_BE_REFUSED);
              assertThat(one.getDependency())
                  .extracting(ChangedFinding::node)
                  .containsExactly(Optional.of(ComDix.area(2)));
            });
    FactChange elsewhere =
        new FactChange.OutcomeCorrected(
            Logs.of("h-1"),
            Optional.of(
                org.baremo.core.value.EditionRef.of("digcomp", "3.0")
                    .ref(org.baremo.core.value.Kind.AREA, "2")),
            ComDix.mark(5, 12));
    assertThat(redecider.redecide(log, elsewhere, NOW).orThrow().getConcerned()).isZero();
  }

  @Test
  void theOldDecisionsStayAsTheyAre() {
    DecisionLog log = log(HIGH, LOW, NONE);
    List<LoggedDecision> before = List.copyOf(log.entries());
    REDECIDER.redecide(log, fraud("h-1"), NOW).orThrow();
    assertThat(log.entries()).containsExactlyElementsOf(before);
  }

  @Test
  void aDecisionAsThenIsComparedWithTheOneOfTheLog() {
    Redecision then =
        REDECIDER.redecideAsThen(log(HIGH), fraud("h-1")).orThrow().getRedecisions().get(0);
    assertThat(then.getBefore()).isEqualTo(HIGH.getDecision());
    assertThat(then.getAfter().getAsOf()).isEqualTo(THEN);
    Redecision now = redecided(fraud("h-1"), HIGH).get(0);
    assertThat(now.getAfter().getAsOf()).isEqualTo(NOW);
  }

  @Test
  void aDecisionOfALaterInstantIsTakenAgainAsOfItsOwn() {
    Redecision one =
        REDECIDER
            .redecide(log(HIGH), fraud("h-1"), THEN.minusYears(1))
            .orThrow()
            .getRedecisions()
            .get(0);
    assertThat(one.getAfter().getAsOf()).isEqualTo(THEN);
  }

  @Test
  void whatTimeAloneChangesIsNotBlamedOnTheFact() {
    CompiledScheme dated =
        Logs.compiled(
            "dated@1",
            Versions.award(
                    "pass", Versions.overall("m", org.baremo.core.value.Comparison.AT_LEAST, 60))
                .toBuilder()
                .validity(
                    Validity.builder()
                        .lasts(Period.ofYears(2))
                        .start(Day.decision())
                        .lastDay(LastDay.ANNIVERSARY)
                        .build())
                .build());
    LoggedDecision entry = entry(dated, dossier("h-1", 50), "D-1");
    Redecision one =
        Redecider.of(List.of(dated))
            .redecide(log(entry), mark("h-1", 45), NOW)
            .orThrow()
            .getRedecisions()
            .get(0);
    assertThat(one.getEffect()).isEqualTo(Effect.UNCHANGED);
    assertThat(one.getBefore().getGrant().orElseThrow().getValidity().getFirstDay())
        .isEqualTo(LocalDate.of(2027, 3, 1));
  }

  @Test
  void theSchemeOfEveryDecisionMustBeAtHandInItsVeryVersion() {
    CompiledScheme other =
        Logs.compiled(
            "test@1",
            Versions.award(
                "high", Versions.overall("m", org.baremo.core.value.Comparison.ABOVE, 70)));
    Checked<Redecisions> none =
        Redecider.of(List.of(other)).redecide(log(HIGH, LOW), fraud("h-1"), NOW);
    assertThat(none.isOk()).isFalse();
    assertThat(none.problems())
        .extracting(Object::toString)
        .first()
        .isEqualTo(
            "%s: scheme must be at hand in the very version that decided, test@1 of digest %s, was"
                    .formatted(HIGH.getDecision().digest(), TEST.scheme().digest())
                + " not [redecision.no-scheme]");
    assertThat(none.problems()).hasSize(2);
  }

  @Test
  void aDecisionThatDoesNotComeOutOfItsDossierIsNoticed() {
    Dossier weak = dossier("h-1", 20);
    Decision strong = TEST.decide(dossier("h-1", 50), THEN);
    Decision forged = Decisions.of(strong, weak);
    Checked<Redecisions> checked =
        REDECIDER.redecide(log(LoggedDecision.of(forged, weak)), fraud("h-1"), NOW);
    assertThat(checked.isOk()).isTrue();
    assertThat(checked.problems())
        .extracting(problem -> problem.getCode())
        .containsExactly("redecision.not-replayed");
  }

  @Test
  void aDecisionByATransitionalClauseIsTakenAgainByIt() {
    CompiledSeries series = Versions.compiled();
    Dossier began =
        Dossier.builder()
            .profile(Logs.profile("h-1", 40))
            .putDate(DateName.REGISTRATION, Versions.FIRST_NEW)
            .putFact(Versions.BEGAN, true)
            .build();
    Decision decision = series.decide(began, NOW).decision().orElseThrow();
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
    DecisionLog log = log(LoggedDecision.of(decision, began));
    Redecider redecider = Redecider.of(List.of(), List.of(series));
    FactChange never = new FactChange.FactStated(Logs.of("h-1"), Versions.BEGAN, false);
    Redecision one = redecider.redecideAsThen(log, never).orThrow().getRedecisions().get(0);
    assertThat(one.getEffect()).isEqualTo(Effect.WOULD_BE_OPEN);
    assertThat(one.getDependency())
        .extracting(ChangedFinding::requirement)
        .containsExactly("began");
    assertThat(Redecider.of(List.of()).redecideAsThen(log, never).isOk()).isFalse();
  }

  @Test
  void aSessionsFraudReachesEverybodyWhoSatInIt() {
    Dossier elsewhere =
        dossier("h-4", 50).toBuilder()
            .profile(
                Logs.profile("h-4", 50).toBuilder()
                    .sittings(List.of(ComDix.sitting("s-2")))
                    .build())
            .build();
    Concern session = Concern.builder().addSittings("s-1").build();
    List<Redecision> redecided =
        redecided(
            new FactChange.FactStated(session, FRAUD, true),
            HIGH,
            entry(TEST, elsewhere, "T-4"),
            LOW);
    assertThat(redecided)
        .extracting(Redecision::getDecision)
        .containsExactly(HIGH.getDecision().digest(), LOW.getDecision().digest());
  }

  @Test
  void redecisionsAreWrittenAsRecorded() {
    Golden.assertJson(
        "redecisions.json",
        Redecisions.class,
        REDECIDER.redecide(log(HIGH, LOW, NONE), fraud("h-2"), NOW).orThrow());
  }

  @Test
  void changesThatWouldConcernEverybodyAreRefused() {
    assertThatThrownBy(() -> new FactChange.FactStated(Concern.everyone(), FRAUD, true))
        .hasMessage("concern must name holders, a scheme, codes or sittings, was everyone");
    assertThatThrownBy(() -> new FactChange.HoldersMerged(HolderKey.of("h-1"), HolderKey.of("h-1")))
        .hasMessage("merged must be another holder than kept, was h-1");
    assertThatThrownBy(
            () ->
                new FactChange.AttemptRuled(
                    Concern.everyone(),
                    Optional.empty(),
                    Optional.empty(),
                    org.baremo.certification.scheme.time.AttemptResult.ANNULLED))
        .hasMessage("attempt or heldOn must be there, neither was");
  }
}
