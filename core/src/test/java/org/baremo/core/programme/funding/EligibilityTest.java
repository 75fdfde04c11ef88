package org.baremo.core.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.programme.funding.Offices.ANDALUCIA;
import static org.baremo.core.programme.funding.Offices.CALL;
import static org.baremo.core.programme.funding.Offices.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.programme.organisation.OrganisationKind;
import org.junit.jupiter.api.Test;

class EligibilityTest {
  private static Decision decide(Application application) {
    return Eligibility.of(CALL).decide(application);
  }

  private static Decision decide(long budget, long aid) {
    return decide(application("x", "construction", ANDALUCIA, budget, aid));
  }

  private static List<String> reasons(Decision decision) {
    return decision.reasons().stream().map(Reason::toString).toList();
  }

  @Test
  void whoKeepsEveryRuleIsEligible() {
    assertThat(decide(250_000, 200_000))
        .isEqualTo(new Decision("x", Decision.Status.ELIGIBLE, List.of()));
    assertThat(decide(125_000, 100_000).status()).isEqualTo(Decision.Status.ELIGIBLE);
  }

  @Test
  void eachBrokenRuleSaysWhatWasFoundAndWhatIsRequired() {
    assertThat(reasons(decide(240_000, 200_000)))
        .containsExactly(
            "OWN_SHARE_BELOW_MIN: 16.67 % of 240000.00 EUR, required at least 20 %, that is aid of"
                + " at most 192000.00 EUR");
    assertThat(reasons(decide(118_750, 95_000)))
        .containsExactly("AID_BELOW_MIN: 95000.00 EUR, required at least 100000.00 EUR");
    assertThat(reasons(decide(300_000, 210_000)))
        .containsExactly("AID_ABOVE_MAX: 210000.00 EUR, required at most 200000.00 EUR");
  }

  @Test
  void aidForNoBudgetAtAllIsNotEligible() {
    assertThat(reasons(decide(0, 150_000)))
        .containsExactly("NO_ELIGIBLE_BUDGET: 0.00 EUR, required more than 0");
    assertThat(reasons(decide(-1, 150_000)))
        .containsExactly("NO_ELIGIBLE_BUDGET: -1.00 EUR, required more than 0");
    Application silent =
        application("x", "construction", ANDALUCIA, 0, 150_000).toBuilder()
            .aid(Optional.empty())
            .build();
    assertThat(decide(silent).status()).isEqualTo(Decision.Status.INELIGIBLE);
  }

  @Test
  void allReasonsAreSaidAtOnce() {
    Application consultancy =
        application("g", "consulting", ANDALUCIA, 100_000, 90_000).toBuilder()
            .applicantKinds(Set.of(OrganisationKind.COMPANY))
            .actions(Set.of("software"))
            .build();
    Decision decision = decide(consultancy);
    assertThat(decision.status()).isEqualTo(Decision.Status.INELIGIBLE);
    assertThat(decision.reasons())
        .extracting(Reason::code)
        .containsExactly(
            Reason.Code.APPLICANT_KIND,
            Reason.Code.NO_ELIGIBLE_ACTION,
            Reason.Code.AID_BELOW_MIN,
            Reason.Code.OWN_SHARE_BELOW_MIN);
    assertThat(reasons(decision).get(0))
        .isEqualTo(
            "APPLICANT_KIND: [COMPANY], required one of [ASSOCIATION, PROFESSIONAL_COLLEGE]");
    assertThat(reasons(decision).get(1))
        .isEqualTo("NO_ELIGIBLE_ACTION: [software], required one of [dissemination, support]");
  }

  @Test
  void whatIsLeftOutIsAskedForUnlessSomethingIsWrongAnyway() {
    Application silent =
        application("x", "construction", ANDALUCIA, 150_000).toBuilder()
            .eligibleBudget(Optional.empty())
            .build();
    assertThat(decide(silent).status()).isEqualTo(Decision.Status.NEEDS_INFO);
    assertThat(reasons(decide(silent)))
        .containsExactly("MISSING: eligibleBudget is not stated, required to be stated");
    Application wrong = silent.toBuilder().aid(Money.of(5, CALL.currency())).build();
    assertThat(decide(wrong).status()).isEqualTo(Decision.Status.INELIGIBLE);
    assertThat(decide(wrong).reasons()).hasSize(2);
    Application empty =
        Application.builder()
            .id("e")
            .applicant(silent.getApplicant())
            .source(silent.getSource())
            .build();
    assertThat(decide(empty).reasons())
        .filteredOn(reason -> reason.code() == Reason.Code.MISSING)
        .hasSize(5);
  }

  @Test
  void amountsOfAnotherCurrencyAreNotCompared() {
    Application pounds =
        application("x", "construction", ANDALUCIA, 150_000).toBuilder()
            .aid(Money.parse("1 GBP"))
            .build();
    assertThat(reasons(decide(pounds)))
        .containsExactly("CURRENCY: 1.00 GBP, required amounts in EUR");
  }
}
