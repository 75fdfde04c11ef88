package org.baremo.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RationalTest {
  @Test
  void fortyThreeOfSixtyIsAboveSeventyPercent() {
    assertThat(Mark.of(43, 60).percentage()).isEqualTo(Rational.parse("215/3"));
    assertThat(Mark.of(43, 60).percentage()).isGreaterThan(Rational.of(70));
  }
}
