package org.baremo.certification.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.certification.proof.Jwk;
import org.baremo.core.internal.Require;
import org.baremo.core.value.DateRange;

/**
 * A key that is trusted for one issuer, for what it issued on some days: a key that was replaced
 * still speaks for its own time, and for no other.
 *
 * @param issuer the issuer's name, as its certificates have it
 * @param key the public key with its name
 * @param issuedOn the days of issue that it is trusted for
 */
public record TrustedKey(
    @NotBlank String issuer, @NotNull @Valid Jwk key, @NotNull @Valid DateRange issuedOn) {

  public TrustedKey {
    Require.notBlank(issuer, "issuer");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(issuedOn, "issuedOn");
  }
}
