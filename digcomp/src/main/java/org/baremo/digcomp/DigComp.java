package org.baremo.digcomp;

import org.baremo.core.framework.Framework;
import org.baremo.digcomp.data.EditionReader;

/**
 * Where DigComp begins: each method returns an edition, with its areas, competences, levels and
 * statements.
 *
 * <pre>{@code
 * Competence netiquette = DigComp.v2_2().competence("2.5");
 * List<Statement> skills =
 *     DigComp.v3_0().competence("1.1").learningOutcomes().at("basic").of(Ksa.SKILL).toList();
 * }</pre>
 *
 * <p>An edition is read from this module's own resources when it is first asked for, and checked
 * against its manifest of counts; after that it is the same immutable object. Thread-safe.
 */
public final class DigComp {
  private DigComp() {}

  /**
   * Returns DigComp 3.0 (2025): four levels, competence statements and learning outcomes.
   *
   * @return the edition, without the sentences of the publication
   * @throws ExceptionInInitializerError when the bundled data was tampered with; its cause lists
   *     every problem, with file and line
   */
  public static DigComp30 v3_0() {
    return Holder30.EDITION;
  }

  /**
   * Returns DigComp 2.2 (2022): eight levels in four bands, examples of knowledge, skills and
   * attitudes.
   *
   * @return the edition, without the sentences of the publication
   * @throws ExceptionInInitializerError when the bundled data was tampered with; its cause lists
   *     every problem, with file and line
   */
  public static DigComp22 v2_2() {
    return Holder22.EDITION;
  }

  private static Framework load(String folder) {
    return EditionReader.read(file -> DigComp.class.getResourceAsStream(folder + "/" + file))
        .orThrow();
  }

  /** Loaded when first used: the Java way of doing so once, without a lock of one's own. */
  private static final class Holder30 {
    private static final DigComp30 EDITION = new DigComp30(load("digcomp-3.0"));
  }

  private static final class Holder22 {
    private static final DigComp22 EDITION = new DigComp22(load("digcomp-2.2"));
  }
}
