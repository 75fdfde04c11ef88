package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.english;
import static org.baremo.certification.lint.Rules.fact;
import static org.baremo.certification.lint.Rules.scheme;
import static org.baremo.certification.lint.Rules.spanish;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.explanation.LintText;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.wait.JudgedAttempts;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** Awards that stay open for who never sat. */
class AbsencesTest {
  private static final AttemptFilter ANY = AttemptFilter.builder().build();
  private static final Quantity BEST = AttemptMark.builder().pick(Pick.BEST).of(ANY).build();

  private static CompareRequirement best(WhenNotAssessed whenNotAssessed) {
    return CompareRequirement.builder()
        .from(compare("best", BEST, Comparison.AT_LEAST, 60))
        .whenNotAssessed(whenNotAssessed)
        .build();
  }

  private static List<LintFinding> open(Requirement requires) {
    return open(scheme(requires));
  }

  private static List<LintFinding> open(CertificationScheme scheme) {
    return Rules.of(Rules.LINTER.lint(scheme, ComDix.catalog()), LintKind.STAYS_OPEN);
  }

  @Test
  void aMarkOfAnAttemptThatNobodySatStaysOpenForEver() {
    CertificationScheme scheme = scheme(best(WhenNotAssessed.INDETERMINATE));
    LintFinding found = open(scheme).get(0);
    assertThat(found.getKind().severity()).hasToString("WARNING");
    assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN);
    assertThat(found.getLocation().getPointer()).contains("/awards/0/requires");
    assertThat(english(found))
        .startsWith("Who never sat has the award \"")
        .endsWith(
            "\" open for ever: the requirement \"best\" asks about an attempt, and it is not"
                + " settled what it means that there is none. Settle it there (whenNotAssessed;"
                + " where one number is made of several marks, that of the aggregate), or ask it"
                + " only of who sat (when).");
    assertThat(spanish(found))
        .startsWith("Quien nunca se presenta tiene la certificación «")
        .contains("» abierta para siempre: el requisito «best» pregunta por un intento");
    Replay.assertShown(found, CompiledScheme.of(scheme, ComDix.catalog()).orThrow());
  }

  @Test
  void whatSaysWhatTheAbsenceMeansIsNotTold() {
    assertThat(open(best(WhenNotAssessed.NOT_MET))).isEmpty();
    Aggregate.Builder sum =
        Aggregate.builder()
            .function(Aggregate.Function.SUM)
            .addOf(BEST)
            .whenNotAssessed(Missing.ZERO);
    assertThat(open(compare("sum", sum.build(), Comparison.AT_LEAST, 60))).isEmpty();
    Aggregate unknown = sum.whenNotAssessed(Missing.UNKNOWN).build();
    CompareRequirement nevertheless =
        CompareRequirement.builder()
            .from(compare("sum", unknown, Comparison.AT_LEAST, 60))
            .whenNotAssessed(WhenNotAssessed.NOT_MET)
            .build();
    assertThat(open(nevertheless))
        .as("the sum is unknown, which is not the same as not assessed")
        .hasSize(1);
  }

  @Test
  void whatIsSureWithoutAnAttemptIsNotTold() {
    Requirement once = compare("once", new Quantity.Attempts(ANY), Comparison.AT_LEAST, 1);
    Requirement best = best(WhenNotAssessed.INDETERMINATE);
    assertThat(open(AllOf.of("both", once, best))).as("not met without an attempt").isEmpty();
    assertThat(open(AllOf.of("paid-too", fact("paid"), best))).hasSize(1);
    assertThat(open(AnyOf.of("either", once, best))).hasSize(1);
    assertThat(open(fact("paid"))).isEmpty();
  }

  @Test
  void aVetoThatAsksForTheMarkOfAnAttemptLeavesTheDecisionOpenToo() {
    Requirement low = compare("low", BEST, Comparison.BELOW, 20);
    Veto veto =
        Veto.builder()
            .when(low)
            .outcome(Veto.Outcome.REFUSED)
            .reason(LocalizedText.of("en", "Far too few"))
            .build();
    CertificationScheme scheme = scheme(fact("paid")).toBuilder().addVetoes(veto).build();
    List<LintFinding> found = open(scheme);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).getLocation().getPointer()).contains("/vetoes/0/when");
    Replay.assertShown(found.get(0), CompiledScheme.of(scheme, ComDix.catalog()).orThrow());
  }

  @Test
  void whatAnotherAwardAsksIsToldOfThatOne() {
    CertificationScheme plain = scheme(best(WhenNotAssessed.INDETERMINATE));
    Award first = plain.getAwards().get(0);
    CompareRequirement other =
        CompareRequirement.builder()
            .from(best(WhenNotAssessed.INDETERMINATE))
            .id("other-best")
            .build();
    CertificationScheme two =
        plain.toBuilder()
            .awards(List.of(first, first.toBuilder().code("other").requires(other).build()))
            .awarding(Awarding.EVERY)
            .build();
    List<LintFinding> found = open(two);
    assertThat(found)
        .extracting(one -> one.getLocation().getPointer().orElseThrow())
        .containsExactly("/awards/0/requires", "/awards/1/requires");
    assertThat(english(found.get(0))).contains("has the award \"" + first.getCode() + "\" open");
    assertThat(english(found.get(1))).contains("has the award \"other\" open");
  }

  private static Requirement again() {
    return DefinedRequirement.builder().id("again").definition("best").build();
  }

  @Test
  void whatIsDefinedOnceIsToldOnceWhereItStands() {
    CertificationScheme plain = scheme(fact("paid"));
    Requirement use = DefinedRequirement.builder().id("use").definition("best").build();
    CertificationScheme defined =
        plain.toBuilder()
            .addDefinitions(best(WhenNotAssessed.INDETERMINATE))
            .awards(
                List.of(
                    plain.getAwards().get(0).toBuilder().requires(use).build(),
                    plain.getAwards().get(0).toBuilder()
                        .code("other")
                        .requires(AllOf.of("both", again(), fact("paid")))
                        .build()))
            .build();
    List<LintFinding> found = open(defined);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).getLocation().getPointer()).contains("/definitions/0");
  }

  @Test
  void aMarkIsSeenThroughItsName() {
    CompareRequirement named =
        compare("best", DefinedQuantity.of("the-best"), Comparison.AT_LEAST, 60);
    CertificationScheme plain = scheme(fact("paid"));
    CertificationScheme scheme =
        plain.toBuilder()
            .addQuantities(
                NamedQuantity.builder()
                    .id("the-best")
                    .title(LocalizedText.of("en", "the best mark"))
                    .of(BEST)
                    .build())
            .awards(List.of(plain.getAwards().get(0).toBuilder().requires(named).build()))
            .build();
    assertThat(open(scheme))
        .extracting(found -> found.getLocation().getPointer().orElse(""))
        .containsExactly("/awards/0/requires");
  }

  @Test
  void aWaitOfTheLatestAttemptIsOpenForWhoNeverTried() {
    WaitRequirement again =
        WaitRequirement.builder()
            .id("again")
            .after(ANY.toBuilder().addResults(AttemptResult.FAILED).build())
            .addWaits(Wait.of(Period.ofMonths(6)))
            .build();
    assertThat(open(AllOf.of("both", fact("paid"), again)))
        .extracting(LintText.of(Locale.ENGLISH)::sentence)
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("the requirement \"again\" asks about an attempt")
        .endsWith("or ask it only of who sat (when).");
    assertThat(open(AllOf.of("both", fact("paid"), again.judging(JudgedAttempts.PASSED))))
        .as("not met while none passed")
        .isEmpty();
  }
}
