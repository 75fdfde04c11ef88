package org.baremo.digcomp;

import java.nio.file.Path;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.digcomp.official.OfficialTexts;

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

  /**
   * Reads the sentences of the publication from its official data supplement, and lays them over
   * this edition: the descriptions of areas, competences and levels, the competence statements and
   * the learning outcomes.
   *
   * <p>The supplement of 24 November 2025 has known defects; each repair is a problem of its own,
   * with its place: a warning where something was read otherwise than it is written
   * (<b>official.dangling-level</b>, <b>official.space-in-identifier</b>,
   * <b>official.number-as-code</b>, <b>official.differing-repetition</b>), a notice where nothing
   * was lost (<b>official.padded-text</b>, <b>official.relative-context</b>) or where something has
   * no place in an edition (<b>official.left-out</b>). Facts that differ from this edition's are
   * errors, and nothing is overwritten.
   *
   * @param supplement the file, as JSON-LD ({@code .jsonld}) or as a spreadsheet ({@code .xlsx});
   *     told apart by content. Both give the same edition
   * @return the edition with its texts; or why the file cannot be used
   * @throws IllegalStateException when it is a spreadsheet and the optional library {@code
   *     org.dhatim:fastexcel-reader} is missing
   */
  public Checked<DigComp30> withOfficialTexts(Path supplement) {
    return OfficialTexts.overlay(framework(), supplement).map(DigComp30::new);
  }
}
