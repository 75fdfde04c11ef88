package org.baremo.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.FRAMEWORK;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;
import static org.baremo.core.profile.Results.BELOW;
import static org.baremo.core.profile.Results.EXEMPT;
import static org.baremo.core.profile.Results.NOT_ASSESSED;
import static org.baremo.core.profile.Results.NOT_YET_MARKED;
import static org.baremo.core.profile.Results.ana;
import static org.baremo.core.profile.Results.at;
import static org.baremo.core.profile.Results.messages;
import static org.baremo.core.profile.Results.percent;
import static org.baremo.core.profile.Results.points;
import static org.baremo.core.profile.Results.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.problem.Checked;
import org.baremo.core.profile.ProfileUnion.Conflict;
import org.baremo.core.profile.ProfileUnion.Precedence;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  /** Outcomes of A.1 on days that follow each other, given last day first. */
  private static List<Profiles.Dated> days(Outcome... outcomes) {
    List<Profiles.Dated> all = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      all.add(new Profiles.Dated(DAY.plusDays(i), profile(Map.of(A1, outcomes[i]))));
    }
    Collections.reverse(all);
    return all;
  }

  private static Outcome overTime(RepeatRule rule, Outcome... outcomes) {
    return Profiles.overTime(days(outcomes), rule, FRAMEWORK).orThrow().outcome(A1);
  }

  @Test
  void firstLatestAndBestAreTakenInTheOrderOfTheDays() {
    Outcome[] outcomes = {at(LOW), at(HIGH), at(MIDDLE)};
    assertThat(overTime(new RepeatRule.First(), outcomes)).isEqualTo(at(LOW));
    assertThat(overTime(new RepeatRule.Latest(), outcomes)).isEqualTo(at(MIDDLE));
    assertThat(overTime(new RepeatRule.Best(), outcomes)).isEqualTo(at(HIGH));
    assertThat(overTime(new RepeatRule.Best(), points(1, 2), points(2, 3), points(4, 7)))
        .isEqualTo(points(2, 3));
    assertThat(overTime(new RepeatRule.Best(), BELOW, at(LOW))).isEqualTo(at(LOW));
  }

  @Test
  void theBestOfOneLevelIsThatOfTheHigherPercentage() {
    Outcome low =
        new Outcome.Assessed(Optional.of(Mark.of(3, 10)), Optional.of(new Standing.Attained(LOW)));
    Outcome higher =
        new Outcome.Assessed(Optional.of(Mark.of(4, 10)), Optional.of(new Standing.Attained(LOW)));
    assertThat(overTime(new RepeatRule.Best(), low, higher, low)).isEqualTo(higher);
  }

  @Test
  void ofOneDayTheOneGivenLastIsTheLatest() {
    List<Profiles.Dated> sameDay =
        List.of(
            new Profiles.Dated(DAY, profile(Map.of(A1, at(LOW)))),
            new Profiles.Dated(DAY, profile(Map.of(A1, at(HIGH)))));
    assertThat(Profiles.overTime(sameDay, new RepeatRule.Latest(), FRAMEWORK).orThrow().outcome(A1))
        .isEqualTo(at(HIGH));
  }

  @Test
  void aDecayingAverageWeighsTheLatestAgainstAllThatCameBefore() {
    // 0.65 · 80 + 0.35 · (0.65 · 60 + 0.35 · 40) = 52 + 0.35 · 53 = 70.55
    assertThat(overTime(RepeatRule.Decaying.of(65), points(2, 5), points(3, 5), points(4, 5)))
        .isEqualTo(percent(Rational.parse("70.55")));
    assertThat(overTime(RepeatRule.Decaying.of(100), points(2, 5), points(3, 5)))
        .isEqualTo(percent(Rational.of(60)));
    assertThat(overTime(RepeatRule.Decaying.of(65), points(2, 5)))
        .isEqualTo(percent(Rational.of(40)));
  }

  @Test
  void anAverageNamesNoScoringRuleAndAChosenResultKeepsItsOwn() {
    Digest rule = Digest.sha256(new byte[0]);
    List<Profiles.Dated> scored =
        days(points(1, 2), points(3, 4)).stream()
            .map(
                dated ->
                    new Profiles.Dated(
                        dated.on(), dated.profile().toBuilder().scoringRule(rule).build()))
            .toList();
    assertThat(
            Profiles.overTime(scored, RepeatRule.Decaying.of(65), FRAMEWORK)
                .orThrow()
                .getScoringRule())
        .isEmpty();
    assertThat(
            Profiles.overTime(scored, new RepeatRule.Latest(), FRAMEWORK)
                .orThrow()
                .getScoringRule())
        .contains(rule);
  }

  @Test
  void aDecayingAverageAttainsALevel() {
    RepeatRule rule = new RepeatRule.Decaying(Rational.of(1, 2), Optional.of(RollUpTest.BANDS));
    assertThat(overTime(rule, points(1, 2), points(7, 10)))
        .isEqualTo(
            new Outcome.Assessed(
                percent(Rational.of(60)).markGiven(), Optional.of(new Standing.Attained(MIDDLE))));
  }

  @Test
  void aResultWithoutAMarkIsLeftOutOfAnAverageWithAWarning() {
    Checked<CompetenceProfile> averaged =
        Profiles.overTime(days(points(1, 2), at(HIGH)), RepeatRule.Decaying.of(65), FRAMEWORK);
    assertThat(averaged.orThrow().outcome(A1)).isEqualTo(percent(Rational.of(50)));
    assertThat(messages(averaged.problems()))
        .containsExactly(
            "profiles#/outcomes/toy@1~1competence~1A.1: a result of toy@1/competence/A.1 has a level"
                + " and no mark, and is left out of the average [profile.no-mark]");
    assertThat(overTime(RepeatRule.Decaying.of(65), at(LOW), at(HIGH))).isEqualTo(NOT_ASSESSED);
  }

  @Test
  void whatIsUnknownNeverDisplacesAResult() {
    for (RepeatRule rule :
        List.of(new RepeatRule.First(), new RepeatRule.Latest(), new RepeatRule.Best())) {
      assertThat(overTime(rule, NOT_ASSESSED, at(LOW), NOT_YET_MARKED, EXEMPT)).isEqualTo(at(LOW));
      assertThat(overTime(rule, NOT_ASSESSED, EXEMPT, NOT_YET_MARKED)).isEqualTo(EXEMPT);
      assertThat(overTime(rule, NOT_ASSESSED, NOT_YET_MARKED)).isEqualTo(NOT_YET_MARKED);
      assertThat(overTime(rule, NOT_ASSESSED)).isEqualTo(NOT_ASSESSED);
    }
  }

  @Test
  void aLevelAndAMarkAreNotCompared() {
    Checked<CompetenceProfile> best =
        Profiles.overTime(days(at(LOW), points(1, 2)), new RepeatRule.Best(), FRAMEWORK);
    assertThat(messages(best.problems()))
        .containsExactly(
            "profiles#/outcomes/toy@1~1competence~1A.1: results of toy@1/competence/A.1 must be on"
                + " one scale or all have a mark, to find the highest [profile.incomparable]");
  }

  @Test
  void aWeightMustBeAShare() {
    assertThatThrownBy(() -> RepeatRule.Decaying.of(0))
        .hasMessage("latest must be more than 0 and at most 1, was 0");
    assertThatThrownBy(() -> RepeatRule.Decaying.of(200))
        .hasMessage("latest must be more than 0 and at most 1, was 2");
  }

  private static Checked<ProfileUnion> union(Precedence precedence, CompetenceProfile... profiles) {
    return Profiles.union(List.of(profiles), precedence, FRAMEWORK);
  }

  @Test
  void aUnionHoldsWhatEachProfileKnows() {
    ProfileUnion union =
        union(
                Precedence.REFUSE,
                profile(Map.of(A1, at(LOW), A2, NOT_YET_MARKED)),
                profile(Map.of(A2, at(HIGH), A1, NOT_ASSESSED, A, EXEMPT)))
            .orThrow();
    assertThat(union.conflicts()).isEmpty();
    assertThat(union.profile().getOutcomes())
        .containsEntry(A1, at(LOW))
        .containsEntry(A2, at(HIGH))
        .containsEntry(A, EXEMPT)
        .hasSize(3);
  }

  @Test
  void conflictsAreListedWithBothSides() {
    CompetenceProfile one = ana().putOutcome(A1, at(HIGH)).overall(points(1, 2)).build();
    CompetenceProfile two = ana().putOutcome(A1, at(LOW)).overall(points(2, 3)).build();
    assertThat(union(Precedence.HIGHEST, one, two).orThrow().conflicts())
        .containsExactly(
            new Conflict(Optional.empty(), List.of(points(1, 2), points(2, 3)), points(2, 3)),
            new Conflict(Optional.of(A1), List.of(at(HIGH), at(LOW)), at(HIGH)));
    assertThat(union(Precedence.FIRST, one, two).orThrow().profile()).isEqualTo(one);
    assertThat(union(Precedence.LAST, one, two).orThrow().profile()).isEqualTo(two);
    assertThat(messages(union(Precedence.REFUSE, one, two).problems()))
        .containsExactly(
            "profiles#/overall: profiles must agree on overall, gave 2 different outcomes"
                + " [profile.conflict]",
            "profiles#/outcomes/toy@1~1competence~1A.1: profiles must agree on"
                + " toy@1/competence/A.1, gave 2 different outcomes [profile.conflict]");
  }

  @Test
  void anExemptionIsTheHighestOnlyWhereNothingWasAssessed() {
    CompetenceProfile exempt = profile(Map.of(A1, EXEMPT));
    CompetenceProfile other = profile(Map.of(A1, new Outcome.Exempt("age")));
    CompetenceProfile assessed = profile(Map.of(A1, BELOW));
    assertThat(union(Precedence.HIGHEST, exempt, assessed).orThrow().profile().outcome(A1))
        .isEqualTo(BELOW);
    assertThat(union(Precedence.HIGHEST, exempt, other).orThrow().profile().outcome(A1))
        .isEqualTo(EXEMPT);
  }

  @Test
  void sittingsAndEvidenceAreKeptOnceAndTheRuleWhereItIsOne() {
    SittingFacts sitting = SittingFacts.builder().id("s").heldOn(DAY).build();
    Evidence evidence = new Evidence.Declaration("I can", DAY);
    Digest rule = Digest.sha256(new byte[0]);
    CompetenceProfile one =
        ana().addSitting(sitting).addEvidence(evidence).scoringRule(rule).build();
    CompetenceProfile two =
        one.toBuilder().addSitting(SittingFacts.builder().id("t").heldOn(DAY).build()).build();
    CompetenceProfile united = union(Precedence.REFUSE, one, two).orThrow().profile();
    assertThat(united.getSittings()).hasSize(2);
    assertThat(united.getEvidence()).containsExactly(evidence);
    assertThat(united.getScoringRule()).contains(rule);
    assertThat(union(Precedence.REFUSE, one, ana().build()).orThrow().profile().getScoringRule())
        .isEmpty();
  }

  @Test
  void personsAndEditionsAreNotMixed() {
    CompetenceProfile ana = profile(Map.of());
    CompetenceProfile eva = ana.toBuilder().holder(HolderKey.of("eva")).build();
    CompetenceProfile old =
        CompetenceProfile.builder().holder(Toy.ANA).edition(EditionRef.of("toy", "0")).build();
    assertThatThrownBy(() -> union(Precedence.FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profiles must not be empty");
    assertThatThrownBy(() -> union(Precedence.FIRST, ana, eva))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profiles must be of one person, were of ana and eva");
    assertThatThrownBy(() -> union(Precedence.FIRST, ana, old))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profiles must be of edition toy@1, one was of toy@0: migrate it first");
  }

  @Test
  void aConflictHasTwoSides() {
    assertThatThrownBy(() -> new Conflict(Optional.of(A1), List.of(EXEMPT), EXEMPT))
        .hasMessage("sides must be 2 or more, were 1");
  }
}
