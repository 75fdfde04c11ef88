package org.baremo.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.ScaleRef;

/**
 * Compares the scales of two editions once. A scale is taken over by the one it is mapped to: of
 * several, by the one of its own name; where none has its name, by none. Where the crosswalk says
 * nothing of levels, a scale is gone or new only when the other edition of the framework has none.
 */
final class LevelComparison {
  private final Framework source;
  private final Framework target;
  private final Counterparts counterparts;
  private final List<LevelChange> changes = new ArrayList<>();

  LevelComparison(Framework source, Framework target, Counterparts counterparts) {
    this.source = source;
    this.target = target;
    this.counterparts = counterparts;
  }

  List<LevelChange> changes() {
    boolean isOneFramework =
        source.getEdition().framework().equals(target.getEdition().framework());
    boolean isGone = counterparts.tellLevels() || (isOneFramework && target.getScales().isEmpty());
    boolean isFresh = counterparts.tellLevels() || (isOneFramework && source.getScales().isEmpty());
    for (Scale before : source.getScales()) {
      List<ScaleRef> mapped = counterparts.after(ref(before), target);
      if (mapped.isEmpty() && isGone) {
        changes.add(new LevelChange.ScaleRemoved(ref(before)));
      }
      successor(before, mapped).ifPresent(after -> compare(before, after));
    }
    for (Scale after : target.getScales()) {
      boolean isNew =
          source.getScales().stream()
              .noneMatch(before -> counterparts.after(ref(before), target).contains(ref(after)));
      if (isNew && isFresh) {
        changes.add(new LevelChange.ScaleAdded(ref(after)));
      }
    }
    return changes;
  }

  private static ScaleRef ref(Scale scale) {
    return new ScaleRef(scale.getEdition(), scale.getId());
  }

  private Optional<Scale> successor(Scale before, List<ScaleRef> mapped) {
    return mapped.stream()
        .filter(to -> mapped.size() == 1 || to.scale().equals(before.getId()))
        .findFirst()
        .flatMap(to -> target.scale(to.scale()));
  }

  private void compare(Scale before, Scale after) {
    for (Level level : before.getLevels()) {
      List<LevelRef> images = images(level, after);
      if (images.isEmpty()) {
        changes.add(new LevelChange.Removed(level.getRef()));
      } else if (images.size() == 1 && sources(before, images.get(0), after).size() == 1) {
        after.level(images.get(0)).ifPresent(other -> renamed(level, other));
      }
    }
    for (Level level : after.getLevels()) {
      if (sources(before, level.getRef(), after).isEmpty()) {
        changes.add(new LevelChange.Added(level.getRef()));
      }
    }
  }

  private List<LevelRef> images(Level before, Scale after) {
    return counterparts.after(before.getRef(), ref(after)).stream()
        .filter(level -> after.level(level).isPresent())
        .toList();
  }

  private List<Level> sources(Scale before, LevelRef level, Scale after) {
    return before.getLevels().stream().filter(each -> images(each, after).contains(level)).toList();
  }

  private void renamed(Level before, Level after) {
    Map<String, Wording> wordings = Comparison.wordings(before.getName(), after.getName());
    if (!wordings.isEmpty()) {
      changes.add(new LevelChange.Renamed(before.getRef(), after.getRef(), wordings));
    }
  }
}
