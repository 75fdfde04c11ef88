package org.baremo.core.programme.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  private static final Location HERE = Location.ofLine("001.csv", 7);
  private static final NumberReader SPANISH =
      NumberReader.of(new Locale.Builder().setLanguageTag("es").build());
  private static final NumberReader ENGLISH = NumberReader.of(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"18.000|18000", "1,6 million|1600000", "1.234.567,5|1234567.5", "300|300", "0|0"})
  void spanishNumbersAreRead(String text, String number) {
    Checked<Optional<Rational>> read = SPANISH.read(text, HERE);
    assertThat(read.problems()).isEmpty();
    assertThat(read.orThrow()).contains(Rational.parse(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"18,000|18000", "1.6 million|1600000", " 45,100 |45100"})
  void englishNumbersAreRead(String text, String number) {
    assertThat(ENGLISH.read(text, HERE).orThrow()).contains(Rational.parse(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "N/A", "–"})
  void whatIsBlankIsUnreportedAndNotZero(String text) {
    assertThat(SPANISH.read(text, HERE).orThrow()).isEmpty();
  }

  @Test
  void aNumberThatAnotherLanguageReadsAsAThousandTimesAsMuchIsReadWithAWarning() {
    Checked<Optional<Rational>> read = ENGLISH.read("18.000", HERE);
    assertThat(read.orThrow()).contains(Rational.of(18));
    assertThat(read.problems())
        .singleElement()
        .hasToString(
            "001.csv:7: '18.000' was read as 18, as in en; where . stands between thousands it is"
                + " 18000 [figure.ambiguous]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,6 million", "1,60", "1.2.3", "-3", "12 billion", "18 000", "٣", "a"})
  void whatIsNoNumberOfTheLanguageIsAnError(String text) {
    assertThat(ENGLISH.read(text, HERE).problems())
        .singleElement()
        .hasToString(
            "001.csv:7: number must be written as in en, with . before decimals and , between"
                + " thousands, was '"
                + text
                + "' [figure.number]");
  }
}
