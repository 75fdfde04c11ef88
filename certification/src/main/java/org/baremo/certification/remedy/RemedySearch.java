package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.baremo.certification.decision.Rehearsal;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspect.Kind;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.remedy.search.Blame;
import org.baremo.certification.remedy.search.Front;
import org.baremo.certification.remedy.search.Position;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Rational;

/**
 * One search. Positions are tried from the smallest on, so that the first ones found to give the
 * award are the smallest, and what contains one of them is never tried. From a position that does
 * not give it, only levers are moved of which one must be. Long levers, such as marks that are
 * reckoned with others, leap; where they reach the award, the smallest positions below are looked
 * for ({@link Front}). Not thread-safe.
 */
final class RemedySearch {
  /** One in so many of the ways that are told may share out the same marks otherwise. */
  private static final int SHARED = 4;

  private final RemedyFinder finder;
  private final RemedyLimits limits;
  private final Goal goal;
  private final CertificationScheme scheme;
  private final List<Lever> levers;
  private final Board board;
  private final Blame blame;
  private final Trials tried;
  private final PriorityQueue<Position> waiting = new PriorityQueue<>();
  private final Set<Position> seen = new HashSet<>();
  private final List<Position> found = new ArrayList<>();
  private int trials;

  /** Those found of which no other asks for less, such as an attempt in any language. */
  private List<Position> smallest = List.of();

  RemedySearch(
      RemedyFinder finder,
      List<Lever> levers,
      Trials tried,
      Dossier dossier,
      OffsetDateTime asOf,
      String award,
      Optional<String> unit) {
    this.finder = finder;
    this.limits = finder.limits();
    this.scheme = finder.compiled().scheme().scheme();
    this.levers = levers;
    this.board = new Board(levers, dossier.getProfile(), finder.leaves());
    this.goal = new Goal(finder, dossier, asOf, award, unit, board.parts());
    this.tried = tried;
    this.blame = tried.blame();
  }

  Remedies run() {
    look();
    if (found.isEmpty() && board.isLeaping()) {
      board.stopLeaping(); // where too much is as bad as too little, what helps lies between
      look();
    }
    boolean isWhole = isTried();
    if (found.removeIf(
        position -> board.changes(position).stream().anyMatch(Statements::isUntold))) {
      smallest = smallest();
      isWhole = false;
    }
    if (board.isLeaping() && found.stream().anyMatch(board::isLong)) {
      shorten();
      isWhole = false; // marks between those tried, and where more is not always better
    }
    UnstatedNumbers numbers = new UnstatedNumbers(goal, board, levers);
    Telling telling = new Telling(goal, board, levers, numbers);
    List<Remedy> remedies =
        smallest.stream()
            .limit(limits.remedies())
            .map(position -> telling.settled(position, smallest))
            .distinct()
            .filter(numbers::isNeeded)
            .map(telling::told)
            .toList();
    Untried untried = new Untried(goal, levers, board);
    boolean isAll =
        remedies.isEmpty()
            ? untried.isNoneWhereNothingHelps(tried.unchanged())
            : untried.isNoneBeside(found.stream().map(board::changes).toList());
    return Remedies.of(
        goal.award(), remedies, isWhole && isAll && smallest.size() <= limits.remedies());
  }

  /** Tries positions from where nothing is moved on. */
  private void look() {
    seen.clear();
    add(Position.start(levers.size(), favours()));
    while (!waiting.isEmpty() && !isOver() && smallest.size() < limits.remedies()) {
      Position position = waiting.remove();
      if (found.stream().noneMatch(smaller -> smaller.isWithin(position))) {
        attempt(position);
      }
    }
  }

  /** Whether nothing is left to try but what contains something that was found. */
  private boolean isTried() {
    return waiting.stream()
        .allMatch(position -> found.stream().anyMatch(one -> one.isWithin(position)));
  }

  private boolean isOver() {
    return trials >= limits.trials();
  }

  /** Takes long levers back in what was found. */
  private void shorten() {
    Map<Position, Front> fronts = new LinkedHashMap<>();
    Set<Position> all = new LinkedHashSet<>();
    for (Position position : smallest) {
      if (!board.isLong(position)) {
        all.add(position);
      } else {
        List<Integer> marks = board.together(position);
        Front front =
            fronts.computeIfAbsent(
                farthest(position, marks),
                corner -> new Front(corner, marks, this::value, one -> isGiven(result(one), one)));
        all.add(front.even());
        all.add(front.below(position));
      }
    }
    for (Front front : fronts.values()) {
      if (all.size() < limits.remedies() && !isOver()) {
        all.addAll(front.smallest(limits.remedies() / SHARED, this::isOver));
      }
    }
    found.clear();
    all.stream()
        .filter(one -> all.stream().noneMatch(less -> !less.equals(one) && less.isWithin(one)))
        .sorted(Position.byCount())
        .forEach(found::add);
    smallest = smallest();
  }

  private Rational value(int lever, int step) {
    return MarkSteps.value(levers.get(lever).steps().get(step - 1));
  }

  /** Every mark that is moved as far as it can be, where that gives the award, too. */
  private Position farthest(Position position, List<Integer> marks) {
    Position farthest = position;
    for (int lever : marks) {
      farthest = farthest.with(lever, levers.get(lever).steps().size());
    }
    return isGiven(result(farthest), farthest) ? farthest : position;
  }

