package org.baremo.certification.remedy;

import java.time.LocalDate;
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
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.Rehearsal;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspect.Kind;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.AwardUnit;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * One search. Positions are tried from the smallest on, so that the first ones found to give the
 * award are the smallest, and what contains one of them is never tried. From a position that does
 * not give it, only levers are moved of which one must be. Not thread-safe.
 */
final class RemedySearch {
  /** The kinds of things of which whatever can be stated is tried. */
  private static final Set<Kind> TRIED =
      Set.of(Kind.RESULT, Kind.FACT, Kind.CODE, Kind.NUMBER, Kind.LEVEL);

  private static final int LIFETIME = 120;

  /** Documents have no later one. */
  private static final int LAST_YEAR = WrittenDays.LAST.getYear();

  private final RemedyFinder finder;
  private final CertificationScheme scheme;
  private final List<Lever> levers;
  private final Board board;
  private final Blame blame;
  private final Traces traces;
  private final Rehearsal rehearsal;
  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final String award;
  private final Optional<String> unit;
  private final PriorityQueue<Position> waiting = new PriorityQueue<>();
  private final Set<Position> seen = new HashSet<>();
  private final List<Position> found = new ArrayList<>();

  /** Those found of which no other asks for less, such as an attempt in any language. */
  private List<Position> smallest = List.of();

  RemedySearch(
      RemedyFinder finder,
      List<Lever> levers,
      Dossier dossier,
      OffsetDateTime asOf,
      String award,
      Optional<String> unit) {
    this.finder = finder;
    this.scheme = finder.compiled().scheme().scheme();
    this.levers = levers;
    this.board = new Board(levers, dossier.getProfile());
    this.blame = new Blame(scheme, levers);
    this.traces = new Traces(scheme, blame, board, levers, dossier);
    this.rehearsal = Rehearsal.of(finder.compiled());
    this.dossier = dossier;
    this.asOf = asOf;
    this.award = award;
    this.unit = unit;
  }

