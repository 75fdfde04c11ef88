package org.baremo.cli.run;

import java.io.ByteArrayOutputStream;
import java.util.List;
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

  /** The certificates of a decision, one a line but for the last line's end; empty without any. */
  byte[] line(Decision decision) {
    if (decision.getGrant().isEmpty()) {
      return NONE;
    }
    List<?> certificates =
        signer.isPresent() ? issuer.issueEach(decision, signer.get()) : issuer.issueEach(decision);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Object certificate : certificates) {
      if (lines.size() > 0) {
        lines.write('\n');
      }
      lines.writeBytes(Json.standard().write(certificate));
    }
    return lines.toByteArray();
  }
}
