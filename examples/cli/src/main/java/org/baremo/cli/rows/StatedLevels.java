package org.baremo.cli.rows;

import java.util.Optional;
import java.util.function.Function;
import org.baremo.core.assessment.Standing;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Looks up the levels that are stated beside those assessed, of whatever edition they are. */
final class StatedLevels {
  private StatedLevels() {}

  /**
   * Tells what is wrong with what a level refers to.
   *
   * @param stated how somebody says that a person stands
   * @param catalog the editions at hand
   * @param at where a member of it stands, such as {@code level}
   * @return what is unknown, and which exist; empty when there is such a level or scale
   */
  static Optional<Problem> unresolved(
      Standing stated, FrameworkCatalog catalog, Function<String, Location> at) {
    if (stated instanceof Standing.Attained attained) {
      return catalog.unresolved(attained.level(), at.apply("level"));
    }
    Standing.BelowFirstLevel below = (Standing.BelowFirstLevel) stated;
    Optional<Framework> framework = catalog.framework(below.edition());
    if (framework.isEmpty()) {
      return catalog.unresolved(below.edition(), at.apply("edition"));
    }
    return framework.get().scale(below.scale()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                "ref.unresolved",
                at.apply("scale"),
                framework.get().explainUnknownScale(below.scale())));
  }
}
