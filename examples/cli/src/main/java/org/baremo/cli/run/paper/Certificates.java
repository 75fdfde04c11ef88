package org.baremo.cli.run.paper;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.proof.Signer;
import org.baremo.core.json.Json;

/** Makes certificates of granted decisions, sealed when there is a key. Thread-safe. */
public final class Certificates {
  private static final byte[] NONE = {};

  private final Issuer issuer;
  private final Optional<Signer> signer;

  /**
   * Prepares to issue.
   *
   * @param issuer who issues
   * @param signer what seals the certificates; empty when they are not sealed
   */
  public Certificates(Issuer issuer, Optional<Signer> signer) {
    this.issuer = issuer;
    this.signer = signer;
  }

  /**
   * Returns the certificates of a decision.
   *
   * @param decision any decision
   * @return one a line, without the last line's end; no bytes when nothing is granted
   */
  public byte[] line(Decision decision) {
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
