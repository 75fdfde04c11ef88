package org.baremo.certification.proof;

import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;

/**
 * A public Ed25519 key as a JSON Web Key (RFC 8037): what a file of trusted keys holds.
 *
 * @param kty always {@code OKP}
 * @param crv always {@code Ed25519}
 * @param kid names the key
 * @param x base64url of its 32 bytes
 */
public record Jwk(
    @Pattern(regexp = Jwk.OKP) String kty,
    @Pattern(regexp = Jwk.ED25519) String crv,
    @Pattern(regexp = JwsHeader.KEY_ID) String kid,
    @Pattern(regexp = "[A-Za-z0-9_-]{43}") String x) {
  static final String OKP = "OKP";
  static final String ED25519 = "Ed25519";

  public Jwk {
    new Laws()
        .that(kty.equals(OKP), "kty", "kty must be OKP, was " + Require.shown(kty))
        .that(crv.equals(ED25519), "crv", "crv must be Ed25519, was " + Require.shown(crv))
        .orThrow();
    JwsHeader.keyId(kid);
    decode(x);
  }

  /**
   * Writes a key.
   *
   * @param keyId names it
   * @param key the key
   * @return its JSON Web Key
   * @throws IllegalArgumentException when the name is not 1 to 200 visible ASCII characters
   */
  public static Jwk of(String keyId, Ed25519PublicKey key) {
    return new Jwk(OKP, ED25519, keyId, key.toString());
  }

  /**
   * Returns the key.
   *
   * @return ready to verify with
   */
  public Ed25519PublicKey key() {
    return decode(x);
  }

  private static Ed25519PublicKey decode(String x) {
    byte[] bytes = Base64Url.decode(x).orElse(new byte[0]);
    Require.that(bytes.length > 0, "x must be base64url, was '%s'", x);
    return Ed25519PublicKey.of(bytes);
  }
}
