package org.baremo.certification.remedy.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.baremo.core.value.Rational;

/**
 * The smallest positions below one that is enough, where several levers of many steps can stand for
 * one another: so many points at one exam or the rest at another. No step of such a one can be
 * taken back. Where moving a lever further never undoes what was enough, these are all, or as many
 * as are looked for; otherwise there may be others.
 *
 * <p>They are found by halving, and not one by one: what lies below none of those that are known is
 * split into boxes, and a box of which the farthest corner is not enough holds none. Not
 * thread-safe.
 */
public final class Front {
  private final Position corner;
  private final List<Integer> levers;
  private final Values values;
  private final Predicate<Position> enough;
  private final Map<Position, Boolean> known = new HashMap<>();

  /** What the steps of levers stand for. */
  @FunctionalInterface
  public interface Values {
    /**
     * Returns what a step stands for, such as a mark.
     *
     * @param lever its place
     * @param step from 1
     * @return never less than that of the step before
     */
    Rational of(int lever, int step);
  }

  /**
   * Makes ready to look.
   *
   * @param corner a position that is enough
   * @param levers the places of the levers that can be taken back; the others stay
   * @param values what their steps stand for
   * @param isEnough whether a position is
   */
  public Front(Position corner, List<Integer> levers, Values values, Predicate<Position> isEnough) {
    this.corner = corner;
    this.levers = List.copyOf(levers);
    this.values = values;
    this.enough = isEnough;
  }

  /**
   * Finds the smallest positions.
   *
   * @param most how many are looked for
   * @param isOver whether no more may be tried; those of which nothing is left out are found still
   * @return first the one that moves the levers most evenly, then those that move one of them as
   *     little as it can be, then the others; only the former where there are more than {@code
   *     most} or no more may be tried
   */
  public List<Position> smallest(int most, BooleanSupplier isOver) {
    Set<Position> first = outermost();
    Set<Position> all = new LinkedHashSet<>(first);
    Deque<Position> boxes = new ArrayDeque<>(List.of(corner));
    for (Position one : first) {
      boxes = split(boxes, one);
    }
    while (!boxes.isEmpty() && all.size() <= most && !isOver.getAsBoolean()) {
      Position box = boxes.remove();
      if (isEnough(box)) {
        Position one = lowered(box, levers);
        all.add(one);
        boxes.addFirst(box);
        boxes = split(boxes, one);
      }
    }
    return List.copyOf(boxes.isEmpty() ? all : first);
  }

  /**
   * Finds the smallest position that moves all levers most evenly.
   *
   * @return the first of those that {@link #smallest} finds
   */
  public Position even() {
    return below(corner);
  }

  /**
   * Finds a smallest position below another one.
   *
   * @param position one that is enough
   * @return the one that moves evenly what that one moves
   */
  public Position below(Position position) {
    return lowered(evened(position, levers), levers);
  }

  private Set<Position> outermost() {
    Set<Position> outermost = new LinkedHashSet<>();
    outermost.add(even());
    for (int i = levers.size() - 1; i >= 0; i--) {
      int lever = levers.get(i);
      List<Integer> others = levers.stream().filter(other -> other != lever).toList();
      outermost.add(lowered(evened(lowered(corner, List.of(lever)), others), levers));
    }
    return outermost;
  }

  /** Boxes that hold everything below some others but what contains a position. */
  private Deque<Position> split(Deque<Position> boxes, Position found) {
    Set<Position> split = new LinkedHashSet<>();
    for (Position box : boxes) {
      if (!found.isWithin(box)) {
        split.add(box);
        continue;
      }
      for (int lever : levers) {
        if (found.of(lever) > 0) {
          split.add(box.with(lever, found.of(lever) - 1));
        }
      }
    }
    Deque<Position> outer = new ArrayDeque<>();
    for (Position box : split) {
      if (split.stream().noneMatch(other -> !other.equals(box) && box.isWithin(other))) {
        outer.add(box);
      }
    }
    return outer;
  }

  /**
   * Takes levers back one after the other, each as far as it can be. One that is not moved at all
   * may count for more than one that is moved little: then the others may be taken back further.
   */
  private Position lowered(Position from, List<Integer> order) {
    Position lowered = from;
    Position before;
    do {
      before = lowered;
      for (int lever : order) {
        lowered = lowered.with(lever, least(lowered, lever));
      }
    } while (!lowered.equals(before));
    return lowered;
  }

  /** Not at all first: what was there before may count for more than the first steps. */
  private int least(Position from, int lever) {
    if (from.of(lever) == 0 || isEnough(from.with(lever, 0))) {
      return 0;
    }
    int not = 0;
    int enough = from.of(lever);
    while (enough - not > 1) {
      int middle = (not + enough) / 2;
      if (isEnough(from.with(lever, middle))) {
        enough = middle;
      } else {
        not = middle;
      }
    }
    return enough;
  }

  /** Takes levers back together, to steps that stand for the same as nearly as can be. */
  private Position evened(Position from, List<Integer> among) {
    NavigableSet<Rational> told = new TreeSet<>();
    for (int lever : among) {
      for (int step = 1; step <= from.of(lever); step++) {
        told.add(values.of(lever, step));
      }
    }
    List<Rational> all = List.copyOf(told);
    int not = -1;
    int enough = all.size() - 1;
    while (enough - not > 1) {
      int middle = (not + enough) / 2;
      if (isEnough(capped(from, among, all.get(middle)))) {
        enough = middle;
      } else {
        not = middle;
      }
    }
    return all.isEmpty() ? from : capped(from, among, all.get(enough));
  }

  private Position capped(Position from, List<Integer> among, Rational value) {
    Position capped = from;
    for (int lever : among) {
      int step = Math.min(1, from.of(lever));
      while (step < from.of(lever) && values.of(lever, step).compareTo(value) < 0) {
        step++;
      }
      capped = capped.with(lever, step);
    }
    return capped;
  }

  private boolean isEnough(Position position) {
    return known.computeIfAbsent(position, enough::test);
  }
}
