package org.baremo.certification.lint.search;

import java.util.EnumSet;
import java.util.Set;
import org.baremo.certification.decision.finding.Verdict;

/**
 * That something comes to one of some verdicts.
 *
 * @param formula what
 * @param verdicts one of these; none of them an unknown
 */
public record Wish(Formula formula, Set<Verdict> verdicts) {
  /**
   * Returns the wish that something is met.
   *
   * @param formula what
   * @return the wish
   */
  public static Wish met(Formula formula) {
    return new Wish(formula, EnumSet.of(Verdict.MET));
  }

  /**
   * Returns the wish that something is not met.
   *
   * @param formula what
   * @return the wish
   */
  public static Wish notMet(Formula formula) {
    return new Wish(formula, EnumSet.of(Verdict.NOT_MET));
  }

  /**
   * Returns the wish that something is not met, or does not apply.
   *
   * @param formula what
   * @return the wish
   */
  public static Wish unmet(Formula formula) {
    return new Wish(formula, EnumSet.of(Verdict.NOT_MET, Verdict.NOT_APPLICABLE));
  }

  /**
   * Returns the wish that something is met, or does not apply.
   *
   * @param formula what
   * @return the wish
   */
  public static Wish passed(Formula formula) {
    return new Wish(formula, EnumSet.of(Verdict.MET, Verdict.NOT_APPLICABLE));
  }

  /**
   * Returns the wish that something does not apply.
   *
   * @param formula what
   * @return the wish
   */
  public static Wish notApplicable(Formula formula) {
    return new Wish(formula, EnumSet.of(Verdict.NOT_APPLICABLE));
  }

  /**
   * Returns the wish that something is known, whatever it comes to.
   *
   * @param formula what
   * @return the wish
   */
  public static Wish known(Formula formula) {
    return new Wish(formula, EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE));
  }
}
