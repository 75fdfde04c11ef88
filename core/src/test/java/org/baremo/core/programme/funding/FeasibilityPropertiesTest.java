package org.baremo.core.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.value.Rational;

/** What a call allows, against adding up. */
class FeasibilityPropertiesTest {
  private static FundingCall call(long budget, long least, long more) {
    return Offices.CALL.toBuilder()
        .budget(Money.of(budget, Offices.CALL.currency()))
        .minimumAid(Money.of(least, Offices.CALL.currency()))
        .maximumAid(Money.of(least + more, Offices.CALL.currency()))
        .build();
  }

  private static boolean fits(FundingCall call, long atMost, long atLeast) {
    Money cost = call.getMaximumAid().times(atMost).plus(call.getMinimumAid().times(atLeast));
    return cost.compareTo(call.getBudget()) <= 0;
  }

  @Property(tries = 300)
  void capacityIsTheLargestNumberThatFits(
      @ForAll @LongRange(min = 1, max = 10_000) long budget,
      @ForAll @LongRange(min = 1, max = 500) long least,
      @ForAll @LongRange(max = 500) long more) {
    FundingCall call = call(budget, least, more);
    Feasibility feasibility = Feasibility.of(call);
    long fewest = feasibility.capacity().lower();
    long most = feasibility.capacity().upper();
    assertThat(fits(call, fewest, 0)).isTrue();
    assertThat(fits(call, fewest + 1, 0)).isFalse();
    assertThat(fits(call, 0, most)).isTrue();
    assertThat(fits(call, 0, most + 1)).isFalse();
  }

  @Property(tries = 300)
  void asManyAsFitAreAtTheMost(
      @ForAll @LongRange(min = 1, max = 10_000) long budget,
      @ForAll @LongRange(min = 1, max = 500) long least,
      @ForAll @LongRange(min = 1, max = 500) long more,
      @ForAll @IntRange(max = 40) int awards) {
    FundingCall call = call(budget, least, more);
    if (!fits(call, 0, awards)) {
      return;
    }
    long atMost = Feasibility.of(call).mostAtMaximum(awards);
    assertThat(fits(call, atMost, awards - atMost)).isTrue();
    assertThat(atMost == awards || !fits(call, atMost + 1, awards - atMost - 1)).isTrue();
  }

  /** The highest aid keeps the own share, and a cent more does not. */
  @Property(tries = 300)
  void theHighestAidIsTheLastThatIsEligible(
      @ForAll @LongRange(min = 12_500_000, max = 25_000_000) long cents) {
    Money budget =
        Money.rounded(
            Rational.of(cents, 100), Offices.CALL.currency(), java.math.RoundingMode.UNNECESSARY);
    Application application =
        Offices.application("x", "construction", Offices.MADRID, 150_000).toBuilder()
            .eligibleBudget(budget)
            .aid(Offices.CALL.highestAid(budget))
            .build();
    Eligibility eligibility = Eligibility.of(Offices.CALL);
    assertThat(eligibility.decide(application).status()).isEqualTo(Decision.Status.ELIGIBLE);
    Money more = Offices.CALL.highestAid(budget).plus(Money.parse("0.01 EUR"));
    assertThat(eligibility.decide(application.toBuilder().aid(more).build()).reasons())
        .extracting(Reason::code)
        .contains(Reason.Code.OWN_SHARE_BELOW_MIN);
  }
}
