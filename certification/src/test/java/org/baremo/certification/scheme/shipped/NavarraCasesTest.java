package org.baremo.certification.scheme.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.baremo.core.assessment.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A hybrid rule: overall and floors. */
class NavarraCasesTest {
  private static Person candidate(String overall, String area1) {
    return Person.before("navarra@2025.1")
        .born("1990-05-17")
        .date("registration", "2026-09-01")
        .overall(overall, 63)
        .mark("area/1", area1, 9)
        .mark("area/2", "14", 18)
        .mark("area/3", "12", 12)
        .mark("area/4", "12", 12)
        .mark("area/5", "12", 12);
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments("75 % of 63 is 47.25: 48 is enough", candidate("48", "5"), "GRANTED level-2"),
        arguments("47 is not", candidate("47", "5"), "REFUSED"),
        arguments("58 of 63 with 4 of 9 in area 1", candidate("58", "4"), "REFUSED"),
        arguments("an area at exactly 50 %", candidate("58", "4.5"), "GRANTED level-2"),
        arguments(
            "an area that the person is exempt from leaves the floors",
            candidate("58", "0").outcome("area/1", new Outcome.Exempt("degree")),
            "GRANTED level-2"),
        arguments(
            "an area not yet marked",
            candidate("58", "0").outcome("area/1", new Outcome.NotYetMarked()),
            "PENDING"),
        arguments(
            "an area that was not assessed is not a zero",
            candidate("58", "0").outcome("area/1", new Outcome.NotAssessed()),
            "INDETERMINATE"),
        arguments("a zero is a zero", candidate("58", "0"), "REFUSED"),
        arguments(
            "14 on the day of registration",
            candidate("58", "5").born("2012-09-01"),
            "GRANTED level-2"),
        arguments(
            "14 on the day after, though before the test",
            candidate("58", "5").born("2012-09-02"),
            "REFUSED"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCaseComesTo(String name, Person person, String told) {
    assertThat(Person.told(person.decide())).isEqualTo(told);
  }

  @Test
  void itLastsFourYears() {
    assertThat(Person.lastDay(candidate("58", "5").decided("2028-02-29T23:59:59+01:00").decide()))
        .contains(java.time.LocalDate.of(2032, 2, 29));
  }
}
