package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

class VetoesTest {
  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .vetoes(
              List.of(
                  veto("cancelled", Veto.Outcome.CANCELLED), veto("fraud", Veto.Outcome.REFUSED)))
          .awards(List.of(award("upper"), award("lower")))
          .build();

  /** A veto on a list, by how it came out. */
  record Seen(Verdict verdict, Veto.Outcome outcome) {}

  private static Requirement fact(String name) {
    return FactRequirement.builder().id(name).fact(FactName.of(name)).build();
  }

  private static Veto veto(String fact, Veto.Outcome outcome) {
    return Veto.builder().when(fact(fact)).outcome(outcome).build();
  }

  private static Award award(String fact) {
    return Award.builder()
        .code(fact)
        .title(LocalizedText.of("en", fact))
        .requires(fact(fact))
        .build();
  }

  private static Decision decide(CertificationScheme scheme, Map<String, Boolean> facts) {
    Map<FactName, Boolean> stated = new LinkedHashMap<>();
    facts.forEach((name, holds) -> stated.put(FactName.of(name), holds));
    Dossier dossier = ComDix.dossier(43).toBuilder().facts(stated).build();
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow())
        .decide(dossier, ComDix.NOW);
  }

  private static DecisionOutcome outcome(Map<String, Boolean> facts) {
    return decide(SCHEME, facts).getOutcome();
  }

  @Provide
  Arbitrary<List<Seen>> seen() {
    return Combinators.combine(
            Arbitraries.of(Verdict.values()), Arbitraries.of(Veto.Outcome.values()))
        .as(Seen::new)
        .list()
        .ofMaxSize(4);
  }

  /** The definition: known where every way in which open vetoes could turn out gives the same. */
  @Property(tries = 3_000)
  void whatEveryWayComesToIsKnown(
      @ForAll("seen") List<Seen> vetoes, @ForAll DecisionOutcome awards) {
    int stand = Vetoes.NONE;
    for (Seen veto : vetoes) {
      stand = Vetoes.after(stand, veto.verdict(), veto.outcome());
    }
    DecisionOutcome ruled = Ruling.outcome(Vetoes.over(Ruling.of(awards), stand));
    Set<DecisionOutcome> ways = ways(vetoes, awards);
    if (ways.size() == 1) {
      assertThat(ways).containsOnly(ruled);
    } else {
      assertThat(ruled)
          .isEqualTo(
              needsMore(vetoes, awards) ? DecisionOutcome.INDETERMINATE : DecisionOutcome.PENDING);
    }
  }

  private static Set<DecisionOutcome> ways(List<Seen> vetoes, DecisionOutcome awards) {
    if (vetoes.isEmpty()) {
      return EnumSet.of(awards);
    }
    Seen first = vetoes.get(0);
    DecisionOutcome held = DecisionOutcome.valueOf(first.outcome().name());
    if (first.verdict() == Verdict.MET) {
      return EnumSet.of(held);
    }
    Set<DecisionOutcome> ways = ways(vetoes.subList(1, vetoes.size()), awards);
    if (first.verdict().isOpen()) {
      ways.add(held);
    }
    return ways;
  }

  private static boolean needsMore(List<Seen> vetoes, DecisionOutcome awards) {
    List<Seen> before = new ArrayList<>();
    for (Seen veto : vetoes) {
      if (veto.verdict() == Verdict.MET) {
        return before.stream().anyMatch(seen -> seen.verdict() == Verdict.INDETERMINATE)
            || veto.outcome() == Veto.Outcome.INDETERMINATE;
      }
      before.add(veto);
    }
    return before.stream().anyMatch(seen -> seen.verdict() == Verdict.INDETERMINATE)
        || awards == DecisionOutcome.INDETERMINATE;
  }

  @Test
  void theFirstVetoThatHoldsDecides() {
    Map<String, Boolean> passed = Map.of("upper", true, "cancelled", false, "fraud", false);
    assertThat(outcome(passed)).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(outcome(Map.of("upper", true, "cancelled", true, "fraud", true)))
        .isEqualTo(DecisionOutcome.CANCELLED);
    assertThat(outcome(Map.of("upper", true, "cancelled", false, "fraud", true)))
        .isEqualTo(DecisionOutcome.REFUSED);
    assertThat(outcome(Map.of("upper", true, "cancelled", true)))
        .isEqualTo(DecisionOutcome.CANCELLED);
  }

  @Test
  void anOpenVetoLeavesTheDecisionOpenUnlessItChangesNothing() {
    assertThat(outcome(Map.of("upper", true, "cancelled", false)))
        .isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(outcome(Map.of("upper", false, "lower", false, "cancelled", false)))
        .isEqualTo(DecisionOutcome.REFUSED);
    assertThat(outcome(Map.of("upper", false, "lower", false, "fraud", true)))
        .isEqualTo(DecisionOutcome.INDETERMINATE);
  }

  @Test
  void theFindingsOfVetoesAndAwardsAreAllThere() {
    Decision decision = decide(SCHEME, Map.of("upper", true, "cancelled", true));
    assertThat(decision.getVetoes())
        .extracting(veto -> veto.finding().getPointer())
        .containsExactly("/vetoes/0/when", "/vetoes/1/when");
    assertThat(decision.getVetoes())
        .extracting(veto -> veto.verdict())
        .containsExactly(Verdict.MET, Verdict.INDETERMINATE);
    assertThat(decision.getAwards()).hasSize(2);
    assertThat(decision.getGrant()).isEmpty();
  }

  @Test
  void everyAwardThatIsMetIsGivenWhereTheSchemeSaysSo() throws IOException {
    CertificationScheme every =
        SCHEME.toBuilder()
            .vetoes(List.of())
            .awards(List.of(award("first"), award("second"), award("third")))
            .awarding(Awarding.EVERY)
            .build();
    Decision decision = decide(every, Map.of("second", true, "third", true));
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(decision.getGrant().map(Grant::getAward)).contains("second");
    assertThat(decision.getFurtherGrants()).extracting(Grant::getAward).containsExactly("third");
    assertThat(decision.getAwarding()).contains(Awarding.EVERY);
    assertThat(Json.standard().read(Json.standard().write(decision), Decision.class, "d").orThrow())
        .isEqualTo(decision);
    assertThat(DecisionLawsTest.problems(decision, forged -> forged.remove("furtherGrants")))
        .containsExactly(
            "furtherGrants must be of the awards that the findings come to, [third], were of []");
    assertThat(DecisionLawsTest.problems(decision, forged -> forged.put("awarding", "highest")))
        .contains("awarding must be left out where the highest award is given");
    assertThat(decide(every, Map.of("first", false, "second", false)).getOutcome())
        .isEqualTo(DecisionOutcome.INDETERMINATE);
  }
}
