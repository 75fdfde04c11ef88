package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_APPLICABLE;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.testing.Asked.areas;
import static org.baremo.certification.testing.Asked.empty;
import static org.baremo.certification.testing.Asked.evidence;
import static org.baremo.certification.testing.Asked.fact;
import static org.baremo.certification.testing.Asked.finding;
import static org.baremo.certification.testing.Asked.outcome;
import static org.baremo.certification.testing.Asked.training;
import static org.baremo.certification.testing.Asked.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.NodeState;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Counts, shares, nodes, conditions and routes, and what is stated instead of assessed. */
class CombinationCasesTest {
  private static final Outcome HIGH = outcome("11", "12");
  private static final Outcome LOW = outcome("5", "12");
  private static final Outcome EXEMPT = new Outcome.Exempt("degree");
  private static final Outcome UNMARKED = new Outcome.NotYetMarked();
  private static final Outcome NOTHING = new Outcome.NotAssessed();
  private static final Cut SIXTY = Cut.percentage(Comparison.ABOVE, Rational.of(60));

  private static Dossier facts(String... holding) {
    Dossier.Builder dossier = empty().toBuilder();
    for (String name : List.of("one", "two", "three")) {
      dossier.putFact(FactName.of(name), List.of(holding).contains(name));
    }
    return dossier.build();
  }

  private static CountOf.Builder count(Comparison comparison, int count) {
    return CountOf.builder()
        .id("count")
        .comparison(comparison)
        .count(count)
        .addRequirements(fact("one"), fact("two"), fact("three"));
  }

  private static NodesRequirement.Builder nodes(NodeTest test, int count) {
    NodesRequirement.Builder nodes = NodesRequirement.builder().id("nodes").test(test);
    for (int i = 1; i <= count; i++) {
      nodes.addNode(ComDix.area(i));
    }
    return nodes;
  }

  @Test
  void exactlySoManyAtMostSoManyAndMoreThanSoMany() {
    assertThat(verdict(count(Comparison.EQUAL, 1).build(), facts("two"))).isEqualTo(MET);
    assertThat(verdict(count(Comparison.EQUAL, 1).build(), facts("one", "two"))).isEqualTo(NOT_MET);
    assertThat(verdict(count(Comparison.AT_MOST, 1).build(), facts())).isEqualTo(MET);
    assertThat(verdict(count(Comparison.BELOW, 1).build(), facts("one"))).isEqualTo(NOT_MET);
    Finding above = finding(count(Comparison.ABOVE, 2).build(), facts("one"));
    assertThat(above.getVerdict()).isEqualTo(NOT_MET);
    assertThat(above.getObserved()).isEqualTo(new Observation.Counted(1, 3));
    assertThat(above.getMissing()).contains(new Gap.Members(2));
    assertThat(finding(count(Comparison.EQUAL, 3).build(), facts("one")).getMissing())
        .contains(new Gap.Members(2));
    assertThat(finding(count(Comparison.EQUAL, 0).build(), facts("one")).getMissing()).isEmpty();
    assertThat(above.getParts())
        .extracting(Finding::getPointer)
        .containsExactly(
            "/awards/0/requires/requirements/0",
            "/awards/0/requires/requirements/1",
            "/awards/0/requires/requirements/2");
  }

  @Test
  void threeQuartersRoundedDownOfOneAreNothingAndPassOnlyWhereNothingIsEnough() {
    ShareOf share =
        ShareOf.builder()
            .id("share")
            .percentage(Rational.of(75))
            .rounding(Rounding.Mode.FLOOR)
            .addRequirements(fact("one"))
            .build();
    Finding guarded = finding(share, facts());
    assertThat(guarded.getVerdict()).isEqualTo(NOT_MET);
    assertThat(guarded.getMissing()).contains(new Gap.Members(1));
    assertThat(verdict(share.toBuilder().leastCount(0).build(), facts())).isEqualTo(MET);
    ShareOf exact =
        share.toBuilder()
            .rounding(Optional.empty())
            .addRequirements(fact("two"), fact("three"))
            .build();
    Finding two = finding(exact, facts("one", "two"));
    assertThat(two.getVerdict()).as("2 of 3 are less than 2.25").isEqualTo(NOT_MET);
    assertThat(two.getMissing()).contains(new Gap.Members(1));
    assertThat(
            verdict(exact.toBuilder().rounding(Rounding.Mode.FLOOR).build(), facts("one", "two")))
        .isEqualTo(MET);
  }

