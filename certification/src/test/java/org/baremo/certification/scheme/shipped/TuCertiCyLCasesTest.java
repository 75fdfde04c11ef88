package org.baremo.certification.scheme.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of it. */
class TuCertiCyLCasesTest {
  private static final String[] COMPETENCES =
      "1.1 1.2 1.3 2.1 2.2 2.3 2.4 2.5 2.6 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4"
          .split(" ", -1);

  private static Person candidate(int assessed) {
    Person person =
        Person.before("tucerticyl@2024.1")
            .born("1990-05-17")
            .date("registration", "2026-09-01")
            .codes("place", "online")
            .fact("passed-by-the-body", true);
    for (int i = 0; i < assessed; i++) {
      person.mark("competence/" + COMPETENCES[i], "0", 3);
    }
    return person;
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments("all 21 attempted, and passed by the body", candidate(21), "GRANTED certificate"),
        arguments("20 of 21", candidate(20), "REFUSED"),
        arguments(
            "attempted is not passed", candidate(21).fact("passed-by-the-body", false), "REFUSED"),
        arguments(
            "the body has not said",
            candidate(21)
                .codes("place", "centre")
                .number("computers", "9")
                .number("distance-cm", "150"),
            "REFUSED"),
        arguments(
            "in a centre that is fit",
            candidate(21)
                .codes("place", "centre")
                .number("computers", "10")
                .number("distance-cm", "150"),
            "GRANTED certificate"),
        arguments(
            "149 cm apart",
            candidate(21)
                .codes("place", "centre")
                .number("computers", "10")
                .number("distance-cm", "149"),
            "REFUSED"),
        arguments(
            "in a centre of which nothing is known",
            candidate(21).codes("place", "centre"),
            "INDETERMINATE"),
        arguments(
            "14 on the day of registration",
            candidate(21).born("2012-09-01"),
            "GRANTED certificate"),
        arguments("14 on the day after", candidate(21).born("2012-09-02"), "REFUSED"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCaseComesTo(String name, Person person, String told) {
    assertThat(Person.told(person.decide())).isEqualTo(told);
  }
}
