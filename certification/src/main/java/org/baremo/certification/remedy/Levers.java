package org.baremo.certification.remedy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspect.Kind;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.asked.Filters;
import org.baremo.certification.remedy.asked.Scales;
import org.baremo.certification.remedy.known.Total;
import org.baremo.certification.remedy.turn.Watch;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Everything that can be changed in a case and that a scheme looks at. */
final class Levers {
  private static final int MOST_STEPS = 1_000;

  /** Of marks that are reckoned with others, so many are tried each with each. */
  private static final int MOST_BY_ONE = 8;

  /** More steps than these are not tried together with others: they would be tried for ever. */
  static final int MOST_TOGETHER = 200;

  private final CompiledScheme compiled;
  private final ResolvedScheme scheme;
  private final List<Leaf> leaves;
  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final RemedyLimits limits;

  /** The mark overall where it is a sum, and something is asked of it. */
  private final Optional<Total> total;

  private final Watch watch;
  private final List<Lever> levers = new ArrayList<>();

  Levers(
      CompiledScheme compiled,
      List<Leaf> leaves,
      Dossier dossier,
      OffsetDateTime asOf,
      RemedyLimits limits) {
    this.compiled = compiled;
    this.scheme = compiled.scheme();
    this.leaves = leaves;
    this.dossier = dossier;
    this.asOf = asOf;
    this.limits = limits;
    Aspect overall = Aspect.result(Optional.empty());
    this.total =
        Total.of(dossier.getProfile())
            .filter(sum -> leaves.stream().anyMatch(leaf -> leaf.reads().contains(overall)));
    this.watch = new Watch(dossier, asOf, asOf.toLocalDate().plusDays(limits.days()));
  }

  /** Returns them in the order in which the scheme looks at things. */
  List<Lever> all() {
    Set<Aspect> aspects = new LinkedHashSet<>();
    leaves.forEach(leaf -> aspects.addAll(leaf.reads()));
    aspects.addAll(Aspects.of(scheme.scheme()));
    if (total.isPresent()) { // a part may be what moves the mark overall
      total.get().parts().forEach(part -> aspects.add(Aspect.result(Optional.of(part))));
    }
    for (Aspect aspect : aspects) {
      if (aspect.kind() == Kind.RESULT) {
        marks(aspect);
        levels(aspect);
        exemption(aspect);
      }
    }
    Statements statements = new Statements(compiled, dossier, asOf, limits, watch);
    for (Aspect aspect : aspects) {
      List<Lever> found = statements.of(aspect, readers(Set.of(aspect)));
      found.forEach(lever -> add(lever, found.size()));
    }
    add(Lever.of(Aspect.of(Kind.MOMENT), days()));
    return List.copyOf(levers);
  }

  private void marks(Aspect aspect) {
    Outcome outcome = outcome(aspect.node());
    Optional<Mark> mark = outcome.markGiven();
    if (mark.isPresent()) {
      // what a part moves overall, the lever of the mark overall stands for: points won anywhere
      add(Lever.of(aspect, better(aspect.node(), mark.get())));
    } else if (!(outcome instanceof Outcome.Exempt)) {
      MarkSteps steps = new MarkSteps(dossier, asOf, readers(Set.of(aspect)));
      MarkSteps.Steps reached = steps.reached(aspect.node());
      add(Lever.of(aspect, reached.changes()).turning(reached.turns()));
    }
  }

  private boolean isPart(Optional<Ref> node) {
    return node.isPresent() && total.map(sum -> sum.parts().contains(node.get())).orElse(false);
  }

  /** By the unit that marks are told in, or by leaps of it where the way is long. */
  private static List<Change> better(Optional<Ref> node, Mark mark) {
    Rational room = mark.getMaximum().minus(mark.getValue());
    Rational unit = unit(mark);
    Rational units = room.dividedBy(unit).rounded(0, RoundingMode.FLOOR);
    Rational leap = units.dividedBy(Rational.of(MOST_STEPS)).rounded(0, RoundingMode.CEILING);
    Rational step = unit.times(leap);
    List<Change> steps = new ArrayList<>();
    for (Rational more = step; more.compareTo(room) < 0; more = more.plus(step)) {
      steps.add(new Change.MorePoints(node, more, mark.getUnit()));
    }
    if (room.signum() > 0) {
      steps.add(new Change.MorePoints(node, room, mark.getUnit()));
    }
    return steps;
  }

  /** What marks are told in: whole points, or the fraction that these are stated in. */
  static Rational unit(Mark mark) {
    BigInteger parts = mark.getValue().denominator().multiply(mark.getMaximum().denominator());
    return Rational.ONE.dividedBy(whole(parts));
  }

  private static Rational whole(BigInteger number) {
    return Rational.of(new BigDecimal(number));
  }

