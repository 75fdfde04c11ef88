package org.baremo.certification.decision;

import java.util.List;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;

/**
 * What verdicts come to: which award is given, or what stands against any. The one rule by which
 * decisions are taken and by which their documents are believed.
 *
 * <p>A ruling is a whole number, so that millions of them cost nothing: the outcome in the lowest
 * bits, and above them the place of the award given plus one. While awards are looked at from the
 * highest to the lowest it is still {@link #UNDECIDED}, and remembers the open ones.
 */
final class Ruling {
  /** No award was looked at yet. */
  static final int UNDECIDED = 0;

  private static final List<DecisionOutcome> OUTCOMES =
      List.of(
          DecisionOutcome.GRANTED,
          DecisionOutcome.REFUSED,
          DecisionOutcome.PENDING,
          DecisionOutcome.INDETERMINATE);
  private static final int OUTCOME = 0x7;
  private static final int SOME_PENDING = 0x8;
  private static final int SOME_INDETERMINATE = 0x10;
  private static final int AWARD = 5;

  private Ruling() {}

  /**
   * Rules.
   *
   * @param scheme the findings on the scheme itself, all of which must be met for it to decide
   * @param awards from the highest to the lowest
   */
  static int of(List<Finding> scheme, List<AwardFinding> awards) {
    for (Finding finding : scheme) {
      if (finding.getVerdict() != Verdict.MET) {
        return of(DecisionOutcome.INDETERMINATE);
      }
    }
    int ruling = UNDECIDED;
    for (int i = 0; i < awards.size() && !isDecided(ruling); i++) {
      ruling = after(ruling, awards.get(i).verdict(), i);
    }
    return atLast(ruling);
  }

  /** A ruling without an award. */
  static int of(DecisionOutcome outcome) {
    return OUTCOMES.indexOf(outcome) + 1;
  }

  /**
   * Goes on to the next lower award.
   *
   * @param ruling not decided so far
   * @param verdict what the award came to
   * @param place of the award, from 0
   */
  static int after(int ruling, Verdict verdict, int place) {
    return switch (verdict) {
      case MET ->
          // it would be given, were nothing open above it
          ruling == UNDECIDED
              ? of(DecisionOutcome.GRANTED) | ((place + 1) << AWARD)
              : atLast(ruling);
      case PENDING -> ruling | SOME_PENDING;
      case INDETERMINATE -> ruling | SOME_INDETERMINATE;
      case NOT_MET, NOT_APPLICABLE -> ruling;
    };
  }

  /** The ruling once there is no further award. */
  static int atLast(int ruling) {
    if (isDecided(ruling)) {
      return ruling;
    }
    if ((ruling & SOME_INDETERMINATE) != 0) {
      return of(DecisionOutcome.INDETERMINATE);
    }
    return of(ruling == UNDECIDED ? DecisionOutcome.REFUSED : DecisionOutcome.PENDING);
  }

  static boolean isDecided(int ruling) {
    return (ruling & OUTCOME) != 0;
  }

  /** Returns what a decided ruling comes to. */
  static DecisionOutcome outcome(int ruling) {
    return OUTCOMES.get((ruling & OUTCOME) - 1);
  }

  static boolean isGranted(int ruling) {
    return (ruling >> AWARD) != 0;
  }

  /** Returns the place of the award given, from 0, where one is. */
  static int award(int ruling) {
    return (ruling >> AWARD) - 1;
  }
}
