package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.setting.Variable;

/** Looks for two cases that differ in one thing alone, and come to what a loss says. */
final class Pairs {
  private final CaseSearch search;
  private final Loss loss;
  private final boolean leastFirst;
  private final List<Integer> asked;
  private int left;
  private boolean givenUp;

  /**
   * Makes ready to look.
   *
   * @param leastFirst whether cases of which little is known are tried first
   */
  Pairs(CaseSearch search, Loss loss, boolean leastFirst) {
    this.leastFirst = leastFirst;
    this.search = search;
    this.loss = loss;
    this.asked = loss.leaves();
    this.left = search.budget();
  }

  /** The leaves that anything is said of. */
  List<Integer> asked() {
    return asked;
  }

  /** Whether there may be more pairs than were found. */
  boolean isGivenUp() {
    return givenUp;
  }

  /** Two cases of which one thing is first this way and then that. */
  Optional<Bettered> find(int variable, int first, int second) {
    Loss own = own(variable);
    List<Integer> looked = own.leaves();
    int[] order = IntStream.of(search.order(looked)).filter(other -> other != variable).toArray();
    List<Wish> wishes = own.ofBoth(search.leaves());
    Search pairs =
        new Search(
                read(variable, second),
                search.options(order, looked, leastFirst),
                order,
                wishes,
                left)
            .with(variable, first);
    Search.End end = pairs.run();
    left = Math.max(0, pairs.left());
    givenUp |= end == Search.End.GIVEN_UP;
    if (end != Search.End.FOUND) {
      return Optional.empty();
    }
    int[] settings = pairs.settings();
    for (int other : order) {
      if (leastFirst && settings[other] == Judge.UNSET) {
        settings[other] = search.least(other);
      }
    }
    return Optional.of(pair(variable, first, second, settings));
  }

  /** What does not look at the one thing comes to the same in both cases. */
  private Loss own(int variable) {
    return loss.where(
        formula -> {
          List<Integer> leaves = new ArrayList<>();
          formula.collect(leaves);
          return leaves.stream().anyMatch(leaf -> search.reads(leaf, variable));
        });
  }

  /** The leaves of the second case are those with the higher numbers. */
  private Search.Leaves read(int variable, int second) {
    int shift = search.leaves();
    return (leaf, settings) -> {
      if (leaf < shift) {
        return search.judge().verdict(leaf, settings);
      }
      int first = settings[variable];
      settings[variable] = second;
      Verdict verdict = search.judge().verdict(leaf - shift, settings);
      settings[variable] = first;
      return verdict;
    };
  }

  private Bettered pair(int variable, int first, int second, int[] settings) {
    Variable what = search.variable(variable);
    int[] order = search.order(asked);
    return new Bettered(
        what.aspect(),
        what.settings().get(first).label(),
        what.settings().get(second).label(),
        search.found(order, settings, variable, first),
        search.found(order, settings, variable, second));
  }
}
