package org.baremo.core.migration;

import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.crosswalk.LevelImage;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.jspecify.annotations.Nullable;

/** Carries a standing of one edition to a scale of another. */
final class LevelCarrier {
  private final Links links;
  private final Framework target;
  private final MigrationPolicy policy;

  /** Either bounds or the reason why there are none. */
  record Result(@Nullable Bounds bounds, @Nullable Reason reason) {
    private static Result of(Reason.Code code, Object... operands) {
      return new Result(null, Reason.of(code, operands));
    }
  }

  LevelCarrier(Links links, Framework target, MigrationPolicy policy) {
    this.links = links;
    this.target = target;
    this.policy = policy;
  }

  Result carry(Outcome.Assessed assessed, Ref source, Ref node) {
    Standing standing = assessed.standing().orElse(null);
    if (standing == null) {
      return Result.of(Reason.Code.MARK_ONLY, source);
    }
    ScaleRef scale = scale(standing);
    List<ScaleRef> candidates =
        links.scales(scale).stream()
            .filter(to -> policy.getScale().map(to.scale()::equals).orElse(true))
            .toList();
    if (candidates.size() > 1) {
      return new Result(null, Reason.of(Reason.Code.SEVERAL_SCALES, candidates));
    }
    Optional<Scale> found = candidates.stream().findFirst().flatMap(to -> target.scale(to.scale()));
    if (found.isEmpty()) {
      return Result.of(Reason.Code.SCALE_NOT_MAPPED, scale);
    }
    return standing instanceof Standing.Attained attained
        ? level(attained.level(), found.get(), node)
        : belowFirst(scale, found.get());
  }

  private static ScaleRef scale(Standing standing) {
    return standing instanceof Standing.BelowFirstLevel below
        ? new ScaleRef(below.edition(), below.scale())
        : ScaleRef.of(((Standing.Attained) standing).level());
  }

  private Result belowFirst(ScaleRef from, Scale scale) {
    ScaleRef to = new ScaleRef(scale.getEdition(), scale.getId());
    return links.keepsBelowFirst(from, to)
        ? new Result(new Bounds(scale, 0, 0), null)
        : Result.of(Reason.Code.BELOW_FIRST_NOT_MAPPED, from);
  }

  private Result level(LevelRef level, Scale scale, Ref node) {
    LevelImage image = links.levels(level, new ScaleRef(scale.getEdition(), scale.getId()));
    if (image.levels().isEmpty()) {
      return Result.of(Reason.Code.LEVEL_NOT_MAPPED, level);
    } else if (!image.isComplete()) {
      return Result.of(Reason.Code.LEVEL_LOST_ON_THE_WAY, level);
    }
    List<LevelRef> defined = defined(node, scale);
    int lowest = Integer.MAX_VALUE;
    int highest = 0;
    for (LevelRef each : image.levels()) {
      Optional<Level> known = scale.level(each);
      if (known.isEmpty() || !defined.contains(each)) {
        return Result.of(Reason.Code.LEVEL_NOT_DEFINED, each);
      }
      lowest = Math.min(lowest, known.get().getOrdinal());
      highest = Math.max(highest, known.get().getOrdinal());
    }
    return new Result(new Bounds(scale, lowest, highest), null);
  }

  /** The levels of a scale that exist for a node; for a statement, all. */
  private List<LevelRef> defined(Ref node, Scale scale) {
    List<Level> levels = target.node(node).isPresent() ? target.levelsOf(node) : scale.getLevels();
    return levels.stream().map(Level::getRef).toList();
  }
}
