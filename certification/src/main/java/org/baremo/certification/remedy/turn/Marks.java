package org.baremo.certification.remedy.turn;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.asked.Constants;
import org.baremo.core.value.Rational;

/**
 * Which marks are worth trying. Marks that are only compared with constants are these and the next
 * ones; others all whole ones up to a hundred, and those at which something changes, as finely as
 * numbers are told.
 */
public final class Marks {
  private static final int WHOLE = 100;
  private static final Rational TWO = Rational.of(2);

  private final List<Leaf> looking;
  private final Rational grain;
  private final Function<Rational, Case> with;
  private final Map<Rational, List<Verdict>> judged = new HashMap<>();

  /**
   * Makes ready to look.
   *
   * @param looking what is asked of the mark
   * @param grain how finely marks are told
   * @param with the case with a mark
   */
  public Marks(List<Leaf> looking, Rational grain, Function<Rational, Case> with) {
    this.looking = looking;
    this.grain = grain;
    this.with = with;
  }

  /**
   * Returns the marks that are worth trying.
   *
   * @param isReckoned whether anything else is done with them than to compare them with constants
   * @param most the greatest that there is; empty where it is not known
   * @return from 0 on, in order
   */
  public List<Rational> worth(boolean isReckoned, Optional<Rational> most) {
    NavigableSet<Rational> marks = new TreeSet<>(List.of(Rational.ZERO));
    for (Rational constant : Constants.of(looking)) {
      marks.add(constant);
      marks.add(beside(constant, 1));
      marks.add(beside(constant, -1));
    }
    if (isReckoned) {
      IntStream.rangeClosed(0, WHOLE).mapToObj(Rational::of).forEach(marks::add);
    }
    marks.headSet(Rational.ZERO, false).clear();
    most.ifPresent(last -> marks.tailSet(last, false).clear());
    most.ifPresent(marks::add);
    if (isReckoned) {
      marks.addAll(edges(List.copyOf(marks)));
    }
    return List.copyOf(marks);
  }

  /** The next number of the grain above or below one. */
  private Rational beside(Rational number, int way) {
    Rational grains = number.dividedBy(grain);
    Rational whole = grains.rounded(0, way > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING);
    return whole.plus(Rational.of(way)).times(grain);
  }

  /** The first marks after which verdicts are others than at the mark tried before. */
  private List<Rational> edges(List<Rational> marks) {
    List<Rational> edges = new ArrayList<>();
    List<Verdict> before = verdicts(marks.get(0));
    for (int i = 1; i < marks.size(); i++) {
      List<Verdict> now = verdicts(marks.get(i));
      if (!now.equals(before)) {
        List<Verdict> same = before;
        edges.add(least(marks.get(i - 1), marks.get(i), grain, one -> !verdicts(one).equals(same)));
      }
      before = now;
    }
    return edges;
  }

  /**
   * Returns at which of some marks something comes out otherwise than at the one before.
   *
   * @param marks in order
   * @return their places, from 1, the first among them
   */
  public NavigableSet<Integer> turns(List<Rational> marks) {
    NavigableSet<Integer> turns = new TreeSet<>();
    for (int i = 0; i < marks.size(); i++) {
      if (i == 0 || !verdicts(marks.get(i)).equals(verdicts(marks.get(i - 1)))) {
        turns.add(i + 1);
      }
    }
    return turns;
  }

  private List<Verdict> verdicts(Rational mark) {
    return judged.computeIfAbsent(
        mark,
        key -> {
          Case facts = with.apply(key);
          return looking.stream().map(leaf -> leaf.verdict(facts)).toList();
        });
  }

  /**
   * Finds by halving the least of the numbers after one that is not enough.
   *
   * @param not a number that is not enough
   * @param enough a greater one that is
   * @param grain how finely numbers are told
   * @param isEnough whether a number is enough
   * @return at most {@code enough}; a whole number of grains where it is another
   */
  public static Rational least(
      Rational not, Rational enough, Rational grain, Predicate<Rational> isEnough) {
    Rational low = not;
    Rational high = enough;
    while (high.minus(low).compareTo(grain) > 0) {
      Rational half = low.plus(high).dividedBy(TWO).dividedBy(grain);
      Rational middle = half.rounded(0, RoundingMode.FLOOR).times(grain);
      if (middle.compareTo(low) <= 0) {
        break;
      } else if (isEnough.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
