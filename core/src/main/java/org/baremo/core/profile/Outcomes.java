package org.baremo.core.profile;

import java.util.Map;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.Structure;
import org.baremo.core.framework.Statement;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/** Reads what profiles say of nodes and of statements. */
public final class Outcomes {
  /** What is known of a statement. */
  public enum State {
    /** Assessed and achieved. */
    ACHIEVED,
    /** Assessed and not achieved. */
    NOT_ACHIEVED,
    /** Not assessed, or assessed on another scale. */
    NOT_ASSESSED,
    /** The person is exempt from it. */
    EXEMPT,
    /** Assessed, and the marking is not finished. */
    NOT_YET_MARKED
  }

  private Outcomes() {}

  /**
   * Returns the outcomes of a profile as an array. Profiles are mostly in the order of their
   * framework, so what stands after the last one is tried before it is looked up.
   *
   * @param profile a profile of the structure's edition
   * @param structure where each node and statement stands
   * @return by index of the structure; null where the profile says nothing
   */
  public static @Nullable Outcome[] byVertex(CompetenceProfile profile, Structure structure) {
    @Nullable Outcome[] outcomes = new Outcome[structure.whole()];
    int next = 0;
    for (Map.Entry<Ref, Outcome> entry : profile.getOutcomes().entrySet()) {
      Ref ref = entry.getKey();
      boolean isNext = next < outcomes.length && structure.ref(next).equals(ref);
      int vertex = isNext ? next : structure.vertex(ref);
      if (vertex >= 0) {
        outcomes[vertex] = entry.getValue();
        next = vertex + 1;
      }
    }
    return outcomes;
  }

  /**
   * Tells whether anything is known.
   *
   * @param outcome an outcome, null where a profile says nothing
   * @return whether it is there and says more than not assessed
   */
  public static boolean isKnown(@Nullable Outcome outcome) {
    return outcome != null && !(outcome instanceof Outcome.NotAssessed);
  }

  /**
   * Tells what an outcome says of a statement: achieved by a mark from the threshold, else by a
   * standing at the statement's level or above. A level of another scale says nothing.
   *
   * @param outcome what is recorded on the statement, null where nothing is
   * @param statement the statement
   * @param achievedFrom the lowest percentage that achieves it
   * @param levels the levels of its framework
   * @return one of the five
   */
  public static State of(
      @Nullable Outcome outcome, Statement statement, Rational achievedFrom, Levels levels) {
    if (outcome instanceof Outcome.Exempt) {
      return State.EXEMPT;
    } else if (outcome instanceof Outcome.NotYetMarked) {
      return State.NOT_YET_MARKED;
    } else if (!(outcome instanceof Outcome.Assessed assessed)) {
      return State.NOT_ASSESSED;
    } else if (assessed.mark().isPresent()) {
      return achieved(assessed.mark().get().percentage().compareTo(achievedFrom) >= 0);
    }
    int attained = levels.of(outcome);
    if (attained == Levels.NONE) {
      return State.NOT_ASSESSED;
    } else if (statement.getLevel().isEmpty()) {
      return achieved(Levels.ordinal(attained) > 0);
    }
    int wanted = levels.of(statement.getLevel().get());
    return Levels.scale(attained) == Levels.scale(wanted)
        ? achieved(attained >= wanted)
        : State.NOT_ASSESSED;
  }

  private static State achieved(boolean isAchieved) {
    return isAchieved ? State.ACHIEVED : State.NOT_ACHIEVED;
  }
}
