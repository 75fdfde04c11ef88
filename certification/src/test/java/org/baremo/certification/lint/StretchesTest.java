package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Circumstances.eachStretch;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;

import java.time.LocalDate;
import java.util.List;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.finding.OpenQuestion;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What linting says of stretches of time: nothing untrue, and what it cannot tell by name. */
class StretchesTest {
  private static final Period YEAR = Period.ofYears(1);

  private static Quantity attempts(AttemptResult... results) {
    return new Quantity.Attempts(
        AttemptFilter.builder().addExams("az").addResults(results).build());
  }

  private static Requirement years(Quantity quantity, Comparison comparison, long number) {
    return eachStretch(
        "years",
        new Day.Fixed(LocalDate.of(2022, 1, 1)),
        YEAR,
        Rules.compare("asked", quantity, comparison, number));
  }

  private static void saysNothing(Requirement requirement) {
    LintReport report = Rules.lint(requirement);
    assertThat(report.getFindings()).extracting(LintFinding::getKind).isEmpty();
    assertThat(report.getDropped()).isZero();
  }

  @Test
  void rulesThatCanBeMetAndFailedAreNotBlamed() {
    saysNothing(
        someStretch(
            "some",
            YEAR,
            Rules.compare("two", attempts(AttemptResult.PASSED), Comparison.AT_LEAST, 1)));
    saysNothing(years(attempts(AttemptResult.PASSED), Comparison.AT_LEAST, 1));
    saysNothing(years(TrainingHours.builder().build(), Comparison.AT_LEAST, 20));
  }

  @Test
  void oneAttemptTooManyWithinAYearIsABetterResultThatLoses() {
    LintReport report =
        Rules.lint(
            NoneOf.of(
                "never",
                someStretch(
                    "some", YEAR, Rules.compare("six", attempts(), Comparison.AT_LEAST, 6))));
    assertThat(report.getFindings())
        .extracting(LintFinding::getKind)
        .containsExactly(LintKind.BETTER_RESULT_LOSES);
  }

  @Test
  void whatNoneOfItsCasesShowsIsGivenUpByName() {
    LintReport report =
        Rules.lint(
            AllOf.of(
                "all",
                someStretch(
                    "sixty",
                    YEAR,
                    Rules.compare("sixty-of", attempts(), Comparison.AT_LEAST, 60))));
    assertThat(report.getFindings()).isEmpty();
    assertThat(report.getUnanswered())
        .extracting(OpenQuestion::about)
        .as("sixty attempts are not tried")
        .contains("sixty")
        .doesNotContain("sixty-of");
  }

  @Test
  void whatIsWrongWithItsNumbersIsToldWhereItStands() {
    Quantity banded =
        new Quantity.Banded(
            TrainingHours.builder().build(),
            List.of(
                Band.builder().start(Rational.of(-5)).value(Rational.ONE).build(),
                Band.builder().start(Rational.ZERO).value(Rational.of(2)).build()),
            java.util.Optional.of(Rational.ZERO));
    LintReport report = Rules.lint(years(banded, Comparison.AT_LEAST, 2));
    assertThat(report.getFindings())
        .extracting(found -> found.getLocation().toString())
        .contains("demo@1#/awards/0/requires/requires/left/bands/0");
  }
}
