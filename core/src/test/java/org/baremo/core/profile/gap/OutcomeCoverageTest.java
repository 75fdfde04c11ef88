package org.baremo.core.profile.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;
import static org.baremo.core.profile.Results.EXEMPT;
import static org.baremo.core.profile.Results.at;
import static org.baremo.core.profile.Results.messages;
import static org.baremo.core.profile.Results.points;
import static org.baremo.core.profile.Results.profile;
import static org.baremo.core.profile.gap.Ladders.AI;
import static org.baremo.core.profile.gap.Ladders.FRAMEWORK;
import static org.baremo.core.profile.gap.Ladders.K1;
import static org.baremo.core.profile.gap.Ladders.K2;
import static org.baremo.core.profile.gap.Ladders.K4;
import static org.baremo.core.profile.gap.Ladders.L1;
import static org.baremo.core.profile.gap.Ladders.S1;
import static org.baremo.core.profile.gap.Ladders.S3;

import java.util.List;
import java.util.Map;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Label;
import org.baremo.core.profile.gap.OutcomeCoverage.LabelShare;
import org.baremo.core.profile.gap.OutcomeCoverage.Share;
import org.baremo.core.profile.gap.OutcomeCoverage.Within;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

class OutcomeCoverageTest {
  private static OutcomeCoverage covered(Ref... refs) {
    return OutcomeCoverage.of(FRAMEWORK, Kind.LEARNING_OUTCOME, List.of(refs), "course.json")
        .orThrow();
  }

  @Test
  void everyShareHasItsBase() {
    OutcomeCoverage coverage = covered(K1, S1, S3, L1, K4);
    assertThat(coverage.getAll()).isEqualTo(new Share(5, 9));
    assertThat(coverage.getNodes())
        .containsExactly(
            entry(A, new Share(5, 9)), entry(A1, new Share(3, 7)), entry(A2, new Share(2, 2)));
    assertThat(coverage.getLevels())
        .containsExactly(
            entry(LOW, new Share(2, 4)),
            entry(MIDDLE, new Share(1, 3)),
            entry(HIGH, new Share(1, 1)));
    assertThat(coverage.getWithoutLevel()).isEqualTo(new Share(1, 1));
    assertThat(coverage.getKsas())
        .containsExactly(entry(Ksa.KNOWLEDGE, new Share(2, 4)), entry(Ksa.SKILL, new Share(3, 4)));
    assertThat(coverage.getWithoutKsa()).isEqualTo(new Share(0, 1));
    assertThat(coverage.share(AI)).isEqualTo(new Share(1, 2));
    assertThat(coverage.share(new Label("ai", "none"))).isEqualTo(new Share(0, 0));
  }

  @Test
  void sharesAreToldApartWithinEachNode() {
    OutcomeCoverage coverage = covered(K1, S1, S3, L1, K4);
    assertThat(coverage.getWithin().keySet()).containsExactly(A, A1, A2);
    Within within = coverage.getWithin().get(A1);
    assertThat(within.levels())
        .containsExactly(
            entry(LOW, new Share(2, 4)),
            entry(MIDDLE, new Share(0, 2)),
            entry(HIGH, new Share(1, 1)));
    assertThat(within.ksas())
        .containsExactly(entry(Ksa.KNOWLEDGE, new Share(1, 3)), entry(Ksa.SKILL, new Share(2, 3)));
    assertThat(within.labels()).containsExactly(new LabelShare(AI, new Share(1, 2)));
    assertThat(coverage.share(A1, AI)).isEqualTo(new Share(1, 2));
    assertThat(coverage.share(A1, HIGH)).isEqualTo(new Share(1, 1));
    assertThat(coverage.share(A2, AI)).isEqualTo(new Share(0, 0));
    assertThat(coverage.share(A2, HIGH)).isEqualTo(new Share(0, 0));
    assertThat(coverage.share(B1, AI)).isEqualTo(new Share(0, 0));
    assertThat(coverage.share(B1, HIGH)).isEqualTo(new Share(0, 0));
  }

  @Test
  void aShareIsExactAndReadable() {
    assertThat(new Share(1, 3).percentage()).contains(Rational.of(100, 3));
    assertThat(new Share(1, 3)).hasToString("1 of 3 (33.3 %)");
    assertThat(new Share(0, 0).percentage()).isEmpty();
    assertThat(new Share(0, 0)).hasToString("0 of 0");
    assertThatThrownBy(() -> new Share(2, 1)).hasMessage("covered must be at most of 1, was 2");
    assertThatThrownBy(() -> new Share(-1, -1))
        .hasMessage("covered must be 0 or more, was -1; of must be 0 or more, was -1");
  }

  @Test
  void namingOneTwiceIsNamingItOnce() {
    assertThat(covered(K1, K1).getAll()).isEqualTo(new Share(1, 9));
  }

  @Test
  void referencesThatAreNotCountedAreProblems() {
    assertThat(
            messages(
                OutcomeCoverage.of(
                        FRAMEWORK,
                        Kind.LEARNING_OUTCOME,
                        List.of(K1, EDITION.ref(Kind.LEARNING_OUTCOME, "K9"), A1),
                        "course.json")
                    .problems()))
        .containsExactly(
            "course.json#/1: toy@1 has no learning-outcome K9; it has K1, K2, K3, K4"
                + " [ref.unresolved]",
            "course.json#/2: covered must be of kind learning-outcome, was toy@1/competence/A.1"
                + " [ref.unresolved]");
    assertThat(
            messages(
                OutcomeCoverage.of(FRAMEWORK, Kind.EXAMPLE, List.of(K1), "course.json").problems()))
        .containsExactly(
            "course.json#/0: covered must be of kind example, was toy@1/learning-outcome/K1"
                + " [ref.unresolved]");
  }

  @Test
  void aPersonCoversWhatTheyAchieved() {
    CompetenceProfile profile =
        profile(
            Map.of(
                A1,
                at(HIGH),
                K1,
                points(1, 1),
                K2,
                points(1, 2),
                S1,
                at(LOW),
                L1,
                at(LOW),
                S3,
                EXEMPT));
    OutcomeCoverage coverage =
        OutcomeCoverage.of(FRAMEWORK, Kind.LEARNING_OUTCOME, profile, Rational.HUNDRED).orThrow();
    assertThat(coverage).isEqualTo(covered(K1, S1, L1));
    assertThat(
            OutcomeCoverage.of(FRAMEWORK, Kind.LEARNING_OUTCOME, profile, Rational.of(50))
                .orThrow())
        .isEqualTo(covered(K1, K2, S1, L1));
  }

  @Test
  void unknownStatementsOfAPersonAreProblems() {
    CompetenceProfile profile =
        profile(Map.of(EDITION.ref(Kind.LEARNING_OUTCOME, "K9"), points(1, 1)));
    assertThat(
            messages(
                OutcomeCoverage.of(FRAMEWORK, Kind.LEARNING_OUTCOME, profile, Rational.HUNDRED)
                    .problems()))
        .containsExactly(
            "profile#/outcomes/toy@1~1learning-outcome~1K9: toy@1 has no learning-outcome K9; it has"
                + " K1, K2, K3, K4 [ref.unresolved]");
    CompetenceProfile old =
        CompetenceProfile.builder().holder(Toy.ANA).edition(EditionRef.of("toy", "0")).build();
    assertThatThrownBy(
            () -> OutcomeCoverage.of(FRAMEWORK, Kind.LEARNING_OUTCOME, old, Rational.HUNDRED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profile must be of edition toy@1, was of toy@0: migrate it first");
  }
}
