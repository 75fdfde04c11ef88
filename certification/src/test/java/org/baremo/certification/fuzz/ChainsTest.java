package org.baremo.certification.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.award;
import static org.baremo.certification.scheme.fluent.Rules.number;
import static org.baremo.certification.scheme.fluent.Rules.units;
import static org.baremo.certification.testing.Asked.numbers;
import static org.baremo.certification.testing.Asked.stated;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Outline;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.lint.LintReport;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Awards that name the next one twice, and it the next: what is named is looked at once, or forty
 * would take longer than anybody waits.
 */
@Timeout(60)
class ChainsTest {
  private static final int LINKS = 40;
  private static final LocalizedText TITLE = LocalizedText.of("en", "A link");

  private static Requirement last() {
    return number("last", stated("x"), Bound.atLeast(1));
  }

  /** Each asks for its own unit, which counts those of the next award twice. */
  private static CertificationScheme ofUnits() {
    List<Award> awards = new ArrayList<>();
    for (int i = 0; i < LINKS; i++) {
      String next = "a" + (i + 1);
      Requirement unit =
          i == LINKS - 1 ? last() : all("r" + i, units(1, "x" + i, next), units(1, "y" + i, next));
      awards.add(
          Award.builder()
              .code("a" + i)
              .title(TITLE)
              .requires(units(1, "o" + i, "a" + i))
              .addUnit(AwardUnit.builder().code("u").title(TITLE).requires(unit).build())
              .build());
    }
    return scheme(awards);
  }

  private static CertificationScheme ofAwards() {
    List<Award> awards = new ArrayList<>();
    for (int i = 0; i < LINKS; i++) {
      String next = "a" + (i + 1);
      Requirement requires =
          i == LINKS - 1 ? last() : all("r" + i, award("x" + i, next), award("y" + i, next));
      awards.add(Award.builder().code("a" + i).title(TITLE).requires(requires).build());
    }
    return scheme(awards);
  }

  private static CertificationScheme scheme(List<Award> awards) {
    return Schemes.comdixIntermediate().toBuilder()
        .awards(awards)
        .vetoes(List.of())
        .overridable(List.of())
        .build();
  }

  private static void isDecidedAlike(CertificationScheme scheme) {
    CompiledScheme compiled = CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow());
    Outline outline = compiled.at(ComDix.NOW).outline();
    isDecided(compiled, outline, numbers("x", "1"), DecisionOutcome.GRANTED, Verdict.MET);
    isDecided(compiled, outline, numbers("x", "0"), DecisionOutcome.REFUSED, Verdict.NOT_MET);
    isDecided(
        compiled, outline, numbers("y", "0"), DecisionOutcome.INDETERMINATE, Verdict.INDETERMINATE);
  }

  private static void isDecided(
      CompiledScheme compiled,
      Outline outline,
      Dossier dossier,
      DecisionOutcome outcome,
      Verdict verdict) {
    outline.decide(dossier);
    assertThat(outline.outcome()).isEqualTo(outcome);
    Decision decision = compiled.decide(dossier, ComDix.NOW);
    assertThat(decision.getOutcome()).isEqualTo(outcome);
    assertThat(decision.getAwards()).extracting(AwardFinding::verdict).containsOnly(verdict);
  }

  /** All ask for the same, so that none is given but the one that is listed first. */
  private static void isLinted(CertificationScheme scheme) {
    LintReport report = new SchemeLinter().lint(scheme, ComDix.catalog());
    assertThat(report.getFindings())
        .hasSize(LINKS - 1)
        .extracting(LintFinding::getKind)
        .containsOnly(LintKind.AWARD_NEVER_GIVEN);
    assertThat(report.getUnanswered()).isEmpty();
  }

  @Test
  void unitsThatCountUnitsAreJudgedOnceEach() {
    isDecidedAlike(ofUnits());
  }

  @Test
  void awardsThatRequireOthersAreJudgedOnceEach() {
    isDecidedAlike(ofAwards());
  }

  @Test
  void unitsThatCountUnitsAreLintedOnceEach() {
    isLinted(ofUnits());
  }

  @Test
  void awardsThatRequireOthersAreLintedOnceEach() {
    isLinted(ofAwards());
  }
}
