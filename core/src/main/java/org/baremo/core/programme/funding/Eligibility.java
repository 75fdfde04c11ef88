package org.baremo.core.programme.funding;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.value.Rational;

/**
 * Checks applications against the rules of one call. Every rule is checked, so that an applicant
 * learns all reasons at once. Immutable, thread-safe.
 */
public final class Eligibility {
  private final FundingCall call;

  private Eligibility(FundingCall call) {
    this.call = call;
  }

  /**
   * Returns the check of a call.
   *
   * @param call whose rules
   * @return the check
   */
  public static Eligibility of(FundingCall call) {
    return new Eligibility(call);
  }

  /**
   * Decides about one application, without looking at any other.
   *
   * @param application as handed in
   * @return the decision with all reasons
   */
  public Decision decide(Application application) {
    List<Reason> reasons = new ArrayList<>();
    checkMissing(application, reasons);
    checkApplicant(application, reasons);
    checkCurrency(application, reasons);
    application.getAid().filter(this::isOfCall).ifPresent(aid -> checkAid(aid, reasons));
    checkOwnShare(application, reasons);
    return Decision.of(application.getId(), reasons);
  }

  private static void checkMissing(Application application, List<Reason> reasons) {
    missing(application.getApplicantKinds().isEmpty(), "applicantKinds", reasons);
    missing(application.getSector().isEmpty(), "sector", reasons);
    missing(application.getRegion().isEmpty(), "region", reasons);
    missing(application.getEligibleBudget().isEmpty(), "eligibleBudget", reasons);
    missing(application.getAid().isEmpty(), "aid", reasons);
  }

  private static void missing(boolean missing, String what, List<Reason> reasons) {
    if (missing) {
      reasons.add(new Reason(Reason.Code.MISSING, what + " is not stated", "to be stated"));
    }
  }

  private void checkApplicant(Application application, List<Reason> reasons) {
    if (!application.getApplicantKinds().isEmpty()
        && Collections.disjoint(application.getApplicantKinds(), call.getApplicantKinds())) {
      reasons.add(
          new Reason(
              Reason.Code.APPLICANT_KIND,
              application.getApplicantKinds().toString(),
              "one of " + call.getApplicantKinds()));
    }
    if (Collections.disjoint(application.getActions(), call.getEligibleActions())) {
      reasons.add(
          new Reason(
              Reason.Code.NO_ELIGIBLE_ACTION,
              application.getActions().toString(),
              "one of " + call.getEligibleActions()));
    }
  }

  private void checkCurrency(Application application, List<Reason> reasons) {
    Stream.of(application.getEligibleBudget(), application.getAid())
        .flatMap(Optional::stream)
        .filter(money -> !isOfCall(money))
        .forEach(
            money ->
                reasons.add(
                    new Reason(
                        Reason.Code.CURRENCY,
                        money.toString(),
                        "amounts in " + call.currency().getCurrencyCode())));
  }

  private boolean isOfCall(Money money) {
    return money.currency().equals(call.currency());
  }

  private void checkAid(Money aid, List<Reason> reasons) {
    if (aid.compareTo(call.getMinimumAid()) < 0) {
      reasons.add(
          new Reason(
              Reason.Code.AID_BELOW_MIN, aid.toString(), "at least " + call.getMinimumAid()));
    }
    if (aid.compareTo(call.getMaximumAid()) > 0) {
      reasons.add(
          new Reason(Reason.Code.AID_ABOVE_MAX, aid.toString(), "at most " + call.getMaximumAid()));
    }
  }

  private void checkOwnShare(Application application, List<Reason> reasons) {
    Optional<Money> budget = application.getEligibleBudget().filter(this::isOfCall);
    Optional<Money> aid = application.getAid().filter(this::isOfCall);
    if (budget.filter(money -> money.amount().signum() <= 0).isPresent()) {
      reasons.add(
          new Reason(Reason.Code.NO_ELIGIBLE_BUDGET, budget.get().toString(), "more than 0"));
      return;
    }
    if (budget.isEmpty() || aid.isEmpty()) {
      return;
    }
    Rational own = Rational.ONE.minus(aid.get().dividedBy(budget.get()));
    if (own.compareTo(call.getMinimumOwnShare()) < 0) {
      reasons.add(
          new Reason(
              Reason.Code.OWN_SHARE_BELOW_MIN,
              percent(own) + " of " + budget.get(),
              "at least %s, that is aid of at most %s"
                  .formatted(percent(call.getMinimumOwnShare()), call.highestAid(budget.get()))));
    }
  }

  private static String percent(Rational share) {
    Rational exact = share.times(Rational.HUNDRED);
    return exact.toDecimal(exact.isWhole() ? 0 : 2, RoundingMode.HALF_UP).toPlainString() + " %";
  }
}
