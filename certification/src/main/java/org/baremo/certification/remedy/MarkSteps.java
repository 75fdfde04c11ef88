package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    return change instanceof Change.PassAttempt pass && pass.asksMark()
        ? readers.stream()
            .filter(leaf -> !Filters.of(List.of(leaf)).parts(pass.exam(), pass.node()).isEmpty())
            .toList()
        : List.copyOf(readers);
  }

  /** Whether a change asks for a mark, more or less of it. */
  static boolean isMark(Change change) {
    return change instanceof Change.MorePoints
        || change instanceof Change.Reach
        || change instanceof Change.ReachPoints
        || (change instanceof Change.PassAttempt pass && pass.asksMark());
  }

  /** Returns the mark that a change asks for, in per cent or points. */
  static Rational value(Change change) {
    if (change instanceof Change.MorePoints more) {
      return more.points();
    } else if (change instanceof Change.Reach reach) {
      return reach.percentage();
    } else if (change instanceof Change.ReachPoints reach) {
      return reach.points();
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
    Set<MarkPart> parts = Filters.of(readers).parts(attempt.exam(), node);
    if (parts.equals(Set.of(MarkPart.POINTS))) {
      return sat(
          points -> attempt.withPoints(node, points), Marked.most(dossier, attempt.exam(), node));
    }
    boolean isTold =
        parts.equals(Set.of(MarkPart.PERCENTAGE))
            || (!parts.isEmpty() && Marked.last(dossier, attempt.exam(), node).isPresent());
    return isTold
        ? sat(percent -> attempt.withPercentage(node, percent), Optional.of(Rational.HUNDRED))
        : Steps.NONE;
  }

  private Steps sat(Function<Rational, Change.PassAttempt> with, Optional<Rational> most) {
    Change.PassAttempt none = with.apply(Rational.ZERO);
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
            || (change instanceof Change.PassAttempt pass && pass.points().isPresent());
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