  private Outcome outcome(Optional<Ref> node) {
    return outcome(dossier, node);
  }

  /** What somebody came to at a node, or overall. */
  static Outcome outcome(Dossier dossier, Optional<Ref> node) {
    return node.isPresent()
        ? dossier.getProfile().outcome(node.get())
        : dossier.getProfile().getOverall();
  }

  private void levels(Aspect aspect) {
    Outcome outcome = outcome(aspect.node());
    if (outcome instanceof Outcome.Exempt) {
      return;
    }
    Optional<Standing> standing =
        outcome instanceof Outcome.Assessed assessed ? assessed.standing() : Optional.empty();
    for (LevelRef asked : Scales.asked(readers(Set.of(aspect)), scheme)) {
      add(
          Lever.of(
              aspect,
              Scales.above(asked, standing, scheme).stream()
                  .map(level -> new Change.Attain(aspect.node(), Optional.empty(), level))
                  .toList()));
    }
  }

  private void exemption(Aspect aspect) {
    if (aspect.node().isPresent() && !(outcome(aspect.node()) instanceof Outcome.Exempt)) {
      Set<Aspect> moves = new LinkedHashSet<>(Set.of(aspect));
      if (isPart(aspect.node())) {
        moves.add(Aspect.result(Optional.empty()));
      }
      Ref node = aspect.node().get();
      List<Change> steps = List.of(new Change.BeExempt(node));
      add(new Lever(moves, steps, aspect.node(), Collections.emptyNavigableSet()));
    }
  }

  /** The days on which something that looks at the time comes out otherwise than the day before. */
  private List<Change> days() {
    Set<Aspect> moment = Set.of(Aspect.of(Kind.MOMENT));
    List<Leaf> readers = readers(moment);
    List<Change> days = new ArrayList<>();
    List<LocalDate> edges = new ArrayList<>();
    scheme.scheme().getInForce().getLastDay().ifPresent(last -> edges.add(last.plusDays(1)));
    edges.add(scheme.scheme().getInForce().getFirstDay());
    Optional.ofNullable(dossier.getDates().get(scheme.scheme().getAnchor())).ifPresent(edges::add);
    boolean isRestless = readers.stream().anyMatch(watch::isRestless);
    Set<LocalDate> turns = watch.days(readers);
    turns.addAll(edges);
    List<Verdict> before = verdicts(readers, dossier, asOf);
    for (int i = 1; i <= limits.days() && canWait(i); i++) {
      LocalDate day = asOf.toLocalDate().plusDays(i);
      if (isRestless || turns.contains(day)) {
        List<Verdict> now = watch.verdicts(readers, day, before, this::unchanged, leaf -> false);
        if (!now.equals(before) || edges.contains(day)) {
          days.add(new Change.WaitUntil(day));
          before = now;
        }
      }
    }
    return days;
  }

  private Case unchanged() {
    return new Case(dossier, asOf);
  }

  private boolean canWait(int days) {
    return asOf.toLocalDate().until(WrittenDays.LAST).toTotalMonths() > days / 28 + 1;
  }

  private List<Leaf> readers(Collection<Aspect> aspects) {
    return leaves.stream()
        .filter(leaf -> leaf.reads().stream().anyMatch(aspects::contains))
        .toList();
  }

  private void add(Lever lever) {
    add(lever, 1);
  }

  /**
   * Keeps the steps of a lever that can be told apart.
   *
   * @param beside how many levers move the same, itself among them
   */
  private void add(Lever lever, int beside) {
    List<Leaf> readers = readers(lever.moves());
    boolean alone =
        readers.stream()
            .allMatch(
                leaf ->
                    lever.moves().containsAll(leaf.reads()) && !Scales.isReckonedWithMarks(leaf));
    Lever kept =
        alone && lever.moves().size() == 1 && !isTotal(lever) && !isUnordered(lever)
            ? thinned(lever, readers, beside)
            : lever;
    if (!kept.steps().isEmpty()) {
      levers.add(isTooLong(kept) ? leaping(kept, readers) : kept.of(kept.steps()));
    }
  }

  /** Whether marks are reckoned with others, and so many that not each is tried with each. */
  private boolean isTooLong(Lever lever) {
    Change first = lever.steps().get(0);
    return lever.steps().size() > MOST_BY_ONE
        && MarkSteps.isMark(first)
        && !isTotal(lever)
        && !(isPart(first.node()) && !(first instanceof Change.PassAttempt));
  }

  private Lever leaping(Lever lever, List<Leaf> readers) {
    return lever.isLong() ? lever : lever.turning(turns(lever.steps(), readers));
  }

