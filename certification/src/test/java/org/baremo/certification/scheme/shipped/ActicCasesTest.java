package org.baremo.certification.scheme.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.baremo.certification.dossier.HeldStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Three levels, the highest of which builds on another. */
class ActicCasesTest {
  private static Person applying(String level) {
    return Person.before("actic@2021.1")
        .codes("level-applied", level)
        .date("registration", "2026-01-31")
        .date("payment", "2026-02-10")
        .date("booking", "2026-02-20")
        .sitting("s-1", "2026-03-20");
  }

  private static Person third(String... passed) {
    return applying("3").marks("70", 100, passed);
  }

  private static Person level2(Person person) {
    return person
        .holds("actic", "level-2", "2024-05-01", "")
        .status("actic", "level-2", HeldStatus.Status.ACTIVE, "2024-05-01");
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments("level 2 needs no level 1", applying("2").overall("70", 100), "GRANTED level-2"),
        arguments("69.99 % is not 70 %", applying("2").overall("69.99", 100), "REFUSED"),
        arguments("level 1", applying("1").overall("70", 100), "GRANTED level-1"),
        arguments(
            "any two of C4 to C8",
            level2(third("competence/C4", "competence/C7")),
            "GRANTED level-3"),
        arguments(
            "any other two", level2(third("competence/C5", "competence/C8")), "GRANTED level-3"),
        arguments("C3 does not count", level2(third("competence/C3", "competence/C7")), "REFUSED"),
        arguments("one of them", level2(third("competence/C4")), "REFUSED"),
        arguments("level 3 without level 2", third("competence/C4", "competence/C7"), "REFUSED"),
        arguments(
            "level 2 recognised by order",
            third("competence/C4", "competence/C7")
                .holds("recognised-by-order", "actic-level-2", "2020-01-01", "")
                .status(
                    "recognised-by-order", "actic-level-2", HeldStatus.Status.ACTIVE, "2020-01-01"),
            "GRANTED level-3"),
        arguments(
            "level 2 revoked before registration",
            level2(third("competence/C4", "competence/C7"))
                .status("actic", "level-2", HeldStatus.Status.REVOKED, "2026-01-30"),
            "REFUSED"),
        arguments(
            "level 2 revoked after registration",
            level2(third("competence/C4", "competence/C7"))
                .status("actic", "level-2", HeldStatus.Status.REVOKED, "2026-02-01"),
            "GRANTED level-3"),
        arguments(
            "level 2 suspended and reinstated before registration",
            level2(third("competence/C4", "competence/C7"))
                .status("actic", "level-2", HeldStatus.Status.SUSPENDED, "2025-01-01")
                .status("actic", "level-2", HeldStatus.Status.ACTIVE, "2025-06-01"),
            "GRANTED level-3"),
        arguments(
            "nobody has said whether level 2 is still good",
            third("competence/C4", "competence/C7").holds("actic", "level-2", "2024-05-01", ""),
            "INDETERMINATE"),
        arguments(
            "another application is open",
            applying("2").overall("70", 100).fact("application-open", true),
            "REFUSED"),
        arguments(
            "paid on the last day: 31 January and a month",
            applying("2").overall("70", 100).date("payment", "2026-02-28"),
            "GRANTED level-2"),
        arguments(
            "paid a day later",
            applying("2").overall("70", 100).date("payment", "2026-03-01"),
            "REFUSED"),
        arguments(
            "booked seven days ahead",
            applying("2").overall("70", 100).date("booking", "2026-03-13"),
            "GRANTED level-2"),
        arguments(
            "booked six days ahead",
            applying("2").overall("70", 100).date("booking", "2026-03-14"),
            "REFUSED"),
        arguments(
            "the level cannot be changed after filing",
            level2(applying("2"))
                .marks("70", 100, "competence/C4", "competence/C7")
                .overall("60", 100),
            "REFUSED"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCaseComesTo(String name, Person person, String told) {
    assertThat(Person.told(person.decide())).isEqualTo(told);
  }
}
