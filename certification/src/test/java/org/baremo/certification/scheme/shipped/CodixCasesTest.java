package org.baremo.certification.scheme.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The predecessor of ComDix, with its documentary route. */
class CodixCasesTest {
  private static Person candidate(String overall) {
    return Person.before("codix@2017.1")
        .born("1990-05-17")
        .date("closing", "2017-03-20")
        .overall(overall, 50)
        .sitting("s-1", "2017-05-06");
  }

  private static Person documents(String publication, String filed) {
    return Person.before("codix@2017.1")
        .born("1990-05-17")
        .date("closing", "2017-03-20")
        .fact("documents-accepted", true)
        .date("publication", publication)
        .date("documents-filed", filed);
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments("30 of 50 is exactly 60 %: enough", candidate("30"), "GRANTED codix"),
        arguments("29 of 50", candidate("29"), "REFUSED"),
        arguments("29.999 of 50 does not round up", candidate("29.999"), "REFUSED"),
        arguments("two sittings", candidate("50").sitting("s-2", "2017-05-07"), "REFUSED"),
        arguments(
            "the same sitting imported twice is one",
            candidate("50").sitting("s-1", "2017-05-06"),
            "GRANTED codix"),
        arguments("16 on the closing day", candidate("30").born("2001-03-20"), "GRANTED codix"),
        arguments("16 on the day after closing", candidate("30").born("2001-03-21"), "REFUSED"),
        arguments(
            "a fraud stands against a full mark", candidate("50").fact("fraud", true), "REFUSED"),
        arguments(
            "closed after its last day in force",
            candidate("50").date("closing", "2022-01-01"),
            "INDETERMINATE"),
        arguments(
            "documents on the seventh day", documents("2017-03-06", "2017-03-13"), "GRANTED codix"),
        arguments(
            "the seventh day is Maundy Thursday, and rolls over Easter to Monday",
            documents("2017-04-06", "2017-04-17"),
            "GRANTED codix"),
        arguments("a day after that", documents("2017-04-06", "2017-04-18"), "REFUSED"),
        arguments(
            "published where no holidays are known",
            documents("2018-03-06", "2018-03-13"),
            "INDETERMINATE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCaseComesTo(String name, Person person, String told) {
    assertThat(Person.told(person.decide())).isEqualTo(told);
  }
}
