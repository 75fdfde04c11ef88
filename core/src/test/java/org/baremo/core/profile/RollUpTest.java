package org.baremo.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.FRAMEWORK;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;
import static org.baremo.core.assessment.Toy.O1;
import static org.baremo.core.assessment.Toy.X1;
import static org.baremo.core.profile.Results.BELOW;
import static org.baremo.core.profile.Results.EXEMPT;
import static org.baremo.core.profile.Results.NOT_ASSESSED;
import static org.baremo.core.profile.Results.NOT_YET_MARKED;
import static org.baremo.core.profile.Results.ana;
import static org.baremo.core.profile.Results.at;
import static org.baremo.core.profile.Results.items;
import static org.baremo.core.profile.Results.messages;
import static org.baremo.core.profile.Results.percent;
import static org.baremo.core.profile.Results.points;
import static org.baremo.core.profile.Results.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.LevelBands;
import org.baremo.core.evaluation.LevelBands.Band;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.evaluation.ScoringRule.IncompleteParts;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Scale;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class RollUpTest {
  static final LevelBands BANDS = LevelBands.of(Band.of(LOW, 30), Band.of(MIDDLE, 60));

  /** Competences of A at three levels. */
  static final CompetenceProfile LEVELLED =
      profile(Map.of(A1, at(HIGH), A2, at(LOW), X1, at(MIDDLE), B1, BELOW));

  static RollUpPolicy.Builder policy(RollUpRule rule) {
    return RollUpPolicy.builder()
        .id(VersionedId.parse("toy-roll-up@1"))
        .edition(EDITION)
        .rule(rule);
  }

  static RolledUp rolled(RollUpPolicy.Builder policy, CompetenceProfile profile) {
    return policy.build().resolve(FRAMEWORK).orThrow().apply(profile).orThrow();
  }

  @Test
  void allPartsAttainTheLowestOfTheirLevels() {
    RolledUp rolled = rolled(policy(new RollUpRule.All()), LEVELLED);
    assertThat(rolled.outcome(A)).isEqualTo(at(LOW));
    assertThat(rolled.outcome(B)).isEqualTo(BELOW);
    assertThat(rolled.outcome(A1)).isEqualTo(at(HIGH));
  }

  @Test
  void anyPartAttainsTheHighestOfTheirLevels() {
    RolledUp rolled = rolled(policy(new RollUpRule.Any()), LEVELLED);
    assertThat(rolled.outcome(A)).isEqualTo(at(HIGH));
    assertThat(rolled.outcome(B)).isEqualTo(at(MIDDLE));
  }

  @Test
  void atLeastSoManyPartsAttainTheLevelOfThatRank() {
    assertThat(rolled(policy(new RollUpRule.AtLeast(2)), LEVELLED).outcome(A))
        .isEqualTo(at(MIDDLE));
  }

  @Test
  void whereThereAreFewerPartsAllOfThemHaveTo() {
    RolledUp rolled = rolled(policy(new RollUpRule.AtLeast(3)), LEVELLED);
    assertThat(rolled.outcome(A)).isEqualTo(at(LOW));
    assertThat(rolled.outcome(B)).isEqualTo(BELOW);
  }

  @Test
  void theMinimumIsTheLowestPercentageWithItsLevel() {
    CompetenceProfile marked =
        profile(Map.of(A1, points(3, 4), A2, points(5, 8), X1, points(2, 3), B1, points(9, 9)));
    Outcome outcome =
        rolled(policy(new RollUpRule.Minimum()).putLevel(Kind.AREA, BANDS), marked).outcome(A);
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Assessed(
                percent(Rational.of(125, 2)).markGiven(),
                Optional.of(new Standing.Attained(MIDDLE))));
  }

  @Test
  void theMinimumKeepsRoomBelowZeroWhereAPartHasIt() {
    Mark negative =
        Mark.builder()
            .value(Rational.of(-1))
            .maximum(Rational.of(4))
            .minimum(Rational.of(-2))
            .build();
    CompetenceProfile marked = profile(Map.of(X1, points(2, 3), B1, Outcome.Assessed.of(negative)));
    Mark mark =
        rolled(policy(new RollUpRule.Minimum()), marked).outcome(B).markGiven().orElseThrow();
    assertThat(mark.getValue()).isEqualTo(Rational.of(-25));
    assertThat(mark.getMinimum()).isEqualTo(Rational.of(-50));
  }

  @Test
  void theMeanOfItemsIsNotTheMeanOfThePartsMeans() {
    CompetenceProfile marked =
        profile(Map.of(A1, items(1, 2), A2, items(8, 8), X1, items(0, 2), B1, items(1, 1)));
    RolledUp ofItems = rolled(policy(new RollUpRule.Mean(Aggregation.MEAN_OF_ITEMS)), marked);
    RolledUp ofMeans = rolled(policy(new RollUpRule.Mean(Aggregation.MEAN_OF_PARTS)), marked);
    assertThat(ofItems.outcome(A)).isEqualTo(items(9, 12));
    assertThat(ofMeans.outcome(A)).isEqualTo(percent(Rational.of(50)));
    assertThat(ofItems.outcome(A).markGiven().orElseThrow().percentage())
        .isEqualTo(Rational.of(75));
  }

  @Test
  void weightsAreExplicitAndOnlyTheirRatiosMatter() {
    CompetenceProfile marked =
        profile(Map.of(A1, points(1, 2), A2, points(8, 8), X1, points(0, 5), B1, points(1, 1)));
    RollUpPolicy.Builder policy =
        policy(new RollUpRule.Mean(Aggregation.MEAN_OF_PARTS))
            .putWeight(A1, Rational.of(2))
            .putWeight(X1, Rational.ZERO);
    assertThat(rolled(policy, marked).outcome(A)).isEqualTo(percent(Rational.of(200, 3)));
    RollUpPolicy.Builder items =
        policy(new RollUpRule.Mean(Aggregation.MEAN_OF_ITEMS)).putWeight(A1, Rational.of(2));
    CompetenceProfile counted =
        profile(Map.of(A1, items(1, 2), A2, items(8, 8), X1, items(0, 2), B1, items(1, 1)));
    assertThat(rolled(items, counted).outcome(A)).isEqualTo(items(10, 14));
  }

  @Test
  void marksAreSummed() {
    CompetenceProfile marked =
        profile(Map.of(A1, points(1, 2), A2, points(8, 9), X1, points(0, 5), B1, points(1, 1)));
    assertThat(rolled(policy(new RollUpRule.Mean(Aggregation.SUM_OF_MARKS)), marked).outcome(A))
        .isEqualTo(points(9, 16));
  }

  @Test
  void aWholeIsNotAssessedWhenAPartIsNotUnlessTheRuleLeavesItOut() {
    CompetenceProfile partly = profile(Map.of(A1, at(HIGH), A2, at(LOW)));
    RollUpPolicy.Builder policy = policy(new RollUpRule.All());
    assertThat(rolled(policy, partly).outcome(A)).isEqualTo(NOT_ASSESSED);
    policy.incompleteParts(IncompleteParts.LEAVE_OUT);
    assertThat(rolled(policy, partly).outcome(A)).isEqualTo(at(LOW));
    assertThat(rolled(policy, partly).outcome(B)).isEqualTo(NOT_ASSESSED);
  }

  @Test
  void theSameHoldsOfMarks() {
    CompetenceProfile partly = profile(Map.of(A1, points(1, 2), A2, at(HIGH), X1, points(1, 4)));
    for (RollUpRule rule :
        List.of(new RollUpRule.Minimum(), new RollUpRule.Mean(Aggregation.MEAN_OF_PARTS))) {
      assertThat(rolled(policy(rule), partly).outcome(A)).isEqualTo(NOT_ASSESSED);
      assertThat(rolled(policy(rule).incompleteParts(IncompleteParts.LEAVE_OUT), partly).outcome(A))
          .isNotEqualTo(NOT_ASSESSED);
    }
  }

  @Test
  void exemptPartsLeaveTheBaseAndAllExemptIsExempt() {
    CompetenceProfile partly = profile(Map.of(A1, at(HIGH), A2, EXEMPT, X1, EXEMPT, B1, EXEMPT));
    assertThat(rolled(policy(new RollUpRule.All()), partly).outcome(A)).isEqualTo(at(HIGH));
    for (RollUpRule rule :
        List.of(
            new RollUpRule.Any(),
            new RollUpRule.Minimum(),
            new RollUpRule.Mean(Aggregation.MEAN_OF_ITEMS))) {
      assertThat(rolled(policy(rule), partly).outcome(B))
          .isEqualTo(new Outcome.Exempt("every part is exempt"));
    }
  }

  @Test
  void aWholeIsNotYetMarkedWhileAPartIs() {
    CompetenceProfile partly = profile(Map.of(A1, NOT_YET_MARKED, A2, EXEMPT));
    for (RollUpRule rule :
        List.of(
            new RollUpRule.All(),
            new RollUpRule.Minimum(),
            new RollUpRule.Mean(Aggregation.SUM_OF_MARKS))) {
      assertThat(rolled(policy(rule), partly).outcome(A)).isEqualTo(NOT_YET_MARKED);
    }
  }

  @Test
  void anExemptWholeStaysExempt() {
    CompetenceProfile exempt = LEVELLED.toBuilder().putOutcome(A, EXEMPT).build();
    assertThat(rolled(policy(new RollUpRule.All()), exempt).outcome(A)).isEqualTo(EXEMPT);
  }

  @Test
  void whatAProfileSaysOfAWholeStaysWhereItsPartsGiveNothing() {
    CompetenceProfile own = profile(Map.of(A, at(MIDDLE)));
    assertThat(rolled(policy(new RollUpRule.All()), own).outcome(A)).isEqualTo(at(MIDDLE));
  }

  @Test
  void whatAProfileSaysOfAWholeIsReplacedWithAWarning() {
    CompetenceProfile own = LEVELLED.toBuilder().putOutcome(A, at(HIGH)).build();
    Checked<RolledUp> rolled =
        policy(new RollUpRule.All()).build().resolve(FRAMEWORK).orThrow().apply(own);
    assertThat(rolled.orThrow().outcome(A)).isEqualTo(at(LOW));
    assertThat(messages(rolled.problems()))
        .containsExactly(
            "profile of ana#/outcomes/toy@1~1area~1A: toy@1/area/A had a result of its own, which"
                + " the one of its parts replaces [profile.replaced]");
  }

  @Test
  void partsInDifferentUnitsAreNotAdded() {
    CompetenceProfile mixed =
        profile(Map.of(A1, points(1, 2), A2, items(1, 2), X1, items(1, 1), B1, items(1, 3)));
    Checked<RolledUp> rolled =
        policy(new RollUpRule.Mean(Aggregation.SUM_OF_MARKS))
            .build()
            .resolve(FRAMEWORK)
            .orThrow()
            .apply(mixed);
    assertThat(rolled.orThrow().outcome(A)).isEqualTo(NOT_ASSESSED);
    assertThat(rolled.orThrow().outcome(B)).isEqualTo(items(2, 4));
    assertThat(messages(rolled.problems()))
        .containsExactly(
            "profile of ana#/outcomes/toy@1~1area~1A: toy@1/area/A has parts in other units, which"
                + " give it no result [profile.units-differ]");
    CompetenceProfile own = mixed.toBuilder().putOutcome(A, points(3, 4)).build();
    assertThat(rolled(policy(new RollUpRule.Mean(Aggregation.SUM_OF_MARKS)), own).outcome(A))
        .isEqualTo(points(3, 4));
  }

  @Test
  void levelsOfDifferentScalesAreNotCompared() {
    LevelRef other = EDITION.level("one", "x");
    Framework framework =
        FRAMEWORK.toBuilder()
            .addScale(
                Scale.builder()
                    .edition(EDITION)
                    .id("one")
                    .title(Toy.text("One"))
                    .addLevel(Toy.level(other, 1))
                    .build())
            .build();
    Checked<RolledUp> rolled =
        policy(new RollUpRule.Any())
            .build()
            .resolve(framework)
            .orThrow()
            .apply(profile(Map.of(A1, at(other), A2, at(LOW), X1, at(LOW), B1, at(LOW))));
    assertThat(rolled.orThrow().outcome(A)).isEqualTo(NOT_ASSESSED);
    assertThat(messages(rolled.problems()))
        .containsExactly(
            "profile of ana#/outcomes/toy@1~1area~1A: toy@1/area/A has parts on different scales,"
                + " which give it no result [profile.scales-differ]");
  }

  @Test
  void kindsAndTheWholeHaveRulesOfTheirOwn() {
    RollUpPolicy.Builder policy =
        policy(new RollUpRule.All())
            .putRulesByKind(Kind.AREA, new RollUpRule.Any())
            .overallRule(new RollUpRule.All());
    RolledUp rolled = rolled(policy, LEVELLED);
    assertThat(rolled.outcome(A)).isEqualTo(at(HIGH));
    assertThat(rolled.overall()).isEqualTo(at(MIDDLE));
  }

  @Test
  void theOverallOutcomeStaysWhereThePolicyHasNoRuleForIt() {
    CompetenceProfile own = LEVELLED.toBuilder().overall(at(HIGH)).build();
    assertThat(rolled(policy(new RollUpRule.All()), own).overall()).isEqualTo(at(HIGH));
  }

  @Test
  void theOverallPercentageAttainsALevel() {
    CompetenceProfile marked =
        profile(Map.of(A1, points(1, 2), A2, points(1, 2), X1, points(1, 2), B1, points(1, 2)));
    RollUpPolicy.Builder policy =
        policy(new RollUpRule.Minimum()).overallRule(new RollUpRule.Minimum());
    assertThat(rolled(policy.overallLevels(BANDS), marked).overall())
        .isEqualTo(
            new Outcome.Assessed(
                percent(Rational.of(50)).markGiven(), Optional.of(new Standing.Attained(LOW))));
  }

  @Test
  void theProfileKeepsItsOrderAndGainsTheWholes() {
    CompetenceProfile before =
        ana()
            .putOutcome(O1, points(1, 1))
            .putOutcome(X1, at(LOW))
            .putOutcome(B, NOT_ASSESSED)
            .putOutcome(B1, at(HIGH))
            .build();
    RolledUp rolled = rolled(policy(new RollUpRule.All()), before);
    assertThat(rolled.profile().getOutcomes().keySet()).containsExactly(O1, X1, B, B1);
    assertThat(rolled.profile().outcome(B)).isEqualTo(at(LOW));
    assertThat(rolled.outcome(O1)).isEqualTo(points(1, 1));
    assertThat(rolled.outcome(A1)).isEqualTo(NOT_ASSESSED);
    RolledUp all = rolled(policy(new RollUpRule.All()), LEVELLED);
    assertThat(all.profile().getOutcomes()).containsEntry(A, at(LOW)).hasSize(6);
    assertThat(all.profile().getHolder()).isEqualTo(LEVELLED.getHolder());
  }

  @Test
  void aRolledUpProfileNamesNoScoringRuleForWhatTheRuleDidNotGive() {
    Digest rule = Digest.sha256(new byte[] {1});
    CompetenceProfile scored = LEVELLED.toBuilder().scoringRule(rule).build();
    RolledUp rolled = rolled(policy(new RollUpRule.All()), scored);
    assertThat(rolled.profile().getScoringRule()).isEmpty();
    CompetenceProfile nothing = ana().putOutcome(O1, points(1, 1)).scoringRule(rule).build();
    assertThat(rolled(policy(new RollUpRule.All()), nothing).profile()).isEqualTo(nothing);
  }

  @Test
  void referencesThatAreNotFoundAreAllReported() {
    LevelBands falling =
        LevelBands.of(
            Band.of(HIGH, 10), Band.of(LOW, 20), Band.of(EDITION.level("three", "top"), 30));
    Checked<RollUpPlan> plan =
        policy(new RollUpRule.All())
            .putWeight(EDITION.ref(Kind.COMPETENCE, "A.9"), Rational.ONE)
            .putRulesByKind(Kind.THREAD, new RollUpRule.Any())
            .putLevel(Kind.THREAD, BANDS)
            .overallLevels(falling)
            .build()
            .resolve(FRAMEWORK);
    assertThat(messages(plan.problems()))
        .containsExactly(
            "toy-roll-up@1#/weights/toy@1~1competence~1A.9: toy@1 has no competence A.9; it has A.1,"
                + " A.2 [ref.unresolved]",
            "toy-roll-up@1#/rulesByKind/thread: kind must be one of [area, competence], was thread"
                + " [ref.unresolved]",
            "toy-roll-up@1#/levels/thread: kind must be one of [area, competence], was thread"
                + " [ref.unresolved]",
            "toy-roll-up@1#/overallLevels/bands/1/level: level must be above the band's before, was"
                + " toy@1/level/three/low [evaluation.levels-fall]",
            "toy-roll-up@1#/overallLevels/bands/2/level: scale three of toy@1 has no level top; it"
                + " has low, middle, high [ref.unresolved]");
  }

  @Test
  void anotherEditionIsRefused() {
    RollUpPolicy other = policy(new RollUpRule.All()).edition(EditionRef.of("toy", "2")).build();
    assertThatThrownBy(() -> other.resolve(FRAMEWORK))
        .hasMessage("toy-roll-up@1 rolls up toy@2, framework was toy@1");
    RollUpPlan plan = policy(new RollUpRule.All()).build().resolve(FRAMEWORK).orThrow();
    CompetenceProfile elsewhere =
        CompetenceProfile.builder().holder(Toy.ANA).edition(EditionRef.of("toy", "2")).build();
    assertThatThrownBy(() -> plan.apply(elsewhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("toy-roll-up@1 rolls up toy@1, profile was of toy@2: migrate it first");
    assertThat(plan.policy().getId()).isEqualTo(VersionedId.parse("toy-roll-up@1"));
  }

  @Test
  void limitsAreRefusedWithTheirValues() {
    assertThatThrownBy(() -> new RollUpRule.AtLeast(0))
        .hasMessage("parts must be 1 or more, was 0");
    assertThatThrownBy(() -> policy(new RollUpRule.All()).putWeight(A1, Rational.of(-1)).build())
        .hasMessage("weight of toy@1/competence/A.1 must be 0 or more, was -1");
  }
}
