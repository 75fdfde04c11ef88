package org.baremo.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.FRAMEWORK;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.profile.Results.BELOW;
import static org.baremo.core.profile.Results.EXEMPT;
import static org.baremo.core.profile.Results.NOT_ASSESSED;
import static org.baremo.core.profile.Results.NOT_YET_MARKED;
import static org.baremo.core.profile.Results.ana;
import static org.baremo.core.profile.Results.at;
import static org.baremo.core.profile.Results.points;
import static org.baremo.core.profile.Results.profile;

import java.util.Map;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.profile.ProfileComparison.Change;
import org.baremo.core.profile.ProfileComparison.NodeChange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class ProfileComparisonTest {
  private static NodeChange change(Outcome before, Outcome after) {
    return ProfileComparison.of(profile(Map.of(A1, before)), profile(Map.of(A1, after)), FRAMEWORK)
        .getNodes()
        .get(0);
  }

  @Test
  void levelsGainedAndLostAreCounted() {
    assertThat(change(BELOW, at(HIGH)).getChange()).isEqualTo(Change.GAINED);
    assertThat(change(BELOW, at(HIGH)).getLevels()).contains(3);
    assertThat(change(at(HIGH), at(LOW)).getChange()).isEqualTo(Change.LOST);
    assertThat(change(at(HIGH), at(LOW)).getLevels()).contains(-2);
    assertThat(change(at(LOW), at(LOW)).getChange()).isEqualTo(Change.SAME);
    assertThat(change(at(LOW), at(LOW)).getPoints()).isEmpty();
  }

  @Test
  void percentagePointsDecideWhereThereIsNoScale() {
    assertThat(change(points(1, 2), points(2, 3)).getChange()).isEqualTo(Change.GAINED);
    assertThat(change(points(1, 2), points(2, 3)).getPoints()).contains(Rational.of(50, 3));
    assertThat(change(points(1, 2), points(1, 4)).getChange()).isEqualTo(Change.LOST);
    assertThat(change(points(1, 2), points(2, 4)).getChange()).isEqualTo(Change.SAME);
    assertThat(change(points(1, 2), points(2, 4)).getLevels()).isEmpty();
  }

  @Test
  void aLevelAndAMarkAreNotCompared() {
    assertThat(change(points(1, 2), at(LOW)).getChange()).isEqualTo(Change.INCOMPARABLE);
  }

  @Test
  void becomingKnownIsNoGain() {
    assertThat(change(NOT_ASSESSED, at(HIGH)).getChange()).isEqualTo(Change.BECAME_KNOWN);
    assertThat(change(at(HIGH), NOT_YET_MARKED).getChange()).isEqualTo(Change.BECAME_UNKNOWN);
    assertThat(change(NOT_ASSESSED, EXEMPT).getChange()).isEqualTo(Change.OTHERWISE_UNKNOWN);
    assertThat(change(EXEMPT, EXEMPT).getChange()).isEqualTo(Change.SAME);
  }

  @Test
  void everyNodeOfEitherProfileIsThereOnce() {
    CompetenceProfile before = ana().putOutcome(A1, at(LOW)).putOutcome(A2, at(LOW)).build();
    CompetenceProfile after =
        ana().putOutcome(B1, at(HIGH)).putOutcome(A2, at(HIGH)).overall(points(1, 1)).build();
    ProfileComparison comparison = ProfileComparison.of(before, after, FRAMEWORK);
    assertThat(comparison.getNodes().stream().map(node -> node.getNode().orElseThrow()))
        .containsExactly(A1, A2, B1);
    assertThat(comparison.nodes(Change.BECAME_UNKNOWN)).hasSize(1);
    assertThat(comparison.nodes(Change.LOST)).isEmpty();
    assertThat(comparison.getOverall().getChange()).isEqualTo(Change.BECAME_KNOWN);
    assertThat(comparison.getOverall().getNode()).isEmpty();
  }

  @Test
  void anotherEditionHasToBeMigratedFirst() {
    CompetenceProfile old =
        CompetenceProfile.builder().holder(Toy.ANA).edition(EditionRef.of("toy", "0")).build();
    CompetenceProfile now = profile(Map.of(A, at(LOW)));
    assertThatThrownBy(() -> ProfileComparison.of(old, now, FRAMEWORK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profiles must be of edition toy@1, one was of toy@0: migrate it first");
    assertThatThrownBy(() -> ProfileComparison.of(now, old, FRAMEWORK))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
