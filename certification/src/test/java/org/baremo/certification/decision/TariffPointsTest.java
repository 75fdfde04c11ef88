package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.remedy.Change;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.CodeNames;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Text;
import org.junit.jupiter.api.Test;

/**
 * Entry by tariff points for A-level grades, an illustration: the best three of four subjects are
 * to bring 112 points, and English is to be at least B2 on the scale of the Common European
 * Framework.
 */
class TariffPointsTest {
  private static final List<String> SUBJECTS = List.of("maths", "physics", "history", "art");
  private static final FactName ENGLISH = FactName.of("english");
  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .illustrative(true)
          .names(names())
          .awards(
              List.of(
                  Award.builder()
                      .code("entry")
                      .title(LocalizedText.of("en", "Entry"))
                      .requires(
                          all(
                              "entitled",
                              number("tariff", bestThree(), atLeast(112)),
                              number("language", english(), atLeast(4))))
                      .build()))
          .build();

  private static Names names() {
    CodeNames level =
        named("the level of English", "el nivel de inglés").toBuilder()
            .putValue("B1", texts("B1 (threshold)", "B1 (umbral)"))
            .build();
    Names.Builder names = Names.builder().putCode(ENGLISH, level);
    SUBJECTS.forEach(
        subject ->
            names.putCode(
                FactName.of(subject), named("the grade in " + subject, "la nota de " + subject)));
    return names.build();
  }

  private static CodeNames named(String english, String spanish) {
    return CodeNames.builder().title(texts(english, spanish)).build();
  }

  private static LocalizedText texts(String english, String spanish) {
    return LocalizedText.builder()
        .base("en")
        .putText("en", Text.official(english))
        .putText("es", Text.official(spanish))
        .build();
  }

  private static Quantity bestThree() {
    Aggregate.Builder best = Aggregate.builder().function(Aggregate.Function.SUM).best(3);
    SUBJECTS.forEach(subject -> best.addOf(grade(subject)));
    return best.build();
  }

  private static Quantity grade(String subject) {
    return table(subject, 0, "A*", 56, "A", 48, "B", 40, "C", 32, "D", 24, "E", 16);
  }

  private static Quantity english() {
    return table("english", 0, "A1", 1, "A2", 2, "B1", 3, "B2", 4, "C1", 5, "C2", 6);
  }

  private static Coded table(String fact, int otherwise, Object... rows) {
    Map<String, Rational> values = new LinkedHashMap<>();
    for (int i = 0; i < rows.length; i += 2) {
      values.put((String) rows[i], Rational.of((Integer) rows[i + 1]));
    }
    return new Coded(FactName.of(fact), values, Optional.of(Rational.of(otherwise)));
  }

  /** The level of English, then the grades in the order of the subjects; ? where none is stated. */
  private static Dossier dossier(String codes) {
    Dossier.Builder dossier = ComDix.dossier(43, 9, 9, 9, 9, 9).toBuilder();
    String[] words = codes.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals("?")) {
        FactName name = i == 0 ? ENGLISH : FactName.of(SUBJECTS.get(i - 1));
        dossier.putCode(name, words[i].equals("-") ? List.of() : List.of(words[i]));
      }
    }
    return dossier.build();
  }

  private static CompiledScheme compiled() {
    return CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow();
  }

  private static Verdict verdict(String codes) {
    return compiled().decide(dossier(codes), ComDix.NOW).getAwards().get(0).verdict();
  }

  @Test
  void gradesAndLevelsAreReckonedWithAsNumbers() {
    assertThat(verdict("B2 A B D U")).as("48 + 40 + 24").isEqualTo(Verdict.MET);
    assertThat(verdict("B2 A B E -")).as("104").isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("B1 A* A* A* A*")).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("C2 A A E E")).as("the fourth adds nothing").isEqualTo(Verdict.MET);
  }

  @Test
  void whatIsNotStatedDecidesOnlyWhereItCan() {
    assertThat(verdict("B2 A B D ?")).isEqualTo(Verdict.MET);
    assertThat(verdict("B2 A B E ?")).isEqualTo(Verdict.INDETERMINATE);
    assertThat(verdict("B2 E E - ?")).as("56 + 16 + 16 at most").isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("? A A A A")).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void itIsToldInWords() {
    SchemeExplanation explained = SchemeExplanation.of(SCHEME.resolve(ComDix.catalog()).orThrow());
    assertThat(explained.text(Messages.of(Locale.ENGLISH)))
        .contains(
            "the number for the level of English (A1: 1; A2: 2; B1 (threshold): 3; B2: 4; C1: 5;"
                + " C2: 6; otherwise: 0) must be at least 4")
        .contains("the best 3 of the number for the grade in maths (A*: 56;");
    assertThat(explained.text(Messages.of(Locale.forLanguageTag("es"))))
        .contains("el número que vale el nivel de inglés (A1: 1;");
    Decision refused = compiled().decide(dossier("B1 A B D -"), ComDix.NOW);
    assertThat(
            Explainer.of(SCHEME.resolve(ComDix.catalog()).orThrow(), Messages.of(Locale.ENGLISH))
                .text(refused))
        .contains("the level of English: 3")
        .contains("· B1 (threshold)\n");
  }

  @Test
  void remediesTellTheCodesThatAreEnoughAndLintFindsNothing() {
    Remedies missing = RemedyFinder.of(compiled()).find(dossier("B1 A B D -"), ComDix.NOW, "entry");
    assertThat(missing.remedies())
        .flatExtracting(remedy -> remedy.changes())
        .contains(new Change.StateCode(ENGLISH, "B2"));
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
  }
}
