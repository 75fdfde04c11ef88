package org.baremo.core.chart;

import org.baremo.core.assessment.Outcome;
import org.baremo.core.profile.Levels;

/**
 * What a picture shows of one node. Unknown is not zero: these are different things, for profiles
 * and for targets.
 *
 * @param state which of them
 * @param ordinal the level attained, from 1; 0 unless one was
 */
record Reading(State state, int ordinal) {
  /** What is known. */
  enum State {
    ATTAINED("attained"),
    BELOW_FIRST("below-first"),
    NOT_ASSESSED("not-assessed"),
    EXEMPT("exempt"),
    NOT_YET_MARKED("not-yet-marked"),
    NO_LEVEL("no-level"),
    NO_TARGET("no-target"),
    HIDDEN_TARGET("hidden-target");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** The key of its words, and the end of its pattern's identifier. */
    String word() {
      return word;
    }
  }

  static final Reading NO_TARGET = new Reading(State.NO_TARGET, 0);

  /** Something is wanted of the node that the picture has no place for; its words say so. */
  static final Reading HIDDEN_TARGET = new Reading(State.HIDDEN_TARGET, 0);

  static Reading of(Outcome outcome, Levels levels, int scale) {
    if (outcome instanceof Outcome.Exempt) {
      return new Reading(State.EXEMPT, 0);
    } else if (outcome instanceof Outcome.NotYetMarked) {
      return new Reading(State.NOT_YET_MARKED, 0);
    } else if (outcome instanceof Outcome.NotAssessed) {
      return new Reading(State.NOT_ASSESSED, 0);
    }
    int code = levels.of(outcome);
    if (code == Levels.NONE || Levels.scale(code) != scale) {
      return new Reading(State.NO_LEVEL, 0);
    }
    int ordinal = Levels.ordinal(code);
    return new Reading(ordinal == 0 ? State.BELOW_FIRST : State.ATTAINED, ordinal);
  }

  /** Whether nothing is drawn: a target wants nothing here, or nothing that can be shown. */
  boolean isUndrawn() {
    return state == State.NO_TARGET || state == State.HIDDEN_TARGET;
  }

  /** Whether there is a place on the scale: at a level, or below the first. */
  boolean isOnScale() {
    return state == State.ATTAINED || state == State.BELOW_FIRST;
  }
}
