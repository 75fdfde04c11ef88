package org.baremo.certification.remedy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.probe.Aspect;
import org.baremo.core.value.Ref;

/**
 * One thing that can be changed, step by step.
 *
 * @param moves what requirements see of it
 * @param steps what it can be changed to, from the smallest change to the greatest; each stands for
 *     the whole change, not for what comes on top of the one before
 * @param excludes the node that cannot be changed in any other way once this is; empty when it
 *     stands beside everything
 */
record Lever(Set<Aspect> moves, List<Change> steps, Optional<Ref> excludes) {
  Lever {
    steps = List.copyOf(steps);
  }

  static Lever of(Aspect aspect, List<? extends Change> steps) {
    return new Lever(Set.of(aspect), List.copyOf(steps), Optional.empty());
  }
}
