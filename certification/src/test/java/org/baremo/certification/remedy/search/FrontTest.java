package org.baremo.certification.remedy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Every position below a corner is tried, and the smallest that are enough are compared. */
class FrontTest {
  /** Levers of so many steps; any of some weighted sums of their steps is enough. */
  record Levers(List<Integer> steps, List<List<Integer>> weights, List<Integer> thresholds) {
    Position corner() {
      Position corner = Position.start(steps.size(), new BitSet());
      for (int i = 0; i < steps.size(); i++) {
        corner = corner.with(i, steps.get(i));
      }
      return corner;
    }

    List<Integer> places() {
      return IntStream.range(0, steps.size()).boxed().toList();
    }

    boolean isEnough(Position position) {
      return IntStream.range(0, thresholds.size())
          .anyMatch(
              rule ->
                  places().stream().mapToInt(i -> weights.get(rule).get(i) * position.of(i)).sum()
                      >= thresholds.get(rule));
    }

    List<Position> all() {
      List<Position> all = List.of(Position.start(steps.size(), new BitSet()));
      for (int lever : places()) {
        List<Position> more = new ArrayList<>();
        for (Position one : all) {
          for (int step = 0; step <= steps.get(lever); step++) {
            more.add(one.with(lever, step));
          }
        }
        all = more;
      }
      return all;
    }

    List<Position> smallest() {
      List<Position> enough = all().stream().filter(this::isEnough).toList();
      return enough.stream()
          .filter(one -> enough.stream().noneMatch(o -> !o.equals(one) && o.isWithin(one)))
          .toList();
    }
  }

  private static Front front(Levers levers, Predicate<Position> isEnough) {
    return new Front(
        levers.corner(), levers.places(), (lever, step) -> Rational.of(step), isEnough);
  }

  @Property(tries = 300)
  void allSmallestPositionsAreFoundAndNoOther(@ForAll("levers") Levers levers) {
    Front front = front(levers, levers::isEnough);
    assertThat(front.smallest(10_000, () -> false))
        .containsExactlyInAnyOrderElementsOf(levers.smallest());
  }

  @Property(tries = 300)
  void ofManyTheOutermostAreFound(@ForAll("levers") Levers levers) {
    Front front = front(levers, levers::isEnough);
    List<Position> found = front.smallest(3, () -> false);
    List<Position> smallest = levers.smallest();
    assertThat(smallest).containsAll(found);
    for (int lever : levers.places()) { // as little as it can be of each
      assertThat(found.stream().mapToInt(one -> one.of(lever)).min())
          .isEqualTo(smallest.stream().mapToInt(one -> one.of(lever)).min());
    }
  }

  /** Two exams of a hundred steps: one by one, ten thousand positions would be tried. */
  @Test
  void oneHundredStepsAreNotTriedOneByOne() {
    Levers levers = new Levers(List.of(100, 100, 100), List.of(List.of(1, 1, 1)), List.of(180));
    AtomicInteger tried = new AtomicInteger();
    Front front =
        front(
            levers,
            position -> {
              tried.incrementAndGet();
              return levers.isEnough(position);
            });
    List<Position> found = front.smallest(12, () -> false);
    assertThat(found.get(0)).hasToString("[60, 60, 60]");
    assertThat(found)
        .extracting(Position::toString)
        .containsExactly("[60, 60, 60]", "[90, 90, 0]", "[90, 0, 90]", "[0, 90, 90]");
    assertThat(tried).hasValueLessThan(350);
  }

  @Test
  void whereNoMoreMayBeTriedTheOutermostAreFoundStill() {
    Levers levers = new Levers(List.of(9, 9), List.of(List.of(1, 1)), List.of(10));
    Front front = front(levers, levers::isEnough);
    assertThat(front.smallest(100, () -> true))
        .extracting(Position::toString)
        .containsExactly("[5, 5]", "[9, 1]", "[1, 9]");
  }

  @Provide
  Arbitrary<Levers> levers() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            count ->
                Combinators.combine(
                        Arbitraries.integers().between(1, 5).list().ofSize(count),
                        Arbitraries.integers()
                            .between(0, 3)
                            .list()
                            .ofSize(count)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(2),
                        Arbitraries.integers().between(1, 20).list().ofSize(2))
                    .as(
                        (steps, weights, thresholds) ->
                            new Levers(steps, weights, thresholds.subList(0, weights.size()))))
        .filter(levers -> levers.isEnough(levers.corner()));
  }
}
