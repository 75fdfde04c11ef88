package org.baremo.certification.scheme.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.scheme.time.AttemptResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who passes one exam more loses nothing by it, in any scheme that is shipped. */
class FurtherAttemptsTest {
  private static final List<String> DAYS = List.of("2003-02-01", "2023-06-15", "2026-11-20");

  static Stream<Arguments> cases() {
    return Stream.of(
            ActicCasesTest.cases(),
            CodixCasesTest.cases(),
            ComDixStudentsCasesTest.cases(),
            IcdlItalyCasesTest.cases(),
            MrcddCasesTest.cases(),
            NavarraCasesTest.cases(),
            PixCasesTest.cases(),
            TuCertiCyLCasesTest.cases())
        .flatMap(cases -> cases);
  }

  /** What is given, from when until when. */
  private static String given(Person person) {
    Decision decision = person.decide();
    return decision.getOutcome()
        + decision.grants().stream()
            .map(one -> " " + one.getAward() + " " + one.getIssuedOn() + " " + one.getValidity())
            .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aPassOfAnExamThatTheSchemeDoesNotNameChangesNothing(
      String name, Person person, String told) {
    String before = given(person);
    assertThat(before).startsWith(told);
    for (String day : DAYS) {
      person.attempt("o-" + day, "of-another-scheme", day, AttemptResult.PASSED);
      assertThat(given(person)).as(day).isEqualTo(before);
    }
  }

  static Stream<Arguments> full() {
    return IcdlItalyCasesTest.cases().filter(one -> one.get()[2].equals("GRANTED full-standard"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("full")
  void aLaterPassOrUpdateOfAModuleDoesNotMoveTheFullStandard(
      String name, Person person, String told) {
    String before = given(person);
    assertThat(before).startsWith(told);
    for (int module = 1; module <= 7; module++) {
      for (String exam : List.of("module-" + module, "module-" + module + "-update")) {
        person.attempt("l-" + exam, exam, "2026-11-20", AttemptResult.PASSED);
        assertThat(given(person)).as(exam).isEqualTo(before);
      }
    }
  }
}
