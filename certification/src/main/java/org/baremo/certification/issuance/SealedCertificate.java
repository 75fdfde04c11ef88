package org.baremo.certification.issuance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.certification.certificate.Certificate;
import org.baremo.core.internal.Require;

/**
 * A certificate with its seal. The seal alone is what is handed out: it holds the certificate.
 *
 * @param certificate what was sealed
 * @param token compact JWS over the canonical certificate, ASCII
 */
public record SealedCertificate(@NotNull @Valid Certificate certificate, @NotBlank String token) {

  public SealedCertificate {
    Objects.requireNonNull(certificate, "certificate");
    Require.notBlank(token, "token");
  }
}
