package org.baremo.certification.redecision;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.core.json.Json;

/** Decisions that nobody took. */
final class Decisions {
  private Decisions() {}

  /** A decision that claims to be of another dossier than it was taken from. */
  static Decision of(Decision decision, Dossier other) {
    String document =
        new String(Json.standard().write(decision), UTF_8)
            .replace(
                decision.getDossierDigest().toString(), Json.standard().digest(other).toString());
    return Json.standard().read(document.getBytes(UTF_8), Decision.class, "forged").orThrow();
  }
}
