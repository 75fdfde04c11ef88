package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Quantities.highestOfSame;
import static org.baremo.certification.scheme.fluent.Quantities.lowest;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.Plan;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/**
 * Entry with five credits, English and mathematics among them, at not more than two sittings, an
 * illustration after the rules of West African universities: a sitting is a series of one examining
 * body, which dossiers state as the form.
 */
class TwoSittingsTest {
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
                              "two-sittings",
                              highestOfSame(
                                  AttemptAspect.FORM,
                                  2,
                                  lowest(
                                      credits(), fiveTimes("english"), fiveTimes("mathematics"))),
                              atLeast(5)))
                      .build()))
          .build();

  private static Quantity credits(String... subjects) {
    return new Quantity.Attempts(
        AttemptFilter.builder().addExams(subjects).addResults(AttemptResult.PASSED).build(),
        Optional.of(AttemptAspect.EXAM));
  }

  /** Without this one the lowest is 0, and with it no less than what is asked. */
  private static Quantity fiveTimes(String subject) {
    return Aggregate.builder()
        .function(Aggregate.Function.SUM)
        .addOf(credits(subject))
        .addWeights(Rational.of(5))
        .build();
  }

  /** A series, ? where it is not said, then subjects: - failed, ? not marked yet. */
  private static Dossier dossier(String... sittings) {
    Dossier.Builder dossier = ComDix.dossier(43, 9, 9, 9, 9, 9).toBuilder();
    for (int i = 0; i < sittings.length; i++) {
      String[] words = sittings[i].split(" ", -1);
      for (int place = 1; place < words.length; place++) {
        char mark = words[place].charAt(0);
        AttemptResult result =
            mark == '-'
                ? AttemptResult.FAILED
                : mark == '?' ? AttemptResult.PENDING : AttemptResult.PASSED;
        Attempt.Builder attempt =
            Attempt.builder()
                .id("a-" + i + "-" + place)
                .exam(words[place].substring(result == AttemptResult.PASSED ? 0 : 1))
                .heldOn(LocalDate.of(2022, 5, place).plusWeeks(2L * i))
                .result(result);
        if (!words[0].equals("?")) {
          attempt.form(words[0]);
        }
        dossier.addAttempts(attempt.build());
      }
    }
    return dossier.build();
  }

  private static final String FIRST = "waec-2022 english -mathematics physics biology history";

  private static Verdict verdict(String... sittings) {
    CompiledScheme compiled = CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow();
    Dossier dossier = dossier(sittings);
    Verdict verdict = compiled.decide(dossier, ComDix.NOW).getAwards().get(0).verdict();
    Plan plan = compiled.plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW))).isEqualTo(verdict);
    return verdict;
  }

  @Test
  void fiveOfTwoSittingsCountAndNotFiveOfThree() {
    assertThat(verdict(FIRST)).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(FIRST, "neco-2023 mathematics")).isEqualTo(Verdict.MET);
    assertThat(verdict(FIRST, "neco-2023 -mathematics", "waec-2024 mathematics"))
        .as("any two of the three")
        .isEqualTo(Verdict.MET);
    assertThat(
            verdict(
                "waec-2022 english physics -biology",
                "neco-2023 mathematics biology",
                "waec-2024 history"))
        .as("five, but at three sittings")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(FIRST, "neco-2023 art music"))
        .as("six without mathematics")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("waec-2022 english mathematics physics", "neco-2023 physics biology"))
        .as("physics counts once")
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void whatIsNotKnownYetDecidesOnlyWhereItCan() {
    assertThat(verdict(FIRST, "neco-2023 ?mathematics")).isEqualTo(Verdict.PENDING);
    assertThat(verdict(FIRST, "neco-2023 ?art")).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(FIRST, "neco-2023 mathematics ?art")).isEqualTo(Verdict.MET);
    assertThat(verdict("waec-2022 english", "? mathematics physics biology history"))
        .as("the others may be of several sittings")
        .isEqualTo(Verdict.INDETERMINATE);
    assertThat(verdict(FIRST, "? mathematics"))
        .as("of the first sitting or of a second")
        .isEqualTo(Verdict.MET);
    assertThat(verdict(FIRST, "neco-2023 art", "? mathematics")).isEqualTo(Verdict.INDETERMINATE);
    assertThat(verdict(FIRST, "? art")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void ofTooManyWaysNothingIsDecidedThatASingleSittingDoesNot() {
    String[] many = new String[70];
    for (int i = 0; i < many.length; i++) {
      many[i] = "series-" + i + " physics";
    }
    assertThat(verdict(many)).isEqualTo(Verdict.INDETERMINATE);
    many[69] = "series-69 english mathematics physics biology history";
    assertThat(verdict(many)).isEqualTo(Verdict.MET);
    many[69] = "series-69 english";
    Finding finding =
        Asked.finding(
            Asked.compare(
                highestOfSame(AttemptAspect.FORM, 2, credits()), Comparison.AT_LEAST, "3"),
            dossier(many));
    assertThat(finding.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.TOO_MANY));
  }

  @Test
  void theFindingTellsWhatWasTakenTogetherAndWhatIsOfAnother() {
    Finding finding =
        Asked.finding(
            Asked.compare(
                highestOfSame(AttemptAspect.FORM, 2, credits()), Comparison.AT_LEAST, "4"),
            dossier("one english physics", "two physics", "three mathematics biology"));
    assertThat(finding.getUsed())
        .extracting(one -> one.id())
        .containsExactly("a-0-1", "a-0-2", "a-2-1", "a-2-2");
    assertThat(Judged.ignored(finding)).containsExactly("a-1-1 OTHER_FORM two");
  }

  @Test
  void withinSittingsTakenTogetherASingleOneCanBeAskedFor() {
    Dossier dossier = dossier("one english physics", "two art", "three mathematics biology");
    Quantity inOne = highestOfSame(AttemptAspect.FORM, credits());
    assertThat(Asked.value(highestOfSame(AttemptAspect.FORM, 2, inOne), dossier)).isEqualTo("2");
    assertThat(
            Asked.value(
                highestOfSame(AttemptAspect.FORM, 2, new Quantity.Difference(credits(), inOne)),
                dossier))
        .as("what a second sitting adds")
        .isEqualTo("2");
  }

  @Test
  void itIsToldInWordsAndReadBackAndLintFindsNothing() {
    SchemeExplanation explained = SchemeExplanation.of(SCHEME.resolve(ComDix.catalog()).orThrow());
    assertThat(explained.text(Messages.of(Locale.ENGLISH)))
        .contains("the highest value, taking at most 2 forms together, of the lowest of");
    assertThat(explained.text(Messages.of(Locale.forLanguageTag("es"))))
        .contains("el valor más alto, tomando como mucho 2 formas juntas, de");
    assertThat(
            Explainer.of(SCHEME.resolve(ComDix.catalog()).orThrow(), Messages.of(Locale.ENGLISH))
                .text(
                    CompiledScheme.of(SCHEME, ComDix.catalog())
                        .orThrow()
                        .decide(dossier(FIRST, "neco-2023 mathematics"), ComDix.NOW)))
        .contains("taking at most 2 forms together");
    assertThat(
            Json.standard()
                .read(Json.standard().write(SCHEME), CertificationScheme.class, "scheme.json")
                .orThrow())
        .isEqualTo(SCHEME);
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
  }

  @Test
  void remediesClaimNoEnd() {
    Remedies missing =
        RemedyFinder.of(CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow())
            .find(dossier(FIRST), ComDix.NOW, "entry");
    assertThat(missing.complete()).isFalse();
    assertThat(missing.given()).isFalse();
  }

  @Test
  void fromOneToFourAreTakenTogether() {
    for (int many : new int[] {0, 5}) {
      assertThatThrownBy(() -> new HighestOfSame(AttemptAspect.FORM, credits(), Optional.of(many)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("together must be from 1 to 4, was " + many);
    }
    assertThat(new HighestOfSame(AttemptAspect.FORM, credits(), Optional.of(1)).most())
        .isEqualTo(new HighestOfSame(AttemptAspect.FORM, credits()).most());
  }
}
