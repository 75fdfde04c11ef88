package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

/**
 * A school diploma of six subjects and a core, an illustration as a document: 24 points, of which
 * two letters give up to three by a matrix; 12 points at higher and 9 at standard level; no grade
 * 1, at most two of 2 or less and at most three of 3 or less; the best grade of at most three
 * sessions counts.
 */
class SchoolDiplomaTest {
  private static final List<String> SUBJECTS =
      List.of("hl-1", "hl-2", "hl-3", "sl-1", "sl-2", "sl-3");
  private static final CertificationScheme SCHEME = read();

  private static CertificationScheme read() {
    try (InputStream in =
        SchoolDiplomaTest.class.getResourceAsStream("/trials/school-diploma.json")) {
      return Json.standard().read(in, CertificationScheme.class, "school-diploma.json").orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompiledScheme compiled() {
    return CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow();
  }

  /** Six grades, ? where one is awaited and - where there is none, then the letters of the core. */
  private static Dossier dossier(String told) {
    String[] words = told.split(" ", -1);
    Dossier.Builder dossier =
        Asked.empty().toBuilder()
            .putFact(FactName.of("service"), true)
            .attempts(session("may-2026", "2026-05-04", told));
    for (int i = 0; i < 2; i++) {
      if (!words[6 + i].equals("?")) {
        dossier.putCode(FactName.of(i == 0 ? "knowledge" : "essay"), List.of(words[6 + i]));
      }
    }
    return dossier.build();
  }

  private static List<Attempt> session(String session, String day, String grades) {
    String[] words = grades.split(" ", -1);
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < SUBJECTS.size(); i++) {
      if (!words[i].equals("-")) {
        boolean isAwaited = words[i].equals("?");
        Attempt.Builder attempt =
            Asked.attempt(SUBJECTS.get(i) + "-" + session, day, AttemptResult.PENDING).toBuilder()
                .exam(SUBJECTS.get(i))
                .form(session);
        attempts.add(
            isAwaited
                ? attempt.build()
                : attempt
                    .result(AttemptResult.PASSED)
                    .overall(Asked.outcome(words[i], "7"))
                    .build());
      }
    }
    return attempts;
  }

  /** The verdict, and the identifiers of what is directly asked and not met. */
  private static List<Object> decided(Dossier dossier) {
    Decision decision = compiled().decide(dossier, ComDix.NOW);
    var plan = compiled().plan();
    Verdict verdict = decision.getAwards().get(0).verdict();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW))).isEqualTo(verdict);
    List<Object> told = new ArrayList<>(List.of(verdict));
    decision.getAwards().get(0).findings().get(0).getParts().stream()
        .filter(finding -> finding.getVerdict() == NOT_MET)
        .map(Finding::getRequirement)
        .forEach(told::add);
    return told;
  }

  private static List<Object> decided(String told) {
    return decided(dossier(told));
  }

  @Test
  void theMatrixGivesThePointsThatAreShort() {
    assertThat(decided("4 4 4 4 4 3 C C")).as("23 and 1").containsExactly(MET);
    assertThat(decided("4 4 4 4 4 3 C D")).as("23 and 0").containsExactly(NOT_MET, "total");
    assertThat(decided("4 4 4 3 3 3 A B")).as("21 and 3").containsExactly(MET);
    assertThat(decided("4 4 4 3 3 3 B B")).as("21 and 2").containsExactly(NOT_MET, "total");
    assertThat(decided("7 7 7 7 7 7 E A")).containsExactly(NOT_MET, "core-passed");
  }

  @Test
  void eachConditionFailsAlone() {
    assertThat(decided("7 7 7 7 7 1 C C")).containsExactly(NOT_MET, "ones");
    assertThat(decided("7 7 2 7 7 2 C C")).containsExactly(MET);
    assertThat(decided("7 7 2 7 2 2 C C")).containsExactly(NOT_MET, "twos");
    assertThat(decided("6 3 3 6 6 3 C C")).containsExactly(MET);
    assertThat(decided("6 3 3 7 3 3 C C")).containsExactly(NOT_MET, "threes");
    assertThat(decided("4 4 3 7 7 7 C C")).containsExactly(NOT_MET, "higher");
    assertThat(decided("7 7 7 4 2 2 C C")).containsExactly(NOT_MET, "standard");
    assertThat(decided("7 7 7 7 7 - C C").get(0)).isEqualTo(NOT_MET);
  }

  @Test
  void theBestGradeOfThreeSessionsCounts() {
    Dossier first = dossier("4 4 4 4 4 1 C C");
    List<Attempt> attempts = new ArrayList<>(first.getAttempts());
    attempts.addAll(session("november-2026", "2026-11-02", "3 - - - - 3"));
    assertThat(decided(first.toBuilder().attempts(attempts).build())).containsExactly(MET);
    attempts.addAll(session("may-2025", "2025-05-04", "7 - - - - -"));
    attempts.addAll(session("may-2024", "2024-05-04", "7 - - - - -"));
    assertThat(decided(first.toBuilder().attempts(attempts).build()))
        .containsExactly(NOT_MET, "sessions");
  }

  @Test
  void whatIsAwaitedIsWaitedForOnlyWhereItTells() {
    assertThat(decided("5 5 5 5 5 ? C C")).as("it may be a 1").containsExactly(PENDING);
    assertThat(verdict("total", "5 5 5 5 5 ? C C")).as("27 at least").isEqualTo(MET);
    assertThat(verdict("standard", "5 5 5 5 5 ? C C")).as("11 at least").isEqualTo(MET);
    assertThat(verdict("standard", "5 5 5 4 3 ? C C")).as("from 8 to 14").isEqualTo(PENDING);
    assertThat(decided("4 4 3 7 7 ? C C")).containsExactly(NOT_MET, "higher");
    assertThat(decided("2 5 5 2 2 ? C C")).containsExactly(NOT_MET, "twos");
    assertThat(decided("3 3 2 2 5 ? D D"))
        .as("22 at most")
        .containsExactly(NOT_MET, "total", "threes", "higher");
  }

  @Test
  void aLetterThatIsNotKnownLeavesOpenWhatItDecides() {
    assertThat(decided("7 7 7 7 7 7 ? A")).as("it may be an E").containsExactly(INDETERMINATE);
    assertThat(verdict("total", "4 4 4 4 4 4 ? A")).isEqualTo(MET);
    assertThat(verdict("total", "4 4 4 4 4 3 ? A")).isEqualTo(INDETERMINATE);
    assertThat(decided("4 4 4 3 3 2 ? A")).containsExactly(NOT_MET, "total", "standard");
  }

  private static Verdict verdict(String requirement, String told) {
    return compiled()
        .decide(dossier(told), ComDix.NOW)
        .getAwards()
        .get(0)
        .findings()
        .get(0)
        .getParts()
        .stream()
        .filter(finding -> finding.getRequirement().equals(requirement))
        .findFirst()
        .orElseThrow()
        .getVerdict();
  }

  @Test
  void itIsToldInWordsWhatIsMissingAndLintFindsNothing() {
    SchemeExplanation explained = SchemeExplanation.of(SCHEME.resolve(ComDix.catalog()).orThrow());
    assertThat(explained.text(Messages.of(Locale.ENGLISH)))
        .contains("24 points: the sum of the points of the core and the points of the subjects");
    assertThat(explained.text(Messages.of(Locale.forLanguageTag("es"))))
        .contains("24 puntos: para la suma de los puntos del tronco común y los puntos de");
    RemedyText words = RemedyText.of(SCHEME.resolve(ComDix.catalog()).orThrow(), Locale.ENGLISH);
    Dossier short24 = dossier("4 4 4 4 4 3 C D");
    assertThat(RemedyFinder.of(compiled()).find(short24, ComDix.NOW, "diploma").remedies())
        .extracting(words::sentence)
        .contains(
            "an attempt at hl-1, passed on 21 November 2026 or later, with at least 5 points");
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
  }
}
