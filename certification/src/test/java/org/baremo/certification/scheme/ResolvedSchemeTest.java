package org.baremo.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.baremo.certification.testing.ComDix;
import org.junit.jupiter.api.Test;

class ResolvedSchemeTest {
  @Test
  void theLevelsBesideOneAreThoseOfItsScaleInOrder() {
    ResolvedScheme scheme = ComDix.compiled().scheme();
    assertThat(scheme.levelsBeside(ComDix.EDITION.level("four", "advanced")))
        .extracting(level -> scheme.ordinal(level).orElseThrow())
        .containsExactly(1, 2, 3);
    assertThat(scheme.levelsBeside(ComDix.EDITION.level("nowhere", "1"))).isEmpty();
  }
}
