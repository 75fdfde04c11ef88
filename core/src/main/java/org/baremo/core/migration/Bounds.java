package org.baremo.core.migration;

import java.util.List;
import org.baremo.core.assessment.Standing;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.LevelRef;

/**
 * Between which levels of a scale somebody stands.
 *
 * @param scale the scale
 * @param lowest ordinal of the lowest level that it may be, 0 for below the first
 * @param highest ordinal of the highest level that it may be
 */
record Bounds(Scale scale, int lowest, int highest) {
  /** The lowest of two standings on one scale. */
  Bounds lowest(Bounds other) {
    return new Bounds(scale, Math.min(lowest, other.lowest), Math.min(highest, other.highest));
  }

  MigratedOutcome outcome(List<Basis> basis) {
    if (lowest == highest) {
      Standing standing =
          lowest == 0
              ? new Standing.BelowFirstLevel(scale.getEdition(), scale.getId())
              : new Standing.Attained(level(lowest));
      return new MigratedOutcome.Carried(standing, basis);
    }
    return new MigratedOutcome.Range(level(lowest), level(highest), basis);
  }

  private LevelRef level(int ordinal) {
    return scale.getLevels().get(ordinal - 1).getRef();
  }
}
