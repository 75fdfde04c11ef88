package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.time.AttemptAspect;

/**
 * Several days, exams, forms… taken together, whose attempts are looked at as if no others had been
 * made.
 *
 * @param among the attempts of which they are parts
 * @param aspect what those of one part have in common
 * @param most how many parts at once, at least one
 */
record Together(Alike among, AttemptAspect aspect, int most) {
  /** How many ways to take some together are tried of one number. Not thread-safe. */
  static final class Allowance {
    private static final int MOST = 2_000;

    private int left = MOST;

    private boolean take(int many) {
      boolean isEnough = many <= left;
      left -= isEnough ? many : 0;
      return isEnough;
    }
  }

  /**
   * Every way to take two of the parts together, or more. An attempt that does not say which it is
   * of may be of any part or of another; where all parts leave room, so many of those surely belong
   * to what can be taken with them, whatever they turn out to be of.
   *
   * @param parts each by itself, as far as it is looked at
   * @param allowance how many ways may be tried
   * @return empty when there are more
   */
  Optional<List<Alike>> of(List<Alike> parts, Allowance allowance) {
    List<Alike> said =
        parts.stream()
            .filter(part -> part.attempts().stream().anyMatch(one -> one.said(aspect).isPresent()))
            .toList();
    List<Attempt> silent =
        among.silent(aspect).stream().filter(one -> !among.doubtful().contains(one)).toList();
    int room = most - said.size();
    long many = ways(said.size(), 2, most) + ways(silent.size(), 1, room);
    if (many > Allowance.MOST || !allowance.take((int) many)) {
      return Optional.empty();
    }
    List<Alike> all = new ArrayList<>();
    chosen(said, most).stream()
        .filter(some -> some.size() > 1)
        .forEach(some -> all.add(united(some, List.of())));
    chosen(silent, room).stream()
        .filter(some -> !some.isEmpty())
        .forEach(some -> all.add(united(parts, some)));
    return Optional.of(all);
  }

  /** How many ways there are to choose so many, as far as there are not too many. */
  private static long ways(int of, int least, int most) {
    long ways = 0;
    long some = 1;
    for (int i = 1; i <= Math.min(of, most); i++) {
      some = some * (of - i + 1) / i;
      ways += i < least ? 0 : some;
    }
    return ways;
  }

  /** All ways to choose at most so many, fewer before more. */
  private static <T> List<List<T>> chosen(List<T> of, int most) {
    List<List<T>> all = new ArrayList<>();
    all.add(List.of());
    List<List<Integer>> last = List.of(List.of());
    for (int i = 0; i < most; i++) {
      List<List<Integer>> next = new ArrayList<>();
      for (List<Integer> some : last) {
        int from = some.isEmpty() ? 0 : some.get(some.size() - 1) + 1;
        for (int place = from; place < of.size(); place++) {
          List<Integer> more = new ArrayList<>(some);
          more.add(place);
          next.add(more);
        }
      }
      next.forEach(some -> all.add(some.stream().map(of::get).toList()));
      last = next;
    }
    return all;
  }

  /** They have not the same in common, so that it may be asked for again within them. */
  private Alike united(List<Alike> parts, List<Attempt> sure) {
    Set<Attempt> those = new HashSet<>();
    Set<Attempt> doubtful = new LinkedHashSet<>();
    for (Alike part : parts) {
      those.addAll(part.attempts());
      doubtful.addAll(part.doubtful());
    }
    sure.forEach(doubtful::remove);
    return new Alike(
        among.same(), among.attempts().stream().filter(those::contains).toList(), doubtful);
  }
}
