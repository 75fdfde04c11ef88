package org.baremo.digcomp;

import java.util.List;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
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
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem, with file and line
   */
  public static DigComp30 v3_0() {
    return Holder30.EDITION.orThrow();
  }

  /**
   * Returns DigComp 2.2 (2022): eight levels in four bands, examples of knowledge, skills and
   * attitudes.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem, with file and line
   */
  public static DigComp22 v2_2() {
    return Holder22.EDITION.orThrow();
  }

  /**
   * Returns DigComp 2.1 (2017): eight levels in four bands.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem, with file and line
   */
  public static DigComp21 v2_1() {
    return Holder21.EDITION.orThrow();
  }

  /**
   * Returns DigComp 2.0 (2016): areas and competences, without levels.
   *
   * @return the edition
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem, with file and line
   */
  public static DigComp20 v2_0() {
    return Holder20.EDITION.orThrow();
  }

  /**
   * Returns DigComp 1.0 (2013): three levels. Its titles and levels are unverified, and marked so.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem, with file and line
   */
  public static DigComp10 v1_0() {
    return Holder10.EDITION.orThrow();
  }

  /**
   * Returns all editions.
   *
   * @return oldest first
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem of the first edition that has any, with file and line
   */
  public static List<DigCompEdition> editions() {
    return List.of(v1_0(), v2_0(), v2_1(), v2_2(), v3_0());
  }

  private static Checked<Framework> read(String folder) {
    return EditionReader.read(file -> DigComp.class.getResourceAsStream(folder + "/" + file));
  }

  /**
   * Loaded when first used: the Java way of doing so once, without a lock of one's own. It holds
   * what was read together with its problems, because a class that throws while it is made ready
   * could never say again what was wrong.
   */
  private static final class Holder30 {
    private static final Checked<DigComp30> EDITION = read("digcomp-3.0").map(DigComp30::new);
  }

  private static final class Holder22 {
    private static final Checked<DigComp22> EDITION = read("digcomp-2.2").map(DigComp22::new);
  }

  private static final class Holder21 {
    private static final Checked<DigComp21> EDITION = read("digcomp-2.1").map(DigComp21::new);
  }

  private static final class Holder20 {
    private static final Checked<DigComp20> EDITION = read("digcomp-2.0").map(DigComp20::new);
  }

  private static final class Holder10 {
    private static final Checked<DigComp10> EDITION = read("digcomp-1.0").map(DigComp10::new);
  }
}
