package org.baremo.core.programme.funding;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * Whether an application is eligible. An eligible one is not yet chosen.
 *
 * @param application its identifier
 * @param status the decision
 * @param reasons all of them, in the order of the rules; none when it is eligible
 */
public record Decision(
    @Pattern(regexp = Forms.SLUG) String application,
    @NotNull Status status,
    List<@Valid Reason> reasons) {
  /** Whether an application is eligible. */
  public enum Status {
    /** It fulfils every rule. */
    @JsonProperty("eligible")
    ELIGIBLE,
    /** It breaks a rule at least. */
    @JsonProperty("ineligible")
    INELIGIBLE,
    /** It breaks none that can be checked, and leaves something out. */
    @JsonProperty("needs-info")
    NEEDS_INFO
  }

  public Decision {
    Objects.requireNonNull(status);
    reasons = List.copyOf(reasons);
    new Laws()
        .slug(application, "application")
        .that(
            (status == Status.ELIGIBLE) == reasons.isEmpty(),
            "",
            "reasons must be given exactly when it is not eligible, %s had %s",
            status,
            reasons.size())
        .orThrow();
  }

  /**
   * Decides from all reasons.
   *
   * @param application its identifier
   * @param reasons all that were found
   * @return eligible without any, in need of information when something is missing and nothing
   *     wrong, else ineligible
   */
  static Decision of(String application, List<Reason> reasons) {
    boolean wrong = reasons.stream().anyMatch(reason -> reason.code() != Reason.Code.MISSING);
    Status status =
        reasons.isEmpty() ? Status.ELIGIBLE : wrong ? Status.INELIGIBLE : Status.NEEDS_INFO;
    return new Decision(application, status, reasons);
  }
}
