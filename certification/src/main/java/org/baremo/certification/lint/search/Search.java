package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;

/**
 * Sets one thing after the other until all wishes are fulfilled. What is not set yet is unknown,
 * and what is decided in spite of it stays decided: so that a branch is left as soon as a wish can
 * no longer come true, and a case is found as soon as all have. One search. Not thread-safe.
 */
final class Search {
  /** What a leaf comes to, given what is set. */
  @FunctionalInterface
  interface Leaves {
    Verdict verdict(int leaf, int[] settings);
  }

  /** How a search ended. */
  enum End {
    /** With a case. */
    FOUND,
    /** Everything was tried, or could be left out. */
    NONE,
    /** The budget was used up. */
    GIVEN_UP
  }

  /**
   * How many leaves are looked at in one search: every partial case looks at all that are asked, so
   * that of very many things fewer cases are looked at than the budget allows.
   */
  private static final long MOST_LOOKS = 200_000_000;

  private final Leaves leaves;
  private final int[][] options;
  private final int[] order;
  private final List<Wish> wishes;
  private final int[] settings;
  private final int width;
  private int left;
  private long looks = MOST_LOOKS;

  /**
   * Makes a search ready.
   *
   * @param options the settings to try of each slot
   * @param order the slots to set, one after the other
   */
  Search(Leaves leaves, int[][] options, int[] order, List<Wish> wishes, int budget) {
    this.leaves = leaves;
    this.options = options;
    this.order = order;
    this.wishes = wishes;
    this.settings = new int[options.length];
    this.width = leaves(wishes).size();
    this.left = budget;
    Arrays.fill(settings, Judge.UNSET);
  }

  /** Settings that stand before the search begins. */
  Search with(int slot, int setting) {
    settings[slot] = setting;
    return this;
  }

  /** Goes on with an explicit stack: a scheme may ask for more things than calls can be nested. */
  End run() {
    int[] tried = new int[order.length];
    int last = -1;
    do {
      Optional<End> end = look();
      if (end.isPresent() && end.get() != End.NONE) {
        return end.get();
      }
      if (end.isEmpty() && last + 1 < order.length) {
        last++;
        tried[last] = 0;
      }
      while (last >= 0 && tried[last] == options[order[last]].length) {
        settings[order[last]] = Judge.UNSET;
        last--;
      }
      if (last >= 0) {
        settings[order[last]] = options[order[last]][tried[last]];
        tried[last]++;
      }
    } while (last >= 0);
    return End.NONE;
  }

  /** What was set when a case was found. */
  int[] settings() {
    return settings;
  }

  int left() {
    return left;
  }

  /** What the settings come to; empty while nobody can tell. */
  private Optional<End> look() {
    if (left <= 0 || looks <= 0) {
      left = 0;
      return Optional.of(End.GIVEN_UP);
    }
    left--;
    looks -= width;
    boolean all = true;
    for (Wish wish : wishes) {
      Verdict verdict = wish.formula().verdict(leaf -> leaves.verdict(leaf, settings));
      if (verdict.isOpen()) {
        all = false;
      } else if (!wish.verdicts().contains(verdict)) {
        return Optional.of(End.NONE);
      }
    }
    return all ? Optional.of(End.FOUND) : Optional.empty();
  }

  /** The leaves of some wishes, each once. */
  static List<Integer> leaves(List<Wish> wishes) {
    List<Integer> leaves = new ArrayList<>();
    wishes.forEach(wish -> wish.formula().collect(leaves));
    return leaves;
  }
}
