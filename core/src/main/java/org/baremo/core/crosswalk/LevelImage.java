package org.baremo.core.crosswalk;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.core.value.LevelRef;

/**
 * What a level of one scale corresponds to on another.
 *
 * @param levels the levels that it may be there; empty when it is not mapped
 * @param isComplete whether these are all: false when some way through a scale in between leads to
 *     a level from where nothing goes on, so that nothing certain can be said
 */
public record LevelImage(@NotNull List<LevelRef> levels, boolean isComplete) {

  public LevelImage {
    levels = List.copyOf(levels);
  }
}
