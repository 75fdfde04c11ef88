package org.baremo.core.programme.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.organisation.OrganisationKind;
import org.baremo.core.programme.territory.TerritoryId;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * A call that gives aid to organisations: what there is, within which limits, and for whom. How
 * applications are ranked is no part of it; the caller says.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFundingCall.class)
@JsonDeserialize(builder = FundingCall.Builder.class)
public abstract class FundingCall {
  FundingCall() {}

  /**
   * Returns how it is referred to.
   *
   * @return a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns what it is called.
   *
   * @return not blank
   */
  @NotBlank
  public abstract String getTitle();

  /**
   * Returns all that can be given.
   *
   * @return more than nothing
   */
  @NotNull
  @Valid
  public abstract Money getBudget();

  /**
   * Returns what can be given at most in each region.
   *
   * @return by region; a region that is not named has no limit of its own; empty without any
   */
  public abstract Map<@Valid TerritoryId, @Valid Money> getEnvelopes();

  /**
   * Returns the least that one application can be given.
   *
   * @return included
   */
  @NotNull
  @Valid
  public abstract Money getMinimumAid();

  /**
   * Returns the most that one application can be given.
   *
   * @return included, not less than the least
   */
  @NotNull
  @Valid
  public abstract Money getMaximumAid();

  /**
   * Returns the share of the eligible budget that the applicant pays itself.
   *
   * @return the least, included; from 0 to less than 1
   */
  @NotNull
  public abstract Rational getMinimumOwnShare();

  /**
   * Returns who may apply.
   *
   * @return an applicant is one of these at least
   */
  @NotEmpty
  public abstract Set<OrganisationKind> getApplicantKinds();

  /**
   * Returns for what aid is given.
   *
   * @return slugs; an application plans one of these at least
   */
  @NotEmpty
  public abstract Set<@Pattern(regexp = Forms.SLUG) String> getEligibleActions();

  /**
   * Returns how many applications of one sector can be chosen in one region.
   *
   * @return the most; empty when there is no such limit
   */
  public abstract Optional<@Positive Integer> getMostPerSectorAndRegion();

  /**
   * Returns where all of this stands.
   *
   * @return the source
   */
  @NotNull
  @Valid
  public abstract SourceRef getSource();

  /**
   * Returns the currency of the call.
   *
   * @return of its budget and every other amount
   */
  public Currency currency() {
    return getBudget().currency();
  }

  /**
   * Returns the most aid that an eligible budget leaves room for, above the applicant's own share.
   *
   * @param eligibleBudget what the application costs
   * @return rounded down to the smallest coin
   */
  public Money highestAid(Money eligibleBudget) {
    return eligibleBudget.times(Rational.ONE.minus(getMinimumOwnShare()), RoundingMode.FLOOR);
  }

  /**
   * Starts a call.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this call's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .slug(getId(), "id")
            .notBlank(getTitle(), "title")
            .notEmpty(getApplicantKinds(), "applicantKinds")
            .notEmpty(getEligibleActions(), "eligibleActions");
    laws.that(
        getBudget().amount().signum() > 0,
        "budget",
        "budget must be more than 0, was %s",
        getBudget());
    laws.that(
        getMinimumOwnShare().signum() >= 0 && getMinimumOwnShare().compareTo(Rational.ONE) < 0,
        "minimumOwnShare",
        "minimumOwnShare must be from 0 to less than 1, was %s",
        getMinimumOwnShare());
    getEligibleActions().forEach(action -> laws.slug(action, "eligibleActions"));
    getMostPerSectorAndRegion().ifPresent(most -> laws.positive(most, "mostPerSectorAndRegion"));
    checkAmount(laws, getMinimumAid(), "minimumAid");
    checkAmount(laws, getMaximumAid(), "maximumAid");
    getEnvelopes()
        .forEach((region, money) -> checkAmount(laws, money, "envelopes/" + Laws.step(region)));
    laws.that(
        !getMinimumAid().currency().equals(getMaximumAid().currency())
            || getMinimumAid().compareTo(getMaximumAid()) <= 0,
        "minimumAid",
        "minimumAid must be at most maximumAid %s, was %s",
        getMaximumAid(),
        getMinimumAid());
    laws.orThrow();
  }

  private void checkAmount(Laws laws, Money money, String path) {
    laws.that(
        money.currency().equals(currency()),
        path,
        "%s must be in %s as the budget, was %s",
        path,
        currency(),
        money);
    laws.that(money.amount().signum() >= 0, path, "%s must be 0 or more, was %s", path, money);
  }

  /** Builds calls. Not thread-safe. */
  public static final class Builder extends ImmutableFundingCall.Builder {
    Builder() {}
  }
}
