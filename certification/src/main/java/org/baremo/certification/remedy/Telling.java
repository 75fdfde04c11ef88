package org.baremo.certification.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.search.Position;
import org.baremo.certification.remedy.turn.Dates;
import org.baremo.certification.remedy.turn.Marks;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.value.Rational;

/**
 * What is told of a position: marks, and numbers that nobody stated, are not further than they must
 * be; days are all those that are enough.
 */
final class Telling {
  /** More combinations of days of some dates are not tried with each day of a further one. */
  private static final int MOST_CORNERS = 256;

  private final Goal goal;
  private final Board board;
  private final List<Lever> levers;
  private final Dossier dossier;
  private final List<Leaf> leaves;
  private final int days;
  private final UnstatedNumbers numbers;

  Telling(Goal goal, Board board, List<Lever> levers, UnstatedNumbers numbers) {
    this.goal = goal;
    this.board = board;
    this.levers = levers;
    this.dossier = goal.dossier();
    this.leaves = goal.finder().leaves();
    this.days = goal.finder().limits().days();
    this.numbers = numbers;
  }

  /**
   * Returns what is changed in a position that reaches the goal.
   *
   * @param found every position that is told
   */
  List<Change> settled(Position position, Collection<Position> found) {
    List<Change> changes = new ArrayList<>(board.changes(position));
    List<Integer> moved = board.moved(position);
    for (int place = 0; place < moved.size(); place++) {
      Lever lever = levers.get(moved.get(place));
      if (lever.isLong()) {
        changes.set(place, exact(lever, position.of(moved.get(place)), changes, place));
      }
    }
    numbers.settle(position, changes, found);
    return new LastDays(leaves, dossier, goal.asOf(), days, ends())
        .told(widened(changes), goal::isReachedWith);
  }

  /** The day after the last one on which this version of the scheme is in force. */
  private Set<LocalDate> ends() {
    return goal.finder().compiled().scheme().scheme().getInForce().getLastDay().stream()
        .filter(WrittenDays.LAST::isAfter)
        .map(last -> last.plusDays(1))
        .collect(Collectors.toSet());
  }

  /** The least mark that is enough beside the others, as finely as it is told. */
  private Change exact(Lever lever, int step, List<Change> changes, int place) {
    Change mark = changes.get(place);
    Rational not = step > 1 ? MarkSteps.value(lever.steps().get(step - 2)) : Rational.ZERO;
    List<Leaf> readers =
        leaves.stream()
            .filter(leaf -> leaf.reads().stream().anyMatch(lever.moves()::contains))
            .toList();
    Rational grain = MarkSteps.grain(mark, MarkSteps.looking(mark, readers), dossier);
    Rational least =
        Marks.least(
            not,
            MarkSteps.value(mark),
            grain,
            one ->
                one.compareTo(not) > 0
                    && goal.isReachedWith(changes, place, MarkSteps.with(mark, one)));
    return MarkSteps.with(mark, least);
  }

  /** A way, and the award above that it gives in place of the one that is looked for. */
  Remedy told(List<Change> changes) {
    List<String> given = goal.decided(changes).grants().stream().map(Grant::getAward).toList();
    return goal.unit().isPresent() || given.contains(goal.award())
        ? new Remedy(changes)
        : new Remedy(
            changes,
            given.stream().filter(one -> goal.finder().isInstead(one, goal.award())).findFirst());
  }

  /**
   * All days that are enough: of one date after the other, whichever days of the ones before. Where
   * these come to very many combinations, further dates are told as the day that was tried.
   */
  private List<Change> widened(List<Change> changes) {
    List<List<Change>> corners = List.of(changes);
    List<Change> told = new ArrayList<>(changes);
    Dates dates = Draft.dates(goal.finder().compiled(), dossier, goal.asOf(), days);
    for (int i = 0; i < changes.size() && corners.size() <= MOST_CORNERS; i++) {
      if (changes.get(i) instanceof Change.StateDay day) {
        int place = i;
        List<List<Change>> before = corners;
        Optional<DateName> name = day.name();
        Dates.Span wide =
            dates.widened(
                name,
                day.latest().orElseThrow(),
                leaves,
                days(before),
                one ->
                    before.stream()
                        .allMatch(
                            corner ->
                                goal.isReachedWith(corner, place, Change.StateDay.on(name, one))));
        told.set(place, new Change.StateDay(name, wide.first(), wide.last()));
        List<List<Change>> all = new ArrayList<>(before);
        wide.first().ifPresent(first -> all.addAll(with(before, place, name, first)));
        wide.last().ifPresent(last -> all.addAll(with(before, place, name, last)));
        corners = apart(all, place);
      }
    }
    return told;
  }

  /**
   * Of combinations of days, one of those that come to the same whatever the days after a place
   * are: everything that is asked does, and where it looks at both, the days are the same.
   */
  private List<List<Change>> apart(List<List<Change>> corners, int place) {
    List<Change> all = corners.get(0);
    Set<Aspect> later = new HashSet<>();
    for (Change change : all.subList(place + 1, all.size())) {
      if (change instanceof Change.StateDay day) {
        later.add(aspect(day));
      }
    }
    Map<List<Object>, List<Change>> apart = new LinkedHashMap<>();
    for (List<Change> corner : corners) {
      Case facts = new Remedy(corner).facts(dossier, goal.asOf());
      List<Object> same = new ArrayList<>();
      leaves.forEach(leaf -> same.add(leaf.verdict(facts)));
      for (Change change : corner.subList(0, place + 1)) {
        if (change instanceof Change.StateDay day && isTied(aspect(day), later)) {
          same.add(day);
        }
      }
      apart.putIfAbsent(same, corner);
    }
    return List.copyOf(apart.values());
  }

  /** Whether a day matters beside others, or beside points that may be won anywhere. */
  private boolean isTied(Aspect day, Set<Aspect> others) {
    CertificationScheme scheme = goal.finder().compiled().scheme().scheme();
    return !goal.parts().isEmpty()
        || Aspects.of(scheme).contains(day)
        || scheme.getAwards().stream().anyMatch(award -> Aspects.of(award).contains(day))
        || leaves.stream()
            .map(Leaf::reads)
            .anyMatch(reads -> reads.contains(day) && others.stream().anyMatch(reads::contains));
  }

  private static Aspect aspect(Change.StateDay day) {
    return day.name().map(Aspects::of).orElseGet(() -> Aspect.of(Aspect.Kind.BIRTH));
  }

  /** The days of attempts and those that are stated. */
  private static Set<LocalDate> days(Collection<List<Change>> all) {
    Set<LocalDate> days = new HashSet<>();
    for (List<Change> changes : all) {
      for (Change change : changes) {
        if (change instanceof Change.StateDay day) {
          day.latest().ifPresent(days::add);
        } else if (change instanceof Change.PassAttempt pass) {
          days.add(pass.earliest());
        } else if (change instanceof Change.WaitUntil wait) {
          days.add(wait.day());
        }
      }
    }
    return days;
  }

  private static List<List<Change>> with(
      List<List<Change>> all, int place, Optional<DateName> name, LocalDate day) {
    Change on = Change.StateDay.on(name, day);
    return all.stream().map(one -> Goal.with(one, place, on)).toList();
  }
}
