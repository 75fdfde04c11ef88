package org.baremo.certification.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.search.Position;
import org.baremo.certification.remedy.turn.Numbers;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.value.Rational;

/**
 * What is told of numbers that nobody stated, which have no nearest: none is further than it must
 * be beside the others, nor is anything told with them that they do not need.
 */
final class UnstatedNumbers {
  private final Goal goal;
  private final Board board;
  private final List<Lever> levers;
  private final Dossier dossier;
  private final List<Leaf> leaves;

  UnstatedNumbers(Goal goal, Board board, List<Lever> levers) {
    this.goal = goal;
    this.board = board;
    this.levers = levers;
    this.dossier = goal.dossier();
    this.leaves = goal.finder().leaves();
  }

  /**
   * Settles the numbers that nobody stated, one after the other; where this changed one of several,
   * the ones before it may be further than they must be beside it, and are settled again.
   */
  void settle(Position position, List<Change> changes, Collection<Position> found) {
    List<Integer> moved = board.moved(position);
    List<Change> before = List.of();
    Position here = position;
    for (int times = 0; times < moved.size() && !changes.equals(before); times++) {
      before = List.copyOf(changes);
      for (int place = 0; place < moved.size(); place++) {
        if (changes.get(place) instanceof Change.StateNumber number && isUnstated(number)) {
          Map<Rational, Position> besides = besides(here, number.name(), found);
          here = settled(number.name(), changes, place, besides).orElse(here);
        }
      }
    }
  }

  /**
   * Whether nothing else can be left out beside the numbers that are told: what was moved for
   * others may not be needed for these, and then there is a way without it.
   */
  boolean isNeeded(List<Change> changes) {
    boolean isOfNumbers = changes.stream().anyMatch(this::isUnstated);
    return !isOfNumbers
        || IntStream.range(0, changes.size())
            .filter(place -> !(changes.get(place) instanceof Change.StateNumber))
            .noneMatch(place -> goal.isReachedWith(without(changes, place)));
  }

  private boolean isUnstated(Change change) {
    return change instanceof Change.StateNumber number
        && !dossier.getNumbers().containsKey(number.name());
  }

  private static List<Change> without(List<Change> changes, int place) {
    List<Change> others = new ArrayList<>(changes);
    others.remove(place);
    return others;
  }

  /**
   * Positions that were found in which a number is told to be something else, or the same, and
   * nothing else is moved otherwise; by what it is in them.
   */
  private Map<Rational, Position> besides(
      Position position, FactName name, Collection<Position> found) {
    List<Integer> of =
        IntStream.range(0, levers.size()).filter(i -> isOf(levers.get(i), name)).boxed().toList();
    Position without = position;
    for (int lever : of) {
      without = without.with(lever, 0);
    }
    Map<Rational, Position> besides = new LinkedHashMap<>();
    for (int lever : of) {
      List<Change> steps = levers.get(lever).steps();
      for (int step = 1; step <= steps.size(); step++) {
        Position beside = without.with(lever, step);
        if (found.contains(beside)) {
          besides.put(((Change.StateNumber) steps.get(step - 1)).number(), beside);
        }
      }
    }
    return besides;
  }

  private static boolean isOf(Lever lever, FactName name) {
    return lever.steps().get(0) instanceof Change.StateNumber number && number.name().equals(name);
  }

  /**
   * Settles what a number is told to be that nobody stated.
   *
   * @param besides what it may be with the same other changes
   * @return the position in which it is that
   */
  private Optional<Position> settled(
      FactName name, List<Change> changes, int place, Map<Rational, Position> besides) {
    Aspect aspect = Aspect.of(Aspect.Kind.NUMBER, name);
    List<Leaf> readers = leaves.stream().filter(leaf -> leaf.reads().contains(aspect)).toList();
    Numbers numbers = new Numbers(dossier, goal.asOf(), aspect, readers);
    boolean isItself = goal.isItself(changes);
    Function<Rational, Optional<Rational>> alike =
        one -> besides.keySet().stream().filter(other -> numbers.areAlike(one, other)).findFirst();
    Optional<Rational> settled =
        Numbers.settled(
            numbers.tried().get(0),
            Numbers.unit(dossier, leaves, name),
            one ->
                alike.apply(one).isPresent()
                    && isReached(
                        Goal.with(changes, place, new Change.StateNumber(name, one)), isItself));
    settled.ifPresent(one -> changes.set(place, new Change.StateNumber(name, one)));
    return settled.flatMap(alike).map(besides::get);
  }

  private boolean isReached(List<Change> changes, boolean isItself) {
    return goal.isReachedWith(changes) && goal.isItself(changes) == isItself;
  }
}