  private List<Position> smallest() {
    List<List<Change>> all = found.stream().map(board::changes).toList();
    return IntStream.range(0, all.size())
        .filter(
            place ->
                IntStream.range(0, all.size())
                    .filter(other -> Lesser.isWithin(all.get(other), all.get(place)))
                    .allMatch(
                        other -> other >= place && Lesser.isWithin(all.get(place), all.get(other))))
        .mapToObj(found::get)
        .toList();
  }

  private BitSet favours() {
    BitSet favours = new BitSet();
    for (int i = 0; i < levers.size(); i++) {
      favours.set(i, levers.get(i).steps().get(0) instanceof Change.BeExempt);
    }
    return favours;
  }

  private void add(Position position) {
    if (seen.add(position)) {
      waiting.add(position);
    }
  }

  private void attempt(Position position) {
    Rehearsal.Result result = result(position);
    if (isGiven(result, position)) {
      boolean isItself =
          result.given(finder.place(goal.award())).filter(goal.award()::equals).isPresent();
      Position least = isItself ? position : least(position);
      found.removeIf(least::isWithin);
      found.add(least);
      smallest = smallest();
      return;
    }
    BitSet moving = blamed(result);
    for (int i = moving.nextSetBit(0); i >= 0; i = moving.nextSetBit(i + 1)) {
      board.next(position, i).ifPresent(this::add);
    }
  }

  /**
   * The smallest position within one that gives an award above the one that is looked for: what was
   * moved for the latter may not be needed.
   */
  private Position least(Position position) {
    PriorityQueue<Position> within = new PriorityQueue<>();
    Set<Position> known = new HashSet<>();
    within.add(Position.start(levers.size(), favours()));
    while (!within.isEmpty() && !isOver()) {
      Position least = within.remove();
      if (isGiven(result(least), least)) {
        return least;
      }
      for (int i = 0; i < levers.size(); i++) {
        board
            .next(least, i)
            .filter(next -> next.isWithin(position))
            .filter(known::add)
            .ifPresent(within::add);
      }
    }
    return position;
  }

  private Rehearsal.Result result(Position position) {
    trials++;
    return tried.result(position, board.changes(position));
  }

  private boolean isGiven(Rehearsal.Result result, Position position) {
    return goal.isReached(result) && goal.isReachedWith(board.changes(position));
  }

  private BitSet blamed(Rehearsal.Result decision) {
    if (decision.findings().stream().anyMatch(one -> one.getVerdict() != Verdict.MET)) {
      return governing(decision);
    }
    List<BitSet> standing = new ArrayList<>();
    decision.vetoes().stream()
        .filter(veto -> veto.verdict() == Verdict.MET || veto.verdict().isOpen())
        .forEach(veto -> standing.add(blame.standing(veto)));
    return standing.isEmpty() ? awarding(decision) : Blame.smallest(standing);
  }

  /** What must move for the award to be met, or for what is open above it to be settled. */
  private BitSet awarding(Rehearsal.Result decision) {
    int place = finder.place(goal.award());
    AwardFinding found = decision.awards().get(place);
    Finding required = found.findings().get(0);
    Requirement requires = scheme.getAwards().get(place).getRequires();
    Optional<Finding> unlisted =
        goal.listed(decision)
            .map(UnitFinding::finding)
            .filter(finding -> finding.getVerdict() != Verdict.MET);
    if (unlisted.isPresent()) {
      Requirement asked = asked(scheme.getAwards().get(place));
      return unlisted.get().getVerdict() == Verdict.NOT_APPLICABLE
          ? blame.below(asked)
          : blame.toMeet(asked, unlisted.get());
    }
    if (found.verdict() == Verdict.MET || required.getVerdict() == Verdict.MET) {
      BitSet others = new BitSet(); // its start is not known, or something above it is open
      scheme.getAwards().forEach(one -> others.or(blame.below(one.getRequires())));
      scheme.getAwards().forEach(one -> others.or(blame.moving(Aspects.of(one))));
      return others;
    }
    return required.getVerdict() == Verdict.NOT_APPLICABLE
        ? blame.below(requires)
        : blame.toMeet(requires, required);
  }

  /** What the unit that is looked for requires. */
  private Requirement asked(Award of) {
    return of.getUnits().stream()
        .filter(one -> goal.unit().filter(one.getCode()::equals).isPresent())
        .map(AwardUnit::getRequires)
        .findFirst()
        .orElseThrow();
  }

  /** What must move for the scheme to be in force; no lever changes what a profile is about. */
  private BitSet governing(Rehearsal.Result decision) {
    boolean inForce =
        decision.findings().stream()
            .filter(finding -> finding.getVerdict() != Verdict.MET)
            .allMatch(finding -> finding.getRequirement().equals("in-force"));
    boolean isToCome =
        decision.findings().stream().anyMatch(finding -> finding.getVerdict() == Verdict.PENDING);
    Set<Aspect> moved = new LinkedHashSet<>(Set.of(Aspects.of(scheme.getAnchor())));
    if (isToCome) { // by waiting, and by whatever is done later
      moved.add(Aspect.of(Kind.MOMENT));
      finder.leaves().forEach(leaf -> moved.addAll(leaf.reads()));
    }
    return inForce ? blame.moving(moved) : new BitSet();
  }
}
