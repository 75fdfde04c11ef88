package org.baremo.certification.scheme.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.baremo.core.assessment.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** By title, by test, or by both. */
class ComDixStudentsCasesTest {
  private static Person student() {
    return Person.before("comdix-students@2022.1")
        .born("2008-05-17")
        .date("registration", "2026-09-01");
  }

  private static Person tested(String overall, String area) {
    return student()
        .codes("titles")
        .overall(overall, 60)
        .marks(area, 12, "area/1", "area/2", "area/3", "area/4", "area/5");
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments(
            "a higher vocational title gives the intermediate level without a test",
            student().codes("titles", "fp-superior"),
            "GRANTED intermediate"),
        arguments(
            "Bachillerato and area 4 above 60 %",
            student().codes("titles", "bachillerato").mark("area/4", "8", 12),
            "GRANTED intermediate"),
        arguments(
            "Bachillerato and area 4 at 58.3 % is left with the initial level",
            student().codes("titles", "bachillerato").mark("area/4", "7", 12), "GRANTED initial"),
        arguments(
            "Bachillerato and area 4 at exactly 60 %: not above",
            student().codes("titles", "bachillerato").mark("area/4", "7.2", 12), "GRANTED initial"),
        arguments(
            "Bachillerato alone", student().codes("titles", "bachillerato"), "GRANTED initial"),
        arguments(
            "area 4 not yet marked leaves the higher level open",
            student().codes("titles", "bachillerato").outcome("area/4", new Outcome.NotYetMarked()),
            "PENDING"),
        arguments(
            "ESO gives the initial level", student().codes("titles", "eso"), "GRANTED initial"),
        arguments("no title and no test", student().codes("titles"), "REFUSED"),
        arguments(
            "titles not stated: nobody can tell about the initial level",
            student(),
            "INDETERMINATE"),
        arguments("by test, 43 of 60", tested("43", "8"), "GRANTED intermediate"),
        arguments("by test, 42 of 60 is exactly 70 %: not above", tested("42", "8"), "REFUSED"),
        arguments("every area between 60 and 69 % fails overall", tested("39", "8"), "REFUSED"),
        arguments(
            "16 on the day of registration",
            student().born("2010-09-01").codes("titles", "fp-superior"),
            "GRANTED intermediate"),
        arguments(
            "16 on the day after",
            student().born("2010-09-02").codes("titles", "fp-superior"),
            "REFUSED"),
        arguments(
            "registered before the scheme was in force",
            student().date("registration", "2021-12-31").codes("titles", "fp-superior"),
            "INDETERMINATE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCaseComesTo(String name, Person person, String told) {
    assertThat(Person.told(person.decide())).isEqualTo(told);
  }
}
