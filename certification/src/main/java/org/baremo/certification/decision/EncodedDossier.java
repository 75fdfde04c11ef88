package org.baremo.certification.decision;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.dossier.Dossier;

/**
 * A dossier made ready for one compiled scheme, to be decided many times: as of several days, or to
 * see what a change would do. Made by {@link CompiledScheme#encode}. Immutable, thread-safe.
 */
public final class EncodedDossier {
  private final CompiledScheme compiled;
  private final Slots slots;

  EncodedDossier(CompiledScheme compiled, Slots slots) {
    this.compiled = compiled;
    this.slots = slots;
  }

  /** What it was encoded for. */
  CompiledScheme compiled() {
    return compiled;
  }

  Slots slots() {
    return slots;
  }

  /**
   * Returns what was encoded.
   *
   * @return the facts
   */
  public Dossier dossier() {
    return slots.dossier();
  }

  @Override
  public String toString() {
    return "dossier of " + dossier().getProfile().getHolder() + " for " + compiled.scheme();
  }
}
