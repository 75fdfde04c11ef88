package org.baremo.digcomp;

import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;

/**
 * DigComp 2.2 (JRC128415, 2022): eight levels in four bands, and 259 examples of knowledge, skills
 * and attitudes, which are at no level. Immutable, thread-safe.
 */
public final class DigComp22 extends DigCompEdition {
  /** {@code digcomp@2.2}. */
  public static final EditionRef EDITION = EditionRef.of("digcomp", "2.2");

  DigComp22(Framework framework) {
    super(framework, "eight");
  }

  /**
   * Returns the examples of the fourth dimension. The code of each is its number in the
   * publication, 1 to 259, the only identifier that it has there.
   *
   * @return in the order of the publication
   */
  public Statements examples() {
    return statements(Kind.EXAMPLE);
  }
}
