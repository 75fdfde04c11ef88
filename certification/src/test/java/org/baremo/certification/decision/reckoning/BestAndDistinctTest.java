package org.baremo.certification.decision.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.Asked;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The best some of several, bands of a half, and how many different exams were sat. */
class BestAndDistinctTest {
  private static Verdict verdict(
      Quantity quantity, Comparison comparison, String number, Dossier of) {
    return Asked.finding(Asked.compare(quantity, comparison, number), of).getVerdict();
  }

  /** Six tasks of which some count. */
  private static Aggregate best(Aggregate.Function function, int count) {
    Aggregate.Builder tasks = Aggregate.builder().function(function).best(count);
    for (int i = 1; i <= 6; i++) {
      tasks.addOf(Quantity.stated(FactName.of("task-" + i)));
    }
    return tasks.build();
  }

  private static Dossier tasks(String marks) {
    Dossier.Builder dossier = Asked.empty().toBuilder();
    List<String> numbers = List.of(marks.split(" ", -1));
    for (int i = 0; i < numbers.size(); i++) {
      if (!numbers.get(i).equals("?")) {
        dossier.putNumber(FactName.of("task-" + (i + 1)), Rational.parse(numbers.get(i)));
      }
    }
    return dossier.build();
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 5, 3 9 4 8 0 7, 31", // the 0 is dropped
    "SUM, 1, 3 9 4 8 0 7, 9",
    "SUM, 6, 3 9 4 8 0 7, 31",
    "MEAN, 5, 3 9 4 8 0 6, 6",
    "MEAN, 2, 5 5 5 5 5 5, 5",
    "MINIMUM, 3, 3 9 4 8 0 7, 7", // the third highest
    "MEDIAN, 4, 3 9 4 8 0 7, 15/2",
    "MAXIMUM, 2, 3 9 4 8 0 7, 9",
    "SUM, 2, -3 -9 -4 -8 -1 -7, -4"
  })
  void theBestOfSixCount(Aggregate.Function function, int count, String marks, String number) {
    assertThat(verdict(best(function, count), Comparison.EQUAL, number, tasks(marks)))
        .isEqualTo(MET);
  }

  /** The second and third number are where the best so many surely lie. */
  @ParameterizedTest
  @CsvSource({
    "SUM, 5, 9 9 9 9 9 ?, 45, MET", // the sixth only adds to the best five
    "SUM, 5, 9 9 9 9 9 ?, 46, INDETERMINATE",
    "SUM, 5, 9 9 9 9 ? ?, 1, INDETERMINATE", // the fifth may be below 0
    "SUM, 2, -9 -8 -7 ? ? ?, -15, MET",
    "MEAN, 5, 9 9 9 9 4 ?, 8, MET",
    "MEDIAN, 3, 9 6 4 ? ? ?, 6, MET",
    "MINIMUM, 3, 9 9 9 9 9 ?, 9, MET",
    "MINIMUM, 3, 9 9 9 9 9 ?, 10, NOT_MET", // at best it is the highest
    "MINIMUM, 3, 9 8 7 6 5 ?, 8, INDETERMINATE",
    "MINIMUM, 3, 9 8 7 6 5 ?, 9, NOT_MET",
    "MINIMUM, 5, 20 20 40 40 ? ?, 20, INDETERMINATE",
    "MINIMUM, 5, 20 20 40 40 ? ?, 21, NOT_MET",
    "MAXIMUM, 2, 9 ? ? ? ? ?, 9, MET"
  })
  void whatIsOpenDecidesOnlyWhereItCan(
      Aggregate.Function function, int count, String marks, String least, Verdict verdict) {
    assertThat(verdict(best(function, count), Comparison.AT_LEAST, least, tasks(marks)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "6.25, HALF_UP, 6.5", // the bands of language tests: a quarter goes up to the half
    "6.75, HALF_UP, 7",
    "6.24, HALF_UP, 6",
    "6.1, HALF_UP, 6",
    "-6.25, HALF_UP, -6.5",
    "6.25, HALF_DOWN, 6",
    "6.25, HALF_EVEN, 6",
    "6.75, HALF_EVEN, 7",
    "6.99, FLOOR, 6.5",
    "6.01, CEILING, 6.5",
    "20/3, HALF_UP, 6.5"
  })
  void bandsOfAHalfAreRoundedExactly(String exact, Rounding.Mode mode, String band) {
    Quantity rounded =
        new Quantity.Rounded(Asked.stated("score"), mode, 0, Optional.of(Rational.of(1, 2)));
    assertThat(verdict(rounded, Comparison.EQUAL, band, Asked.numbers("score", exact)))
        .isEqualTo(MET);
  }

  private static Attempt attempt(String text) {
    String[] parts = text.split(" ", -1);
    Attempt.Builder attempt =
        Asked.attempt("a-" + text.hashCode(), parts[1], AttemptResult.valueOf(parts[2]))
            .toBuilder();
    return parts[0].equals("?") ? attempt.build() : attempt.exam(parts[0]).build();
  }

  private static Verdict passes(
      AttemptAspect distinct, Comparison comparison, int number, String... attempts) {
    AttemptFilter passed = AttemptFilter.builder().addResults(AttemptResult.PASSED).build();
    return verdict(
        new Quantity.Attempts(passed, Optional.of(distinct)),
        comparison,
        String.valueOf(number),
        Asked.attempts(
            Stream.of(attempts).map(BestAndDistinctTest::attempt).toArray(Attempt[]::new)));
  }

  @Test
  void anExamThatIsPassedTwiceCountsOnce() {
    String[] attempts = {
      "word 2026-01-01 PASSED",
      "word 2026-02-01 PASSED",
      "mail 2026-02-01 PASSED",
      "web 2026-02-01 FAILED"
    };
    assertThat(passes(AttemptAspect.EXAM, Comparison.EQUAL, 2, attempts)).isEqualTo(MET);
    assertThat(passes(AttemptAspect.DAY, Comparison.EQUAL, 2, attempts)).isEqualTo(MET);
    assertThat(passes(AttemptAspect.EXAM, Comparison.EQUAL, 0)).isEqualTo(MET);
  }

  @Test
  void anAttemptThatDoesNotSayItsExamMayBeOneOfThoseOrAnother() {
    String[] attempts = {"word 2026-01-01 PASSED", "? 2026-02-01 PASSED"};
    assertThat(passes(AttemptAspect.EXAM, Comparison.AT_LEAST, 1, attempts)).isEqualTo(MET);
    assertThat(passes(AttemptAspect.EXAM, Comparison.AT_LEAST, 2, attempts))
        .isEqualTo(INDETERMINATE);
    assertThat(passes(AttemptAspect.EXAM, Comparison.AT_LEAST, 3, attempts)).isEqualTo(NOT_MET);
    assertThat(passes(AttemptAspect.EXAM, Comparison.EQUAL, 1, "? 2026-02-01 PASSED"))
        .isEqualTo(MET);
    assertThat(passes(AttemptAspect.LANGUAGE, Comparison.AT_LEAST, 2, attempts))
        .isEqualTo(INDETERMINATE);
  }

  @Test
  void anAttemptThatIsNotMarkedMayAddAnExam() {
    String passed = "word 2026-01-01 PASSED";
    assertThat(
            passes(AttemptAspect.EXAM, Comparison.AT_LEAST, 2, passed, "mail 2026-02-01 PENDING"))
        .isEqualTo(PENDING);
    assertThat(passes(AttemptAspect.EXAM, Comparison.EQUAL, 1, passed, "word 2026-02-01 PENDING"))
        .isEqualTo(MET);
    assertThat(passes(AttemptAspect.EXAM, Comparison.AT_LEAST, 1, "? 2026-02-01 PENDING"))
        .isEqualTo(PENDING);
  }
}
