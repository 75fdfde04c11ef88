package org.baremo.certification.decision.encoding;

import org.baremo.core.assessment.Standing;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;

/** The levels of one scale and their places on it. */
final class Ladder {
  private final EditionRef edition;
  private final String scale;
  private final int[] ordinals;

  /**
   * The levels as they were last met: dossiers share their references, and the same reference is
   * told by its identity. Every element only ever changes to an equal value, so that no thread
   * reads a wrong one.
   */
  private final LevelRef[] levels;

  Ladder(EditionRef edition, String scale, LevelRef[] levels, int[] ordinals) {
    this.edition = edition;
    this.scale = scale;
    this.levels = levels;
    this.ordinals = ordinals;
  }

  int highest() {
    int highest = 0;
    for (int ordinal : ordinals) {
      highest = Math.max(highest, ordinal);
    }
    return highest;
  }

  /** Returns the place of a standing: 0 below the first level, -1 where it is on another scale. */
  int ordinal(Standing standing) {
    if (standing instanceof Standing.Attained attained) {
      return ordinal(attained.level());
    }
    Standing.BelowFirstLevel below = (Standing.BelowFirstLevel) standing;
    return below.scale().equals(scale) && below.edition().equals(edition) ? 0 : -1;
  }

  @SuppressWarnings("ReferenceEquality") // the short way; the long one follows
  private int ordinal(LevelRef level) {
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] == level) {
        return ordinals[i];
      }
    }
    for (int i = 0; i < levels.length; i++) {
      if (levels[i].equals(level)) {
        levels[i] = level;
        return ordinals[i];
      }
    }
    return -1;
  }
}
