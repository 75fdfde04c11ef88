package org.baremo.certification.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Require;

/**
 * One thing that was checked, or could not be.
 *
 * @param subject what
 * @param result how it came out
 * @param message why, for people
 */
public record Check(@NotNull Subject subject, @NotNull Result result, @NotBlank String message) {

  public Check {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(result, "result");
    Require.notBlank(message, "message");
  }

  /** What is checked, in this order. */
  public enum Subject {
    /** The token is a compact JWS of a certificate. */
    @JsonProperty("form")
    FORM,
    /** The algorithm is the one that is accepted. */
    @JsonProperty("algorithm")
    ALGORITHM,
    /** The key is known to the verifier. */
    @JsonProperty("key")
    KEY,
    /** The key signed it. */
    @JsonProperty("signature")
    SIGNATURE,
    /** What was signed is a certificate. */
    @JsonProperty("content")
    CONTENT,
    /** What was signed is in canonical form, so that there is one reading of it. */
    @JsonProperty("canonical")
    CANONICAL,
    /** The key is trusted for the issuer named, on the day of issue. */
    @JsonProperty("issuer")
    ISSUER,
    /** The certificate is valid on the day asked about. */
    @JsonProperty("validity")
    VALIDITY,
    /** The certificate is neither revoked nor suspended. */
    @JsonProperty("status")
    STATUS
  }

  /** How a check came out. */
  public enum Result {
    /** All is well. */
    @JsonProperty("passed")
    PASSED,
    /** It is not as it must be. */
    @JsonProperty("failed")
    FAILED,
    /** Nobody looked, or nobody could tell: not the same as passed. */
    @JsonProperty("not-checked")
    NOT_CHECKED
  }
}
