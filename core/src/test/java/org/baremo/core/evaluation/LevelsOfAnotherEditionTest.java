package org.baremo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.item;
import static org.baremo.core.assessment.Toy.right;
import static org.baremo.core.assessment.Toy.sitting;
import static org.baremo.core.assessment.Toy.wrong;

import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Toy;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.LevelBands.Band;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Scale;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

/** Bands of an instrument's own, or of a scale that belongs to no competence framework. */
class LevelsOfAnotherEditionTest {
  private static final EditionRef QUIZ = EditionRef.of("quiz", "1");
  private static final LevelRef SOME = QUIZ.level("bands", "some");
  private static final LevelRef MUCH = QUIZ.level("bands", "much");
  private static final FrameworkCatalog BOTH = FrameworkCatalog.of(Toy.FRAMEWORK, scaleAlone());

  private static Framework scaleAlone() {
    return Framework.builder()
        .edition(QUIZ)
        .title(Toy.text("Quiz"))
        .addScale(
            Scale.builder()
                .edition(QUIZ)
                .id("bands")
                .title(Toy.text("Bands"))
                .addLevel(Level.builder().ref(SOME).ordinal(1).name(Toy.text("Some")).build())
                .addLevel(Level.builder().ref(MUCH).ordinal(2).name(Toy.text("Much")).build())
                .build())
        .build();
  }

  private static ScoringRule rule(LevelBands bands) {
    return ScoringRule.sumOfMarks(VersionedId.parse("quiz-scoring@1"), EDITION).toBuilder()
        .putLevel(Kind.AREA, bands)
        .build();
  }

  @Test
  void nodesAttainLevelsOfAScaleThatTheCatalogueHas() {
    InstrumentLibrary library = Toy.library(Toy.test(item("q1", A1), item("q2", B1)));
    ScoringRule rule = rule(LevelBands.of(Band.of(SOME, 10), Band.of(MUCH, 80)));
    CompetenceProfile profile =
        Evaluator.of(rule, BOTH, library)
            .orThrow()
            .evaluate(
                Toy.assessment(sitting(right("q1"), wrong("q2"))).resolve(BOTH, library).orThrow())
            .orThrow();
    assertThat(standing(profile.outcome(A))).contains(new Standing.Attained(MUCH));
    assertThat(standing(profile.outcome(B))).contains(new Standing.BelowFirstLevel(QUIZ, "bands"));
  }

  private static Optional<Standing> standing(Outcome outcome) {
    return ((Outcome.Assessed) outcome).standing();
  }

  @Test
  void aScaleThatTheCatalogueHasNotAndALevelThatTheScaleHasNotAreReported() {
    assertThat(Evaluator.of(rule(LevelBands.of(Band.of(SOME, 10))), Toy.CATALOG).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "quiz-scoring@1#/levels/area/bands/0/level: the catalogue has no framework quiz; it has"
                + " toy [ref.unresolved]");
    LevelBands wrong =
        LevelBands.of(
            Band.of(MUCH, 10), Band.of(SOME, 20), Band.of(QUIZ.level("bands", "all"), 90));
    assertThat(Evaluator.of(rule(wrong), BOTH).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "quiz-scoring@1#/levels/area/bands/1/level: level must be above the band's before, was"
                + " quiz@1/level/bands/some [evaluation.levels-fall]",
            "quiz-scoring@1#/levels/area/bands/2/level: scale bands of quiz@1 has no level all; it"
                + " has some, much [ref.unresolved]");
  }
}
