package org.baremo.digcomp;

import java.nio.file.Path;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.digcomp.official.LevelDescriptors;

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

  /**
   * Returns the level descriptors: each about one competence, at one of the eight levels.
   *
   * @return in the order of the publication; empty unless {@link #withLevelDescriptors} read them
   */
  public Statements levelDescriptors() {
    return statements(Kind.LEVEL_DESCRIPTOR);
  }

  /**
   * Reads the sentences that describe each competence at each level, and lays them over this
   * edition: one statement for each sentence, whose code is the number of the competence, of the
   * level and of the sentence, {@code 1.1.4.2}.
   *
   * <p>The file is a transcription by others and not the publication, so that its texts are drafts
   * with their source. What was repaired is a warning: a competence under another title
   * (<b>official.misnamed</b>), a block that does not name its level (<b>official.blank-level</b>).
   * A block that is missing, repeated, of an unknown competence or of another level than it says is
   * an error, and nothing is laid then. A file that is no JSON is refused with line and column.
   *
   * @param file areas with their competences, each with a block for each level, as JSON
   * @return this edition with the level descriptors, 367 of 168 blocks; or why the file cannot be
   *     used
   */
  public Checked<DigComp22> withLevelDescriptors(Path file) {
    return LevelDescriptors.overlay(framework(), file).map(DigComp22::new);
  }
}
