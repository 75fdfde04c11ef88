package org.baremo.certification.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.core.programme.figure.Unit;

/**
 * What a register can be asked to count. Certificates and the people who hold them are two units.
 */
public enum CertificateMeasure {
  /** Certificates issued in the window, whatever became of them. */
  CERTIFICATES_ISSUED(
      "certificates-issued",
      false,
      false,
      "certificates issued in the window, whatever became of them since"),
  /** Certificates in force on the last day looked at, whenever they were issued. */
  CERTIFICATES_IN_FORCE(
      "certificates-in-force",
      false,
      true,
      "certificates in force on the last day: issued by then, within their validity, neither"
          + " revoked nor suspended"),
  /** Different holders of certificates issued in the window, whatever became of those. */
  HOLDERS_CERTIFIED(
      "holders-certified",
      true,
      false,
      "different holders of the certificates issued in the window, by their key in this register"),
  /** Different holders of certificates in force on the last day looked at. */
  HOLDERS_IN_FORCE(
      "holders-in-force",
      true,
      true,
      "different holders of the certificates in force on the last day, by their key in this"
          + " register");

  private final String code;
  private final boolean people;
  private final boolean inForce;
  private final String method;

  CertificateMeasure(String code, boolean people, boolean inForce, String method) {
    this.code = code;
    this.people = people;
    this.inForce = inForce;
    this.method = method;
  }

  /**
   * Returns the name that indicators ask for it by.
   *
   * @return a slug
   */
  public String code() {
    return code;
  }

  /**
   * Returns what it counts.
   *
   * @return certificates or people
   */
  public Unit unit() {
    return people ? Unit.PERSON : Unit.CERTIFICATE;
  }

  /** Whether certificates count by standing on a day, and not by their day of issue. */
  boolean isInForce() {
    return inForce;
  }

  String method() {
    return method;
  }

  static Optional<CertificateMeasure> of(String code) {
    return Stream.of(values()).filter(measure -> measure.code.equals(code)).findFirst();
  }
}
