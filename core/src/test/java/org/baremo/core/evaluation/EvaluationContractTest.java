package org.baremo.core.evaluation;

import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.ANA;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;
import static org.baremo.core.assessment.Toy.TEST;

import java.time.LocalDate;
import java.util.Optional;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.LevelBands.Band;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Digest;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class EvaluationContractTest {
  static final LevelBands BANDS =
      LevelBands.of(Band.of(LOW, 30), Band.of(MIDDLE, 48), Band.of(HIGH, 81));

  @Test
  void cutsKeepTheContract() {
    ValueContract.of(
            CutScore.class,
            CutScore.overall(Comparison.ABOVE, 70),
            CutScore.of(A, Comparison.AT_LEAST, 60))
        .verify();
  }

  @Test
  void bandsKeepTheContract() {
    ValueContract.of(Band.class, Band.of(LOW, 30), new Band(HIGH, Rational.of(1, 3))).verify();
    ValueContract.of(LevelBands.class, BANDS, LevelBands.of(Band.of(LOW, 0))).verify();
  }

  @Test
  void rulesKeepTheContract() {
    ValueContract.of(
            ResponsePolicy.class,
            ResponsePolicy.plain(),
            ResponsePolicy.builder()
                .partialCredit(ResponsePolicy.PartialCredit.PROPORTIONAL)
                .wrongAnswerPenalty(Rational.of(1, 3))
                .floor(ResponsePolicy.Floor.NONE)
                .late(ResponsePolicy.Treatment.COUNT)
                .skipped(ResponsePolicy.Treatment.LEAVE_OUT)
                .build())
        .verify();
    VersionedId id = VersionedId.parse("toy-scoring@1");
    ScoringRule.AnnulledItem annulled =
        new ScoringRule.AnnulledItem(TEST, "q1", "two right answers");
    ValueContract.of(
            ScoringRule.AnnulledItem.class,
            annulled,
            new ScoringRule.AnnulledItem(TEST, "q2", "typo"))
        .verify();
    ValueContract.of(
            ScoringRule.class,
            ScoringRule.sumOfMarks(id, EDITION),
            ScoringRule.builder()
                .id(id)
                .title(Toy.text("Toy scoring"))
                .edition(EDITION)
                .aggregation(ScoringRule.Aggregation.MEAN_OF_PARTS)
                .putAggregationByKind(Kind.COMPETENCE, ScoringRule.Aggregation.MEAN_OF_ITEMS)
                .overallAggregation(ScoringRule.Aggregation.SUM_OF_MARKS)
                .putWeight(A, Rational.of(2))
                .addAnnulledItem(annulled)
                .putLevel(Kind.AREA, BANDS)
                .overallLevels(BANDS)
                .reportedTolerance(Rational.of(1, 200))
                .build())
        .verify();
  }

  @Test
  void profilesKeepTheContract() {
    ValueContract.of(
            CompetenceProfile.class,
            CompetenceProfile.builder().holder(ANA).edition(EDITION).build(),
            CompetenceProfile.builder()
                .holder(ANA)
                .edition(EDITION)
                .overall(
                    new Outcome.Assessed(
                        Optional.of(Mark.of(0, 60)),
                        Optional.of(new Standing.BelowFirstLevel(EDITION, "three"))))
                .putOutcome(A, Outcome.Assessed.of(Mark.of(0, 12)))
                .putOutcome(B, new Outcome.Exempt("degree"))
                .putOutcome(A1, new Outcome.NotYetMarked())
                .addSitting(
                    SittingFacts.builder().id("s").heldOn(LocalDate.of(2026, 3, 14)).build())
                .addEvidence(new Evidence.Declaration("I can", LocalDate.of(2026, 3, 1)))
                .scoringRule(Digest.sha256(new byte[0]))
                .build())
        .verify();
  }
}