  @Test
  void theConditionSaysWhichBranchIsAsked() {
    WhenRequirement when =
        WhenRequirement.builder().id("when").condition(fact("one")).then(fact("two")).build();
    assertThat(verdict(when, facts("one"))).isEqualTo(NOT_MET);
    assertThat(verdict(when, facts("one", "two"))).isEqualTo(MET);
    assertThat(verdict(when, facts("two"))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(when, empty())).isEqualTo(INDETERMINATE);
    WhenRequirement both = when.toBuilder().otherwise(fact("three")).build();
    assertThat(verdict(both, facts("three"))).isEqualTo(MET);
    Dossier open =
        empty().toBuilder()
            .putFact(FactName.of("two"), true)
            .putFact(FactName.of("three"), true)
            .build();
    Finding agreed = finding(both, open);
    assertThat(agreed.getVerdict()).as("both ways come to the same").isEqualTo(MET);
    assertThat(agreed.getObserved()).isEqualTo(new Observation.Conditioned(INDETERMINATE));
    assertThat(agreed.getParts())
        .extracting(Finding::getPointer)
        .containsExactly(
            "/awards/0/requires/condition",
            "/awards/0/requires/then",
            "/awards/0/requires/otherwise");
  }

  @Test
  void theFirstRouteThatIsMetIsTheOneTaken() {
    RoutesRequirement routes =
        RoutesRequirement.builder()
            .id("routes")
            .addRoutes(
                Route.builder().code("test").requires(fact("one")).build(),
                Route.builder().code("title").requires(fact("two")).build(),
                Route.builder().code("hours").requires(fact("three")).build())
            .build();
    Finding taken = finding(routes, facts("three", "two"));
    assertThat(taken.getVerdict()).isEqualTo(MET);
    assertThat(taken.getObserved()).isEqualTo(new Observation.ByRoute("title"));
    assertThat(taken.getParts().get(1).getPointer())
        .isEqualTo("/awards/0/requires/routes/1/requires");
    Finding none = finding(routes, facts());
    assertThat(none.getVerdict()).isEqualTo(NOT_MET);
    assertThat(none.getObserved()).isEqualTo(new Observation.Counted(0, 3));
    assertThat(none.getMissing()).contains(new Gap.Members(1));
    assertThat(verdict(routes, empty())).isEqualTo(INDETERMINATE);
  }

  @Test
  void everyQuantifierCountsNodes() {
    NodesRequirement.Builder two = nodes(new NodeTest.MakesCut(SIXTY), 3);
    Dossier dossier = areas(HIGH, LOW, HIGH);
    assertThat(verdict(two.build(), dossier)).isEqualTo(NOT_MET);
    assertThat(verdict(two.quantifier(NodeQuantifier.ANY).build(), dossier)).isEqualTo(MET);
    assertThat(verdict(two.quantifier(NodeQuantifier.NONE).build(), dossier)).isEqualTo(NOT_MET);
    two.count(2);
    assertThat(verdict(two.quantifier(NodeQuantifier.EXACTLY).build(), dossier)).isEqualTo(MET);
    assertThat(verdict(two.quantifier(NodeQuantifier.AT_LEAST).build(), dossier)).isEqualTo(MET);
    assertThat(verdict(two.quantifier(NodeQuantifier.AT_MOST).build(), areas(HIGH, HIGH, HIGH)))
        .isEqualTo(NOT_MET);
    Finding open = finding(two.build(), areas(HIGH, HIGH, UNMARKED));
    assertThat(open.getVerdict()).isEqualTo(PENDING);
    assertThat(open.getParts()).hasSize(3);
    assertThat(open.getParts().get(2).getNode()).contains(ComDix.area(3));
    assertThat(open.getParts().get(2).getPointer()).isEqualTo("/awards/0/requires/nodes/2");
  }

