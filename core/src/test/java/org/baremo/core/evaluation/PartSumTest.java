package org.baremo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class PartSumTest {
  private record Part(Mark mark, Rational weight) {}

  /** Parts of few different maxima and weights, so that many that follow each other share them. */
  private static List<Part> parts(Random random) {
    List<Part> parts = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      long maximum = 1L + random.nextInt(3);
      Mark mark =
          Mark.builder()
              .value(Rational.of(random.nextInt(7) - 3, 3))
              .minimum(Rational.of(-1))
              .maximum(Rational.of(maximum))
              .unit("items")
              .build();
      parts.add(new Part(mark, Rational.of(random.nextInt(3), 2)));
    }
    return parts;
  }

  private static PartSum sum(Aggregation aggregation, List<Part> parts) {
    PartSum sum = new PartSum(aggregation);
    parts.forEach(part -> sum.add(Outcome.Assessed.of(part.mark()), part.weight()));
    return sum;
  }

  @Property(tries = 300)
  void sumsAreThoseOfTheirDefinitionInWhateverOrderPartsCome(
      @ForAll Aggregation aggregation, @ForAll Random random) {
    List<Part> parts = parts(random);
    Rational earned = Rational.ZERO;
    Rational most = Rational.ZERO;
    for (Part part : parts) {
      boolean isMean = aggregation == Aggregation.MEAN_OF_PARTS;
      Rational value = isMean ? part.mark().percentage() : part.mark().getValue();
      earned = earned.plus(value.times(part.weight()));
      most = most.plus(isMean ? part.weight() : part.mark().getMaximum().times(part.weight()));
    }
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    PartSum sum = sum(aggregation, parts);
    assertThat(sum.isEmpty()).isEqualTo(most.signum() == 0);
    if (!sum.isEmpty()) {
      boolean isMean = aggregation == Aggregation.MEAN_OF_PARTS;
      Mark mark = sum.mark(false);
      assertThat(mark.getValue()).isEqualTo(isMean ? earned.dividedBy(most) : earned);
      assertThat(mark.getMaximum()).isEqualTo(isMean ? Rational.HUNDRED : most);
      assertThat(sum(aggregation, shuffled).mark(false)).isEqualTo(mark);
    }
  }

  @Test
  void aSumGoesOnAfterItWasLookedAt() {
    PartSum sum = new PartSum(Aggregation.SUM_OF_MARKS);
    sum.add(Outcome.Assessed.of(Mark.of(1, 2)), Rational.ONE);
    assertThat(sum.mark(true)).isEqualTo(Mark.of(1, 2));
    sum.add(Outcome.Assessed.of(Mark.of(2, 2)), Rational.ONE);
    assertThat(sum.mark(true)).isEqualTo(Mark.of(3, 4));
  }

  @Test
  void partsWithoutAMarkAreNotedAndAddNothing() {
    PartSum sum = new PartSum(Aggregation.SUM_OF_MARKS);
    assertThat(sum.isEmpty()).isTrue();
    sum.add(new Outcome.NotAssessed(), Rational.ONE);
    sum.add(new Outcome.Exempt("degree"), Rational.ONE);
    sum.add(new Outcome.NotYetMarked(), Rational.ONE);
    assertThat(List.of(sum.isEmpty(), sum.hasMissing(), sum.hasExempt(), sum.hasUnmarked()))
        .containsOnly(true);
  }
}
