package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Circumstances.eachStretch;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.none;
import static org.baremo.certification.scheme.fluent.Rules.number;
import static org.baremo.certification.testing.Asked.compiled;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Edge;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Rules of real schemes that look at a case through a stretch of time. */
class SlidingStretchesTest {
  private static final AttemptResult PASSED = AttemptResult.PASSED;
  private static final AttemptResult FAILED = AttemptResult.FAILED;

  /** A vendor's rule on retakes: no more than five attempts at an exam in any twelve months. */
  private static final Requirement AT_MOST_FIVE =
      none("not-six", someStretch("six", Period.ofMonths(12), attempts("az", 6)));

  private static Requirement attempts(String exam, int number, AttemptResult... results) {
    AttemptFilter filter = AttemptFilter.builder().addExams(exam).addResults(results).build();
    return number(exam + "-" + number, new Quantity.Attempts(filter), Bound.atLeast(number));
  }

  private static Attempt on(String exam, String day, AttemptResult result) {
    return Attempt.builder()
        .id(exam + "-" + day)
        .exam(exam)
        .heldOn(LocalDate.parse(day))
        .result(result)
        .build();
  }

  private static Dossier with(List<Attempt> attempts, Evidence... evidence) {
    Dossier dossier = ComDix.dossier(43);
    return dossier.toBuilder()
        .addAllAttempts(attempts)
        .profile(dossier.getProfile().toBuilder().addEvidence(evidence).build())
        .build();
  }

