package org.baremo.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.ANA;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.LOW;

import java.util.List;
import java.util.stream.LongStream;
import org.baremo.core.analysis.PassRate.Base;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class AnalysisContractTest {
  private static final CutScore CUT = CutScore.overall(Comparison.ABOVE, 70);

  private static CohortStatistics statistics(long... values) {
    return CohortStatistics.analyse(
        LongStream.of(values)
            .mapToObj(
                value ->
                    CompetenceProfile.builder()
                        .holder(ANA)
                        .edition(EDITION)
                        .overall(Outcome.Assessed.of(Mark.of(value, 60)))
                        .putOutcome(A, new Outcome.NotYetMarked())
                        .build())
            .toList(),
        CUT);
  }

  @Test
  void plansKeepTheContract() {
    ValueContract.of(
            CohortPlan.class,
            CohortPlan.of(CUT),
            CohortPlan.builder()
                .within(List.of(Rational.of(1, 2)))
                .binWidth(Rational.of(100, 3))
                .build(),
            CohortPlan.builder().within(List.of()).build())
        .verify();
  }

  @Test
  void countsRefuseWhatDoesNotAddUp() {
    OutcomeCounts.Builder counts =
        OutcomeCounts.builder()
            .assessed(2)
            .notAssessed(Long.MAX_VALUE)
            .exempt(1)
            .notYetMarked(0)
            .withMark(3)
            .zero(4)
            .belowFirstLevel(Long.MAX_VALUE)
            .putAttained(LOW, 2L)
            .putAttained(EDITION.level("three", "high"), 0L);
    assertThat(Checked.built(Location.of("c", ""), counts::build).problems())
        .extracting(problem -> problem.getLocation() + " " + problem.getMessage())
        .containsExactly(
            "c#/attained/toy@1~1level~1three~1high attained must be 1 or more for"
                + " toy@1/level/three/high, was 0",
            "c#/withMark withMark must be at most assessed 2, was 3",
            "c#/zero zero must be at most withMark 3, was 4",
            "c#/attained attained must be at most assessed 2, was 9223372036854775807",
            "c#/assessed assessed must add up with the others to less than 9223372036854775807, was"
                + " 2");
  }

  @Test
  void summariesRefuseWhatCannotBe() {
    MarkSummary.Builder summary =
        statistics(0, 42).getOverall().getMarks().orElseThrow().toBuilder()
            .count(3)
            .mean(Rational.of(71))
            .standardDeviation(Double.NaN);
    assertThat(Checked.built(Location.of("s", ""), summary::build).problems())
        .extracting(problem -> problem.getLocation() + " " + problem.getMessage())
        .containsExactly(
            "s#/mean mean must be from lowest 0 to highest 70, was 71",
            "s#/standardDeviation standardDeviation must be a number, 0 or more, was NaN",
            "s#/histogram histogram and negative must hold all 3 marks, held 2 and 0");
    assertThatThrownBy(() -> new PassRate(2, 1, Base.EVERYBODY))
        .hasMessage("met must be at most of 1, was 2");
  }

  @Test
  void statisticsKeepTheContract() {
    CohortStatistics some = statistics(0, 41, 42, 43, 43);
    CohortStatistics none = statistics();
    ValueContract.of(CohortStatistics.class, some, none).verify();
    ValueContract.of(ResultStatistics.class, some.getOverall(), none.getOverall()).verify();
    ValueContract.of(
            OutcomeCounts.class, some.getOverall().getOutcomes(), none.getOverall().getOutcomes())
        .lawsBeyondAnnotations("assessed", "at least those with a mark and those with a level")
        .lawsBeyondAnnotations("withMark", "at most the assessed, at least the zeros")
        .lawsBeyondAnnotations("zero", "at most those with a mark")
        .lawsBeyondAnnotations("belowFirstLevel", "with the attained, at most the assessed")
        .lawsBeyondAnnotations("attained", "with those below the first level, at most the assessed")
        .verify();
    ValueContract.of(CutStatistics.class, some.getCuts().get(0), none.getCuts().get(0))
        .lawsBeyondAnnotations("met", "at most those with a mark")
        .verify();
    ValueContract.of(
            Around.class,
            some.getCuts().get(0).getAround().get(0),
            none.getCuts().get(0).getAround().get(5))
        .verify();
    ValueContract.of(
            MarkSummary.class,
            some.getOverall().getMarks().orElseThrow(),
            statistics(1).getOverall().getMarks().orElseThrow())
        .lawsBeyondAnnotations("count", "as many as in the histogram and below zero")
        .lawsBeyondAnnotations("negative", "with the histogram, all marks")
        .lawsBeyondAnnotations("histogram", "with the negative marks, all marks")
        .verify();
    ValueContract.of(
            MarkSummary.Bin.class,
            new MarkSummary.Bin(Rational.ZERO, 0),
            new MarkSummary.Bin(Rational.of(95), 3))
        .verify();
    ValueContract.of(
            PassRate.class, new PassRate(1, 3, Base.EVERYBODY), new PassRate(0, 0, Base.WITH_MARK))
        .lawsBeyondAnnotations("met", "at most the base")
        .lawsBeyondAnnotations("of", "at least those who met it")
        .verify();
  }
}
