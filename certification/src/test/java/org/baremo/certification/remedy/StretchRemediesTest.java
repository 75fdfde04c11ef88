package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Circumstances.eachStretch;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.time.LocalDate;
import java.util.Locale;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.junit.jupiter.api.Test;

/** What is missing where something is asked of stretches of time: what is proposed gives it. */
class StretchRemediesTest {
  private static final Period YEAR = Period.ofYears(1);

  private static Requirement passes(int number) {
    AttemptFilter passed =
        AttemptFilter.builder().addExams("az").addResults(AttemptResult.PASSED).build();
    return someStretch(
        "some", YEAR, number("passes", new Quantity.Attempts(passed), Bound.atLeast(number)));
  }

  private static Dossier passed(String day) {
    return ComDix.dossier(43).toBuilder()
        .addAttempts(
            Attempt.builder()
                .id("a-1")
                .exam("az")
                .heldOn(LocalDate.parse(day))
                .result(AttemptResult.PASSED)
                .build())
        .build();
  }

  private static Remedies found(Requirement requires, Dossier dossier) {
    CompiledScheme compiled = Asked.compiled(requires);
    Remedies found = RemedyFinder.of(compiled).find(dossier, ComDix.NOW).get(0);
    for (Remedy remedy : found.remedies()) {
      assertThat(
              compiled
                  .decide(remedy.appliedTo(dossier, ComDix.NOW), remedy.decidedAt(ComDix.NOW))
                  .getOutcome())
          .isEqualTo(DecisionOutcome.GRANTED);
    }
    return found;
  }

  @Test
  void aFurtherPassInTimeIsProposedAndThereMayBeOtherWays() {
    Remedies found = found(passes(2), passed("2026-02-01"));
    assertThat(found.remedies())
        .anySatisfy(
            remedy ->
                assertThat(remedy.changes())
                    .singleElement()
                    .isInstanceOf(Change.PassAttempt.class));
    assertThat(found.complete()).isFalse();
  }

  @Test
  void whereTwoMoreAreNeededNobodySaysThatNothingCanBeDone() {
    Remedies found = found(passes(3), passed("2020-02-01"));
    assertThat(found.remedies()).isEmpty();
    assertThat(found.complete()).isFalse();
    assertThat(RemedyText.of(Asked.compiled(passes(3)).scheme(), Locale.ENGLISH).lines(found))
        .singleElement()
        .asString()
        .startsWith("No way to the award")
        .endsWith("was found as far as was looked; there may be one.");
  }

  @Test
  void hoursThatAreMissingInYearsThatAreOverAreNotClaimedToBeToBeHad() {
    Requirement hours =
        eachStretch(
            "each",
            new Day.Fixed(LocalDate.of(2024, 1, 1)),
            YEAR,
            number("hours", TrainingHours.builder().build(), Bound.atLeast(5)));
    Remedies found = found(hours, ComDix.dossier(43));
    assertThat(found.remedies()).isEmpty();
    assertThat(found.complete()).isFalse();
  }
}
