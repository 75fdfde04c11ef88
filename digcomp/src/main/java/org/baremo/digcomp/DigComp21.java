package org.baremo.digcomp;

import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;

/**
 * DigComp 2.1 (EUR 28558 EN, 2017): eight levels in four bands, and no examples of knowledge,
 * skills and attitudes. Immutable, thread-safe.
 */
public final class DigComp21 extends DigCompEdition {
  /** {@code digcomp@2.1}. */
  public static final EditionRef EDITION = EditionRef.of("digcomp", "2.1");

  DigComp21(Framework framework) {
    super(framework, "eight");
  }
}
