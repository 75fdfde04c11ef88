package org.baremo.certification.remedy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Rehearsal;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspect.Kind;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.asked.Filters;
import org.baremo.certification.remedy.turn.Numbers;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Rational;

/** Tells what a search cannot have tried, so that there may be ways that it did not find. */
final class Untried {
  /** The kinds of things of which whatever can be stated is tried. */
  private static final Set<Kind> TRIED =
      Set.of(Kind.RESULT, Kind.FACT, Kind.CODE, Kind.NUMBER, Kind.LEVEL);

  private static final int LIFETIME = 120;

  /** Documents have no later one. */
  private static final int LAST_YEAR = WrittenDays.LAST.getYear();

  private final RemedyFinder finder;
  private final Goal goal;
  private final List<Lever> levers;
  private final Board board;
  private final Dossier dossier;
  private final OffsetDateTime asOf;

  Untried(Goal goal, List<Lever> levers, Board board) {
    this.finder = goal.finder();
    this.goal = goal;
    this.levers = levers;
    this.board = board;
    this.dossier = goal.dossier();
    this.asOf = goal.asOf();
  }

  /** Whether nothing is, where no way was found and everything that moves was tried. */
  boolean isNoneWhereNothingHelps(Rehearsal.Result unchanged) {
    return isNone()
        && !isOpen(unchanged)
        && !isAwaited()
        && !asksOfTheExempt()
        && finder.leaves().stream().noneMatch(this::isUntried);
  }

  /** Whether nothing is, where these ways were found and everything that moves was tried. */
  boolean isNoneBeside(List<List<Change>> found) {
    return isNone() && found.stream().noneMatch(this::isThinned);
  }

  private boolean isNone() {
    return !asksOfMuchTogether()
        && !asksOfStretches()
        && !asksOfStates()
        && !asksOfNumbersTogether();
  }

  /** Whether something is not met of which not everything was tried that may do it together. */
  private boolean asksOfMuchTogether() {
    return finder.leaves().stream()
        .filter(leaf -> isOfMarksTogether(leaf) || Statements.isOfMuchTogether(leaf))
        .anyMatch(leaf -> leaf.verdict(dossier, asOf) != Verdict.MET);
  }

  /** Whether a number that nobody stated is reckoned with others: it is moved to few. */
  private boolean asksOfNumbersTogether() {
    return finder.leaves().stream()
        .filter(leaf -> leaf.reads().size() > 1)
        .filter(leaf -> leaf.reads().stream().anyMatch(this::isUnstated))
        .anyMatch(leaf -> leaf.verdict(dossier, asOf) != Verdict.MET);
  }

  private boolean isUnstated(Aspect aspect) {
    return aspect.kind() == Kind.NUMBER
        && !dossier.getNumbers().containsKey(FactName.of(aspect.name()));
  }

  /** Whether something waits: for a mark, which may turn out either way, or for a day to come. */
  private boolean isAwaited() {
    return Stream.concat(
            finder.leaves().stream().map(leaf -> leaf.verdict(dossier, asOf)),
            finder.compiled().decide(dossier, asOf).getFindings().stream().map(Finding::getVerdict))
        .anyMatch(verdict -> verdict == Verdict.PENDING);
  }

  /** Whether a result keeps something from being met that no change assesses: of who is exempt. */
  private boolean asksOfTheExempt() {
    return finder.leaves().stream()
        .filter(leaf -> leaf.verdict(dossier, asOf) != Verdict.MET)
        .flatMap(leaf -> leaf.reads().stream())
        .filter(aspect -> aspect.kind() == Kind.RESULT)
        .anyMatch(aspect -> Levers.outcome(dossier, aspect.node()) instanceof Outcome.Exempt);
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
   * between which there are waits or of which one opens the window of another, more hours than
   * anybody works in five years, or time beyond the limits.
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
            || Filters.of(List.of(leaf)).isChained()
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
  private boolean isOpen(Rehearsal.Result decision) {
    boolean isUnitOpen =
        goal.listed(decision)
            .map(UnitFinding::verdict)
            .filter(Verdict.INDETERMINATE::equals)
            .isPresent();
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
}
