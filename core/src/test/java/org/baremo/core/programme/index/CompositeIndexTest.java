package org.baremo.core.programme.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class CompositeIndexTest {
  private static final CompositeIndex INDEX =
      CompositeIndex.builder()
          .id(VersionedId.parse("desi@2018"))
          .title("Digital Economy and Society Index")
          .addParts(leaf("connectivity", "0.25"), leaf("human-capital", "0.25"))
          .addParts(leaf("internet-use", "0.15"), leaf("integration", "0.2"))
          .addParts(leaf("public-services", "0.15"))
          .source(SourceRef.of("004", "evidence of success"))
          .build();

  private static IndexNode leaf(String id, String weight) {
    return IndexNode.builder()
        .id(id)
        .title(id)
        .weight(Rational.parse(weight))
        .normaliser(new Normaliser.Unit())
        .build();
  }

  private static Map<String, Rational> figures() {
    Map<String, Rational> figures = new HashMap<>();
    INDEX.getParts().forEach(part -> figures.put(part.getId(), Rational.parse("0.6")));
    figures.put("human-capital", Rational.parse("0.4"));
    return figures;
  }

  @Test
  void aScoreIsTheWeightedMean() {
    IndexScore score = INDEX.score(figures());
    assertThat(score.getScore()).contains(Rational.parse("0.55"));
    assertThat(score.getScores()).containsEntry("human-capital", Rational.parse("0.4"));
    assertThat(score.getMissing()).isEmpty();
  }

  @Test
  void aMissingFigureLeavesNoScoreUnlessAPolicyIsNamed() {
    Map<String, Rational> figures = figures();
    figures.remove("human-capital");
    IndexScore none = INDEX.score(figures);
    assertThat(none.getScore()).isEmpty();
    assertThat(none.getMissing()).containsExactly("human-capital");
    IndexScore reweighed =
        INDEX.toBuilder().missingPolicy(MissingPolicy.REWEIGH).build().score(figures);
    assertThat(reweighed.getScore()).contains(Rational.parse("0.6"));
    assertThat(reweighed.getPolicy()).isEqualTo(MissingPolicy.REWEIGH);
    assertThat(
            INDEX.toBuilder()
                .missingPolicy(MissingPolicy.REWEIGH)
                .build()
                .score(Map.of())
                .getScore())
        .isEmpty();
  }

  @Test
  void partsHavePartsAndFiguresHaveBounds() {
    IndexNode coverage =
        leaf("coverage", "0.4").toBuilder()
            .normaliser(new Normaliser.MinMax(Rational.ZERO, Rational.HUNDRED))
            .build();
    IndexNode price =
        leaf("price", "0.6").toBuilder()
            .normaliser(new Normaliser.MinMax(Rational.of(50), Rational.of(10)))
            .build();
    CompositeIndex nested =
        INDEX.toBuilder()
            .parts(
                java.util.List.of(
                    IndexNode.builder()
                        .id("connectivity")
                        .title("Connectivity")
                        .weight(Rational.parse("0.5"))
                        .addParts(coverage, price)
                        .build(),
                    leaf("use", "0.5")))
            .build();
    Map<String, Rational> figures =
        Map.of("coverage", Rational.of(80), "price", Rational.of(30), "use", Rational.ONE);
    assertThat(nested.score(figures).getScore()).contains(Rational.parse("0.81"));
    assertThat(nested.score(figures).getScores())
        .containsEntry("connectivity", Rational.parse("0.62"))
        .containsEntry("price", Rational.parse("0.5"));
    assertThatThrownBy(() -> nested.score(Map.of("coverage", Rational.of(101))))
        .hasMessage("figure must be from 0 to 100, was 101");
    assertThatThrownBy(() -> nested.score(Map.of("price", Rational.of(51))))
        .hasMessage("figure must be from 10 to 50, was 51");
    assertThatThrownBy(() -> nested.score(Map.of("connectivity", Rational.ONE)))
        .hasMessage("figure must be of [coverage, price, use], was connectivity");
  }

  @Test
  void weightsThatAreNotOneTogetherAreRefused() {
    assertThatThrownBy(() -> INDEX.toBuilder().addParts(leaf("more", "0.1")).build())
        .hasMessage("weights of parts must add up to 1, added up to 1.1");
    assertThatThrownBy(() -> INDEX.toBuilder().parts(java.util.List.of()).title("").build())
        .hasMessage("title must not be blank; parts must not be empty");
    assertThatThrownBy(
            () ->
                INDEX.toBuilder()
                    .parts(java.util.List.of(leaf("a", "0.5"), leaf("a", "0.5")))
                    .build())
        .hasMessage("id must be different from others', was a");
    assertThatThrownBy(() -> leaf("A", "0"))
        .hasMessage(
            "id must be lower-case letters and digits joined by - or ., was 'A'; weight must be"
                + " more than 0 and at most 1, was 0");
    assertThatThrownBy(() -> leaf("a", "1").toBuilder().addParts(leaf("b", "1")).build())
        .hasMessage("a must have either a normaliser or parts");
    assertThatThrownBy(() -> new Normaliser.MinMax(Rational.ONE, Rational.ONE))
        .hasMessage("best must be different from worst, was 1");
    assertThatThrownBy(() -> INDEX.score(figures()).toBuilder().score(Rational.of(2)).build())
        .hasMessage("score must be from 0 to 1, was 2");
  }

  @Test
  void valuesKeepTheContract() {
    ValueContract.of(
            Normaliser.class,
            new Normaliser.Unit(),
            new Normaliser.MinMax(Rational.ZERO, Rational.ONE),
            new Normaliser.MinMax(Rational.ONE, Rational.ZERO))
        .verify();
    IndexNode leaf = leaf("a", "1");
    ValueContract.of(
            IndexNode.class,
            leaf,
            IndexNode.builder()
                .id("b")
                .title("B")
                .weight(Rational.parse("0.5"))
                .addParts(leaf)
                .build())
        .lawsBeyondAnnotations("parts", "weights add up to one; a normaliser or parts")
        .lawsBeyondAnnotations("normaliser", "a normaliser or parts")
        .verify();
    ValueContract.of(
            CompositeIndex.class,
            INDEX,
            INDEX.toBuilder().missingPolicy(MissingPolicy.REWEIGH).build())
        .lawsBeyondAnnotations("parts", "weights add up to one, identifiers differ")
        .verify();
    ValueContract.of(IndexScore.class, INDEX.score(figures()), INDEX.score(Map.of())).verify();
  }
}
