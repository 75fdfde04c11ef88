package org.baremo.core.migration;

import static org.baremo.core.migration.Editions.four;
import static org.baremo.core.migration.Editions.fresh;

import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class MigrationContractTest {
  private final MigratedProfile migrated = Editions.forwards().migrate(Editions.profile());
  private final List<Basis> basis = migrated.getOutcomes().get(fresh("3")).basis();

  @Test
  void policiesKeepTheContract() {
    ValueContract.of(
            MigrationPolicy.class,
            MigrationPolicy.standard(),
            MigrationPolicy.builder()
                .addRelations(Relation.EXACT)
                .minimumStrength(Rational.of(1, 2))
                .severalSources(MigrationPolicy.SeveralSources.UNDECIDED)
                .scale("four")
                .build())
        .lawsBeyondAnnotations("relations", "each once")
        .verify();
  }

  @Test
  void reasonsAndBasesKeepTheContract() {
    ValueContract.of(
            Reason.class,
            Reason.of(Reason.Code.NO_LINK),
            Reason.of(Reason.Code.MARK_ONLY, fresh("1")))
        .verify();
    ValueContract.of(Basis.class, basis.get(0), basis.get(1)).verify();
    ValueContract.of(
            Lost.class,
            new Lost(
                Optional.of(fresh("1")), new Outcome.NotYetMarked(), Lost.Cause.TARGET_UNDECIDED),
            migrated.getLost().get(0),
            migrated.getLost().get(1))
        .verify();
  }

  @Test
  void outcomesKeepTheContract() {
    ValueContract.of(
            MigratedOutcome.class,
            new MigratedOutcome.Unchanged(new Outcome.NotYetMarked()),
            new MigratedOutcome.Carried(new Standing.Attained(four(1)), basis),
            new MigratedOutcome.Range(four(1), four(3), basis),
            new MigratedOutcome.Exempt("degree", basis),
            new MigratedOutcome.NotAssessed(basis),
            new MigratedOutcome.Undecided(Reason.of(Reason.Code.NO_LINK), List.of()))
        .verify();
  }

  @Test
  void migratedProfilesKeepTheContract() {
    ValueContract.of(
            MigratedProfile.class,
            migrated,
            MigratedProfile.builder()
                .holder(migrated.getHolder())
                .source(Editions.OLD)
                .target(Editions.NEW)
                .policy(MigrationPolicy.standard())
                .overall(new MigratedOutcome.Unchanged(new Outcome.NotAssessed()))
                .build())
        .lawsBeyondAnnotations("lost", "of the source edition")
        .verify();
  }
}
