package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.ComDix.NOW;
import static org.baremo.certification.testing.ComDix.dossier;
import static org.baremo.certification.testing.ComDix.profile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explanation;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class CompiledSchemeTest {
  private static final CompiledScheme COMDIX = ComDix.compiled();

  private static CertificationScheme scheme(Requirement... requirements) {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    List<Award> awards = new ArrayList<>();
    for (int i = 0; i < requirements.length; i++) {
      awards.add(
          comdix.getAwards().get(0).toBuilder()
              .code("award-" + i)
              .requires(requirements[i])
              .build());
    }
    return comdix.toBuilder().awards(awards).build();
  }

  private static Decision decide(CertificationScheme scheme, Outcome overall) {
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow())
        .decide(dossier(profile(0).toBuilder().overall(overall).build()), NOW);
  }

  private static MarkRequirement atLeast(String id, Cut cut) {
    return MarkRequirement.builder().id(id).cut(cut).build();
  }

  private static Cut percent(long required) {
    return Cut.percentage(Comparison.AT_LEAST, Rational.of(required));
  }

  private static Verdict verdict(Requirement requirement, Outcome overall) {
    return decide(scheme(requirement), overall).getAwards().get(0).findings().get(0).getVerdict();
  }

  private static Gap gap(Cut cut, Mark mark) {
    Decision decision = decide(scheme(atLeast("m", cut)), Outcome.Assessed.of(mark));
    return decision.getAwards().get(0).findings().get(0).getMissing().orElseThrow();
  }

  @Test
  void theHighestAwardThatIsMetIsGiven() {
    CertificationScheme two = scheme(atLeast("high", percent(80)), atLeast("low", percent(50)));
    assertThat(decide(two, ComDix.mark(48, 60)).getGrant().orElseThrow().getAward())
        .isEqualTo("award-0");
    assertThat(decide(two, ComDix.mark(47, 60)).getGrant().orElseThrow().getAward())
        .isEqualTo("award-1");
    assertThat(decide(two, ComDix.mark(29, 60)).getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
  }

  @Test
  void whileAHigherAwardIsOpenSoIsTheDecision() {
    Requirement level =
        LevelRequirement.builder()
            .id("level")
            .atLeast(ComDix.EDITION.level("four", "advanced"))
            .build();
    Decision decision = decide(scheme(level, atLeast("low", percent(50))), ComDix.mark(40, 60));
    assertThat(decision.getAwards())
        .extracting(AwardFinding::verdict)
        .containsExactly(Verdict.INDETERMINATE, Verdict.MET);
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
  }

  @Test
  void anAwardThatDoesNotApplyIsNotGiven() {
    Decision decision = decide(scheme(atLeast("m", percent(50))), new Outcome.Exempt("no need"));
    assertThat(decision.getAwards().get(0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
  }

  @Test
  void whatExemptNotAssessedAndEmptyMeanIsStated() {
    MarkRequirement mark = atLeast("m", percent(50));
    Outcome exempt = new Outcome.Exempt("degree");
    assertThat(verdict(mark.toBuilder().whenExempt(WhenExempt.MET).build(), exempt))
        .isEqualTo(Verdict.MET);
    MarkRequirement strict = mark.toBuilder().whenNotAssessed(WhenNotAssessed.NOT_MET).build();
    assertThat(verdict(strict, new Outcome.NotAssessed())).isEqualTo(Verdict.NOT_MET);
    AnyOf any = AnyOf.of("any", mark);
    assertThat(verdict(any, exempt)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(verdict(any.toBuilder().whenEmpty(WhenEmpty.NOT_MET).build(), exempt))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(any.toBuilder().whenEmpty(WhenEmpty.MET).build(), exempt))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void levelsAreComparedOnTheirOwnScaleOnly() {
    Requirement level =
        LevelRequirement.builder()
            .id("level")
            .atLeast(ComDix.EDITION.level("four", "intermediate"))
            .build();
    assertThat(verdict(level, attained("four", "advanced"))).isEqualTo(Verdict.MET);
    assertThat(verdict(level, attained("four", "intermediate"))).isEqualTo(Verdict.MET);
    assertThat(verdict(level, attained("four", "foundation"))).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(level, below("four"))).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(level, attained("eight", "8"))).isEqualTo(Verdict.INDETERMINATE);
    assertThat(verdict(level, below("eight"))).isEqualTo(Verdict.INDETERMINATE);
    assertThat(verdict(level, ComDix.mark(60, 60))).isEqualTo(Verdict.INDETERMINATE);
    assertThat(verdict(level, new Outcome.NotYetMarked())).isEqualTo(Verdict.PENDING);
  }

  private static Outcome attained(String scale, String code) {
    return standing(new Standing.Attained(ComDix.EDITION.level(scale, code)));
  }

  private static Outcome below(String scale) {
    return standing(new Standing.BelowFirstLevel(ComDix.EDITION, scale));
  }

  private static Outcome standing(Standing standing) {
    return new Outcome.Assessed(Optional.empty(), Optional.of(standing));
  }

  @Test
  void roundingBeforeTheComparisonIsPartOfTheRule() {
    Rounding rounding = new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.HALF_UP, 0);
    Cut rounded = percent(50).toBuilder().rounding(rounding).build();
    Mark almost = Mark.of(Rational.parse("49.5"), Rational.HUNDRED);
    assertThat(verdict(atLeast("m", rounded), Outcome.Assessed.of(almost))).isEqualTo(Verdict.MET);
    assertThat(verdict(atLeast("m", percent(50)), Outcome.Assessed.of(almost)))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void whatIsMissingIsExact() {
    Optional<Rational> none = Optional.empty();
    assertThat(gap(percent(75), Mark.of(47, 63)))
        .isEqualTo(points(Rational.parse("47.25"), Rational.of(48), Rational.ONE));
    assertThat(gap(percent(60), Mark.of(Rational.parse("7.1"), Rational.of(12))))
        .isEqualTo(
            new Gap.Points(
                Optional.of(Rational.parse("7.2")), none, Optional.of(Rational.parse("0.1"))));
    Cut above = Cut.percentage(Comparison.ABOVE, Rational.HUNDRED);
    assertThat(gap(above, Mark.of(12, 12)))
        .isEqualTo(new Gap.Points(Optional.of(Rational.of(12)), none, none));
    Rounding rounding = new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.HALF_UP, 0);
    Cut rounded = percent(50).toBuilder().rounding(rounding).build();
    assertThat(gap(rounded, Mark.of(98, 200)))
        .isEqualTo(new Gap.Points(none, Optional.of(Rational.of(99)), Optional.of(Rational.ONE)));
  }

  @Test
  void aMarkThatIsNotWholeUnderARoundingIsNotCalledOutOfReach() {
    Rounding rounding = new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.HALF_UP, 0);
    Cut rounded = percent(50).toBuilder().rounding(rounding).build();
    Mark mark = Mark.of(Rational.parse("49.4"), Rational.HUNDRED);
    Decision decision = decide(scheme(atLeast("m", rounded)), Outcome.Assessed.of(mark));
    assertThat(decision.getAwards().get(0).findings().get(0).getMissing()).isEmpty();
    assertThat(Explanation.of(decision).text(Locale.ENGLISH)).doesNotContain("maximum");
  }

  @Test
  void whatNotEvenTheMaximumReachesIsSaidSo() {
    Cut above = Cut.percentage(Comparison.ABOVE, Rational.HUNDRED);
    Mark mark = Mark.of(Rational.parse("7.5"), Rational.of(12));
    Optional<Rational> none = Optional.empty();
    assertThat(gap(above, mark))
        .isEqualTo(new Gap.Points(Optional.of(Rational.of(12)), none, none));
    Decision decision = decide(scheme(atLeast("m", above)), Outcome.Assessed.of(mark));
    assertThat(Explanation.of(decision).text(Locale.ENGLISH))
        .contains("not even the maximum would be enough");
  }

  @Test
  void anExemptionThatTheSchemeDoesNotAdmitOrForeseeIsNotPassedOver() {
    MarkRequirement mark = atLeast("m", percent(50));
    Outcome exempt = new Outcome.Exempt("degree");
    assertThat(verdict(mark.toBuilder().whenExempt(WhenExempt.NOT_MET).build(), exempt))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(mark.toBuilder().whenExempt(WhenExempt.INDETERMINATE).build(), exempt))
        .isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void numbersAreDecidedAsLongAsDocumentsHoldWhatTheyComeTo() {
    String nines = "9".repeat(398);
    Mark long1 = Mark.of(Rational.parse(nines), Rational.parse("1" + nines));
    Mark below =
        Mark.builder()
            .value(Rational.parse("-" + nines))
            .minimum(Rational.parse("-" + nines))
            .maximum(Rational.parse("1/" + nines))
            .build();
    Rounding points = new Rounding(Rounding.Stage.POINTS, Rounding.Mode.HALF_UP, 20);
    Cut rounded = percent(60).toBuilder().rounding(points).build();
    for (Cut cut : List.of(percent(60), rounded)) {
      assertThat(verdict(atLeast("m", cut), Outcome.Assessed.of(long1))).isEqualTo(Verdict.NOT_MET);
      assertThat(verdict(atLeast("m", cut), Outcome.Assessed.of(below)))
          .isEqualTo(Verdict.INDETERMINATE);
    }
  }

  @Test
  void daysAtTheEndOfTheCalendarAreDecidedAndWritten() {
    LocalDate last = LocalDate.of(9999, 12, 31);
    Dossier late =
        dossier(43, 8, 8, 9, 9, 9).toBuilder()
            .birthDate(last.minusYears(1))
            .dates(Map.of(DateName.REGISTRATION, last))
            .build();
    Decision decision = COMDIX.decide(late, NOW.withDayOfYear(365).withYear(9999));
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(new String(Json.standard().write(decision), StandardCharsets.UTF_8))
        .doesNotContain("+10");
    Decision granted = COMDIX.decide(dossier(43, 8, 8, 9, 9, 9), NOW.withYear(9998));
    assertThat(granted.getGrant().orElseThrow().getValidity().getLastDay()).contains(last);
  }

  private static Gap points(Rational limit, Rational smallest, Rational missing) {
    return new Gap.Points(Optional.of(limit), Optional.of(smallest), Optional.of(missing));
  }

  @Test
  void aFactThatIsNotStatedIsUnknownAndNotFalse() {
    FactName registered = FactName.of("registered");
    CertificationScheme asks =
        scheme(FactRequirement.builder().id("user").fact(registered).build());
    assertThat(finding(asks, Map.of(registered, true)).getVerdict()).isEqualTo(Verdict.MET);
    Finding not = finding(asks, Map.of(registered, false));
    assertThat(not.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(not.getObserved()).isEqualTo(new Observation.Stated(registered, false));
    assertThat(not.getMissing()).isEmpty();
    Finding silent = finding(asks, Map.of(FactName.of("another"), true));
    assertThat(silent.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(silent.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NO_FACT, registered));
  }

  @Test
  void factsAreToldInBothLanguages() {
    FactName registered = FactName.of("registered");
    CertificationScheme asks =
        scheme(FactRequirement.builder().id("user").fact(registered).build());
    assertThat(told(asks, Map.of(registered, false), Locale.ENGLISH))
        .contains("not met: user: \"registered\" does not hold; \"registered\" must hold\n");
    assertThat(told(asks, Map.of(), Locale.ENGLISH))
        .contains("user: \"registered\" is not stated;");
    assertThat(told(asks, Map.of(registered, true), Locale.forLanguageTag("es")))
        .contains("cumple: user: consta «registered»; se exige que conste «registered»\n");
  }

  private static String told(
      CertificationScheme scheme, Map<FactName, Boolean> facts, Locale locale) {
    return Explanation.of(decide(scheme, facts)).text(locale);
  }

  private static Finding finding(CertificationScheme scheme, Map<FactName, Boolean> facts) {
    return decide(scheme, facts).getAwards().get(0).findings().get(0);
  }

  private static Decision decide(CertificationScheme scheme, Map<FactName, Boolean> facts) {
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow())
        .decide(dossier(43).toBuilder().facts(facts).build(), NOW);
  }

  @Test
  void aDossierStatesNoDateThatFollowsFromTheCase() {
    assertThatThrownBy(
            () ->
                dossier(43).toBuilder()
                    .putDate(DateName.DECISION, LocalDate.of(2026, 1, 1))
                    .build())
        .hasMessage("dates must not state decision, which follows from the case");
  }

  @Property(tries = 200)
  void aBetterMarkNeverLosesTheAward(
      @ForAll @Size(5) List<@IntRange(max = 12) Integer> areas,
      @ForAll @IntRange(max = 60) int overall,
      @ForAll @IntRange(max = 4) int better) {
    long[] before = areas.stream().mapToLong(Integer::longValue).toArray();
    long[] after = before.clone();
    after[better] = Math.min(12, after[better] + 1);
    if (COMDIX.decide(dossier(overall, before), NOW).getGrant().isPresent()) {
      assertThat(COMDIX.decide(dossier(Math.min(60, overall + 1), after), NOW).getOutcome())
          .isEqualTo(DecisionOutcome.GRANTED);
    }
  }

  @Property(tries = 200)
  void theDecisionIsTheArithmeticOfTheRule(
      @ForAll @Size(5) List<@IntRange(min = 6, max = 12) Integer> areas,
      @ForAll @IntRange(min = 38, max = 50) int overall) {
    long[] marks = areas.stream().mapToLong(Integer::longValue).toArray();
    boolean granted = overall * 100 > 70 * 60 && areas.stream().allMatch(a -> a * 100 > 60 * 12);
    assertThat(COMDIX.decide(dossier(overall, marks), NOW).getOutcome())
        .isEqualTo(granted ? DecisionOutcome.GRANTED : DecisionOutcome.REFUSED);
  }

  @Property(tries = 50)
  void decisionsReplayFromTheirDocuments(
      @ForAll @Size(5) List<@IntRange(max = 12) Integer> areas,
      @ForAll @IntRange(max = 60) int overall) {
    Json json = Json.standard();
    Dossier dossier = dossier(overall, areas.stream().mapToLong(Integer::longValue).toArray());
    Decision decision = COMDIX.decide(dossier, NOW);
    Dossier again = json.read(json.write(dossier), Dossier.class, "dossier").orThrow();
    CertificationScheme scheme =
        json.read(json.canonical(COMDIX.scheme().scheme()), CertificationScheme.class, "scheme")
            .orThrow();
    Decision replayed =
        CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow()).decide(again, NOW);
    assertThat(replayed).isEqualTo(decision);
    assertThat(replayed.digest()).isEqualTo(decision.digest());
    assertThat(json.read(json.write(decision), Decision.class, "decision").orThrow())
        .isEqualTo(decision);
  }

  @Test
  void theOrderOfADossiersMembersDoesNotMatter() {
    Dossier dossier = dossier(43, 8, 8, 9, 9, 9);
    Map<org.baremo.core.value.Ref, Outcome> reversed = new LinkedHashMap<>();
    for (int i = 5; i >= 1; i--) {
      reversed.put(ComDix.area(i), dossier.getProfile().outcome(ComDix.area(i)));
    }
    Dossier other =
        dossier.toBuilder()
            .profile(dossier.getProfile().toBuilder().outcomes(reversed).build())
            .build();
    assertThat(COMDIX.decide(other, NOW).digest()).isEqualTo(COMDIX.decide(dossier, NOW).digest());
  }
}
