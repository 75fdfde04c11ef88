package org.baremo.core.profile.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;
import static org.baremo.core.profile.Results.BELOW;
import static org.baremo.core.profile.Results.EXEMPT;
import static org.baremo.core.profile.Results.NOT_ASSESSED;
import static org.baremo.core.profile.Results.NOT_YET_MARKED;
import static org.baremo.core.profile.Results.at;
import static org.baremo.core.profile.Results.messages;
import static org.baremo.core.profile.Results.points;
import static org.baremo.core.profile.Results.profile;
import static org.baremo.core.profile.gap.Ladders.K1;
import static org.baremo.core.profile.gap.Ladders.K2;
import static org.baremo.core.profile.gap.Ladders.K3;
import static org.baremo.core.profile.gap.Ladders.K4;
import static org.baremo.core.profile.gap.Ladders.N1;
import static org.baremo.core.profile.gap.Ladders.S1;
import static org.baremo.core.profile.gap.Ladders.S2;
import static org.baremo.core.profile.gap.Ladders.S3;
import static org.baremo.core.profile.gap.Ladders.job;
import static org.baremo.core.profile.gap.Ladders.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.LevelDefinition;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.profile.gap.Target.Importance;
import org.baremo.core.profile.gap.TargetProfile.LowerLevels;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

class GapTest {
  private static final Outcome YES = points(1, 1);
  private static final Outcome NO = points(0, 1);
  private static final GapFinding MET = new GapFinding.Met();
  private static final GapFinding UNDEFINED = new GapFinding.Undefined();
  private static final GapFinding MISSING = new GapFinding.NotAssessed();

  private static Gap gap(TargetProfile.Builder target, Map<Ref, Outcome> outcomes) {
    return target.build().resolve(Ladders.FRAMEWORK).orThrow().apply(profile(outcomes));
  }

  private static GapFinding finding(Target target, Map<Ref, Outcome> outcomes) {
    return gap(job(target), outcomes).getEntries().get(0).finding();
  }

  @Test
  void aNodeAsAWholeIsJudgedByItsStanding() {
    Target target = Target.of(A1, MIDDLE);
    assertThat(finding(target, Map.of(A1, at(MIDDLE)))).isEqualTo(MET);
    assertThat(finding(target, Map.of(A1, at(HIGH)))).isEqualTo(MET);
    assertThat(finding(target, Map.of(A1, at(LOW)))).isEqualTo(new GapFinding.Below(1));
    assertThat(finding(target, Map.of(A1, BELOW))).isEqualTo(new GapFinding.Below(2));
    assertThat(finding(target, Map.of())).isEqualTo(MISSING);
    assertThat(finding(target, Map.of(A1, NOT_ASSESSED))).isEqualTo(MISSING);
    assertThat(finding(target, Map.of(A1, EXEMPT))).isEqualTo(new GapFinding.Exempt());
    assertThat(finding(target, Map.of(A1, NOT_YET_MARKED)))
        .isEqualTo(new GapFinding.NotYetMarked());
    assertThat(finding(target, Map.of(A1, YES))).isEqualTo(new GapFinding.OtherScale());
  }

  @Test
  void aLevelOfAnotherScaleSaysNothing() {
    LevelRef other = EDITION.level("one", "x");
    Framework framework =
        Ladders.FRAMEWORK.toBuilder()
            .addScale(
                Scale.builder()
                    .edition(EDITION)
                    .id("one")
                    .title(Toy.text("One"))
                    .addLevel(Toy.level(other, 1))
                    .build())
            .build();
    Gap gap =
        job(Target.of(A1, LOW), target(A1, LOW, Ksa.SKILL))
            .build()
            .resolve(framework)
            .orThrow()
            .apply(profile(Map.of(A1, at(other), S1, at(other))));
    assertThat(gap.getEntries().get(0).finding()).isEqualTo(new GapFinding.OtherScale());
    assertThat(gap.getEntries().get(1).finding()).isEqualTo(MISSING);
  }

  @Test
  void aLevelThatTheFrameworkDoesNotDefineForANodeIsUndefined() {
    assertThat(finding(Target.of(A2, LOW), Map.of(A2, BELOW))).isEqualTo(UNDEFINED);
    assertThat(finding(Target.of(A2, MIDDLE), Map.of(A2, BELOW)))
        .isEqualTo(new GapFinding.Below(2));
    assertThat(finding(Target.of(B1, HIGH), Map.of(B1, at(HIGH)))).isEqualTo(MET);
  }

