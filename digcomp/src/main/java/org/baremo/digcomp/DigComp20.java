package org.baremo.digcomp;

import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;

/**
 * DigComp 2.0 (JRC101254, 2016): areas and competences alone, the first two dimensions. It has no
 * levels and no statements. Immutable, thread-safe.
 */
public final class DigComp20 extends DigCompEdition {
  /** {@code digcomp@2.0}. */
  public static final EditionRef EDITION = EditionRef.of("digcomp", "2.0");

  DigComp20(Framework framework) {
    super(framework);
  }
}
