package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.area;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.english;
import static org.baremo.certification.lint.Rules.fact;
import static org.baremo.certification.lint.Rules.mark;
import static org.baremo.certification.lint.Rules.only;
import static org.baremo.certification.lint.Rules.scheme;
import static org.baremo.certification.lint.Rules.spanish;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Better results that lose an award, each with two cases. */
class LossesTest {
  private static LintFinding loss(CertificationScheme scheme) {
    LintReport report = Rules.LINTER.lint(scheme, ComDix.catalog());
    assertThat(report.getDropped()).isZero();
    LintFinding found = only(report, LintKind.BETTER_RESULT_LOSES);
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    List<Decision> decisions =
        found.getWitnesses().stream()
            .map(witness -> compiled.decide(witness.dossier(), witness.asOf()))
            .toList();
    assertThat(decisions).hasSize(2);
    assertThat(decisions.get(0).getGrant()).isPresent();
    assertThat(decisions.get(1).getGrant()).isEmpty();
    return found;
  }

  private static void noLoss(CertificationScheme scheme) {
    LintReport report = Rules.LINTER.lint(scheme, ComDix.catalog());
    assertThat(Rules.of(report, LintKind.BETTER_RESULT_LOSES)).isEmpty();
    assertThat(report.getUnanswered()).isEmpty();
  }

  /**
   * Who was not assessed in the second area passes with less than 50, may pass with less than 60,
   * and does not pass with 60 or more: nothing is lost from one mark to the next.
   */
  @Test
  void whatIsLostOverACaseThatIsOpenIsShownToo() {
    Requirement low = area(1, Comparison.BELOW, 50).toBuilder().id("low").build();
    Requirement middle = area(1, Comparison.BELOW, 60).toBuilder().id("middle").build();
    Requirement unassessed =
        area(2, Comparison.AT_LEAST, 0).toBuilder()
            .id("assessed")
            .whenNotAssessed(WhenNotAssessed.NOT_MET)
            .build();
    LintFinding found =
        only(
            Rules.lint(
                AllOf.of(
                    "all",
                    AnyOf.of("any", low, AllOf.of("both", middle, area(2))),
                    NoneOf.of("none", unassessed))),
            LintKind.BETTER_RESULT_LOSES);
    assertThat(found.getDetails())
        .containsEntry("what", "digcomp@2.2/area/1")
        .containsEntry("after", "60/100");
  }