  @Test
  void aLevelThatIsNotDefinedForTheNodeIsUndefinedAsInTheECf() {
    Framework sparse =
        Toy.FRAMEWORK.toBuilder()
            .statements(List.of())
            .levelDefinitions(
                List.of(
                    LevelDefinition.builder().node(A1).level(MIDDLE).build(),
                    LevelDefinition.builder().node(A1).level(HIGH).build()))
            .build();
    GapPlan plan = job(Target.of(A1, LOW)).build().resolve(sparse).orThrow();
    assertThat(plan.apply(profile(Map.of(A1, BELOW))).getEntries().get(0).finding())
        .isEqualTo(UNDEFINED);
    assertThat(plan.apply(profile(Map.of())).getEntries().get(0).finding()).isEqualTo(UNDEFINED);
  }

  @Test
  void aHigherStandingMeetsALevelThatIsNotDefined() {
    assertThat(finding(Target.of(A2, LOW), Map.of(A2, at(MIDDLE)))).isEqualTo(MET);
    assertThat(finding(Target.of(A2, LOW), Map.of(A2, EXEMPT))).isEqualTo(UNDEFINED);
  }

  @Test
  void lowerLevelsNeverShowThatAHigherOneIsAttained() {
    // At high, A.2 has an example and no learning outcome: nothing is known of that level.
    Framework mixed =
        Ladders.FRAMEWORK.toBuilder()
            .addStatement(
                Statement.builder()
                    .ref(EDITION.ref(Kind.EXAMPLE, "X1"))
                    .addAbout(A2)
                    .level(HIGH)
                    .build())
            .build();
    for (LowerLevels lower : LowerLevels.values()) {
      GapPlan plan = job(Target.of(A2, HIGH)).lowerLevels(lower).build().resolve(mixed).orThrow();
      assertThat(plan.apply(profile(Map.of(K4, YES))).getEntries().get(0).finding())
          .isEqualTo(MISSING);
    }
    GapPlan required = job(Target.of(A2, HIGH)).build().resolve(mixed).orThrow();
    assertThat(required.apply(profile(Map.of(K4, NO))).getEntries().get(0).finding())
        .isEqualTo(new GapFinding.Below(2));
  }

  @Test
  void aKindIsJudgedByItsStatements() {
    Target knowledge = target(A1, MIDDLE, Ksa.KNOWLEDGE);
    assertThat(finding(knowledge, Map.of(K1, YES, K2, YES, K3, YES))).isEqualTo(MET);
    assertThat(finding(knowledge, Map.of(K1, YES, K2, YES, K3, NO)))
        .isEqualTo(new GapFinding.Below(1));
    assertThat(finding(knowledge, Map.of(K1, YES, K2, NO, K3, YES)))
        .isEqualTo(new GapFinding.Below(2));
    assertThat(finding(knowledge, Map.of(K1, YES, K3, YES))).isEqualTo(MISSING);
    assertThat(finding(knowledge, Map.of(K1, YES, K2, NOT_YET_MARKED)))
        .isEqualTo(new GapFinding.NotYetMarked());
    assertThat(finding(knowledge, Map.of(K1, EXEMPT, K2, YES, K3, YES))).isEqualTo(MET);
    assertThat(finding(knowledge, Map.of(K1, EXEMPT, K2, EXEMPT, K3, EXEMPT)))
        .isEqualTo(new GapFinding.Exempt());
    assertThat(finding(knowledge, Map.of(A1, at(HIGH)))).isEqualTo(MISSING);
    assertThat(finding(knowledge, Map.of(A1, EXEMPT, K1, NO))).isEqualTo(new GapFinding.Exempt());
  }

  @Test
  void aKindWithoutStatementsAtTheLevelIsUndefinedAndNotFailed() {
    assertThat(finding(target(A1, HIGH, Ksa.KNOWLEDGE), Map.of(K1, NO))).isEqualTo(UNDEFINED);
    assertThat(finding(target(A1, LOW, Ksa.ATTITUDE), Map.of())).isEqualTo(UNDEFINED);
    assertThat(finding(target(B1, LOW, Ksa.SKILL), Map.of())).isEqualTo(UNDEFINED);
  }

  @Test
  void lowerLevelsAreImpliedWhereTheTargetSaysSo() {
    TargetProfile.Builder implied =
        job(target(A1, HIGH, Ksa.SKILL)).lowerLevels(LowerLevels.IMPLIED);
    assertThat(gap(implied, Map.of(S1, NO, S3, YES)).getEntries().get(0).finding()).isEqualTo(MET);
    assertThat(gap(implied, Map.of(S1, YES, S2, NO, S3, NO)).getEntries().get(0).finding())
        .isEqualTo(new GapFinding.Below(2));
    assertThat(gap(implied, Map.of(S3, NO)).getEntries().get(0).finding())
        .isEqualTo(new GapFinding.Below(3));
    assertThat(gap(implied, Map.of(S1, YES)).getEntries().get(0).finding()).isEqualTo(MISSING);
  }

