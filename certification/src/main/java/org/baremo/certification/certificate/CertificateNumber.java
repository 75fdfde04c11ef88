package org.baremo.certification.certificate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Require;

/**
 * The number of a certificate, unique for its issuer.
 *
 * @param value capital letters and digits in groups joined by {@code -}, {@code .} or {@code /}, at
 *     most 64 characters
 */
public record CertificateNumber(@JsonValue @Pattern(regexp = CertificateNumber.FORM) String value) {
  static final String FORM = "(?=.{1,64}$)[A-Z0-9]+([-./][A-Z0-9]+)*";
  private static final java.util.regex.Pattern COMPILED = java.util.regex.Pattern.compile(FORM);

  public CertificateNumber {
    Require.matches(COMPILED, value, "number", "capital letters and digits joined by - . or /");
  }

  /**
   * Returns the number written as {@code value}.
   *
   * @param value capital letters and digits in groups
   * @return the number
   * @throws IllegalArgumentException when it is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CertificateNumber of(String value) {
    return new CertificateNumber(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
