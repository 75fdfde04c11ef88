package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompetenceCodeTest {
  @Test
  void codesKeepTheContract() {
    ValueContract.of(CompetenceCode.class, CompetenceCode.of("1.1"), CompetenceCode.of("2.10"))
        .verify();
  }

  @Test
  void aCodeIsTwoNumbersAndNoDecimal() {
    CompetenceCode tenth = CompetenceCode.of("1.10");
    assertThat(tenth.area()).isEqualTo(1);
    assertThat(tenth.number()).isEqualTo(10);
    assertThat(tenth).isNotEqualTo(CompetenceCode.of("1.1")).hasToString("1.10");
    assertThat(tenth).isGreaterThan(CompetenceCode.of("1.9")).isLessThan(CompetenceCode.of("2.1"));
  }

  @Test
  void aCodeMeansSomethingInAnEdition() {
    assertThat(CompetenceCode.of("2.5").in(DigComp30.EDITION))
        .isEqualTo(Ref.parse("digcomp@3.0/competence/2.5"));
    assertThat(DigComp.v2_2().competence(CompetenceCode.of("2.5")).ref())
        .isEqualTo(CompetenceCode.of("2.5").in(DigComp22.EDITION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "1.", ".1", "01.1", "1.01", "1.1.1", "1,1", "0.1", "1.0", " 1.1"})
  void otherTextsAreNoCodes(String text) {
    assertThatThrownBy(() -> CompetenceCode.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("competence code must be area and number such as 1.1, was '" + text + "'");
  }
}
