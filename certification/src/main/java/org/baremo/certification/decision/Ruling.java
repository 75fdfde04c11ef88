package org.baremo.certification.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.scheme.award.AwardGroups;

/**
 * What verdicts come to: which award is given, or what stands against any. The one rule by which
 * decisions are taken and by which their documents are believed.
 *
 * <p>A ruling is a whole number, so that millions of them cost nothing: the outcome in the lowest
 * bits, and above them the place of the highest award given plus one. While awards are looked at
 * from the highest to the lowest, group by group, it is still {@link #UNDECIDED}, and remembers the
 * open ones.
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

  /** What an outcome without an award leaves open, by its number. */
  private static final int[] OPEN = {0, 0, 0, SOME_PENDING, SOME_INDETERMINATE, 0};

  private Ruling() {}

  /**
   * Rules.
   *
   * @param scheme the findings on the scheme itself, all of which must be met for it to decide
   * @param vetoes in order of precedence
   * @param awards from the highest to the lowest
   * @param groups of each of which one award is given at most
   */
  static int of(
      List<Finding> scheme,
      List<VetoFinding> vetoes,
      List<AwardFinding> awards,
      AwardGroups groups) {
    int ruling = UNDECIDED;
    for (int group = 0; group < groups.count(); group++) {
      ruling = merged(ruling, ofGroup(group, awards, groups, awards.size()));
    }
    return over(scheme, vetoes, atLast(ruling));
  }

  /**
   * Rules on an award and those above it alone; they are asked for from the highest on, until one
   * is met.
   *
   * @param place of the award
   * @return what gives it, or one above it, where the whole ruling does, too
   */
  static int upTo(
      int place,
      List<Finding> scheme,
      List<VetoFinding> vetoes,
      List<AwardFinding> awards,
      AwardGroups groups) {
    return over(scheme, vetoes, atLast(ofGroup(groups.group(place), awards, groups, place)));
  }

  /** Puts what stands against every award over what the awards come to. */
  private static int over(List<Finding> scheme, List<VetoFinding> vetoes, int ruling) {
    Set<Verdict> governs = EnumSet.noneOf(Verdict.class);
    scheme.forEach(finding -> governs.add(finding.getVerdict()));
    governs.remove(Verdict.MET);
    if (!governs.isEmpty()) {
      return ungoverned(governs.size() == 1 ? governs.iterator().next() : Verdict.NOT_MET);
    }
    int stand = Vetoes.NONE;
    for (VetoFinding veto : vetoes) {
      stand = Vetoes.after(stand, veto.verdict(), veto.outcome());
    }
    return Vetoes.over(ruling, stand);
  }

  /** What a case comes to that the scheme does not decide, or not yet. */
  static int ungoverned(Verdict governs) {
    return of(governs == Verdict.PENDING ? DecisionOutcome.PENDING : DecisionOutcome.INDETERMINATE);
  }

  private static int ofGroup(int group, List<AwardFinding> awards, AwardGroups groups, int last) {
    int ruling = UNDECIDED;
    for (int i = 0; i < groups.size(group) && !isDecided(ruling); i++) {
      int place = groups.place(group, i);
      if (place <= last) {
        ruling = after(ruling, awards.get(place).verdict(), place);
      }
    }
    return ruling;
  }

  /** A ruling without an award. */
  static int of(DecisionOutcome outcome) {
    return OUTCOMES.indexOf(outcome) + 1;
  }

  /**
   * Goes on to the next lower award of the same group.
   *
   * @param ruling not decided so far
   * @param verdict what the award came to
   * @param place of the award, from 0
   */
  static int after(int ruling, Verdict verdict, int place) {
    if (verdict == Verdict.MET) { // not by a switch, which would cost a table
      // it is given, unless something is open above it
      return atLast(ruling == UNDECIDED ? (place + 1) << AWARD : ruling);
    }
    if (verdict == Verdict.PENDING) {
      return ruling | SOME_PENDING;
    }
    return verdict == Verdict.INDETERMINATE ? ruling | SOME_INDETERMINATE : ruling;
  }

  /**
   * Takes what a whole group came to together with those before: of several awards that are given,
   * the highest is noted.
   *
   * @param ruling of the groups before, not decided so far
   * @param group of the whole group, decided or not
   */
  static int merged(int ruling, int group) {
    int own = atLast(group);
    int award = award(own);
    if (award < 0) {
      return ruling | OPEN[own & OUTCOME];
    }
    return award(ruling) < 0 || award < award(ruling)
        ? (ruling & (SOME_PENDING | SOME_INDETERMINATE)) | ((award + 1) << AWARD)
        : ruling;
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
  static List<Integer> further(int ruling, List<AwardFinding> awards, AwardGroups groups) {
    List<Integer> further = new ArrayList<>();
    for (int group = 0; group < groups.count() && isGranted(ruling); group++) {
      int place = award(atLast(ofGroup(group, awards, groups, awards.size())));
      if (place > award(ruling)) {
        further.add(place);
      }
    }
    Collections.sort(further); // groups may stand across each other
    return further;
  }
}
