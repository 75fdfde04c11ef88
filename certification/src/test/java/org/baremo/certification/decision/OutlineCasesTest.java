package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Decisions of two vetoes and three awards in short, and of cases told in numbers. */
class OutlineCasesTest {
  private static final CertificationScheme HIGHEST =
      Asked.scheme(Asked.fact("x")).toBuilder()
          .vetoes(
              List.of(
                  veto("fraud", Veto.Outcome.CANCELLED), veto("sanction", Veto.Outcome.REFUSED)))
          .awards(
              List.of(
                  award("high", AllOf.of("all", Asked.fact("a"), Asked.fact("b"))),
                  award("middle", Asked.fact("c")),
                  award("low", Asked.fact("d"))))
          .build();
  private static final CertificationScheme EVERY =
      HIGHEST.toBuilder().awarding(Awarding.EVERY).build();

  private static Veto veto(String fact, Veto.Outcome outcome) {
    return Veto.builder().when(Asked.fact(fact)).outcome(outcome).build();
  }

  private static Award award(String code, Requirement requirement) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requirement)
        .build();
  }

  private static CompiledScheme compiled(CertificationScheme scheme) {
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow());
  }

  /** Facts that hold, and with a minus before them, do not; the vetoes do not unless said so. */
  private static Dossier facts(String... names) {
    Dossier.Builder dossier =
        Asked.empty().toBuilder()
            .putFact(FactName.of("fraud"), false)
            .putFact(FactName.of("sanction"), false);
    Map<FactName, Boolean> facts = new LinkedHashMap<>(dossier.build().getFacts());
    for (String name : names) {
      if (name.startsWith("?")) {
        facts.remove(FactName.of(name.substring(1)));
      } else {
        facts.put(FactName.of(name.replace("-", "")), !name.startsWith("-"));
      }
    }
    return dossier.facts(facts).build();
  }

  /** What it came to, what is given, what failed and what is open. */
  private static String told(Outline outline) {
    List<String> given = new ArrayList<>();
    for (int i = 0; i < outline.given(); i++) {
      given.add(String.valueOf(outline.given(i)));
    }
    return "%s %s veto %s failed %s open %s"
        .formatted(
            outline.outcome(),
            given,
            outline.veto(),
            IntStream.range(0, outline.failed())
                .mapToObj(i -> outline.requirement(outline.failed(i)))
                .toList(),
            IntStream.range(0, outline.open())
                .mapToObj(i -> outline.requirement(outline.open(i)))
                .toList());
  }

  private static String told(CertificationScheme scheme, Dossier dossier) {
    CompiledScheme compiled = compiled(scheme);
    Outline outline = compiled.at(ComDix.NOW).outline();
    outline.decide(dossier);
    String told = told(outline);
    FlatCase flat = compiled.flatCase().orElseThrow();
    flat.clear();
    flat.date(
        flat.date(DateName.REGISTRATION), FlatCase.day(2026, 9, 1)); // as every dossier here has it
    dossier.getFacts().forEach((name, holds) -> flat.fact(flat.fact(name), holds));
    assertThat(outline.decide(flat)).isTrue();
    assertThat(told(outline)).isEqualTo(told);
    return told;
  }

  @Test
  void theHighestAwardIsGivenAndOnlyWhatStandsAgainstHigherOnesIsTold() {
    assertThat(told(HIGHEST, facts("a", "b", "c", "d")))
        .isEqualTo("GRANTED [0] veto -1 failed [] open []");
    assertThat(told(HIGHEST, facts("a", "-b", "c", "d")))
        .isEqualTo("GRANTED [1] veto -1 failed [b] open []");
    assertThat(told(HIGHEST, facts("-a", "-b", "-c", "d")))
        .isEqualTo("GRANTED [2] veto -1 failed [a, b, c] open []");
  }

  @Test
  void everyAwardThatIsMetIsGivenWhereTheSchemeSaysSo() {
    assertThat(told(EVERY, facts("a", "b", "c", "d")))
        .isEqualTo("GRANTED [0, 1, 2] veto -1 failed [] open []");
    assertThat(told(EVERY, facts("a", "b", "-c", "d")))
        .isEqualTo("GRANTED [0, 2] veto -1 failed [c] open []");
    assertThat(told(EVERY, facts("a", "-b", "c", "-d")))
        .isEqualTo("GRANTED [1] veto -1 failed [b, d] open []");
    assertThat(told(EVERY, facts("a", "c", "d")))
        .isEqualTo("GRANTED [1, 2] veto -1 failed [] open [b]");
  }

  @Test
  void whereNoneIsGivenWhatStandsAgainstAllIsTold() {
    for (CertificationScheme scheme : List.of(HIGHEST, EVERY)) {
      assertThat(told(scheme, facts("a", "-b", "-c", "-d")))
          .isEqualTo("REFUSED [] veto -1 failed [b, c, d] open []");
      assertThat(told(scheme, facts("-a", "-c")))
          .isEqualTo("INDETERMINATE [] veto -1 failed [a, c] open [b, d]");
    }
  }

  @Test
  void whileAHigherAwardIsOpenNoLowerOneIsGiven() {
    assertThat(told(HIGHEST, facts("a", "c", "d")))
        .isEqualTo("INDETERMINATE [] veto -1 failed [] open [b]");
  }

  @Test
  void theFirstVetoThatHoldsDecidesAndNothingElseIsTold() {
    for (CertificationScheme scheme : List.of(HIGHEST, EVERY)) {
      assertThat(told(scheme, facts("fraud", "sanction", "a", "-b")))
          .isEqualTo("CANCELLED [] veto 0 failed [] open []");
      assertThat(told(scheme, facts("sanction", "a", "b")))
          .isEqualTo("REFUSED [] veto 1 failed [] open []");
    }
  }

  @Test
  void anOpenVetoIsToldBeforeWhatTheAwardsLack() {
    assertThat(told(HIGHEST, facts("?sanction", "-a", "-b", "-c", "-d")))
        .isEqualTo("REFUSED [] veto -1 failed [a, b, c, d] open [sanction]");
    assertThat(told(HIGHEST, facts("?fraud", "-a", "b", "-c", "-d")))
        .isEqualTo("INDETERMINATE [] veto -1 failed [a, c, d] open [fraud]");
    assertThat(told(HIGHEST, facts("?fraud", "sanction")))
        .isEqualTo("INDETERMINATE [] veto 1 failed [] open [fraud]");
  }

  @Test
  void everyCriterionHasANameAndAnAward() {
    Outline outline = compiled(HIGHEST).at(ComDix.NOW).outline();
    assertThat(
            IntStream.range(0, outline.size())
                .mapToObj(i -> outline.award(i).orElse("-") + " " + outline.requirement(i)))
        .containsExactly(
            "- in-force",
            "- edition",
            "- fraud",
            "- sanction",
            "high all",
            "high a",
            "high b",
            "middle c",
            "low d");
  }

  @Test
  void ofACaseThatTheSchemeDoesNotGovernOnlyThatIsTold() {
    Outline outline = compiled(HIGHEST).at(ComDix.NOW).outline();
    Dossier other =
        facts("a", "b").toBuilder()
            .profile(
                facts().getProfile().toBuilder().edition(EditionRef.of("digcomp", "3.0")).build())
            .build();
    outline.decide(other);
    assertThat(told(outline)).isEqualTo("INDETERMINATE [] veto -1 failed [edition] open []");
    outline.decide(other.toBuilder().dates(Map.of()).build());
    assertThat(told(outline))
        .isEqualTo("INDETERMINATE [] veto -1 failed [edition] open [in-force]");
    outline.decide(
        other.toBuilder().dates(Map.of(DateName.REGISTRATION, LocalDate.of(2001, 1, 1))).build());
    assertThat(told(outline))
        .isEqualTo("INDETERMINATE [] veto -1 failed [in-force, edition] open []");
    // nothing of it is left for the next case
    outline.decide(facts("a", "b"));
    assertThat(told(outline)).isEqualTo("GRANTED [0] veto -1 failed [] open []");
  }

  @Test
  void aCaseThatOnlyItsDossierCanTellIsLeftToIt() {
    MarkRequirement rounded =
        MarkRequirement.builder()
            .id("rounded")
            .cut(
                Cut.percentage(Comparison.AT_LEAST, Rational.of(60)).toBuilder()
                    .rounding(new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.FLOOR, 0))
                    .build())
            .build();
    CompiledScheme compiled = compiled(Asked.scheme(rounded));
    FlatCase flat = compiled.flatCase().orElseThrow();
    flat.date(flat.date(DateName.REGISTRATION), FlatCase.day(2026, 9, 1));
    flat.overall(43_000, 60_000, null);
    Outline outline = compiled.at(ComDix.NOW).outline();
    assertThat(outline.decide(flat)).isFalse();
    outline.decide(ComDix.dossier(43));
    assertThat(outline.outcome()).isEqualTo(DecisionOutcome.GRANTED);
  }

  /** A candidate of ComDix in numbers, as {@link ComDix#dossier} has one. */
  private static FlatCase candidate(CompiledScheme comdix, long overall, long... areas) {
    FlatCase flat = comdix.flatCase().orElseThrow();
    flat.birth(FlatCase.day(1990, 5, 17));
    flat.date(flat.date(DateName.REGISTRATION), FlatCase.day(2026, 9, 1));
    flat.sitting(FlatCase.day(2026, 10, 3));
    flat.overall(overall * FlatCase.SCALE, 60L * FlatCase.SCALE, null);
    for (int i = 0; i < areas.length; i++) {
      flat.assessed(
          flat.node(ComDix.area(i + 1)), areas[i] * FlatCase.SCALE, 12L * FlatCase.SCALE, null);
    }
    return flat;
  }

  private static String decided(CompiledScheme comdix, FlatCase flat) {
    Outline outline = comdix.at(ComDix.NOW).outline();
    assertThat(outline.decide(flat)).isTrue();
    return told(outline);
  }

  @Test
  void aCandidateIsDecidedByEverythingThatIsTold() {
    CompiledScheme comdix = ComDix.compiled();
    assertThat(decided(comdix, candidate(comdix, 43, 8, 8, 8, 8, 8)))
        .isEqualTo("GRANTED [0] veto -1 failed [] open []");
    assertThat(decided(comdix, candidate(comdix, 42, 8, 8, 8, 8, 8)))
        .isEqualTo("REFUSED [] veto -1 failed [overall] open []");
    assertThat(decided(comdix, candidate(comdix, 43, 8, 8, 7, 8, 8)))
        .isEqualTo("REFUSED [] veto -1 failed [areas] open []");
    assertThat(decided(comdix, candidate(comdix, 43, 8, 8, 8, 8)))
        .isEqualTo("INDETERMINATE [] veto -1 failed [] open [areas]");
    FlatCase young = candidate(comdix, 43, 8, 8, 8, 8, 8);
    young.birth(FlatCase.day(2010, 9, 2));
    assertThat(decided(comdix, young)).isEqualTo("REFUSED [] veto -1 failed [age] open []");
    FlatCase twice = candidate(comdix, 43, 8, 8, 8, 8, 8);
    twice.sitting(FlatCase.day(2026, 10, 4));
    assertThat(decided(comdix, twice)).isEqualTo("REFUSED [] veto -1 failed [one-sitting] open []");
    twice.clear();
    assertThat(decided(comdix, twice))
        .isEqualTo("INDETERMINATE [] veto -1 failed [] open [in-force]");
  }

  @Test
  void aSchemeThatAsksForNumbersOfTheDossierHasNoCasesInNumbers() {
    assertThat(
            compiled(Asked.scheme(Asked.compare(Asked.stated("x"), Comparison.ABOVE, "1")))
                .flatCase())
        .isEmpty();
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    assertThatThrownBy(() -> FlatCase.day(2026, 2, 29)).isInstanceOf(DateTimeException.class);
    assertThat(FlatCase.day(2026, 3, 1)).isGreaterThan(FlatCase.day(2026, 2, 28));
  }

  @Test
  void aCouncilSitsInTheYearsOfDocuments() {
    CompiledScheme compiled = ComDix.compiled();
    for (String year : List.of("-0001", "+10000")) {
      OffsetDateTime asOf = OffsetDateTime.parse(year + "-06-01T10:00:00Z");
      assertThatThrownBy(() -> compiled.at(asOf))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("asOf must be in a year from 0 to 9999, was " + year + "-06-01T10:00Z");
    }
    assertThat(compiled.at(OffsetDateTime.parse("0000-01-01T00:00:00Z")))
        .hasToString("comdix-intermediate@2022.1 as of 0000-01-01T00:00Z");
    compiled.at(OffsetDateTime.parse("9999-12-31T23:59:59Z"));
  }

  @Test
  void whatASchemeWouldComeToIsSupposedWhereItIsNotInForce() {
    CompiledScheme compiled = compiled(EVERY);
    Dossier early =
        facts("a", "b", "d").toBuilder()
            .dates(Map.of(DateName.REGISTRATION, LocalDate.of(2001, 1, 1)))
            .build();
    assertThat(compiled.decide(early, ComDix.NOW).getOutcome())
        .isEqualTo(DecisionOutcome.INDETERMINATE);
    Supposition supposed = compiled.suppose(early, ComDix.NOW);
    assertThat(supposed.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(supposed.grants()).extracting(Grant::getAward).containsExactly("high", "low");
    assertThat(supposed.findings()).extracting(Finding::getRequirement).containsExactly("edition");
    assertThat(supposed.vetoes()).hasSize(2);
    assertThat(supposed.awards()).hasSize(3);
    Supposition refused = compiled.suppose(facts("-a", "-c", "-d"), ComDix.NOW);
    assertThat(refused.outcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(refused.grants()).isEmpty();
  }

  @Test
  void resultsOfAnotherEditionAreNotSupposedAway() {
    Dossier other =
        facts("a", "b").toBuilder()
            .profile(
                facts().getProfile().toBuilder().edition(EditionRef.of("digcomp", "3.0")).build())
            .build();
    Supposition supposed = compiled(HIGHEST).suppose(other, ComDix.NOW);
    assertThat(supposed.outcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(supposed.grants()).isEmpty();
  }

  @Test
  void aSuppositionHasGrantsExactlyWhereItGrants() {
    Supposition granted = compiled(HIGHEST).suppose(facts("a", "b"), ComDix.NOW);
    assertThatThrownBy(
            () ->
                new Supposition(
                    DecisionOutcome.REFUSED,
                    granted.grants(),
                    granted.findings(),
                    granted.vetoes(),
                    granted.awards()))
        .hasMessage(
            "grants must be there exactly when the outcome is GRANTED, were [high] with REFUSED");
    assertThatThrownBy(
            () ->
                new Supposition(
                    DecisionOutcome.GRANTED, List.of(), List.of(), List.of(), List.of()))
        .hasMessage(
            "awards must not be empty; grants must be there exactly when the outcome is GRANTED,"
                + " were [] with GRANTED");
  }

  @Test
  void theHashOfADecisionTellsPeopleAndInstantsApart() {
    CompiledScheme compiled = compiled(HIGHEST);
    Set<Integer> hashes = new HashSet<>();
    for (int person = 0; person < 40; person++) {
      Dossier dossier = facts("a", "b");
      Dossier named =
          dossier.toBuilder()
              .profile(dossier.getProfile().toBuilder().holder(HolderKey.of("h-" + person)).build())
              .build();
      for (int minute = 0; minute < 25; minute++) {
        hashes.add(compiled.decide(named, ComDix.NOW.plusMinutes(minute)).hashCode());
      }
    }
    assertThat(hashes).hasSizeGreaterThan(990);
    assertThat(compiled.decide(facts("a", "b"), ComDix.NOW))
        .hasSameHashCodeAs(compiled.decide(facts("a", "b"), ComDix.NOW))
        .doesNotHaveSameHashCodeAs(compiled.decide(facts("-a", "-c", "-d"), ComDix.NOW));
  }

  @Test
  void aDecisionTellsWhyItsSchemeDoesNotGovern() {
    Dossier early =
        facts("a", "b").toBuilder()
            .dates(Map.of(DateName.REGISTRATION, LocalDate.of(2001, 1, 1)))
            .build();
    Decision made = compiled(HIGHEST).decide(early, ComDix.NOW);
    Decision read =
        Json.standard().read(Json.standard().write(made), Decision.class, "decision").orThrow();
    for (Decision decision : List.of(made, read)) {
      List<String> told = new ArrayList<>();
      decision.tellUnmet((pointer, verdict, mark) -> told.add(pointer + " " + verdict));
      assertThat(told).startsWith("/inForce NOT_MET");
    }
  }

  /** What stands against the awards, told from the decision and from its document alike. */
  private static List<String> unmet(CertificationScheme scheme, Dossier dossier) {
    Decision made = compiled(scheme).decide(dossier, ComDix.NOW);
    List<String> told = new ArrayList<>();
    made.tellUnmet((pointer, verdict, mark) -> told.add(pointer + " " + verdict));
    Decision read =
        Json.standard().read(Json.standard().write(made), Decision.class, "decision").orThrow();
    List<String> again = new ArrayList<>();
    read.tellUnmet((pointer, verdict, mark) -> again.add(pointer + " " + verdict));
    assertThat(again).isEqualTo(told);
    return told;
  }

  @Test
  void vetoesThatHoldOrAreOpenAreToldAndOthersAreNot() {
    assertThat(unmet(HIGHEST, facts("a", "b", "c", "d"))).isEmpty();
    assertThat(unmet(HIGHEST, facts("sanction", "a", "b", "c", "d")))
        .containsExactly("/vetoes/1/when MET");
    assertThat(unmet(HIGHEST, facts("?fraud", "a", "b", "c", "d")))
        .containsExactly("/vetoes/0/when INDETERMINATE");
    assertThat(unmet(HIGHEST, facts("?fraud", "sanction", "a", "b", "c", "d")))
        .containsExactly("/vetoes/0/when INDETERMINATE", "/vetoes/1/when MET");
  }

  @Test
  void everyAwardThatIsNotMetIsToldWithWhatItLacks() {
    assertThat(unmet(HIGHEST, facts("a", "-b", "c")))
        .containsExactly(
            "/awards/0/requires/requirements/1 NOT_MET", "/awards/2/requires INDETERMINATE");
  }

  @Test
  void whileAHigherAwardIsStillBeingMarkedTheDecisionWaits() {
    Requirement mark =
        MarkRequirement.builder()
            .id("mark")
            .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(60)))
            .build();
    CertificationScheme scheme =
        HIGHEST.toBuilder()
            .awards(
                List.of(
                    award("high", mark),
                    award("middle", Asked.fact("c")),
                    award("low", Asked.fact("d"))))
            .build();
    Dossier candidate = facts("c", "d");
    Dossier waiting =
        candidate.toBuilder()
            .profile(candidate.getProfile().toBuilder().overall(new Outcome.NotYetMarked()).build())
            .build();
    CompiledScheme compiled = compiled(scheme);
    Outline outline = compiled.at(ComDix.NOW).outline();
    outline.decide(waiting);
    assertThat(told(outline)).isEqualTo("PENDING [] veto -1 failed [] open [mark]");
    assertThat(compiled.decide(waiting, ComDix.NOW).getOutcome())
        .isEqualTo(DecisionOutcome.PENDING);
    Outline every =
        compiled(scheme.toBuilder().awarding(Awarding.EVERY).build()).at(ComDix.NOW).outline();
    every.decide(waiting);
    assertThat(told(every)).isEqualTo("GRANTED [1, 2] veto -1 failed [] open [mark]");
    // what nobody knows goes before what is only waited for
    outline.decide(waiting.toBuilder().facts(facts("-d").getFacts()).build());
    assertThat(told(outline)).isEqualTo("INDETERMINATE [] veto -1 failed [d] open [mark, c]");
  }

  @Test
  void whatAnAwardNamesTwiceIsToldOnceForIt() {
    Requirement twice =
        AllOf.of(
            "all",
            Rules.defined("one", "what"),
            AllOf.of("further", Rules.defined("two", "what"), Asked.fact("b")));
    CompiledScheme compiled =
        compiled(
            HIGHEST.toBuilder()
                .definitions(List.of(AllOf.of("what", Asked.fact("a"), Asked.fact("e"))))
                .awards(List.of(award("high", twice), award("low", Rules.defined("three", "what"))))
                .build());
    Outline outline = compiled.at(ComDix.NOW).outline();
    outline.decide(facts("-a", "b", "-e"));
    assertThat(names(outline, outline.failed(), outline::failed))
        .containsExactly("high a", "high e", "low a", "low e");
    outline.decide(facts("-a", "b"));
    assertThat(names(outline, outline.failed(), outline::failed))
        .containsExactly("high a", "low a");
    assertThat(names(outline, outline.open(), outline::open)).containsExactly("high e", "low e");
    outline.decide(facts("a", "-b", "e"));
    assertThat(outline.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(names(outline, outline.failed(), outline::failed)).containsExactly("high b");
  }

  private static List<String> names(Outline outline, int count, IntUnaryOperator at) {
    return IntStream.range(0, count)
        .map(at)
        .mapToObj(one -> outline.award(one).orElse("-") + " " + outline.requirement(one))
        .toList();
  }
}
