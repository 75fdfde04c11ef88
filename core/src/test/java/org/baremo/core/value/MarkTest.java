package org.baremo.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkTest {
  @Test
  void aMarkKnowsItsUnitMinimumAndMaximum() {
    Mark mark = Mark.of(43, 60);
    assertThat(mark.getUnit()).isEqualTo("points");
    assertThat(mark.getMinimum()).isEqualTo(Rational.ZERO);
    assertThat(mark).isNotEqualTo(Mark.of(86, 120));
    assertThat(mark.percentage()).isEqualTo(Mark.of(86, 120).percentage());
  }

  @Test
  void everyBrokenLawIsSaid() {
    assertThatThrownBy(() -> Mark.of(61, 60)).hasMessage("value must be from 0 to 60, was 61");
    assertThatThrownBy(() -> Mark.of(-1, 60)).hasMessage("value must be from 0 to 60, was -1");
    assertThatThrownBy(() -> Mark.of(0, 0)).hasMessage("maximum must be more than 0, was 0");
    assertThatThrownBy(
            () ->
                Mark.builder()
                    .value(Rational.of(2))
                    .minimum(Rational.ONE)
                    .maximum(Rational.of(-1))
                    .unit("Points")
                    .build())
        .hasMessage(
            "unit must be lower-case letters and digits joined by - or ., was 'Points'; maximum"
                + " must be more than 0, was -1; minimum must be 0 or less, was 1; value must be"
                + " from 1 to -1, was 2");
  }

  @Test
  void bothDaysOfARangeBelongToIt() {
    LocalDate first = LocalDate.of(2024, 2, 29);
    DateRange range = DateRange.of(first, first.plusDays(1));
    assertThat(range.contains(first)).isTrue();
    assertThat(range.contains(first.plusDays(1))).isTrue();
    assertThat(range.contains(first.minusDays(1))).isFalse();
    assertThat(range.contains(first.plusDays(2))).isFalse();
    assertThat(DateRange.from(first).contains(LocalDate.MAX)).isTrue();
    assertThat(range).hasToString("2024-02-29/2024-03-01");
    assertThat(DateRange.from(first)).hasToString("2024-02-29/…");
    assertThatThrownBy(() -> DateRange.of(first, first.minusDays(1)))
        .hasMessage("lastDay must not be before firstDay 2024-02-29, was 2024-02-28");
  }

  @Test
  void comparisonsSayTheirStrictness() {
    assertThat(Comparison.ABOVE.holds(Rational.of(70), Rational.of(70))).isFalse();
    assertThat(Comparison.AT_LEAST.holds(Rational.of(70), Rational.of(70))).isTrue();
    assertThat(Comparison.EQUAL.holds(Rational.parse("70.0"), Rational.of(70))).isTrue();
    assertThat(Comparison.AT_MOST.holds(Rational.of(71), Rational.of(70))).isFalse();
    assertThat(Comparison.BELOW.holds(Rational.parse("69.99"), Rational.of(70))).isTrue();
  }
}
