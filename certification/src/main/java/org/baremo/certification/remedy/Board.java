package org.baremo.certification.remedy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.known.Total;
import org.baremo.certification.remedy.search.Position;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * The levers of a case, and what it takes to move them together. Where the mark overall is the sum
 * of its parts, its lever stands for the points won in all, those of the parts among them: so its
 * steps are never fewer than what the parts have won.
 */
final class Board {
  private static final int NONE = -1;

  /** More marks are not shared out together: there would be too many ways to. */
  private static final int MOST_TOGETHER = 6;

  private final List<Lever> levers;
  private final List<Ref> parts;
  private final int total;
  private final CompetenceProfile profile;
  private final List<Leaf> leaves;

  private boolean isLeaping;

  /** The levers that cannot be moved beside one, by its place. */
  private final Map<Integer, BitSet> apart = new HashMap<>();

  /** What is asked of the mark of a lever, by its place. */
  private final Map<Integer, Set<Leaf>> looking = new HashMap<>();

  Board(List<Lever> levers, CompetenceProfile profile, List<Leaf> leaves) {
    this.levers = levers;
    this.leaves = leaves;
    this.isLeaping = levers.stream().anyMatch(Lever::isLong);
    this.profile = profile;
    this.parts = Total.of(profile).map(Total::parts).orElse(List.of());
    this.total = parts.isEmpty() ? NONE : overall(levers);
  }

  private static int overall(List<Lever> levers) {
    for (int i = 0; i < levers.size(); i++) {
      if (levers.get(i).steps().get(0) instanceof Change.MorePoints more && more.node().isEmpty()) {
        return i;
      }
    }
    return NONE;
  }

  List<Ref> parts() {
    return parts;
  }

  /** Returns the position with a lever moved further; empty when it cannot be moved there. */
  Optional<Position> next(Position from, int lever) {
    OptionalInt step = levers.get(lever).next(from.of(lever), isLeaping);
    if (step.isEmpty()) {
      return Optional.empty();
    }
    Position to = from.with(lever, step.getAsInt());
    if (total != NONE) {
      Rational won = won(to);
      int steps = to.of(total);
      List<Change> chain = levers.get(total).steps();
      while (steps < chain.size() && points(chain.get(steps)).compareTo(won) <= 0) {
        steps++;
      }
      to = to.with(total, steps);
    }
    return isPossible(to) ? Optional.of(to) : Optional.empty();
  }

  private boolean isPossible(Position position) {
    Rational lost = Rational.ZERO;
    for (int i = 0; i < levers.size(); i++) {
      if (position.of(i) == 0) {
        continue;
      }
      if (isMovedBeside(position, apart(i))) {
        return false;
      }
      Optional<Ref> excluded = levers.get(i).excludes();
      if (excluded.isPresent()) {
        lost = lost.plus(room(excluded.get()));
      }
    }
    return total == NONE || inAll(position).compareTo(room(profile.getOverall()).minus(lost)) <= 0;
  }

