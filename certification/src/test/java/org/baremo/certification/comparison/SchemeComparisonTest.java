package org.baremo.certification.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.atLeast;
import static org.baremo.certification.testing.Versions.award;
import static org.baremo.certification.testing.Versions.overall;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.certification.decision.AnyCases;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Versions;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

class SchemeComparisonTest extends AnyCases {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-03-01T10:00:00+01:00");
  private static final SchemeComparison COMPARISON = of(Versions.before(), Versions.after());

  private static SchemeComparison of(CertificationScheme before, CertificationScheme after) {
    return SchemeComparison.of(compiled(before), compiled(after));
  }

  private static CertificationScheme old(Award... awards) {
    return Versions.version(Versions.OLD, DateRange.from(LocalDate.of(2022, 1, 1)), awards);
  }

  private static CertificationScheme now(Award... awards) {
    return Versions.version(Versions.NEW, DateRange.from(LocalDate.of(2022, 1, 1)), awards);
  }

  private static Award from(String code, long percent) {
    return award(code, overall("at-least-" + percent, Comparison.AT_LEAST, percent));
  }

  private static ComparedDecision compare(SchemeComparison comparison, long overall) {
    return comparison.compare(Dossier.of(ComDix.profile(overall, 8, 8)), NOW);
  }

  @Test
  void whoLosesIsToldWhy() {
    ComparedDecision compared = COMPARISON.compare(Dossier.of(ComDix.profile(40, 8, 5)), NOW);
    assertThat(compared.getChange()).isEqualTo(DecisionChange.LOSES);
    assertThat(compared.getBefore()).hasToString("GRANTED pass");
    assertThat(compared.getAfter()).hasToString("REFUSED");
    assertThat(compared.getReasons())
        .extracting(ChangedFinding::requirement, ChangedFinding::node)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("overall", Optional.empty()),
            org.assertj.core.groups.Tuple.tuple("areas", Optional.of(ComDix.area(2))));
    ChangedFinding overall = compared.getReasons().get(0);
    assertThat(overall.before().map(Finding::getVerdict)).contains(Verdict.MET);
    assertThat(overall.after().map(Finding::getVerdict)).contains(Verdict.NOT_MET);
    assertThat(compared.getReasons().get(1).before()).isEmpty();
  }

  @Test
  void whoGainsIsToldWhy() {
    CertificationScheme strict = Versions.after();
    CertificationScheme lenient = Versions.before();
    ComparedDecision compared = compare(of(strict, lenient), 40);
    assertThat(compared.getChange()).isEqualTo(DecisionChange.GAINS);
    assertThat(compared.getReasons())
        .extracting(ChangedFinding::requirement)
        .containsExactly("overall");
  }

  @Test
  void aVetoThatOneVersionLacksIsTheReasonOfThoseItStoodAgainstAndOfNobodyElse() {
    FactName banned = FactName.of("banned");
    Veto veto =
        Veto.builder().when(Circumstances.fact("banned")).outcome(Veto.Outcome.REFUSED).build();
    CertificationScheme without = now(from("pass", 60));
    CertificationScheme with = old(from("pass", 60)).toBuilder().addVetoes(veto).build();
    Dossier touched =
        Dossier.of(ComDix.profile(50, 8, 8)).toBuilder().putFact(banned, true).build();
    Dossier free = touched.toBuilder().facts(Map.of(banned, false)).build();
    Dossier weak = free.toBuilder().profile(ComDix.profile(20, 8, 8)).build();
    for (SchemeComparison either : List.of(of(with, without), of(without, with))) {
      assertThat(either.compare(touched, NOW).getReasons())
          .extracting(ChangedFinding::requirement)
          .containsExactly("banned");
      for (Dossier other : List.of(free, weak)) {
        ComparedDecision compared = either.compare(other, NOW);
        assertThat(compared.getChange()).isEqualTo(DecisionChange.UNCHANGED);
        assertThat(compared.getReasons()).isEmpty();
      }
    }
    assertThat(of(with, without).compare(touched, NOW).getChange()).isEqualTo(DecisionChange.GAINS);
  }

  @Test
  void whatOnlyCombinesOtherwiseIsTheReasonItself() {
    Requirement one = Circumstances.fact("one");
    Requirement two = Circumstances.fact("two");
    SchemeComparison comparison =
        of(
            old(award("pass", all("whole", atLeast(1, "some", one, two)))),
            now(award("pass", all("whole", atLeast(2, "some", one, two)))));
    Dossier.Builder facts =
        Dossier.of(ComDix.profile(50, 8, 8)).toBuilder().putFact(FactName.of("one"), true);
    ComparedDecision compared =
        comparison.compare(facts.putFact(FactName.of("two"), false).build(), NOW);
    assertThat(compared.getChange()).isEqualTo(DecisionChange.LOSES);
    assertThat(compared.getReasons())
        .extracting(ChangedFinding::requirement)
        .as("neither fact came to something else, and of combinations the innermost is told")
        .containsExactly("some");
  }

  private static Veto veto(String fact, Veto.Outcome outcome) {
    return Veto.builder().when(Circumstances.fact(fact)).outcome(outcome).build();
  }

  private static CertificationScheme against(CertificationScheme scheme, Veto... vetoes) {
    return scheme.toBuilder().addVetoes(vetoes).build();
  }

  @Test
  void aVetoThatDoesSomethingElseIsTheReasonWithItsGround() {
    Veto cancelled = veto("banned", Veto.Outcome.CANCELLED);
    Veto refused = veto("banned", Veto.Outcome.REFUSED);
    SchemeComparison comparison =
        of(against(old(from("pass", 60)), refused), against(now(from("pass", 60)), cancelled));
    Dossier banned =
        Dossier.of(ComDix.profile(50, 8, 8)).toBuilder()
            .putFact(FactName.of("banned"), true)
            .build();
    ComparedDecision compared = comparison.compare(banned, NOW);
    assertThat(compared.getChange()).isEqualTo(DecisionChange.OTHER_REASONS);
    assertThat(compared.getReasons()).hasSize(1);
    ChangedFinding reason = compared.getReasons().get(0);
    assertThat(reason.requirement()).isEqualTo("banned");
    assertThat(reason.before().map(Finding::getVerdict)).contains(Verdict.MET);
    assertThat(reason.after()).isEqualTo(reason.before());
    assertThat(reason.outcomeBefore()).contains(Veto.Outcome.REFUSED);
    assertThat(reason.outcomeAfter()).contains(Veto.Outcome.CANCELLED);
    Dossier free = banned.toBuilder().facts(Map.of(FactName.of("banned"), false)).build();
    assertThat(comparison.compare(free, NOW).getReasons()).isEmpty();
  }

  @Test
  void aVetoBehindAnOpenOneDecidesNothing() {
    CertificationScheme before =
        against(
            old(from("pass", 60)),
            veto("cheat", Veto.Outcome.REFUSED),
            veto("banned", Veto.Outcome.CANCELLED));
    CertificationScheme after =
        against(now(from("pass", 60)), veto("banned", Veto.Outcome.REFUSED));
    Dossier open =
        Dossier.of(ComDix.profile(50, 8, 8)).toBuilder()
            .putFact(FactName.of("banned"), true)
            .build();
    ComparedDecision compared = of(before, after).compare(open, NOW);
    assertThat(compared.getBefore().outcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    ChangedFinding banned =
        compared.getReasons().stream()
            .filter(one -> one.requirement().equals("banned"))
            .findFirst()
            .orElseThrow();
    assertThat(banned.outcomeBefore()).isEmpty();
    assertThat(banned.outcomeAfter()).contains(Veto.Outcome.REFUSED);
  }

  @Test
  void vetoesThatChangePlacesAreBothTheReason() {
    Veto cheat = veto("cheat", Veto.Outcome.CANCELLED);
    Veto banned = veto("banned", Veto.Outcome.REFUSED);
    Dossier both =
        Dossier.of(ComDix.profile(50, 8, 8)).toBuilder()
            .putFact(FactName.of("banned"), true)
            .putFact(FactName.of("cheat"), true)
            .build();
    ComparedDecision compared =
        of(
                against(old(from("pass", 60)), cheat, banned),
                against(now(from("pass", 60)), banned, cheat))
            .compare(both, NOW);
    assertThat(compared.getReasons())
        .extracting(
            ChangedFinding::requirement,
            ChangedFinding::outcomeBefore,
            ChangedFinding::outcomeAfter)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "cheat", Optional.of(Veto.Outcome.CANCELLED), Optional.empty()),
            org.assertj.core.groups.Tuple.tuple(
                "banned", Optional.empty(), Optional.of(Veto.Outcome.REFUSED)));
  }

  @Test
  void theDaysInForceDoNotCount() {
    Dossier registered =
        Dossier.of(ComDix.profile(50, 8, 8)).toBuilder()
            .putDate(DateName.REGISTRATION, Versions.FIRST_NEW)
            .build();
    assertThat(COMPARISON.compare(registered, NOW).getChange()).isEqualTo(DecisionChange.UNCHANGED);
    assertThat(compare(COMPARISON, 50).getChange()).isEqualTo(DecisionChange.UNCHANGED);
  }

  @Test
  void refusedByBothForOtherReasonsIsToldApartFromUnchanged() {
    Dossier weak = Dossier.of(ComDix.profile(20, 5, 8));
    ComparedDecision compared = COMPARISON.compare(weak, NOW);
    assertThat(compared.getChange()).isEqualTo(DecisionChange.OTHER_REASONS);
    assertThat(compared.getReasons())
        .extracting(ChangedFinding::requirement)
        .containsExactly("areas");
    assertThat(compare(COMPARISON, 20).getChange()).isEqualTo(DecisionChange.UNCHANGED);
  }

  @Test
  void higherAndLowerFollowTheOrderOfAwards() {
    SchemeComparison raised =
        of(
            old(from("high", 80), from("low", 50)),
            now(from("high", 90), from("middle", 70), from("low", 50)));
    assertThat(compare(raised, 50).getChange()).isEqualTo(DecisionChange.LOWER_AWARD);
    assertThat(compare(raised, 45).getChange()).isEqualTo(DecisionChange.HIGHER_AWARD);
    assertThat(compare(raised, 57).getChange()).isEqualTo(DecisionChange.UNCHANGED);
    assertThat(compare(raised, 45).getReasons()).extracting(ChangedFinding::requirement).isEmpty();
  }

  @Test
  void withoutASharedOrderTheLevelsTell() {
    Award foundation =
        from("one", 50).toBuilder().addLevels(ComDix.EDITION.level("four", "foundation")).build();
    Award advanced =
        from("two", 50).toBuilder().addLevels(ComDix.EDITION.level("four", "advanced")).build();
    CertificationScheme one = old(foundation);
    CertificationScheme two = now(advanced);
    assertThat(compare(of(one, two), 50).getChange()).isEqualTo(DecisionChange.HIGHER_AWARD);
    assertThat(compare(of(two, one), 50).getChange()).isEqualTo(DecisionChange.LOWER_AWARD);
    assertThat(compare(of(old(from("one", 50)), now(from("two", 50))), 50).getChange())
        .isEqualTo(DecisionChange.OTHER_AWARD);
    CertificationScheme same = now(foundation.toBuilder().code("other").build());
    assertThat(compare(of(one, same), 50).getChange()).isEqualTo(DecisionChange.OTHER_AWARD);
  }

  @Test
  void theSameAwardOnOtherTermsIsNotUnchanged() {
    Award fiveYears = from("pass", 50).toBuilder().validity(Validities.years(5)).build();
    Award fourYears = from("pass", 50).toBuilder().validity(Validities.years(4)).build();
    assertThat(compare(of(old(fiveYears), now(fourYears)), 50).getChange())
        .isEqualTo(DecisionChange.OTHER_TERMS);
    assertThat(compare(of(old(fiveYears), now(fiveYears)), 50).getChange())
        .isEqualTo(DecisionChange.UNCHANGED);
  }

  @Test
  void whatOneVersionCannotDecideIsUndecidable() {
    Dossier unmarked =
        Dossier.of(ComDix.profile(0).toBuilder().overall(new Outcome.NotYetMarked()).build());
    assertThat(COMPARISON.compare(unmarked, NOW).getChange()).isEqualTo(DecisionChange.UNDECIDABLE);
    Dossier noAreas = Dossier.of(ComDix.profile(50));
    ComparedDecision compared = COMPARISON.compare(noAreas, NOW);
    assertThat(compared.getChange()).isEqualTo(DecisionChange.UNDECIDABLE);
    assertThat(compared.getAfter().outcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(compared.getReasons())
        .extracting(ChangedFinding::requirement)
        .containsExactly("areas", "areas");
  }

  @Test
  void resultsAboutAnotherEditionAreUndecidable() {
    Dossier other =
        Dossier.of(
            CompetenceProfile.builder()
                .holder(HolderKey.of("h-1"))
                .edition(EditionRef.of("digcomp", "3.0"))
                .overall(ComDix.mark(50, 60))
                .build());
    assertThat(COMPARISON.compare(other, NOW).getChange()).isEqualTo(DecisionChange.UNDECIDABLE);
  }

  @Test
  void versionsAboutDifferentEditionsAreGivenTheResultsOfEach() {
    EditionRef three = EditionRef.of("digcomp", "3.0");
    FrameworkCatalog both =
        FrameworkCatalog.of(
            ComDix.catalog().framework(ComDix.EDITION).orElseThrow(),
            Framework.builder()
                .edition(three)
                .title(LocalizedText.of("en", "DigComp 3.0"))
                .addNodes(
                    Node.builder()
                        .ref(three.ref(Kind.AREA, "1"))
                        .position(1)
                        .title(LocalizedText.of("en", "Area"))
                        .build())
                .build());
    CertificationScheme later = now(from("pass", 70)).toBuilder().framework(three).build();
    SchemeComparison comparison =
        SchemeComparison.of(
            compiled(old(from("pass", 60))), CompiledScheme.of(later, both).orThrow());
    Dossier before = Dossier.of(ComDix.profile(40));
    Dossier carried =
        Dossier.of(
            CompetenceProfile.builder()
                .holder(HolderKey.of("h-1"))
                .edition(three)
                .overall(ComDix.mark(40, 60))
                .build());
    assertThat(comparison.compare(before, carried, NOW).getChange())
        .isEqualTo(DecisionChange.LOSES);
    assertThat(comparison.compare(before, NOW).getChange()).isEqualTo(DecisionChange.UNDECIDABLE);
    Dossier another =
        carried.toBuilder()
            .profile(carried.getProfile().toBuilder().holder(HolderKey.of("h-2")).build())
            .build();
    assertThatThrownBy(() -> comparison.compare(before, another, NOW))
        .hasMessage("carried must be about h-1, was about h-2");
  }

  @Test
  void totalsCountEveryCaseOnceAndEveryReasonOnceACase() {
    List<ComparedDecision> told = new ArrayList<>();
    ComparisonTotals totals =
        COMPARISON.compare(
            LongStream.rangeClosed(0, 60)
                .mapToObj(overall -> Dossier.of(ComDix.profile(overall, 8, 8))),
            NOW,
            told::add);
    assertThat(told).hasSize(61);
    assertThat(totals.getCompared()).isEqualTo(61);
    // 36 to 42 of 60 pass at 60 % and do not at more than 70 %
    assertThat(totals.count(DecisionChange.LOSES)).isEqualTo(7);
    assertThat(totals.count(DecisionChange.UNCHANGED)).isEqualTo(54);
    assertThat(totals.count(DecisionChange.GAINS)).isZero();
    assertThat(totals.getReasons())
        .containsExactly(
            new ComparisonTotals.ReasonCount(
                new ComparisonTotals.Reason(DecisionChange.LOSES, "overall", Optional.empty()), 7));
    assertThat(totals.getMoves())
        .extracting(move -> move.move().before() + " > " + move.move().after() + " " + move.count())
        .containsExactly(
            "GRANTED pass > GRANTED pass 18", "GRANTED pass > REFUSED 7", "REFUSED > REFUSED 36");
    Golden.assertJson("comparison-totals.json", ComparisonTotals.class, totals);
    Golden.assertJson("compared-decision.json", ComparedDecision.class, compare(COMPARISON, 40));
  }

  @Test
  void noCasesComeToNothing() {
    ComparisonTotals none = COMPARISON.compare(Stream.empty(), NOW, one -> {});
    assertThat(none.getCompared()).isZero();
    assertThat(none.getChanges()).isEmpty();
    assertThat(none.getBefore()).isEqualTo(Versions.OLD);
    assertThat(none.getAfter()).isEqualTo(Versions.NEW);
  }

  @Test
  void documentsThatCannotBeAreRefused() {
    ComparedDecision loses = compare(COMPARISON, 40);
    assertThatThrownBy(
            () -> ComparedDecision.builder().from(loses).change(DecisionChange.GAINS).build())
        .hasMessage("change must be one from GRANTED pass to REFUSED, was GAINS");
    assertThatThrownBy(() -> new Stand(DecisionOutcome.GRANTED, List.of()))
        .hasMessage(
            "awards must be there exactly when the outcome is GRANTED, were [] with GRANTED");
    assertThatThrownBy(
            () -> ChangedFinding.of("r", Optional.empty(), Optional.empty(), Optional.empty()))
        .hasMessage("a changed finding must be of one side at least, was of none");
    ComparisonTotals none = COMPARISON.tally().totals();
    assertThatThrownBy(() -> ComparisonTotals.builder().from(none).compared(1).build())
        .hasMessage(
            "changes must be as many as compared, 1, were 0; moves must be as many as compared, 1,"
                + " were 0");
    assertThatThrownBy(() -> ComparisonTotals.builder().from(none).compared(-1).build())
        .hasMessageStartingWith("compared must be 0 or more, was -1");
  }

  @Property(tries = 150)
  void aSchemeComparedWithItselfChangesNothing(
      @ForAll("schemes") CertificationScheme scheme, @ForAll("dossiers") Dossier dossier) {
    SchemeComparison same = of(scheme, scheme);
    ComparedDecision compared = same.compare(dossier, ComDix.NOW);
    assertThat(compared.getReasons()).isEmpty();
    assertThat(compared.getChange()).isIn(DecisionChange.UNCHANGED, DecisionChange.UNDECIDABLE);
  }

  @Property(tries = 150)
  void thereAndBackAreOppositeAndNothingIsThrown(
      @ForAll("schemes") CertificationScheme one,
      @ForAll("schemes") CertificationScheme other,
      @ForAll("dossiers") Dossier dossier) {
    ComparedDecision there = of(one, other).compare(dossier, ComDix.NOW);
    ComparedDecision back = of(other, one).compare(dossier, ComDix.NOW);
    assertThat(back.getChange() == DecisionChange.GAINS)
        .isEqualTo(there.getChange() == DecisionChange.LOSES);
    assertThat(back.getChange() == DecisionChange.UNDECIDABLE)
        .isEqualTo(there.getChange() == DecisionChange.UNDECIDABLE);
    assertThat(back.getBefore()).isEqualTo(there.getAfter());
    assertThat(back.getReasons()).hasSameSizeAs(there.getReasons());
  }

  @Property(tries = 150)
  void whatIsInForceDecidesAsSupposed(
      @ForAll("schemes") CertificationScheme scheme, @ForAll("dossiers") Dossier dossier) {
    CompiledScheme compiled = compiled(scheme);
    Decision decision = compiled.decide(dossier, ComDix.NOW);
    if (decision.getFindings().get(0).getVerdict() == Verdict.MET) {
      assertThat(compiled.suppose(dossier, ComDix.NOW).outcome()).isEqualTo(decision.getOutcome());
      assertThat(compiled.suppose(dossier, ComDix.NOW).grants().stream().findFirst())
          .isEqualTo(decision.getGrant());
    }
  }

  /** Validities from the day of the decision. */
  private static final class Validities {
    private Validities() {}

    static Validity years(int years) {
      return Validity.builder()
          .lasts(Period.ofYears(years))
          .start(Day.decision())
          .lastDay(LastDay.ANNIVERSARY)
          .build();
    }
  }
}
