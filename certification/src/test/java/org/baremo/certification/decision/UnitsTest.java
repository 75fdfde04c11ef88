package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Rules.units;
import static org.baremo.certification.scheme.fluent.Rules.when;
import static org.baremo.certification.testing.Modules.COMPUTER;
import static org.baremo.certification.testing.Modules.ONLINE;
import static org.baremo.certification.testing.Modules.WORDS;
import static org.baremo.certification.testing.Modules.compiled;
import static org.baremo.certification.testing.Modules.dossier;
import static org.baremo.certification.testing.Modules.passed;
import static org.baremo.certification.testing.Modules.profile;
import static org.baremo.certification.testing.Modules.scheme;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Modules;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** Units are decided one by one; the award by its own requirement, which may count them. */
class UnitsTest {
  private static final LocalizedText TITLE = LocalizedText.of("en", "A title");

  private static Decision decided(CertificationScheme scheme, Dossier dossier) {
    Decision decision = compiled(scheme).decide(dossier, ComDix.NOW);
    Outline outline = compiled(scheme).at(ComDix.NOW).outline();
    outline.decide(dossier);
    assertThat(outline.outcome()).isEqualTo(decision.getOutcome());
    assertThat(outlined(scheme, outline)).isEqualTo(listed(decision));
    Json json = Json.standard();
    assertThat(json.read(json.write(decision), Decision.class, "decision").orThrow())
        .isEqualTo(decision);
    return decision;
  }

  private static Map<String, List<String>> listed(Decision decision) {
    Map<String, List<String>> listed = new LinkedHashMap<>();
    for (Grant grant : decision.grants()) {
      listed.put(grant.getAward(), grant.getUnits().stream().map(GrantedUnit::code).toList());
    }
    return listed;
  }

  private static Map<String, List<String>> outlined(CertificationScheme scheme, Outline outline) {
    Map<String, List<String>> listed = new LinkedHashMap<>();
    for (int i = 0; i < outline.given(); i++) {
      Award award = scheme.getAwards().get(outline.given(i));
      List<String> units = new ArrayList<>();
      for (int j = 0; j < outline.listed(i); j++) {
        units.add(award.getUnits().get(outline.listed(i, j)).getCode());
      }
      listed.put(award.getCode(), units);
    }
    return listed;
  }

