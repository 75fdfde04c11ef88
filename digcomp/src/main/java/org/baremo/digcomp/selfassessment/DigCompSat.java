package org.baremo.digcomp.selfassessment;

import org.baremo.core.problem.Checked;

/**
 * DigCompSAT (JRC123226, 2020), the self-reflection tool for DigComp 2.1: 82 items of four options
 * each, 27 of knowledge, 39 of skill and 16 of attitude, with bands of percentages for areas. The
 * sentences are not bundled; {@link SelfAssessment#withTexts} reads them. Thread-safe.
 *
 * <pre>{@code
 * SelfAssessmentScorer scorer =
 *     DigCompSat.of(DigCompSat.Grouping.BY_COMPETENCE)
 *         .prepare(
 *             FrameworkCatalog.installed(),
 *             new ScoringChoices(
 *                 AnswerCoding.equalSteps(4), Unanswered.LEAVE_OUT, BandGap.EXTEND_LOWER))
 *         .orThrow();
 * }</pre>
 */
public final class DigCompSat {
  private DigCompSat() {}

  /**
   * To which competence items 68 and 69 belong: the two files that the items are known from
   * disagree, and with them the numbers of items of areas 4 and 5.
   */
  public enum Grouping {
    /**
     * To 5.1, Solving technical problems, which they are about: areas have 12, 23, 16, 16 and 15
     * items, competences mostly 4.
     */
    BY_COMPETENCE,
    /** To 4.1, as one unofficial coding has it: areas have 12, 23, 16, 18 and 13 items. */
    AS_CODED
  }

  /**
   * Returns the instrument.
   *
   * @param grouping where items 68 and 69 belong
   * @return {@code digcompsat@2020}, or {@code digcompsat-as-coded@2020}
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem, with file and line
   */
  public static SelfAssessment of(Grouping grouping) {
    return grouping == Grouping.AS_CODED ? AsCoded.TEST.orThrow() : ByCompetence.TEST.orThrow();
  }

  private static Checked<SelfAssessment> read(boolean asCoded) {
    return SelfAssessmentReader.read(
        file -> DigCompSat.class.getResourceAsStream("digcompsat/" + file), asCoded);
  }

  /** Loaded when first used; it holds what was wrong together with what was read. */
  private static final class ByCompetence {
    private static final Checked<SelfAssessment> TEST = read(false);
  }

  private static final class AsCoded {
    private static final Checked<SelfAssessment> TEST = read(true);
  }
}
