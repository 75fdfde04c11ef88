package org.baremo.digcomp;

import java.nio.file.Path;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.digcomp.localisation.Localisations;
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
   * this edition: the descriptions of areas, competences and levels, the competence statements, the
   * learning outcomes and, where the supplement has them, the definitions of the glossary.
   * Translations that were laid over the edition before stay.
   *
   * <p>The supplement of 24 November 2025 has known defects; each repair is a problem of its own,
   * with its place: a warning where something was read otherwise than it is written
   * (<b>official.dangling-level</b>, <b>official.space-in-identifier</b>,
   * <b>official.number-as-code</b>, <b>official.differing-repetition</b>) or an earlier translation
   * was made from another wording (<b>official.other-wording</b>), a notice where nothing was lost
   * (<b>official.padded-text</b>, <b>official.relative-context</b>) or where something has no place
   * in an edition (<b>official.left-out</b>). Facts that differ from this edition's are errors, and
   * nothing is overwritten.
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

  /**
   * Reads translations that others made, and lays them over this edition with their status and
   * source. Two forms are read, told apart by content: that of digcomp3-l10n, a folder of tables
   * ({@code outcomes/nl.csv} and so on; no status is stated there, so that all are drafts), and
   * that of digcomp-sv, a folder of JSON ({@code learning_outcomes.json} and so on; each text has
   * its status, translator and reviewer). Both are unofficial.
   *
   * <p>What nobody has translated yet is simply not there: {@link Framework#coverage} tells how
   * much is. The wording that a translator started from is compared with this edition's, so that
   * the official texts should be read first; where they were not, the quoted wording is kept as an
   * English draft. Warnings: <b>localisation.other-wording</b> where the translation was made from
   * another wording, <b>localisation.differing-repetition</b>, <b>localisation.unknown-status</b>.
   * Notices: <b>localisation.left-out</b>, <b>localisation.missing-file</b>,
   * <b>localisation.padded-text</b>. A location that this edition has not is an error, as is a
   * malformed row; all are reported at once, with file and place, and nothing is laid then.
   *
   * @param folder the translations
   * @param languageTag their language, a BCP 47 tag: {@code nl}
   * @return this edition with the translations; or why the folder cannot be used
   * @throws IllegalArgumentException when the tag is not well-formed
   * @throws IllegalStateException when the folder holds tables and the optional library {@code
   *     de.siegmar:fastcsv} is missing
   */
  public Checked<DigComp30> withLocalisation(Path folder, String languageTag) {
    return Localisations.overlay(framework(), folder, languageTag).map(DigComp30::new);
  }
}
