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

  /**
   * Tells cases without a dossier where this is read from.
   *
   * @param flat what is told of such cases
   * @return false where such cases cannot tell it
   */
  boolean isTold(FlatSlots flat) {
    return false;
  }

  /**
   * Reads a case without a dossier, once everything was told of it.
   *
   * @param flat what was told
   * @param values where to write
   */
  void close(FlatSlots flat, long[] values) {}
}
