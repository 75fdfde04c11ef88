package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.scheme;

import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.finding.OpenQuestion;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.wait.JudgedAttempts;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** Awards that one more attempt loses, though it was passed. */
class AttemptLossesTest {
  private static final AttemptFilter ANY = AttemptFilter.builder().build();

  /** Whether a finding is that one more attempt loses an award. */
  static boolean isOfAttempts(LintFinding finding) {
    return finding.getKind() == LintKind.BETTER_RESULT_LOSES
        && "attempt".equals(finding.getDetails().get("what"));
  }

  private static Requirement passes(
      String exam, AttemptFilter.Builder of, Comparison comparison, long count) {
    AttemptFilter passed = of.addExams(exam).addResults(AttemptResult.PASSED).build();
    return compare(exam, new Quantity.Attempts(passed), comparison, count);
  }

  private static Requirement passed(String exam) {
    return passes(exam, AttemptFilter.builder(), Comparison.AT_LEAST, 1);
  }

  /** The attempts of two cases, of which the first is given the award and the second is not. */
  private static List<List<Attempt>> lost(Requirement requires) {
    CertificationScheme scheme = scheme(requires);
    LintReport report = Rules.LINTER.lint(scheme, ComDix.catalog());
    LintFinding found = Rules.only(report, LintKind.BETTER_RESULT_LOSES);
    assertThat(isOfAttempts(found)).isTrue();
    assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN);
    assertThat(Rules.english(found)).contains(": the record of attempts from ", "passed");
    assertThat(Rules.spanish(found)).contains("el historial de intentos, de ", "superado");
    assertThat(Rules.spanish(found)).doesNotContainPattern("PASSED|FAILED|attempt");
    assertThat(report.getUnanswered()).isEmpty();
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    assertThat(found.getWitnesses())
        .extracting(one -> compiled.decide(one.dossier(), one.asOf()).getOutcome())
        .containsExactly(DecisionOutcome.GRANTED, DecisionOutcome.REFUSED);
    return found.getWitnesses().stream().map(one -> one.dossier().getAttempts()).toList();
  }

  /** The one attempt that the second case has besides those of the first, which was passed. */
  private static Attempt further(Requirement requires) {
    List<List<Attempt>> attempts = lost(requires);
    assertThat(attempts.get(1)).containsAll(attempts.get(0)).hasSize(attempts.get(0).size() + 1);
    Attempt further = attempts.get(1).get(attempts.get(0).size());
    assertThat(further.getResult()).isEqualTo(AttemptResult.PASSED);
    attempts.get(0).forEach(one -> assertThat(one.getHeldOn()).isBefore(further.getHeldOn()));
    return further;
  }

  @Test
  void onePassTooManyIsShown() {
    Requirement few = passes("exam", AttemptFilter.builder(), Comparison.AT_MOST, 4);
    List<List<Attempt>> attempts = lost(few);
    assertThat(attempts.get(0)).hasSize(4);
    assertThat(attempts.get(1)).hasSize(5);
  }

  @Test
  void anAttemptThatComesTooEarlyAfterAPassIsShown() {
    Requirement both =
        AllOf.of(
            "both",
            passed("exam"),
            WaitRequirement.builder()
                .id("wait")
                .after(AttemptFilter.builder().addExams("exam").build())
                .judged(JudgedAttempts.LATEST)
                .addWaits(Wait.of(Period.ofDays(15)))
                .build());
    Attempt further = further(both);
    assertThat(further.getExam()).contains("exam");
  }

  @Test
  void anAttemptThatMovesAWindowAwayIsShown() {
    AttemptFilter.Builder lately =
        AttemptFilter.builder()
            .since(
                new Day.OfAttempt(Pick.LATEST, AttemptFilter.builder().addExams("oral").build()));
    Attempt further =
        further(
            AllOf.of("both", passed("oral"), passes("written", lately, Comparison.AT_LEAST, 1)));
    assertThat(further.getExam()).contains("oral");
  }

  @Test
  void aFurtherAttemptThatMayLoseAndIsNotAmongThoseTriedIsNamed() {
    AttemptFilter.Builder late = AttemptFilter.builder().since(new Day.OfAttempt(Pick.LATEST, ANY));
    LintReport report = Rules.lint(passes("exam", late, Comparison.AT_LEAST, 1));
    assertThat(report.getFindings()).isEmpty();
    assertThat(report.getUnanswered())
        .extracting(OpenQuestion::kind)
        .containsExactly(LintKind.BETTER_RESULT_LOSES);
  }

  @Test
  void countsThatOnlyRiseLoseNothing() {
    LintReport report = Rules.lint(passed("exam"));
    assertThat(report.getFindings()).isEmpty();
    assertThat(report.getUnanswered()).isEmpty();
  }
}
