package org.baremo.certification.scheme.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {
  @ParameterizedTest
  @CsvSource({"175, 175", "-5, -5", "201/2, 100.5"})
  void aPercentageThatNoMarkCanHaveIsRefused(String required, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cut.percentage(Comparison.AT_LEAST, Rational.parse(required)))
        .withMessage("required must be from 0 to 100 where percentages are compared, was " + shown);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "100, false", "200/3, true"})
  void theBoundsAndFractionsAreCuts(String required, boolean made) {
    Cut cut = Cut.percentage(Comparison.AT_LEAST, Rational.parse(required));
    assertThat(cut.isMadeBy(Mark.of(43, 60))).isEqualTo(made);
  }

  @ParameterizedTest
  @CsvSource({"42, false", "43, true"})
  void pointsMayBeMoreThanAHundred(long points, boolean made) {
    Cut cut =
        Cut.builder()
            .comparison(Comparison.AT_LEAST)
            .measure(Cut.Measure.POINTS)
            .required(Rational.of(43))
            .build();
    assertThat(cut.isMadeBy(Mark.of(points, 600))).isEqualTo(made);
    assertThat(cut.toBuilder().required(Rational.of(490)).build().isMadeBy(Mark.of(points, 600)))
        .isFalse();
  }
}
