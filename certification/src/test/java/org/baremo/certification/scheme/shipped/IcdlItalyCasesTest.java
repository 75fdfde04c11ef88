package org.baremo.certification.scheme.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.time.AttemptResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Modules that age, an award that is left to who is late, and a renewal. */
class IcdlItalyCasesTest {
  private static Person passed(String... days) {
    Person person = Person.before("icdl-italy@2014.1");
    for (int i = 0; i < days.length; i++) {
      if (!days[i].isEmpty()) {
        person.attempt("a-" + i, "module-" + (i + 1), days[i], AttemptResult.PASSED);
      }
    }
    return person;
  }

  private static Person late() {
    return passed(
        "2019-03-01",
        "2021-01-10",
        "2021-02-10",
        "2021-03-10",
        "2022-01-10",
        "2023-01-10",
        "2024-03-02");
  }

  private static Person inTime() {
    return late().attempt("u-1", "module-1-update", "2023-06-01", AttemptResult.PASSED);
  }

  private static Person renewing(String points) {
    return Person.before("icdl-italy-renewal@2014.1")
        .holds("icdl-italy", "full-standard", "2021-06-30", "2026-06-30")
        .status("icdl-italy", "full-standard", HeldStatus.Status.ACTIVE, "2021-06-30")
        .overall(points, 700);
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments(
            "all seven within five years",
            passed(
                "2020-03-01",
                "2021-01-10",
                "2021-02-10",
                "2021-03-10",
                "2022-01-10",
                "2023-01-10",
                "2024-03-02"),
            "GRANTED full-standard"),
        arguments(
            "the first exactly five years before the last",
            passed(
                "2019-03-02",
                "2021-01-10",
                "2021-02-10",
                "2021-03-10",
                "2022-01-10",
                "2023-01-10",
                "2024-03-02"),
            "GRANTED full-standard"),
        arguments(
            "a day more than five years: the award without expiry is left",
            late(),
            "GRANTED standard"),
        arguments("brought up to date by ten questions", inTime(), "GRANTED full-standard"),
        arguments(
            "six modules",
            passed(
                "2020-03-01",
                "2021-01-10",
                "2021-02-10",
                "2021-03-10",
                "2022-01-10",
                "2023-01-10",
                ""),
            "REFUSED"),
        arguments(
            "a pass that was annulled",
            passed(
                    "2020-03-01",
                    "2021-01-10",
                    "2021-02-10",
                    "2021-03-10",
                    "2022-01-10",
                    "2023-01-10",
                    "")
                .attempt("a-9", "module-7", "2024-03-02", AttemptResult.ANNULLED),
            "REFUSED"),
        arguments(
            "failed first, passed later",
            passed(
                    "2020-03-01",
                    "2021-01-10",
                    "2021-02-10",
                    "2021-03-10",
                    "2022-01-10",
                    "2023-01-10",
                    "2024-03-02")
                .attempt("f-1", "module-7", "2024-02-02", AttemptResult.FAILED),
            "GRANTED full-standard"),
        arguments(
            "the same attempt imported twice is not another module",
            passed(
                    "2020-03-01",
                    "2021-01-10",
                    "2021-02-10",
                    "2021-03-10",
                    "2022-01-10",
                    "2023-01-10",
                    "")
                .attempt("a-0", "module-1", "2020-03-01", AttemptResult.PASSED),
            "REFUSED"),
        arguments(
            "renewal with 490 of 700 on the last valid day",
            renewing("490").sitting("s-1", "2026-06-30"),
            "GRANTED full-standard-renewed"),
        arguments("489 points", renewing("489").sitting("s-1", "2026-06-30"), "REFUSED"),
        arguments(
            "a day after it expired", renewing("490").sitting("s-1", "2026-07-01"), "REFUSED"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCaseComesTo(String name, Person person, String told) {
    assertThat(Person.told(person.decide())).isEqualTo(told);
  }

  @Test
  void itIsIssuedSevenDaysAfterTheLastExamAndLastsFiveYears() {
    assertThat(Person.lastDay(inTime().decide())).contains(LocalDate.of(2029, 3, 9));
    assertThat(inTime().decide().getGrant().orElseThrow().getValidity().getFirstDay())
        .isEqualTo(LocalDate.of(2024, 3, 9));
  }

  @Test
  void theAwardThatIsLeftNeverExpires() {
    assertThat(Person.lastDay(late().decide())).isEmpty();
  }

  @Test
  void renewalBeforeExpiryLosesNoTime() {
    assertThat(Person.lastDay(renewing("490").sitting("s-1", "2026-03-01").decide()))
        .contains(LocalDate.of(2031, 6, 30));
  }
}
