package org.baremo.digcomp;

import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;

/**
 * DigComp 3.0 (JRC144121, 2025): four levels, and scales of eight and of six that they relate to;
 * 362 competence statements and 523 learning outcomes. Immutable, thread-safe.
 */
public final class DigComp30 extends DigCompEdition {
  /** {@code digcomp@3.0}. */
  public static final EditionRef EDITION = EditionRef.of("digcomp", "3.0");

  DigComp30(Framework framework) {
    super(framework, "four");
  }

  /**
   * Returns the learning outcomes: intended, each with one competence, level, kind and AI label.
   *
   * @return in the order of the publication
   */
  public Statements learningOutcomes() {
    return statements(Kind.LEARNING_OUTCOME);
  }

  /**
   * Returns the competence statements: each with one competence, level and AI label, and no kind.
   *
   * @return in the order of the publication
   */
  public Statements competenceStatements() {
    return statements(Kind.COMPETENCE_STATEMENT);
  }
}
