package org.baremo.certification.decision.encoding;

/**
 * A plan asked for the dossier of a case that is told in numbers alone. Caught where such cases are
 * decided: the same case is then decided from its dossier. It has no stack, because files may hold
 * millions of such cases.
 */
public final class NoDossier extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoDossier() {
    super("a case told in numbers has no dossier", null, false, false);
  }
}
