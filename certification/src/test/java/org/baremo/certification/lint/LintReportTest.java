package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.lint.Rules.area;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.baremo.certification.explanation.LintText;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.finding.OpenQuestion;
import org.baremo.certification.lint.finding.Witness;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Severity;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class LintReportTest {
  private static final Witness WITNESS = new Witness(ComDix.dossier(43, 8, 8, 9, 9, 9), ComDix.NOW);

  private static final OpenQuestion OPEN =
      new OpenQuestion(
          LintKind.BETTER_RESULT_LOSES, Location.of("demo@1", "/awards/1/requires"), "basic_level");

  private static LintReport report() {
    LintFinding shown =
        LintFinding.builder()
            .kind(LintKind.HIGHER_WITHOUT_LOWER)
            .certainty(Certainty.PROVEN)
            .location(Location.of("demo@1", "/awards/0"))
            .putDetail("award", "advanced")
            .putDetail("lower", "basic_level")
            .addWitnesses(WITNESS)
            .build();
    LintFinding suspected =
        LintFinding.builder()
            .kind(LintKind.NEVER_MET)
            .certainty(Certainty.SUSPECTED)
            .location(Location.of("demo@1", "/awards/0/requires"))
            .requirement("never")
            .putDetail("requirement", "never")
            .build();
    return LintReport.builder()
        .addSchemes(VersionedId.parse("demo@1"))
        .addFindings(shown, suspected)
        .addUnanswered(OPEN)
        .dropped(2)
        .build();
  }

  private static LintReport clean() {
    return LintReport.builder()
        .addSchemes(VersionedId.parse("demo@1"), VersionedId.parse("demo@2"))
        .dropped(0)
        .build();
  }

  @Test
  void reportsKeepTheContract() {
    ValueContract.of(LintReport.class, report(), clean()).verify();
    ValueContract.of(
            LintFinding.class, report().getFindings().get(0), report().getFindings().get(1))
        .lawsBeyondAnnotations("witnesses", "are at most two")
        .verify();
    ValueContract.of(
            OpenQuestion.class,
            OPEN,
            new OpenQuestion(LintKind.NEVER_MET, OPEN.location(), OPEN.about()))
        .verify();
    ValueContract.of(Witness.class, WITNESS, new Witness(WITNESS.dossier(), ComDix.NOW.plusDays(1)))
        .verify();
  }

  @Test
  void aReportIsWrittenAsRecorded() {
    Golden.assertJson("lint-report.json", LintReport.class, report());
  }

  @Test
  void limitsAreTold() {
    assertThatThrownBy(() -> clean().toBuilder().schemes(List.of()).build())
        .hasMessage("schemes must not be empty");
    assertThatThrownBy(() -> new OpenQuestion(LintKind.NEVER_MET, OPEN.location(), " "))
        .hasMessage("about must not be blank");
    assertThatThrownBy(() -> clean().toBuilder().dropped(-1).build())
        .hasMessage("dropped must be 0 or more, was -1");
    LintFinding finding = report().getFindings().get(0);
    assertThatThrownBy(() -> finding.toBuilder().witnesses(Collections.nCopies(3, WITNESS)).build())
        .hasMessage("witnesses must be at most 2, were 3");
    assertThatThrownBy(() -> finding.toBuilder().requirement("No Slug").build())
        .hasMessage(
            "requirement must be lower-case letters and digits joined by - or ., was 'No Slug'");
  }

  @Test
  void everyKindHasItsCodeItsGravityAndItsWords() {
    assertThat(LintKind.NEVER_MET.code()).isEqualTo("never-met");
    assertThat(LintKind.NEVER_MET.severity()).isEqualTo(Severity.ERROR);
    assertThat(LintKind.ALWAYS_MET.severity()).isEqualTo(Severity.WARNING);
    assertThat(report().hasErrors()).as("what is suspected is no error yet").isFalse();
    assertThat(clean().hasErrors()).isFalse();
    LintReport warned =
        Rules.lint(
            CountOf.builder()
                .id("some")
                .comparison(Comparison.AT_MOST)
                .count(1)
                .addRequirements(area(1))
                .build());
    assertThat(warned.hasErrors()).isFalse();
  }

  @Test
  void aReportIsToldAsText() {
    assertThat(LintText.of(Locale.ENGLISH).text(report()))
        .isEqualTo(
            """
            demo@1: 2 findings.
              warning higher-without-lower at demo@1#/awards/0
                The higher award "advanced" can be met without the lower one "basic_level".
              error never-met at demo@1#/awards/0/requires
                The requirement "never" can never be met. This is suspected, not proven.
            1 question was given up, as neither a case nor a proof was found:
              whether a better result can lose the award "basic_level" (better-result-loses) at demo@1#/awards/1/requires
            2 cases were dropped, as deciding them did not show what they should.
            """);
    assertThat(LintText.of(Locale.forLanguageTag("es")).text(clean()))
        .isEqualTo("demo@1, demo@2: no se ha encontrado nada.\n");
  }

  @Test
  void aReportIsToldAsMarkdown() {
    assertThat(LintText.of(Locale.forLanguageTag("es")).markdown(report()))
        .isEqualTo(
            """
            demo@1: 2 hallazgos.

            - **aviso: superior sin la inferior (higher-without-lower) en `demo@1#/awards/0`**: La\
             certificación superior «advanced» puede cumplirse sin la inferior «basic\\_level».
            - **error: nunca se cumple (never-met) en `demo@1#/awards/0/requires`**: El requisito\
             «never» no puede cumplirse nunca. Es una sospecha, no está demostrado.

            1 pregunta ha quedado sin respuesta, pues no se ha hallado ni un caso ni una\
             demostración:

            - si un resultado mejor puede perder la certificación «basic\\_level»\
             (better-result-loses) en `demo@1#/awards/1/requires`

            Se han descartado 2 casos, pues al decidirlos no mostraron lo que debían.
            """);
  }
}
