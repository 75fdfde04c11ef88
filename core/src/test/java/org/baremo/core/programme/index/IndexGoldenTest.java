package org.baremo.core.programme.index;

import java.util.Map;
import org.baremo.core.profile.Golden;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class IndexGoldenTest {
  private static final CompositeIndex INDEX =
      CompositeIndex.builder()
          .id(VersionedId.parse("toy@1"))
          .title("Toy index")
          .addParts(
              IndexNode.builder()
                  .id("use")
                  .title("Use")
                  .weight(Rational.parse("0.75"))
                  .normaliser(new Normaliser.MinMax(Rational.ZERO, Rational.HUNDRED))
                  .build(),
              IndexNode.builder()
                  .id("access")
                  .title("Access")
                  .weight(Rational.parse("0.25"))
                  .addParts(
                      IndexNode.builder()
                          .id("lines")
                          .title("Lines")
                          .weight(Rational.ONE)
                          .normaliser(new Normaliser.Unit())
                          .build())
                  .build())
          .missingPolicy(MissingPolicy.REWEIGH)
          .source(SourceRef.of("toy", "weights"))
          .build();

  @Test
  void anIndexIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(IndexGoldenTest.class, "index", INDEX);
  }

  @Test
  void aScoreIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(IndexGoldenTest.class, "score", INDEX.score(Map.of("use", Rational.of(40))));
  }
}
