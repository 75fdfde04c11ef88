package org.baremo.cli.run;

import org.baremo.certification.decision.Decision;
import org.baremo.certification.scheme.ResolvedScheme;

/** Makes certificates of granted decisions. Thread-safe. */
final class Certificates {
  Certificates(ResolvedScheme scheme) {}

  /** The certificate of a decision as a line, empty when it gives no award. */
  byte[] line(Decision decision) {
    return new byte[0];
  }
}
