package org.baremo.core.programme.funding;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.value.Rational;

/**
 * What the limits of a call allow, before anybody applies. Immutable, thread-safe.
 *
 * <p>All of it is division of the budget by the least and the most aid, exact until it is rounded
 * to coins or whole awards.
 */
public final class Feasibility {
  private final FundingCall call;

  private Feasibility(FundingCall call) {
    this.call = call;
  }

  /**
   * Returns what a call allows.
   *
   * @param call with a least aid above zero
   * @return its feasibility
   * @throws IllegalArgumentException when the least aid is zero: any number of awards would do
   */
  public static Feasibility of(FundingCall call) {
    new Laws()
        .that(
            call.getMinimumAid().amount().signum() > 0,
            "minimumAid",
            "minimumAid must be more than 0, was %s",
            call.getMinimumAid())
        .orThrow();
    return new Feasibility(call);
  }

  /**
   * Returns how many awards the budget pays for.
   *
   * @return from all at the most aid to all at the least
   */
  public CountBounds capacity() {
    return new CountBounds(times(call.getMaximumAid()), times(call.getMinimumAid()));
  }

  private long times(Money aid) {
    return floor(call.getBudget().dividedBy(aid));
  }

  private static long floor(Rational number) {
    BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
    return parts[0].longValueExact();
  }

  /**
   * Returns what a number of awards costs if each is the least.
   *
   * @param awards how many
   * @return the least that they cost together
   */
  public Money lowestCost(long awards) {
    return call.getMinimumAid().times(awards);
  }

  /**
   * Returns what a number of awards costs if each is the most.
   *
   * @param awards how many
   * @return the most that they cost together; may exceed the budget
   */
  public Money highestCost(long awards) {
    return call.getMaximumAid().times(awards);
  }

  /**
   * Returns what each of a number of awards can be on average.
   *
   * @param awards how many, 1 or more
   * @return the budget's share, rounded half up to the smallest coin
   * @throws IllegalArgumentException when there are none
   */
  public Money averageCeiling(long awards) {
    new Laws().positive(awards, "awards").orThrow();
    Rational share = call.getBudget().exact().dividedBy(Rational.of(awards));
    return Money.rounded(share, call.currency(), RoundingMode.HALF_UP);
  }

  /**
   * Returns how many of a number of awards can be the most, when all others are the least.
   *
   * @param awards how many
   * @return from 0 to all
   * @throws IllegalArgumentException when the budget does not even pay for the least, or least and
   *     most are the same
   */
  public long mostAtMaximum(long awards) {
    Money spare = call.getBudget().minus(lowestCost(awards));
    Money step = call.getMaximumAid().minus(call.getMinimumAid());
    new Laws()
        .that(
            spare.amount().signum() >= 0,
            "awards",
            "awards must cost at most the budget %s, cost %s at the least",
            call.getBudget(),
            lowestCost(awards))
        .that(
            step.amount().signum() > 0,
            "maximumAid",
            "maximumAid must be more than minimumAid, was %s",
            call.getMaximumAid())
        .orThrow();
    return Math.min(awards, floor(spare.dividedBy(step)));
  }

  /**
   * Returns the eligible budgets that go with the whole aid, when every applicant pays no more than
   * it must.
   *
   * @return the least that eligible budgets add up to, rounded half up
   */
  public Money leastEligibleBudget() {
    Rational aidShare = Rational.ONE.minus(call.getMinimumOwnShare());
    return Money.rounded(
        call.getBudget().exact().dividedBy(aidShare), call.currency(), RoundingMode.HALF_UP);
  }

  /**
   * Returns what applicants then pay themselves.
   *
   * @return the least eligible budget without the aid
   */
  public Money leastOwnContribution() {
    return leastEligibleBudget().minus(call.getBudget());
  }
}
