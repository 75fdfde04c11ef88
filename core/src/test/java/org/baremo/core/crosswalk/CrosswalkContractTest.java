package org.baremo.core.crosswalk;

import static org.baremo.core.crosswalk.Toys.fresh;
import static org.baremo.core.crosswalk.Toys.old;

import java.util.List;
import java.util.Optional;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class CrosswalkContractTest {
  private static final String ACROSS = "a law across attributes";

  private final Crosswalk crosswalk = Toys.crosswalk();

  @Test
  void scalesKeepTheContract() {
    ValueContract.of(ScaleRef.class, Toys.SIX, Toys.THREE).verify();
  }

  @Test
  void provenancesKeepTheContract() {
    ValueContract.of(
            Provenance.class, Provenance.verified("a book"), Provenance.unverified("hearsay"))
        .verify();
  }

  @Test
  void mappingsKeepTheContract() {
    ValueContract.of(Mapping.class, crosswalk.getMappings().get(0), crosswalk.getMappings().get(1))
        .verify();
    ValueContract.of(
            LevelMapping.class,
            Toys.levels(),
            LevelMapping.builder().source(Toys.SIX).target(Toys.THREE).belowFirstKept(true).build())
        .lawsBeyondAnnotations("pairs", "of these scales, each once, empty where more is said")
        .verify();
  }

  @Test
  void crosswalksKeepTheContract() {
    ValueContract.of(
            Crosswalk.class,
            crosswalk,
            crosswalk.toBuilder()
                .id(VersionedId.parse("other@1"))
                .mappings(List.of())
                .levelMappings(List.of())
                .build())
        .lawsBeyondAnnotations("mappings", ACROSS)
        .lawsBeyondAnnotations("levelMappings", ACROSS)
        .verify();
  }

  @Test
  void stepsAndLinksKeepTheContract() {
    Step there =
        new Step(crosswalk.getId(), crosswalk.getMappings().get(1), Step.Direction.AS_ASSERTED);
    ValueContract.of(Step.class, there, there.inverse()).verify();
    ValueContract.of(
            Link.class,
            Links.of(crosswalk).links().get(1),
            Link.builder()
                .source(old("1"))
                .target(old("1"))
                .relation(Relation.EXACT)
                .strength(Rational.ONE)
                .build())
        .lawsBeyondAnnotations("path", "leads from source to target")
        .verify();
  }

  @Test
  void levelImagesKeepTheContract() {
    ValueContract.of(
            LevelImage.class,
            new LevelImage(List.of(), true),
            new LevelImage(List.of(Toys.NEW.level("three", "1")), false))
        .verify();
  }

  @Test
  void absentStrengthsAreNotNought() {
    ValueContract.of(
            Mapping.class,
            Mapping.of(old("1"), fresh("1"), Relation.EXACT),
            Mapping.of(old("1"), fresh("1"), Relation.EXACT).toBuilder()
                .strength(Optional.of(Rational.ZERO))
                .build())
        .verify();
  }
}
