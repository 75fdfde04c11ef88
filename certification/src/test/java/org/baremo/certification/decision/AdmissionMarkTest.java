package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Quantities.defined;
import static org.baremo.certification.scheme.fluent.Quantities.sum;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.LintReport;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Text;
import org.junit.jupiter.api.Test;

/**
 * Admission to a university as Spain has it, an illustration: a mark of the examination, an access
 * mark of that and of the school's, and an admission mark of the access mark and of further
 * subjects. Each is stated once, and compared or reckoned with where it is needed.
 */
class AdmissionMarkTest {
  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .illustrative(true)
          .quantities(
              List.of(
                  named("exam-mark", "the mark of the examination", "la nota de la prueba", exam()),
                  named("access-mark", "the access mark", "la nota de acceso", access()),
                  named("admission-mark", "the admission mark", "la nota de admisión", admitted()),
                  named("pass", "a pass", "el aprobado", Quantity.constant(5))))
          .names(
              Names.builder()
                  .putNumber(FactName.of("school"), texts("the school's mean", "la media escolar"))
                  .build())
          .awards(
              List.of(
                  award(
                      "admission", all("admitted", Rules.award("has-access", "access"), cutOff())),
                  award(
                      "access",
                      all(
                          "entitled",
                          number("exam", defined("exam-mark"), atLeast(4)),
                          CompareRequirement.builder()
                              .id("access-enough")
                              .left(defined("access-mark"))
                              .comparison(Comparison.AT_LEAST)
                              .right(defined("pass"))
                              .build()))))
          .build();

  private static Award award(String code, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .build();
  }

  private static CompareRequirement cutOff() {
    return CompareRequirement.builder()
        .id("cut-off")
        .left(defined("admission-mark"))
        .comparison(Comparison.AT_LEAST)
        .right(Quantity.stated(FactName.of("cut-off")))
        .build();
  }

  private static LocalizedText texts(String english, String spanish) {
    return LocalizedText.builder()
        .base("en")
        .putText("en", Text.official(english))
        .putText("es", Text.official(spanish))
        .build();
  }

  private static NamedQuantity named(String id, String english, String spanish, Quantity of) {
    return NamedQuantity.builder().id(id).title(texts(english, spanish)).of(of).build();
  }

  private static Quantity exam() {
    return Aggregate.builder()
        .function(Aggregate.Function.MEAN)
        .addOf(best("language"), best("history"))
        .build()
        .rounded(Rounding.Mode.HALF_UP, 2);
  }

  private static Quantity access() {
    return sum(times(6, Quantity.stated(FactName.of("school"))), times(4, defined("exam-mark")))
        .rounded(Rounding.Mode.HALF_UP, 3);
  }

  private static Quantity admitted() {
    Quantity further =
        Aggregate.builder()
            .function(Aggregate.Function.SUM)
            .addOf(counted(2, "physics"), counted(1, "drawing"))
            .best(1)
            .whenNotAssessed(Missing.ZERO)
            .build();
    return sum(defined("access-mark"), further).rounded(Rounding.Mode.HALF_UP, 3);
  }

  /** A further subject counts from 5 on. */
  private static Quantity counted(int tenths, String exam) {
    Optional<Rational> pass = Optional.of(Rational.of(5));
    Optional<Rational> none = Optional.of(Rational.ZERO);
    return times(tenths, new Limited(best(exam), pass, Optional.empty(), none));
  }

  private static Quantity times(int tenths, Quantity of) {
    return new Quantity.Product(List.of(new Quantity.Constant(Rational.of(tenths, 10)), of));
  }

  private static Quantity best(String exam) {
    AttemptFilter of =
        AttemptFilter.builder()
            .addResults(AttemptResult.PASSED, AttemptResult.FAILED)
            .addExams(exam)
            .build();
    return AttemptMark.builder().pick(Pick.BEST).of(of).part(MarkPart.POINTS).build();
  }

  private static Attempt attempt(String exam, Optional<Long> tenths) {
    Attempt.Builder attempt =
        Attempt.builder()
            .id("a-" + exam)
            .exam(exam)
            .heldOn(LocalDate.of(2026, 6, 4))
            .result(tenths.isPresent() ? AttemptResult.PASSED : AttemptResult.PENDING);
    tenths.ifPresent(
        points ->
            attempt.overall(
                new Outcome.Assessed(
                    Optional.of(Mark.of(Rational.of(points, 10), Rational.of(10))),
                    Optional.empty())));
    return attempt.build();
  }

  private static Dossier dossier(String school, Map<String, Optional<Long>> tenths) {
    Dossier.Builder dossier = ComDix.dossier(43, 9, 9, 9, 9, 9).toBuilder();
    dossier.putNumber(FactName.of("school"), Rational.parse(school));
    dossier.putNumber(FactName.of("cut-off"), Rational.of(8));
    tenths.forEach((exam, points) -> dossier.addAttempts(attempt(exam, points)));
    return dossier.build();
  }