  /** By both evaluators. */
  private static Verdict verdict(Requirement requirement, Dossier dossier, OffsetDateTime asOf) {
    CompiledScheme compiled = compiled(requirement);
    Verdict verdict =
        compiled.decide(dossier, asOf).getAwards().get(0).findings().get(0).getVerdict();
    var plan = compiled.plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(asOf))).isEqualTo(verdict);
    return verdict;
  }

  private static Verdict verdict(Requirement requirement, Dossier dossier) {
    return verdict(requirement, dossier, ComDix.NOW);
  }

  private static List<Attempt> az(String... days) {
    return Stream.of(days).map(day -> on("az", day, FAILED)).toList();
  }

  @Test
  void aSixthAttemptInAnyTwelveMonthsIsTooManyEvenWhereTheLatestIsYearsAfter() {
    List<Attempt> five = az("2023-01-10", "2023-03-10", "2023-05-10", "2023-07-10", "2023-09-10");
    assertThat(verdict(AT_MOST_FIVE, with(List.of()))).isEqualTo(Verdict.MET);
    assertThat(verdict(AT_MOST_FIVE, with(five))).isEqualTo(Verdict.MET);
    assertThat(verdict(AT_MOST_FIVE, with(plus(five, on("az", "2024-01-10", PASSED)))))
        .as("a year after the first: another twelve months")
        .isEqualTo(Verdict.MET);
    List<Attempt> six = plus(five, on("az", "2024-01-09", PASSED));
    assertThat(verdict(AT_MOST_FIVE, with(six))).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(AT_MOST_FIVE, with(plus(six, on("az", "2026-11-01", PASSED)))))
        .as("a window that hangs on the latest attempt would not see it")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(AT_MOST_FIVE, with(plus(five, on("other", "2024-01-09", PASSED)))))
        .isEqualTo(Verdict.MET);
    Attempt untold = on("az", "2024-01-09", FAILED).toBuilder().exam(Optional.empty()).build();
    assertThat(verdict(AT_MOST_FIVE, with(plus(five, untold)))).isEqualTo(Verdict.INDETERMINATE);
    Attempt later = untold.toBuilder().id("later").heldOn(LocalDate.of(2024, 1, 10)).build();
    assertThat(verdict(AT_MOST_FIVE, with(plus(six, later)))).isEqualTo(Verdict.NOT_MET);
  }

  private static List<Attempt> plus(List<Attempt> attempts, Attempt... more) {
    List<Attempt> all = new ArrayList<>(attempts);
    all.addAll(List.of(more));
    return all;
  }

  /** Two components, both passed within some 24 months, in whichever order and however often. */
  private static final Requirement TWO_COMPONENTS =
      someStretch(
          "together",
          Period.ofMonths(24),
          all("both", attempts("core-1", 1, PASSED), attempts("core-2", 1, PASSED)));

  @Test
  void twoComponentsCountThatWerePassedWithinAnyTwoYears() {
    Attempt one = on("core-1", "2020-05-01", PASSED);
    assertThat(verdict(TWO_COMPONENTS, with(List.of(one, on("core-2", "2022-04-30", PASSED)))))
        .isEqualTo(Verdict.MET);
    Attempt late = on("core-2", "2022-05-01", PASSED);
    assertThat(verdict(TWO_COMPONENTS, with(List.of(one, late)))).isEqualTo(Verdict.NOT_MET);
    assertThat(
            verdict(TWO_COMPONENTS, with(List.of(one, late, on("core-1", "2024-04-01", PASSED)))))
        .as("the first component again, in time after the second")
        .isEqualTo(Verdict.MET);
    Attempt again = on("core-1", "2024-04-01", AttemptResult.PENDING);
    assertThat(verdict(TWO_COMPONENTS, with(List.of(one, late, again)))).isEqualTo(Verdict.PENDING);
    assertThat(verdict(TWO_COMPONENTS, with(List.of(again)))).isEqualTo(Verdict.NOT_MET);
  }

  /** All modules of a profile within three years of one another, whichever of them came first. */
  @Test
  void allModulesCountThatWerePassedWithinAnyThreeYears() {
    Requirement modules =
        someStretch(
                "modules",
                Period.ofYears(3),
                all(
                    "all",
                    attempts("windows", 1, PASSED),
                    attempts("internet", 1, PASSED),
                    attempts("word", 1, PASSED)))
            .toBuilder()
            .lastDay(LastDay.ANNIVERSARY)
            .build();
    List<Attempt> two =
        List.of(on("windows", "2019-03-01", PASSED), on("internet", "2020-06-01", PASSED));
    assertThat(verdict(modules, with(plus(two, on("word", "2022-03-01", PASSED)))))
        .isEqualTo(Verdict.MET);
    List<Attempt> late = plus(two, on("word", "2022-03-02", PASSED));
    assertThat(verdict(modules, with(late))).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(modules, with(plus(late, on("windows", "2023-01-01", PASSED)))))
        .isEqualTo(Verdict.MET);
  }

  /** A surveillance in every year since the certificate was issued that is to be renewed. */
  private static final Requirement SURVEILLANCE =
      eachStretch(
          "surveillance",
          new Day.OfCertificate("body", Optional.of("auditor"), Edge.FIRST_DAY),
          Period.ofYears(1),
          attempts("surveillance", 1, PASSED));

  private static final HeldCertificate CERTIFICATE =
      HeldCertificate.builder()
          .scheme("body")
          .award("auditor")
          .number("C-7")
          .validity(DateRange.of(LocalDate.of(2023, 6, 1), LocalDate.of(2026, 5, 31)))
          .build();

  private static Verdict surveyed(String asOf, String... days) {
    List<Attempt> attempts = Stream.of(days).map(day -> on("surveillance", day, PASSED)).toList();
    return verdict(
        SURVEILLANCE, with(attempts, CERTIFICATE), OffsetDateTime.parse(asOf + "T12:00:00+02:00"));
  }

  @Test
  void aCertificateIsKeptByASurveillanceInEveryYear() {
    assertThat(surveyed("2024-05-31")).as("in the first year").isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(surveyed("2024-06-01")).isEqualTo(Verdict.NOT_MET);
    assertThat(surveyed("2024-06-01", "2024-05-31")).isEqualTo(Verdict.MET);
    assertThat(surveyed("2024-06-02", "2024-06-01")).as("a day late").isEqualTo(Verdict.NOT_MET);
    assertThat(surveyed("2026-06-01", "2024-05-31", "2024-06-01", "2026-05-31"))
        .isEqualTo(Verdict.MET);
    assertThat(surveyed("2026-06-01", "2023-07-01", "2023-08-01", "2025-08-01"))
        .as("two in one year do not make up for another")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(SURVEILLANCE, with(List.of())))
        .as("there is no certificate")
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void furtherEducationIsAskedForEveryYear() {
    Requirement education =
        eachStretch(
                "education",
                new Day.Fixed(LocalDate.of(2024, 1, 1)),
                Period.ofYears(1),
                number("hours", TrainingHours.builder().build(), Bound.atLeast(20)))
            .toBuilder()
            .whenEmpty(WhenEmpty.MET)
            .build();
    Evidence first = training("2024-11-01", "2024-12-31", 20);
    assertThat(verdict(education, with(List.of(), first, training("2025-02-01", "2025-02-03", 20))))
        .isEqualTo(Verdict.MET);
    assertThat(verdict(education, with(List.of(), first, training("2025-02-01", "2025-02-03", 19))))
        .isEqualTo(Verdict.NOT_MET);
    Dossier over = with(List.of(), first, training("2024-12-30", "2025-01-03", 60));
    Decision decision = compiled(education).decide(over, ComDix.NOW);
    String english = told(education, decision, "en");
    assertThat(english)
        .contains(
            "not met: Each stretch of 1 year: met in 1 of 2 stretches of time; what follows is"
                + " required in each stretch of 1 year from 1 January 2024 on that is over")
        .contains(
            "not met: from 1 January 2025 to 31 December 2025: hours: 0; the hours of training must"
                + " be at least 20; 20 short of 20")
        .contains("training t-2024-12-30: outside the days that count (30 December 2024)");
    assertThat(told(education, decision, "es"))
        .contains(
            "se cumple en 1 de 2 tramos de tiempo; debe cumplirse lo que sigue en cada tramo de 1"
                + " año desde el 1 de enero de 2024 que ya haya terminado")
        .contains("del 1 de enero de 2025 al 31 de diciembre de 2025: ");
  }

  private static String told(Requirement requirement, Decision decision, String language) {
    return Explainer.of(compiled(requirement).scheme(), Locale.forLanguageTag(language))
        .text(decision);
  }

  private static Training training(String first, String last, int hours) {
    return Training.builder()
        .topic("t-" + first)
        .provider("p")
        .hours(Rational.of(hours))
        .dates(DateRange.of(LocalDate.parse(first), LocalDate.parse(last)))
        .build();
  }
}
