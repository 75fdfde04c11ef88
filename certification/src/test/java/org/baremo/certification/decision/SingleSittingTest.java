package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Quantities.highestOfSame;
import static org.baremo.certification.scheme.fluent.Quantities.sum;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.junit.jupiter.api.Test;

/**
 * Admission by an English test of four sections of 30 points each, an illustration: the total of
 * one test date must be 80, and the best sections of different dates make no total.
 */
class SingleSittingTest {
  private static final List<String> SECTIONS =
      List.of("reading", "listening", "speaking", "writing");

  private static CertificationScheme scheme(Requirement requires) {
    return Schemes.comdixIntermediate().toBuilder()
        .illustrative(true)
        .awards(
            List.of(
                Award.builder()
                    .code("admission")
                    .title(LocalizedText.of("en", "Admission"))
                    .requires(requires)
                    .build()))
        .build();
  }

  private static final CertificationScheme SCHEME =
      scheme(
          number("one-date", total(), atLeast(80)).toBuilder()
              .whenNotAssessed(WhenNotAssessed.NOT_MET)
              .build());

  private static Quantity total() {
    return highestOfSame(
        AttemptAspect.DAY,
        sum(SECTIONS.stream().map(SingleSittingTest::points).toArray(Quantity[]::new)));
  }

  private static Quantity points(String section) {
    return AttemptMark.builder()
        .pick(Pick.BEST)
        .of(AttemptFilter.builder().addExams(section).build())
        .part(MarkPart.POINTS)
        .build();
  }

  /** The points of a date in the order of the sections; ? where they are not told yet. */
  private static Dossier dossier(String... dates) {
    Dossier.Builder dossier = ComDix.dossier(43, 9, 9, 9, 9, 9).toBuilder();
    for (String date : dates) {
      String[] points = date.split(" ", -1);
      for (int i = 1; i < points.length; i++) {
        if (!points[i].equals("-")) {
          dossier.addAttempts(attempt(SECTIONS.get(i - 1), points[0], points[i]));
        }
      }
    }
    return dossier.build();
  }

  private static Attempt attempt(String section, String day, String points) {
    boolean isTold = !points.equals("?");
    return Attempt.builder()
        .id(section + "-" + day)
        .exam(section)
        .heldOn(LocalDate.parse(day))
        .result(isTold ? AttemptResult.PASSED : AttemptResult.PENDING)
        .overall(
            isTold
                ? Optional.of(Outcome.Assessed.of(Mark.of(Long.parseLong(points), 30)))
                : Optional.empty())
        .build();
  }

  private static CompiledScheme compiled() {
    return CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow();
  }

  private static Verdict verdict(String... dates) {
    return compiled().decide(dossier(dates), ComDix.NOW).getAwards().get(0).verdict();
  }

  @Test
  void theBestDateCountsAndNotTheBestSections() {
    assertThat(verdict("2026-01-10 20 20 20 20")).isEqualTo(Verdict.MET);
    assertThat(verdict("2026-01-10 30 30 10 9", "2026-03-10 9 10 30 30"))
        .as("79 and 79, and 120 of the best sections")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("2026-01-10 20 20 20 19", "2026-03-10 25 25 20 20", "2026-05-10 1 1 1 1"))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void aDateThatIsNotToldYetOrNotCompleteHasItsPlace() {
    assertThat(verdict("2026-01-10 20 20 20 19", "2026-03-10 20 20 20 ?"))
        .isEqualTo(Verdict.PENDING);
    assertThat(verdict("2026-01-10 20 20 20 20", "2026-03-10 20 20 20 ?")).isEqualTo(Verdict.MET);
    assertThat(verdict("2026-01-10 20 20 20 19", "2026-03-10 30 30 30 -"))
        .as("no total without writing")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("2026-03-10 30 30 30 -")).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("2026-03-10 30 30 - ?")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void itIsToldInWordsAndReadBack() {
    Decision decision =
        compiled().decide(dossier("2026-01-10 20 20 20 19", "2026-03-10 25 5 20 20"), ComDix.NOW);
    assertThat(
            Explainer.of(SCHEME.resolve(ComDix.catalog()).orThrow(), Messages.of(Locale.ENGLISH))
                .text(decision))
        .contains(
            "the highest value, taking each day by itself, of the sum of the overall points in")
        .contains("writing-2026-03-10: on another day (10 March 2026)");
    assertThat(
            Explainer.of(
                    SCHEME.resolve(ComDix.catalog()).orThrow(),
                    Messages.of(Locale.forLanguageTag("es")))
                .text(decision))
        .contains("el valor más alto, tomando cada día por separado, de la suma de")
        .contains("writing-2026-03-10: en otro día (10 de marzo de 2026)");
    assertThat(
            Json.standard()
                .read(Json.standard().write(SCHEME), CertificationScheme.class, "scheme.json")
                .orThrow())
        .isEqualTo(SCHEME);
  }

  @Test
  void lintFindsNothingAndRemediesClaimNoEnd() {
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
    var missing =
        RemedyFinder.of(compiled())
            .find(dossier("2026-01-10 20 20 20 19"), ComDix.NOW, "admission");
    assertThat(missing.complete() && missing.remedies().isEmpty()).isFalse();
  }

  @Test
  void alsoHowManyAtMostOnOneDayCanBeAsked() {
    Requirement atMostTwo =
        CompareRequirement.builder()
            .id("two-a-day")
            .left(
                highestOfSame(
                    AttemptAspect.DAY, new Quantity.Attempts(AttemptFilter.builder().build())))
            .comparison(Comparison.AT_MOST)
            .right(Quantity.constant(2))
            .build();
    CompiledScheme compiled = CompiledScheme.of(scheme(atMostTwo), ComDix.catalog()).orThrow();
    assertThat(
            compiled
                .decide(dossier("2026-01-10 1 1 - -", "2026-01-11 1 1 - -"), ComDix.NOW)
                .getAwards()
                .get(0)
                .verdict())
        .isEqualTo(Verdict.MET);
    assertThat(
            compiled.decide(dossier("2026-01-10 1 1 1 -"), ComDix.NOW).getAwards().get(0).verdict())
        .isEqualTo(Verdict.NOT_MET);
  }
}
