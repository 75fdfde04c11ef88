package org.baremo.digcomp;

import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;

/**
 * DigComp 1.0 (JRC83167, 2013): three levels, A to C. Its titles and levels have not been compared
 * with the publication; each says so in its status and source. Immutable, thread-safe.
 */
public final class DigComp10 extends DigCompEdition {
  /** {@code digcomp@1.0}. */
  public static final EditionRef EDITION = EditionRef.of("digcomp", "1.0");

  DigComp10(Framework framework) {
    super(framework, "three");
  }
}
