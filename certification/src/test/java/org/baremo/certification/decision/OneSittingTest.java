package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Quantities.highestOfSame;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * Entry with five credits at one sitting, an illustration after West African rules: five different
 * subjects passed in one series of examinations, which dossiers state as the form.
 */
class OneSittingTest {
  private static final Quantity CREDITS =
      new Quantity.Attempts(
          AttemptFilter.builder().addResults(AttemptResult.PASSED).build(),
          Optional.of(AttemptAspect.EXAM));
  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .illustrative(true)
          .awards(
              List.of(
                  Award.builder()
                      .code("entry")
                      .title(LocalizedText.of("en", "Entry"))
                      .requires(
                          number(
                              "one-sitting",
                              highestOfSame(AttemptAspect.FORM, CREDITS),
                              atLeast(5)))
                      .build()))
          .build();

  /** A series, ? where it is not said, then subjects, those that were failed after a dash. */
  private static Dossier dossier(String... sittings) {
    Dossier.Builder dossier = ComDix.dossier(43, 9, 9, 9, 9, 9).toBuilder();
    for (int i = 0; i < sittings.length; i++) {
      String[] words = sittings[i].split(" ", -1);
      for (int place = 1; place < words.length; place++) {
        boolean isFailed = words[place].startsWith("-");
        Attempt.Builder attempt =
            Attempt.builder()
                .id("a-" + i + "-" + place)
                .exam(isFailed ? words[place].substring(1) : words[place])
                .heldOn(LocalDate.of(2024 + i, 5, place))
                .result(isFailed ? AttemptResult.FAILED : AttemptResult.PASSED);
        if (!words[0].equals("?")) {
          attempt.form(words[0]);
        }
        dossier.addAttempts(attempt.build());
      }
    }
    return dossier.build();
  }

  private static Verdict verdict(String... sittings) {
    return CompiledScheme.of(SCHEME, ComDix.catalog())
        .orThrow()
        .decide(dossier(sittings), ComDix.NOW)
        .getAwards()
        .get(0)
        .verdict();
  }

  @Test
  void fiveOfOneSeriesCountAndNotFiveOfTwo() {
    assertThat(verdict("2024-06 english maths physics biology history")).isEqualTo(Verdict.MET);
    assertThat(verdict("2024-06 english -maths physics biology history", "2025-06 maths"))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("2024-06 english maths", "2025-06 english maths physics biology history"))
        .isEqualTo(Verdict.MET);
    assertThat(verdict("2024-06 english maths physics biology biology"))
        .as("four subjects")
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aCertificateThatDoesNotSayItsSeriesLeavesOpenWhatItMayDecide() {
    assertThat(verdict("2024-06 english maths physics biology", "? history"))
        .isEqualTo(Verdict.INDETERMINATE);
    assertThat(verdict("2024-06 english maths physics", "? history")).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("2024-06 english maths physics biology history", "? art"))
        .isEqualTo(Verdict.MET);
  }

  /** A further subject has to be of the same series, which nobody tries. */
  @Test
  void remediesClaimNoEnd() {
    CompiledScheme compiled = CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow();
    Remedies missing =
        RemedyFinder.of(compiled)
            .find(dossier("2024-06 english maths physics biology"), ComDix.NOW, "entry");
    assertThat(missing.complete()).isFalse();
    assertThat(missing.given()).isFalse();
  }

  @Test
  void theRuleIsToldAndLintFindsNothing() {
    SchemeExplanation explained = SchemeExplanation.of(SCHEME.resolve(ComDix.catalog()).orThrow());
    assertThat(explained.text(Messages.of(Locale.ENGLISH)))
        .contains(
            "the highest value, taking each form by itself, of the number of different exams of the"
                + " passed attempts must be at least 5");
    assertThat(explained.text(Messages.of(Locale.forLanguageTag("es"))))
        .contains(
            "el valor más alto, tomando cada forma por separado, del número de exámenes distintos");
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
  }
}
