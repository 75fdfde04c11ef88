package org.baremo.certification.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.certificate.Certificate;

/**
 * What came of verifying one sealed certificate.
 *
 * @param checks one for each subject, in their order
 * @param certificate what was signed; empty unless the signature verified and it could be read
 */
public record VerificationReport(
    List<@Valid Check> checks, Optional<@Valid Certificate> certificate) {

  public VerificationReport {
    checks = List.copyOf(checks);
  }

  /** What all checks come to. */
  public enum Verdict {
    /** Every check passed. */
    @JsonProperty("valid")
    VALID,
    /** A check failed. */
    @JsonProperty("invalid")
    INVALID,
    /** No check failed, and not every one could be made. */
    @JsonProperty("incomplete")
    INCOMPLETE
  }

  /**
   * Sums up.
   *
   * @return invalid when a check failed, incomplete when one was not made, else valid
   */
  public Verdict verdict() {
    if (checks.stream().anyMatch(check -> check.result() == Check.Result.FAILED)) {
      return Verdict.INVALID;
    }
    return !checks.isEmpty()
            && checks.stream().allMatch(check -> check.result() == Check.Result.PASSED)
        ? Verdict.VALID
        : Verdict.INCOMPLETE;
  }

  /**
   * Returns one check.
   *
   * @param subject what it is about
   * @return how it came out
   * @throws IllegalArgumentException when the report has none such
   */
  public Check check(Check.Subject subject) {
    return checks.stream()
        .filter(check -> check.subject() == subject)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no check of " + subject));
  }
}
