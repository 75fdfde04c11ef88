package org.baremo.certification.scheme.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.baremo.certification.dossier.HeldStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Old and new rules: rounding before comparing, precedence, neutralised items. */
class PixCasesTest {
  private static final String[] COMPETENCES =
      "1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 4.1 4.2 4.3 5.1 5.2".split(" ", -1);

  private static Person eligible(String scheme, int competences, String points) {
    Person person = Person.before(scheme).date("reconciliation", day(scheme));
    for (int i = 0; i < competences; i++) {
      person.mark("competence/" + COMPETENCES[i], points, 64);
    }
    return person;
  }

  private static String day(String scheme) {
    return scheme.equals("pix-core@2") ? "2023-05-01" : "2025-05-01";
  }

  private static Person old(String reproducibility, String usable) {
    return eligible("pix-core@2", 5, "8")
        .number("reproducibility", reproducibility)
        .number("usable-items", usable)
        .number("items", "15");
  }

  private static Person scored(String score, String answers) {
    return eligible("pix-core@3", 5, "8")
        .number("score", score)
        .number("answers", answers)
        .number("capacity", "0.5");
  }

  private static Person badge(String reproducibility) {
    return Person.before("clea-pix@2019.1")
        .date("reconciliation", "2023-05-01")
        .holds("pix-badge", "clea-numerique", "2022-01-01", "2023-12-31")
        .status("pix-badge", "clea-numerique", HeldStatus.Status.ACTIVE, "2022-01-01")
        .number("reproducibility", reproducibility);
  }

  /** So many competences, so many of them with three quarters of their goal of 64. */
  private static Person goals(int asked, int met) {
    Person person = badge("65");
    for (int i = 0; i < asked; i++) {
      person.mark("competence/" + COMPETENCES[i], i < met ? "48" : "47", 64);
    }
    return person;
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments("49.5 is rounded to 50 before it is compared", old("49.5", "15"), "GRANTED pix"),
        arguments("exactly 50 passes", old("50", "15"), "GRANTED pix"),
        arguments("49.4", old("49.4", "15"), "REFUSED"),
        arguments(
            "9 usable items of 15: the number needed is 9.9, rounded up",
            old("90", "9"),
            "CANCELLED"),
        arguments(
            "a tenth item usable again undoes the cancellation", old("90", "10"), "GRANTED pix"),
        arguments(
            "four competences at level 1",
            eligible("pix-core@2", 4, "8")
                .number("reproducibility", "90")
                .number("usable-items", "15")
                .number("items", "15"),
            "REFUSED"),
        arguments(
            "7 points are no level",
            eligible("pix-core@2", 5, "7")
                .number("reproducibility", "90")
                .number("usable-items", "15")
                .number("items", "15"),
            "REFUSED"),
        arguments(
            "reconciled after the old rules ended",
            old("90", "15").date("reconciliation", "2024-11-01"),
            "INDETERMINATE"),
        arguments("64 is level 1", scored("64", "32"), "GRANTED level-1"),
        arguments("63 is below level 1", scored("63", "32"), "GRANTED level-0"),
        arguments("768", scored("768", "32"), "GRANTED level-7"),
        arguments("900 is capped at 895", scored("900", "32"), "GRANTED level-7"),
        arguments("score 0 is refused", scored("0", "32"), "REFUSED"),
        arguments("20 answers are enough", scored("128", "20"), "GRANTED level-2"),
        arguments(
            "19 answers for a technical reason",
            scored("128", "19").codes("abort-reason", "technical"),
            "CANCELLED"),
        arguments(
            "19 answers for another reason",
            scored("128", "19").codes("abort-reason", "left"),
            "REFUSED"),
        arguments(
            "a fraud goes before too few answers",
            scored("128", "19").fact("fraud", true).codes("abort-reason", "technical"),
            "REFUSED"),
        arguments(
            "a cancellation goes before a fraud",
            scored("128", "32").fact("cancelled", true).fact("fraud", true),
            "CANCELLED"),
        arguments(
            "not eligible",
            eligible("pix-core@3", 4, "8")
                .number("score", "128")
                .number("answers", "32")
                .number("capacity", "0"),
            "REFUSED"),
        arguments(
            "a capacity on the lower edge of the grid",
            scored("64", "32").number("capacity", "-9"),
            "GRANTED level-1"),
        arguments(
            "a capacity on the upper edge, which is open",
            scored("64", "32").number("capacity", "9"),
            "INDETERMINATE"),
        arguments("CléA: 80 passes", badge("80"), "GRANTED clea"),
        arguments("CléA: 79.5 is rounded to 80", badge("79.5"), "GRANTED clea"),
        arguments("CléA: exactly 50 fails", badge("50"), "REFUSED"),
        arguments("CléA: 50.4 is rounded to 50, and fails", badge("50.4"), "REFUSED"),
        arguments("grey zone: 12 of 16 competences", goals(16, 12), "GRANTED clea"),
        arguments("grey zone: 11 of 16", goals(16, 11), "REFUSED"),
        arguments(
            "grey zone: three quarters of two are rounded down to one",
            goals(2, 1),
            "GRANTED clea"),
        arguments(
            "grey zone: none of one is enough, as the older rule had it",
            goals(1, 0),
            "GRANTED clea"),
        arguments(
            "the badge has expired", badge("90").date("reconciliation", "2024-01-01"), "REFUSED"),
        arguments(
            "the badge on its last day",
            badge("90").date("reconciliation", "2023-12-31"),
            "GRANTED clea"),
        arguments("a fraud reaches CléA", badge("90").fact("fraud", true), "REFUSED"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCaseComesTo(String name, Person person, String told) {
    assertThat(Person.told(person.decide())).isEqualTo(told);
  }
}
