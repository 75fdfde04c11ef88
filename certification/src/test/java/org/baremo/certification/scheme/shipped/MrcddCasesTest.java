package org.baremo.certification.scheme.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.baremo.core.assessment.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Alternative ways to the levels of teachers. */
class MrcddCasesTest {
  private static final String[] AREAS = {
    "area/1", "area/2", "area/3", "area/4", "area/5", "area/6"
  };

  private static Person teacher() {
    return Person.before("mrcdd-levels@2022.1").date("registration", "2026-09-01");
  }

  private static Person tested(String level, String met) {
    return teacher()
        .codes("level-tested", level)
        .marks("0", 10, AREAS)
        .number("indicators-met", met)
        .number("indicators-assessed", "125");
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments(
            "50 hours that cover every area",
            teacher().trained("course", "50", AREAS),
            "GRANTED a2"),
        arguments("60 hours", teacher().trained("course", "60", AREAS), "GRANTED b1"),
        arguments(
            "60 hours, ten of them at a congress",
            teacher().trained("course", "50", AREAS).trained("congress", "10", AREAS),
            "GRANTED a2"),
        arguments(
            "49.5 hours do not round up", teacher().trained("course", "49.5", AREAS), "REFUSED"),
        arguments(
            "area 6 is not covered",
            teacher().trained("course", "60", "area/1", "area/2", "area/3", "area/4", "area/5"),
            "REFUSED"),
        arguments(
            "two courses together cover it",
            teacher()
                .trained("course", "40", "area/1", "area/2", "area/3")
                .trained("course", "20", "area/4", "area/5", "area/6"),
            "GRANTED b1"),
        arguments("exactly 80 % of the indicators", tested("b1", "100"), "GRANTED b1"),
        arguments("79.2 %", tested("b1", "99"), "REFUSED"),
        arguments(
            "a test of the lower level gives the lower level", tested("a2", "125"), "GRANTED a2"),
        arguments(
            "a test that leaves out an area",
            tested("b1", "125").outcome("area/6", new Outcome.NotAssessed()),
            "REFUSED"),
        arguments("a qualifying degree", teacher().codes("degrees", "qualifying-b1"), "GRANTED b1"),
        arguments(
            "evidence and performance",
            teacher().fact("evidence-accepted", true).fact("performance-observed", true),
            "GRANTED c1"),
        arguments(
            "evidence alone",
            teacher().fact("evidence-accepted", true).fact("performance-observed", false),
            "REFUSED"),
        arguments("nothing shown", teacher(), "REFUSED"),
        arguments(
            "18 points of eTwinning",
            Person.before("mrcdd-ceuta-b1@2022.1")
                .date("registration", "2026-09-01")
                .number("etwinning-points", "18"),
            "GRANTED b1"),
        arguments(
            "17.99 points",
            Person.before("mrcdd-ceuta-b1@2022.1")
                .date("registration", "2026-09-01")
                .number("etwinning-points", "17.99"),
            "REFUSED"),
        arguments(
            "who holds the level does not get it again",
            Person.before("mrcdd-ceuta-b1@2022.1")
                .date("registration", "2026-09-01")
                .number("etwinning-points", "18")
                .holds("mrcdd", "b1", "2024-01-01", ""),
            "REFUSED"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCaseComesTo(String name, Person person, String told) {
    assertThat(Person.told(person.decide())).isEqualTo(told);
  }
}
