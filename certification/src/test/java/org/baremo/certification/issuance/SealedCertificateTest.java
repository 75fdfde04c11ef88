package org.baremo.certification.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

class SealedCertificateTest {
  @Test
  void noOtherCertificateStandsBesideASeal() {
    SealedCertificate sealed = Sealed.certificate();
    Certificate other = Sealed.by("Another body").certificate();
    assertThatThrownBy(() -> new SealedCertificate(other, sealed.token()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "token must be a compact JWS over the canonical certificate %s, was not"
                .formatted(other.getNumber()));
    assertThatThrownBy(() -> new SealedCertificate(other, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must not be blank");
  }

  @Test
  void aLineThatShowsAnotherCertificateThanItSealsIsNotRead() {
    SealedCertificate sealed = Sealed.certificate();
    byte[] line = Json.standard().write(sealed);
    assertThat(Json.standard().read(line, SealedCertificate.class, "line").orThrow())
        .isEqualTo(sealed);
    String forged =
        new String(line, java.nio.charset.StandardCharsets.UTF_8)
            .replace("\"holder\":\"h-1\"", "\"holder\":\"h-2\"");
    assertThat(
            Json.standard()
                .read(
                    forged.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    SealedCertificate.class,
                    "line")
                .problems())
        .hasSize(1);
  }
}
