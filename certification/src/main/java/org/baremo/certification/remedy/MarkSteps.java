package org.baremo.certification.remedy;

import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * With which marks an attempt is tried: in points where nothing but points is asked of it, so that
 * it does not matter of how many, as far as a maximum is known not beyond it; in per cent where
 * nothing but percentages is. Where both are, in per cent of the maximum that is known; where none
 * is known, with none. Marks that are only compared with constants are these and the next ones;
 * others all whole ones up to a hundred, and those at which something changes, as finely as numbers
 * are told.
 */
final class MarkSteps {
  private static final int WHOLE = 100;

  /** Percentages are told to the hundredth at least. */
  private static final Rational HUNDREDTH = Rational.ONE.dividedBy(Rational.HUNDRED);

  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final List<Leaf> readers;

  MarkSteps(Dossier dossier, OffsetDateTime asOf, List<Leaf> readers) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.readers = readers;
  }

  /** Returns the readers that tell marks of an attempt from one another. */
  static List<Leaf> looking(Change.PassAttempt pass, Collection<Leaf> readers) {
    return readers.stream()
        .filter(leaf -> !Filters.of(List.of(leaf)).parts(pass.exam(), pass.node()).isEmpty())
        .toList();
  }

  /** Returns an attempt with each of the marks, from the lowest on. */
  List<Change> of(Change.PassAttempt attempt, Optional<Ref> node) {
    Set<MarkPart> parts = Filters.of(readers).parts(attempt.exam(), node);
    if (parts.equals(Set.of(MarkPart.POINTS))) {
      List<Rational> known =
          Marked.all(dossier, node).stream().map(Mark::getValue).distinct().toList();
      return steps(
          points -> attempt.withPoints(node, points),
          known,
          Marked.most(dossier, attempt.exam(), node));
    }
    boolean isTold =
        parts.equals(Set.of(MarkPart.PERCENTAGE))
            || (!parts.isEmpty() && Marked.last(dossier, attempt.exam(), node).isPresent());
    return isTold
        ? steps(
            percent -> attempt.withPercentage(node, percent),
            List.of(HUNDREDTH),
            Optional.of(Rational.HUNDRED))
        : List.of();
  }

  private List<Change> steps(
      Function<Rational, Change.PassAttempt> with, List<Rational> known, Optional<Rational> most) {
    List<Leaf> looking = looking(with.apply(Rational.ZERO), readers);
    Rational grain = Grain.of(looking, known);
    NavigableSet<Rational> marks = new TreeSet<>(Set.of(Rational.ZERO));
    for (Rational constant : Constants.of(looking)) {
      marks.add(constant);
      marks.add(beside(constant, grain, 1));
      marks.add(beside(constant, grain, -1));
    }
    boolean isReckoned =
        looking.stream().anyMatch(MarkSteps::isReckoned) || Filters.of(looking).isMixed();
    if (isReckoned) {
      IntStream.rangeClosed(0, WHOLE).mapToObj(Rational::of).forEach(marks::add);
    }
    marks.headSet(Rational.ZERO, false).clear();
    most.ifPresent(last -> marks.tailSet(last, false).clear());
    most.ifPresent(marks::add);
    if (isReckoned) {
      List<Rational> edges = edges(with, List.copyOf(marks), grain, looking);
      marks.addAll(edges);
    }
    return marks.stream().map(mark -> (Change) with.apply(mark)).toList();
  }

  /** The next number of a grain above or below one. */
  private static Rational beside(Rational number, Rational grain, int way) {
    Rational grains = number.dividedBy(grain);
    Rational whole = grains.rounded(0, way > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING);
    return whole.plus(Rational.of(way)).times(grain);
  }

  /** The first marks after which verdicts are others than at the mark tried before. */
  private List<Rational> edges(
      Function<Rational, Change.PassAttempt> with,
      List<Rational> marks,
      Rational grain,
      List<Leaf> looking) {
    List<Rational> edges = new ArrayList<>();
    List<Verdict> before = verdicts(with.apply(marks.get(0)), looking);
    for (int i = 1; i < marks.size(); i++) {
      List<Verdict> now = verdicts(with.apply(marks.get(i)), looking);
      if (!now.equals(before)) {
        Rational same = marks.get(i - 1);
        Rational other = marks.get(i);
        while (other.minus(same).compareTo(grain) > 0) {
          Rational half = same.plus(other).dividedBy(Rational.of(2)).dividedBy(grain);
          Rational middle = half.rounded(0, RoundingMode.FLOOR).times(grain);
          if (middle.compareTo(same) <= 0) {
            break;
          } else if (verdicts(with.apply(middle), looking).equals(before)) {
            same = middle;
          } else {
            other = middle;
          }
        }
        edges.add(other);
      }
      before = now;
    }
    return edges;
  }

  private List<Verdict> verdicts(Change.PassAttempt attempt, List<Leaf> looking) {
    Trial trial = new Trial(dossier, asOf, attempt);
    return looking.stream().map(leaf -> leaf.verdict(trial.facts())).toList();
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