  private static final Dossier SHORT =
      dossier("7.5", Map.of("language", Optional.of(61L), "history", Optional.of(50L)));

  private static CompiledScheme compiled() {
    return CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow();
  }

  private static List<Verdict> verdicts(Dossier dossier) {
    return compiled().decide(dossier, ComDix.NOW).getAwards().stream()
        .map(award -> award.verdict())
        .toList();
  }

  @Test
  void eachMarkIsReckonedAsItIsStatedOnce() {
    // 5.55 and 7.5: 0.6 · 7.5 + 0.4 · 5.55 = 6.72; with physics 8.0 · 0.2 it is 8.32
    assertThat(verdicts(SHORT)).containsExactly(Verdict.NOT_MET, Verdict.MET);
    assertThat(
            verdicts(
                dossier(
                    "7.5",
                    Map.of(
                        "language", Optional.of(61L),
                        "history", Optional.of(50L),
                        "physics", Optional.of(80L),
                        "drawing", Optional.of(49L)))))
        .containsExactly(Verdict.MET, Verdict.MET);
    assertThat(
            verdicts(
                dossier("7.5", Map.of("language", Optional.of(29L), "history", Optional.of(50L)))))
        .containsExactly(Verdict.NOT_MET, Verdict.NOT_MET); // 3.95
  }

  @Test
  void whatIsNotMarkedYetLeavesOpenWhateverIsReckonedFromIt() {
    Dossier waiting =
        dossier("7.5", Map.of("language", Optional.of(61L), "history", Optional.empty()));
    assertThat(verdicts(waiting)).containsExactly(Verdict.PENDING, Verdict.PENDING);
    assertThat(verdicts(dossier("7.5", Map.of())))
        .containsExactly(Verdict.INDETERMINATE, Verdict.INDETERMINATE);
  }

  @Test
  void findingsTellByItsTitleWhatItCameTo() {
    Decision decision = compiled().decide(SHORT, ComDix.NOW);
    var cut = decision.getAwards().get(0).findings().get(0).getParts().get(1);
    assertThat(cut.getOperands().stream().map(Operand::getLabel).flatMap(Optional::stream))
        .containsSubsequence("admission-mark", "access-mark", "school", "exam-mark", "cut-off");
    assertThat(cut.getOperands().get(0).getShown()).contains("6.72");
    Explainer explainer =
        Explainer.of(SCHEME.resolve(ComDix.catalog()).orThrow(), Messages.of(Locale.ENGLISH));
    assertThat(explainer.text(decision))
        .contains("the access mark must be at least a pass")
        .contains("the admission mark must be at least the number \"cut-off\"")
        .contains("the access mark: 6.72");
    assertThat(
            Explainer.of(
                    SCHEME.resolve(ComDix.catalog()).orThrow(),
                    Messages.of(Locale.forLanguageTag("es")))
                .text(decision))
        .contains("para la nota de acceso se exige al menos el aprobado")
        .contains("la nota de acceso: 6,72");
  }

  @Test
  void theRulesTellOnceHowEachIsReckoned() {
    SchemeExplanation explained = SchemeExplanation.of(SCHEME.resolve(ComDix.catalog()).orThrow());
    String english = explained.text(Messages.of(Locale.ENGLISH));
    assertThat(english)
        .containsOnlyOnce("0.6 and the school's mean")
        .contains("the access mark: ")
        .contains("0.4 and the mark of the examination] (rounded")
        .contains("a pass: 5");
    assertThat(explained.text(Messages.of(Locale.forLanguageTag("es"))))
        .contains("la nota de acceso: ")
        .contains("el aprobado: 5");
  }

  @Test
  void lintAndRemediesSeeThroughTheNames() {
    LintReport clean = new SchemeLinter().lint(SCHEME, ComDix.catalog());
    assertThat(clean.getFindings()) // who never sits the exam is told nothing for ever
        .extracting(LintFinding::getKind)
        .containsOnly(LintKind.STAYS_OPEN);
    CertificationScheme more =
        SCHEME.toBuilder()
            .addQuantities(named("spare", "the spare", "la de repuesto", exam()))
            .build();
    assertThat(new SchemeLinter().lint(more, ComDix.catalog()).getFindings())
        .extracting(LintFinding::getKind, one -> one.getLocation().getPointer())
        .contains(tuple(LintKind.UNUSED_QUANTITY, Optional.of("/quantities/4/of")))
        .hasSize(clean.getFindings().size() + 1);
    Remedies missing = RemedyFinder.of(compiled()).find(SHORT, ComDix.NOW, "admission");
    assertThat(missing.remedies()).isNotEmpty();
  }
}
