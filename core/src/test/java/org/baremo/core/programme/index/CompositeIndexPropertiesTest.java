package org.baremo.core.programme.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;

class CompositeIndexPropertiesTest {
  private static CompositeIndex index(List<Integer> weights) {
    long sum = weights.stream().mapToLong(Integer::longValue).sum();
    CompositeIndex.Builder index =
        CompositeIndex.builder()
            .id(VersionedId.parse("toy@1"))
            .title("Toy")
            .source(SourceRef.of("toy", "weights"));
    for (int i = 0; i < weights.size(); i++) {
      index.addParts(
          IndexNode.builder()
              .id("p" + i)
              .title("Part " + i)
              .weight(Rational.of(weights.get(i), sum))
              .normaliser(new Normaliser.Unit())
              .build());
    }
    return index.build();
  }

  private static Map<String, Rational> figures(List<Integer> percents) {
    Map<String, Rational> figures = new HashMap<>();
    for (int i = 0; i < percents.size(); i++) {
      figures.put("p" + i, Rational.of(percents.get(i), 100));
    }
    return figures;
  }

  @Property(tries = 200)
  void aScoreLiesBetweenTheWorstAndTheBestPart(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> weights,
      @ForAll @Size(4) List<@IntRange(max = 100) Integer> percents) {
    Rational score = index(weights).score(figures(percents)).getScore().orElseThrow();
    int worst = percents.stream().mapToInt(Integer::intValue).min().orElseThrow();
    int best = percents.stream().mapToInt(Integer::intValue).max().orElseThrow();
    assertThat(score).isBetween(Rational.of(worst, 100), Rational.of(best, 100));
  }

  @Property(tries = 200)
  void reweighingIsTheIndexWithoutTheMissingPart(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> weights,
      @ForAll @Size(4) List<@IntRange(max = 100) Integer> percents) {
    Map<String, Rational> three = figures(percents.subList(0, 3));
    IndexScore reweighed =
        index(weights).toBuilder().missingPolicy(MissingPolicy.REWEIGH).build().score(three);
    assertThat(reweighed.getMissing()).containsExactly("p3");
    assertThat(reweighed.getScore())
        .isEqualTo(index(weights.subList(0, 3)).score(three).getScore());
    assertThat(index(weights).score(three).getScore()).isEmpty();
  }

  @Property(tries = 200)
  void boundsMakeTheWorstZeroAndTheBestOne(
      @ForAll @IntRange(max = 100) int worst,
      @ForAll @IntRange(max = 100) int best,
      @ForAll @IntRange(max = 100) int figure) {
    if (worst == best) {
      return;
    }
    Normaliser bounds = new Normaliser.MinMax(Rational.of(worst), Rational.of(best));
    assertThat(bounds.normalised(Rational.of(worst))).isEqualTo(Rational.ZERO);
    assertThat(bounds.normalised(Rational.of(best))).isEqualTo(Rational.ONE);
    if (figure >= Math.min(worst, best) && figure <= Math.max(worst, best)) {
      assertThat(bounds.normalised(Rational.of(figure))).isBetween(Rational.ZERO, Rational.ONE);
    }
  }
}
