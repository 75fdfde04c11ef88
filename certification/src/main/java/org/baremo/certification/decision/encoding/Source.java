package org.baremo.certification.decision.encoding;

import org.baremo.certification.dossier.Dossier;

/** Puts something of a dossier, other than an outcome, into its slots. Immutable, thread-safe. */
abstract class Source {
  /**
   * Reads a dossier.
   *
   * @param dossier the facts
   * @param values where to write; the outcomes are there already
   */
  abstract void read(Dossier dossier, long[] values);
}
