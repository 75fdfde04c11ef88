package org.baremo.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.ANA;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.LOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.baremo.core.analysis.Around.Measure;
import org.baremo.core.analysis.PassRate.Base;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class CohortStatisticsTest {
  private static final CutScore OVER_70 = CutScore.overall(Comparison.ABOVE, 70);
  private static final CutScore A_AT_60 = CutScore.of(A, Comparison.AT_LEAST, 60);
  private static final Outcome BELOW =
      new Outcome.Assessed(
          Optional.of(Mark.of(0, 60)), Optional.of(new Standing.BelowFirstLevel(EDITION, "three")));

  private static CompetenceProfile profile(Outcome overall) {
    return CompetenceProfile.builder().holder(ANA).edition(EDITION).overall(overall).build();
  }

  private static CompetenceProfile points(long value) {
    return profile(Outcome.Assessed.of(Mark.of(value, 60)));
  }

  @Test
  void everyOutcomeIsCountedApart() {
    Outcome level = new Outcome.Assessed(Optional.empty(), Optional.of(new Standing.Attained(LOW)));
    CohortStatistics statistics =
        CohortStatistics.analyse(
            List.of(
                points(0),
                profile(BELOW),
                profile(level),
                points(60),
                profile(new Outcome.NotAssessed()),
                profile(new Outcome.Exempt("degree")),
                profile(new Outcome.NotYetMarked())));
    assertThat(statistics.getOverall().getOutcomes())
        .isEqualTo(
            OutcomeCounts.builder()
                .assessed(4)
                .notAssessed(1)
                .exempt(1)
                .notYetMarked(1)
                .withMark(3)
                .zero(2)
                .belowFirstLevel(1)
                .putAttained(LOW, 1L)
                .build());
    assertThat(statistics.getProfiles()).isEqualTo(7);
    assertThat(statistics.getEdition()).contains(EDITION);
  }

  @Test
  void whoHasNoOutcomeOnANodeWasNotAssessedOnIt() {
    CompetenceProfile onA =
        points(1).toBuilder().putOutcome(A, Outcome.Assessed.of(Mark.of(3, 12))).build();
    CohortStatistics statistics = CohortStatistics.analyse(List.of(onA, points(2), points(3)));
    assertThat(statistics.getNodes()).containsOnlyKeys(A);
    assertThat(statistics.getNodes().get(A).getOutcomes())
        .isEqualTo(
            OutcomeCounts.builder()
                .assessed(1)
                .notAssessed(2)
                .exempt(0)
                .notYetMarked(0)
                .withMark(1)
                .zero(0)
                .belowFirstLevel(0)
                .build());
  }

  @Test
  void aRateSaysItsBase() {
    CutStatistics cut =
        CohortStatistics.analyse(
                List.of(
                    points(43),
                    points(42),
                    points(50),
                    profile(new Outcome.NotAssessed()),
                    profile(new Outcome.Exempt("degree"))),
                OVER_70)
            .getCuts()
            .get(0);
    assertThat(cut.rate(Base.WITH_MARK)).hasToString("2 of 3 with a mark (66.7 %)");
    assertThat(cut.rate(Base.NOT_EXEMPT)).hasToString("2 of 4 not exempt (50.0 %)");
    assertThat(cut.rate(Base.EVERYBODY)).hasToString("2 of 5 in all (40.0 %)");
    assertThat(cut.rate(Base.WITH_MARK).percentage()).contains(Rational.of(200, 3));
    PassRate nobody = new PassRate(0, 0, Base.WITH_MARK);
    assertThat(nobody).hasToString("0 of 0 with a mark");
    assertThat(nobody.percentage()).isEmpty();
    assertThatThrownBy(() -> new PassRate(2, 1, Base.EVERYBODY))
        .hasMessage("met must be at most of 1, was 2");
  }

  @Test
  void marksAreCountedAroundTheCutExactly() {
    List<CompetenceProfile> cohort =
        Stream.of(35, 40, 41, 42, 42, 43, 45, 60).map(value -> points(value)).toList();
    CutStatistics cut = CohortStatistics.analyse(cohort, OVER_70).getCuts().get(0);
    assertThat(cut.getMet()).isEqualTo(3);
    assertThat(near(cut, Measure.MARK_POINTS, 1)).containsExactly(1L, 2L, 1L);
    assertThat(near(cut, Measure.MARK_POINTS, 2)).containsExactly(2L, 2L, 1L);
    assertThat(near(cut, Measure.MARK_POINTS, 10)).containsExactly(3L, 2L, 2L);
    assertThat(near(cut, Measure.PERCENTAGE_POINTS, 1)).containsExactly(0L, 2L, 0L);
    assertThat(near(cut, Measure.PERCENTAGE_POINTS, 2)).containsExactly(1L, 2L, 1L);
    assertThat(near(cut, Measure.PERCENTAGE_POINTS, 5)).containsExactly(2L, 2L, 2L);
  }

  private static List<Long> near(CutStatistics cut, Measure measure, long within) {
    Around around =
        cut.getAround().stream()
            .filter(a -> a.getMeasure() == measure)
            .filter(a -> a.getWithin().equals(Rational.of(within)))
            .findFirst()
            .orElseThrow();
    return List.of(around.getBelow(), around.getAt(), around.getAbove());
  }

  @Test
  void summariesAreExact() {
    MarkSummary marks =
        CohortStatistics.analyse(List.of(points(0), points(20), points(60)))
            .getOverall()
            .getMarks()
            .orElseThrow();
    assertThat(marks.getLowest()).isEqualTo(Rational.ZERO);
    assertThat(marks.getHighest()).isEqualTo(Rational.HUNDRED);
    assertThat(marks.getMean()).contains(Rational.of(400, 9));
    assertThat(marks.getStandardDeviation().orElseThrow())
        .isEqualTo(Math.sqrt(140000.0 / 81), within(1e-9));
    assertThat(marks.getCount()).isEqualTo(3);
  }

  @Test
  void binsAreHalfOpenAndTheLastHoldsAHundred() {
    List<CompetenceProfile> cohort =
        Stream.of("0", "4.999", "5", "95", "99.9", "100", "-3")
            .map(
                percent ->
                    profile(
                        Outcome.Assessed.of(
                            Mark.builder()
                                .value(Rational.parse(percent))
                                .minimum(Rational.of(-10))
                                .maximum(Rational.HUNDRED)
                                .build())))
            .toList();
    MarkSummary marks = CohortStatistics.analyse(cohort).getOverall().getMarks().orElseThrow();
    assertThat(marks.getHistogram()).hasSize(20);
    assertThat(marks.getHistogram().get(0).count()).isEqualTo(2);
    assertThat(marks.getHistogram().get(1)).isEqualTo(new MarkSummary.Bin(Rational.of(5), 1));
    assertThat(marks.getHistogram().get(19).count()).isEqualTo(3);
    assertThat(marks.getNegative()).isEqualTo(1);
    CohortPlan thirds = CohortPlan.builder().binWidth(Rational.of(100, 3)).build();
    MarkSummary inThree =
        cohort.stream()
            .collect(CohortStatistics.collector(thirds))
            .getOverall()
            .getMarks()
            .orElseThrow();
    assertThat(inThree.getHistogram()).hasSize(3);
    assertThat(inThree.getHistogram().get(2).from()).isEqualTo(Rational.of(200, 3));
  }

  @Test
  void anEmptyCohortHasNoRateAndNoMarks() {
    CohortStatistics nobody = CohortStatistics.analyse(List.of(), OVER_70, A_AT_60);
    assertThat(nobody.getEdition()).isEmpty();
    assertThat(nobody.getOverall().getMarks()).isEmpty();
    assertThat(nobody.getCuts()).hasSize(2);
    assertThat(nobody.getCuts().get(1).rate(Base.EVERYBODY).percentage()).isEmpty();
  }

  @Test
  void fractionsUnlikeEachOtherGiveUpTheMeanAndNothingElse() {
    List<CompetenceProfile> cohort = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      Rational value = Rational.of(1, 1_000_003L + 2L * i);
      cohort.add(profile(Outcome.Assessed.of(Mark.of(value, Rational.ONE))));
    }
    MarkSummary marks = CohortStatistics.analyse(cohort).getOverall().getMarks().orElseThrow();
    assertThat(marks.getCount()).isEqualTo(5000);
    assertThat(marks.getMean()).isEmpty();
    assertThat(marks.getStandardDeviation()).isEmpty();
    assertThat(marks.getLowest()).isEqualTo(Rational.of(100, 1_010_001));
  }

  @Test
  void aCohortHasOneEdition() {
    CompetenceProfile other = points(1).toBuilder().edition(EditionRef.of("toy", "2")).build();
    assertThatThrownBy(() -> CohortStatistics.analyse(List.of(points(1), other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a cohort must be assessed against one edition, had toy@1 and toy@2");
    Cohort cohort = new Cohort(CohortPlan.of());
    assertThatThrownBy(() -> cohort.plus(new Cohort(CohortPlan.of(OVER_70))))
        .hasMessage("cohorts must be of one plan");
  }

  @Test
  void plansSayWhatIsWrongWithThem() {
    assertThatThrownBy(
            () ->
                CohortPlan.builder()
                    .within(List.of(Rational.of(2), Rational.of(2)))
                    .binWidth(Rational.of(7))
                    .build())
        .hasMessage(
            "within must be more than 2, was 2; "
                + "binWidth must be a whole part of 100 and at least 0.1, was 7");
  }

  @Provide
  Arbitrary<CompetenceProfile> profiles() {
    Arbitrary<Outcome> marks =
        Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(12, 11, 7))
            .as(
                (value, maximum) ->
                    Outcome.Assessed.of(Mark.of(Math.min(value, maximum), maximum)));
    Arbitrary<Outcome> others =
        Arbitraries.of(
            new Outcome.NotAssessed(), new Outcome.Exempt("degree"), new Outcome.NotYetMarked());
    Arbitrary<Outcome> outcomes = Arbitraries.frequencyOf(Tuple.of(3, marks), Tuple.of(1, others));
    return Combinators.combine(outcomes, outcomes, outcomes)
        .as(
            (overall, a, b) ->
                profile(overall).toBuilder().putOutcome(A, a).putOutcome(B, b).build());
  }

  @Property(tries = 100)
  void cohortsJoinInAnyOrderAndSplit(
      @ForAll("lists") List<CompetenceProfile> all, @ForAll Random random) {
    CohortPlan plan = CohortPlan.of(OVER_70, A_AT_60);
    CohortStatistics whole = all.stream().collect(CohortStatistics.collector(plan));
    List<CompetenceProfile> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    Cohort first = new Cohort(plan);
    Cohort second = new Cohort(plan);
    shuffled.forEach(profile -> (random.nextBoolean() ? first : second).add(profile));
    assertThat(first.plus(second).statistics()).isEqualTo(whole);
    assertThat(all.parallelStream().collect(CohortStatistics.collector(plan))).isEqualTo(whole);
    for (CutStatistics cut : whole.getCuts()) {
      assertThat(cut.getOutcomes().everybody()).isEqualTo(all.size());
    }
  }

  @Property(tries = 100)
  void manyAlikeCountAsEachOfThemWould(
      @ForAll("lists") List<CompetenceProfile> all, @ForAll Random random) {
    CohortPlan plan = CohortPlan.of(OVER_70, A_AT_60);
    Cohort oneByOne = new Cohort(plan);
    Cohort together = new Cohort(plan);
    for (CompetenceProfile profile : all) {
      int times = 1 + random.nextInt(4);
      together.add(profile, times);
      for (int i = 0; i < times; i++) {
        oneByOne.add(profile);
      }
    }
    assertThat(together.statistics()).isEqualTo(oneByOne.statistics());
  }

  @Test
  void nobodyIsNotAdded() {
    Cohort cohort = new Cohort(CohortPlan.of());
    assertThatThrownBy(() -> cohort.add(points(1), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("times must be 1 or more, was 0");
    assertThat(cohort.statistics().getEdition()).isEmpty();
  }

  @Provide
  Arbitrary<List<CompetenceProfile>> lists() {
    return profiles().list().ofMaxSize(40);
  }
}
