package org.baremo.certification.status;

import java.util.Map;
import org.baremo.certification.certificate.CertificateNumber;

/** Says whether certificates are still good. Implementations are thread-safe. */
@FunctionalInterface
public interface StatusSource {
  /**
   * Looks up a certificate.
   *
   * @param number its number
   * @return its status now; unknown when that cannot be told, never an exception for it
   */
  CertificateStatus statusOf(CertificateNumber number);

  /**
   * Returns the source that knows nothing, for verifying without one.
   *
   * @return everything is unknown
   */
  static StatusSource none() {
    return number -> CertificateStatus.UNKNOWN;
  }

  /**
   * Returns a list as a source.
   *
   * @param listed the status of some certificates
   * @param others the status of every other one
   * @return the source
   */
  static StatusSource listed(
      Map<CertificateNumber, CertificateStatus> listed, CertificateStatus others) {
    Map<CertificateNumber, CertificateStatus> copy = Map.copyOf(listed);
    return number -> copy.getOrDefault(number, others);
  }
}
