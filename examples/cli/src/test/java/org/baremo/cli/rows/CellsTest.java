package org.baremo.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @Test
  void blankZeroExemptAndPendingAreFourDifferentThings() {
    assertThat(Cells.outcome("")).isEqualTo(new Outcome.NotAssessed());
    assertThat(Cells.outcome("0/12")).isEqualTo(Outcome.Assessed.of(Mark.of(0, 12)));
    assertThat(Cells.outcome("exempt: título de FP")).isEqualTo(new Outcome.Exempt("título de FP"));
    assertThat(Cells.outcome("pending")).isEqualTo(new Outcome.NotYetMarked());
  }

  @Test
  void marksAreExact() {
    assertThat(Cells.outcome("7.25 / 12"))
        .isEqualTo(Outcome.Assessed.of(Mark.of(Rational.parse("7.25"), Rational.of(12))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "1/3/12", "nine"})
  void aMarkWithoutMaximumIsNoMark(String cell) {
    assertThatThrownBy(() -> Cells.outcome(cell))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "mark must be written points/maximum such as 9/12 or 7.5/12, exempt:REASON, pending, or"
                + " left blank, was '"
                + cell
                + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7,5/12", "7,5 / 12", "7/12,5", "7,5/12,5"})
  void aDecimalCommaIsAnsweredWithThePoint(String cell) {
    assertThatThrownBy(() -> Cells.outcome(cell))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mark must be written with a decimal point such as 7.5/12, was '" + cell + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "13/12, 'value must be from 0 to 12, was 13'",
    "-1/12, 'value must be from 0 to 12, was -1'",
    "0/0, 'maximum must be more than 0, was 0'",
    "x/12, 'number must be a decimal or a fraction, was ''x'''",
    "exempt:, 'reason must not be blank'"
  })
  void aMarkOutOfItsRangeIsNoMark(String cell, String message) {
    assertThatThrownBy(() -> Cells.outcome(cell))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void datesAreDaysThatExist() {
    assertThat(Cells.date("2008-02-29")).isEqualTo(LocalDate.of(2008, 2, 29));
    for (String cell : new String[] {"2009-02-29", "29/02/2008", "2008-2-29"}) {
      assertThatThrownBy(() -> Cells.date(cell))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "date must be a day written year-month-day such as 2008-03-14, was '%s'"
                  .formatted(cell));
    }
  }

  @Test
  void factsAreYesOrNo() {
    assertThat(Cells.fact("yes")).isTrue();
    assertThat(Cells.fact("true")).isTrue();
    assertThat(Cells.fact("no")).isFalse();
    assertThat(Cells.fact("false")).isFalse();
    for (String cell : new String[] {"Yes", "sí", "1", "-"}) {
      assertThatThrownBy(() -> Cells.fact(cell))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "fact must be yes or no, or left blank where it is not known, was '%s'"
                  .formatted(cell));
    }
  }
}