  private static Map<String, Verdict> verdicts(Decision decision) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    decision.getAwards().get(0).units().forEach(one -> verdicts.put(one.unit(), one.verdict()));
    return verdicts;
  }

  @Test
  void theCertificateListsWhicheverModulesWerePassedInTheOrderOfTheScheme() {
    Decision two = decided(scheme(), passed(WORDS, COMPUTER));
    assertThat(listed(two)).containsExactly(Map.entry("profile", List.of(COMPUTER, WORDS)));
    GrantedUnit first = two.getGrant().orElseThrow().getUnits().get(0);
    assertThat(first)
        .isEqualTo(new GrantedUnit(COMPUTER, profile().getUnits().get(0).getTitle(), List.of()));
    assertThat(verdicts(two))
        .containsExactly(
            Map.entry(COMPUTER, Verdict.MET),
            Map.entry(ONLINE, Verdict.NOT_MET),
            Map.entry(WORDS, Verdict.MET));
    UnitFinding online = two.getAwards().get(0).units().get(1);
    assertThat(online.finding().getRequirement()).isEqualTo(ONLINE + "-passed");
    assertThat(online.finding().getPointer()).isEqualTo("/awards/0/units/1/requires");
  }

  @Test
  void whatIsPendingIsNotListedAndKeepsNothingBack() {
    Decision decision =
        decided(
            scheme(),
            dossier(
                Map.of(
                    COMPUTER, AttemptResult.PASSED,
                    ONLINE, AttemptResult.PENDING,
                    WORDS, AttemptResult.FAILED)));
    assertThat(listed(decision)).containsExactly(Map.entry("profile", List.of(COMPUTER)));
    assertThat(verdicts(decision))
        .containsEntry(ONLINE, Verdict.PENDING)
        .containsEntry(WORDS, Verdict.NOT_MET);
  }

  @Test
  void anAwardThatCountsItsUnitsIsOpenWhileItsUnitsAre() {
    assertThat(decided(scheme(), dossier(Map.of(ONLINE, AttemptResult.PENDING))).getOutcome())
        .isEqualTo(DecisionOutcome.PENDING);
    Decision none = decided(scheme(), passed());
    assertThat(none.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    Finding some = none.getAwards().get(0).findings().get(0);
    assertThat(some.getObserved()).isEqualTo(new Observation.Counted(0, 3));
    assertThat(some.getMissing()).contains(new Gap.Members(1));
    assertThat(some.getParts()).isEmpty();
  }

  private static AwardUnit unit(String name) {
    return AwardUnit.builder().code(name).title(TITLE).requires(fact(name)).build();
  }

  private static UnitsRequirement.Builder asking(Comparison comparison, int count, String... of) {
    return UnitsRequirement.builder()
        .id("asked")
        .award("a")
        .comparison(comparison)
        .count(count)
        .addOf(of);
  }

  private static Award award(Requirement requires, AwardUnit... units) {
    return Award.builder().code("a").title(TITLE).requires(requires).addUnits(units).build();
  }

  private static Dossier facts(String met, String notMet) {
    Dossier.Builder dossier = passed().toBuilder();
    met.chars().forEach(one -> dossier.putFact(FactName.of("" + (char) one), true));
    notMet.chars().forEach(one -> dossier.putFact(FactName.of("" + (char) one), false));
    return dossier.build();
  }

  private static Verdict verdict(UnitsRequirement asked, Dossier dossier) {
    CertificationScheme scheme =
        scheme(award(asked, unit("p"), unit("q"), unit("r")).toBuilder().build());
    Decision decision = decided(scheme, dossier);
    Verdict verdict = decision.getAwards().get(0).verdict();
    var plan = compiled(scheme).plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW))).isEqualTo(verdict);
    return verdict;
  }

  /** Where p is met, q is not and r is not known, one or two of three are met. */
  @Test
  void whatIsNotKnownIsCountedBothWays() {
    Dossier dossier = facts("p", "q");
    Map<Comparison, List<Verdict>> expected = new LinkedHashMap<>();
    Verdict open = Verdict.INDETERMINATE;
    Verdict met = Verdict.MET;
    Verdict not = Verdict.NOT_MET;
    expected.put(Comparison.AT_LEAST, List.of(met, met, open, not));
    expected.put(Comparison.ABOVE, List.of(met, open, not, not));
    expected.put(Comparison.EQUAL, List.of(not, open, open, not));
    expected.put(Comparison.AT_MOST, List.of(not, open, met, met));
    expected.put(Comparison.BELOW, List.of(not, not, open, met));
    expected.forEach(
        (comparison, verdicts) -> {
          for (int count = 0; count < verdicts.size(); count++) {
            assertThat(verdict(asking(comparison, count).build(), dossier))
                .as(comparison + " " + count)
                .isEqualTo(verdicts.get(count));
          }
        });
  }

  @Test
  void onlyTheUnitsNamedAreCounted() {
    Dossier dossier = facts("p", "q");
    assertThat(verdict(asking(Comparison.AT_LEAST, 1, "p", "q").build(), dossier))
        .isEqualTo(Verdict.MET);
    assertThat(verdict(asking(Comparison.AT_LEAST, 1, "q").build(), dossier))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(asking(Comparison.EQUAL, 1, "r").build(), dossier))
        .isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void unitsThatDoNotApplyLeaveTheCountAndWithoutAnyTheDeclaredResultStands() {
    AwardUnit idle = unit("p").toBuilder().requires(when("if", fact("p"), fact("then"))).build();
    for (WhenEmpty whenEmpty : WhenEmpty.values()) {
      UnitsRequirement asked = asking(Comparison.AT_LEAST, 1).whenEmpty(whenEmpty).build();
      CertificationScheme scheme = scheme(award(asked, idle));
      Dossier dossier = facts("", "p");
      Decision decision = decided(scheme, dossier);
      AwardUnit unit = scheme.getAwards().get(0).getUnits().get(0);
      assertThat(decision.getAwards().get(0).units().get(0).verdict())
          .as(unit.getCode())
          .isEqualTo(Verdict.NOT_APPLICABLE);
      assertThat(decision.getAwards().get(0).verdict().name()).isEqualTo(whenEmpty.name());
      var plan = compiled(scheme).plan();
      assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW)).name())
          .isEqualTo(whenEmpty.name());
      decision.getGrant().ifPresent(grant -> assertThat(grant.getUnits()).isEmpty());
    }
  }

  @Test
  void anAwardThatDoesNotCountItsUnitsIsGivenWithoutAny() {
    CertificationScheme scheme = scheme(award(fact("p"), unit("q"), unit("r")));
    assertThat(listed(decided(scheme, facts("p", "q")))).containsExactly(Map.entry("a", List.of()));
    assertThat(listed(decided(scheme, facts("pr", ""))))
        .containsExactly(Map.entry("a", List.of("r")));
  }

  @Test
  void theUnitsOfAnAwardThatIsNotGivenAreStillTold() {
    CertificationScheme scheme = scheme(award(fact("p"), unit("q")));
    Decision refused = decided(scheme, facts("q", "p"));
    assertThat(refused.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(refused.getAwards().get(0).listed()).containsExactly("q");
  }

  /** A higher award asks for three modules of the lower one, which itself need not be met. */
  @Test
  void anotherAwardMayCountThem() {
    Award full =
        Award.builder().code("full").title(TITLE).requires(units(3, "three", "profile")).build();
    CertificationScheme scheme = scheme(full, profile());
    assertThat(listed(decided(scheme, passed(COMPUTER, ONLINE, WORDS))))
        .containsExactly(Map.entry("full", List.of()));
    assertThat(listed(decided(scheme, passed(COMPUTER, ONLINE))))
        .containsExactly(Map.entry("profile", List.of(COMPUTER, ONLINE)));
    CertificationScheme every = scheme.toBuilder().awarding(Awarding.EVERY).build();
    assertThat(listed(decided(every, passed(COMPUTER, ONLINE, WORDS))))
        .containsExactly(
            Map.entry("full", List.of()), Map.entry("profile", List.of(COMPUTER, ONLINE, WORDS)));
  }

  @Test
  void aVetoMayCountThem() {
    CertificationScheme scheme =
        scheme().toBuilder()
            .addVetoes(
                Veto.builder()
                    .when(units(2, "too-many", "profile"))
                    .outcome(Veto.Outcome.REFUSED)
                    .build())
            .build();
    assertThat(decided(scheme, passed(COMPUTER)).getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(decided(scheme, passed(COMPUTER, WORDS)).getOutcome())
        .isEqualTo(DecisionOutcome.REFUSED);
  }

  @Test
  void aUnitMayRequireItsAwardWhereThatDoesNotCountIt() {
    AwardUnit more =
        AwardUnit.builder().code("more").title(TITLE).requires(Rules.award("base", "a")).build();
    assertThat(listed(decided(scheme(award(fact("p"), more)), facts("p", ""))))
        .containsExactly(Map.entry("a", List.of("more")));
  }

  @Test
  void somebodyMayRuleOnWhatAUnitRequires() {
    Dossier ruled = Modules.recognised(ONLINE, ComDix.REGISTERED, passed(COMPUTER));
    assertThat(listed(decided(Modules.overridable(ONLINE), ruled)))
        .containsExactly(Map.entry("profile", List.of(COMPUTER, ONLINE)));
  }

  @Property(tries = 100)
  void bothEvaluatorsAgreeHoweverManyAreMet(
      @ForAll Comparison comparison,
      @ForAll @IntRange(max = 4) int count,
      @ForAll @Size(3) List<Optional<Boolean>> known) {
    Dossier.Builder dossier = passed().toBuilder();
    for (int i = 0; i < known.size(); i++) {
      FactName name = FactName.of(List.of("p", "q", "r").get(i));
      known.get(i).ifPresent(holds -> dossier.putFact(name, holds));
    }
    verdict(asking(comparison, count).build(), dossier.build());
  }

  @Test
  void aDecisionListsTheUnitsThatItsFindingsComeTo() throws IOException {
    JsonMapper mapper = new JsonMapper();
    ObjectNode forged =
        (ObjectNode)
            mapper.readTree(Json.standard().write(decided(scheme(), passed(COMPUTER, ONLINE))));
    ((ArrayNode) forged.at("/grant/units")).remove(1);
    assertThat(
            Json.standard()
                .read(
                    forged.toString().getBytes(StandardCharsets.UTF_8),
                    Decision.class,
                    "decision.json")
                .problems())
        .extracting(Problem::getMessage)
        .containsExactly(
            "units of profile must be those that the findings come to, [computer-essentials,"
                + " online-essentials], were [computer-essentials]");
  }

  @Test
  void whatIsGrantedListsEachUnitOnce() {
    Grant grant = decided(scheme(), passed(COMPUTER)).getGrant().orElseThrow();
    GrantedUnit unit = grant.getUnits().get(0);
    assertThatThrownBy(() -> Grant.builder().from(grant).addUnits(unit).build())
        .hasMessage("units must all be different, was computer-essentials again");
    assertThatThrownBy(() -> new GrantedUnit(" ", TITLE, List.of()))
        .hasMessage("code must not be blank");
    var level = ComDix.EDITION.level("four", "foundation");
    assertThatThrownBy(() -> new GrantedUnit("u", TITLE, List.of(level, level)))
        .hasMessage("levels must all be different, was " + level + " again");
  }

  @Test
  void theProfileIsDecidedAsRecorded() {
    Golden.assertJson(
        "decision-units.json",
        Decision.class,
        Modules.decided(passed(COMPUTER, WORDS), "2026-03-01"));
    Golden.assertJson("scheme-units.json", CertificationScheme.class, scheme());
  }
}
