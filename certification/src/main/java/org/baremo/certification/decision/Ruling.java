package org.baremo.certification.decision;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.scheme.Awarding;

/**
 * What verdicts come to: which award is given, or what stands against any. The one rule by which
 * decisions are taken and by which their documents are believed.
 *
 * <p>A ruling is a whole number, so that millions of them cost nothing: the outcome in the lowest
 * bits, and above them the place of the highest award given plus one. While awards are looked at
 * from the highest to the lowest it is still {@link #UNDECIDED}, and remembers the open ones.
 */
final class Ruling {
  /** No award was looked at yet. */
  static final int UNDECIDED = 0;

  private static final List<DecisionOutcome> OUTCOMES =
      List.of(
          DecisionOutcome.GRANTED,
          DecisionOutcome.REFUSED,
          DecisionOutcome.PENDING,
          DecisionOutcome.INDETERMINATE,
          DecisionOutcome.CANCELLED);
  private static final int OUTCOME = 0x7;
  private static final int SOME_PENDING = 0x8;
  private static final int SOME_INDETERMINATE = 0x10;
  private static final int AWARD = 5;

  private Ruling() {}

  /**
   * Rules.
   *
   * @param scheme the findings on the scheme itself, all of which must be met for it to decide
   * @param vetoes in order of precedence
   * @param awards from the highest to the lowest
   * @param awarding which of those that are met are given
   */
  static int of(
      List<Finding> scheme,
      List<VetoFinding> vetoes,
      List<AwardFinding> awards,
      Awarding awarding) {
    for (Finding finding : scheme) {
      if (finding.getVerdict() != Verdict.MET) {
        return of(DecisionOutcome.INDETERMINATE);
      }
    }
    int stand = Vetoes.NONE;
    for (VetoFinding veto : vetoes) {
      stand = Vetoes.after(stand, veto.verdict(), veto.outcome());
    }
    int ruling = UNDECIDED;
    for (int i = 0; i < awards.size() && !isDecided(ruling); i++) {
      ruling = after(ruling, awards.get(i).verdict(), i, awarding);
    }
    return Vetoes.over(atLast(ruling), stand);
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
   * @param awarding which awards are given
   */
  static int after(int ruling, Verdict verdict, int place, Awarding awarding) {
    if (verdict == Verdict.MET) { // not by a switch, which would cost a table
      return awarding == Awarding.EVERY ? noted(ruling, place) : given(ruling, place);
    }
    if (verdict == Verdict.PENDING) {
      return ruling | SOME_PENDING;
    }
    return verdict == Verdict.INDETERMINATE ? ruling | SOME_INDETERMINATE : ruling;
  }

  /** Of several that are given, the highest is noted. */
  private static int noted(int ruling, int place) {
    return award(ruling) < 0 ? ruling | ((place + 1) << AWARD) : ruling;
  }

  /** It is given, unless something is open above it. */
  private static int given(int ruling, int place) {
    return ruling == UNDECIDED ? atLast(noted(ruling, place)) : atLast(ruling);
  }

  /** The ruling once there is no further award. */
  static int atLast(int ruling) {
    if (isDecided(ruling)) {
      return ruling;
    }
    if (award(ruling) >= 0) {
      return of(DecisionOutcome.GRANTED) | ((award(ruling) + 1) << AWARD);
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
    return outcome(ruling) == DecisionOutcome.GRANTED;
  }

  /** Returns the place of the highest award given, from 0, where one is; otherwise -1. */
  static int award(int ruling) {
    return (ruling >> AWARD) - 1;
  }

  /** Returns the places of the awards given besides the highest. */
  static List<Integer> further(int ruling, List<AwardFinding> awards, Awarding awarding) {
    List<Integer> further = new ArrayList<>();
    if (awarding == Awarding.EVERY && isGranted(ruling)) {
      for (int i = award(ruling) + 1; i < awards.size(); i++) {
        if (awards.get(i).verdict() == Verdict.MET) {
          further.add(i);
        }
      }
    }
    return further;
  }
}
