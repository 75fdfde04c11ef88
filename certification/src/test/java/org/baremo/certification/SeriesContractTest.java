package org.baremo.certification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.comparison.ChangedFinding;
import org.baremo.certification.comparison.ComparedDecision;
import org.baremo.certification.comparison.ComparisonTotals;
import org.baremo.certification.comparison.DecisionChange;
import org.baremo.certification.comparison.SchemeComparison;
import org.baremo.certification.comparison.Stand;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Supposition;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.series.SeriesDecision;
import org.baremo.certification.decision.series.TriedTransition;
import org.baremo.certification.decision.series.VersionChoice;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.baremo.core.testing.ValueContract;
import org.junit.jupiter.api.Test;

class SeriesContractTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-03-01T10:00:00+01:00");
  private static final Dossier DOSSIER =
      Dossier.builder()
          .profile(ComDix.profile(40, 8, 8, 8, 8, 8))
          .putDate(DateName.REGISTRATION, Versions.FIRST_NEW)
          .putFact(Versions.BEGAN, true)
          .build();
  private static final Dossier OTHER = Dossier.of(ComDix.profile(20));

  @Test
  void seriesKeepTheContract() {
    SchemeSeries series = Versions.series();
    ValueContract.of(
            SchemeSeries.class,
            series,
            series.toBuilder().transitions(List.of()).versions(List.of(Versions.after())).build())
        .lawsBeyondAnnotations("versions", "follow one another")
        .lawsBeyondAnnotations("transitions", "name versions of the series")
        .lawsBeyondAnnotations("id", "is that of the versions")
        .lawsBeyondAnnotations("anchor", "is that of the versions")
        .verify();
    ValueContract.of(
            Transition.class,
            Versions.began(),
            Versions.began().toBuilder()
                .until(Optional.empty())
                .legalReference(Optional.empty())
                .build())
        .lawsBeyondAnnotations("applies", "is another version")
        .verify();
  }

  @Test
  void choicesKeepTheContract() {
    SeriesDecision decided = Versions.compiled().decide(DOSSIER, NOW);
    SeriesDecision open = Versions.compiled().decide(OTHER, NOW);
    ValueContract.of(SeriesDecision.class, decided, open).verify();
    ValueContract.of(VersionChoice.class, decided.choice(), open.choice()).verify();
    TriedTransition tried = decided.choice().getTried().get(0);
    ValueContract.of(
            TriedTransition.class,
            tried,
            new TriedTransition("other", tried.finding(), Optional.of(LocalDate.of(2027, 6, 30))))
        .verify();
    ValueContract.of(
            Observation.ByTransition.class,
            new Observation.ByTransition("began-before", Versions.FIRST_NEW),
            new Observation.ByTransition("other", Versions.LAST_OLD))
        .verify();
  }

  @Test
  void comparisonsKeepTheContract() {
    CompiledScheme before = CompiledScheme.of(Versions.before(), ComDix.catalog()).orThrow();
    CompiledScheme after = CompiledScheme.of(Versions.after(), ComDix.catalog()).orThrow();
    ValueContract.of(Supposition.class, before.suppose(DOSSIER, NOW), after.suppose(DOSSIER, NOW))
        .lawsBeyondAnnotations("grants", "are there exactly when one is given")
        .verify();
    SchemeComparison comparison = SchemeComparison.of(before, after);
    ComparedDecision loses = comparison.compare(DOSSIER, NOW);
    ComparedDecision stays = comparison.compare(OTHER, NOW);
    ValueContract.of(ComparedDecision.class, loses, stays).verify();
    ChangedFinding changed = loses.getReasons().get(0);
    ValueContract.of(
            ChangedFinding.class,
            changed,
            new ChangedFinding(
                "other",
                changed.node(),
                Optional.empty(),
                changed.after(),
                Optional.of(Veto.Outcome.REFUSED),
                Optional.of(Veto.Outcome.CANCELLED)))
        .verify();
    ValueContract.of(
            Stand.class,
            new Stand(DecisionOutcome.GRANTED, List.of("pass")),
            new Stand(DecisionOutcome.REFUSED, List.of()))
        .lawsBeyondAnnotations("awards", "is there exactly when one is given")
        .verify();
    totals(comparison.tally(), loses, stays);
  }

  private static void totals(
      org.baremo.certification.comparison.ComparisonTally tally,
      ComparedDecision loses,
      ComparedDecision stays) {
    ComparisonTotals none = tally.totals();
    tally.add(loses);
    tally.add(stays);
    ComparisonTotals two = tally.totals();
    ValueContract.of(ComparisonTotals.class, none, two).verify();
    ComparisonTotals.Move move = two.getMoves().get(0).move();
    ComparisonTotals.Move other = two.getMoves().get(1).move();
    ValueContract.of(ComparisonTotals.Move.class, move, other).verify();
    ValueContract.of(
            ComparisonTotals.MoveCount.class,
            new ComparisonTotals.MoveCount(move, 1),
            new ComparisonTotals.MoveCount(other, 2))
        .verify();
    ComparisonTotals.Reason reason =
        new ComparisonTotals.Reason(DecisionChange.GAINS, "r", Optional.of(ComDix.area(1)));
    ComparisonTotals.Reason another =
        new ComparisonTotals.Reason(DecisionChange.LOSES, "s", Optional.empty());
    ValueContract.of(ComparisonTotals.Reason.class, reason, another).verify();
    ValueContract.of(
            ComparisonTotals.ReasonCount.class,
            new ComparisonTotals.ReasonCount(reason, 1),
            new ComparisonTotals.ReasonCount(another, 2))
        .verify();
  }
}
