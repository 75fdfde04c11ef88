package org.baremo.cli.run;

import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.proof.Signer;
import org.baremo.core.json.Json;

/** Makes certificates of granted decisions, sealed when there is a key. Thread-safe. */
final class Certificates {
  private static final byte[] NONE = {};

  private final Issuer issuer;
  private final Optional<Signer> signer;

  Certificates(Issuer issuer, Optional<Signer> signer) {
    this.issuer = issuer;
    this.signer = signer;
  }

  /** The certificate of a decision as a line, empty when it gives no award. */
  byte[] line(Decision decision) {
    if (decision.getGrant().isEmpty()) {
      return NONE;
    }
    Object certificate =
        signer.isPresent() ? issuer.issue(decision, signer.get()) : issuer.issue(decision);
    return Json.standard().write(certificate);
  }
}
