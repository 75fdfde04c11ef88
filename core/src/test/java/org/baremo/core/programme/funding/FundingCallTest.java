package org.baremo.core.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.programme.funding.Offices.ANDALUCIA;
import static org.baremo.core.programme.funding.Offices.CALL;
import static org.baremo.core.programme.funding.Offices.MADRID;
import static org.baremo.core.programme.funding.Offices.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class FundingCallTest {
  private static Money euros(String amount) {
    return Money.parse(amount + " EUR");
  }

  @Test
  void theLimitsOfACallSayWhatItAllows() {
    Feasibility feasibility = Feasibility.of(CALL);
    assertThat(feasibility.lowestCost(28)).isEqualTo(euros("2800000"));
    assertThat(feasibility.highestCost(28)).isEqualTo(euros("5600000"));
    assertThat(feasibility.highestCost(28).minus(CALL.getBudget())).isEqualTo(euros("600000"));
    assertThat(feasibility.capacity()).isEqualTo(new CountBounds(25, 50));
    assertThat(feasibility.averageCeiling(28)).isEqualTo(euros("178571.43"));
    assertThat(feasibility.mostAtMaximum(28)).isEqualTo(22);
    assertThat(CALL.getMaximumAid().times(22).plus(CALL.getMinimumAid().times(6)))
        .isEqualTo(CALL.getBudget());
    assertThat(feasibility.mostAtMaximum(10)).isEqualTo(10);
    assertThat(feasibility.leastEligibleBudget()).isEqualTo(euros("6250000"));
    assertThat(feasibility.leastOwnContribution()).isEqualTo(euros("1250000"));
    assertThat(CALL.highestAid(euros("240000"))).isEqualTo(euros("192000"));
    assertThatThrownBy(() -> feasibility.mostAtMaximum(51))
        .hasMessage(
            "awards must cost at most the budget 5000000.00 EUR, cost 5100000.00 EUR at the least");
    assertThatThrownBy(() -> feasibility.averageCeiling(0))
        .hasMessage("awards must be 1 or more, was 0");
    assertThatThrownBy(() -> Feasibility.of(CALL.toBuilder().minimumAid(euros("0")).build()))
        .hasMessage("minimumAid must be more than 0, was 0.00 EUR");
    FundingCall flat = CALL.toBuilder().minimumAid(CALL.getMaximumAid()).build();
    assertThatThrownBy(() -> Feasibility.of(flat).mostAtMaximum(1))
        .hasMessage("maximumAid must be more than minimumAid, was 200000.00 EUR");
  }

  @Test
  void aCallIsInOneCurrencyAndItsLimitsHold() {
    assertThatThrownBy(
            () ->
                CALL.toBuilder()
                    .minimumAid(Money.parse("1 GBP"))
                    .envelopes(Map.of(MADRID, Money.parse("-1 USD")))
                    .build())
        .hasMessage(
            "minimumAid must be in EUR as the budget, was 1.00 GBP; envelopes/madrid must be in"
                + " EUR as the budget, was -1.00 USD; envelopes/madrid must be 0 or more, was"
                + " -1.00 USD");
    assertThatThrownBy(() -> CALL.toBuilder().minimumAid(euros("300000")).build())
        .hasMessage("minimumAid must be at most maximumAid 200000.00 EUR, was 300000.00 EUR");
    assertThatThrownBy(
            () ->
                CALL.toBuilder()
                    .id("X")
                    .title(" ")
                    .budget(euros("0"))
                    .minimumOwnShare(Rational.ONE)
                    .applicantKinds(Set.of())
                    .eligibleActions(Set.of())
                    .mostPerSectorAndRegion(0)
                    .build())
        .hasMessage(
            "id must be lower-case letters and digits joined by - or ., was 'X'; title must not be"
                + " blank; applicantKinds must not be empty; eligibleActions must not be empty;"
                + " budget must be more than 0, was 0.00 EUR; minimumOwnShare must be from 0 to"
                + " less than 1, was 1; mostPerSectorAndRegion must be 1 or more, was 0");
    assertThatThrownBy(() -> new Decision("a", Decision.Status.INELIGIBLE, List.of()))
        .hasMessage("reasons must be given exactly when it is not eligible, INELIGIBLE had 0");
    assertThatThrownBy(() -> new Reason(Reason.Code.MISSING, " ", ""))
        .hasMessage("observed must not be blank; required must not be blank");
    assertThatThrownBy(() -> new Award("A", 0, euros("1")))
        .hasMessage(
            "application must be lower-case letters and digits joined by - or ., was 'A'; rank must"
                + " be 1 or more, was 0");
    assertThatThrownBy(() -> new Waitlisted("a", 1, Waitlisted.Cause.BUDGET, ""))
        .hasMessage("detail must not be blank");
    Application fine = application("a", "x", MADRID, 1);
    assertThatThrownBy(() -> fine.toBuilder().id("a b").sector("S").build())
        .hasMessage(
            "id must be lower-case letters and digits joined by - or ., was 'a b'; sector must be"
                + " lower-case letters and digits joined by - or ., was 'S'");
  }

  @Test
  void valuesKeepTheContract() {
    ValueContract.of(
            FundingCall.class,
            CALL,
            CALL.toBuilder().envelopes(Map.of(ANDALUCIA, euros("1100000"))).build())
        .verify();
    Application application = application("a", "construction", ANDALUCIA, 150_000);
    ValueContract.of(
            Application.class,
            application,
            Application.builder()
                .id("b")
                .applicant(application.getApplicant())
                .source(application.getSource())
                .build())
        .verify();
    Reason reason = new Reason(Reason.Code.AID_BELOW_MIN, "95000", "100000");
    ValueContract.of(Reason.class, reason, new Reason(Reason.Code.MISSING, "aid", "aid")).verify();
    ValueContract.of(
            Decision.class,
            new Decision("a", Decision.Status.ELIGIBLE, List.of()),
            new Decision("b", Decision.Status.INELIGIBLE, List.of(reason)))
        .lawsBeyondAnnotations("reasons", "exactly when it is not eligible")
        .verify();
    Award award = new Award("a", 1, euros("100000"));
    Waitlisted waiting = new Waitlisted("b", 2, Waitlisted.Cause.ENVELOPE, "nothing is left");
    ValueContract.of(Award.class, award, new Award("b", 2, euros("100000"))).verify();
    ValueContract.of(
            Waitlisted.class, waiting, new Waitlisted("b", 3, Waitlisted.Cause.BUDGET, "none"))
        .verify();
    ValueContract.of(
            Allocation.class,
            new Allocation(List.of(award), List.of(waiting), euros("0")),
            new Allocation(List.of(), List.of(), euros("1")))
        .verify();
  }
}
