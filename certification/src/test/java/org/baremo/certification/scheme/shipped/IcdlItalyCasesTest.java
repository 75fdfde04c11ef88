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

  /** All seven in 2021, in time. */
  private static Person seven() {
    return passed(
        "2021-01-01",
        "2021-02-01",
        "2021-03-01",
        "2021-04-01",
        "2021-05-01",
        "2021-06-01",
        "2021-07-01");
  }

  private static Person repassing(String exam) {
    return seven().attempt("r", exam, "2026-11-01", AttemptResult.PASSED);
  }

  /** The first module expired the day before the last was passed; it is updated after that. */
  private static Person repairing(String day) {
    return late().attempt("u-1", "module-1-update", day, AttemptResult.PASSED);
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
        arguments("seven modules in 2021", seven(), "GRANTED full-standard"),
        arguments(
            "a module updated five years after all seven were passed",
            repassing("module-1-update"),
            "GRANTED full-standard"),
        arguments(
            "a module passed again five years after",
            repassing("module-7"),
            "GRANTED full-standard"),
        arguments(
            "an exam passed that is none of the seven",
            repassing("image-editing"),
            "GRANTED full-standard"),
        arguments(
            "updated after the last module",
            repairing("2026-01-10"),
            "GRANTED full-standard-updated"),
        arguments(
            "updated when the second module has expired in turn",
            repairing("2026-01-11"),
            "GRANTED standard"),
        arguments(
            "the second module updated too",
            repairing("2026-01-11")
                .attempt("u-2", "module-2-update", "2025-12-01", AttemptResult.PASSED),
            "GRANTED full-standard-updated"),
        arguments(
            "updated in time, and another exam passed since",
            repairing("2026-01-10")
                .attempt("r", "image-editing", "2026-11-01", AttemptResult.PASSED),
            "GRANTED full-standard-updated"),
        arguments("no exam at all", passed(), "REFUSED"),
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

  private static String valid(Person person) {
    return person.decide().getGrant().orElseThrow().getValidity().toString();
  }

  @Test
  void passesBeyondNeedDoNotMoveItsDays() {
    String days = valid(seven());
    assertThat(days).isEqualTo("2021-07-08/2026-07-08");
    assertThat(valid(repassing("module-1-update"))).isEqualTo(days);
    assertThat(valid(repassing("image-editing"))).isEqualTo(days);
  }

  @Test
  void broughtUpToDateItCountsFromTheExamThatCompletedIt() {
    Person repaired = repairing("2025-03-01");
    assertThat(valid(repaired)).isEqualTo("2025-03-08/2030-03-08");
    assertThat(valid(repaired.attempt("m", "module-4", "2025-06-01", AttemptResult.PASSED)))
        .isEqualTo("2025-03-08/2030-03-08");
  }

  @Test
  void theAwardBroughtUpToDateIsRenewedLikeTheOther() {
    Person updated =
        Person.before("icdl-italy-renewal@2014.1")
            .holds("icdl-italy", "standard", "2020-01-01", "")
            .holds("icdl-italy", "full-standard-updated", "2021-06-30", "2026-06-30")
            .status("icdl-italy", "full-standard-updated", HeldStatus.Status.ACTIVE, "2021-06-30")
            .overall("490", 700)
            .sitting("s-1", "2026-03-01");
    assertThat(Person.told(updated.decide())).isEqualTo("GRANTED full-standard-updated-renewed");
    assertThat(Person.lastDay(updated.decide())).contains(LocalDate.of(2031, 6, 30));
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