  @Test
  void aHigherMarkThatLosesIsShown() {
    CertificationScheme scheme =
        scheme(AllOf.of("all", area(1), mark("not-too-good", Comparison.AT_MOST, 90)));
    LintFinding found = loss(scheme);
    assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN);
    assertThat(found.getLocation()).hasToString("demo@1#/awards/0/requires");
    assertThat(english(found))
        .isEqualTo(
            "A better result loses the award \"award-1\": the result overall from 90/100 to"
                + " 95/100.");
    assertThat(spanish(found))
        .isEqualTo(
            "Un resultado mejor pierde la certificación «award-1»: el resultado global, de 90/100"
                + " a 95/100.");
  }

  @Test
  void oneMorePassThatLosesIsShown() {
    CountOf two =
        CountOf.builder()
            .id("exactly-two")
            .comparison(Comparison.EQUAL)
            .count(2)
            .addRequirements(area(1), area(2), area(3))
            .build();
    LintReport report = Rules.LINTER.lint(scheme(two), ComDix.catalog());
    List<LintFinding> found = Rules.of(report, LintKind.BETTER_RESULT_LOSES);
    assertThat(found).hasSize(3);
    assertThat(english(found.get(0)))
        .isEqualTo(
            "A better result loses the award \"award-1\": digcomp@2.2/area/1 from 30/100 to"
                + " 60/100.");
  }

  @Test
  void aHigherLevelThatLosesIsShown() {
    LevelRequirement some =
        LevelRequirement.builder()
            .id("some")
            .node(ComDix.area(1))
            .atLeast(ComDix.EDITION.level("four", "foundation"))
            .build();
    LevelRequirement much =
        some.toBuilder().id("much").atLeast(ComDix.EDITION.level("four", "advanced")).build();
    LintFinding found = loss(scheme(AllOf.of("all", some, NoneOf.of("no", much))));
    assertThat(english(found))
        .isEqualTo(
            "A better result loses the award \"award-1\": digcomp@2.2/area/1 from"
                + " digcomp@2.2/level/four/intermediate to digcomp@2.2/level/four/advanced.");
  }

  @Test
  void hoursItemsAndNumbersThatLoseAreShown() {
    Quantity hours = TrainingHours.builder().build();
    LintFinding more =
        loss(
            scheme(
                AllOf.of(
                    "all",
                    compare("least", hours, Comparison.AT_LEAST, 50),
                    compare("most", hours, Comparison.AT_MOST, 60))));
    assertThat(english(more)).contains("the training from 60 h to 61 h.");
    Quantity items = new Quantity.Items(ItemCount.CORRECT, Optional.empty());
    LintFinding right =
        loss(
            scheme(
                AllOf.of(
                    "all",
                    compare("enough", items, Comparison.AT_LEAST, 10),
                    compare("suspicious", items, Comparison.BELOW, 20))));
    assertThat(english(right)).contains("the items answered right from ");
    Quantity score = Quantity.stated(FactName.of("score"));
    Quantity banded =
        new Quantity.Banded(
            score, List.of(band(0, 0), band(10, 5), band(20, 3)), Optional.of(Rational.ZERO));
    LintFinding number = loss(scheme(compare("banded", banded, Comparison.AT_LEAST, 4)));
    assertThat(english(number)).contains("score from 15 to 20.");
  }

  private static Band band(long start, long value) {
    return Band.builder().start(Rational.of(start)).value(Rational.of(value)).build();
  }

  @Test
  void aFactThatIsAskedForAndLosesIsShown() {
    Requirement rich =
        WhenRequirement.builder()
            .id("when")
            .condition(fact("employed"))
            .then(area(1))
            .otherwise(area(2, Comparison.AT_LEAST, 50))
            .build();
    noLoss(scheme(rich));
    LintFinding found =
        loss(scheme(AllOf.of("all", AnyOf.of("any", again("employed"), area(3)), rich)));
    assertThat(english(found)).contains("employed from false to true.");
  }

  private static Requirement again(String fact) {
    return Rules.fact(fact).toBuilder().id(fact + "-again").build();
  }

  @Test
  void aVetoThatABetterResultBringsIsShown() {
    CertificationScheme scheme =
        scheme(area(1)).toBuilder()
            .addVetoes(
                Veto.builder()
                    .when(mark("too-good", Comparison.EQUAL, 100))
                    .outcome(Veto.Outcome.REFUSED)
                    .build())
            .build();
    assertThat(english(loss(scheme))).contains("the result overall from 50/100 to 100/100.");
    CertificationScheme fraud =
        scheme(area(1)).toBuilder()
            .addVetoes(Veto.builder().when(fact("fraud")).outcome(Veto.Outcome.REFUSED).build())
            .build();
    noLoss(fraud);
  }

  @Test
  void whatLosesAnAwardForAHigherOneIsNoLoss() {
    Requirement band =
        AllOf.of(
            "band",
            area(2),
            NoneOf.of("below", area(2, Comparison.AT_LEAST, 80).toBuilder().id("over").build()));
    Requirement top = area(2, Comparison.AT_LEAST, 80).toBuilder().id("top").build();
    noLoss(scheme(top, band));
    loss(scheme(band));
    noLoss(every(scheme(top, band)));
  }

  private static CertificationScheme every(CertificationScheme scheme) {
    return scheme.toBuilder().awarding(Awarding.EVERY).build();
  }

  @Test
  void bandsOfWhichOneIsGivenAreNoLossAndOneThatIsNotFollowedByAnotherIs() {
    Quantity mark = Quantity.percentage(ComDix.area(1));
    Requirement high = compare("high", mark, Comparison.AT_LEAST, 70);
    Requirement middle = within("middle", mark, 40, 70);
    noLoss(every(scheme(area(2), high, middle, within("low", mark, 10, 40))));
    LintFinding found =
        only(
            Rules.LINTER.lint(
                every(scheme(area(2), high, within("low", mark, 10, 40))), ComDix.catalog()),
            LintKind.BETTER_RESULT_LOSES);
    assertThat(english(found))
        .startsWith("A better result loses the award \"award-3\": digcomp@2.2/area/1 from ");
  }

  @Test
  void aHigherAwardThatIsGivenAnywayDoesNotHideALoss() {
    Requirement both =
        AllOf.of(
            "both",
            area(1, Comparison.AT_LEAST, 70).toBuilder().id("more").build(),
            mark("most", Comparison.AT_MOST, 90));
    LintFinding found =
        only(
            Rules.LINTER.lint(every(scheme(area(1), both)), ComDix.catalog()),
            LintKind.BETTER_RESULT_LOSES);
    assertThat(found.getDetails())
        .containsEntry("award", "award-2")
        .containsEntry("what", "result");
  }

  @Test
  void aLowerAwardThatReplacesTheOneThatIsLostIsNoLoss() {
    Quantity mark = Quantity.percentage(ComDix.area(1));
    CertificationScheme scheme =
        every(scheme(within("old", mark, 40, 70), compare("new", mark, Comparison.AT_LEAST, 70)));
    only(Rules.LINTER.lint(scheme, ComDix.catalog()), LintKind.BETTER_RESULT_LOSES);
    List<Award> awards = scheme.getAwards();
    noLoss(
        scheme.toBuilder()
            .awards(
                List.of(awards.get(0), awards.get(1).toBuilder().addReplaces("award-1").build()))
            .build());
  }

  private static Requirement within(String id, Quantity of, long lower, long upper) {
    return WithinRequirement.builder()
        .id(id)
        .of(of)
        .interval(Rules.interval(lower, upper).toBuilder().upperOpen(true).build())
        .build();
  }

  @Test
  void rulesThatOnlyRiseNeedNoSearch() {
    noLoss(
        scheme(
            AllOf.of(
                "all",
                area(1),
                NoneOf.of("not-worse", area(2, Comparison.BELOW, 40)),
                compare("faults", Quantity.stated(FactName.of("faults")), Comparison.AT_MOST, 3),
                compare(
                    "difference",
                    new Quantity.Difference(
                        Quantity.percentage(ComDix.area(3)),
                        Quantity.stated(FactName.of("penalty"))),
                    Comparison.AT_LEAST,
                    50))));
  }

  @Test
  void whatIsCoveredOnlyRisesByTraining() {
    NodesRequirement covered =
        NodesRequirement.builder()
            .id("covered")
            .addNodes(ComDix.area(1), ComDix.area(2), ComDix.area(3))
            .test(new NodeTest.IsCovered(Optional.empty()))
            .whenExempt(WhenExempt.MET)
            .build();
    noLoss(scheme(AllOf.of("all", covered, area(1), area(2), area(3), area(4), area(5))));
    LintFinding found = loss(scheme(AllOf.of("all", area(1), NoneOf.of("not-yet", covered))));
    assertThat(english(found)).contains("the training from 0 to 1 h.");
  }
}
