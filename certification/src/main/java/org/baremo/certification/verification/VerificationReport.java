package org.baremo.certification.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.certificate.Certificate;
import org.baremo.core.internal.Laws;

/**
 * What came of verifying one sealed certificate.
 *
 * @param checks one for each subject, in their order
 * @param certificate what was signed; empty unless the signature verified and it could be read
 */
public record VerificationReport(
    List<@Valid Check> checks, Optional<@Valid Certificate> certificate) {
  private static final List<Check.Subject> SUBJECTS = List.of(Check.Subject.values());

  public VerificationReport {
    checks = List.copyOf(checks);
    new Laws()
        .that(
            checks.stream().map(Check::subject).toList().equals(SUBJECTS),
            "checks",
            "checks must be one for each of %s in this order, were for %s",
            SUBJECTS,
            checks.stream().map(Check::subject).toList())
        .orThrow();
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
    return checks.stream().allMatch(check -> check.result() == Check.Result.PASSED)
        ? Verdict.VALID
        : Verdict.INCOMPLETE;
  }

  /**
   * Returns one check.
   *
   * @param subject what it is about
   * @return how it came out
   */
  public Check check(Check.Subject subject) {
    return checks.stream()
        .filter(check -> check.subject() == subject)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no check of " + subject));
  }
}
