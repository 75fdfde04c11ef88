package org.baremo.certification.issuance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.proof.CompactJws;
import org.baremo.core.internal.Laws;
import org.baremo.core.json.Json;

/**
 * A certificate with its seal. The seal alone is what is handed out: it holds the certificate, and
 * nobody can put another one beside it. Whether the signature verifies is not looked at here.
 *
 * @param certificate what was sealed
 * @param token compact JWS over the canonical certificate, ASCII
 */
public record SealedCertificate(@NotNull @Valid Certificate certificate, @NotBlank String token) {

  public SealedCertificate {
    Objects.requireNonNull(certificate, "certificate");
    new Laws()
        .notBlank(token, "token")
        .that(
            token.isBlank() || seals(token, certificate),
            "token",
            "token must be a compact JWS over the canonical certificate %s, was not",
            certificate.getNumber())
        .orThrow();
  }

  private static boolean seals(String token, Certificate certificate) {
    byte[] payload = Json.standard().canonical(certificate);
    return CompactJws.read(token.getBytes(StandardCharsets.ISO_8859_1))
        .value()
        .map(jws -> Arrays.equals(jws.payload(), payload))
        .orElse(false);
  }
}
