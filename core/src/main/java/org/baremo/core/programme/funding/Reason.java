package org.baremo.core.programme.funding;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Laws;

/**
 * Why an application is not eligible: which rule, what was found, what is required.
 *
 * @param code the rule
 * @param observed what the application says, for people
 * @param required what the call requires, for people
 */
public record Reason(@NotNull Code code, @NotBlank String observed, @NotBlank String required) {
  /** The rule that an application does not fulfil, or about which it does not say enough. */
  public enum Code {
    /** The applicant is none of those who may apply. */
    @JsonProperty("applicant-kind")
    APPLICANT_KIND,
    /** None of the planned actions is one that aid is given for. */
    @JsonProperty("no-eligible-action")
    NO_ELIGIBLE_ACTION,
    /** Amounts are in another currency than the call. */
    @JsonProperty("currency")
    CURRENCY,
    /** Less aid is asked for than the least that is given. */
    @JsonProperty("aid-below-min")
    AID_BELOW_MIN,
    /** More aid is asked for than the most that is given. */
    @JsonProperty("aid-above-max")
    AID_ABOVE_MAX,
    /** The eligible budget is nothing or less, so that no aid can be a share of it. */
    @JsonProperty("no-eligible-budget")
    NO_ELIGIBLE_BUDGET,
    /** The applicant pays a smaller share than it must. */
    @JsonProperty("own-share-below-min")
    OWN_SHARE_BELOW_MIN,
    /** The application does not say what the rules ask. */
    @JsonProperty("missing")
    MISSING
  }

  public Reason {
    Objects.requireNonNull(code);
    new Laws().notBlank(observed, "observed").notBlank(required, "required").orThrow();
  }

  @Override
  public String toString() {
    return "%s: %s, required %s".formatted(code, observed, required);
  }
}
