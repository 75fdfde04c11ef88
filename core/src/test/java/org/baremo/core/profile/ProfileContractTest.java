package org.baremo.core.profile;

import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.FRAMEWORK;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.profile.Results.EXEMPT;
import static org.baremo.core.profile.Results.ana;
import static org.baremo.core.profile.Results.at;
import static org.baremo.core.profile.Results.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.evaluation.ScoringRule.IncompleteParts;
import org.baremo.core.profile.ProfileComparison.Change;
import org.baremo.core.profile.ProfileComparison.NodeChange;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class ProfileContractTest {
  private static final CompetenceProfile BEFORE =
      ana().putOutcome(A1, at(LOW)).putOutcome(A, points(1, 4)).build();
  private static final CompetenceProfile AFTER =
      ana().putOutcome(A1, at(HIGH)).putOutcome(A, EXEMPT).overall(points(3, 4)).build();

  static RollUpPolicy policy() {
    return RollUpTest.policy(new RollUpRule.Mean(Aggregation.MEAN_OF_PARTS))
        .title(Toy.text("Toy roll-up"))
        .putRulesByKind(Kind.AREA, new RollUpRule.AtLeast(2))
        .overallRule(new RollUpRule.Minimum())
        .putWeight(A1, Rational.of(1, 3))
        .incompleteParts(IncompleteParts.LEAVE_OUT)
        .putLevel(Kind.AREA, RollUpTest.BANDS)
        .overallLevels(RollUpTest.BANDS)
        .build();
  }

  static ProfileComparison comparison() {
    return ProfileComparison.of(BEFORE, AFTER, FRAMEWORK);
  }

  static ProfileUnion union() {
    return Profiles.union(List.of(BEFORE, AFTER), ProfileUnion.Precedence.HIGHEST, FRAMEWORK)
        .orThrow();
  }

  @Test
  void rulesKeepTheContract() {
    ValueContract.of(
            RollUpRule.class,
            new RollUpRule.All(),
            new RollUpRule.Any(),
            new RollUpRule.AtLeast(3),
            new RollUpRule.Minimum(),
            new RollUpRule.Mean(Aggregation.MEAN_OF_ITEMS))
        .verify();
    ValueContract.of(
            RepeatRule.class,
            new RepeatRule.Best(),
            new RepeatRule.Latest(),
            new RepeatRule.First(),
            RepeatRule.Decaying.of(65),
            new RepeatRule.Decaying(Rational.ONE, Optional.of(RollUpTest.BANDS)))
        .verify();
  }

  @Test
  void policiesKeepTheContract() {
    ValueContract.of(RollUpPolicy.class, policy(), RollUpTest.policy(new RollUpRule.All()).build())
        .verify();
  }

  @Test
  void unionsKeepTheContract() {
    ProfileUnion.Conflict conflict =
        new ProfileUnion.Conflict(Optional.of(A1), List.of(at(LOW), at(HIGH)), at(HIGH));
    ValueContract.of(
            ProfileUnion.Conflict.class,
            conflict,
            new ProfileUnion.Conflict(Optional.empty(), List.of(EXEMPT, at(LOW)), EXEMPT))
        .lawsBeyondAnnotations("node", "any reference may stand there")
        .verify();
    ValueContract.of(
            ProfileUnion.class,
            new ProfileUnion(BEFORE, List.of(conflict)),
            new ProfileUnion(AFTER, List.of()))
        .verify();
    ValueContract.of(
            Profiles.Dated.class,
            new Profiles.Dated(LocalDate.of(2026, 3, 14), BEFORE),
            new Profiles.Dated(LocalDate.of(2026, 3, 15), AFTER))
        .verify();
  }

  @Test
  void comparisonsKeepTheContract() {
    ValueContract.of(
            NodeChange.class,
            comparison().getOverall(),
            NodeChange.builder()
                .node(A1)
                .before(at(LOW))
                .after(at(HIGH))
                .change(Change.GAINED)
                .levels(2)
                .points(Rational.of(-1, 3))
                .build())
        .verify();
    ValueContract.of(
            ProfileComparison.class,
            comparison(),
            ProfileComparison.of(BEFORE, BEFORE, FRAMEWORK),
            ProfileComparison.builder().edition(EDITION).overall(comparison().getOverall()).build())
        .verify();
  }
}