  @Test
  void aShareOfNodesIsOfThoseThatApply() {
    NodesRequirement.Builder share =
        nodes(new NodeTest.MakesCut(SIXTY), 5)
            .quantifier(NodeQuantifier.AT_LEAST_SHARE)
            .percentage(Rational.of(80));
    assertThat(verdict(share.build(), areas(HIGH, HIGH, HIGH, HIGH, LOW))).isEqualTo(MET);
    assertThat(verdict(share.build(), areas(HIGH, HIGH, HIGH, EXEMPT, LOW))).isEqualTo(NOT_MET);
    assertThat(
            verdict(
                share.rounding(Rounding.Mode.FLOOR).build(), areas(HIGH, HIGH, HIGH, EXEMPT, LOW)))
        .isEqualTo(MET);
    Dossier exempt = areas(EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT);
    assertThat(verdict(share.build(), exempt)).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(share.whenEmpty(WhenEmpty.NOT_MET).build(), exempt)).isEqualTo(NOT_MET);
    assertThat(verdict(share.whenExempt(WhenExempt.MET).build(), exempt)).isEqualTo(MET);
  }

  @Test
  void aShareOfFewNodesIsNotPassedByNoneUnlessTheSchemeSaysSo() {
    NodesRequirement share =
        nodes(new NodeTest.MakesCut(SIXTY), 1)
            .quantifier(NodeQuantifier.AT_LEAST_SHARE)
            .percentage(Rational.of(75))
            .rounding(Rounding.Mode.FLOOR)
            .build();
    Finding guarded = finding(share, areas(LOW));
    assertThat(guarded.getVerdict()).as("three quarters of one, rounded down").isEqualTo(NOT_MET);
    assertThat(guarded.getMissing()).contains(new Gap.Members(1));
    assertThat(verdict(share, areas(HIGH))).isEqualTo(MET);
    assertThat(verdict(share.toBuilder().leastCount(0).build(), areas(LOW))).isEqualTo(MET);
    NodesRequirement two = share.toBuilder().addNodes(ComDix.area(2)).leastCount(2).build();
    assertThat(verdict(two, areas(HIGH, LOW))).isEqualTo(NOT_MET);
    assertThat(verdict(two, areas(HIGH, HIGH))).isEqualTo(MET);
    assertThat(finding(two, areas(HIGH, EXEMPT)).getMissing())
        .as("two are needed even where one applies")
        .contains(new Gap.Members(1));
  }

  @Test
  void attemptedPassedAndExemptAreThreeThings() {
    NodesRequirement.Builder attempted = nodes(new NodeTest.IsAttempted(), 1);
    assertThat(verdict(attempted.build(), areas(LOW))).isEqualTo(MET);
    assertThat(verdict(attempted.build(), areas(UNMARKED))).isEqualTo(MET);
    assertThat(verdict(attempted.build(), areas(NOTHING))).isEqualTo(NOT_MET);
    assertThat(verdict(attempted.build(), areas(EXEMPT))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(attempted.whenExempt(WhenExempt.MET).build(), areas(EXEMPT))).isEqualTo(MET);
    NodesRequirement exempt = nodes(new NodeTest.IsExempt(), 1).build();
    assertThat(verdict(exempt, areas(EXEMPT))).isEqualTo(MET);
    assertThat(verdict(exempt, areas(HIGH))).isEqualTo(NOT_MET);
    assertThat(finding(exempt, areas(NOTHING)).getParts().get(0).getObserved())
        .isEqualTo(new Observation.Stand(NodeState.NOT_EXEMPT));
  }

  @Test
  void aNodeIsCoveredByEvidenceThatSaysSo() {
    NodeTest byTraining = new NodeTest.IsCovered(Optional.of(NodeTest.Coverage.TRAINING));
    NodeTest byAny = new NodeTest.IsCovered(Optional.empty());
    Portfolio works =
        Portfolio.builder()
            .title("Works")
            .reference("file 7")
            .addCovers(ComDix.area(2))
            .submittedOn(LocalDate.of(2026, 1, 1))
            .build();
    Dossier dossier = evidence(training("Data", "course", "30"), works);
    assertThat(verdict(nodes(byAny, 2).build(), dossier)).isEqualTo(MET);
    assertThat(verdict(nodes(byTraining, 2).build(), dossier)).isEqualTo(NOT_MET);
    NodeTest byPortfolio = new NodeTest.IsCovered(Optional.of(NodeTest.Coverage.PORTFOLIO));
    assertThat(
            verdict(
                nodes(byPortfolio, 2).quantifier(NodeQuantifier.EXACTLY).count(1).build(), dossier))
        .isEqualTo(MET);
    Dossier silent =
        evidence(training("Data", "course", "30").toBuilder().covers(List.of()).build());
    Finding untold = finding(nodes(byTraining, 1).build(), silent);
    assertThat(untold.getVerdict()).isEqualTo(INDETERMINATE);
    assertThat(untold.getParts().get(0).getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.INCOMPLETE, "Data"));
    assertThat(verdict(nodes(byPortfolio, 1).build(), silent)).isEqualTo(NOT_MET);
    assertThat(verdict(nodes(byTraining, 1).build(), areas(EXEMPT))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aStatedLevelIsAskedByItsName() {
    FactName jury = FactName.of("jury");
    LevelRequirement level =
        LevelRequirement.builder()
            .id("jury")
            .stated(jury)
            .atLeast(ComDix.EDITION.level("four", "intermediate"))
            .build();
    Dossier high =
        empty().toBuilder()
            .putLevel(jury, new Standing.Attained(ComDix.EDITION.level("four", "advanced")))
            .build();
    Dossier below =
        empty().toBuilder()
            .putLevel(jury, new Standing.BelowFirstLevel(ComDix.EDITION, "four"))
            .build();
    assertThat(verdict(level, high)).isEqualTo(MET);
    assertThat(verdict(level, below)).isEqualTo(NOT_MET);
    Finding silent = finding(level, empty());
    assertThat(silent.getVerdict()).isEqualTo(INDETERMINATE);
    assertThat(silent.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NO_STATED_LEVEL, jury));
    assertThat(verdict(level.toBuilder().whenNotAssessed(WhenNotAssessed.NOT_MET).build(), empty()))
        .isEqualTo(NOT_MET);
  }

  @Test
  void aFactThatIsNotStatedCountsAsTheSchemeSays() {
    var asks = fact("one");
    assertThat(verdict(asks, empty())).isEqualTo(INDETERMINATE);
    assertThat(verdict(asks.toBuilder().whenNotStated(WhenNotAssessed.NOT_MET).build(), empty()))
        .isEqualTo(NOT_MET);
  }
}
