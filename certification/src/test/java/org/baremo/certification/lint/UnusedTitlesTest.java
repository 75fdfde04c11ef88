package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.english;
import static org.baremo.certification.lint.Rules.fact;
import static org.baremo.certification.lint.Rules.scheme;
import static org.baremo.certification.lint.Rules.spanish;

import java.util.List;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.CodeNames;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.Versions;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

class UnusedTitlesTest {
  private static final LocalizedText TITLE = LocalizedText.of("en", "A title");

  private static List<LintFinding> unused(CertificationScheme scheme) {
    return Rules.of(new SchemeLinter(50).lint(scheme, ComDix.catalog()), LintKind.TITLE_UNUSED);
  }

  private static List<String> places(List<LintFinding> findings) {
    return findings.stream().map(one -> one.getLocation().getPointer().orElse("")).toList();
  }

  @Test
  void aTitleOfAMisspeltNameIsTold() {
    Names names =
        Names.builder()
            .putFact(FactName.of("paid"), TITLE)
            .putFact(FactName.of("piad"), TITLE)
            .build();
    List<LintFinding> found = unused(scheme(fact("paid")).toBuilder().names(names).build());
    assertThat(places(found)).containsExactly("/names/facts/piad");
    assertThat(found.get(0).getKind().severity()).hasToString("WARNING");
    assertThat(english(found.get(0)))
        .isEqualTo("The name \"piad\" has a title, but nothing in the scheme uses it.");
    assertThat(spanish(found.get(0)))
        .isEqualTo("El nombre «piad» tiene título, pero nada en el esquema lo usa.");
  }

  @Test
  void aTitleInAnotherFamilyThanTheNameIsTold() {
    FactName paid = FactName.of("paid");
    Names names =
        Names.builder()
            .putCode(paid, CodeNames.builder().title(TITLE).putValue("a/b", TITLE).build())
            .putNumber(paid, TITLE)
            .putLevel(paid, TITLE)
            .putPeriod(paid, TITLE)
            .putDate(DateName.of("paid"), TITLE)
            .putRole(RoleName.of("examiner"), TITLE)
            .putExam("m-1", TITLE)
            .putForm("a", TITLE)
            .putLanguage("en", TITLE) // the language of titles, and no attempt's
            .putChannel("centre", TITLE)
            .putTrainingKind("congress", TITLE)
            .putGroup("oral", TITLE)
            .putScheme("actic", TITLE)
            .putAward("level-2", TITLE)
            .build();
    assertThat(places(unused(scheme(fact("paid")).toBuilder().names(names).build())))
        .containsExactly(
            "/names/codes/paid",
            "/names/codes/paid/values/a~1b",
            "/names/numbers/paid",
            "/names/levels/paid",
            "/names/periods/paid",
            "/names/dates/paid",
            "/names/roles/examiner",
            "/names/exams/m-1",
            "/names/forms/a",
            "/names/languages/en",
            "/names/channels/centre",
            "/names/trainingKinds/congress",
            "/names/groups/oral",
            "/names/schemes/actic",
            "/names/awards/level-2");
  }

  @Test
  void titlesOfNamesThatAreUsedAnywhereAreNotTold() {
    assertThat(unused(EveryRequirement.scheme())).isEmpty();
    Names dates =
        Names.builder().putDate(DateName.DECISION, TITLE).putDate(DateName.CLOSING, TITLE).build();
    CertificationScheme anchored =
        scheme(fact("paid")).toBuilder().anchor(DateName.CLOSING).names(dates).build();
    assertThat(unused(anchored)).isEmpty();
  }

  @Test
  void aVersionMayNameWhatOnlyAClauseOfItsSeriesAsksFor() {
    SchemeSeries series = Versions.withNames();
    assertThat(
            places(
                Rules.of(
                    new SchemeLinter(50).lint(series, ComDix.catalog()), LintKind.TITLE_UNUSED)))
        .containsExactly("/versions/1/names/facts/nobody-asks");
  }
}
