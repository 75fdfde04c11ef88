package org.baremo.certification.proof;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;

/**
 * The protected header of a compact JWS: exactly these three members, no more.
 *
 * @param alg the algorithm; only {@code EdDSA} ever verifies
 * @param kid names the key
 * @param typ what was signed
 */
public record JwsHeader(
    @NotBlank String alg, @Pattern(regexp = JwsHeader.KEY_ID) String kid, @NotBlank String typ) {
  /** RFC 8037. */
  static final String EDDSA = "EdDSA";

  static final String KEY_ID = "[\\x21-\\x7e]{1,200}";
  private static final String KEY_ID_LAW = "1 to 200 visible ASCII characters";
  private static final java.util.regex.Pattern KEY_ID_FORM =
      java.util.regex.Pattern.compile(KEY_ID);

  public JwsHeader {
    new Laws()
        .notBlank(alg, "alg")
        .matches(KEY_ID_FORM, kid, "kid", KEY_ID_LAW)
        .notBlank(typ, "typ")
        .orThrow();
  }

  static String keyId(String value) {
    return Require.matches(KEY_ID_FORM, value, "kid", KEY_ID_LAW);
  }
}
