package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.asked.AskedParts;
import org.baremo.certification.remedy.asked.Filters;
import org.baremo.certification.remedy.asked.Grain;
import org.baremo.certification.remedy.known.Marked;
import org.baremo.certification.remedy.turn.Marks;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * With which marks attempts, and results that have none, are tried: in points where nothing but
 * points is asked of them, so that it does not matter of how many, as far as a maximum is known not
 * beyond it; in per cent where nothing but percentages is. Where both are asked of an attempt, in
 * per cent of the maximum that is known; where none is known, with none.
 */
final class MarkSteps {
  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final List<Leaf> readers;

  MarkSteps(Dossier dossier, OffsetDateTime asOf, List<Leaf> readers) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.readers = readers;
  }

  /** Returns the readers that tell marks of a change from one another. */
  static List<Leaf> looking(Change change, Collection<Leaf> readers) {
    if (change instanceof Change.PassAttempt pass && pass.asksMark()) {
      return looking(pass.exam(), pass.node(), readers);
    }
    return change instanceof Change.SettleAttempt settle && settle.asksMark()
        ? looking(settle.exam(), settle.node(), readers)
        : List.copyOf(readers);
  }

  private static List<Leaf> looking(
      Optional<String> exam, Optional<Ref> node, Collection<Leaf> readers) {
    return readers.stream()
        .filter(leaf -> !Filters.of(List.of(leaf)).parts(exam, node).isEmpty())
        .toList();
  }

  /** Whether a change asks for a mark, more or less of it. */
  static boolean isMark(Change change) {
    return change instanceof Change.MorePoints
        || change instanceof Change.Reach
        || change instanceof Change.ReachPoints
        || (change instanceof Change.PassAttempt pass && pass.asksMark())
        || (change instanceof Change.SettleAttempt settle && settle.asksMark());
  }

  /** Returns the mark that a change asks for, in per cent or points. */
  static Rational value(Change change) {
    if (change instanceof Change.MorePoints more) {
      return more.points();
    } else if (change instanceof Change.Reach reach) {
      return reach.percentage();
    } else if (change instanceof Change.ReachPoints reach) {
      return reach.points();
    } else if (change instanceof Change.SettleAttempt settle) {
      return settle.percentage().or(settle::points).orElseThrow();
    }
    Change.PassAttempt pass = (Change.PassAttempt) change;
    return pass.percentage().or(pass::points).orElseThrow();
  }

  /** Returns the same change with another mark. */
  static Change with(Change change, Rational mark) {
    if (change instanceof Change.MorePoints more) {
      return new Change.MorePoints(more.node(), mark, more.unit());
    } else if (change instanceof Change.Reach reach) {
      return new Change.Reach(reach.node(), mark);
    } else if (change instanceof Change.ReachPoints reach) {
      return new Change.ReachPoints(reach.node(), mark);
    } else if (change instanceof Change.SettleAttempt settle) {
      return settle.marked(
          settle.node(), settle.percentage().map(one -> mark), settle.points().map(one -> mark));
    }
    Change.PassAttempt pass = (Change.PassAttempt) change;
    return pass.points().isPresent()
        ? pass.withPoints(pass.node(), mark)
        : pass.withPercentage(pass.node(), mark);
  }

  /**
   * Changes that ask for one mark after the other.
   *
   * @param changes from the lowest mark on
   * @param turns those of them, from 1, at which by itself something comes out otherwise than at
   *     the one before, the first among them; empty where that was not looked at
   */
  record Steps(List<Change> changes, NavigableSet<Integer> turns) {
    private static final Steps NONE = new Steps(List.of(), Collections.emptyNavigableSet());
  }

  /** Returns an attempt with each of the marks. */
  Steps of(Change.PassAttempt attempt, Optional<Ref> node) {
    return of(
        attempt.exam(),
        node,
        points -> attempt.withPoints(node, points),
        percent -> attempt.withPercentage(node, percent));
  }

  /** Returns an attempt that was made with each of the marks that it may come to. */
  Steps of(Attempt attempt, boolean isAwaited, Optional<Ref> node) {
    Optional<Rational> none = Optional.empty();
    return of(
        attempt.getExam(),
        node,
        points -> Change.SettleAttempt.of(attempt, isAwaited, node, none, Optional.of(points)),
        percent -> Change.SettleAttempt.of(attempt, isAwaited, node, Optional.of(percent), none));
  }

  private Steps of(
      Optional<String> exam,
      Optional<Ref> node,
      Function<Rational, Change> withPoints,
      Function<Rational, Change> withPercentage) {
    Set<MarkPart> parts = Filters.of(readers).parts(exam, node);
    if (parts.equals(Set.of(MarkPart.POINTS))) {
      return sat(withPoints, Marked.most(dossier, exam, node));
    }
    boolean isTold =
        parts.equals(Set.of(MarkPart.PERCENTAGE))
            || (!parts.isEmpty() && Marked.last(dossier, exam, node).isPresent());
    return isTold ? sat(withPercentage, Optional.of(Rational.HUNDRED)) : Steps.NONE;
  }

  private Steps sat(Function<Rational, Change> with, Optional<Rational> most) {
    Change none = with.apply(Rational.ZERO);
    List<Leaf> looking = looking(none, readers);
    boolean isReckoned =
        looking.stream().anyMatch(MarkSteps::isReckoned) || Filters.of(looking).isMixed();
    return steps(with, looking, grain(none, looking, dossier), isReckoned, most);
  }

  /** Returns a result with each of the marks. */
  Steps reached(Optional<Ref> node) {
    boolean isPoints = AskedParts.of(readers, node).equals(Set.of(MarkPart.POINTS));
    Function<Rational, Change> with =
        isPoints ? one -> new Change.ReachPoints(node, one) : one -> new Change.Reach(node, one);
    return steps(
        with,
        readers,
        grain(with.apply(Rational.ZERO), readers, dossier),
        true,
        isPoints ? Optional.empty() : Optional.of(Rational.HUNDRED));
  }

  private Steps steps(
      Function<Rational, ? extends Change> with,
      List<Leaf> looking,
      Rational grain,
      boolean isReckoned,
      Optional<Rational> most) {
    Marks marks =
        new Marks(
            looking, grain, mark -> new Remedy(List.of(with.apply(mark))).facts(dossier, asOf));
    List<Rational> worth = marks.worth(isReckoned, most);
    NavigableSet<Integer> turns = isReckoned ? marks.turns(worth) : Collections.emptyNavigableSet();
    return new Steps(worth.stream().map(mark -> (Change) with.apply(mark)).toList(), turns);
  }

  /**
   * Returns how finely the mark of a change is told: more points in the unit of the mark; points as
   * finely as the scheme compares and marks of attempts are stated; percentages to the hundredth at
   * least.
   *
   * @param change one that asks for a mark
   * @param readers what is asked of it
   */
  static Rational grain(Change change, Collection<Leaf> readers, Dossier dossier) {
    if (change instanceof Change.MorePoints more) {
      return Levers.unit(Levers.outcome(dossier, more.node()).markGiven().orElseThrow());
    }
    boolean isPoints =
        change instanceof Change.ReachPoints
            || (change instanceof Change.PassAttempt pass && pass.points().isPresent())
            || (change instanceof Change.SettleAttempt settle && settle.points().isPresent());
    return Grain.of(
        readers,
        isPoints
            ? Marked.all(dossier, change.node()).stream().map(Mark::getValue).distinct().toList()
            : List.of(Rational.ONE.dividedBy(Rational.HUNDRED)));
  }

  /** Whether anything else is done with marks than to compare them with constants. */
  private static boolean isReckoned(Leaf leaf) {
    return Leaf.words(List.of(leaf)).stream()
        .anyMatch(
            word ->
                word.quantities().values().stream().anyMatch(MarkSteps::isOfMarks)
                    && !word.quantities().values().stream().allMatch(MarkSteps::isPlain));
  }

  private static boolean isOfMarks(Quantity quantity) {
    return quantity instanceof AttemptMark
        || quantity.parts().values().stream().anyMatch(MarkSteps::isOfMarks);
  }

  private static boolean isPlain(Quantity quantity) {
    return quantity instanceof AttemptMark || quantity instanceof Quantity.Constant;
  }
}
