package org.baremo.certification.scheme.requirement;

import java.util.EnumSet;
import java.util.Set;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;

/**
 * The evidence of a case that has days of its own, so that a stretch of time can hold it or not:
 * what {@link SomeStretch} and {@link EachStretch} look at. Results, items and sittings have no day
 * of their own among these, and duties need not have one.
 */
public enum DatedEvidence {
  /** Attempts, by the day on which they were held. */
  ATTEMPT,
  /** Attempts that were annulled, which count only where they are named. */
  ANNULLED_ATTEMPT,
  /** Training, by the day on which it began and the day on which it ended. */
  TRAINING,
  /** Portfolios, by the day on which they were handed in. */
  PORTFOLIO;

  /**
   * Returns the evidence with days of its own that a requirement looks at.
   *
   * @param requirement with all that it combines
   * @return in the order of this enumeration; empty where it looks at none
   */
  public static Set<DatedEvidence> of(Requirement requirement) {
    Set<DatedEvidence> found = EnumSet.noneOf(DatedEvidence.class);
    add(requirement, found);
    return found;
  }

  private static void add(Requirement requirement, Set<DatedEvidence> found) {
    if (requirement instanceof WaitRequirement wait) {
      add(wait.getAfter(), found);
    } else if (requirement instanceof NodesRequirement nodes
        && nodes.getTest() instanceof NodeTest.IsCovered covered) {
      if (covered.by().map(by -> by == NodeTest.Coverage.TRAINING).orElse(true)) {
        found.add(TRAINING);
      }
      if (covered.by().map(by -> by == NodeTest.Coverage.PORTFOLIO).orElse(true)) {
        found.add(PORTFOLIO);
      }
    }
    requirement.quantities().values().forEach(quantity -> add(quantity, found));
    requirement.days().values().forEach(day -> add(day, found));
    requirement.parts().forEach(part -> add(part, found));
  }

  private static void add(Quantity quantity, Set<DatedEvidence> found) {
    if (quantity instanceof Quantity.Attempts attempts) {
      add(attempts.of(), found);
    } else if (quantity instanceof AttemptMark mark) {
      add(mark.getOf(), found);
    } else if (quantity instanceof TrainingHours) {
      found.add(TRAINING);
    }
    quantity.days().values().forEach(day -> add(day, found));
    quantity.parts().values().forEach(part -> add(part, found));
  }

  private static void add(Day day, Set<DatedEvidence> found) {
    if (day instanceof Day.OfAttempt attempt) {
      add(attempt.of(), found);
    }
    day.days().values().forEach(part -> add(part, found));
  }

  private static void add(AttemptFilter filter, Set<DatedEvidence> found) {
    found.add(ATTEMPT);
    if (filter.getResults().contains(AttemptResult.ANNULLED)) {
      found.add(ANNULLED_ATTEMPT);
    }
  }
}