  /**
   * A step that changes nothing by itself may do so together with what else moves the same: an
   * attempt at another exam, or training of another kind.
   */
  private Lever thinned(Lever lever, List<Leaf> readers, int beside) {
    List<Change> steps = lever.steps();
    Change first = steps.isEmpty() ? new Change.WaitUntil(asOf.toLocalDate()) : steps.get(0);
    boolean isOfMany =
        beside > 1
            && (first instanceof Change.PassAttempt
                || first instanceof Change.SettleAttempt
                || first instanceof Change.Train);
    if (!isOfMany) {
      return lever.of(felt(steps, readers));
    } else if (MarkSteps.isMark(first)) {
      List<Leaf> looking = MarkSteps.looking(first, readers);
      if (looking.stream().anyMatch(leaf -> !Filters.of(List.of(leaf)).isOfOneExam())) {
        return lever;
      } else if (lever.isLong()) {
        return lever.of(lever.turns().stream().map(turn -> steps.get(turn - 1)).toList());
      }
      Set<Change> kept = new LinkedHashSet<>(List.of(first));
      kept.addAll(felt(steps, readers));
      return lever.of(List.copyOf(kept));
    }
    return steps.size() <= MOST_TOGETHER ? lever : lever.of(felt(steps, readers));
  }

  /** What nobody stated is told in no order: a later step may do what an earlier one did. */
  private boolean isUnordered(Lever lever) {
    return lever.steps().stream()
        .anyMatch(
            step ->
                step instanceof Change.StateDay
                    || (step instanceof Change.StateNumber number
                        && !dossier.getNumbers().containsKey(number.name())));
  }

  private boolean isTotal(Lever lever) {
    return total.isPresent() && lever.moves().contains(Aspect.result(Optional.empty()));
  }

  /** The steps at which a verdict changes: nobody can tell the others from the one before. */
  private List<Change> felt(List<Change> steps, List<Leaf> readers) {
    List<Change> felt = new ArrayList<>();
    List<Verdict> before = verdicts(readers, dossier, asOf);
    Rational reached = Rational.ZERO;
    for (int i = 0; i < steps.size(); i++) {
      Change step = steps.get(i);
      // after the first, marks of an attempt are all that differs
      List<Leaf> looking = i == 0 ? readers : MarkSteps.looking(step, readers);
      if (!looking.isEmpty()) {
        List<Verdict> now = after(step, readers, looking, before);
        while (!now.equals(before)) {
          Change first =
              step instanceof Change.MorePoints more ? first(more, reached, before, readers) : step;
          felt.add(first);
          before = first == step ? now : after(first, readers);
          reached = points(first);
        }
      }
      reached = points(step);
    }
    return felt;
  }

  /** The steps, from 1, at which a verdict changes, and the first. */
  private NavigableSet<Integer> turns(List<Change> steps, List<Leaf> readers) {
    NavigableSet<Integer> turns = new TreeSet<>();
    List<Verdict> before = List.of();
    for (int i = 0; i < steps.size(); i++) {
      List<Verdict> now = after(steps.get(i), readers);
      if (!now.equals(before)) {
        turns.add(i + 1);
      }
      before = now;
    }
    return turns;
  }

  private List<Verdict> after(
      Change change, List<Leaf> readers, List<Leaf> looking, List<Verdict> before) {
    Case facts = new Remedy(List.of(change)).facts(dossier, asOf);
    List<Verdict> after = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      Leaf leaf = readers.get(i);
      after.add(looking.contains(leaf) ? leaf.verdict(facts) : before.get(i));
    }
    return after;
  }

  /** The fewest points, in the unit of the mark, after which verdicts are others than before. */
  private Change first(
      Change.MorePoints step, Rational reached, List<Verdict> before, List<Leaf> readers) {
    Rational unit = unit(outcome(step.node()).markGiven().orElseThrow());
    Change.MorePoints first = step;
    Rational same = reached;
    while (first.points().minus(same).compareTo(unit) > 0) {
      Rational units = first.points().minus(same).dividedBy(unit);
      Rational half = units.dividedBy(Rational.of(2)).rounded(0, RoundingMode.FLOOR);
      Change.MorePoints middle =
          new Change.MorePoints(step.node(), same.plus(unit.times(half)), step.unit());
      if (after(middle, readers).equals(before)) {
        same = middle.points();
      } else {
        first = middle;
      }
    }
    return first;
  }

  private static Rational points(Change change) {
    return change instanceof Change.MorePoints more ? more.points() : Rational.ZERO;
  }

  private List<Verdict> after(Change change, List<Leaf> readers) {
    Case facts = new Remedy(List.of(change)).facts(dossier, asOf);
    return readers.stream().map(leaf -> leaf.verdict(facts)).toList();
  }

  private static List<Verdict> verdicts(List<Leaf> leaves, Dossier dossier, OffsetDateTime asOf) {
    Case facts = new Case(dossier, asOf);
    return leaves.stream().map(leaf -> leaf.verdict(facts)).toList();
  }
}
