package org.baremo.core.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * The levels of a framework as whole numbers: which scale, and how many levels of it are attained.
 * Levels of different scales are never compared. Made once for a framework, read by many threads.
 */
public final class Levels {
  /** No standing on any scale of the framework. */
  public static final int NONE = -1;

  private static final int SHIFT = 16;
  private static final int ORDINAL = (1 << SHIFT) - 1;

  private final List<Scale> scales;
  private final Map<LevelRef, Integer> codes = new HashMap<>();

  /**
   * Reads the levels of a framework.
   *
   * @param framework of any number of scales
   */
  public Levels(Framework framework) {
    this.scales = framework.getScales();
    for (int scale = 0; scale < scales.size(); scale++) {
      for (Level level : scales.get(scale).getLevels()) {
        codes.put(level.getRef(), code(scale, level.getOrdinal()));
      }
    }
  }

  private static int code(int scale, int ordinal) {
    return (scale << SHIFT) | ordinal;
  }

  /**
   * Tells which scale a standing is on.
   *
   * @param code of a standing or a level, not {@link #NONE}
   * @return the place of the scale in the framework, from 0
   */
  public static int scale(int code) {
    return code >> SHIFT;
  }

  /**
   * Tells how many levels a standing has attained.
   *
   * @param code of a standing or a level, not {@link #NONE}
   * @return the ordinal of the level, from 1; 0 is below the first
   */
  public static int ordinal(int code) {
    return code & ORDINAL;
  }

  /**
   * Tells how many levels a scale has.
   *
   * @param scale its place in the framework, from 0
   * @return 1 or more
   */
  public int size(int scale) {
    return scales.get(scale).getLevels().size();
  }

  /**
   * Returns a level.
   *
   * @param scale the place of the scale in the framework, from 0
   * @param ordinal from 1
   * @return its reference
   */
  public LevelRef level(int scale, int ordinal) {
    return scales.get(scale).getLevels().get(ordinal - 1).getRef();
  }

  /**
   * Returns the code of a level.
   *
   * @param level a reference
   * @return its code, or {@link #NONE} where the framework has none such; of one scale, the higher
   *     level has the higher code
   */
  public int of(LevelRef level) {
    return codes.getOrDefault(level, NONE);
  }

  private int of(Standing standing) {
    if (standing instanceof Standing.Attained attained) {
      return of(attained.level());
    }
    Standing.BelowFirstLevel below = (Standing.BelowFirstLevel) standing;
    for (int scale = 0; scale < scales.size(); scale++) {
      if (scales.get(scale).getId().equals(below.scale())
          && scales.get(scale).getEdition().equals(below.edition())) {
        return code(scale, 0);
      }
    }
    return NONE;
  }

  /**
   * Returns the code of the standing that an outcome states.
   *
   * @param outcome any outcome
   * @return the code of its level, or of below the first; {@link #NONE} without a standing on a
   *     scale of the framework
   */
  public int of(Outcome outcome) {
    return outcome instanceof Outcome.Assessed assessed && assessed.standing().isPresent()
        ? of(assessed.standing().get())
        : NONE;
  }

  /** An outcome with a standing and no mark. */
  Outcome assessed(int scale, int ordinal) {
    Scale of = scales.get(scale);
    Standing standing =
        ordinal == 0
            ? new Standing.BelowFirstLevel(of.getEdition(), of.getId())
            : new Standing.Attained(level(scale, ordinal));
    return new Outcome.Assessed(Optional.empty(), Optional.of(standing));
  }

  /** How a node, or the whole, is named in a problem. */
  static String name(Optional<Ref> node) {
    return node.map(Ref::toString).orElse("overall");
  }
}
