package org.baremo.core.analysis;

import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.ANA;
import static org.baremo.core.assessment.Toy.EDITION;

import java.util.List;
import java.util.stream.LongStream;
import org.baremo.core.analysis.PassRate.Base;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
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
                .build())
        .verify();
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
        .verify();
    ValueContract.of(
            PassRate.class, new PassRate(1, 3, Base.EVERYBODY), new PassRate(0, 0, Base.WITH_MARK))
        .lawsBeyondAnnotations("met", "at most the base")
        .lawsBeyondAnnotations("of", "at least those who met it")
        .verify();
  }
}