  @Test
  void aNodeOfWhichOnlyStatementsAreKnownIsJudgedByThem() {
    Map<Ref, Outcome> low = Map.of(K1, YES, K2, YES, S1, YES, N1, YES);
    assertThat(finding(Target.of(A1, LOW), low)).isEqualTo(MET);
    assertThat(finding(Target.of(A1, MIDDLE), low)).isEqualTo(MISSING);
    assertThat(finding(Target.of(A1, LOW), Map.of(N1, NO))).isEqualTo(new GapFinding.Below(1));
  }

  @Test
  void anAreaIsJudgedByTheStatementsAboutItsParts() {
    Map<Ref, Outcome> known = Map.of(K1, YES, K2, YES, K3, YES, K4, NO);
    assertThat(finding(target(A, MIDDLE, Ksa.KNOWLEDGE), known)).isEqualTo(new GapFinding.Below(1));
  }

  @Test
  void cellsCountWhatIsKnownLevelByLevel() {
    Gap.Entry entry =
        gap(job(target(A1, HIGH, Ksa.KNOWLEDGE)), Map.of(K1, YES, K2, NOT_YET_MARKED, K3, EXEMPT))
            .getEntries()
            .get(0);
    assertThat(entry.cells().stream().map(GapCell::getLevel)).containsExactly(LOW, MIDDLE, HIGH);
    assertThat(entry.cells().stream().map(GapCell::total)).containsExactly(2, 1, 0);
    assertThat(entry.cells().get(0).getAchieved()).isEqualTo(1);
    assertThat(entry.cells().get(0).getNotYetMarked()).isEqualTo(1);
    assertThat(entry.cells().get(1).getExempt()).isEqualTo(1);
    Gap.Entry whole = gap(job(Target.of(A1, LOW)), Map.of(K1, NO)).getEntries().get(0);
    assertThat(whole.cells().stream().map(GapCell::getKsa))
        .containsExactly(Optional.of(Ksa.KNOWLEDGE), Optional.of(Ksa.SKILL), Optional.empty());
    assertThat(whole.cells().get(0).getNotAchieved()).isEqualTo(1);
    assertThat(whole.cells().get(0).getNotAssessed()).isEqualTo(1);
  }

  @Test
  void aStatementIsAchievedFromThePercentageOfTheTargetOrByALevel() {
    Target skill = target(A1, MIDDLE, Ksa.SKILL);
    TargetProfile.Builder half = job(skill).achievedFrom(Rational.of(50));
    assertThat(gap(half, Map.of(S1, points(1, 2), S2, points(3, 4))).missing()).isEmpty();
    assertThat(gap(half, Map.of(S1, points(1, 2), S2, points(2, 5))).missing()).hasSize(1);
    assertThat(finding(skill, Map.of(S1, at(LOW), S2, at(HIGH)))).isEqualTo(MET);
    assertThat(finding(skill, Map.of(S1, at(LOW), S2, at(LOW)))).isEqualTo(new GapFinding.Below(1));
    assertThat(finding(skill, Map.of(S1, BELOW, S2, at(LOW)))).isEqualTo(new GapFinding.Below(2));
  }

  @Test
  void theSummaryCountsEachTargetOnceWithItsBase() {
    Gap gap =
        gap(
            job(
                Target.of(A1, LOW),
                Target.of(A2, LOW),
                Target.of(A, LOW),
                target(A1, LOW, Ksa.SKILL),
                Target.of(B1, LOW),
                target(A1, LOW, Ksa.KNOWLEDGE)),
            Map.of(A1, at(HIGH), A, EXEMPT, S1, NO, B1, YES, K1, NOT_YET_MARKED));
    GapSummary summary = gap.summary();
    assertThat(summary)
        .isEqualTo(
            GapSummary.builder()
                .met(1)
                .below(1)
                .undefined(1)
                .notAssessed(0)
                .exempt(1)
                .notYetMarked(1)
                .otherScale(1)
                .build());
    assertThat(summary.total()).isEqualTo(6);
    assertThat(summary.base()).isEqualTo(4);
    assertThat(gap(job(Target.of(A1, LOW)), Map.of()).summary().getNotAssessed()).isEqualTo(1);
  }

  @Test
  void whatIsMissingComesInOrderOfImportanceThenOfLevels() {
    Target desirable = Target.of(B1, HIGH).toBuilder().importance(Importance.DESIRABLE).build();
    Gap gap =
        gap(
            job(desirable, Target.of(A1, MIDDLE), Target.of(A2, HIGH), Target.of(A, HIGH)),
            Map.of(B1, BELOW, A1, at(LOW), A, BELOW));
    assertThat(gap.missing().stream().map(entry -> entry.target().getNode()))
        .containsExactly(A, A1, B1);
    assertThat(gap.getEntries().get(2).finding()).isEqualTo(UNDEFINED);
  }