  private static boolean isMovedBeside(Position position, BitSet others) {
    for (int i = others.nextSetBit(0); i >= 0; i = others.nextSetBit(i + 1)) {
      if (position.of(i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The levers that cannot be moved beside another: a number or a day is not two at once. */
  private BitSet apart(int lever) {
    BitSet known = apart.get(lever);
    if (known == null) {
      known = new BitSet();
      Optional<Object> told = told(levers.get(lever).steps().get(0));
      Optional<Ref> excluded = levers.get(lever).excludes();
      for (int i = 0; i < levers.size(); i++) {
        Change other = levers.get(i).steps().get(0);
        boolean isSame = told.isPresent() && told.equals(told(other));
        boolean isExcluded =
            excluded.isPresent() && isResult(other) && other.node().equals(excluded);
        known.set(i, i != lever && (isSame || isExcluded));
      }
      apart.put(lever, known);
    }
    return known;
  }

  private static Optional<Object> told(Change change) {
    if (change instanceof Change.StateNumber number) {
      return Optional.of(number.name());
    }
    if (change instanceof Change.SettleAttempt settle) {
      return Optional.of(List.of(settle.attempt(), settle.node(), settle.asksMark()));
    }
    return change instanceof Change.StateDay day ? Optional.of(day.name()) : Optional.empty();
  }

  private static boolean isResult(Change change) {
    return change instanceof Change.MorePoints
        || change instanceof Change.Reach
        || change instanceof Change.ReachPoints
        || change instanceof Change.Attain;
  }

  private Rational room(Ref node) {
    return parts.contains(node) ? room(profile.outcome(node)) : Rational.ZERO;
  }

  private static Rational room(Outcome outcome) {
    return outcome
        .markGiven()
        .map(mark -> mark.getMaximum().minus(mark.getValue()))
        .orElse(Rational.ZERO);
  }

  private static Rational points(Change change) {
    return ((Change.MorePoints) change).points();
  }

  /** What the parts have won. */
  private Rational won(Position position) {
    Rational won = Rational.ZERO;
    for (int i = 0; i < levers.size(); i++) {
      if (i != total && position.of(i) > 0) {
        Change change = levers.get(i).steps().get(position.of(i) - 1);
        if (change instanceof Change.MorePoints more && parts.contains(more.node().orElseThrow())) {
          won = won.plus(more.points());
        }
      }
    }
    return won;
  }

  private Rational inAll(Position position) {
    Rational won = won(position);
    int steps = position.of(total);
    Rational all = steps == 0 ? Rational.ZERO : points(levers.get(total).steps().get(steps - 1));
    return all.compareTo(won) > 0 ? all : won;
  }

  /** Whether steps of long levers are leapt over. */
  boolean isLeaping() {
    return isLeaping;
  }

  /** Leaps over no more steps. */
  void stopLeaping() {
    isLeaping = false;
  }

  /** Whether a lever is moved of which steps were leapt over. */
  boolean isLong(Position position) {
    return moved(position).stream().anyMatch(lever -> levers.get(lever).isLong());
  }

  /**
   * Returns the levers of marks that are moved and can be taken back by themselves, and those that
   * may stand in for them: of each further exam or node whose mark is reckoned with theirs the
   * first.
   */
  List<Integer> together(Position position) {
    List<Integer> together = new ArrayList<>();
    Set<Object> of = new HashSet<>();
    Set<Leaf> looking = new HashSet<>();
    for (int lever : moved(position)) {
      if (isMark(levers.get(lever))) {
        together.add(lever);
        of.add(marked(lever));
        looking.addAll(looking(lever));
      }
    }
    for (int i = 0; i < levers.size() && together.size() < MOST_TOGETHER; i++) {
      if (isMark(levers.get(i))
          && !of.contains(marked(i))
          && looking(i).stream().anyMatch(looking::contains)
          && isPossible(farther(position, i))) {
        together.add(i);
        of.add(marked(i));
      }
    }
    return together;
  }

  private Position farther(Position position, int lever) {
    return position.with(lever, levers.get(lever).steps().size());
  }

  /** What tells the mark of a lever from another: whose it is, and at which exam. */
  private Object marked(int lever) {
    Change first = levers.get(lever).steps().get(0);
    if (first instanceof Change.SettleAttempt settle) {
      return List.of(settle.exam(), settle.node());
    }
    return first instanceof Change.PassAttempt pass
        ? List.of(pass.exam(), pass.node())
        : first.node();
  }

  private Set<Leaf> looking(int lever) {
    return looking.computeIfAbsent(
        lever,
        key -> {
          Lever one = levers.get(key);
          List<Leaf> readers =
              leaves.stream()
                  .filter(leaf -> leaf.reads().stream().anyMatch(one.moves()::contains))
                  .toList();
          return Set.copyOf(MarkSteps.looking(one.steps().get(0), readers));
        });
  }

  private boolean isMark(Lever lever) {
    Change first = lever.steps().get(0);
    boolean isPart = total != NONE && first.node().filter(parts::contains).isPresent();
    return MarkSteps.isMark(first) && !(isPart && isResult(first));
  }

  /** Returns the levers that are moved, in the order of the changes that {@link #changes} tells. */
  List<Integer> moved(Position position) {
    return IntStream.range(0, levers.size())
        .filter(lever -> position.of(lever) > 0 && lever != total)
        .boxed()
        .toList();
  }

  /** Returns what a number can be told to be, in the order of its lever. */
  List<Rational> numbers(FactName name) {
    return levers.stream()
        .flatMap(lever -> lever.steps().stream())
        .filter(Change.StateNumber.class::isInstance)
        .map(Change.StateNumber.class::cast)
        .filter(step -> step.name().equals(name))
        .map(Change.StateNumber::number)
        .toList();
  }

  /** Returns what is changed in a position. */
  List<Change> changes(Position position) {
    List<Change> changes = new ArrayList<>();
    moved(position).forEach(i -> changes.add(levers.get(i).steps().get(position.of(i) - 1)));
    if (total != NONE && position.of(total) > 0) {
      Rational anywhere = inAll(position).minus(won(position));
      if (anywhere.signum() > 0) {
        Change.MorePoints step = (Change.MorePoints) levers.get(total).steps().get(0);
        changes.add(new Change.MorePoints(Optional.empty(), anywhere, step.unit()));
      }
    }
    return changes;
  }
}