  Remedies run() {
    add(Position.start(levers.size(), favours()));
    int trials = 0;
    while (!waiting.isEmpty()
        && trials < finder.limits().trials()
        && smallest.size() < finder.limits().remedies()) {
      Position position = waiting.remove();
      if (found.stream().noneMatch(smaller -> smaller.isWithin(position))) {
        trials++;
        attempt(position);
      }
    }
    waiting.removeIf(position -> found.stream().anyMatch(one -> one.isWithin(position)));
    List<Remedy> remedies =
        smallest.stream().map(this::settled).distinct().map(this::told).toList();
    boolean isAll =
        remedies.isEmpty()
            ? !isOpen() && !isAwaited() && finder.leaves().stream().noneMatch(this::isUntried)
            : found.stream().map(board::changes).noneMatch(this::isThinned);
    return Remedies.of(
        award,
        remedies,
        waiting.isEmpty()
            && isAll
            && !asksOfMuchTogether()
            && !asksOfStretches()
            && !asksOfStates());
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

  /** Whether something is not met of which not everything was tried that may do it together. */
  private boolean asksOfMuchTogether() {
    return finder.leaves().stream()
        .filter(leaf -> isOfMarksTogether(leaf) || Statements.isOfMuchTogether(leaf))
        .anyMatch(leaf -> leaf.verdict(dossier, asOf) != Verdict.MET);
  }

  /** Whether something waits: for a mark, which may turn out either way, or for a day to come. */
  private boolean isAwaited() {
    return Stream.concat(
            finder.leaves().stream().map(leaf -> leaf.verdict(dossier, asOf)),
            finder.compiled().decide(dossier, asOf).getFindings().stream().map(Finding::getVerdict))
        .anyMatch(verdict -> verdict == Verdict.PENDING);
  }

  /** Whether it matters when something is done: of what is done more than once little is tried. */
  private boolean asksOfStretches() {
    return finder.leaves().stream().anyMatch(leaf -> leaf.requirement().asksOfStretches());
  }

  /** Whether certificates are asked for that are not good: no change makes them so. */
  private boolean asksOfStates() {
    return finder.leaves().stream().anyMatch(Statements::isUntried);
  }

  /**
   * Whether a requirement asks for more than is tried: numbers that are moved together, attempts
   * between which there are waits, more hours than anybody works in five years, or time beyond the
   * limits.
   */
  private boolean isUntried(Leaf leaf) {
    Stream<Lever> attempts = levers.stream().filter(lever -> attempt(lever).isPresent());
    if (leaf.requirement() instanceof WaitRequirement) {
      return attempts.anyMatch(
          lever -> {
            Change.PassAttempt one = attempt(lever).orElseThrow();
            return lever.steps().stream().noneMatch(step -> isMet(leaf, step))
                && isMetBeyond(leaf, day -> Change.PassAttempt.on(one.exam(), day));
          });
    }
    boolean isOfSeveral =
        leaf.reads().stream().filter(one -> one.kind() == Kind.NUMBER).count() > 1
            || Statements.isOfTooManyHours(leaf)
            || attempts.anyMatch(lever -> isMetBySeveralTooSoon(leaf, lever));
    boolean isTimed = leaf.reads().contains(Aspect.of(Kind.MOMENT));
    return leaf.verdict(dossier, asOf) != Verdict.MET
        && (isOfSeveral || (isTimed && isMetBeyond(leaf, Change.WaitUntil::new)));
  }

  /** Whether marks of several exams are reckoned together, or it matters how somebody sits. */
  private static boolean isOfMarksTogether(Leaf leaf) {
    Filters filters = Filters.of(List.of(leaf));
    return filters.asksHow()
        || filters.isMixed()
        || (!filters.marked().isEmpty() && !filters.isOfOneExam());
  }

  private static Optional<Change.PassAttempt> attempt(Lever lever) {
    return Optional.of(lever.steps().get(0))
        .filter(Change.PassAttempt.class::isInstance)
        .map(Change.PassAttempt.class::cast);
  }

  /** Whether several attempts on one day meet a requirement, between which there are waits. */
  private boolean isMetBySeveralTooSoon(Leaf leaf, Lever lever) {
    return finder.leaves().stream().anyMatch(one -> one.requirement() instanceof WaitRequirement)
        && lever.steps().stream()
            .filter(step -> step instanceof Change.PassAttempt pass && pass.times() > 1)
            .anyMatch(step -> isMet(leaf, step));
  }

  /** Whether a requirement is met in some year after the days that are looked at. */
  private boolean isMetBeyond(Leaf leaf, Function<LocalDate, Change> change) {
    LocalDate last = asOf.toLocalDate().plusDays(finder.limits().days());
    return IntStream.rangeClosed(1, LIFETIME)
        .mapToObj(asOf.toLocalDate()::plusYears)
        .filter(day -> day.isAfter(last) && day.getYear() <= LAST_YEAR)
        .anyMatch(day -> isMet(leaf, change.apply(day)));
  }

  private boolean isMet(Leaf leaf, Change change) {
    Remedy one = new Remedy(List.of(change));
    return leaf.verdict(one.appliedTo(dossier, asOf), one.decidedAt(asOf)) == Verdict.MET;
  }

  /** Whether stated numbers are moved together so far that some between were left out. */
  private boolean isThinned(List<Change> changes) {
    Map<Aspect, Change.StateNumber> moved = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.StateNumber number) {
        moved.put(Aspect.of(Kind.NUMBER, number.name()), number);
      }
    }
    return finder.leaves().stream()
        .map(leaf -> leaf.reads().stream().filter(moved::containsKey).map(moved::get).toList())
        .anyMatch(together -> together.size() > 1 && together.stream().anyMatch(this::isFar));
  }

  private boolean isFar(Change.StateNumber moved) {
    Rational stated = dossier.getNumbers().get(moved.name());
    return stated != null
        && Numbers.isThinned(
            board.numbers(moved.name()),
            stated,
            moved.number(),
            Numbers.unit(dossier, finder.leaves(), moved.name()));
  }

  /**
   * Whether something is not known that decides, and of which not everything was tried: a duty or a
   * stretch of time that nobody stated may give the award, and is no change to be proposed.
   */
  private boolean isOpen() {
    Rehearsal.Result decision = rehearsal.decide(dossier, asOf);
    boolean isUnitOpen =
        listed(decision).filter(found -> found.verdict() == Verdict.INDETERMINATE).isPresent();
    if (decision.outcome() != DecisionOutcome.INDETERMINATE && !isUnitOpen) {
      return false;
    }
    List<Leaf> open =
        finder.leaves().stream().filter(leaf -> leaf.verdict(dossier, asOf).isOpen()).toList();
    return open.isEmpty()
        || open.stream()
            .flatMap(leaf -> leaf.reads().stream())
            .anyMatch(aspect -> !TRIED.contains(aspect.kind()));
  }

  /** What the unit that is looked for came to. */
  private Optional<UnitFinding> listed(Rehearsal.Result decision) {
    return unit.flatMap(
        code ->
            decision.awards().get(finder.place(award)).units().stream()
                .filter(found -> found.unit().equals(code))
                .findFirst());
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
    List<Change> changes = board.changes(position);
    OffsetDateTime then = changes.isEmpty() ? asOf : new Remedy(changes).decidedAt(asOf);
    Dossier changed = Draft.applied(dossier, asOf, changes, List.of());
    Rehearsal.Result result = rehearsal.decide(changed, then, traces.of(position, then));
    if (finder.isReached(result, award, unit)
        && isReached(changes, then)
        && isGivenAnywhere(changes, then)) {
      found.add(position);
      smallest = smallest();
      return;
    }
    BitSet moving = blamed(result);
    for (int i = moving.nextSetBit(0); i >= 0; i = moving.nextSetBit(i + 1)) {
      board.next(position, i).ifPresent(this::add);
    }
  }

  /** Whether a case gives the award, decided anew with nothing remembered. */
  private boolean isReached(List<Change> changes, OffsetDateTime then) {
    return isReached(changes, then, List.of());
  }

  private boolean isReached(List<Change> changes, OffsetDateTime then, List<Ref> order) {
    Dossier changed = Draft.applied(dossier, asOf, changes, order);
    return finder.isReached(finder.compiled().decide(changed, then), award, unit);
  }

  /** Points that may be won anywhere must give the award wherever they are won first. */
  private boolean isGivenAnywhere(List<Change> changes, OffsetDateTime then) {
    boolean anywhere =
        changes.stream()
            .anyMatch(change -> change instanceof Change.MorePoints && change.node().isEmpty());
    if (!anywhere) {
      return true;
    }
    for (Ref first : board.parts()) {
      List<Ref> order = new ArrayList<>(board.parts());
      order.remove(first);
      order.add(0, first);
      if (!isReached(changes, then, order)) {
        return false;
      }
    }
    return true;
  }

  /** What is told of a position: numbers that nobody stated are not further than they must be. */
  private List<Change> settled(Position position) {
    List<Change> changes = new ArrayList<>(board.changes(position));
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i) instanceof Change.StateNumber number
          && !dossier.getNumbers().containsKey(number.name())) {
        FactName name = number.name();
        int place = i;
        Numbers.settled(
                board.numbers(name),
                Numbers.unit(dossier, finder.leaves(), name),
                one -> isGivenWith(changes, place, new Change.StateNumber(name, one)))
            .ifPresent(one -> changes.set(place, new Change.StateNumber(name, one)));
      }
    }
    return new LastDays(finder.leaves(), dossier, asOf, finder.limits().days())
        .told(widened(changes), this::isGivenWith);
  }

  /** A way, and the award above that it gives in place of the one that is looked for. */
  private Remedy told(List<Change> changes) {
    Remedy told = new Remedy(changes);
    Dossier changed = Draft.applied(dossier, asOf, changes, List.of());
    Decision decision = finder.compiled().decide(changed, told.decidedAt(asOf));
    List<String> given = decision.grants().stream().map(Grant::getAward).toList();
    return unit.isPresent() || given.contains(award)
        ? told
        : new Remedy(
            changes, given.stream().filter(one -> finder.isInstead(one, award)).findFirst());
  }

  /** One day after the other: of each all those that are enough, whichever the ones before are. */
  private List<Change> widened(List<Change> changes) {
    List<List<Change>> corners = new ArrayList<>(List.of(changes));
    List<Change> told = new ArrayList<>(changes);
    Dates dates = new Dates(finder.compiled(), dossier, asOf, finder.limits().days());
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i) instanceof Change.StateDay day) {
        int place = i;
        Change.StateDay wide =
            dates.widened(
                day,
                finder.leaves(),
                days(corners),
                one ->
                    corners.stream()
                        .allMatch(
                            corner ->
                                isGivenWith(corner, place, Change.StateDay.on(day.name(), one))));
        told.set(place, wide);
        wide.earliest().ifPresent(first -> corners.addAll(with(corners, place, day.name(), first)));
        wide.latest().ifPresent(last -> corners.addAll(with(corners, place, day.name(), last)));
      }
    }
    return told;
  }

  /** The days of attempts and those that are stated. */
  private static Set<LocalDate> days(List<List<Change>> all) {
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
    return all.stream().map(one -> with(one, place, Change.StateDay.on(name, day))).toList();
  }

  private static List<Change> with(List<Change> changes, int place, Change change) {
    List<Change> other = new ArrayList<>(changes);
    other.set(place, change);
    return other;
  }

  private boolean isGivenWith(List<Change> changes, int place, Change change) {
    List<Change> other = with(changes, place, change);
    OffsetDateTime then = new Remedy(other).decidedAt(asOf);
    return isReached(other, then) && isGivenAnywhere(other, then);
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
    int place = finder.place(award);
    AwardFinding found = decision.awards().get(place);
    Finding required = found.findings().get(0);
    Requirement requires = scheme.getAwards().get(place).getRequires();
    Optional<Finding> unlisted =
        listed(decision)
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
        .filter(one -> unit.filter(one.getCode()::equals).isPresent())
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
