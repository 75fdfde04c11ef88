package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/**
 * The class of a degree, an illustration after British rules: the mean of the best 100 of 120
 * credits of the last year, so that the worst 20 credits are dropped, whichever modules they are
 * part of.
 */
class DegreeClassificationTest {
  private static final List<Integer> CREDITS = List.of(40, 30, 20, 15, 15);
  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .illustrative(true)
          .awards(List.of(award("first", 70), award("second", 50)))
          .build();

  private static Award award(String code, int mean) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(number(code + "-class", best(), atLeast(mean)))
        .build();
  }

  private static Quantity best() {
    Aggregate.Builder mean = Aggregate.builder().function(Aggregate.Function.MEAN).best(100);
    for (int i = 0; i < CREDITS.size(); i++) {
      mean.addOf(
              new Limited(
                  Quantity.stated(module(i)),
                  Optional.of(Rational.ZERO),
                  Optional.of(Rational.HUNDRED)))
          .addWeights(Rational.of(CREDITS.get(i)));
    }
    return mean.build();
  }

  private static FactName module(int place) {
    return FactName.of("module-" + (place + 1));
  }

  /** The marks of the modules; ? where one is not stated. */
  private static List<Verdict> classes(String marks) {
    Dossier.Builder dossier = ComDix.dossier(43, 9, 9, 9, 9, 9).toBuilder();
    String[] words = marks.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals("?")) {
        dossier.putNumber(module(i), Rational.parse(words[i]));
      }
    }
    return CompiledScheme.of(SCHEME, ComDix.catalog())
        .orThrow()
        .decide(dossier.build(), ComDix.NOW)
        .getAwards()
        .stream()
        .map(award -> award.verdict())
        .toList();
  }

  @Test
  void theWorstCreditsAreDroppedWhicheverModulesTheyArePartOf() {
    // 40 · 75 + 30 · 70 + 15 · 68 + 15 · 66 = 7110 with all 100 credits: 71.1 without module 3
    assertThat(classes("75 70 0 68 66")).containsExactly(Verdict.MET, Verdict.MET);
    // half of the 40 credits are dropped: (20 · 0 + 30 · 70 + 20 · 70 + 30 · 70) / 100 = 56
    assertThat(classes("0 70 70 70 70")).containsExactly(Verdict.NOT_MET, Verdict.MET);
    // 15 credits and 5 of the next: (40 · 70 + 30 · 70 + 20 · 70 + 10 · 70) / 100 is 70 exactly
    assertThat(classes("70 70 70 70 10")).containsExactly(Verdict.MET, Verdict.MET);
    assertThat(classes("70 70 70 69 10")).containsExactly(Verdict.NOT_MET, Verdict.MET);
  }

  @Test
  void aMarkThatIsNotKnownDecidesOnlyWhereItCan() {
    assertThat(classes("75 70 ? 68 66")).containsExactly(Verdict.MET, Verdict.MET);
    assertThat(classes("? 70 70 70 70"))
        .as("56 at least, and 82 at most")
        .containsExactly(Verdict.INDETERMINATE, Verdict.MET);
    assertThat(classes("40 30 20 ? 90")).containsExactly(Verdict.NOT_MET, Verdict.INDETERMINATE);
  }

  @Test
  void itIsToldInWordsAndLintFindsNothing() {
    SchemeExplanation explained = SchemeExplanation.of(SCHEME.resolve(ComDix.catalog()).orThrow());
    assertThat(explained.text(Messages.of(Locale.ENGLISH)))
        .contains("the weighted mean of the best of the number \"module-1\"")
        .contains("(weight 15), up to a weight of 100");
    assertThat(explained.text(Messages.of(Locale.forLanguageTag("es"))))
        .contains("la media ponderada de lo mejor de")
        .contains("hasta un peso de 100");
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
  }
}
