package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.area;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.english;
import static org.baremo.certification.lint.Rules.fact;
import static org.baremo.certification.lint.Rules.lint;
import static org.baremo.certification.lint.Rules.only;
import static org.baremo.certification.lint.Rules.scheme;
import static org.baremo.certification.lint.Rules.spanish;

import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** Awards that are given because something is not known, each with two cases. */
class UnknownsTest {
  private static LintFinding found(Requirement requires) {
    return found(scheme(requires));
  }

  private static LintFinding found(CertificationScheme scheme) {
    LintReport report = Rules.LINTER.lint(scheme, ComDix.catalog());
    assertThat(report.getDropped()).isZero();
    LintFinding found = only(report, LintKind.UNKNOWN_GRANTS);
    Replay.assertShown(found, CompiledScheme.of(scheme, ComDix.catalog()).orThrow());
    return found;
  }

  private static void none(Requirement... highestFirst) {
    LintReport report = lint(highestFirst);
    assertThat(Rules.of(report, LintKind.UNKNOWN_GRANTS)).isEmpty();
    assertThat(report.getUnanswered()).isEmpty();
  }

  private static CodeRequirement titles(WhenNotAssessed unknown) {
    return CodeRequirement.builder()
        .id("title")
        .fact(FactName.of("titles"))
        .addOneOf("eso")
        .whenNotStated(unknown)
        .build();
  }

  private static Requirement stated(String fact) {
    return fact(fact).toBuilder().whenNotStated(WhenNotAssessed.NOT_MET).build();
  }

  @Test
  void nothingKnownOfATitleThatNobodyMayHaveGivesTheAward() {
    LintFinding found = found(NoneOf.of("lacks", titles(WhenNotAssessed.NOT_MET)));
    assertThat(found.getKind().code()).isEqualTo("unknown-grants");
    assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN);
    assertThat(found.getRequirement()).contains("title");
    assertThat(found.getLocation()).hasToString("demo@1#/awards/0/requires/requirements/0");
    assertThat(found.getWitnesses().get(0).dossier().getCodes()).isEmpty();
    assertThat(english(found))
        .isEqualTo(
            "The award \"award-1\" is given where titles is not known, and is not with [eso]: the"
                + " requirement \"title\" takes the unknown for an answer. Let it stay"
                + " indeterminate there, or see that titles is always stated.");
    assertThat(spanish(found))
        .isEqualTo(
            "La certificación «award-1» se concede cuando no consta titles, y no con [eso]: el"
                + " requisito «title» toma lo desconocido por respuesta. Que quede entonces"
                + " indeterminado, o que titles conste siempre.");
    none(NoneOf.of("lacks", titles(WhenNotAssessed.INDETERMINATE)));
  }

  @Test
  void aMarkThatWasNotGivenHelpsUnderNoneAtMostAndExactlyAndElse() {
    Requirement mark = area(1).toBuilder().whenNotAssessed(WhenNotAssessed.NOT_MET).build();
    Requirement other = area(2);
    for (Comparison comparison : List.of(Comparison.AT_MOST, Comparison.EQUAL)) {
      LintFinding some =
          found(
              CountOf.builder()
                  .id("some")
                  .comparison(comparison)
                  .count(1)
                  .addRequirements(mark, other)
                  .build());
      assertThat(some.getRequirement()).contains("area-1");
      assertThat(some.getDetails()).containsEntry("what", "digcomp@2.2/area/1");
    }
    LintFinding branch =
        found(
            WhenRequirement.builder()
                .id("when")
                .condition(mark)
                .then(fact("interview"))
                .otherwise(other)
                .build());
    assertThat(branch.getRequirement()).contains("area-1");
    assertThat(found(NoneOf.of("none", mark)).getWitnesses().get(0).dossier().getProfile())
        .satisfies(profile -> assertThat(profile.toString()).doesNotContain("/100"));
  }

  @Test
  void whatIsNotKnownAndOnlyHurtsIsFine() {
    none(area(1).toBuilder().whenNotAssessed(WhenNotAssessed.NOT_MET).build());
    none(AllOf.of("all", area(1), stated("paid")));
    none(NoneOf.of("twice", NoneOf.of("none", stated("paid"))));
    none(NoneOf.of("none", fact("fraud")));
  }

  @Test
  void whatIsLeftOutOfAMeanMayHelp() {
    Quantity mean =
        Aggregate.builder()
            .function(Aggregate.Function.MEAN)
            .addOf(Quantity.percentage(ComDix.area(1)), Quantity.percentage(ComDix.area(2)))
            .whenNotAssessed(Missing.LEAVE_OUT)
            .build();
    assertThat(
            Rules.of(lint(compare("mean", mean, Comparison.AT_LEAST, 50)), LintKind.UNKNOWN_GRANTS))
        .extracting(found -> found.getRequirement().orElseThrow())
        .containsExactly("mean");
  }

  @Test
  void theRequirementOfAnotherAwardThatNobodyMayHaveIsTheOneToldOf() {
    Requirement higher = area(1).toBuilder().whenNotAssessed(WhenNotAssessed.NOT_MET).build();
    CertificationScheme scheme =
        scheme(
                AllOf.of("top", higher, area(3)),
                AllOf.of(
                    "only",
                    area(2),
                    NoneOf.of(
                        "not-top",
                        AwardRequirement.builder().id("top-award").award("award-1").build())))
            .toBuilder()
            .awarding(Awarding.EVERY)
            .build();
    assertThat(Rules.of(Rules.LINTER.lint(scheme, ComDix.catalog()), LintKind.UNKNOWN_GRANTS))
        .as("with it the higher one is given instead")
        .isEmpty();
    LintFinding found =
        found(
            scheme(
                    AllOf.of(
                        "only",
                        area(2),
                        NoneOf.of(
                            "not-top",
                            AwardRequirement.builder().id("top-award").award("award-2").build())),
                    AllOf.of("top", higher, area(3)))
                .toBuilder()
                .awarding(Awarding.EVERY)
                .build());
    assertThat(found.getRequirement()).contains("area-1");
    assertThat(found.getLocation()).hasToString("demo@1#/awards/1/requires/requirements/0");
  }

  @Test
  void whetherSomethingWasAttemptedIsKnownWhereNothingWasAssessed() {
    NodesRequirement attempted =
        NodesRequirement.builder()
            .id("attempted")
            .addNodes(ComDix.area(1))
            .test(new NodeTest.IsAttempted())
            .whenNotAssessed(WhenNotAssessed.NOT_MET)
            .build();
    none(AllOf.of("all", area(2), NoneOf.of("none", attempted)));
  }
}
