package org.baremo.certification.remedy;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
 * @param turns those of the steps, from 1, at which by itself it comes to something else than at
 *     the one before, where it has many that are none; empty where the search halts at each
 */
record Lever(
    Set<Aspect> moves, List<Change> steps, Optional<Ref> excludes, NavigableSet<Integer> turns) {
  Lever {
    steps = List.copyOf(steps);
    turns = Collections.unmodifiableNavigableSet(new TreeSet<>(turns));
  }

  static Lever of(Aspect aspect, List<? extends Change> steps) {
    return new Lever(
        Set.of(aspect), List.copyOf(steps), Optional.empty(), Collections.emptyNavigableSet());
  }

  /** The same with other steps, at each of which the search halts. */
  Lever of(List<Change> other) {
    return new Lever(moves, other, excludes, Collections.emptyNavigableSet());
  }

  /** The same that halts only at some of its steps, and at the last. */
  Lever turning(NavigableSet<Integer> at) {
    return new Lever(moves, steps, excludes, at);
  }

  /** Whether the search leaps over steps, so that those between are still to be looked at. */
  boolean isLong() {
    return !turns.isEmpty();
  }

  /** The step after another, or the next at which it turns; empty after the last. */
  OptionalInt next(int from, boolean isLeaping) {
    if (from == steps.size()) {
      return OptionalInt.empty();
    }
    Integer turn = isLeaping && isLong() ? turns.higher(from) : Integer.valueOf(from + 1);
    return OptionalInt.of(turn == null ? steps.size() : turn);
  }
}