  @Test
  void referencesThatAreNotFoundAreAllReported() {
    TargetProfile target =
        job(
                Target.of(EDITION.ref(Kind.COMPETENCE, "A.9"), LOW),
                Target.of(A1, EDITION.level("three", "top")))
            .build();
    assertThat(messages(target.resolve(Ladders.FRAMEWORK).problems()))
        .containsExactly(
            "toy-job@1#/targets/0/node: toy@1 has no competence A.9; it has A.1, A.2"
                + " [ref.unresolved]",
            "toy-job@1#/targets/1/level: scale three of toy@1 has no level top; it has low, middle,"
                + " high [ref.unresolved]");
  }

  @Test
  void anotherEditionHasToBeMigratedFirst() {
    TargetProfile target = job(Target.of(A1, LOW)).build();
    GapPlan plan = target.resolve(Ladders.FRAMEWORK).orThrow();
    CompetenceProfile old =
        CompetenceProfile.builder().holder(Toy.ANA).edition(EditionRef.of("toy", "0")).build();
    assertThatThrownBy(() -> plan.apply(old))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("toy-job@1 is a target in toy@1, profile was of toy@0: migrate it first");
    Framework other =
        Framework.builder().edition(EditionRef.of("toy", "0")).title(Toy.text("Old")).build();
    assertThatThrownBy(() -> target.resolve(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("toy-job@1 is a target in toy@1, framework was toy@0");
    assertThat(plan.target()).isEqualTo(target);
  }

  @Test
  void limitsAreRefusedWithTheirValues() {
    assertThatThrownBy(() -> job().build()).hasMessage("targets must not be empty");
    assertThatThrownBy(() -> job(Target.of(A1, LOW)).achievedFrom(Rational.of(101)).build())
        .hasMessage("achievedFrom must be from 0 to 100, was 101");
    assertThatThrownBy(() -> job(Target.of(A1, LOW)).achievedFrom(Rational.of(-1)).build())
        .hasMessage("achievedFrom must be from 0 to 100, was -1");
    assertThatThrownBy(() -> job(Target.of(A1, LOW), Target.of(A1, HIGH)).build())
        .hasMessage(
            "targets must name a node once as a whole and once of each kind, was twice:"
                + " toy@1/competence/A.1");
    assertThatThrownBy(() -> job(Target.of(A1, LOW)).edition(EditionRef.of("toy", "0")).build())
        .hasMessage("node must be of edition toy@0, was toy@1/competence/A.1");
    assertThatThrownBy(() -> Target.of(A1, EditionRef.of("toy", "0").level("three", "low")))
        .hasMessage("level must be of edition toy@1, was toy@0/level/three/low");
    assertThatThrownBy(() -> new GapFinding.Below(0)).hasMessage("levels must be 1 or more, was 0");
  }

  @Test
  void countsAreNeverNegative() {
    GapCell cell =
        gap(job(target(A1, LOW, Ksa.SKILL)), Map.of()).getEntries().get(0).cells().get(0);
    assertThatThrownBy(
            () ->
                cell.toBuilder()
                    .achieved(-1)
                    .notAchieved(-1)
                    .notAssessed(-1)
                    .exempt(-1)
                    .notYetMarked(-1)
                    .build())
        .hasMessage(
            "achieved must be 0 or more, was -1; notAchieved must be 0 or more, was -1; notAssessed"
                + " must be 0 or more, was -1; exempt must be 0 or more, was -1; notYetMarked must"
                + " be 0 or more, was -1");
    assertThatThrownBy(
            () ->
                gap(job(Target.of(A1, LOW)), Map.of()).summary().toBuilder()
                    .met(-1)
                    .below(-1)
                    .undefined(-1)
                    .notAssessed(-1)
                    .exempt(-1)
                    .notYetMarked(-1)
                    .otherScale(-1)
                    .build())
        .hasMessage(
            "met must be 0 or more, was -1; below must be 0 or more, was -1; undefined must be 0 or"
                + " more, was -1; notAssessed must be 0 or more, was -1; exempt must be 0 or more,"
                + " was -1; notYetMarked must be 0 or more, was -1; otherScale must be 0 or more,"
                + " was -1");
  }

  @Test
  void everyFindingKnowsWhetherSomethingIsMissing() {
    assertThat(List.of(MET, UNDEFINED, new GapFinding.Exempt())).noneMatch(GapFinding::isMissing);
    assertThat(
            List.of(
                MISSING,
                new GapFinding.Below(1),
                new GapFinding.NotYetMarked(),
                new GapFinding.OtherScale()))
        .allMatch(GapFinding::isMissing);
  }
}
